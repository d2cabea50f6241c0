"""Signing in against a real platform, as somebody at the keyboard does it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import NOWHERE, Desk
from tests.support.sandbox import PURCHASER, SUPPLIER, Sandbox
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.ui.auth.code_panel import CodePanel, CodeSource
from vehilink_desktop.ui.auth.code_step import CodeStep, digits_of
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.auth.phone_step import PhoneStep
from vehilink_desktop.ui.auth.regions import format_national, region_choices, split_international
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.fields import ChoiceField, SearchChoiceField, TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label

pytestmark = pytest.mark.req("A1")

PATIENCE_MS = 20_000


class Person:
    """Somebody in front of the page: sees what is visible, types, presses."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self._qtbot = qtbot
        self.page = SignInPage(desk.backend)
        self.signed_in = 0
        self.page.signed_in.connect(self._note)
        qtbot.addWidget(self.page)
        self.page.resize(960, 600)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.phone_step = self.page.findChild(PhoneStep)
        self.code_step = self.page.findChild(CodeStep)
        self.country = self.phone_step.findChild(SearchChoiceField)
        self.phone = self.phone_step.findChild(TextField).edit
        self.code = self.code_step.findChild(TextField).edit

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def until_ready(self) -> None:
        self.until(lambda: self.country.value() and self.button("Try as supplier"))

    def button(self, text: str) -> Button | None:
        found = [one for one in self.page.findChildren(Button) if one.text() == text]
        return next((one for one in found if one.isVisible()), None)

    def press(self, text: str) -> None:
        self.until(lambda: self.button(text) is not None and self.button(text).isEnabled())
        self.button(text).click()

    def ask_for_code(self, phone: str) -> None:
        self.phone.clear()
        QTest.keyClicks(self.phone, phone)
        QTest.keyClick(self.phone, Qt.Key.Key_Return)

    def until_code_asked(self) -> None:
        self.until(lambda: self.code.isVisible())

    def note(self, step: PhoneStep | CodeStep) -> str:
        return " ".join(row.note() for row in step.findChildren(FormRow) if row.note())

    def banner(self) -> Banner:
        return self.page.findChild(Banner)

    def words(self) -> str:
        labels = self.page.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def _note(self) -> None:
        self.signed_in += 1


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=0) as running:
        yield running


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", url=sandbox.url, account=None) as opened:
        yield opened
    sandbox.clear_faults()


def test_a_sample_account_signs_in_with_two_clicks(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.press("Try as purchaser")
    person.press("Fill in")
    person.until(lambda: person.signed_in == 1)
    account = desk.backend.account.current()
    assert account is not None
    assert account.user_type == "purchaser"


def test_by_keyboard_alone(qtbot: QtBot, desk: Desk, sandbox: Sandbox) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.until(lambda: person.phone.hasFocus())
    person.ask_for_code("+971 50 123 4567")
    assert person.country.value() == "AE"
    person.until_code_asked()
    assert "+971 50 123 4567" in person.words()
    inbox = sandbox.client().get("/v1/sandbox/sms", params={"phone": PURCHASER}).json()
    person.code.setFocus()
    QTest.keyClicks(person.code, inbox[0]["code"])
    person.until(lambda: person.signed_in == 1)


def test_a_wrong_code_says_how_many_attempts_are_left(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.press("Try as supplier")
    person.until_code_asked()
    for left in (4, 3, 2, 1):
        person.code.clear()
        QTest.keyClicks(person.code, "000000")
        person.until(lambda left=left: str(left) in person.note(person.code_step))
    person.code.clear()
    QTest.keyClicks(person.code, "000000")
    person.until(lambda: "Ask for a new" in person.note(person.code_step))
    assert person.signed_in == 0
    person.press("Send again")
    person.until(lambda: not person.note(person.code_step))
    person.press("Fill in")
    person.until(lambda: person.signed_in == 1)


def test_escape_leads_back_to_another_number(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.ask_for_code("13800138000")
    person.until_code_asked()
    QTest.keyClick(person.code, Qt.Key.Key_Escape)
    assert person.phone.isVisible()
    assert not person.banner().isVisible()


def test_a_number_that_cannot_be_is_refused_beside_the_field(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.ask_for_code("123")
    assert "Check the country" in person.note(person.phone_step)
    QTest.keyClicks(person.phone, "4")
    assert person.note(person.phone_step) == ""


def test_a_number_is_grouped_while_it_is_typed(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.country.set_value("CN")
    QTest.keyClicks(person.phone, "13800138000")
    assert person.phone.text() == "138 0013 8000"
    person.phone.setCursorPosition(2)
    QTest.keyClick(person.phone, Qt.Key.Key_Backspace)
    assert person.phone.cursorPosition() == 1


def test_a_code_that_was_just_sent_is_still_good(qtbot: QtBot, tmp_path: Path) -> None:
    slow = Sandbox(tmp_path / "platform", seed=0, settings=("code_resend_s=60",))
    with slow, Desk(tmp_path / "profile", url=slow.url, account=None) as desk:
        person = Person(qtbot, desk)
        person.until_ready()
        person.press("Try as supplier")
        person.until_code_asked()
        assert not any(one.isVisible() and one.text() == "Send again" for one in buttons(person))
        person.press("Change number")
        person.press("Get code")
        person.press("Fill in")
        person.until(lambda: person.signed_in == 1)


def test_asking_too_often_says_when_to_try_again(qtbot: QtBot, tmp_path: Path) -> None:
    slow = Sandbox(tmp_path / "platform", seed=0, settings=("code_resend_s=60",))
    with slow, Desk(tmp_path / "profile", url=slow.url, account=None) as desk:
        slow.code(SUPPLIER)
        person = Person(qtbot, desk)
        person.until_ready()
        person.press("Try as supplier")
        person.until(lambda: "Try again in" in person.note(person.phone_step))


def test_a_page_of_the_network_is_told_apart(qtbot: QtBot, desk: Desk, sandbox: Sandbox) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    sandbox.fault("POST", "/v1/auth/codes", "html")
    person.press("Try as supplier")
    person.until(lambda: "Sign in to your network" in person.note(person.phone_step))


def test_without_a_network_the_page_says_so_and_tries_again(qtbot: QtBot, tmp_path: Path) -> None:
    with Desk(tmp_path / "profile", url=NOWHERE, account=None) as desk:
        person = Person(qtbot, desk)
        person.until(lambda: "proxy" in person.words())
        assert not person.phone.isVisible()
        person.press("Try again")
        person.until(lambda: person.button("Try again") is not None)


def test_the_country_is_remembered(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.ask_for_code("+971501234567")
    person.until_code_asked()
    person.until(lambda: desk.backend.settings.get("sign_in.region") == "AE")
    again = Person(qtbot, desk)
    again.until(lambda: again.country.value() == "AE")


def test_the_language_can_be_chosen_before_signing_in(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    picker = next(one for one in person.page.findChildren(ChoiceField) if one.box.count() == 3)
    with qtbot.waitSignal(person.page.language_chosen) as chosen:
        picker.box.setFocus()
        QTest.keyClick(picker.box, Qt.Key.Key_Down)
    assert chosen.args == ["zh_CN"]


def test_countries_are_found_in_the_readers_language() -> None:
    chinese = {choice.key: choice for choice in region_choices("zh_CN")}
    assert chinese["CN"].text == "中国 (+86)"
    assert "China" in chinese["CN"].keywords
    assert len(chinese) > 240
    assert {choice.key: choice.text for choice in region_choices("ar")}["AE"].startswith("الإمارات")


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("123456", "123456"),
        ("Vehilink code 123456. It is valid for 5 minutes.", "123456"),
        ("١٢٣٤٥٦", "123456"),
        ("12 34 56 78", "123456"),
        ("abc", ""),
    ],
)
def test_a_pasted_message_gives_its_code(text: str, digits: str) -> None:
    assert digits_of(text) == digits


def test_a_pasted_number_gives_its_country() -> None:
    assert split_international("+86 138 0013 8000") == ("CN", "138 0013 8000")
    assert split_international("+86138") is None
    assert split_international("13800138000") is None
    assert format_national("１３８", "CN") == "138"


def buttons(person: Person) -> list[Button]:
    return person.page.findChildren(Button)


def test_there_is_no_way_back_while_the_code_is_being_used(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    person.press("Try as purchaser")
    person.press("Fill in")
    assert not person.button("Change number").isEnabled()
    QTest.keyClick(person.code_step, Qt.Key.Key_Escape)
    assert person.code_step.isVisible()
    person.until(lambda: person.signed_in == 1)


def test_a_second_click_asks_for_no_second_code(qtbot: QtBot, desk: Desk) -> None:
    person = Person(qtbot, desk)
    person.until_ready()
    for text in ("Try as purchaser", "Try as supplier"):
        person.press(text)
    person.until_code_asked()
    assert "+971 50 123 4567" in person.words()
    person.press("Fill in")
    person.until(lambda: person.signed_in == 1)
    account = desk.backend.account.current()
    assert account is not None
    assert account.user_type == "purchaser"


def test_a_code_that_comes_after_the_person_has_left_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    panel = CodePanel(desk.backend)
    qtbot.addWidget(panel)
    shown: list[bool] = []
    panel.sent.connect(lambda: shown.append(True))
    may_go_on, answers = Event(), []

    def request() -> CodeSent:
        may_go_on.wait(PATIENCE_MS / 1000)
        answers.append(CodeSent(request_id="one", resend_after_s=0, expires_in_s=300))
        return answers[-1]

    may_go_on.set()
    panel.ask(CodeSource("+1", request))
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE_MS)
    may_go_on.clear()
    panel.step.resend_wanted.emit()
    panel.step.change_wanted.emit()
    may_go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=PATIENCE_MS)
    later: list[None] = []
    desk.tasks.run(panel, lambda _token: None).done(later.append)
    qtbot.waitUntil(lambda: bool(later), timeout=PATIENCE_MS)
    assert len(shown) == 1
