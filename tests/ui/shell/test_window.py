"""The window: opening, failing, signing in, going about, and the same place in another language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, SUPPLIER, Desk
from tests.support.permissions import agree_to
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.repositories import requests
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import without_key
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.toast import Toast
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.i18n import current_language, install_language
from vehilink_desktop.ui.my.page import PartList
from vehilink_desktop.ui.shell.header import PageHeader
from vehilink_desktop.ui.shell.rail import NARROW, WIDE, Rail, RailButton
from vehilink_desktop.ui.shell.status_line import StatusLine
from vehilink_desktop.ui.shell.window import MainWindow
from vehilink_desktop.ui.stock.page import StockPage


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.detach()


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def front(window: MainWindow) -> str:
    page = window.current_page()
    return type(page).__name__ if page else ""


def routes(window: MainWindow) -> list[str]:
    rail = window.findChild(Rail)
    return [button.item.route for button in rail.findChildren(RailButton)]


def test_a_failure_says_what_happened_and_offers_to_try_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_failure(Known("database-key-wrong"))
    face = window.findChild(ErrorState)
    assert face is not None
    again = next(one for one in face.findChildren(QPushButton) if one.text() == "Try again")
    with qtbot.waitSignal(window.unlock_requested) as asked:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def passphrase_fields(window: MainWindow, qtbot: QtBot) -> list[QLineEdit]:
    def visible() -> list[QLineEdit]:
        return [one for one in window.findChildren(QLineEdit) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    assert all(one.echoMode() is QLineEdit.EchoMode.Password for one in visible())
    return visible()


@pytest.mark.req("D10")
def test_without_a_keychain_it_asks_for_a_new_passphrase_twice(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_failure(Known("keychain-missing"))
    field, again = passphrase_fields(window, qtbot)
    with qtbot.assertNotEmitted(window.unlock_requested, wait=50):
        for first, second in (("short", "short"), ("long enough", "long enouhg")):
            field.setText(first)
            again.setText(second)
            qtbot.keyClick(again, Qt.Key.Key_Return)
    again.setText("long enough")
    with qtbot.waitSignal(window.unlock_requested) as asked:
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert asked.args == ["long enough"]


@pytest.mark.req("D10")
@pytest.mark.parametrize("code", ["passphrase-needed", "passphrase-wrong"])
def test_a_known_passphrase_is_asked_for_once(window: MainWindow, qtbot: QtBot, code: str) -> None:
    window.show_failure(Known(code))
    (field,) = passphrase_fields(window, qtbot)
    qtbot.keyClicks(field, "x")
    with qtbot.waitSignal(window.unlock_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == ["x"]


def test_a_supplier_starts_with_today_and_goes_about(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    pages = ["today", "market", "stock", "requests", "deals", "transfers", "my"]
    assert routes(window) == pages
    window.go("market")
    window.go("transfers")
    assert front(window) == "TransfersPage"
    window.back()
    assert front(window) == "MarketPage"
    window.back()
    window.back()
    assert front(window) == "TodayPage"
    window.forward()
    assert front(window) == "MarketPage"
    window.go("nowhere/at/all")
    assert front(window) == "MarketPage"


def test_a_purchaser_has_neither_a_stock_nor_bank_accounts(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.sign_in(SUPPLIER.model_copy(update={"user_type": UserType.PURCHASER}))
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    assert routes(window) == ["today", "market", "requests", "deals", "transfers", "my"]
    seen = [without_key(one.text()) for one in window.actions_registry.all() if one.isVisible()]
    assert "Deals" in seen
    assert not {"My stock", "New vehicle", "Bank accounts"} & set(seen)
    window.go("my/profile")
    parts = window.findChild(PartList)
    qtbot.waitUntil(lambda: any(parts.item(place).isHidden() for place in range(parts.count())))
    items = [parts.item(place) for place in range(parts.count())]
    assert [one.text() for one in items if one.isHidden()] == ["Bank accounts"]


def test_every_page_of_the_rail_and_the_menu_opens(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    for route in [*routes(window), "my/payees", "compare/none"]:
        window.go(route)
        assert front(window) not in ("", "TodayPage") or route == "today", route


def test_the_rail_says_how_much_waits(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")

    def read_aloud() -> list[str]:
        rail = window.findChild(Rail)
        return [one.accessibleName() for one in rail.findChildren(RailButton)]

    assert "Today" in read_aloud()
    now = desk.backend.platform_now()
    ending = PurchaseRequest(
        id="r1", version=1, state=RequestState.LIVE, account_id=SUPPLIER.id,
        content=RequestContent(brand="BYD", quantity=20),
        created_at=now, updated_at=now, expires_at=now + timedelta(hours=3),
    )  # fmt: skip
    with desk.db.write() as conn:
        requests.upsert(conn, ending, mine=True)
    desk.bus.publish(ChangeSet.of(Topic.REQUEST, ending.id))
    qtbot.waitUntil(lambda: "Today, 1" in read_aloud())
    assert "Deals" in read_aloud()


def test_a_new_vehicle_opens_in_the_editor(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    window.new_vehicle()
    qtbot.waitUntil(lambda: front(window) == "EditorPage")


def test_the_palette_finds_actions_and_vehicles(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    window.show_palette()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    field, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    qtbot.keyClicks(field, "transf")
    assert found.count() == 1
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert front(window) == "TransfersPage"


def test_another_language_shows_the_same_place(
    window: MainWindow, desk: Desk, qtbot: QtBot, qapp: QApplication, english_again: None
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    window.go("market")
    window.choose_language("ar")
    qtbot.waitUntil(lambda: front(window) == "MarketPage")
    assert current_language(qapp) == "ar"
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_rail_folds_in_a_narrow_window(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    rail = window.findChild(Rail)
    assert rail.width() == WIDE
    window.resize(980, 640)
    qtbot.waitUntil(lambda: rail.width() == NARROW)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (SyncStatus(online=True, pending_ops=2), ("Online", "2")),
        (SyncStatus(reason="network-unreachable"), ("Offline", "kept")),
        (SyncStatus(reason="captive-portal"), ("Sign in to your network",)),
        (SyncStatus(reason="working-offline"), ("Working offline",)),
        (SyncStatus(reason="disk-full"), ("disk is full",)),
    ],
)
def test_the_status_line_tells_the_truth(
    qtbot: QtBot, status: SyncStatus, words: tuple[str, ...]
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_status(status)
    assert all(word in line.accessibleName() for word in words)


def test_a_session_that_ends_costs_neither_the_place_nor_the_form(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    window.new_vehicle()
    qtbot.waitUntil(lambda: front(window) == "EditorPage")
    page = window.current_page()
    assert isinstance(page, EditorPage)
    qtbot.waitUntil(lambda: page.view is not None)
    assert page.view is not None
    listing_id = page.view.document.id
    brand = page.view.form._rows["brand"].field.findChild(QLineEdit)
    qtbot.keyClicks(brand, "BYD")

    desk.sign_out()
    qtbot.waitUntil(lambda: bool(window.findChildren(SignInPage)))
    qtbot.waitUntil(lambda: desk.content(listing_id).brand == "BYD")
    desk.sign_in()
    window.findChildren(SignInPage)[-1].signed_in.emit("")
    qtbot.waitUntil(lambda: front(window) == "EditorPage")
    qtbot.waitUntil(lambda: not window.findChildren(SignInPage))


def enabled_keys(window: MainWindow) -> list[str]:
    keys = [key.toString() for one in window.actions_registry.all() for key in one.shortcuts()]
    return [key for key in keys if key]


def test_a_shortcut_belongs_to_one_action_on_every_page(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    for route in (f"editor/{desk.backend.listings.create()}", *routes(window)):
        window.go(route)
        keys = enabled_keys(window)
        assert len(keys) == len(set(keys)), route
    window.go("stock")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), EditorPage))


def test_no_shortcut_leads_behind_the_sign_in_page(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    desk.sign_out()
    qtbot.waitUntil(lambda: window.findChild(SignInPage) is not None)
    assert "Ctrl+Q" in enabled_keys(window)
    assert not {"Ctrl+N", "Ctrl+K", "Ctrl+1"} & set(enabled_keys(window))
    assert window.windowTitle() == "Vehilink"


def test_the_banner_goes_with_the_uncertified_company(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.sign_in(SUPPLIER.model_copy(update={"id": "new", "certified": False}))
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: bool(window.findChildren(Banner)))
    desk.sign_out()
    qtbot.waitUntil(lambda: window.findChild(SignInPage) is not None)
    desk.sign_in()
    window.findChildren(SignInPage)[-1].signed_in.emit("")
    qtbot.waitUntil(lambda: window.findChild(SignInPage) is None)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(Banner)))


@pytest.mark.req("A2")
@pytest.mark.parametrize(
    ("account", "text", "route"),
    [
        ({}, "Your company is not certified yet", "my/certification"),
        (
            {"certification_state": "pending"},
            "Your company's certification is in review",
            "my/certification",
        ),
        (
            {"certification_state": "rejected"},
            "Your company's certification was rejected",
            "my/certification/correct",
        ),
        ({"state": "cancelling"}, "Your account is being closed", "my/profile"),
        ({"state": "suspended"}, "Your account is suspended", ""),
    ],
)
def test_the_banner_says_what_is_missing_and_leads_there(
    qtbot: QtBot, account: dict[str, str], text: str, route: str
) -> None:
    header = PageHeader()
    qtbot.addWidget(header)
    header.show_account(SUPPLIER.model_copy(update={"certified": False, **account}))
    banner = header.findChildren(Banner)[-1]
    assert banner.accessibleName().startswith(text)
    routes: list[str] = []
    header.route_chosen.connect(routes.append)
    for button in banner.findChildren(QPushButton):
        button.click()
    assert routes == ([route] if route else [])


def test_pages_that_are_gone_are_told_nothing(
    window: MainWindow, desk: Desk, qtbot: QtBot, english_again: None
) -> None:
    desk.put_listing(SONG_PLUS)
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: front(window) == "TodayPage")
    window.go("stock")
    stock = window.current_page()
    assert isinstance(stock, StockPage)
    qtbot.waitUntil(lambda: stock.model.rowCount() == 1)
    for route in routes(window):
        window.go(route)
    window.toast("Discarded", ("Undo", stock.reload))
    window.choose_language("zh_CN")
    qtbot.waitUntil(lambda: front(window) == "MyPage")
    assert not window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
    with qtbot.captureExceptions() as failures:
        desk.bus.publish_status(SyncStatus(online=False))
        desk.bus.publish(ChangeSet.all_of(Topic.LISTING))
        qtbot.wait(100)
    assert failures == []


def test_a_full_disk_has_a_banner_as_long_as_it_is_full(qtbot: QtBot) -> None:
    header = PageHeader()
    qtbot.addWidget(header)
    header.show()

    def banners() -> list[str]:
        return [one.accessibleName() for one in header.findChildren(Banner) if one.isVisible()]

    assert banners() == []
    header.show_status(SyncStatus(reason="disk-full"))
    assert len(banners()) == 1
    assert "disk is full" in banners()[0]
    header.show_status(SyncStatus(reason="network-unreachable"))
    assert banners() == []


@pytest.mark.req("C4")
def test_an_open_camera_is_shown_with_a_way_to_close_it(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    agree_to(desk.backend.consents, [Purpose.VEHICLE_VIDEO, Purpose.VIDEO_SOUND])
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None)
    status = window.findChild(StatusLine)
    stop = next(one for one in status.findChildren(QPushButton) if one.text() == "Stop")
    assert not stop.isVisible()
    with desk.backend.permissions.open(Purpose.VEHICLE_FILES):
        leases = [
            desk.backend.permissions.open(one)
            for one in (Purpose.VEHICLE_VIDEO, Purpose.VIDEO_SOUND)
        ]
        for lease in leases:
            lease.on_revoked(lease.end)
        qtbot.waitUntil(stop.isVisible)
        said = [one.text() for one in status.findChildren(QLabel)]
        assert "Camera, Microphone: in use" in said
        stop.click()
        qtbot.waitUntil(lambda: not stop.isVisible())
        assert all(lease.revoked for lease in leases)
        assert [one.purpose for one in desk.backend.permissions.in_use()] == ["vehicle_files"]
