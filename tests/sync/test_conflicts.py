"""Two computers of one company edit the same vehicle: nothing is overwritten silently."""

from __future__ import annotations

import pytest

from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.domain.money import Money


@pytest.fixture
def shared(open_desk: OpenDesk) -> tuple[Desk, Desk, str]:
    """Office and yard, and a live vehicle that both have."""
    office, yard = open_desk("office"), open_desk("yard")
    listing_id = office.listings.create(CONTENT)
    office.listings.publish(listing_id)
    office.wait_until(lambda: office.state(listing_id) == "live")
    yard.engine.sync_now()
    yard.wait_until(
        lambda: any(row.id == listing_id and row.state == "live" for row in yard.stock.rows())
    )
    return office, yard, listing_id


def edit(desk: Desk, listing_id: str, **changes: object) -> None:
    content = desk.listings.load(listing_id).content
    desk.listings.save(listing_id, content.model_copy(update=changes))
    desk.listings.publish(listing_id)


def settled(desk: Desk, listing_id: str) -> bool:
    row = desk.row(listing_id)
    return row.state == "live" and not row.unpublished


def test_different_fields_merge(shared: tuple[Desk, Desk, str], network: FaultProxy) -> None:
    office, yard, listing_id = shared
    network.unplug()
    edit(office, listing_id, price=Money(minor=2_090_000, currency="USD"))
    edit(yard, listing_id, mileage=12, interior_colour="black")
    network.plug()
    for desk in (office, yard):
        desk.engine.sync_now()
    for desk in (office, yard):
        desk.wait_until(lambda desk=desk: settled(desk, listing_id))
        desk.engine.sync_now()

    def same(desk: Desk) -> bool:
        content = desk.listings.load(listing_id).content
        return (
            content.price == Money(minor=2_090_000, currency="USD")
            and content.mileage == 12
            and content.interior_colour == "black"
        )

    for desk in (office, yard):
        desk.wait_until(lambda desk=desk: same(desk))


@pytest.mark.parametrize("mine", [True, False])
def test_the_same_field_asks(shared: tuple[Desk, Desk, str], mine: bool) -> None:
    office, yard, listing_id = shared
    yard.engine.set_working_offline(True)
    edit(office, listing_id, model="Flagship")
    office.wait_until(lambda: settled(office, listing_id))
    edit(yard, listing_id, model="Champion", mileage=7)
    yard.engine.set_working_offline(False)
    yard.wait_until(lambda: yard.state(listing_id) == "needs_you")

    document = yard.listings.load(listing_id)
    (conflict,) = document.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs) == ("model", "Champion", "Flagship")
    assert document.content.model == "Champion"

    yard.listings.settle(listing_id, "model", mine=mine)
    yard.wait_until(lambda: settled(yard, listing_id))
    content = yard.listings.load(listing_id).content
    assert content.model == ("Champion" if mine else "Flagship")
    assert content.mileage == 7
    assert any(version.content.model == "Champion" for version in yard.listings.history(listing_id))


def test_a_draft_that_waits_takes_up_what_others_published(
    shared: tuple[Desk, Desk, str],
) -> None:
    office, yard, listing_id = shared
    content = yard.listings.load(listing_id).content
    yard.listings.save(listing_id, content.model_copy(update={"mileage": 99}))
    edit(office, listing_id, seats=7)
    office.wait_until(lambda: settled(office, listing_id))
    yard.engine.sync_now()
    yard.wait_until(lambda: yard.listings.load(listing_id).content.seats == 7)
    assert yard.listings.load(listing_id).content.mileage == 99
    assert yard.row(listing_id).unpublished
