"""Requests about the own data: made with and without a code, kept, followed, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.sandbox import Sandbox
from tests.ui.my.people import NUMBERS, button, fill_in, press, register, type_code, words
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.privacy_case import (
    CaseContent,
    CaseKind,
    CaseState,
    Ground,
    PrivacyCase,
    Processing,
    Refusal,
    Scope,
    ToldRecipient,
)
from vehilink_desktop.sandbox import carrying_out
from vehilink_desktop.sandbox import privacy_cases as staff
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import open_site
from vehilink_desktop.storage.repositories import privacy_cases
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.my.privacy.requests.dialog import RequestDialog
from vehilink_desktop.ui.my.privacy.requests.page import RequestsPart
from vehilink_desktop.ui.my.privacy.requests.table import Col
from vehilink_desktop.ui.my.privacy.summaries import SUMMARIES

pytestmark = pytest.mark.req("D4", "D5")


def begun(opened: Opened[RequestsPart], kind: CaseKind) -> RequestDialog:
    """Press the button of a kind; its form."""
    opened.page.kinds.buttons[kind].click()
    return form(opened)


def form(opened: Opened[RequestsPart]) -> RequestDialog:
    def shown() -> list[RequestDialog]:
        return [one for one in opened.page.findChildren(RequestDialog) if one.isVisible()]

    opened.until(shown)
    return shown()[0]


def choose(dialog: RequestDialog, **values: Any) -> None:
    """Enter values as a person does, who is heard."""
    for name, value in values.items():
        field = getattr(dialog.form, name)
        field.set_value(value)
        field.changed.emit()


def arrived(desk: Desk, **values: Any) -> str:
    """A case has come with the feed."""
    now = desk.workspace.clock.now()
    case = PrivacyCase(
        id=desk.workspace.new_id(),
        version=2,
        case_no="P-2026-000007",
        account_id="somebody",
        created_at=now - timedelta(days=20),
        **{"due_at": now + timedelta(days=2), **values},
    )
    with desk.workspace.db.write() as conn:
        privacy_cases.upsert(conn, case)
    desk.workspace.publish(ChangeSet.of(Topic.PRIVACY_CASE, case.id))
    return case.id


def shown_in(opened: Opened[RequestsPart], column: Col) -> list[str]:
    model = opened.page.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_deletion_says_what_stays_takes_a_code_and_is_withdrawn(
    qtbot: QtBot, newcomer: Desk
) -> None:
    opened = Opened(qtbot, RequestsPart(newcomer.backend))
    dialog = begun(opened, CaseKind.DELETION)
    assert not dialog.action.isEnabled()
    choose(dialog, scopes=[Scope.NICKNAME, Scope.CERTIFICATION_SCANS])
    assert not dialog.action.isEnabled()
    opened.until(lambda: "The law wants to know who trades" in words(dialog))
    assert "part of a deal under way" not in words(dialog)
    choose(dialog, ground=Ground.NO_LONGER_USED)
    press(opened, dialog, "Send me a code")
    fill_in(opened, dialog.code)
    opened.until(lambda: opened.page.model.rows)
    (row,) = newcomer.backend.privacy_cases.all()
    assert row.content.scopes == (Scope.NICKNAME, Scope.CERTIFICATION_SCANS)
    assert row.case is not None
    assert newcomer.backend.privacy_cases.draft() is None
    opened.until(lambda: row.case and row.case.case_no in words(opened.page.case_card))
    assert shown_in(opened, Col.STATE) == ["Being looked at"]
    press(opened, opened.page.case_card, "Withdraw")
    press(opened, opened.page.findChild(ConfirmDialog), "Withdraw")
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Withdrawn"])
    assert button(opened.page.case_card, "Withdraw") is None


def test_a_wrong_code_asks_for_nothing_and_the_draft_is_there_again(
    qtbot: QtBot, newcomer: Desk
) -> None:
    opened = Opened(qtbot, RequestsPart(newcomer.backend))
    dialog = begun(opened, CaseKind.RESTRICTION)
    choose(dialog, processing=[Processing.MARKETING])
    opened.until(lambda: "You hear nothing more" in words(dialog))
    press(opened, dialog, "Send me a code")
    opened.until(dialog.code.isVisible)
    type_code(dialog.code, "000000")
    opened.until(lambda: "Wrong code" in words(dialog))
    press(opened, dialog, "Cancel")
    assert newcomer.backend.privacy_cases.all() == ()
    opened.until(opened.page.draft_line.isVisible)
    press(opened, opened.page.draft_line, "Go on")
    again = form(opened)
    assert again.form.content().processing == (Processing.MARKETING,)
    again.reject()
    press(opened, opened.page.draft_line, "Discard")
    opened.until(opened.page.draft_line.isHidden)
    assert newcomer.backend.privacy_cases.draft() is None


def test_an_explanation_begins_at_its_clause_and_waits_without_a_network(
    qtbot: QtBot, newcomer: Desk
) -> None:
    opened = Opened(qtbot, RequestsPart(newcomer.backend), "new/explanation/sharing")
    dialog = form(opened)
    assert dialog.form.clause.value() == "sharing"
    assert button(dialog, "Send me a code") is None
    choose(dialog, text="Who is that?")
    press(opened, dialog, "Send")
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Waiting to be sent"])
    (row,) = newcomer.backend.privacy_cases.all()
    assert (row.content.kind, row.content.clause) == (CaseKind.EXPLANATION, "sharing")
    opened.until(lambda: "Sharing" in words(opened.page.case_card))
    assert "sharing" not in words(opened.page.case_card)
    press(opened, opened.page.case_card, "Do not send it")
    opened.until(lambda: not opened.page.model.rows)


@pytest.mark.parametrize("kind", [CaseKind.COMPLAINT, CaseKind.MINOR])
def test_what_changes_nothing_needs_words_and_no_code(
    qtbot: QtBot, desk: Desk, kind: CaseKind
) -> None:
    opened = Opened(qtbot, RequestsPart(desk.backend), f"new/{kind}")
    dialog = form(opened)
    assert not dialog.action.isEnabled()
    choose(dialog, text="In the pictures of a listing.")
    press(opened, dialog, "Send")
    opened.until(lambda: [one.content.kind for one in opened.page.model.rows] == [kind])


@pytest.mark.req("A4")
def test_a_leak_signs_the_others_out_and_is_a_case(
    qtbot: QtBot, signed_out: Desk, sandbox: Sandbox
) -> None:
    phone = next(NUMBERS)
    register(signed_out, phone)
    other = sandbox.sign_in(phone)
    opened = Opened(qtbot, RequestsPart(signed_out.backend))
    dialog = begun(opened, CaseKind.LEAK)
    opened.until(lambda: "signed out at once" in words(dialog))
    choose(dialog, text="Somebody wrote to my customers.")
    press(opened, dialog, "Send me a code")
    fill_in(opened, dialog.code)
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Being looked at"])
    assert other.get("/v1/me").status_code == 401
    press(opened, opened.page.case_card, "Change my phone number")
    assert opened.routes == ["my/profile"]


def test_without_a_network_what_was_written_stays(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, RequestsPart(desk.backend))
    dialog = begun(opened, CaseKind.DELETION)
    choose(dialog, scopes=[Scope.BROWSING], ground=Ground.LAW, text="Please.")
    press(opened, dialog, "Send me a code")
    opened.until(lambda: "kept as a draft" in words(dialog))
    assert "online" in words(dialog)
    opened.until(lambda: desk.backend.privacy_cases.draft() == dialog.form.content())
    dialog.reject()
    # another kind would take its place: that is asked first
    opened.page.kinds.buttons[CaseKind.COMPLAINT].click()
    opened.until(lambda: opened.page.findChild(ConfirmDialog))
    press(opened, opened.page.findChild(ConfirmDialog), "Discard")
    assert form(opened).form.content() == CaseContent(kind=CaseKind.COMPLAINT)


def test_what_was_carried_out_says_what_stayed_who_was_told_and_the_backups(
    qtbot: QtBot, desk: Desk
) -> None:
    now = desk.workspace.clock.now()
    opened = Opened(qtbot, RequestsPart(desk.backend))
    arrived(
        desk,
        state=CaseState.CARRIED_OUT,
        content=CaseContent(
            kind=CaseKind.DELETION,
            ground=Ground.LAW,
            scopes=(Scope.LISTINGS, Scope.NICKNAME),
            text="<b>All of it</b>",
        ),
        answer="All but what the deal needs.",
        answered_at=now,
        refusal=Refusal.LEGAL_DUTY,
        kept=(Scope.LISTINGS,),
        carried_out_at=now,
        backups_until=now + timedelta(days=30),
        told=(ToldRecipient(name="Gateway operator", told_at=now),),
    )
    card = opened.page.case_card
    opened.until(lambda: "Gone from all backups by" in words(card))
    for text in (
        "<b>All of it</b>",
        "All but what the deal needs.",
        "A legal duty of the platform",
        "What had to stay\nVehicles",
        "Gateway operator",
    ):
        assert text in words(card)
    assert "010-81163587" in words(opened.page)
    assert "market supervision" in words(opened.page)


STOPPED = CaseContent(kind=CaseKind.RESTRICTION, processing=(Processing.MARKETING,))


@pytest.mark.req("D5")
def test_what_was_stopped_can_be_allowed_again(
    qtbot: QtBot, newcomer: Desk, sandbox: Sandbox
) -> None:
    service = newcomer.backend.privacy_cases
    opened = Opened(qtbot, RequestsPart(newcomer.backend))
    dialog = begun(opened, CaseKind.RESTRICTION)
    choose(dialog, processing=[Processing.MARKETING])
    press(opened, dialog, "Send me a code")
    fill_in(opened, dialog.code)
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Being looked at"])
    assert button(opened.page.case_card, "Allow it again…") is None
    (row,) = service.all()
    site = open_site(Settings(data_dir=sandbox.data_dir))
    with site.change() as conn:
        staff.grant(conn, site, row.id, "We stop.")
    with site.change() as conn:
        carrying_out.carry_out(conn, site, row.id)
    site.db.close()
    service.refresh(row.id)
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Carried out"])

    press(opened, opened.page.case_card, "Allow it again…")
    asked = opened.page.findChild(ConfirmDialog)
    assert "Offers of the platform" in words(asked)
    press(opened, asked, "Allow again")

    opened.until(lambda: shown_in(opened, Col.STATE) == ["Allowed again"])
    opened.until(lambda: "Told that you allow it again" in words(opened.page.case_card))
    assert button(opened.page.case_card, "Allow it again…") is None


@pytest.mark.req("D5")
def test_without_a_network_nothing_is_allowed_again(qtbot: QtBot, desk: Desk) -> None:
    arrived(desk, state=CaseState.CARRIED_OUT, content=STOPPED)
    opened = Opened(qtbot, RequestsPart(desk.backend))
    opened.until(lambda: button(opened.page.case_card, "Allow it again…"))
    press(opened, opened.page.case_card, "Allow it again…")
    press(opened, opened.page.findChild(ConfirmDialog), "Allow again")
    opened.until(opened.page.case_card.problem.isVisible)
    assert "online" in opened.page.case_card.problem.text()
    assert shown_in(opened, Col.STATE) == ["Carried out"]
    assert button(opened.page.case_card, "Allow it again…").isEnabled()


def test_an_answer_that_is_owed_is_marked(qtbot: QtBot, desk: Desk) -> None:
    now = desk.workspace.clock.now()
    content = CaseContent(kind=CaseKind.COMPLAINT, text="Who called me?")
    late = now - timedelta(days=1)
    owed = arrived(desk, state=CaseState.RECEIVED, content=content, due_at=late)
    opened = Opened(qtbot, RequestsPart(desk.backend), owed)
    opened.until(lambda: shown_in(opened, Col.STATE) == ["Overdue"])
    opened.until(lambda: "has not answered in time" in words(opened.page.case_card))


def test_the_card_of_the_centre_counts_them_and_names_the_next_day(desk: Desk) -> None:
    summary = SUMMARIES["requests"]
    assert summary.say(summary.read(desk.backend)) == "No request is open"
    now = desk.workspace.clock.now()
    content = CaseContent(kind=CaseKind.COMPLAINT, text="Who called me?")
    for days in (9, 4):
        due = now + timedelta(days=days)
        arrived(desk, state=CaseState.RECEIVED, content=content, due_at=due)
    arrived(desk, state=CaseState.ANSWERED, content=content, answer="Nobody.")
    desk.backend.privacy_cases.open(content)
    said = summary.say(summary.read(desk.backend))
    assert said.startswith("3 request")
    assert formats.day(now + timedelta(days=4)) in said


def test_a_refusal_says_why(qtbot: QtBot, desk: Desk) -> None:
    content = CaseContent(kind=CaseKind.RESTRICTION, processing=(Processing.STATISTICS,))
    refused = arrived(
        desk,
        state=CaseState.REFUSED,
        content=content,
        answer="No.",
        refusal=Refusal.REPEATED,
    )
    opened = Opened(qtbot, RequestsPart(desk.backend), refused)
    opened.until(lambda: "Asked again and again without reason" in words(opened.page.case_card))
    assert button(opened.page.case_card, "Withdraw") is None
