"""Each kind of data goes when its period is over, not a second earlier; on both databases."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from tests.sandbox.cases import DELETION, EXPLANATION, Person
from tests.sandbox.deals import Pair, agree_to_cross_border, body, deed_on
from tests.sandbox.doors import everything
from tests.sandbox.test_uploads import picture
from tests.sandbox.timed import Timed
from tests.support.sandbox import PURCHASER, SUPPLIER, new_key, slug
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.privacy_case import Refusal
from vehilink_desktop.domain.retention import PERIODS, Kind, Place
from vehilink_desktop.sandbox import complaints, order_rows, privacy_cases, retention
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.tables import (
    codes,
    devices,
    inbox,
    orders,
    quotations,
    refresh_tokens,
    sessions,
    visits,
    voucher_pages,
)

pytestmark = pytest.mark.req("D7")
DAY = 86_400


def seconds(kind: Kind) -> float:
    length = PERIODS[kind].length
    assert length is not None
    return length.total_seconds()


def ids(timed: Timed, table: Any, column: Any, *where: Any) -> set[Any]:
    with timed.site.db.read() as conn:
        return set(conn.execute(select(column).select_from(table).where(*where)).scalars())


def sweep_at(timed: Timed, start: datetime, kind: Kind, offset: float) -> None:
    """Sweep that much after (before) the moment when what began at `start` is over."""
    timed.clock.set(start + timedelta(seconds=seconds(kind) + offset))
    retention.sweep(timed.site)


def back(timed: Timed, person: Person) -> Person:
    """The same with a new session: the ones before have been idle for too long."""
    return Person(timed.url, timed.sign_in(person.phone), person.phone)


@pytest.fixture
def person(timed: Timed) -> Person:
    return Person(timed.url)


def test_every_kind_that_the_platform_keeps_is_swept_by_somebody() -> None:
    """The others have clocks of their own, whose settings come from the table."""
    elsewhere = {
        Kind.PLATFORM_UPLOADS,  # uploads.sweep
        Kind.PLATFORM_FACES,  # erased with the decision
        Kind.PLATFORM_EXPORTS,  # exports.expire_due
        Kind.PLATFORM_ACCOUNT,  # cancellations.finish_due
    }
    there = {kind for kind, period in PERIODS.items() if period.place is Place.PLATFORM}
    assert there == retention.SWEPT | elsewhere
    assert Settings.upload_ttl_s == seconds(Kind.PLATFORM_UPLOADS)
    assert Settings.cancellation_s == seconds(Kind.PLATFORM_ACCOUNT)


def test_codes_and_messages(timed: Timed, person: Person) -> None:
    start = timed.clock.now()
    asked = person.code("leak")["request_id"]

    sweep_at(timed, start, Kind.PLATFORM_CODES, -1)
    assert asked in ids(timed, codes, codes.c.request_id)
    sweep_at(timed, start, Kind.PLATFORM_CODES, 1)
    assert ids(timed, codes, codes.c.request_id) == set()
    sweep_at(timed, start, Kind.PLATFORM_MESSAGES, -1)
    assert person.phone in ids(timed, inbox, inbox.c.phone)
    sweep_at(timed, start, Kind.PLATFORM_MESSAGES, 1)
    assert ids(timed, inbox, inbox.c.phone) == set()


def test_browsing_records(timed: Timed, person: Person) -> None:
    body(person.client.do("PUT", "/v1/me/choices", json={"choices": {"browsing_records": True}}))
    start = timed.clock.now()
    seen = [{"page": "market", "at": start.isoformat(), "seconds": 3}]
    path = f"/v1/me/browsing-records/{new_key()}"
    assert person.client.do("PUT", path, json={"visits": seen}).status_code == 204

    sweep_at(timed, start, Kind.PLATFORM_BROWSING, -1)
    assert ids(timed, visits, visits.c.page) == {"market"}
    sweep_at(timed, start, Kind.PLATFORM_BROWSING, 1)
    assert ids(timed, visits, visits.c.page) == set()


def test_sessions_that_ended_with_their_devices(timed: Timed, person: Person) -> None:
    other = timed.sign_in(person.phone)
    running = {one["id"] for one in body(person.client.get("/v1/sessions"))["sessions"]}
    assert other.do("DELETE", "/v1/sessions").status_code == 204
    start = timed.clock.now()
    mine = sessions.c.account_id == person.id
    token = person.client.tokens["refresh_token"]

    sweep_at(timed, start, Kind.PLATFORM_SESSIONS, -1)
    assert ids(timed, sessions, sessions.c.id, mine) == running
    over = person.client.refresh(token, new_key())
    assert over.json()["reason"] == "signed_out_elsewhere"
    assert other.get("/v1/me").status_code == 200
    sweep_at(timed, start, Kind.PLATFORM_SESSIONS, 1)

    left = ids(timed, sessions, sessions.c.id, mine)
    assert len(left) == 1
    assert ids(timed, refresh_tokens, refresh_tokens.c.session_id) >= left
    assert not ids(timed, refresh_tokens, refresh_tokens.c.session_id) & (running - left)
    assert slug(person.client.refresh(token, new_key())) == "session-revoked"
    # the other session was used a moment before the end, so its device is still known
    assert ids(timed, devices, devices.c.device_id, devices.c.account_id == person.id)


def test_a_session_that_nobody_uses_ends_and_goes_too(timed: Timed, person: Person) -> None:
    idle = timed.clock.now() + timedelta(seconds=Settings.refresh_idle_s)
    mine = sessions.c.account_id == person.id

    timed.clock.set(idle - timedelta(seconds=1))
    retention.sweep(timed.site)
    assert ids(timed, sessions, sessions.c.end_reason, mine) == {None}
    timed.clock.set(idle + timedelta(seconds=1))
    retention.sweep(timed.site)
    assert ids(timed, sessions, sessions.c.end_reason, mine) == {"idle"}

    sweep_at(timed, timed.clock.now(), Kind.PLATFORM_SESSIONS, 1)
    assert ids(timed, sessions, sessions.c.id, mine) == set()
    assert ids(timed, devices, devices.c.device_id, devices.c.account_id == person.id) == set()


@pytest.mark.req("D4")
def test_cases_go_three_years_after_they_were_settled(timed: Timed, person: Person) -> None:
    marker, site = f"marker-{new_key()}", timed.site
    settled = person.ask({**EXPLANATION, "text": marker})
    open_one = person.ask(DELETION)
    about = {"about_account_id": person.id, "text": f"{marker} again"}
    path = f"/v1/complaints/{new_key()}"
    complaint = body(person.client.do("PUT", path, json={"content": about}), 201)
    timed.clock.advance(DAY)
    with site.change() as conn:
        privacy_cases.answer(conn, site, settled["id"], marker)
    with site.change() as conn:
        complaints.answer(conn, site, complaint["id"], marker)
    start = timed.clock.now()

    sweep_at(timed, start, Kind.PLATFORM_CASES, -1)
    assert marker in everything(site)
    assert back(timed, person).case(settled["id"])["answer"] == marker
    sweep_at(timed, start, Kind.PLATFORM_CASES, 1)

    assert marker not in everything(site)
    person = back(timed, person)
    told = {c["id"]: c["deleted"] for c in person.client.changes("account")[0]}
    assert told.get(settled["id"], True) is True
    assert told.get(complaint["id"], True) is True
    assert person.case(open_one["id"])["state"] == "received"
    with site.change() as conn:  # however late
        privacy_cases.refuse(conn, site, open_one["id"], "No.", Refusal.REPEATED)


def test_an_ended_order_names_nobody_after_three_years(timed: Timed) -> None:
    pair = Pair(timed.sign_in(SUPPLIER), timed.sign_in(PURCHASER))
    agree_to_cross_border(pair.supplier, pair.purchaser)
    ended, payee = pair.invoiced()
    going_on, _ = pair.invoiced()
    slip = pair.purchaser.upload(picture(90, 60), kind="voucher")
    with timed.site.change() as conn:
        conn.execute(insert(voucher_pages).values(media_id=slip, order_id=ended["id"]))
    cancel = {"kind": "cancel", "reason": "marker of a reason"}
    cancelled = body(deed_on(pair.supplier, "orders", ended["id"], cancel))
    start = datetime.fromisoformat(cancelled["updated_at"])
    assert cancelled["status"] == "cancelled"

    sweep_at(timed, start, Kind.PLATFORM_ORDERS, -1)
    supplier = timed.sign_in(SUPPLIER)
    assert body(supplier.get(f"/v1/orders/{ended['id']}"))["status"] == "cancelled"
    sweep_at(timed, start, Kind.PLATFORM_ORDERS, 1)

    supplier, purchaser = timed.sign_in(SUPPLIER), timed.sign_in(PURCHASER)
    for client in (supplier, purchaser):
        assert slug(client.get(f"/v1/orders/{ended['id']}")) == "not-found"
        assert body(client.get(f"/v1/orders/{going_on['id']}"))["payee"]
    told = {c["id"]: c["deleted"] for c in purchaser.changes("account")[0]}
    assert told[ended["id"]] is True
    assert told[ended["quotation_id"]] is True
    assert told[going_on["id"]] is False
    with timed.site.db.read() as conn:
        bare = order_rows.find(conn, ended["id"])
    assert bare is not None
    assert bare.terms.total_minor() == Order.model_validate(ended).terms.total_minor()
    assert (bare.status, bare.number) == ("cancelled", ended["number"])
    text = bare.model_dump_json()
    for trace in (payee["id"], "Lighthouse", "marker of a reason", slip):
        assert trace not in text
    assert not timed.site.blobs.picture(slip).exists()
    assert (
        ids(timed, quotations, quotations.c.id, quotations.c.id == ended["quotation_id"]) == set()
    )
    assert going_on["quotation_id"] in ids(timed, quotations, quotations.c.id)
    retention.sweep(timed.site)  # again, it changes nothing
    assert ids(timed, orders, orders.c.version, orders.c.id == ended["id"]) == {bare.version}


def test_a_clock_moved_back_deletes_nothing_and_keeps_nothing_for_ever(
    timed: Timed, person: Person
) -> None:
    start = timed.clock.now()
    person.code("leak")
    before = ids(timed, inbox, inbox.c.id)

    timed.clock.set(start - timedelta(days=400))
    retention.sweep(timed.site)
    assert ids(timed, inbox, inbox.c.id) == before
    sweep_at(timed, start, Kind.PLATFORM_MESSAGES, 1)
    assert ids(timed, inbox, inbox.c.id) == set()
