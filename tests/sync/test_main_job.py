"""The main job without a window: draft offline, publish, and the buyer finds it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PIL import Image

from tests.support.proxy import Break, FaultProxy, Way
from tests.support.sandbox import PURCHASER, Sandbox
from tests.sync.conftest import OpenDesk
from vehilink_desktop.domain.listing import ListingAction, ListingContent
from vehilink_desktop.domain.money import Money
from vehilink_desktop.services.market import MarketFilter

CONTENT = ListingContent(
    brand="BYD",
    series="Song Plus",
    model="DM-i 110km",
    exterior_colour="white",
    price=Money(minor=2_150_000, currency="USD"),
    incoterm="FOB",
    named_place="Shanghai",
)


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"IMG_{number}.jpg" for number in range(6)]
    for number, path in enumerate(paths):
        Image.effect_noise((1600, 1200), 90).convert("RGB").rotate(number).save(path, quality=92)
    return paths


@pytest.mark.req("P1", "P8", "B3")
def test_drafted_offline_published_and_found(
    open_desk: OpenDesk, network: FaultProxy, pictures: list[Path]
) -> None:
    seller, buyer = open_desk("seller"), open_desk("buyer", PURCHASER)
    seller.wait_until(lambda: seller.engine.status().last_sync_at)
    network.unplug()

    listing_id = seller.listings.create(CONTENT)
    seller.add_photos(listing_id, *pictures)
    seller.listings.publish(listing_id)
    seller.wait_until(lambda: not seller.engine.status().online)
    assert seller.state(listing_id) == "uploading"
    assert seller.row(listing_id).photo_count == 6

    network.plug()
    seller.engine.sync_now()
    seller.wait_until(lambda: seller.state(listing_id) == "live")
    assert not seller.row(listing_id).unpublished

    def found() -> bool:
        return any(
            row.id == listing_id for row in buyer.market.first_rows(MarketFilter(text="song dm-i"))
        )

    buyer.engine.sync_now()
    buyer.wait_until(found)
    assert len(buyer.market.detail(listing_id).content.photos) == 6


@pytest.mark.req("P1")
def test_a_closed_program_goes_on_where_it_was(
    open_desk: OpenDesk, network: FaultProxy, pictures: list[Path]
) -> None:
    first = open_desk("seller")
    network.unplug()
    listing_id = first.listings.create(CONTENT)
    first.add_photos(listing_id, *pictures)
    first.listings.publish(listing_id)
    first.close()

    network.plug()
    again = open_desk("seller")
    again.wait_until(lambda: again.state(listing_id) == "live")


@pytest.mark.req("P1")
def test_withdraw_republish_and_sold(open_desk: OpenDesk) -> None:
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    for action, state in (
        (None, "live"),
        (ListingAction.WITHDRAW, "withdrawn"),
        (ListingAction.REPUBLISH, "live"),
        (ListingAction.MARK_SOLD, "sold"),
    ):
        if action:
            desk.listings.act(listing_id, action)
        desk.wait_until(lambda state=state: desk.state(listing_id) == state)


@pytest.mark.req("P1")
def test_what_the_platform_refuses_needs_the_person(open_desk: OpenDesk) -> None:
    desk = open_desk()
    content = CONTENT.model_copy(update={"description": "Call me on WhatsApp"})
    listing_id = desk.listings.create(content)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "needs_you")
    assert desk.row(listing_id).reason == "rejected"
    listing = desk.listings.load(listing_id).listing
    assert listing
    assert [(one.field, one.reason) for one in listing.reasons] == [
        ("description", "contact_in_text")
    ]
    desk.listings.save(listing_id, CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")


def test_an_answer_lost_after_the_commit_makes_one_listing(
    open_desk: OpenDesk, platform: Sandbox
) -> None:
    desk = open_desk()
    platform.fault("PUT", "/v1/listings/*", "drop_answer_after_commit")
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    listing = desk.listings.load(listing_id).listing
    assert listing
    changes, _ = platform.sign_in("+8613800138000").changes("account")
    assert [one["id"] for one in changes].count(listing_id) == 1
    # created once and reviewed once: nothing was done twice
    assert listing.version <= 2


def test_a_captive_portal_is_not_mistaken_for_the_platform(
    open_desk: OpenDesk, platform: Sandbox
) -> None:
    desk = open_desk()
    desk.wait_until(lambda: desk.engine.status().online)
    platform.fault("PUT", "/v1/listings/*", "html", times=None)
    platform.fault("GET", "/v1/feeds/*", "html", times=None)
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.engine.status().reason == "captive-portal")
    assert desk.state(listing_id) == "waiting"
    platform.clear_faults()
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.state(listing_id) == "live")


def test_closing_does_not_wait_for_a_silent_network(
    open_desk: OpenDesk, network: FaultProxy, pictures: list[Path]
) -> None:
    desk = open_desk()
    desk.wait_until(lambda: desk.engine.status().online)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, *pictures)
    network.break_after(100_000, Way.UP, Break.STALL)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: network.breaks)
    began = time.monotonic()
    desk.close()
    assert time.monotonic() - began < 2
