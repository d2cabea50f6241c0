"""One computer, several people: nobody sees or loses another's work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sandbox import OTHER_SUPPLIER, PURCHASER, SUPPLIER
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive_names import journal_of, part_of
from vehilink_desktop.domain.consent import first_break
from vehilink_desktop.domain.export import ExportJob, ExportKind, JobState
from vehilink_desktop.domain.permission import Capability, Obstacle, Purpose
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.market import MarketFilter
from vehilink_desktop.services.recordings import VOICE
from vehilink_desktop.storage.repositories import exports


def test_another_account_sees_nothing_of_the_one_before(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    desk.market.remember_search("song plus")
    desk.account.sign_out()

    desk.sign_in(PURCHASER)
    assert desk.stock.rows() == []
    assert desk.market.recent_searches() == []
    with pytest.raises(Known, match="not-found"):
        desk.listings.load(listing_id)
    # on the market it is one vehicle of many, and nobody's own
    desk.wait_until(
        lambda: any(
            row.id == listing_id and not row.mine
            for row in desk.market.first_rows(MarketFilter(text="dm-i 110km"), 60)
        )
    )


def test_the_beginning_of_an_archive_goes_with_whoever_made_it(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    begun, done = tmp_path / "begun.zip", tmp_path / "done.zip"
    for target, state in ((begun, JobState.OPEN), (done, JobState.DONE)):
        job = ExportJob(
            id=desk.workspace.new_id(),
            state=state,
            kinds=(ExportKind.PROFILE,),
            target=str(target),
            created_at=desk.workspace.clock.now(),
        )
        with desk.db.write() as conn:
            exports.put(conn, job)
    desk.personal_export.recover()  # as at the start of the program
    left = [part_of(begun), journal_of(begun), done]
    for path in left:
        path.write_bytes(b"what is personal")
    desk.account.sign_out()
    desk.sign_in(OTHER_SUPPLIER)  # the same person may go on
    assert [path.exists() for path in left] == [True, True, True]
    desk.account.sign_out()
    desk.sign_in(PURCHASER)
    assert [path.exists() for path in left] == [False, False, True]


def test_unsent_work_is_kept_for_its_owner(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.account.sign_out()
    with pytest.raises(Known, match="other-account"):
        desk.sign_in(PURCHASER)
    assert desk.account.current() is None
    desk.sign_in(SUPPLIER)
    assert desk.listings.load(listing_id).content == CONTENT


def test_a_certification_being_written_is_unsent_work_too(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=SUPPLIER)
    desk.certification.start(UserType.SUPPLIER)
    desk.account.sign_out()
    with pytest.raises(Known, match="other-account"):
        desk.sign_in(PURCHASER)
    desk.sign_in(SUPPLIER)
    assert desk.certification.state().draft


@pytest.mark.parametrize("kind", ["take", "batch"])
def test_what_is_recorded_and_what_is_sorted_is_unsent_work_too(
    open_desk: OpenDesk, tmp_path: Path, kind: str
) -> None:
    desk = open_desk(phone=SUPPLIER)
    if kind == "take":
        desk.takes.begin(desk.listings.create(CONTENT), VOICE).close()
        desk.listings.discard(desk.stock.rows()[0].id)
    else:
        desk.batches.begin([tmp_path])
    desk.account.sign_out()
    with pytest.raises(Known, match="other-account"):
        desk.sign_in(PURCHASER)
    desk.sign_in(SUPPLIER)


def test_the_next_account_is_asked_anew(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    lease = desk.permissions.open(Purpose.VEHICLE_FILES, "2024 BYD Song")
    closed: list[str] = []
    lease.on_revoked(lambda: closed.append("album"))
    said = len(desk.consents.all())
    desk.account.sign_out()
    desk.sign_in(OTHER_SUPPLIER)  # the same person
    assert closed == []
    assert desk.permissions.obstacle(Purpose.VEHICLE_FILES) is None

    desk.account.sign_out()
    desk.sign_in(PURCHASER)
    assert closed == ["album"]
    lease.end()
    assert desk.permissions.obstacle(Purpose.VEHICLE_FILES) is Obstacle.SWITCHED_OFF
    desk.permissions.switch(Capability.ALBUM, True, "Album: on")
    assert desk.permissions.obstacle(Purpose.VEHICLE_FILES) is Obstacle.NOT_AGREED
    ledger = desk.consents.all()
    assert first_break(ledger) is None
    assert [(one.granted, one.wording) for one in ledger[said:-1]] == [(False, "")] * said
    assert [one.subject for one in desk.permissions.accesses(None, 9)] == [""]
    assert desk.policy.agreed() is None


def test_signing_out_is_noticed_at_once_and_the_next_account_is_read(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    desk.account.sign_out()
    # well before the feeds would be read again
    desk.wait_until(lambda: desk.engine.status().reason == "signed-out", seconds=5)
    before = desk.engine.status().last_sync_at
    desk.sign_in(PURCHASER)
    desk.wait_until(lambda: desk.engine.status().online, seconds=5)
    desk.wait_until(lambda: desk.engine.status().last_sync_at != before, seconds=5)
