"""Choices, cases, notices: what the privacy centre tells a real platform and hears of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.support.sandbox import SUPPLIER, Sandbox, new_phone
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import Choice, purpose_choice, recipient_choice
from vehilink_desktop.domain.consent import CROSS_BORDER, first_break
from vehilink_desktop.domain.notice import Notice, NoticeKind
from vehilink_desktop.domain.privacy_case import (
    CaseContent,
    CaseKind,
    CaseState,
    Ground,
    PrivacyCase,
    Processing,
    Scope,
)
from vehilink_desktop.domain.processing import NewPurpose
from vehilink_desktop.sandbox import carrying_out, notices, privacy_cases, register
from vehilink_desktop.sandbox import tables as there
from vehilink_desktop.sandbox.notices import NoticeContent
from vehilink_desktop.sandbox.register import PurposeContent, PurposeTexts
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.services.privacy_cases import CaseRow, Proof
from vehilink_desktop.storage.repositories import outbox

EXPLANATION = CaseContent(kind=CaseKind.EXPLANATION, clause="sharing", text="Who gets my number?")


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def desk(open_desk: OpenDesk, phone: str) -> Desk:
    """Somebody who has just registered, in front of it."""
    desk = open_desk("first", None)
    desk.register(phone)
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    return desk


def account_id(desk: Desk) -> str:
    account = desk.account.current()
    assert account
    return account.id


def settled(desk: Desk) -> bool:
    """Whether nothing is on its way any more."""
    with desk.db.read() as conn:
        return not outbox.all_open(conn)


def refused(action: Callable[[], object]) -> Known:
    with pytest.raises(Known) as caught:
        action()
    return caught.value


# -- choices


@pytest.mark.req("D2")
def test_what_was_agreed_to_is_told_and_withdrawn_on_every_computer(
    desk: Desk, open_desk: OpenDesk, phone: str
) -> None:
    desk.choices.switch(Choice.MARKETING, True, "May we write to you?")
    desk.wait_until(lambda: desk.choices.state(Choice.MARKETING).at_platform)
    assert not desk.choices.state(Choice.MARKETING).pending
    other = open_desk("second", phone)
    other.wait_until(lambda: other.choices.state(Choice.MARKETING).at_platform)
    assert not other.choices.is_on(Choice.MARKETING)
    other.choices.switch(Choice.MARKETING, True, "May we write to you?")
    other.wait_until(lambda: settled(other))
    other.choices.switch(Choice.MARKETING, False, "May we write to you?")
    desk.wait_until(lambda: not desk.choices.is_on(Choice.MARKETING))
    for one in (desk, other):
        assert first_break(one.consents.all()) is None
    entry = desk.choices.state(Choice.MARKETING).entry
    assert entry
    assert (entry.granted, entry.wording) == (False, "")


def test_choices_made_without_a_network_arrive_once_and_as_they_are_now(
    desk: Desk, platform: Sandbox
) -> None:
    desk.engine.set_working_offline(True)
    desk.choices.switch(Choice.MARKETING, True, "?")
    desk.choices.switch(Choice.DO_NOT_TRACK, True, "?")
    desk.choices.switch(Choice.MARKETING, False, "?")
    assert desk.choices.state(Choice.DO_NOT_TRACK).pending
    platform.fault("PUT", "/v1/me/choices", "drop_answer_after_commit")
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: settled(desk))
    account = desk.account.current()
    assert account
    assert account.choices["do_not_track"] is True
    assert account.choices.get("marketing", False) is False


def test_what_means_nothing_to_the_platform_does_not_hold_here(desk: Desk) -> None:
    name = recipient_choice("nobody")
    desk.choices.switch(name, True, "?")
    desk.wait_until(lambda: not desk.choices.is_on(name))
    assert settled(desk)
    desk.choices.switch(Choice.MARKETING, True, "?")
    desk.wait_until(lambda: desk.choices.state(Choice.MARKETING).at_platform)


@pytest.mark.req("D9")
def test_the_authorisation_of_deals_abroad_stands_in_the_ledger(
    desk: Desk, open_desk: OpenDesk, phone: str
) -> None:
    desk.cross_border.allow("This goes abroad.")
    entry = desk.consents.standing(CROSS_BORDER)
    assert entry
    assert (entry.granted, entry.wording) == (True, "This goes abroad.")
    other = open_desk("second", phone)
    other.wait_until(lambda: other.cross_border.allowed())
    other.cross_border.withdraw("No more.")
    desk.wait_until(lambda: not desk.consents.granted(CROSS_BORDER))
    assert desk.cross_border.allowed() is None
    assert [one.granted for one in desk.consents.all() if one.subject == CROSS_BORDER] == [
        True,
        False,
    ]


# -- browsing records


def kept_there(site: Site, desk: Desk) -> int:
    """How many pages the platform keeps of the person."""
    with site.db.read() as conn:
        mine = there.visits.c.account_id == account_id(desk)
        return len(conn.execute(select(there.visits.c.page).where(mine)).all())


def told(desk: Desk) -> Counter[bool]:
    """How many pages say that the platform has them, and how many that they are here only."""
    return Counter(one.told for one in desk.browsing.recent(limit=200))


def browse(desk: Desk, number: int) -> None:
    began = desk.workspace.clock.now()
    for place in range(number):
        desk.browsing.record(f"market/{place}", began, 2.4)


@pytest.mark.req("B2")
def test_pages_are_recorded_only_while_that_is_agreed_to(desk: Desk, site: Site) -> None:
    browse(desk, 60)
    assert desk.browsing.count() == 0
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    browse(desk, 50)
    desk.wait_until(lambda: kept_there(site, desk) == 50)
    desk.wait_until(lambda: settled(desk))
    assert desk.browsing.recent(limit=1)[0].page == "market/49"
    desk.choices.switch(Choice.DO_NOT_TRACK, True, "Do not follow me")
    browse(desk, 60)
    assert desk.browsing.count() == 50
    with desk.db.read() as conn:  # no copy in what was sent
        assert not [op for op in outbox.recent(conn, since=0) if op.kind == outbox.BROWSING_PUT]


@pytest.mark.req("B2")
def test_erasing_without_a_network_erases_here_at_once_and_there_later(
    desk: Desk, site: Site
) -> None:
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    browse(desk, 50)
    desk.wait_until(lambda: kept_there(site, desk) == 50)
    desk.engine.set_working_offline(True)
    browse(desk, 70)
    desk.browsing.erase()
    assert desk.browsing.count() == 0
    assert kept_there(site, desk) == 50
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: settled(desk))
    assert kept_there(site, desk) == 0


def test_what_was_not_told_before_the_withdrawal_is_told_no_more(desk: Desk, site: Site) -> None:
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    desk.wait_until(lambda: settled(desk))
    desk.engine.set_working_offline(True)
    browse(desk, 60)
    assert told(desk) == {True: 50, False: 10}
    desk.choices.switch(Choice.BROWSING_RECORDS, False, "Keep what I look at?")
    assert told(desk) == {False: 60}
    with desk.db.read() as conn:
        assert [op.kind for op in outbox.all_open(conn)] == [outbox.CHOICES_PUT]
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: settled(desk))
    assert kept_there(site, desk) == 0


def test_a_choice_that_another_computer_took_back_stops_what_is_on_its_way(
    desk: Desk, site: Site, open_desk: OpenDesk, phone: str
) -> None:
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "?")
    desk.wait_until(lambda: settled(desk))
    desk.engine.set_working_offline(True)
    browse(desk, 50)
    other = open_desk("second", phone)
    other.choices.switch(Choice.BROWSING_RECORDS, True, "?")
    other.choices.switch(Choice.BROWSING_RECORDS, False, "?")
    other.wait_until(lambda: settled(other))
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: not desk.choices.is_on(Choice.BROWSING_RECORDS))
    desk.wait_until(lambda: settled(desk))
    assert kept_there(site, desk) == 0
    assert told(desk) == {False: 50}


@pytest.mark.parametrize(
    ("problem", "expected"), [("network-unreachable", False), ("network-timeout", True)]
)
def test_what_was_being_told_at_the_withdrawal_is_not_tried_again(
    desk: Desk, site: Site, problem: str, expected: bool
) -> None:
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    desk.wait_until(lambda: settled(desk))
    desk.engine.set_working_offline(True)
    browse(desk, 50)
    with desk.db.write() as conn:
        (op,) = outbox.all_open(conn)
        outbox.mark_sending(conn, op.op_id)
    desk.choices.switch(Choice.BROWSING_RECORDS, False, "Keep what I look at?")
    with desk.db.write() as conn:
        outbox.retry_later(conn, op.op_id, desk.workspace.millis(), problem, "")
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: settled(desk))
    assert kept_there(site, desk) == 0
    # after a timeout nobody knows, and then it may be there
    assert told(desk) == {expected: 50}


def test_pages_that_were_taken_back_are_here_only(desk: Desk, site: Site) -> None:
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    desk.wait_until(lambda: settled(desk))
    desk.engine.set_working_offline(True)
    browse(desk, 60)
    desk.browsing.take_back()
    assert told(desk) == {False: 60}
    desk.engine.set_working_offline(False)
    browse(desk, 50)
    desk.wait_until(lambda: settled(desk))
    assert kept_there(site, desk) == 50
    assert told(desk) == {False: 60, True: 50}


# -- notices and third parties


def incident(title: str = "A backup was lost") -> NoticeContent:
    return NoticeContent(
        kind=NoticeKind.INCIDENT,
        title=title,
        happened="A disk fell off a lorry.",
        effect="Nobody could read it.",
        measures="It was found.",
        advice="Nothing is to be done.",
    )


@pytest.mark.req("S7")
def test_a_notice_arrives_is_read_and_read_again_when_it_was_corrected(
    desk: Desk, site: Site, open_desk: OpenDesk
) -> None:
    with site.change() as conn:
        published = notices.publish(conn, site, incident())
    desk.engine.sync_now()
    desk.wait_until(lambda: is_unread(desk, published.id))
    assert desk.notices.mark_read(published.id)
    assert not desk.notices.mark_read(published.id)
    assert not is_unread(desk, published.id)
    with site.change() as conn:
        notices.correct(conn, site, published.id, incident("Two backups were lost"))
    desk.engine.sync_now()
    desk.wait_until(lambda: is_unread(desk, published.id))
    assert notice(desk, published.id).title == "Two backups were lost"
    newcomer = open_desk("newcomer", None)
    newcomer.register(new_phone())
    newcomer.wait_until(lambda: is_unread(newcomer, published.id))
    with site.change() as conn:
        notices.withdraw(conn, site, published.id)
    newcomer.engine.sync_now()
    newcomer.wait_until(lambda: not is_unread(newcomer, published.id))
    assert notice(newcomer, published.id).withdrawn


def is_unread(desk: Desk, notice_id: str) -> bool:
    return notice_id in [one.id for one in desk.notices.unread()]


def notice(desk: Desk, notice_id: str) -> Notice:
    return next(row.notice for row in desk.notices.all() if row.notice.id == notice_id)


@pytest.mark.req("D6", "B5")
def test_the_list_is_read_without_a_network_and_a_new_use_asks(
    desk: Desk, site: Site, network: FaultProxy
) -> None:
    assert refused_or_empty(desk)
    first = desk.processing.refresh("en")
    assert any(one.until for one in first.parties)
    for question in desk.processing.asked():
        desk.processing.answer(question.name, False, "No.")
    assert desk.processing.asked() == ()
    assert desk.processing.news() == ()
    texts = PurposeTexts(title="Statistics", text="To count models.", data="Models")
    with site.change() as conn:
        register.add_purpose(conn, site, PurposeContent(texts={"en": texts}))
    desk.processing.refresh("en")
    (question,) = desk.processing.asked()
    assert isinstance(question.entry, NewPurpose)
    assert question.name == purpose_choice(question.entry.id)
    assert [one.entry for one in desk.processing.news()] == [question.entry.id]
    desk.processing.mark_seen()
    assert desk.processing.news() == ()
    desk.processing.answer(question.name, True, "Count my models.")
    desk.wait_until(lambda: desk.choices.state(question.name).at_platform)
    assert desk.processing.asked() == ()
    network.unplug()
    assert desk.processing.refresh("en") == desk.processing.known()


def refused_or_empty(desk: Desk) -> bool:
    """Before it was ever fetched there is nothing to ask."""
    return desk.processing.known() is None and desk.processing.asked() == ()


@pytest.mark.req("B4")
def test_a_dangerous_link_is_reported_and_only_its_host_is_kept(desk: Desk, site: Site) -> None:
    assert refused(lambda: desk.links.report("javascript:alert(1)", "listing x")).code
    address = desk.links.judge("http://192.0.2.7/win?who=me")
    assert address
    assert address.doubts
    desk.links.report("http://192.0.2.7/win?who=me", "listing x")
    desk.wait_until(lambda: settled(desk))
    (report,) = desk.links.reported()
    assert report.url_host == "192.0.2.7"
    with site.db.read() as conn:
        mine = there.link_reports.c.account_id == account_id(desk)
        row = conn.execute(select(there.link_reports).where(mine)).one()
    assert (row.url, row.context) == ("http://192.0.2.7/win?who=me", "listing x")


# -- cases


def row_of(desk: Desk, case_id: str) -> CaseRow:
    return next(row for row in desk.privacy_cases.all() if row.id == case_id)


def state_of(desk: Desk, case_id: str) -> str:
    return row_of(desk, case_id).state


def prove(desk: Desk) -> Proof:
    sent = desk.privacy_cases.request_code()
    code = desk.account.read_code(sent.request_id)
    assert code
    return Proof(sent.request_id, code)


def deletion(*scopes: Scope) -> CaseContent:
    return CaseContent(kind=CaseKind.DELETION, ground=Ground.NO_LONGER_USED, scopes=scopes)


def carry_out(site: Site, case_id: str) -> PrivacyCase:
    with site.change() as conn:
        privacy_cases.grant(conn, site, case_id, "It will be done.")
    with site.change() as conn:
        return carrying_out.carry_out(conn, site, case_id)


@pytest.mark.req("D5")
def test_a_question_written_without_a_network_is_sent_and_answered(desk: Desk, site: Site) -> None:
    desk.engine.set_working_offline(True)
    desk.privacy_cases.keep_draft(EXPLANATION)
    assert desk.privacy_cases.draft() == EXPLANATION
    case_id = desk.privacy_cases.open(EXPLANATION)
    assert desk.privacy_cases.draft() is None
    assert state_of(desk, case_id) == "queued"
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: state_of(desk, case_id) == CaseState.RECEIVED)
    case = row_of(desk, case_id).case
    assert case
    assert case.case_no
    assert case.due_at - case.created_at >= timedelta(days=15)
    with site.change() as conn:
        privacy_cases.answer(conn, site, case_id, "The other side of your deals.")
    desk.engine.sync_now()
    desk.wait_until(lambda: state_of(desk, case_id) == CaseState.ANSWERED)
    assert refused(lambda: desk.privacy_cases.withdraw(case_id)).code == "state-conflict"


def test_what_has_not_left_is_taken_back_and_what_is_not_answered_is_withdrawn(
    desk: Desk,
) -> None:
    desk.engine.set_working_offline(True)
    case_id = desk.privacy_cases.open(EXPLANATION)
    desk.privacy_cases.take_back(case_id)
    assert desk.privacy_cases.all() == ()
    desk.engine.set_working_offline(False)
    case_id = desk.privacy_cases.open(EXPLANATION)
    desk.wait_until(lambda: state_of(desk, case_id) == CaseState.RECEIVED)
    assert desk.privacy_cases.withdraw(case_id).state == CaseState.WITHDRAWN
    assert state_of(desk, case_id) == CaseState.WITHDRAWN


@pytest.mark.req("D4")
def test_a_deletion_needs_a_code_and_is_one_case_after_a_lost_answer(
    desk: Desk, platform: Sandbox
) -> None:
    content = deletion(Scope.SEARCHES)
    assert refused(lambda: desk.privacy_cases.open(content)).code == "code-needed"
    assert refused(lambda: desk.privacy_cases.open(deletion(), Proof("x", "1"))).code == "invalid"
    proof = prove(desk)
    wrong = proof._replace(code=f"{(int(proof.code) + 1) % 10**6:06}")
    with pytest.raises(CodeWrong):
        desk.privacy_cases.open(content, wrong)
    platform.fault("PUT", "/v1/privacy-cases/*", "drop_answer_after_commit")
    assert refused(lambda: desk.privacy_cases.open(content, proof)).retryable
    case_id = desk.privacy_cases.open(content, proof)
    assert [row.id for row in desk.privacy_cases.all()] == [case_id]


@pytest.mark.req("D4")
def test_a_deletion_that_was_carried_out_while_the_computer_was_off(
    desk: Desk, site: Site, tmp_path: Path
) -> None:
    """Late or not: what was asked for goes here too, and unsent work stays."""
    picture = tmp_path / "one.jpg"
    Image.effect_noise((800, 600), 40).convert("RGB").save(picture, quality=85)
    sent, written = desk.listings.create(CONTENT), desk.listings.create(CONTENT)
    desk.add_photos(sent, picture)
    desk.add_photos(written, picture)
    desk.market.remember_search("song plus")
    desk.choices.switch(Choice.BROWSING_RECORDS, True, "?")
    browse(desk, 3)
    asked = deletion(Scope.SEARCHES, Scope.BROWSING, Scope.LISTINGS, Scope.MEDIA)
    case_id = desk.privacy_cases.open(asked, prove(desk))
    desk.engine.set_working_offline(True)
    case = carry_out(site, case_id)
    assert case.state == CaseState.CARRIED_OUT
    assert desk.market.recent_searches() == ["song plus"]
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: not desk.market.recent_searches())
    assert desk.browsing.count() == 0
    assert state_of(desk, case_id) == CaseState.CARRIED_OUT
    assert len(desk.listings.load(sent).content.photos) == 1
    assert len(desk.listings.load(written).content.photos) == 1
    # what is searched for from now on is another matter
    desk.market.remember_search("seagull")
    desk.privacy_cases.apply_due()
    assert desk.market.recent_searches() == ["seagull"]


@pytest.mark.req("D4")
def test_what_the_platform_deleted_goes_here_too_but_not_what_is_being_written(
    open_desk: OpenDesk, site: Site, tmp_path: Path
) -> None:
    desk = open_desk("seller", SUPPLIER)
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    gone, edited = publish_one(desk, tmp_path), publish_one(desk, tmp_path)
    files = {photo.media_id for photo in desk.listings.load(gone).content.photos}
    assert all(desk.workspace.vault.exists(f"{one}.jpg") for one in files)
    desk.engine.set_working_offline(True)
    content = desk.listings.load(edited).content
    desk.listings.save(edited, content.model_copy(update={"trim": "My own words"}))
    desk.engine.set_working_offline(False)
    asked = deletion(Scope.LISTINGS, Scope.PAYEES)
    case_id = desk.privacy_cases.open(asked, prove(desk))
    carry_out(site, case_id)
    desk.engine.sync_now()
    desk.wait_until(lambda: state_of(desk, case_id) == CaseState.CARRIED_OUT)
    desk.wait_until(lambda: gone not in [row.id for row in desk.stock.rows()])
    assert not any(desk.workspace.vault.exists(f"{one}.jpg") for one in files)
    with desk.db.read() as conn:
        assert not [op for op in outbox.recent(conn, since=0) if op.lane == gone]
    kept = desk.listings.load(edited).content
    assert kept.trim == "My own words"
    assert all(desk.workspace.vault.exists(f"{one.media_id}.jpg") for one in kept.photos)


def publish_one(desk: Desk, folder: Path) -> str:
    """A vehicle with a picture, live on the platform."""
    picture = folder / f"{desk.workspace.new_id()}.jpg"
    Image.effect_noise((800, 600), 40).convert("RGB").save(picture, quality=85)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, picture)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live" and settled(desk))
    return listing_id


@pytest.mark.req("D5")
def test_a_restriction_switches_off_and_keeps_off(desk: Desk, site: Site) -> None:
    desk.choices.switch(Choice.MARKETING, True, "?")
    desk.choices.switch(Choice.PERSONAL_RANKING, True, "?")
    desk.wait_until(lambda: settled(desk))
    content = CaseContent(
        kind=CaseKind.RESTRICTION,
        processing=(Processing.MARKETING, Processing.PERSONAL_RANKING),
    )
    case_id = desk.privacy_cases.open(content, prove(desk))
    carry_out(site, case_id)
    desk.engine.sync_now()
    desk.wait_until(lambda: not desk.choices.is_on(Choice.PERSONAL_RANKING))
    assert not desk.choices.is_on(Choice.MARKETING)
    assert desk.choices.state(Choice.MARKETING).stopped
    assert refused(lambda: desk.choices.switch(Choice.MARKETING, True, "?")).code == "restricted"

    lifted = desk.privacy_cases.lift(case_id)

    assert (lifted.state, state_of(desk, case_id)) == (CaseState.LIFTED, CaseState.LIFTED)
    desk.wait_until(lambda: not desk.choices.state(Choice.MARKETING).stopped)
    assert not desk.choices.is_on(Choice.MARKETING)
    desk.choices.switch(Choice.MARKETING, True, "?")
    desk.wait_until(lambda: desk.choices.state(Choice.MARKETING).at_platform)
    assert refused(lambda: desk.privacy_cases.lift(case_id)).code == "state-conflict"


def test_the_next_person_at_this_computer_finds_none_of_it(desk: Desk, site: Site) -> None:
    desk.choices.switch(Choice.DO_NOT_TRACK, True, "?")
    case_id = desk.privacy_cases.open(EXPLANATION)
    desk.wait_until(lambda: state_of(desk, case_id) == CaseState.RECEIVED)
    desk.privacy_cases.keep_draft(EXPLANATION)
    desk.wait_until(lambda: settled(desk))
    desk.account.sign_out()
    desk.register(new_phone())
    assert desk.privacy_cases.all() == ()
    assert desk.privacy_cases.draft() is None
    assert not desk.choices.is_on(Choice.DO_NOT_TRACK)
    assert desk.links.reported() == ()
