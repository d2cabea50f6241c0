"""Editions of the policy: known here, agreed to here, told to the platform when it is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sandbox.editions import ADDED, draft
from tests.sandbox.timed import DAY_S, Timed, timed_platform
from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.support.sandbox import SUPPLIER
from tests.support.uploads import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.domain.policy import AGREEMENT
from vehilink_desktop.sandbox import policies
from vehilink_desktop.sandbox.first_policy import FIRST

pytestmark = pytest.mark.req("D1", "D2")

TOMORROW, LATER = "2026-11-24", "2026-12-24"


@pytest.fixture
def timed(tmp_path: Path) -> Iterator[Timed]:
    with timed_platform(tmp_path / "platform", None) as found:
        yield found


@pytest.fixture
def line(timed: Timed) -> Iterator[FaultProxy]:
    with FaultProxy(timed.url) as proxy:
        yield proxy


@pytest.fixture
def desk(tmp_path: Path, line: FaultProxy) -> Iterator[Desk]:
    with Desk(tmp_path / "desk", line.url) as opened:
        opened.sign_in(SUPPLIER)
        yield opened


def publish(timed: Timed, version: str = TOMORROW, *, significant: bool = True) -> None:
    with timed.site.change() as conn:
        policies.publish(conn, timed.site, draft(version, significant=significant))


def agreed_there(desk: Desk) -> str | None:
    account = desk.account.current()
    assert account is not None
    return account.policy_agreed


def test_an_announced_edition_waits_for_the_person(desk: Desk, timed: Timed) -> None:
    desk.policy.refresh()
    assert desk.policy.pending() is None
    publish(timed)
    desk.policy.refresh()
    found = desk.policy.news("en")
    assert found is not None
    assert (found.pending.edition.version, found.pending.in_force) == (TOMORROW, False)
    assert (found.before and found.before.version, found.policy.version) == (
        FIRST.version,
        TOMORROW,
    )
    assert [(one.kind, one.text) for one in found.changes] == [("recipients", ADDED["en"])]
    timed.clock.advance(DAY_S)
    desk.policy.refresh()
    assert desk.policy.pending() == (found.pending.edition, True)


def test_who_missed_two_editions_is_told_what_both_changed(desk: Desk, timed: Timed) -> None:
    publish(timed)
    publish(timed, LATER)
    timed.clock.advance(40 * DAY_S)
    desk.policy.refresh()
    found = desk.policy.news("en")
    assert found is not None
    assert found.pending.edition.version == LATER
    assert found.before is not None
    assert found.before.version == FIRST.version
    assert len(found.changes) == 2


def test_an_agreement_counts_here_at_once_and_is_told_when_there_is_a_network(
    desk: Desk, timed: Timed, line: FaultProxy
) -> None:
    publish(timed)
    desk.policy.refresh()
    line.unplug()
    desk.policy.agree(TOMORROW, "I agree")
    assert desk.policy.pending() is None
    entry = desk.consents.standing(AGREEMENT)
    assert entry is not None
    assert (entry.granted, entry.policy_version, entry.wording) == (True, TOMORROW, "I agree")
    assert agreed_there(desk) == FIRST.version
    line.plug()
    desk.policy.refresh()
    assert agreed_there(desk) == TOMORROW


def test_the_notice_of_a_policy_needs_no_reading_after_the_agreement(
    desk: Desk, timed: Timed
) -> None:
    publish(timed)
    publish(timed, LATER, significant=False)
    desk.engine.wake()
    desk.wait_until(lambda: len(desk.notices.all()) == 2)
    # of a policy that is not known here yet, too
    assert {one.subject for one in desk.notices.unread()} == {TOMORROW, LATER}
    desk.policy.refresh()
    assert {one.subject for one in desk.notices.unread()} == {TOMORROW, LATER}
    desk.policy.agree(TOMORROW, "I agree")
    assert [one.subject for one in desk.notices.unread()] == [LATER]
    assert {one.notice.subject: one.read for one in desk.notices.all()} == {
        TOMORROW: True,
        LATER: False,
    }


def test_texts_and_editions_are_read_without_a_network(desk: Desk, line: FaultProxy) -> None:
    online = desk.policy.in_force("en"), desk.policy.editions()
    line.unplug()
    assert (desk.policy.in_force("en"), desk.policy.editions()) == online
    assert desk.policy.edition(FIRST.version, "en") == online[0]
    with pytest.raises(Known):
        desk.policy.edition(FIRST.version, "ar")


def test_what_the_platform_refused_for_want_of_agreement_goes_on_after_it(
    desk: Desk, timed: Timed
) -> None:
    publish(timed)
    timed.clock.advance(DAY_S)
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.row(listing_id).reason == "policy-not-agreed")
    desk.policy.refresh()
    pending = desk.policy.pending()
    assert pending is not None
    assert pending.in_force
    desk.policy.agree(TOMORROW, "I agree")
    desk.wait_until(lambda: desk.state(listing_id) == "live")


def test_a_vehicle_is_withdrawn_without_an_agreement(desk: Desk, timed: Timed) -> None:
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    publish(timed)
    timed.clock.advance(DAY_S)

    desk.listings.act(listing_id, ListingAction.WITHDRAW)
    desk.wait_until(lambda: desk.state(listing_id) == "withdrawn")
    desk.listings.act(listing_id, ListingAction.REPUBLISH)
    desk.wait_until(lambda: desk.row(listing_id).reason == "policy-not-agreed")


def test_the_path_of_an_edition_leads_nowhere_else(desk: Desk) -> None:
    for version in ("../me", "a/b", "", ".."):
        with pytest.raises(Known, match="not-found"):
            desk.policy.edition(version, "en")
