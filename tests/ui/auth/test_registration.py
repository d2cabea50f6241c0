"""A new number registers: chosen, ticked and agreed by the person, against a real platform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.sandbox import PURCHASER, Sandbox
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import SessionEnd
from vehilink_desktop.ui.auth.ended import ended_words
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.auth.policy_step import PolicyStep
from vehilink_desktop.ui.auth.register_step import RegisterStep
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone

pytestmark = pytest.mark.req("A1")

PATIENCE_MS = 20_000


class Newcomer:
    """Somebody without an account, in front of the sign-in page, whose code was right."""

    def __init__(self, qtbot: QtBot, desk: Desk, phone: str) -> None:
        self._qtbot = qtbot
        self.page = SignInPage(desk.backend)
        self.routes: list[str] = []
        self.page.signed_in.connect(self.routes.append)
        qtbot.addWidget(self.page)
        self.page.resize(960, 700)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.step = self.page.findChild(RegisterStep)
        self.supplier, self.purchaser = self.step.findChildren(ChoiceCard)
        (self.of_age,) = self.step.findChildren(CheckBox)
        self.policy = self.page.findChild(PolicyStep)
        self.page._phone_step.enter(phone)
        self.press("Fill in")
        self.until(lambda: self.step.isVisible() or self.policy.isVisible())

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def button(self, text: str) -> Button | None:
        found = [one for one in self.page.findChildren(Button) if one.text() == text]
        return next((one for one in found if one.isVisible()), None)

    def press(self, text: str) -> None:
        self.until(lambda: self.button(text) is not None and self.button(text).isEnabled())
        self.button(text).click()

    def register(self) -> None:
        for part in (self.purchaser, self.of_age):
            part.click()
        self.press("Create the account")
        self.until(lambda: "a part of the market" in self.words())

    def words(self) -> str:
        labels = self.page.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=0) as running:
        yield running


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", url=sandbox.url, account=None) as opened:
        yield opened
    sandbox.clear_faults()


@pytest.mark.req("A3")
def test_nothing_is_ticked_and_each_missing_thing_is_named(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345601")
    parts = (person.supplier, person.purchaser, person.of_age)
    assert not any(part.isChecked() for part in parts)
    person.press("Create the account")
    assert "Choose what you do" in person.words()
    person.purchaser.click()
    person.press("Create the account")
    assert "14 years" in person.words()
    assert desk.backend.account.current() is None


@pytest.mark.req("A3")
def test_a_purchaser_registers_and_is_led_to_certification(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345602")
    for part in (person.purchaser, person.of_age):
        part.click()
    person.press("Create the account")
    person.press("Certify my company now")
    assert person.routes == ["my/certification"]
    account = desk.backend.account.current()
    assert account is not None
    assert (account.user_type, account.certified) == ("purchaser", False)
    assert account.policy_agreed == desk.backend.policy.in_force("en").version


def test_by_keyboard_alone_and_certification_later(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345603")
    person.until(person.supplier.hasFocus)
    QTest.keyClick(person.supplier, Qt.Key.Key_Space)
    assert person.supplier.isChecked()
    person.of_age.setFocus()
    QTest.keyClick(person.of_age, Qt.Key.Key_Space)
    button = person.button("Create the account")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    person.until(lambda: "a part of the market" in person.words())
    person.press("Later")
    assert person.routes == [""]


def test_a_session_that_ends_during_the_welcome_leads_back(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345608")
    for part in (person.purchaser, person.of_age):
        part.click()
    person.press("Create the account")
    person.until(lambda: "a part of the market" in person.words())
    desk.bus.signed_out.emit(SessionEnd.SUSPENDED)
    assert "suspended this account" in person.words()
    assert person.button("Get code") is not None


@pytest.mark.req("D1")
def test_somebody_new_on_a_used_computer_agrees_for_themselves(qtbot: QtBot, desk: Desk) -> None:
    Newcomer(qtbot, desk, "+4915112345604").register()
    desk.backend.account.sign_out()
    second = Newcomer(qtbot, desk, "+4915112345609")
    second.until(second.policy.isVisible)
    assert not second.policy.agreement.box.isChecked()
    second.press("Agree and go on")
    assert "agree to it if you do" in second.words()
    second.policy.agreement.box.click()
    second.press("Agree and go on")
    second.until(second.step.isVisible)
    second.register()
    second.until(lambda: desk.backend.consents.granted("policy"))
    words = [one for one in desk.backend.consents.all() if one.subject == "policy"]
    assert words[-1].wording == "I have read the privacy policy and agree to it"


def test_without_a_network_everything_stays_chosen(
    qtbot: QtBot, desk: Desk, sandbox: Sandbox
) -> None:
    person = Newcomer(qtbot, desk, "+4915112345605")
    for part in (person.supplier, person.of_age):
        part.click()
    sandbox.fault("POST", "/v1/auth/registrations", "html")
    person.press("Create the account")
    person.until(lambda: "Sign in to your network" in person.words())
    assert person.supplier.isChecked()
    assert person.of_age.isChecked()
    person.press("Create the account")
    person.until(lambda: "a part of the market" in person.words())


def test_another_number_leads_back(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345606")
    person.press("Change number")
    assert not person.step.isVisible()
    assert person.page._phone_step.isVisible()


@pytest.mark.req("A6")
@pytest.mark.parametrize(
    ("reason", "tone", "says"),
    [
        (SessionEnd.SIGNED_OUT_ELSEWHERE, Tone.INFO, "another device"),
        (SessionEnd.TOKEN_REUSED, Tone.BAD, "may have leaked"),
        (SessionEnd.SUSPENDED, Tone.BAD, "suspended"),
        (SessionEnd.ACCOUNT_CANCELLED, Tone.INFO, "closed"),
        (SessionEnd.IDLE, Tone.INFO, "long time"),
        ("something-new", Tone.INFO, "Sign in again"),
    ],
)
def test_every_end_of_a_session_has_words(reason: str, tone: Tone, says: str) -> None:
    shown, text = ended_words(reason)
    assert shown is tone
    assert says in text


@pytest.mark.req("A6")
def test_the_page_says_that_another_device_signed_this_one_out(
    qtbot: QtBot, desk: Desk, sandbox: Sandbox
) -> None:
    account = desk.backend.account
    sent = account.request_code(PURCHASER)
    account.sign_in(sent.request_id, PURCHASER, account.read_code(sent.request_id) or "")
    assert sandbox.sign_in(PURCHASER).call("DELETE", "/v1/sessions").status_code == 204
    with pytest.raises(Known):
        desk.backend.devices.sessions()
    page = SignInPage(desk.backend)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page._end.isVisible, timeout=PATIENCE_MS)
    assert "another device" in page._end.accessibleName()


def test_nothing_is_changed_while_the_account_is_created(qtbot: QtBot, desk: Desk) -> None:
    person = Newcomer(qtbot, desk, "+4915112345607")
    for part in (person.purchaser, person.of_age):
        part.click()
    person.press("Create the account")
    assert not person.button("Change number").isEnabled()
    assert not person.of_age.isEnabled()
    person.until(lambda: "a part of the market" in person.words())
