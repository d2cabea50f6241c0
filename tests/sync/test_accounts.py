"""One computer, several people: nobody sees or loses another's work."""

from __future__ import annotations

import pytest

from tests.support.sandbox import OTHER_SUPPLIER, PURCHASER, SUPPLIER
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.market import MarketFilter


def test_another_account_sees_nothing_of_the_one_before(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    desk.market.remember_search("song plus")
    desk.account.sign_out()

    desk.sign_in(PURCHASER)
    assert desk.stock.rows() == []
    assert desk.market.recent_searches() == []
    with pytest.raises(Known, match="not-found"):
        desk.listings.load(listing_id)
    # on the market it is one vehicle of many, and nobody's own
    desk.wait_until(
        lambda: any(
            row.id == listing_id and not row.mine
            for row in desk.market.first_rows(MarketFilter(text="dm-i 110km"), 60)
        )
    )


def test_unsent_work_is_kept_for_its_owner(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.account.sign_out()
    with pytest.raises(Known, match="other-account"):
        desk.sign_in(PURCHASER)
    assert desk.account.current() is None
    desk.sign_in(SUPPLIER)
    assert desk.listings.load(listing_id).content == CONTENT


def test_a_certification_being_written_is_unsent_work_too(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=SUPPLIER)
    desk.certification.start(UserType.SUPPLIER)
    desk.account.sign_out()
    with pytest.raises(Known, match="other-account"):
        desk.sign_in(PURCHASER)
    desk.sign_in(SUPPLIER)
    assert desk.certification.state().draft


def test_signing_out_is_noticed_at_once_and_the_next_account_is_read(open_desk: OpenDesk) -> None:
    desk = open_desk(phone=OTHER_SUPPLIER)
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    desk.account.sign_out()
    # well before the feeds would be read again
    desk.wait_until(lambda: desk.engine.status().reason == "signed-out", seconds=5)
    before = desk.engine.status().last_sync_at
    desk.sign_in(PURCHASER)
    desk.wait_until(lambda: desk.engine.status().online, seconds=5)
    desk.wait_until(lambda: desk.engine.status().last_sync_at != before, seconds=5)
