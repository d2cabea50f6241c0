"""What the clients of the tour do, and where they stop for a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from tests.tour.capture import audience, batch, capture, identity, scan
from tests.tour.company import company
from tests.tour.deal_buyer import deal_buyer
from tests.tour.deal_seller import deal_seller
from tests.tour.hands import allow, choose_key, write
from tests.tour.people import newcomer
from tests.tour.privacy import privacy
from tests.tour.stage import Stage, ask, go_to, rows, sign_in
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.gallery import Gallery

#: What the dealer types. The VIN is invented and right.
VEHICLE = {
    "vin": "LGXCE6CD8RA000001",
    "brand": "BYD",
    "series": "Song Plus",
    "model": "DM-i 110km Flagship",
    "model_year": "2024",
    "exterior_colour": "white",
}
WRONG_VIN = "LGXCEGCD8RA000001"
DESCRIPTION = "One owner, full service book, all taxes paid. 一手车，全程保养。"

Act = Callable[[Stage, Path], None]


def look_around(stage: Stage, _roll: Path) -> None:
    """Sign in, own stock, the market: search, filter, a detail."""
    from vehilink_desktop.ui.market.page import MarketPage

    sign_in(stage, "Try as supplier", "01")
    go_to(stage, "stock")
    stage.until(lambda: rows(stage) >= 8, "own vehicles")
    stage.settle_pictures()
    stage.shot("02-stock")
    stage.open("market")
    stage.until(lambda: rows(stage) >= 20, "the market's first rows")
    stage.settle_pictures()
    stage.shot("03-market")
    search = stage.page(MarketPage).findChild(QLineEdit)
    stage.type(search, "toyota")
    stage.settle_pictures()
    stage.shot("04-search-latin")
    search.selectAll()
    stage.type(search, "比亚迪")
    stage.settle_pictures()
    stage.shot("05-search-chinese")
    QTest.keyClick(search, Qt.Key.Key_Return)
    table = stage.shown(DataTable)
    assert table
    table.setFocus()
    table.selectionModel().setCurrentIndex(
        table.model().index(0, 0),
        table.selectionModel().SelectionFlag.ClearAndSelect
        | table.selectionModel().SelectionFlag.Rows,
    )
    QTest.keyClick(table, Qt.Key.Key_Return)
    stage.settle(1500)
    stage.settle_pictures()
    stage.shot("06-detail")
    stage.window.show_palette()
    stage.settle()
    palette = QApplication.activePopupWidget()
    assert palette
    stage.type(palette.findChild(QLineEdit), "song")
    stage.until(lambda: palette.findChild(QListWidget).count(), "vehicles in the palette")
    stage.shot("07-search-everything")
    palette.close()
    stage.open("my/settings")
    stage.settle(800)
    stage.shot("08-settings")
    stage.open("my/permissions")
    stage.settle(800)
    stage.shot("09-permissions")


def draft_and_publish(stage: Stage, roll: Path) -> None:
    """A new vehicle with a wrong VIN mended, pictures, the network gone, Publish."""
    from vehilink_desktop.ui.editor.page import EditorPage

    go_to(stage, "stock")
    stage.window.new_vehicle()
    stage.until(
        lambda: (
            isinstance(stage.window.current_page(), EditorPage)
            and stage.page(EditorPage).view is not None
        ),
        "the editor",
    )
    stage.settle()
    stage.shot("10-editor-empty")
    view = stage.page(EditorPage).view
    assert view
    fill(stage, view.form, "vin", WRONG_VIN)
    stage.settle(600)
    stage.shot("11-vin-mistake")
    for name, text in VEHICLE.items():
        fill(stage, view.form, name, text)
    fill_rest(stage, view)
    stage.settle(1200)
    stage.shot("12-filled")
    view.files.add([roll])
    allow(stage, view.strip.is_preparing, "12-first-use")
    stage.until(view.strip.is_preparing, "the first picture")
    stage.settle(250)
    stage.shot("13-preparing")
    stage.until(lambda: len(view.strip.tiles()) >= 10 and not view.strip.is_preparing(), "pictures")
    stage.settle_pictures()
    stage.shot("14-pictures")
    view.footer.others.click()
    ask("unplug")
    view.footer.publish.click()
    stage.until(lambda: not view.footer.publish.isEnabled(), "the publication in the outbox")
    stage.until(lambda: not stage.window.sync_status().online, "the network to be gone")
    stage.settle(800)
    stage.shot("15-published-offline")
    stage.open("stock")
    stage.settle_pictures()
    stage.shot("16-stock-waiting")
    stage.open("transfers")
    stage.settle_pictures()
    stage.shot("17-transfers-waiting")


def wake_up_offline(stage: Stage, _roll: Path) -> None:
    """After the kill, without a network: everything is there."""
    go_to(stage, "stock")
    stage.until(lambda: rows(stage) >= 9, "own vehicles")
    stage.settle_pictures()
    stage.shot("18-after-the-kill")


def drain(stage: Stage, _roll: Path) -> None:
    """The network is back: the pictures go, the vehicle goes live."""
    go_to(stage, "stock")
    stage.until(lambda: rows(stage) >= 9, "own vehicles")
    stage.open("transfers")
    stage.settle(2200)
    stage.shot("19-draining")
    status = stage.window.sync_status
    stage.until(lambda: status().pending_ops == 0 and status().online, "an empty queue", 90)
    stage.settle_pictures()
    stage.shot("20-transfers-done")
    stage.open("stock")
    stage.settle_pictures()
    stage.shot("21-live")


def change(stage: Stage, _roll: Path) -> None:
    """The live vehicle again: its history, its pictures in full."""
    from vehilink_desktop.ui.editor.page import EditorPage

    go_to(stage, "stock")
    stage.until(lambda: rows(stage) >= 9, "own vehicles")
    table = stage.shown(DataTable)
    assert table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Return)
    stage.until(
        lambda: (
            isinstance(stage.window.current_page(), EditorPage)
            and stage.page(EditorPage).view is not None
        ),
        "the editor",
    )
    page = stage.page(EditorPage)
    assert page.view
    fill(stage, page.view.form, "model", "DM-i 150km Flagship")
    stage.settle(1500)
    page.show_history()
    stage.settle_pictures()
    stage.shot("25-history")
    page.view.strip.view(0)
    stage.settle(6000)
    stage.shot("26-viewer")
    for other in stage.application.topLevelWidgets():
        if other is not stage.window and other.isVisible():
            other.close()


def buyer(stage: Stage, _roll: Path) -> None:
    """A second client, a purchaser: searches and finds it."""
    from vehilink_desktop.ui.market.page import MarketPage

    sign_in(stage, "Try as purchaser", "22")
    go_to(stage, "market")
    stage.until(lambda: rows(stage) >= 20, "the market")
    search = stage.page(MarketPage).findChild(QLineEdit)
    stage.type(search, "song dm-i flagship")
    stage.settle_pictures()
    stage.shot("23-buyer-finds")
    table = stage.shown(DataTable)
    assert table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    stage.settle(1500)
    stage.settle_pictures()
    stage.shot("24-buyer-detail")


def corners(stage: Stage, _roll: Path) -> None:
    """No platform to be had, and the gallery of all shared widgets."""
    stage.until(lambda: stage.button("ErrorState", "Try again"), "the reason", 60)
    stage.shot("30-no-platform")
    gallery = Gallery()
    gallery.setFixedWidth(1280)
    gallery.show()
    stage.settle(600)
    gallery.grab().save(str(stage.out / "31-widgets.png"))
    gallery.close()


def fill(stage: Stage, form: QWidget, name: str, text: str) -> None:
    """Type into the field of this name, after clearing it."""
    form.reveal(name)  # type: ignore[attr-defined]
    write(stage, form._rows[name].field, text)  # type: ignore[attr-defined]


def choose(form: QWidget, name: str, key: str) -> None:
    """Choose in the drop-down list of this name."""
    form.reveal(name)  # type: ignore[attr-defined]
    choose_key(form._rows[name].field, key)  # type: ignore[attr-defined]


def fill_rest(stage: Stage, view: QWidget) -> None:
    """The usual figures, price, term, description."""
    form = view.form  # type: ignore[attr-defined]
    stage.press("TypicalFacts", "Fill in")
    fill(stage, form, "mileage", "12400")
    fill(stage, form, "price", "21500")
    choose(form, "condition", "used")
    choose(form, "fuel", "phev")
    choose(form, "steering", "lhd")
    choose(form, "incoterm", "FOB")
    fill(stage, form, "named_place", "Shanghai")
    fill(stage, form, "description", DESCRIPTION)
    form.reveal("vin")


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        *(look_around, draft_and_publish, wake_up_offline, drain, change, buyer),
        *(newcomer, company, deal_buyer, deal_seller, corners),
        *(capture, scan, batch, identity, audience, privacy),
    )
}
