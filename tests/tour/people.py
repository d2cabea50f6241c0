"""Somebody new: registers, fills in who they are, looks after devices, closes the account."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QDialog, QScrollArea

from tests.tour.hands import allow
from tests.tour.stage import Stage, agree_to_policy
from vehilink_desktop.ui.auth.code_panel import CodePanel
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.auth.register_step import RegisterStep
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.dropzone import encoded
from vehilink_desktop.ui.my.devices.leak import LeakDialog
from vehilink_desktop.ui.my.devices.page import DevicesPart
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.profile.avatar_dialog import AvatarDialog
from vehilink_desktop.ui.my.profile.cancel_dialog import CancelDialog
from vehilink_desktop.ui.my.profile.page import ProfilePart
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog
from vehilink_desktop.ui.shell.sign_out import SignOutDialog

D = TypeVar("D", bound=QDialog)

#: Reserved for stories: nobody can be called there.
_PHONE = "+447700900123"
_OTHER_PHONE = "+447700900456"


def newcomer(stage: Stage, _roll: Path) -> None:
    """Registration, personal information, devices, a leaked account, closing the account."""
    _register(stage)
    _personal_information(stage)
    _devices(stage)
    _close_account(stage)
    stage.window.sign_out()
    stage.until(lambda: stage.window.findChild(SignOutDialog), "the question")
    stage.settle()
    stage.shot("54-sign-out")
    _dialog(stage, SignOutDialog).reject()


def _register(stage: Stage) -> None:
    agree_to_policy(stage, "41-policy")
    stage.until(lambda: stage.button("DemoAccounts", "Try as supplier"), "the platform's name")
    page = stage.window.findChild(SignInPage)
    page._phone_step.enter(_PHONE)
    _fill_in(stage, page._code)
    step = page.findChild(RegisterStep)
    stage.until(step.isVisible, "the new account")
    stage.settle()
    stage.shot("40-register")
    for part in (step.findChildren(ChoiceCard)[0], step.findChild(CheckBox)):
        part.click()
    stage.press("RegisterStep", "Create the account")
    stage.until(lambda: stage.button("WelcomeStep", "Later"), "the welcome")
    stage.settle()
    stage.shot("42-welcome")
    stage.press("WelcomeStep", "Later")
    stage.until(stage.window.current_page, "the first page")
    stage.settle(800)
    stage.shot("42-today-empty")


def _personal_information(stage: Stage) -> None:
    stage.open("my/profile")
    part = stage.page(MyPage).part()
    assert isinstance(part, ProfilePart)
    stage.until(part.person.phone.value, "the account")
    stage.settle(800)
    stage.shot("43-personal-information")
    part.person.nickname.start_editing()
    stage.type(part.person.nickname._field.edit, "call 13800138000")
    part.person.nickname._submit()
    stage.settle(1200)
    stage.shot("44-nickname-refused")
    part.person.nickname.stop_editing()
    part.person.take_picture(encoded(_portrait()))
    allow(stage, lambda: stage.window.findChild(AvatarDialog))
    stage.until(lambda: stage.window.findChild(AvatarDialog), "the crop")
    _dialog(stage, AvatarDialog).view.zoom_by(1.5)
    stage.settle()
    stage.shot("45-crop")
    stage.press("AvatarDialog", "Use this picture")
    stage.until(lambda: not stage.window.findChildren(AvatarDialog), "the avatar")
    part.person.change_phone()
    dialog = _dialog(stage, PhoneDialog)
    dialog.phone_step.enter(_OTHER_PHONE)
    stage.until(dialog.old_code.inbox.isVisible, "the first code")
    stage.settle()
    stage.shot("46-phone-change")
    dialog.old_code._fill.click()
    _fill_in(stage, dialog.new_code)
    stage.until(lambda: not stage.window.findChildren(PhoneDialog), "the new number")
    stage.settle(600)
    stage.shot("47-changed")


def _devices(stage: Stage) -> None:
    stage.open("my/devices")
    part = stage.page(MyPage).part()
    assert isinstance(part, DevicesPart)
    stage.settle(1000)
    part.facts.set_open(True)
    stage.settle()
    stage.shot("48-devices")
    part.report_leak()
    stage.until(lambda: stage.window.findChild(LeakDialog), "the guided step")
    stage.settle()
    stage.shot("49-leak")
    dialog = _dialog(stage, LeakDialog)
    stage.press("LeakDialog", "Send me a code")
    _fill_in(stage, dialog.code)
    stage.until(dialog.result_view.isVisible, "the case")
    stage.settle()
    stage.shot("50-leak-case")
    dialog.accept()


def _close_account(stage: Stage) -> None:
    stage.open("my/profile")
    part = stage.page(MyPage).part()
    assert isinstance(part, ProfilePart)
    part.cancel.ask()
    dialog = _dialog(stage, CancelDialog)
    stage.until(dialog.consequences.isVisible, "nothing in the way")
    stage.settle()
    stage.shot("51-cancel")
    dialog.understood.click()
    stage.press("CancelDialog", "Send me a code")
    _fill_in(stage, dialog.code)
    stage.until(lambda: not stage.window.findChildren(CancelDialog), "the request")
    stage.settle(800)
    bar = part.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    stage.shot("52-under-review")
    part.cancel.withdraw()
    stage.settle(1200)
    stage.shot("53-withdrawn")


def _dialog(stage: Stage, kind: type[D]) -> D:
    """The newest dialog of this kind."""
    return stage.window.findChildren(kind)[-1]


def _fill_in(stage: Stage, panel: CodePanel) -> None:
    stage.until(panel.inbox.isVisible, "the code in the banner")
    panel._fill.click()


def _portrait() -> QImage:
    """A face of three shapes."""
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#8fb8de"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#33475b"))
    painter.drawRoundedRect(360, 600, 480, 360, 120, 120)
    painter.setBrush(QColor("#e9bf98"))
    painter.drawEllipse(470, 220, 260, 380)
    painter.end()
    return image
