"""What is over goes to the second; what is unsent never goes; a clock that lies deletes nothing."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import Connection, func, insert, select

from tests.support.backend import SONG_PLUS, Desk
from tests.support.clock import ManualClock
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.notice import Notice
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.domain.retention import PERIODS, Kind
from vehilink_desktop.services.recordings import VOICE
from vehilink_desktop.services.retention import HERE, RetentionService, Swept
from vehilink_desktop.storage import tables
from vehilink_desktop.storage.repositories import (
    consents,
    device_accesses,
    drafts,
    notices,
    outbox,
    reveals,
    searches,
    uploads,
    visits,
)

DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
TRACES = [
    *(Kind.SEARCHES, Kind.BROWSING, Kind.DEPARTURES),
    *(Kind.DEVICE_ACCESSES, Kind.REVEALS, Kind.LOGS),
]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def retention(desk: Desk, clock: ManualClock) -> RetentionService:
    """With a platform that agrees about the time."""
    return RetentionService(desk.workspace, clock.now, desk.logs)


def put(desk: Desk, kind: Kind, at: datetime, name: str) -> None:
    """Something of a kind, whose period began at `at`."""
    if kind in (Kind.PICTURE_CACHE, Kind.RECORDING_CACHE):
        vault = desk.workspace.vault
        file = f"cache-{name}.{'jpg' if kind is Kind.PICTURE_CACHE else 'voice'}"
        if kind is Kind.PICTURE_CACHE:
            vault.put(file, b"copy")
        else:
            vault.create_stream(file).close()
        vault.note_use(file, at.timestamp())
    elif kind is Kind.LOGS:
        desk.logs.mkdir(exist_ok=True)
        path = desk.logs / f"{name}.log.1"
        path.write_bytes(b"line")
        os.utime(path, (at.timestamp(), at.timestamp()))
    else:
        with desk.db.write() as conn:
            _put_row(conn, kind, at, name)


def _put_row(conn: Connection, kind: Kind, at: datetime, name: str) -> None:
    now = to_millis(at)
    match kind:
        case Kind.SEARCHES:
            searches.remember(conn, name, now)
        case Kind.BROWSING:
            visits.add(conn, name, now, 1)
        case Kind.DEPARTURES:
            row = {"type": name, "host": "h", "bytes_up": 1, "bytes_down": 1, "outcome": "200"}
            conn.execute(insert(tables.departures).values(at=now, **row))
        case Kind.DEVICE_ACCESSES:
            conn.execute(
                insert(tables.device_accesses).values(
                    id=name, capability="camera", purpose="scan", subject=name, started_at=now,
                    ended_at=now + 5,
                )
            )  # fmt: skip
        case Kind.REVEALS:
            reveals.add(conn, name, reveals.PHONE, name, now)
        case Kind.DRAFT_VERSIONS:
            drafts.add_version(conn, name, f"car-{name}", SONG_PLUS, now, "publish")
        case Kind.DISCARDED_DRAFTS:
            drafts.create(conn, f"bin-{name}", SONG_PLUS, now - 5)
            drafts.discard(conn, f"bin-{name}", now)
        case Kind.FINISHED_TRANSFERS:
            outbox.add(conn, name, name, outbox.PAYEE_PUT, {}, 0)
            outbox.done(conn, name, now)
        case Kind.EXPORT_RECORDS:
            row = {"id": name, "state": "done", "target": "t", "body": "{}"}
            conn.execute(insert(tables.exports).values(created_at=now, **row))
        case Kind.NOTICES:
            notices.upsert(
                conn,
                Notice(
                    id=name, version=1, kind="incident", title="t", happened="h", published_at=at
                ),
            )
        case Kind.CONSENTS:
            consents.append(conn, name, "w", now, granted=True, policy_version="")
        case _:
            raise AssertionError(kind)


def count(service: RetentionService, kind: Kind) -> int:
    return next(one.count for one in service.sizes() if one.kind is kind)


@pytest.mark.req("D7")
@pytest.mark.parametrize("kind", [one for one in HERE if PERIODS[one].length])
def test_the_edge_of_a_period_to_the_second(
    desk: Desk, retention: RetentionService, clock: ManualClock, kind: Kind
) -> None:
    length = PERIODS[kind].length
    assert length
    before = count(retention, kind)
    edge = clock.now() - length
    put(desk, kind, edge + timedelta(seconds=1), "younger")
    put(desk, kind, edge, "just")
    put(desk, kind, edge - timedelta(seconds=1), "older")
    assert count(retention, kind) == before + 3
    swept = retention.sweep(clock.now())
    assert (swept.skipped, swept.counts) == (None, {kind: 2})
    assert count(retention, kind) == before + 1
    clock.advance(0.999)
    assert retention.sweep(clock.now()).counts == {}
    clock.advance(0.001)
    assert retention.sweep(clock.now()).counts == {kind: 1}


def test_consents_stay_as_long_as_the_profile(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    put(desk, Kind.CONSENTS, clock.now(), "subject")
    clock.advance(3650 * 86_400)
    retention.sweep(clock.now())
    assert desk.backend.consents.standing("subject")
    with pytest.raises(Bug):
        retention.clear(Kind.CONSENTS)


def _make_unsent_work(desk: Desk, folder: Path) -> dict[str, int]:
    """A draft with a picture and a history, a take, what waits, what needs the person."""
    path = folder / "one.jpg"
    Image.effect_noise((400, 300), 40).convert("RGB").save(path)
    listings = desk.backend.listings
    one = listings.create(SONG_PLUS)
    desk.add_photos(one, path)
    two = listings.create(SONG_PLUS.model_copy(update={"vin": None, "trim": "Flagship"}))
    desk.add_photos(two, path)
    listings.publish(two)
    desk.backend.takes.begin(one, VOICE).close()
    with desk.db.write() as conn:
        outbox.add(conn, "parked", "payee", outbox.PAYEE_PUT, {"content": {}}, 0)
        outbox.park(conn, "parked", "invalid", "", ())
        (upload,) = uploads.of_listing(conn, two)
        uploads.done(conn, upload.photo_id, 5)  # but what it is for has not arrived yet
    return _unsent(desk)


def _unsent(desk: Desk) -> dict[str, int]:
    names = ("drafts", "draft_versions", "photos", "uploads", "outbox", "takes")
    with desk.db.read() as conn:
        rows = {
            name: conn.scalar(select(func.count()).select_from(getattr(tables, name))) or 0
            for name in names
        }
    return rows | {"files": len(desk.workspace.vault.names())}


@pytest.mark.req("D7")
def test_unsent_work_is_never_swept(
    desk: Desk, retention: RetentionService, clock: ManualClock, tmp_path: Path
) -> None:
    before = _make_unsent_work(desk, tmp_path)
    assert all(before.values())
    clock.advance(3650 * 86_400)
    assert retention.sweep(clock.now()).skipped is None
    for kind in HERE:
        if next(one.clearable for one in retention.sizes() if one.kind is kind):
            retention.clear(kind)
    assert _unsent(desk) == before


def test_a_device_that_is_open_stays_in_the_log(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    with desk.db.write() as conn:
        now = to_millis(clock.now())
        device_accesses.begin(conn, "open", Capability.CAMERA, Purpose.SCAN, "", now)
    clock.advance(3650 * 86_400)
    retention.sweep(clock.now())
    with desk.db.read() as conn:
        assert [one.id for one in device_accesses.open_now(conn)] == ["open"]


# -- clocks


def test_nothing_is_deleted_before_the_platform_told_its_time(
    desk: Desk, clock: ManualClock
) -> None:
    put(desk, Kind.SEARCHES, clock.now() - timedelta(days=400), "old")
    service = RetentionService(desk.workspace, lambda: None, desk.logs)
    assert service.sweep(clock.now()).skipped == "clock-unknown"
    assert count(service, Kind.SEARCHES) == 1


@pytest.mark.parametrize(("off_s", "skipped"), [(86_400, None), (86_401, "clock-off")])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_clock_more_than_a_day_off_deletes_nothing(
    desk: Desk, clock: ManualClock, off_s: int, skipped: str | None, sign: int
) -> None:
    put(desk, Kind.SEARCHES, clock.now() - timedelta(days=400), "old")
    off = timedelta(seconds=sign * off_s)
    service = RetentionService(desk.workspace, lambda: clock.now() + off, desk.logs)
    assert service.sweep(clock.now()).skipped == skipped
    assert count(service, Kind.SEARCHES) == (0 if skipped is None else 1)


@pytest.mark.req("D7")
def test_a_clock_moved_back_deletes_nothing_until_it_has_caught_up(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    noon = clock.now()
    assert retention.sweep(noon).skipped is None
    put(desk, Kind.SEARCHES, noon - timedelta(days=180), "old")
    clock.set(noon - timedelta(seconds=1))
    assert retention.sweep(clock.now()).skipped == "clock-behind"
    assert count(retention, Kind.SEARCHES) == 1
    clock.set(noon)
    assert retention.sweep(clock.now()).counts == {Kind.SEARCHES: 1}


def test_a_leap_ahead_that_nobody_confirms_deletes_nothing(desk: Desk, clock: ManualClock) -> None:
    """The stopwatch goes on as it was, and so does what is known of the platform's time."""
    told, then = clock.now(), clock.monotonic()
    service = RetentionService(
        desk.workspace,
        lambda: told + timedelta(seconds=clock.monotonic() - then),
        desk.logs,
    )
    put(desk, Kind.SEARCHES, clock.now(), "new")
    clock.set(clock.now() + timedelta(days=365))
    assert service.sweep(clock.now()).skipped == "clock-off"
    assert count(service, Kind.SEARCHES) == 1


def test_it_is_done_once_a_day(desk: Desk, retention: RetentionService, clock: ManualClock) -> None:
    retention.sweep_if_due()
    first = retention.last_swept()
    assert first == clock.now()
    clock.advance(23 * 3600)
    retention.sweep_if_due()
    assert retention.last_swept() == first
    clock.advance(3601)
    retention.sweep_if_due()
    assert retention.last_swept() == clock.now()


# -- without the platform


@pytest.fixture
def alone(desk: Desk, clock: ManualClock) -> RetentionService:
    """Without the platform, on the second day of its use."""
    service = RetentionService(desk.workspace, lambda: None, desk.logs)
    assert service.sweep(clock.now()).skipped == "clock-unknown"
    clock.advance(DAY.total_seconds())
    assert service.sweep(clock.now()).skipped == "clock-unknown"
    return service


@pytest.mark.req("D7")
@pytest.mark.parametrize("kind", TRACES)
def test_without_the_platform_traces_go_by_the_first_of_three_days(
    desk: Desk, alone: RetentionService, clock: ManualClock, kind: Kind
) -> None:
    length = PERIODS[kind].length
    assert length
    edge = clock.now() - DAY - length
    put(desk, kind, edge + SECOND, "younger")
    put(desk, kind, edge, "just")
    put(desk, kind, edge - SECOND, "older")
    before = count(alone, kind)
    clock.advance(DAY.total_seconds() - 1)
    assert alone.sweep(clock.now()).skipped == "clock-unknown"
    clock.advance(1)
    swept = alone.sweep(clock.now())
    assert (swept.skipped, swept.counts) == (None, {kind: 2})
    assert count(alone, kind) == before - 2
    assert alone.last_swept() == clock.now()


def test_without_the_platform_nothing_else_goes(
    desk: Desk, alone: RetentionService, clock: ManualClock
) -> None:
    others = [one for one in HERE if PERIODS[one].length and one not in TRACES]
    for kind in others:
        put(desk, kind, clock.now() - timedelta(days=3650), "old")
    clock.advance(DAY.total_seconds())
    assert alone.sweep(clock.now()) == Swept()


@pytest.mark.req("D7")
def test_without_the_platform_a_leap_that_is_put_back_deletes_nothing(
    desk: Desk, alone: RetentionService, clock: ManualClock
) -> None:
    put(desk, Kind.SEARCHES, clock.now(), "new")
    right = clock.now()
    for days in (3650, 3651):
        clock.set(right + timedelta(days=days))
        assert alone.sweep(clock.now()).counts == {}
    clock.set(right + DAY - SECOND)
    assert alone.sweep(clock.now()).skipped == "clock-unknown"
    for _ in range(4):
        clock.advance(DAY.total_seconds())
        assert alone.sweep(clock.now()).counts == {}
    # once it has gone on for days from there, that is what time it is
    for days in (3650, 3651, 3652):
        clock.set(right + timedelta(days=days))
        swept = alone.sweep(clock.now())
    assert swept.counts == {Kind.SEARCHES: 1}


def test_without_the_platform_the_time_that_it_told_last_still_counts(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    noon = clock.now()
    retention.sweep(noon)
    clock.set(noon - SECOND)
    service = RetentionService(desk.workspace, lambda: None, desk.logs)
    assert service.sweep(clock.now()).skipped == "clock-behind"


# -- what is stored


def test_sizes_of_each_kind_and_clearing_one_leaves_the_others(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    kinds = [one for one in HERE if one is not Kind.CONSENTS]
    for kind in kinds:
        put(desk, kind, clock.now(), "one")
        put(desk, kind, clock.now(), "two")
    stored = {one.kind: one for one in retention.sizes()}
    assert list(stored) == list(HERE)
    assert all(stored[kind].count == 2 and stored[kind].bytes > 0 for kind in kinds)
    changes = retention.clear(Kind.SEARCHES)
    assert changes == ChangeSet.all_of(Topic.SEARCH_HISTORY)
    for kind in kinds:
        if stored[kind].clearable and kind is not Kind.SEARCHES:
            retention.clear(kind)
    left = {one.kind: one.count for one in retention.sizes() if one.kind in kinds}
    assert left == {kind: 2 if kind is Kind.NOTICES else 0 for kind in kinds}


def test_a_log_that_is_open_is_emptied_and_goes_on(desk: Desk, retention: RetentionService) -> None:
    desk.logs.mkdir()
    path = desk.logs / "vehilink.log"
    with path.open("a") as log:
        log.write("before\n")
        log.flush()
        retention.clear(Kind.LOGS)
        log.write("after\n")
    assert path.read_text() == "after\n"
