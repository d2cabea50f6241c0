"""Scanning on the screen: before the camera, from files; shown, asked about, only then opened."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import enumerate as threads

import pytest
import segno
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import NOWHERE, SONG_PLUS, SUPPLIER, Desk
from tests.support.drops import drop_files
from tests.support.opened import Opened
from tests.support.permissions import ALBUM
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.domain.scanned import CodeFormat, understand, vehicle_link
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.scanning import Found, Reading
from vehilink_desktop.ui.capture.scan_dialog import ScanDialog
from vehilink_desktop.ui.capture.scan_page import ScanPage
from vehilink_desktop.ui.capture.scan_result import ResultCard
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.common.revealed import NotedValue
from vehilink_desktop.ui.editor.page import EditorPage

pytestmark = pytest.mark.req("C1", "C2")

VIN = "LVGBPB9E7KG006111"
LABEL = f"synthetic:vin:{VIN}"


class Scan(Opened[ScanPage]):
    """The page of somebody who has agreed to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.desk = desk
        super().__init__(qtbot, ScanPage(desk.backend))

    def card(self) -> ResultCard:
        self.until(lambda: self.page.view.cards)
        return self.page.view.cards[0]

    def uses(self, of: Capability = Capability.CAMERA) -> list[str]:
        log = self.desk.backend.permissions.accesses(None, 20, of)
        return [f"{one.purpose} {one.end}" for one in log]

    def is_over(self) -> bool:
        return nobody_reads() and not self.desk.backend.permissions.in_use()

    def complains(self, text: str) -> bool:
        shown = [one for one in self.page.view.findChildren(ErrorState) if one.isVisible()]
        return any(text in words_on(one) for one in shown)


Open = Callable[[str], Scan]


@pytest.fixture
def open_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    with ExitStack() as stack:

        def start(camera: str = "", **more: object) -> Desk:
            agreed = (*ALBUM, Purpose.SCAN)
            folder = tmp_path / "profile"
            desk = Desk(folder, permissions=agreed, camera=camera, **more)  # type: ignore[arg-type]
            return stack.enter_context(desk)

        yield start


@pytest.fixture
def open_scan(qtbot: QtBot, open_desk: Callable[..., Desk]) -> Iterator[Callable[..., Scan]]:
    opened: list[Scan] = []

    def start(camera: str, **more: object) -> Scan:
        opened.append(Scan(qtbot, open_desk(camera, **more)))
        return opened[-1]

    yield start
    for scan in opened:
        scan.page.leave()
        scan.until(scan.is_over)


def nobody_reads() -> bool:
    return not [one for one in threads() if one.name.startswith("scan-")]


def words_on(widget: object) -> str:
    found = widget.findChildren(Label)  # type: ignore[attr-defined]
    return bidi.strip(" | ".join(one.text() for one in found)).replace("\u200b", "")


def texts(card: ResultCard) -> list[str]:
    return [one.text() for one in card.buttons]


def card_for(qtbot: QtBot, desk: Desk, text: str, **found: object) -> ResultCard:
    scanned = understand(text, CodeFormat.QR, NOWHERE)
    reading = Reading(text, CodeFormat.QR, scanned)
    known = Found(**found)  # type: ignore[arg-type]
    card = ResultCard(desk.backend, reading, known, into_vehicle=False)
    qtbot.addWidget(card)
    return card


def qr_image(text: str) -> QImage:
    drawn = io.BytesIO()
    segno.make(text, micro=False).save(drawn, kind="png", scale=8, border=4)
    return QImage.fromData(drawn.getvalue())


def test_a_strangers_link_is_shown_and_warned_of(
    open_scan: Open, opened_elsewhere: list[str]
) -> None:
    scan = open_scan("synthetic:qr:https://elsewhere.example/pay?to=me")
    card = scan.card()
    assert "elsewhere.example | " in words_on(card)
    assert "https://elsewhere.example/pay?to=me" in words_on(card)
    assert card.warnings == ["It leads away from your platform."]
    assert texts(card) == ["Copy"]
    card.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "https://elsewhere.example/pay?to=me"
    assert opened_elsewhere == []
    scan.page.leave()
    scan.until(lambda: scan.uses() == ["scan done"])
    scan.until(nobody_reads)
    assert scan.routes == []


def test_the_platforms_page_opens_after_a_question_that_names_the_host(
    open_scan: Open, opened_elsewhere: list[str]
) -> None:
    scan = open_scan(f"synthetic:qr:{NOWHERE}/help")
    card = scan.card()
    assert texts(card) == ["Open in the browser…", "Copy"]
    for answer in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        card.buttons[0].click()
        dialog = scan.page.window().findChildren(LinkDialog)[-1]
        assert bidi.strip(dialog.host.text()) == "127.0.0.1"
        assert "The connection would not be encrypted." in [
            one.accessibleName() for one in dialog.doubts
        ]
        QTest.keyClick(dialog.cancel, answer)
        scan.until(lambda: not scan.page.window().findChildren(LinkDialog))
        assert opened_elsewhere == []
    card.buttons[0].click()
    scan.page.window().findChildren(LinkDialog)[-1].follow.click()
    assert opened_elsewhere == [f"{NOWHERE}/help"]


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "file:///etc/passwd", "java\nscript:x", "smb://host/share"]
)
def test_what_would_run_or_read_something_has_no_button(
    qtbot: QtBot, desk: Desk, text: str
) -> None:
    card = card_for(qtbot, desk, text)
    assert card.buttons == []
    assert "never opens them" in card.warnings[0]


def test_a_long_text_is_cut_and_counted(qtbot: QtBot, desk: Desk) -> None:
    card = card_for(qtbot, desk, "word " * 820)
    assert "The first 1000 of 4100 characters" in words_on(card)
    assert texts(card) == ["Copy"]


def test_a_vin_starts_a_vehicle_and_names_those_that_have_it(open_scan: Open) -> None:
    scan = open_scan(LABEL)
    card = scan.card()
    assert VIN in words_on(card)
    assert "No vehicle here has this VIN." in words_on(card)
    assert texts(card) == ["New vehicle with this VIN", "Copy"]
    card.buttons[0].click()
    scan.until(lambda: scan.routes)
    made = scan.routes[0].removeprefix("editor/")
    assert scan.desk.content(made).vin == VIN
    scan.page.view.scan_on()
    assert scan.page.view.cards == []
    scan.card().links[0].click()
    assert scan.routes == [f"editor/{made}"] * 2


def test_who_only_buys_makes_no_vehicle(open_scan: Callable[..., Scan]) -> None:
    buyer = SUPPLIER.model_copy(update={"user_type": UserType.PURCHASER})
    assert texts(open_scan(LABEL, account=buyer).card()) == ["Copy"]


def test_the_switch_closes_the_camera_and_ends_the_reading(open_scan: Open) -> None:
    scan = open_scan("synthetic")
    scan.until(lambda: not nobody_reads())
    scan.desk.backend.permissions.switch(Capability.CAMERA, False, "Off")
    scan.until(lambda: scan.uses() == ["scan revoked"])
    scan.until(nobody_reads)


def test_another_size_is_read_by_the_same_threads(open_scan: Open) -> None:
    scan = open_scan("synthetic")
    scan.until(lambda: not nobody_reads())
    finder = scan.page.view.finder
    with scan.qtbot.waitSignal(finder.opened):
        finder.formats.box.setCurrentIndex(0)
        finder.formats.box.activated.emit(0)
    scan.page.leave()
    scan.until(nobody_reads)


def test_without_a_camera_pictures_are_still_read(
    open_scan: Open, tmp_path: Path, opened_elsewhere: list[str]
) -> None:
    scan = open_scan(f"file:{tmp_path / 'no-camera'}")
    path = tmp_path / "code.png"
    vehicle = scan.desk.put_listing(SONG_PLUS)
    qr_image(vehicle_link(vehicle)).save(str(path))
    drop_files(scan.page.view, [path])
    card = scan.card()
    assert SONG_PLUS.title() in words_on(card)
    card.buttons[0].click()
    assert scan.routes == [f"editor/{vehicle}"]
    scan.until(lambda: scan.uses(Capability.ALBUM) == ["scan_file done"])
    assert opened_elsewhere == []


def test_a_picture_on_the_clipboard_is_read(open_scan: Open, tmp_path: Path) -> None:
    scan = open_scan(f"file:{tmp_path / 'no-camera'}")
    QGuiApplication.clipboard().setText("nothing to see")
    scan.page.view.from_clipboard.click()
    assert scan.notices == [("There is no picture on the clipboard.", None)]
    data = QMimeData()
    data.setImageData(qr_image("BEGIN:VCARD\nFN:Chen Wei\nORG:Chen Motors\nEND:VCARD"))
    QGuiApplication.clipboard().setMimeData(data)
    scan.page.view.from_clipboard.click()
    assert "Chen Motors" in words_on(scan.card())


def test_what_cannot_be_read_is_said(open_scan: Open, tmp_path: Path) -> None:
    scan = open_scan(f"file:{tmp_path / 'no-camera'}")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + bytes(100))
    drop_files(scan.page.view, [broken])
    scan.until(lambda: scan.complains("The picture cannot be read"))
    blank = tmp_path / "blank.png"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    image.save(str(blank))
    drop_files(scan.page.view, [blank])
    scan.until(lambda: scan.complains("No code and no VIN found"))


def test_a_scanned_vin_goes_into_the_vehicle_that_is_written(
    open_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = open_desk(LABEL)
    listing_id = desk.backend.listings.create()
    opened = Opened(qtbot, EditorPage(desk.backend), listing_id)
    opened.until(lambda: opened.page.view)
    assert opened.page.view is not None
    opened.page.view.form.scan.click()
    (dialog,) = opened.page.window().findChildren(ScanDialog)
    opened.until(lambda: dialog.view.cards)
    card = dialog.view.cards[0]
    assert texts(card) == ["Use in this vehicle", "Copy"]
    card.buttons[0].click()
    opened.until(lambda: desk.content(listing_id).vin == VIN)
    opened.until(lambda: nobody_reads() and not desk.backend.permissions.in_use())
    opened.page.undo_action.trigger()
    opened.until(lambda: desk.content(listing_id).vin is None)


@pytest.mark.req("D8")
def test_a_contacts_numbers_stand_behind_eyes(qtbot: QtBot, desk: Desk) -> None:
    card = card_for(
        qtbot,
        desk,
        "BEGIN:VCARD\nFN:Chen Motors\nTEL:+8613800138000\nTEL:+8613800138001\n"
        "EMAIL:sales@chen.example\nADR:;;8 Quay Road;Hamburg;;;Germany\nEND:VCARD",
    )
    with qtbot.waitExposed(card):
        card.show()
    shown = words_on(card)
    assert "+86138****8000 | " in shown
    assert "+86138****8001 | " in shown
    assert "s****@chen.example" in shown
    assert "****, Hamburg, Germany" in shown
    first = card.findChildren(NotedValue)[0]
    first.eye.click()
    qtbot.waitUntil(first.is_whole)
    assert "+8613800138000 | " in words_on(card)
    assert [one.kind for one in desk.backend.reveals.recent()] == ["phone"]
