"""Submissions and the draft of one; operations that wait for its pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
    DocumentKind,
    DocumentRef,
)
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import certifications, outbox, photos, uploads

CONTENT = CertificationContent(
    user_type=UserType.SUPPLIER,
    documents=tuple(
        DocumentRef(media_id=one, kind=DocumentKind.BUSINESS_LICENCE) for one in ("p1", "p2")
    ),
)


class Page:
    """What is noted of a prepared page."""

    sha256_source = "0" * 64
    source_size = source_mtime_ns = 1
    jpeg = b"jpeg"
    width = height = 1
    taken_at = None


def submission(number: int, version: int = 1) -> Certification:
    return Certification(
        id=f"c{number}",
        version=version,
        account_id="a",
        state=CertificationState.PENDING,
        content=CONTENT,
        submitted_at=datetime(2026, 11, number, tzinfo=UTC),
    )


def test_the_newest_version_stays_and_the_newest_submission_comes_first(db: Database) -> None:
    with db.write() as conn:
        assert certifications.upsert(conn, submission(1, version=2))
        assert not certifications.upsert(conn, submission(1))
        assert certifications.upsert(conn, submission(2))
    with db.read() as conn:
        assert [one.id for one in certifications.history(conn)] == ["c2", "c1"]
        found = certifications.get(conn, "c1")
        assert found
        assert found.version == 2
        assert certifications.get(conn, "c3") is None


def test_there_is_one_draft_which_keeps_what_was_read(db: Database) -> None:
    with db.write() as conn:
        certifications.start(conn, "d", CONTENT, 1)
        certifications.keep_reading(conn, "d", "p1", {"name": "青岛"})
        certifications.keep_reading(conn, "d", "p2", {"name": "丝路"})
        certifications.keep_reading(conn, "another", "p1", {})
        certifications.drop_page(conn, "d", "p2", 5)
        draft = certifications.draft(conn)
        assert draft
        assert draft.readings == {"p1": {"name": "青岛"}}
        assert [one.media_id for one in draft.content.documents] == ["p1"]
        assert draft.changed_at == 5
        with pytest.raises(Bug):
            certifications.start(conn, "e", CONTENT, 2)
        certifications.renew(conn, "d", "e")
        renewed = certifications.draft(conn)
        assert renewed
        assert (renewed.id, renewed.content) == ("e", draft.content)
        certifications.delete_draft(conn, "e")
        assert certifications.draft(conn) is None


def test_a_submission_waits_for_its_pages_and_loses_one_that_is_taken_off(db: Database) -> None:
    with db.write() as conn:
        photos.add_incoming(conn, "d", [("p1", "1", None), ("p2", "2", None)], 1, kind="scan")
        for one in ("p1", "p2"):
            photos.set_ready(conn, one, Page())
            photo = photos.get(conn, one)
            assert photo
            assert photo.kind == "scan"
            uploads.queue(conn, photo, 1)
        outbox.add_certification(conn, "1", "d", CONTENT, 1)
        assert outbox.due(conn, 9) == []
        uploads.done(conn, "p1", 2)
        assert outbox.due(conn, 9) == []
        outbox.drop_file(conn, "d", "p2", lambda: "2", 3)
        (op,) = outbox.open_of_lane(conn, "d")
        assert (op.op_id, op.state, op.problem) == ("2", "parked", "photo-cancelled")
        assert op.files() == ["p1"]
        assert [one.media_id for one in op.certification().documents] == ["p1"]
        uploads.cancel_unnamed(conn, "d")
        assert [one.photo_id for one in uploads.all_open(conn)] == []
        outbox.requeue(conn, "2", 4)
        assert [one.verb() for one in outbox.due(conn, 9)] == ["certify"]


def test_a_refused_operation_goes_again_as_it_is_under_another_key(db: Database) -> None:
    with db.write() as conn:
        outbox.add_certification(conn, "1", "d", CONTENT, 1)
        outbox.mark_sending(conn, "1")
        outbox.renew(conn, "1", "2", 5)
        outbox.renew(conn, "2", "3", 6)
        (op,) = outbox.open_of_lane(conn, "d")
    assert (op.op_id, op.place, op.state, op.attempts) == ("3", 1, "queued", 0)
    assert (op.renewals(), op.files(), op.certification()) == (2, ["p1", "p2"], CONTENT)


def test_pages_pass_to_the_next_submission(db: Database) -> None:
    with db.write() as conn:
        photos.add_incoming(conn, "d", [("p1", "1", None), ("p2", "2", None)], 1, kind="scan")
        photos.hand_over(conn, "d", "e", but=["p1"])
        assert [one.id for one in photos.of_listing(conn, "d")] == ["p1"]
        assert [one.id for one in photos.of_listing(conn, "e")] == ["p2"]
