"""The answer is lost after the platform has acted: each thing is done once all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.ledger import effects_of
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.support.uploads import CONTENT
from tests.sync.conftest import OpenDesk
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.storage.repositories import outbox

LOST = "drop_answer_after_commit"


@pytest.mark.req("P1")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/uploads"),
        ("PATCH", "/v1/uploads/*"),
        ("POST", "/v1/uploads/*/complete"),
        ("PUT", "/v1/listings/*"),
    ],
)
def test_a_publication(
    open_desk: OpenDesk, platform: Sandbox, pictures: Path, method: str, path: str
) -> None:
    desk = open_desk()
    platform.fault(method, path, LOST, times=2)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, *sorted(pictures.iterdir())[:3])
    desk.listings.publish(listing_id)

    def live() -> bool:
        if not desk.engine.status().online:
            desk.engine.sync_now()  # a lost answer looks like a dead network: wait for no probe
        return desk.state(listing_id) == "live"

    desk.wait_until(live)
    assert effects_of(platform, listing_id) == ["PUT"]
    content = platform.sign_in(SUPPLIER).get(f"/v1/listings/{listing_id}").json()["content"]
    assert len(content["photos"]) == len({one["media_id"] for one in content["photos"]}) == 3
    with desk.db.read() as conn:
        assert outbox.pending_count(conn) == 0


@pytest.mark.req("P1")
def test_an_action(open_desk: OpenDesk, platform: Sandbox) -> None:
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    for action, state in (
        (ListingAction.WITHDRAW, "withdrawn"),
        (ListingAction.REPUBLISH, "live"),
        (ListingAction.MARK_SOLD, "sold"),
    ):
        platform.fault("POST", "/v1/listings/*/actions", LOST)
        desk.listings.act(listing_id, action)
        desk.wait_until(lambda state=state: desk.state(listing_id) == state)  # type: ignore[misc]
    assert effects_of(platform, listing_id) == ["PUT", "POST", "POST", "POST"]


@pytest.mark.req("A1")
def test_the_renewal_of_the_session(open_desk: OpenDesk, platform: Sandbox, tmp_path: Path) -> None:
    first = open_desk("office")
    first.wait_until(lambda: first.engine.status().last_sync_at)
    first.close()
    platform.fault("POST", "/v1/auth/refresh", LOST, times=2)
    again = open_desk("office")  # has no access token: it must ask for one
    listing_id = again.listings.create(CONTENT)
    again.listings.publish(listing_id)
    again.wait_until(lambda: again.state(listing_id) == "live")
    assert again.account.current()
    assert effects_of(platform, listing_id) == ["PUT"]
