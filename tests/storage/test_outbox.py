"""Lanes, and what files a publication waits for."""

import json
from datetime import timedelta

import pytest

from tests.storage.test_own_work import Prepared
from tests.support.clock import ManualClock
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.domain.listing import ListingAction, ListingContent, PhotoRef
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import outbox, photos, uploads
from vehilink_desktop.storage.repositories.outbox import Op
from vehilink_desktop.storage.repositories.uploads import Counts, Totals

EMPTY = ListingContent()


def put(db: Database, op_id: str, lane: str, content: ListingContent = EMPTY, now: int = 0) -> None:
    with db.write() as conn:
        outbox.add_put(conn, op_id, lane, content, None, None, now)


def due(db: Database, now: int = 1000) -> list[str]:
    with db.read() as conn:
        return [op.op_id for op in outbox.due(conn, now)]


def get(db: Database, op_id: str) -> Op:
    with db.read() as conn:
        op = outbox.get(conn, op_id)
    assert op is not None
    return op


# -- lanes


def test_a_lane_is_strictly_first_in_first_out(db: Database) -> None:
    put(db, "1", "a")
    put(db, "2", "a")
    put(db, "3", "b")
    assert due(db) == ["1", "3"]
    with db.write() as conn:
        outbox.mark_sending(conn, "1")
    assert due(db) == ["3"]
    with db.write() as conn:
        outbox.retry_later(conn, "1", 2000, "network-timeout", "")
    assert due(db, 1999) == ["3"]
    assert due(db, 2000) == ["1", "3"]
    with db.write() as conn:
        outbox.park(conn, "1", "invalid", "detail", [("vin", "vin_length")])
    assert due(db, 9999) == ["3"]
    with db.write() as conn:
        outbox.cancel(conn, "1", 5)
    assert due(db) == ["2", "3"]
    with db.write() as conn:
        outbox.done(conn, "2", 6)
        outbox.done(conn, "3", 6)
        assert outbox.pending_count(conn) == 0
    assert due(db) == []


def test_a_failure_is_kept_until_it_is_tried_again(db: Database) -> None:
    put(db, "1", "a")
    with db.write() as conn:
        outbox.mark_sending(conn, "1")
        outbox.park(conn, "1", "invalid", "why", [("vin", "vin_length")])
        assert (outbox.parked_count(conn), outbox.pending_count(conn)) == (1, 1)
    failure = get(db, "1").failure()
    assert failure is not None
    assert (failure.code, failure.detail, failure.fields) == (
        "invalid",
        "why",
        (("vin", "vin_length"),),
    )
    with db.write() as conn:
        outbox.requeue(conn, "1", 7)
    op = get(db, "1")
    assert (op.state, op.next_try, op.attempts, op.failure()) == ("queued", 7, 1, None)


def test_a_renewed_one_keeps_its_place(db: Database) -> None:
    put(db, "1", "a")
    put(db, "2", "a")
    content = ListingContent(brand="BYD")
    with db.write() as conn:
        outbox.mark_sending(conn, "1")
        outbox.renew_put(conn, "1", "9", content, EMPTY, 4, 10)
        assert outbox.get(conn, "1") is None
        assert [op.op_id for op in outbox.open_of_lane(conn, "a")] == ["9", "2"]
    assert due(db) == ["9"]
    op = get(db, "9")
    assert (op.content(), op.base_content(), op.base_version) == (content, EMPTY, 4)
    assert (op.attempts, op.place) == (0, 1)


def test_actions(db: Database) -> None:
    with db.write() as conn:
        outbox.add_action(conn, "1", "a", ListingAction.MARK_SOLD, 3, 0)
        outbox.renew(conn, "1", "2", 0, base_version=5)
    op = get(db, "2")
    assert (op.action(), op.verb(), op.base_version) == (ListingAction.MARK_SOLD, "mark_sold", 5)
    assert op.content() == EMPTY
    put(db, "3", "b")
    assert get(db, "3").verb() == "publish"
    with pytest.raises(Bug):
        get(db, "3").action()


def test_those_behind_go_on_from_the_new_version(db: Database) -> None:
    put(db, "1", "a")
    put(db, "2", "a", ListingContent(brand="BYD"))
    with db.write() as conn:
        outbox.mark_sending(conn, "1")
        outbox.add_action(conn, "3", "a", ListingAction.WITHDRAW, 1, 0)
        outbox.done(conn, "1", 5)
        outbox.rebase_followers(conn, "a", 8, ListingContent(brand="Geely"))
    op = get(db, "2")
    assert (op.base_version, op.base_content(), op.content()) == (
        8,
        ListingContent(brand="Geely"),
        ListingContent(brand="BYD"),
    )
    assert (get(db, "3").base_version, get(db, "3").action()) == (8, ListingAction.WITHDRAW)
    assert get(db, "1").base_version is None


def test_after_a_crash_the_same_key_is_sent_again(db: Database) -> None:
    put(db, "1", "a")
    with db.write() as conn:
        outbox.mark_sending(conn, "1")
        outbox.reset_sending(conn)
    op = get(db, "1")
    assert (op.state, op.attempts) == ("queued", 1)
    assert due(db) == ["1"]


def test_the_list_of_transfers(db: Database) -> None:
    for op_id in ("1", "2", "3"):
        put(db, op_id, op_id, now=10)
    with db.write() as conn:
        assert outbox.next_try(conn) == 10
        outbox.done(conn, "1", 100)
        outbox.done(conn, "2", 50)
        assert [op.op_id for op in outbox.recent(conn, since=60)] == ["1", "3"]
        outbox.hide_done(conn)
        assert [op.op_id for op in outbox.recent(conn, since=0)] == ["3"]
        assert outbox.get(conn, "1") is not None
        outbox.park(conn, "3", "forbidden", "", ())
        outbox.retry(conn, None, 70)
        assert outbox.newest_open_by_lane(conn)["3"].state == "queued"
        assert outbox.newest_open(conn, "1") is None


# -- files


def ready(db: Database, *photo_ids: str, listing_id: str = "a") -> ListingContent:
    """Prepared pictures, queued at 5, and the content that names them."""
    with db.write() as conn:
        photos.add_incoming(conn, listing_id, [(one, f"{one}.jpg", None) for one in photo_ids], 1)
        for one in photo_ids:
            photos.set_ready(conn, one, Prepared())
            photo = photos.get(conn, one)
            assert photo is not None
            uploads.queue(conn, photo, 5)
    refs = tuple(PhotoRef(media_id=one, width=1, height=1) for one in photo_ids)
    return ListingContent(photos=refs)


def test_a_publication_waits_for_the_pictures_it_names(db: Database) -> None:
    content = ready(db, "p1", "p2")
    ready(db, "p3")  # of the same vehicle, named by nobody yet
    put(db, "1", "a", content, now=5)
    with db.write() as conn:
        outbox.add_action(conn, "2", "b", ListingAction.WITHDRAW, 1, 0)
    assert due(db) == ["2"]
    with db.write() as conn:
        uploads.done(conn, "p1", 6)
    for state in ("sending", "paused", "failed", "cancelled"):
        with db.write() as conn:
            uploads.set_state(conn, "p2", state)
        assert due(db) == ["2"]
    with db.write() as conn:
        uploads.done(conn, "p2", 7)
    assert due(db) == ["1", "2"]
    with db.write() as conn:
        uploads.forget_done(conn)
    assert due(db) == ["1", "2"]


def test_which_files_are_due(db: Database) -> None:
    ready(db, "p1", "p2", "p3", "p4")
    with db.write() as conn:
        uploads.retry_later(conn, "p1", 100, "network-timeout", "")
        uploads.fail(conn, "p2", "media-refused", "why")
        uploads.pause(conn, "p3")
        assert [one.photo_id for one in uploads.due(conn, 50, 9)] == ["p4"]
        assert [one.photo_id for one in uploads.due(conn, 100, 9)] == ["p1", "p4"]
        assert [one.photo_id for one in uploads.due(conn, 100, 1)] == ["p1"]
        assert uploads.next_try(conn) == 5
        uploads.resume(conn, None, 60)
        uploads.retry(conn, "p2", 61)
        assert [one.photo_id for one in uploads.due(conn, 61, 9)] == ["p2", "p3", "p4"]
        uploads.retry(conn, None, 62)
        assert len(uploads.due(conn, 62, 9)) == 4
        uploads.pause(conn, None)
        assert uploads.due(conn, 999, 9) == []
        uploads.cancel_of_listing(conn, "a")
        assert uploads.all_open(conn) == []


def test_what_is_known_of_a_file_survives(db: Database) -> None:
    ready(db, "p1")
    with db.write() as conn:
        uploads.set_state(conn, "p1", "sending")
        uploads.set_url(conn, "p1", "/v1/uploads/p1")
        uploads.retry_later(conn, "p1", 1, "network-timeout", "")
        uploads.confirm_offset(conn, "p1", 3, 10)
        uploads.set_state(conn, "p1", "sending")
        uploads.reset_sending(conn)
        upload = uploads.get(conn, "p1")
        assert upload is not None
        assert (upload.state, upload.offset, upload.url) == ("queued", 3, "/v1/uploads/p1")
        assert (upload.sent_bytes, upload.attempts, upload.problem) == (10, 0, None)
        uploads.set_url(conn, "p1", None)
        upload = uploads.get(conn, "p1")
        assert upload is not None
        assert (upload.offset, upload.url) == (0, None)


def test_queueing_again(db: Database) -> None:
    ready(db, "p1")
    with db.write() as conn:
        photo = photos.get(conn, "p1")
        assert photo is not None
        uploads.done(conn, "p1", 6)
        uploads.queue(conn, photo, 7)
        assert [one.state for one in uploads.of_listing(conn, "a")] == ["done"]
        uploads.set_state(conn, "p1", "cancelled")
        uploads.queue(conn, photo, 8)
        assert [(one.state, one.offset) for one in uploads.of_listing(conn, "a")] == [("queued", 0)]
        photos.add_incoming(conn, "a", [("p9", "x", None)], 9)
        raw = photos.get(conn, "p9")
        assert raw is not None
        with pytest.raises(Bug):
            uploads.queue(conn, raw, 9)


def test_counts_are_of_the_publication_under_way(db: Database) -> None:
    content = ready(db, "old1", "old2")
    put(db, "1", "a", content, now=5)
    with db.write() as conn:
        uploads.done(conn, "old1", 6)
        assert uploads.counts_by_listing(conn) == {"a": Counts(total=2, done=1, failed=0)}
        assert uploads.totals(conn) == Totals(files=2, files_done=1, bytes=8, bytes_sent=4)
        uploads.done(conn, "old2", 7)
        outbox.done(conn, "1", 8)
        assert uploads.counts_by_listing(conn) == {}
        assert uploads.totals(conn) == Totals(0, 0, 0, 0)
        photos.add_incoming(conn, "a", [("new", "new.jpg", None)], 9)
        photos.set_ready(conn, "new", Prepared())
        photo = photos.get(conn, "new")
        assert photo is not None
        uploads.queue(conn, photo, 10)
        outbox.add_put(conn, "2", "a", content, None, None, 10)
        uploads.fail(conn, "new", "media-refused", "")
        assert uploads.counts_by_listing(conn) == {"a": Counts(total=1, done=0, failed=1)}
        found = uploads.with_photos(conn, since=7)
        names = [(one.photo_id, photo.name) for one, photo in found]
        assert names == [("old2", "old2.jpg"), ("new", "new.jpg")]


def test_a_platform_that_lost_pictures_gets_them_again(db: Database) -> None:
    content = ready(db, "p1", "p2")
    ready(db, "p3")
    put(db, "1", "a", content, now=5)
    with db.write() as conn:
        for one in ("p1", "p2", "p3"):
            uploads.set_url(conn, one, "/v1/uploads/x")
            uploads.done(conn, one, 6)
            photos.set_attached(conn, one)
        uploads.forget_done(conn)
        uploads.start_over(conn, "a", 20)
        rows = uploads.of_listing(conn, "a")
        states = [photo.state for photo in photos.of_listing(conn, "a")]
    assert [(one.photo_id, one.offset, one.url) for one in rows] == [
        ("p1", 0, None),
        ("p2", 0, None),
    ]
    assert states == ["ready", "ready", "attached"]
    assert due(db) == []


def test_ten_thousand_waiting_operations(db: Database) -> None:
    payload = json.dumps({"content": {"photos": []}})
    with db.write() as conn:
        conn.exec_driver_sql(
            "INSERT INTO outbox (op_id, lane, place, kind, payload, state, attempts, next_try,"
            " created_at, hidden) VALUES (?, ?, ?, 'listing.put', ?, 'queued', 0, 0, 0, 0)",
            [(f"{n:05}", f"lane-{n % 100}", n, payload) for n in range(10_000)],
        )
    assert due(db) == [f"{n:05}" for n in range(100)]


# -- taken back, and a clock that was set


def test_what_was_taken_back_is_not_sent(db: Database) -> None:
    put(db, "1", "a")
    with db.write() as conn:
        outbox.cancel(conn, "1", 5)
        assert outbox.mark_sending(conn, "1") is None
        assert outbox.mark_sending(conn, "renewed away") is None
    assert get(db, "1").state == "cancelled"


def test_a_clock_that_was_set_back_keeps_nothing_waiting(db: Database) -> None:
    put(db, "1", "a")
    with db.write() as conn:
        outbox.retry_later(conn, "1", 10_000_000, "server-busy", "")
    assert due(db, 9_000_000) == []
    assert due(db, 1_000_000) == ["1"]


def test_a_clock_that_was_set_back_changes_no_order(db: Database) -> None:
    clock = ManualClock()
    first = IdMaker(clock)()
    put(db, first, "a")
    clock.set(clock.now() - timedelta(days=1))
    second = IdMaker(clock)()  # the program was started again
    put(db, second, "a")
    assert second < first
    assert due(db) == [first]
    with db.read() as conn:
        assert [op.op_id for op in outbox.open_of_lane(conn, "a")] == [first, second]


def test_a_picture_taken_off_is_named_by_nothing_that_waits(db: Database) -> None:
    refs = tuple(PhotoRef(media_id=one, width=4, height=3) for one in ("kept", "gone"))
    put(db, "1", "a", EMPTY.model_copy(update={"photos": refs}))
    put(db, "2", "a", EMPTY.model_copy(update={"photos": refs[:1]}))
    with db.write() as conn:
        outbox.drop_file(conn, "a", "gone", lambda: "1b", 7)
        first, second = outbox.open_of_lane(conn, "a")
    assert (first.op_id, first.state, first.problem) == ("1b", "parked", "photo-cancelled")
    assert first.content().photos == refs[:1]
    assert (second.op_id, second.state) == ("2", "queued")
