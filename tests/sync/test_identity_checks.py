"""A face on its way to the platform's staff, and their word on its way back."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from PIL import Image

from tests.support.desk import Desk
from tests.support.sandbox import new_phone
from tests.sync.conftest import OpenDesk
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.identity_check import (
    CheckContent,
    CheckState,
    FacePicture,
    IdentityCheck,
    Method,
    Scene,
    Turn,
)
from vehilink_desktop.sandbox.identity_checks import confirm_check
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.storage.repositories import identity_checks, outbox, photos, uploads
from vehilink_desktop.sync import deals

pytestmark = pytest.mark.req("C6")


@pytest.fixture
def newcomer(open_desk: OpenDesk) -> Desk:
    desk = open_desk("newcomer", None)
    desk.register(new_phone())
    return desk


def face_in(desk: Desk, check_id: str) -> str:
    """A picture that waits for being sent; its id."""
    buffer = io.BytesIO()
    Image.effect_noise((320, 240), 60).convert("RGB").save(buffer, "JPEG")
    prepared = desk.preparer.prepare_bytes(buffer.getvalue())
    media_id = desk.workspace.new_id()
    desk.workspace.vault.put(f"{media_id}.jpg", prepared.jpeg)
    with desk.db.write() as conn:
        photos.add_incoming(conn, check_id, [(media_id, "", None)], 1, kind="face")
        photos.set_ready(conn, media_id, prepared)
        photo = photos.get(conn, media_id)
        assert photo
        uploads.queue(conn, photo, 1)
    return media_id


def hand_in(desk: Desk, content: CheckContent, check_id: str) -> None:
    with desk.db.write() as conn:
        now = desk.workspace.millis()
        identity_checks.queue_put(conn, desk.workspace.new_id(), check_id, content, now)
    desk.engine.wake()


def check_of(desk: Desk, check_id: str) -> IdentityCheck | None:
    with desk.db.read() as conn:
        return identity_checks.get(conn, check_id)


def test_a_face_is_sent_decided_and_kept_by_nobody(newcomer: Desk, site: Site) -> None:
    desk, check_id = newcomer, newcomer.workspace.new_id()
    faces = [face_in(desk, check_id) for _ in range(2)]
    assert {row.subject for row in desk.transfers.rows()} == {"identity_check"}
    turns = (Turn.AHEAD, Turn.LEFT)
    content = CheckContent(
        scene=Scene.CERTIFICATION,
        method=Method.FACE,
        pictures=tuple(
            FacePicture(media_id=one, turn=turn) for one, turn in zip(faces, turns, strict=True)
        ),
        consented_at=datetime(2026, 11, 22, tzinfo=UTC),
        wording="My face is looked at once.",
    )
    hand_in(desk, content, check_id)
    desk.wait_until(lambda: check_of(desk, check_id))
    check = check_of(desk, check_id)
    assert check
    assert check.state == CheckState.PENDING
    assert desk.workspace.vault.names() == []
    with desk.db.read() as conn:
        assert [photos.get(conn, one) for one in faces] == [None, None]

    with site.change() as conn:
        confirm_check(conn, site, check_id)
    desk.engine.sync_now()

    def confirmed() -> bool:
        found = check_of(desk, check_id)
        return found is not None and found.state == CheckState.CONFIRMED

    desk.wait_until(confirmed)


def test_what_the_platform_does_not_take_waits_for_the_person(newcomer: Desk) -> None:
    desk, check_id = newcomer, newcomer.workspace.new_id()
    content = CheckContent(scene=Scene.LOST_PHONE, method=Method.CODE, code="123456")
    hand_in(desk, content, check_id)

    def parked() -> outbox.Op | None:
        with desk.db.read() as conn:
            op = outbox.newest_open(conn, check_id)
        return op if op and op.state == "parked" else None

    desk.wait_until(parked)
    op = parked()
    assert op
    assert op.problem == "invalid"
    assert check_of(desk, check_id) is None
    kind = deals.IdentityPut(desk.workspace, desk.api)
    assert kind.touched(op) == ChangeSet.of(Topic.IDENTITY_CHECK, check_id)
