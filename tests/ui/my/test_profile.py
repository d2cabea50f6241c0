"""Personal information against a real platform: picture, nickname, number, company."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import Opened
from tests.support.sandbox import Sandbox
from tests.ui.my.people import NUMBERS, fill_in, press, type_code, words
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.dropzone import encoded
from vehilink_desktop.ui.my.profile.avatar_dialog import AvatarDialog
from vehilink_desktop.ui.my.profile.crop import CropView
from vehilink_desktop.ui.my.profile.page import ProfilePart
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog

pytestmark = pytest.mark.req("A4")


def picture(width: int = 900, height: int = 600) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    return image


def notices(opened: Opened[ProfilePart]) -> list[str]:
    return [text for text, _undo in opened.notices]


@pytest.fixture
def opened(qtbot: QtBot, newcomer: Desk) -> Opened[ProfilePart]:
    found = Opened(qtbot, ProfilePart(newcomer.backend))
    found.until(lambda: found.page.person.phone.value())
    return found


def rename(opened: Opened[ProfilePart], nickname: str) -> None:
    line = opened.page.person.nickname
    line.start_editing()
    line._field.edit.setText("")
    QTest.keyClicks(line._field.edit, nickname)
    QTest.keyClick(line._field.edit, Qt.Key.Key_Return)


def test_a_nickname_is_changed_in_place(opened: Opened[ProfilePart], newcomer: Desk) -> None:
    rename(opened, "Anna")
    opened.until(lambda: notices(opened))
    account = newcomer.backend.account.current()
    assert account is not None
    assert account.nickname == "Anna"
    assert "Anna" in words(opened.page)
    assert not opened.page.person.nickname._editor.isVisible()


def test_a_refusal_is_seen_even_by_those_who_press_escape(opened: Opened[ProfilePart]) -> None:
    rename(opened, "call 13800138000")
    line = opened.page.person.nickname
    QTest.keyClick(line._field.edit, Qt.Key.Key_Escape)
    opened.until(lambda: "may not hold" in words(line))


@pytest.mark.parametrize(
    ("nickname", "reason"),
    [
        ("Vehilink staff", "reserved"),
        ("call 13800138000", "may not hold"),  # its hint names phone numbers, too
        ("x" * 100, "too long"),
    ],
)
def test_a_refused_nickname_says_why_and_stays_to_be_mended(
    opened: Opened[ProfilePart], nickname: str, reason: str
) -> None:
    rename(opened, nickname)
    line = opened.page.person.nickname
    opened.until(lambda: reason in line._row.note())
    assert line._field.edit.text() == nickname
    QTest.keyClick(line._field.edit, Qt.Key.Key_Escape)
    assert not line._editor.isVisible()


def test_a_picture_becomes_the_avatar_and_goes_again(
    opened: Opened[ProfilePart], newcomer: Desk
) -> None:
    opened.page.person.take_picture(encoded(picture()))
    opened.until(lambda: opened.page.findChild(AvatarDialog))
    dialog = opened.page.findChild(AvatarDialog)
    press(opened, dialog, "Use this picture")
    opened.until(lambda: notices(opened) == ["Your picture is changed"])
    account = newcomer.backend.account.current()
    assert account is not None
    assert account.avatar_media_id is not None
    opened.until(lambda: opened.page.person._image is not None)
    assert opened.page.person._image.width() == 512
    press(opened, opened.page, "Remove")
    opened.until(lambda: "Your picture is removed" in notices(opened))
    opened.until(lambda: opened.page.person._image is None)


def test_a_picture_may_be_pasted(opened: Opened[ProfilePart], qapp: QApplication) -> None:
    QGuiApplication.clipboard().setImage(picture(400, 400))
    opened.page.person._choose.setFocus()
    QTest.keyClick(opened.page.person._choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: opened.page.findChild(AvatarDialog))
    opened.page.findChild(AvatarDialog).reject()


def test_what_is_no_picture_says_so(opened: Opened[ProfilePart]) -> None:
    opened.page.person.take_picture(b"a text with the name of a picture")
    opened.until(lambda: opened.page.person._problem.isVisible())
    assert opened.page.person._problem.text()
    assert opened.page.findChild(AvatarDialog) is None


def test_an_upload_that_fails_keeps_the_crop(opened: Opened[ProfilePart], sandbox: Sandbox) -> None:
    sandbox.fault("POST", "/v1/uploads", "html", times=None)
    opened.page.person.take_picture(encoded(picture()))
    opened.until(lambda: opened.page.findChild(AvatarDialog))
    dialog = opened.page.findChild(AvatarDialog)
    dialog.view.zoom_by(2)
    box = dialog.view.box()
    press(opened, dialog, "Use this picture")
    opened.until(lambda: "Sign in to your network" in words(dialog))
    assert dialog.view.box() == box
    sandbox.clear_faults()
    press(opened, dialog, "Use this picture")
    opened.until(lambda: notices(opened) == ["Your picture is changed"])


def test_the_crop_is_moved_and_zoomed_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    view = CropView(picture(800, 400))
    qtbot.addWidget(view)
    view.show()
    whole = view.box()
    assert (whole.top, whole.bottom) == (0, 1)
    assert (whole.left, whole.right) == (0.25, 0.75)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.box().left < whole.left
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.box().left == 0
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    near = view.box()
    assert near.bottom - near.top < 1
    centre = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(view, centre - QPoint(40, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=centre - QPoint(40, 0))
    assert view.box().left > near.left


def test_another_number_needs_a_code_of_each(opened: Opened[ProfilePart], newcomer: Desk) -> None:
    before = opened.page.person.phone.value()
    opened.page.person.change_phone()
    dialog = opened.page.findChild(PhoneDialog)
    phone = next(NUMBERS)
    dialog.phone_step.enter(phone)
    fill_in(opened, dialog.old_code)
    fill_in(opened, dialog.new_code)
    opened.until(lambda: notices(opened) == ["Your phone number is changed"])
    opened.until(lambda: opened.page.person.phone.value() != before)
    assert opened.page.person.phone.value().endswith(phone[-4:])
    assert newcomer.backend.account.current() is not None


def test_a_wrong_old_code_is_asked_for_again_and_nothing_changes(
    opened: Opened[ProfilePart],
) -> None:
    before = opened.page.person.phone.value()
    opened.page.person.change_phone()
    dialog = opened.page.findChild(PhoneDialog)
    dialog.phone_step.enter(next(NUMBERS))
    opened.until(dialog.old_code.inbox.isVisible)
    type_code(dialog.old_code, "000000")
    fill_in(opened, dialog.new_code)
    opened.until(lambda: "Wrong code" in words(dialog.old_code))
    assert dialog.shown_step() is dialog.old_code
    assert opened.page.person.phone.value() == before


def test_another_number_may_be_chosen_at_the_last_step(opened: Opened[ProfilePart]) -> None:
    opened.page.person.change_phone()
    dialog = opened.page.findChild(PhoneDialog)
    dialog.phone_step.enter(next(NUMBERS))
    fill_in(opened, dialog.old_code)
    opened.until(dialog.new_code.inbox.isVisible)
    press(opened, dialog.new_code, "Another number")
    phone = next(NUMBERS)
    dialog.phone_step.enter(phone)
    fill_in(opened, dialog.old_code)
    opened.until(lambda: dialog.shown_step() is dialog.new_code)
    fill_in(opened, dialog.new_code)
    opened.until(lambda: notices(opened) == ["Your phone number is changed"])
    opened.until(lambda: opened.page.person.phone.value().endswith(phone[-4:]))


def test_a_number_that_another_account_has_is_refused(
    opened: Opened[ProfilePart], sandbox: Sandbox
) -> None:
    opened.page.person.change_phone()
    dialog = opened.page.findChild(PhoneDialog)
    dialog.phone_step.enter("+8613800138000")
    fill_in(opened, dialog.old_code)
    fill_in(opened, dialog.new_code)
    opened.until(lambda: dialog.shown_step() is dialog.phone_step)
    opened.until(lambda: dialog.phone_step._phone_row.note())


def test_company_facts_are_copied_and_changed_by_certification_only(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    company = CompanyCard(id="c", name="Harbour Autos", name_zh="港湾汽车", city="Tianjin")
    desk.sign_in(SUPPLIER.model_copy(update={"company": company}))
    opened = Opened(qtbot, ProfilePart(desk.backend))
    opened.until(lambda: "Harbour Autos" in words(opened.page))
    for expected in ("Li", "+86 138****0001", "Supplier", "港湾汽车", "Tianjin"):
        assert expected in words(opened.page)
    copy = next(
        one
        for one in opened.page.findChildren(IconButton)
        if one.accessibleName() == "Copy: Name in Chinese"
    )
    copy.click()
    assert QGuiApplication.clipboard().text() == "港湾汽车"
    press(opened, opened.page, "Request a change")
    assert opened.routes == ["my/certification"]


def test_signing_out_is_asked_of_the_frame(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, ProfilePart(desk.backend))
    with qtbot.waitSignal(opened.page.sign_out_requested):
        press(opened, opened.page, "Sign out")
