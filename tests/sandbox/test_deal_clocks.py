"""What ends by the platform's clock, exactly when it says, with a clock that the tests hold."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.sandbox.deals import (
    LISTING,
    REQUEST,
    Pair,
    accept,
    agree_to_cross_border,
    body,
    deed_on,
    digest,
    newest,
    offer,
    put,
    terms,
    voucher,
)
from tests.support.clock import ManualClock
from tests.support.sandbox import PURCHASER, SUPPLIER, Client, new_key, served
from vehilink_desktop.sandbox import orders, quotations, requests
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site

DAY = 24 * 3600
MOMENT = 0.001
YEARS = 3 * 365 * DAY


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, seed_count=0, review_s=0, access_ttl_s=10 * YEARS)


@pytest.fixture
def url(settings: Settings, clock: ManualClock) -> Iterator[str]:
    with served(settings, clock) as found:
        yield found


@pytest.fixture
def two(url: str) -> Pair:
    client = Client(url)
    two = Pair(client.sign_in(SUPPLIER), client.sign_in(PURCHASER))
    agree_to_cross_border(two.supplier, two.purchaser)
    return two


@pytest.fixture
def site(settings: Settings, clock: ManualClock, url: str) -> Iterator[Site]:
    """A second door to the same data, for what the server does by itself now and then."""
    opened = open_site(settings, clock)
    yield opened
    opened.db.close()


def sweep(site: Site) -> None:
    requests.expire_due(site)
    quotations.expire_due(site)
    orders.run_out_due(site)


def in_an_hour(clock: ManualClock) -> str:
    return (clock.now() + timedelta(hours=1)).isoformat()


@pytest.mark.req("P2")
@pytest.mark.parametrize("swept", [False, True])
def test_a_request_ends_after_its_days(
    two: Pair, clock: ManualClock, site: Site, swept: bool
) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    _, cursor = two.supplier.changes("requests")
    ends = datetime.fromisoformat(request["expires_at"])
    assert ends == clock.now() + timedelta(days=3)
    clock.advance(3 * DAY - MOMENT)
    sweep(site)
    assert two.supplier.get(f"/v1/requests/{request['id']}").status_code == 200
    clock.advance(MOMENT)
    if swept:
        sweep(site)

    late = deed_on(two.supplier, "quotations", new_key(), offer(request_id=request["id"]))

    assert (late.status_code, late.json()["reason"]) == (409, "request-gone")
    assert two.supplier.get(f"/v1/requests/{request['id']}").status_code == 404
    sweep(site)
    assert newest(two.purchaser, "request", request["id"])["state"] == "expired"
    since, _ = two.supplier.changes("requests", cursor)
    assert [(c["id"], c["deleted"]) for c in since] == [(request["id"], True)]


@pytest.mark.req("P2")
def test_a_renewed_request_has_all_its_days_again(
    two: Pair, clock: ManualClock, site: Site
) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    clock.advance(YEARS)
    sweep(site)
    expired = newest(two.purchaser, "request", request["id"])

    path = f"/v1/requests/{request['id']}/actions"
    headers = {"If-Match": f'"v{expired["version"]}"'}
    renewed = body(two.purchaser.do("POST", path, headers=headers, json={"action": "renew"}))

    assert renewed["state"] == "live"
    assert datetime.fromisoformat(renewed["expires_at"]) == clock.now() + timedelta(days=3)
    body(deed_on(two.supplier, "quotations", new_key(), offer(request_id=request["id"])), 201)


@pytest.mark.req("P3")
@pytest.mark.parametrize("swept", [False, True])
def test_an_offer_ends_when_its_first_component_does(
    two: Pair, clock: ManualClock, site: Site, swept: bool
) -> None:
    freight = {"kind": "freight", "amount_minor": 100, "valid_until": in_an_hour(clock)}
    later = (clock.now() + timedelta(days=9)).isoformat()
    stated = terms(charges=[freight], vehicles_valid_until=later)
    quotations_made = [two.quote(terms=stated) for _ in range(2)]
    taking = accept(digest=digest(stated))
    clock.advance(3600 - MOMENT)
    sweep(site)
    in_time = deed_on(two.purchaser, "quotations", quotations_made[0]["id"], taking)
    assert in_time.status_code == 200, in_time.text
    clock.advance(MOMENT)
    if swept:
        sweep(site)

    late = deed_on(
        two.purchaser, "quotations", quotations_made[1]["id"], taking | {"order_id": new_key()}
    )

    assert late.status_code == 409
    assert late.json()["reason"] in ("offer-expired", "quotation-ended")  # the server sweeps too
    sweep(site)
    found = newest(two.purchaser, "quotation", quotations_made[1]["id"])
    assert (found["state"], found["version"]) == ("expired", 2)
    # and an offer that was written in time but arrives when it has ended
    again = offer(2, terms=stated)
    too_late = deed_on(two.supplier, "quotations", found["id"], again)
    assert too_late.json()["reason"] == "offer-expired"


@pytest.mark.req("P4")
@pytest.mark.parametrize("swept", [False, True])
def test_an_order_that_nobody_answers_ends_after_two_days(
    two: Pair, clock: ManualClock, site: Site, swept: bool
) -> None:
    listing = body(put(two.supplier, "listings", LISTING), 201)
    deed = {"kind": "offer", "listing_id": listing["id"], "terms": terms()}
    first, second = (body(deed_on(two.purchaser, "orders", new_key(), deed), 201) for _ in "ab")
    confirm = {"kind": "confirm", "digest": digest(terms())}
    clock.advance(2 * DAY - MOMENT)
    sweep(site)
    assert deed_on(two.supplier, "orders", first["id"], confirm).status_code == 200
    clock.advance(MOMENT)
    if swept:
        sweep(site)

    late = deed_on(two.supplier, "orders", second["id"], confirm)

    assert (late.status_code, late.json()["reason"]) == (409, "order-ended")
    sweep(site)
    assert newest(two.purchaser, "order", second["id"])["status"] == "expired"


@pytest.mark.req("P4")
def test_an_unpaid_deposit_ends_an_order_and_a_slip_stops_that(
    two: Pair, clock: ManualClock, site: Site
) -> None:
    unpaid, _ = two.invoiced()
    paid, _ = two.invoiced()
    clock.advance(3 * DAY - MOMENT)
    sweep(site)
    slip = {"kind": "submit_voucher", "milestone": "deposit", "voucher": voucher(two.purchaser)}
    assert deed_on(two.purchaser, "orders", paid["id"], slip).status_code == 200
    clock.advance(YEARS)
    sweep(site)

    found = newest(two.supplier, "order", unpaid["id"])
    assert (found["status"], found["events"][-1]["kind"]) == ("expired", "run_out")
    assert newest(two.supplier, "order", paid["id"])["status"] == "active"
    assert two.supplier.get("/v1/rates").json()["fetched_at"] > "2029"


@pytest.mark.req("P4")
def test_three_years_end_what_ends_and_nothing_twice(
    two: Pair, clock: ManualClock, site: Site
) -> None:
    body(put(two.purchaser, "requests", REQUEST), 201)
    two.quote(terms=terms(vehicles_valid_until=in_an_hour(clock)))
    two.invoiced()
    clock.advance(YEARS)
    sweep(site)
    _, cursor = two.purchaser.changes("account")

    assert (requests.expire_due(site), quotations.expire_due(site)) == (0, 0)
    assert orders.run_out_due(site) == 0
    assert two.purchaser.changes("account", cursor)[0] == []
    assert two.order()["number"] == f"O-{clock.now().year}-000001"
