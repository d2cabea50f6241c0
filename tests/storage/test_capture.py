"""Consents, the log of accesses, recordings under way, batches, identity checks."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from tests.storage.freeze import CHECK, RECORDED
from vehilink_desktop.core.errors import Known, VehilinkError
from vehilink_desktop.domain.consent import first_break
from vehilink_desktop.domain.identity_check import (
    CheckContent,
    CheckState,
    FacePicture,
    Method,
    Scene,
)
from vehilink_desktop.domain.listing import ListingContent, PhotoRef
from vehilink_desktop.domain.permission import AccessEnd, Capability, Purpose
from vehilink_desktop.domain.recording import VideoRef, VoiceRef
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import (
    batches,
    consents,
    device_accesses,
    drafts,
    identity_checks,
    outbox,
    photos,
    takes,
)


def say(conn: Connection, subject: str, now: int, *, granted: bool = True) -> None:
    consents.append(conn, subject, "May it?", now, granted=granted, policy_version="1")


@pytest.mark.req("D2")
def test_consents_are_a_chain(db: Database) -> None:
    with db.write() as conn:
        assert consents.newest(conn, "a") is None
        say(conn, "a", 1_700_000_000_001)
        say(conn, "b", 1_700_000_000_999)
        say(conn, "a", 1, granted=False)  # the clock was set back: the order stays
        entries = consents.every(conn)
        assert [(one.number, one.subject, one.granted) for one in entries] == [
            (1, "a", True), (2, "b", True), (3, "a", False),
        ]  # fmt: skip
        assert first_break(entries) is None
        assert consents.newest(conn, "a") == entries[2]


@pytest.mark.req("D2")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consents SET granted = 0 WHERE number = 1",
        "DELETE FROM consents",
        "INSERT OR REPLACE INTO consents SELECT 1, at, subject, 0, wording, policy_version,"
        " previous, digest FROM consents WHERE number = 1",
        "INSERT INTO consents SELECT 7, at, subject, 1, wording, policy_version, previous, digest"
        " FROM consents WHERE number = 1",
    ],
)
def test_a_consent_is_never_changed(db: Database, statement: str) -> None:
    with db.write() as conn:
        say(conn, "a", 1)
        say(conn, "b", 2)
    with pytest.raises(VehilinkError, match="only ever added"), db.write() as conn:
        conn.exec_driver_sql(statement)
    with db.read() as conn:
        assert first_break(consents.every(conn)) is None
        assert len(consents.every(conn)) == 2


@pytest.mark.req("C7")
def test_accesses_are_read_page_by_page(db: Database) -> None:
    with db.write() as conn:
        for number in range(5):
            which = Capability.CAMERA if number % 2 else Capability.ALBUM
            purpose = Purpose.SCAN if number % 2 else Purpose.SCAN_FILE
            device_accesses.begin(conn, f"a{number}", which, purpose, "Song", 1000 + number)
        device_accesses.finish(conn, "a1", AccessEnd.REVOKED, 2000)
        device_accesses.finish(conn, "a1", AccessEnd.DONE, 3000)  # it had ended
        first = device_accesses.page(conn, before=None, limit=2)
        rest = device_accesses.page(conn, before=first[-1].id, limit=9)
        assert [one.id for one in first + rest] == ["a4", "a3", "a2", "a1", "a0"]
        (last,) = device_accesses.page(conn, before=None, limit=1, capability=Capability.CAMERA)
        assert (last.id, last.end, last.ended_at) == ("a3", None, None)
        assert [one.id for one in device_accesses.open_now(conn)] == ["a4", "a3", "a2", "a0"]
        device_accesses.finish_all(conn, 5000)
        assert device_accesses.open_now(conn) == []
        ends = [one.end for one in device_accesses.page(conn, before=None, limit=9)]
        assert ends == [AccessEnd.PROGRAM_ENDED] * 3 + [AccessEnd.REVOKED, AccessEnd.PROGRAM_ENDED]


def test_the_life_of_a_take(db: Database) -> None:
    with db.write() as conn:
        takes.begin(conn, "t2", "car", "voice", Purpose.VOICE_NOTE, 2)
        takes.begin(conn, "t1", "car", "video", Purpose.VEHICLE_VIDEO, 1)
        assert [(one.id, one.file) for one in takes.of_listing(conn, "car")] == [
            ("t1", "t1.take"), ("t2", "t2.take"),
        ]  # fmt: skip
        takes.finish(conn, "t1")
        one = takes.get(conn, "t1")
        assert one
        assert (one.state, one.purpose) == ("finished", "vehicle_video")
        takes.remove(conn, "t1")
        assert takes.ids(conn) == {"t2"}
        assert takes.of_listing(conn, "another") == []


def test_batches_are_kept_as_they_are(db: Database) -> None:
    with db.write() as conn:
        batches.save(conn, "b1", "open", {"groups": ["一"]}, 1)
        batches.save(conn, "b2", "open", {}, 2)
        batches.save(conn, "b1", "done", {"groups": []}, 3)
        assert [one.id for one in batches.every(conn)] == ["b1", "b2"]
        assert batches.get(conn, "b1") == batches.Batch("b1", {"groups": []}, "done", 3)
        batches.delete(conn, "b1")
        assert batches.get(conn, "b1") is None


def test_an_older_word_on_a_check_changes_nothing(db: Database) -> None:
    older = CHECK.model_copy(update={"version": 1, "state": CheckState.PENDING})
    with db.write() as conn:
        assert identity_checks.upsert(conn, CHECK)
        assert not identity_checks.upsert(conn, older)
        assert identity_checks.get(conn, CHECK.id) == CHECK


def test_recordings_stand_beside_the_pictures(db: Database) -> None:
    with db.write() as conn:
        photos.add_incoming(conn, "car", [("p", "one.jpg", None)], 1)
        photos.add_recording(conn, "v", "car", RECORDED, 1)
        photos.add_poster(conn, "poster", "car", b"jpeg", (4, 3), 1)
        assert [one.id for one in photos.of_listing(conn, "car")] == ["p"]
        (voice,) = photos.recordings_of(conn, "car")
        assert (voice.file, voice.peaks, voice.state) == ("v.voice", (0, 255), "ready")
        poster = photos.get(conn, "poster")
        assert poster
        assert (poster.file, poster.size) == ("poster.jpg", 4)
        assert [one.id for one in photos.ready_among(conn, ["p", "v", "poster"])] == ["v", "poster"]


# -- operations wait for all files that they name, and let go of one


CONTENT = ListingContent(
    photos=(PhotoRef(media_id="p", width=4, height=3),),
    videos=tuple(
        VideoRef(media_id=f"v{one}", poster_id=f"v{one}-poster", seconds=1, width=4, height=3)
        for one in (1, 2)
    ),
    voices=(VoiceRef(media_id="s", seconds=1),),
)


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("v1", ["p", "v2", "v2-poster", "s"]),
        ("v2-poster", ["p", "v1", "v1-poster", "s"]),
        ("s", ["p", "v1", "v1-poster", "v2", "v2-poster"]),
        ("p", ["v1", "v1-poster", "v2", "v2-poster", "s"]),
    ],
)
def test_a_file_is_taken_off_with_what_belongs_to_it(
    db: Database, gone: str, left: list[str]
) -> None:
    with db.write() as conn:
        drafts.create(conn, "car", CONTENT, 1)
        outbox.add_put(conn, "op", "car", CONTENT, None, None, 1)
        (op,) = outbox.open_of_lane(conn, "car")
        assert op.files() == list(CONTENT.media_ids())
        drafts.drop_media(conn, "car", gone, 2)
        outbox.drop_file(conn, "car", gone, lambda: "op-2", 2)
        (op,) = outbox.open_of_lane(conn, "car")
        assert (op.state, op.files()) == ("parked", left)
        assert isinstance(op.failure(), Known)
        draft = drafts.get(conn, "car")
        assert draft
        assert list(draft.content.media_ids()) == left
        assert op.content() == draft.content


def test_a_check_waits_for_its_faces(db: Database) -> None:
    content = CheckContent(
        scene=Scene.CERTIFICATION,
        method=Method.FACE,
        pictures=(
            FacePicture(media_id="f1", turn="ahead"),
            FacePicture(media_id="f2", turn="left"),
        ),
    )
    with db.write() as conn:
        identity_checks.queue_put(conn, "op", "check", content, 1)
        (op,) = outbox.open_of_lane(conn, "check")
        assert (op.files(), op.verb()) == (["f1", "f2"], "identity_check_put")
        assert identity_checks.content_of(op) == content
