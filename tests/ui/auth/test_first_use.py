"""Before first use: the policy, an unticked box, and the way out for who does not agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.sandbox import Sandbox
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.auth.phone_step import PhoneStep
from vehilink_desktop.ui.auth.policy_step import PolicyStep
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("D1")

PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=0) as running:
        yield running


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", url=sandbox.url, account=None, agreed=False) as opened:
        yield opened
    sandbox.clear_faults()


class Reader:
    """Somebody who started the program for the first time."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self._qtbot = qtbot
        self.page = SignInPage(desk.backend)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 760)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.policy = self.page.findChild(PolicyStep)
        self.phone = self.page.findChild(PhoneStep)

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def words(self) -> str:
        labels = self.page.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())


def test_nobody_gets_past_the_policy_without_ticking_the_box(qtbot: QtBot, desk: Desk) -> None:
    person = Reader(qtbot, desk)
    person.until(person.policy.isVisible)
    assert not person.policy.agreement.box.isChecked()
    assert not person.phone.isVisible()
    shown = person.policy.text.toPlainText()
    assert "Who else may get it" in shown
    assert "{#" not in shown
    assert desk.backend.policy.in_force("en").version in person.words()
    person.policy.agreement.button.click()
    assert "agree to it if you do" in person.words()
    assert not person.phone.isVisible()
    assert desk.backend.policy.agreed() is None


@pytest.mark.req("D2")
def test_the_agreement_is_written_down_and_not_asked_for_again(qtbot: QtBot, desk: Desk) -> None:
    person = Reader(qtbot, desk)
    person.until(person.policy.isVisible)
    person.policy.agreement.box.setFocus()
    QTest.keyClick(person.policy.agreement.box, Qt.Key.Key_Space)
    person.policy.agreement.button.setFocus()
    QTest.keyClick(person.policy.agreement.button, Qt.Key.Key_Space)
    person.until(person.phone.isVisible)
    person.until(desk.backend.policy.agreed)
    version = desk.backend.policy.in_force("en").version
    entry = desk.backend.consents.standing("policy")
    assert entry is not None
    assert (entry.granted, entry.policy_version) == (True, version)
    assert entry.wording == person.policy.agreement.box.text()
    again = Reader(qtbot, desk)
    again.until(again.phone.isVisible)
    again.until(lambda: any(b.text() == "Try as supplier" for b in again.page.findChildren(Button)))
    assert not again.policy.isVisible()


def test_declining_leaves_the_program(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    window = MainWindow(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: bool(window.findChildren(PolicyStep)), timeout=PATIENCE_MS)
    step = window.findChild(PolicyStep)
    qtbot.waitUntil(step.isVisible, timeout=PATIENCE_MS)
    with qtbot.waitSignal(window.quit_requested):
        step.leave.click()
    assert desk.backend.policy.agreed() is None
    window.detach()


def test_without_a_text_there_is_nothing_to_agree_to(
    qtbot: QtBot, desk: Desk, sandbox: Sandbox
) -> None:
    sandbox.fault("GET", "/v1/policy", "html")
    person = Reader(qtbot, desk)
    person.until(lambda: "Sign in to your network" in person.words())
    assert not person.phone.isVisible()
    assert not person.policy.isVisible()
    again = next(one for one in person.page.findChildren(Button) if one.text() == "Try again")
    again.click()
    person.until(person.policy.isVisible)


def test_who_agreed_once_begins_without_a_network(
    qtbot: QtBot, desk: Desk, sandbox: Sandbox
) -> None:
    version = desk.backend.policy.in_force("en").version
    desk.backend.policy.agree(version, "I agree")
    sandbox.fault("GET", "/v1/policies", "html")
    person = Reader(qtbot, desk)
    person.until(person.phone.isVisible)
    assert desk.backend.policy.first_use("en") is None
