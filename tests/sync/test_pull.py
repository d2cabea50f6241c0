"""Reading the feeds of a platform that does not want to be read."""

from __future__ import annotations

from functools import partial

import pytest

from tests.support.sandbox import Sandbox
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT


@pytest.mark.logs(r"feed account: server-busy, again in \d+ s")
def test_a_busy_feed_is_left_alone_while_work_goes_out(
    open_desk: OpenDesk, platform: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    def refusals() -> int:
        return sum("server-busy" in one.getMessage() for one in caplog.records)

    def arrived(listing_id: str) -> bool:
        return desk.listings.load(listing_id).listing is not None

    platform.fault("GET", "/v1/feeds/*", "status:503", times=None)
    desk = open_desk()
    desk.wait_until(refusals)
    for _ in range(8):
        listing_id = desk.listings.create(CONTENT)
        desk.listings.publish(listing_id)
        desk.wait_until(partial(arrived, listing_id))
    # each publication was a reason for a round, not for another try at the feed
    assert refusals() <= 4
    platform.clear_faults()
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
