"""The privacy settings: what is asked, what is written down, what takes effect at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import Opened
from vehilink_desktop.domain.choice import RULES, Choice
from vehilink_desktop.domain.consent import choice_subject
from vehilink_desktop.services.choices import ChoiceState
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.privacy.settings.consent import ChoiceConsent
from vehilink_desktop.ui.my.privacy.settings.line import ChoiceLine
from vehilink_desktop.ui.my.privacy.settings.page import SettingsPart
from vehilink_desktop.ui.my.privacy.settings.traces import SearchDialog, VisitDialog
from vehilink_desktop.ui.words import privacy_choices as words

CONSENTS = [choice for choice in Choice if RULES[choice].consent]
OTHERS = [choice for choice in Choice if not RULES[choice].consent]


class Settings(Opened[SettingsPart]):
    """The page, once it has been read."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.desk = desk
        with desk.db.write() as conn:
            stored = {"name": "P", "environment": "sandbox", "api_version": 1}
            meta.put(conn, "platform", {**stored, "storage_region": "CN"})
            meta.put(conn, "owner", SUPPLIER.id)
        super().__init__(qtbot, SettingsPart(desk.backend))
        self.until(self.page.lines[Choice.MESSAGE_NOTIFICATIONS].switch.isChecked)
        self.until(self.page.searches.number.text)
        self.until(self.page.region.region.text)

    def press(self, choice: Choice) -> None:
        self.page.lines[choice].switch.click()

    def is_on(self, choice: Choice) -> bool:
        return self.desk.backend.choices.is_on(choice)

    def question(self) -> ChoiceConsent:
        found = [one for one in self.page.findChildren(ChoiceConsent) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def agree(self, choice: Choice) -> None:
        self.press(choice)
        self.question().agree.click()
        self.question().action.click()
        line = self.page.lines[choice]
        self.until(lambda: line.switch.isChecked() and "You agreed on" in line.standing.text())
        assert self.is_on(choice)


@pytest.fixture
def settings(qtbot: QtBot, desk: Desk) -> Settings:
    return Settings(qtbot, desk)


def test_every_choice_stands_there_as_it_holds(settings: Settings) -> None:
    assert set(settings.page.lines) == set(Choice)
    for choice, line in settings.page.lines.items():
        assert line.isVisible()
        assert line.switch.isChecked() is RULES[choice].default
        assert line.switch.accessibleName() == words.described(choice).name


@pytest.mark.req("D2", "B5", "D11", "B2")
@pytest.mark.parametrize("choice", CONSENTS)
def test_what_needs_a_yes_asks_with_an_unticked_box(settings: Settings, choice: Choice) -> None:
    settings.press(choice)
    question = settings.question()
    assert question.windowTitle() == words.question(choice).title
    assert not question.agree.isChecked()
    assert not question.action.isEnabled()
    assert not settings.page.lines[choice].switch.isChecked()
    question.not_now.click()
    assert not settings.page.lines[choice].switch.isChecked()
    assert settings.desk.backend.consents.standing(choice_subject(choice)) is None
    settings.agree(choice)
    entry = settings.desk.backend.consents.standing(choice_subject(choice))
    assert entry is not None
    assert entry.granted
    assert entry.wording == words.question(choice).wording()
    settings.press(choice)
    settings.until(lambda: not settings.is_on(choice))
    entry = settings.desk.backend.consents.standing(choice_subject(choice))
    assert entry is not None
    assert not entry.granted
    settings.until(lambda: "You took it back on" in settings.page.lines[choice].standing.text())


@pytest.mark.req("D2", "D12", "S6", "B4")
@pytest.mark.parametrize("choice", OTHERS)
def test_a_preference_changes_at_once_and_is_written_down(
    settings: Settings, choice: Choice
) -> None:
    before = settings.is_on(choice)
    settings.press(choice)
    settings.until(lambda: settings.is_on(choice) is not before)
    assert not settings.page.findChildren(ChoiceConsent)
    entry = settings.desk.backend.consents.standing(choice_subject(choice))
    assert entry is not None
    assert entry.granted is not before
    assert words.described(choice).text in entry.wording


def test_what_is_not_told_yet_is_said(settings: Settings) -> None:
    settings.press(Choice.DO_NOT_TRACK)
    line = settings.page.lines[Choice.DO_NOT_TRACK]
    settings.until(
        lambda: "The platform is told as soon as you are online." in line.standing.text()
    )
    assert settings.desk.switch.wakes


@pytest.mark.req("D11")
def test_starting_with_the_system_is_really_written_and_removed(settings: Settings) -> None:
    entry = settings.desk.computer.computer().autostart
    assert not entry.is_on()
    settings.agree(Choice.AUTOSTART)
    assert entry.is_on()
    line = settings.page.lines[Choice.AUTOSTART]
    settings.until(lambda: "You agreed" in line.standing.text())
    entry.switch(False)  # in the system's own settings
    settings.page.reload()
    settings.until(lambda: "does not list Vehilink any more" in line.standing.text())
    settings.press(Choice.AUTOSTART)
    settings.until(lambda: "You took it back" in line.standing.text())
    settings.agree(Choice.AUTOSTART)
    settings.press(Choice.AUTOSTART)
    settings.until(lambda: not entry.is_on())


@pytest.mark.req("D11", "D2")
def test_there_is_no_consent_to_what_the_system_refused(qtbot: QtBot, desk: Desk) -> None:
    desk.computer.home.mkdir(parents=True)
    (desk.computer.home / ".config").write_text("in the way")
    settings = Settings(qtbot, desk)
    with qtbot.waitSignal(desk.tasks.failed, timeout=20_000):
        settings.press(Choice.AUTOSTART)
        settings.question().agree.click()
        settings.question().action.click()
    assert not settings.is_on(Choice.AUTOSTART)
    assert desk.backend.consents.standing(choice_subject(Choice.AUTOSTART)) is None
    settings.until(lambda: not settings.page.lines[Choice.AUTOSTART].switch.isChecked())


def test_what_the_system_does_not_offer_cannot_be_switched_on(qtbot: QtBot, desk: Desk) -> None:
    desk.computer.protects = desk.computer.tray = False
    settings = Settings(qtbot, desk)
    protection = settings.page.lines[Choice.CAPTURE_PROTECTION]
    settings.until(lambda: not protection.switch.isEnabled())
    assert protection.standing.text() == "This system does not offer it."
    assert not settings.page.lines[Choice.STAY_IN_TRAY].switch.isEnabled()
    # what is on can be taken back all the same
    assert settings.page.lines[Choice.MESSAGE_NOTIFICATIONS].switch.isEnabled()


@pytest.mark.req("B2", "D12")
def test_browsing_records_are_counted_shown_and_erased(settings: Settings) -> None:
    trace, browsing = settings.page.visits, settings.desk.backend.browsing
    assert not trace.show_button.isEnabled()
    settings.agree(Choice.BROWSING_RECORDS)
    for page in ("market", "order"):
        browsing.record(page, settings.desk.backend.clock.now(), 7)
    settings.until(lambda: trace.number.text().startswith("2 page view"))
    trace.show_button.click()
    dialog = settings.page.findChild(VisitDialog)
    assert isinstance(dialog, VisitDialog)
    settings.until(lambda: dialog.lines.count() == 2)
    texts = [one.text() for one in dialog.findChildren(Label)]
    assert texts.index("An order") < texts.index("Market")
    assert not dialog.more.isVisible()
    dialog.reject()
    trace.erase_button.click()
    confirm(settings)
    settings.until(lambda: browsing.count() == 0)
    settings.until(lambda: trace.number.text().startswith("Nothing is recorded"))
    settings.until(lambda: [text for text, _undo in settings.notices] == ["Erased"])


@pytest.mark.req("B3")
def test_searches_are_counted_shown_and_erased(settings: Settings) -> None:
    trace, market = settings.page.searches, settings.desk.backend.market
    for text in ("BYD", "Geely", "Chery"):
        market.remember_search(text)
    settings.until(lambda: trace.number.text().startswith("3 search"))
    trace.show_button.click()
    dialog = settings.page.findChild(SearchDialog)
    assert isinstance(dialog, SearchDialog)
    settings.until(lambda: dialog.lines.count() == 3)
    dialog.forget("Geely")
    settings.until(lambda: dialog.lines.count() == 2)
    dialog.reject()
    trace.erase_button.click()
    confirm(settings)
    settings.until(lambda: market.recent_searches() == [])
    settings.until(lambda: trace.number.text() == "No searches are remembered.")


@pytest.mark.req("B3", "B5")
def test_habits_order_the_searches_only_where_that_was_agreed_to(settings: Settings) -> None:
    market = settings.desk.backend.market
    for text in ("BYD", "BYD", "Geely"):
        market.remember_search(text)
    assert market.recent_searches() == ["Geely", "BYD"]
    settings.agree(Choice.PERSONAL_RANKING)
    assert market.recent_searches() == ["BYD", "Geely"]
    settings.press(Choice.PERSONAL_RANKING)
    settings.until(lambda: market.recent_searches() == ["Geely", "BYD"])


@pytest.mark.req("B3")
def test_no_search_is_kept_for_who_wants_no_history(settings: Settings) -> None:
    market = settings.desk.backend.market
    market.remember_search("BYD")
    settings.press(Choice.SEARCH_HISTORY)
    settings.until(lambda: not settings.is_on(Choice.SEARCH_HISTORY))
    assert not market.remember_search("Geely")
    assert market.recent_searches() == ["BYD"]


@pytest.mark.req("D12")
def test_do_not_track_outdoes_the_browsing_records(settings: Settings) -> None:
    settings.agree(Choice.BROWSING_RECORDS)
    settings.press(Choice.DO_NOT_TRACK)
    line = settings.page.lines[Choice.BROWSING_RECORDS]
    settings.until(lambda: "nothing is recorded" in line.standing.text())
    settings.desk.backend.browsing.record("market", settings.desk.backend.clock.now(), 7)
    assert settings.desk.backend.browsing.count() == 0


@pytest.mark.req("D9")
def test_the_region_is_shown_and_the_border_is_closed_as_long_as_nobody_agreed(
    settings: Settings,
) -> None:
    assert bidi.strip(settings.page.region.region.text()).endswith("in: China.")
    settings.until(lambda: settings.page.region.abroad.text().startswith("Not authorised."))
    assert not settings.page.region.take_back.isVisible()


@pytest.mark.parametrize(
    ("pending", "there", "stopped", "said"),
    [
        (False, True, False, "you agreed on another computer"),
        (True, None, False, "The platform is told"),
        (False, None, True, "You had the platform stop this."),
    ],
)
def test_how_it_stands_at_the_platform_is_said(
    qtbot: QtBot, desk: Desk, pending: bool, there: bool | None, stopped: bool, said: str
) -> None:
    line = ChoiceLine(Choice.MARKETING)
    qtbot.addWidget(line)
    line.show_state(
        ChoiceState(
            name=Choice.MARKETING, on=False, since=None, entry=None, pending=pending,
            at_platform=there, stopped=stopped,
        )
    )  # fmt: skip
    assert said in line.standing.text()
    assert line.switch.isEnabled() is not stopped


def confirm(settings: Settings) -> None:
    dialogs = settings.page.window().findChildren(ConfirmDialog)
    next(one for one in dialogs if one.isVisible()).action.click()


@pytest.mark.req("D1")
def test_the_choice_that_a_clause_is_about_is_brought_into_view(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, SettingsPart(desk.backend), Choice.CAPTURE_PROTECTION)
    line = opened.page.lines[Choice.CAPTURE_PROTECTION]
    opened.until(lambda: not line.visibleRegion().isEmpty())
    assert opened.page.lines[Choice.MESSAGE_NOTIFICATIONS].visibleRegion().isEmpty()
