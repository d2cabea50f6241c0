"""The platform is killed in the middle of a publication, started again: one listing, live."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.ledger import effects_of
from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.support.uploads import CONTENT
from tests.sync.conftest import OpenDesk
from vehilink_desktop.storage.repositories import outbox


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Sandbox]:
    """One of its own: others would be in the dark with it."""
    with Sandbox(tmp_path / "platform", seed=4) as sandbox:
        yield sandbox


@pytest.mark.req("P1")
@pytest.mark.timeout(1800)
def test_killed_while_it_takes_a_publication(
    open_desk: OpenDesk, network: FaultProxy, platform: Sandbox, pictures: Path, intensity: float
) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    desk = open_desk()
    for _ in range(max(2, round(20 * intensity))):
        _kill_once(desk, network, platform, pictures, chance.randrange(2_600_000))


def _kill_once(
    desk: Desk, network: FaultProxy, platform: Sandbox, pictures: Path, after: int
) -> None:
    """Publish, and kill the platform once it has been sent `after` bytes."""
    desk.engine.set_working_offline(True)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, pictures)
    desk.listings.publish(listing_id)
    place = network.bytes_up + after
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: network.bytes_up >= place or desk.state(listing_id) == "live")
    platform.kill()
    platform.start()
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.state(listing_id) == "live")

    content = platform.sign_in(SUPPLIER).get(f"/v1/listings/{listing_id}").json()["content"]
    assert len(content["photos"]) == 8
    assert effects_of(platform, listing_id) == ["PUT"]
    with desk.db.read() as conn:
        assert outbox.pending_count(conn) == 0
