"""Documents that no honest platform sends: each is left aside, and the page goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.new_store import KEY
from vehilink_desktop.domain.feed import Change, FeedPage
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import orders
from vehilink_desktop.storage.repositories.orders import OrderFilter
from vehilink_desktop.sync import arrivals

_LINE = {"brand": "BYD", "series": "Han", "quantity": 2, "unit_price_minor": 2_000_000}
_ORDER: dict[str, Any] = {
    "id": "strange", "version": 1, "number": "O-1", "status": "active",
    "supplier": {"account_id": "other", "nickname": "Li", "phone_masked": ""},
    "purchaser": {"account_id": "me", "nickname": "Omar", "phone_masked": ""},
    "offered_by": "supplier", "done": ["agreed"], "terms": {"currency": "USD", "lines": [_LINE]},
    "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
}  # fmt: skip


def _terms(**news: object) -> dict[str, Any]:
    return {"terms": {**_ORDER["terms"], **news}}


def _kept(folder: Path, strange: dict[str, Any]) -> set[str]:
    """The orders that are known after a page with a strange one before an ordinary one."""
    bodies = ({**_ORDER, **strange}, {**_ORDER, "id": "ordinary"})
    changes = [Change(type="order", id=one["id"], version=1, body=one) for one in bodies]
    page = FeedPage(changes=tuple(changes), cursor="c", has_more=False)
    db = open_database(folder / "store.db", KEY)
    with db.write() as conn:
        arrivals.keep_own(conn, page, arrivals.Arrival("me", 0, []))
    with db.read() as conn:
        found = {row.id for row in orders.page(conn, OrderFilter(text="byd"), sort="total")}
    db.close()
    return found


@pytest.mark.req("P4")
@pytest.mark.logs("a change of order cannot be read")
@pytest.mark.parametrize(
    "strange",
    [
        {"version": 10**30},
        {"created_at": "0001-01-01T00:00:00+14:00"},
        {"updated_at": "9999-12-31T23:59:59-14:00"},
        _terms(lines=[{**_LINE, "quantity": -(10**30)}]),
        _terms(lines=[_LINE] * 20_000),
        _terms(deposit_minor=-(10**25)),
        _terms(currency="Z" * 100_000),
        {"terms": None},
    ],
    ids=lambda one: next(iter(one)),
)
def test_what_cannot_be_stored_is_left_aside(tmp_path: Path, strange: dict[str, Any]) -> None:
    assert _kept(tmp_path, strange) == {"ordinary"}


@pytest.mark.req("P4")
@pytest.mark.parametrize(
    "strange",
    [
        {"status": "sleeping", "done": ["napped"]},
        _terms(payment="barter", incoterm="XYZ"),
        {"supplier": {"account_id": "x", "nickname": "a\0b", "phone_masked": ""}},
        {"number": "A" * 5000},
    ],
    ids=lambda one: next(iter(one)),
)
def test_what_a_newer_platform_says_is_kept(tmp_path: Path, strange: dict[str, Any]) -> None:
    assert _kept(tmp_path, strange) == {"strange", "ordinary"}
