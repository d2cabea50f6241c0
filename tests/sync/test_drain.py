"""What a person takes back or changes while the operations before it are being sent."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.support.desk import Desk
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.sync.drain import OutboxDrain
from vehilink_desktop.sync.link import Link


def drain_of(desk: Desk, on_news: Callable[[ChangeSet], None]) -> OutboxDrain:
    """The desk's outbox, sent on this thread; its own engine keeps quiet."""
    rng = random.Random(3)
    workspace = replace(desk.workspace, tell=on_news)
    return OutboxDrain(workspace, desk.api, Link(workspace.clock, rng), rng)


def quiet(desk: Desk) -> Desk:
    desk.engine.set_working_offline(True)
    desk.wait_until(lambda: desk.engine.status().reason == "working-offline")
    return desk


def test_what_is_taken_back_while_another_is_sent_stays_here(open_desk: OpenDesk) -> None:
    desk = quiet(open_desk())
    first, second = (desk.listings.create(CONTENT) for _ in range(2))
    for one in (first, second):
        desk.listings.publish(one)

    def take_back(changes: ChangeSet) -> None:
        if changes.touches(Topic.OUTBOX, first) and desk.row(second).state == "waiting":
            desk.listings.cancel_operation(second)

    assert drain_of(desk, take_back).send_due() == 1
    assert desk.state(second) == "draft"
    assert desk.listings.load(second).listing is None
    assert desk.listings.load(first).listing


def test_what_is_published_anew_while_another_is_sent_goes_out_once(open_desk: OpenDesk) -> None:
    desk = quiet(open_desk())
    first, second = (desk.listings.create(CONTENT) for _ in range(2))
    for one in (first, second):
        desk.listings.publish(one)
    newer = CONTENT.model_copy(update={"mileage": 7})

    def publish_anew(changes: ChangeSet) -> None:
        if changes.touches(Topic.OUTBOX, first) and desk.listings.load(second).content != newer:
            desk.listings.save(second, newer)
            desk.listings.publish(second)

    assert drain_of(desk, publish_anew).send_due() == 2
    listing = desk.listings.load(second).listing
    assert listing
    assert (listing.content, listing.version) == (newer, 1)


def test_words_taken_back_after_two_publications_are_not_forgotten(open_desk: OpenDesk) -> None:
    desk = quiet(open_desk())
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    newer = CONTENT.model_copy(update={"mileage": 7})
    sent: list[str] = []

    def change_mind(_changes: ChangeSet) -> None:
        if not sent:
            sent.append(listing_id)
            desk.listings.save(listing_id, newer)
            desk.listings.publish(listing_id)
            desk.listings.save(listing_id, CONTENT)

    assert drain_of(desk, change_mind).send_due() == 2
    document = desk.listings.load(listing_id)
    assert document.listing
    assert document.listing.content == newer
    assert (document.content, document.unpublished) == (CONTENT, True)
    with desk.db.read() as conn:
        assert outbox.pending_count(conn) == 0


def test_a_second_action_waits_until_the_first_has_arrived(open_desk: OpenDesk) -> None:
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    quiet(desk)
    desk.listings.act(listing_id, ListingAction.WITHDRAW)
    with pytest.raises(Known, match="being-sent"):
        desk.listings.act(listing_id, ListingAction.MARK_SOLD)
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: desk.state(listing_id) == "withdrawn")
    desk.listings.act(listing_id, ListingAction.REPUBLISH)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
