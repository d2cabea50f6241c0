"""Choices: what holds here, what the ledger says of it, what the platform is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.backend import SUPPLIER, Desk
from tests.support.clock import ManualClock
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.choice import Choice, recipient_choice
from vehilink_desktop.domain.consent import choice_subject, first_break
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.storage.repositories import accounts, choices, outbox, owner
from vehilink_desktop.sync import arrivals

pytestmark = pytest.mark.usefixtures("qapp")


def told(desk: Desk) -> list[tuple[str, dict[str, bool]]]:
    """What waits for the platform."""
    with desk.db.read() as conn:
        return [(op.state, choices.choices_of(op)) for op in outbox.open_of_lane(conn, "choices")]


def arrive(desk: Desk, account: Account) -> None:
    """The platform says how the account stands."""
    with desk.db.write() as conn:
        changes = arrivals.keep_account(conn, account, desk.workspace.millis())
    desk.workspace.publish(changes)


def test_what_was_never_chosen_is_as_the_table_says(desk: Desk) -> None:
    service = desk.backend.choices
    assert service.is_on(Choice.MESSAGE_NOTIFICATIONS)
    assert not service.is_on(Choice.BROWSING_RECORDS)
    assert not service.is_on("a_choice_of_a_later_version")
    states = service.states()
    assert [one.name for one in states] == list(Choice)
    assert not any(one.since or one.entry or one.pending for one in states)


def test_switching_writes_ledger_setting_and_word_to_the_platform(
    desk: Desk, clock: ManualClock
) -> None:
    service, heard = desk.backend.choices, list[tuple[str, bool]]()
    service.on_changed(lambda name, on: heard.append((name, on)))
    changes = service.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    assert changes.touches(Topic.CHOICE, Choice.BROWSING_RECORDS)
    assert changes.touches(Topic.CONSENT, choice_subject(Choice.BROWSING_RECORDS))
    assert service.is_on(Choice.BROWSING_RECORDS)
    assert heard == [(Choice.BROWSING_RECORDS, True)]
    state = service.state(Choice.BROWSING_RECORDS)
    assert state.entry
    assert (state.on, state.pending, state.since) == (True, True, clock.now())
    assert (state.entry.granted, state.entry.wording) == (True, "Keep what I look at?")
    assert told(desk) == [("queued", {"browsing_records": True})]
    assert desk.switch.wakes == 1
    before = desk.backend.consents.all()
    # once more changes nothing
    assert not service.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    assert desk.backend.consents.all() == before


def test_the_newest_word_replaces_those_that_wait(desk: Desk) -> None:
    service = desk.backend.choices
    service.switch(Choice.BROWSING_RECORDS, True, "?")
    service.switch(Choice.DO_NOT_TRACK, True, "?")
    service.switch(Choice.BROWSING_RECORDS, False, "?")
    assert told(desk) == [("queued", {"browsing_records": False, "do_not_track": True})]


def test_what_is_being_sent_is_followed_by_what_is_newer(desk: Desk) -> None:
    service = desk.backend.choices
    service.switch(Choice.MARKETING, True, "?")
    with desk.db.write() as conn:
        (op,) = outbox.open_of_lane(conn, choices.LANE)
        outbox.mark_sending(conn, op.op_id)
    service.switch(Choice.MARKETING, False, "?")
    assert told(desk) == [("sending", {"marketing": True}), ("queued", {"marketing": False})]


def test_the_platform_hears_nothing_of_what_runs_here_only(desk: Desk) -> None:
    desk.backend.choices.switch(Choice.AUTOSTART, True, "?")
    assert desk.backend.choices.is_on(Choice.AUTOSTART)
    assert told(desk) == []


def test_a_choice_outlives_the_program(desk: Desk) -> None:
    desk.backend.choices.switch(Choice.DO_NOT_TRACK, True, "?")
    again = ChoiceService(desk.workspace, desk.backend.consents, lambda: None)
    assert again.is_on(Choice.DO_NOT_TRACK)


def test_a_withdrawal_made_elsewhere_acts_here_at_once(desk: Desk) -> None:
    service, heard = desk.backend.choices, list[tuple[str, bool]]()
    service.switch(Choice.MARKETING, True, "May we?")
    with desk.db.write() as conn:
        for op in outbox.open_of_lane(conn, choices.LANE):
            outbox.done(conn, op.op_id, 1)
    service.on_changed(lambda name, on: heard.append((name, on)))
    arrive(desk, SUPPLIER.model_copy(update={"version": 2, "choices": {"marketing": False}}))
    assert heard == [(Choice.MARKETING, False)]
    assert not service.is_on(Choice.MARKETING)
    entry = service.state(Choice.MARKETING).entry
    assert entry
    assert (entry.granted, entry.wording) == (False, "")
    assert first_break(desk.backend.consents.all()) is None
    assert told(desk) == []


def test_a_grant_made_elsewhere_is_shown_and_switches_nothing_on(desk: Desk) -> None:
    arrive(desk, SUPPLIER.model_copy(update={"version": 2, "choices": {"marketing": True}}))
    state = desk.backend.choices.state(Choice.MARKETING)
    assert (state.on, state.at_platform) == (False, True)


def test_what_the_platform_was_not_told_yet_is_newer_than_what_it_says(desk: Desk) -> None:
    desk.backend.choices.switch(Choice.MARKETING, True, "?")
    arrive(desk, SUPPLIER.model_copy(update={"version": 2, "choices": {"marketing": False}}))
    assert desk.backend.choices.is_on(Choice.MARKETING)


def test_not_being_followed_elsewhere_is_not_being_followed_here(desk: Desk) -> None:
    arrive(desk, SUPPLIER.model_copy(update={"version": 2, "choices": {"do_not_track": True}}))
    assert desk.backend.choices.is_on(Choice.DO_NOT_TRACK)
    arrive(desk, SUPPLIER.model_copy(update={"version": 3, "choices": {"do_not_track": False}}))
    assert desk.backend.choices.is_on(Choice.DO_NOT_TRACK)


def test_what_the_person_had_stopped_goes_off_and_stays_off(desk: Desk) -> None:
    service = desk.backend.choices
    service.switch(Choice.PERSONAL_RANKING, True, "?")
    service.switch(recipient_choice("party-1"), True, "?")
    stopped = {"version": 2, "restricted": ("personal_ranking", "sharing")}
    arrive(desk, SUPPLIER.model_copy(update=stopped))
    assert not service.is_on(Choice.PERSONAL_RANKING)
    assert not service.is_on(recipient_choice("party-1"))
    with pytest.raises(Known, match="restricted"):
        service.switch(Choice.PERSONAL_RANKING, True, "?")
    assert service.state(Choice.PERSONAL_RANKING).stopped


def test_what_the_platform_refuses_does_not_hold_here_either(desk: Desk) -> None:
    service = desk.backend.choices
    service.switch(Choice.MARKETING, True, "?")
    service.switch(Choice.DO_NOT_TRACK, True, "?")
    with desk.db.write() as conn:
        (op,) = outbox.open_of_lane(conn, choices.LANE)
        choices.give_up(conn, op, {Choice.MARKETING}, desk.new_id, 5)
    desk.workspace.publish(ChangeSet.all_of(Topic.CHOICE))
    assert not service.is_on(Choice.MARKETING)
    assert service.is_on(Choice.DO_NOT_TRACK)
    assert told(desk) == [("queued", {"do_not_track": True})]
    service.take_back()
    assert service.is_on(Choice.DO_NOT_TRACK)
    assert told(desk) == []


def test_the_next_person_is_asked_anew(desk: Desk) -> None:
    service, heard = desk.backend.choices, list[tuple[str, bool]]()
    service.switch(Choice.AUTOSTART, True, "?")
    service.on_changed(lambda name, on: heard.append((name, on)))
    with desk.db.write() as conn:
        owner.hand_over(conn, "account-2", 9)
    desk.workspace.publish(ChangeSet.all_of(Topic.CHOICE))
    assert heard == [(Choice.AUTOSTART, False)]
    assert service.state(Choice.AUTOSTART).since is None
    ledger = [one for one in desk.backend.consents.all() if one.subject == "choice:autostart"]
    assert [one.granted for one in ledger] == [True, False]


def test_before_anybody_has_signed_in_the_platform_hears_nothing(
    tmp_path: Path, clock: ManualClock
) -> None:
    with Desk(tmp_path, clock=clock, account=None) as desk:
        desk.backend.choices.switch(Choice.DO_NOT_TRACK, True, "?")
        assert told(desk) == []
        with desk.db.write() as conn:
            owner.hand_over(conn, SUPPLIER.id, 0)
            choices.queue_all(conn, desk.new_id, 0)
            accounts.sign_in(conn, SUPPLIER)
        assert told(desk) == [("queued", {"do_not_track": True})]
