"""Purchase requests over HTTP: who writes, who sees, when they end."""

from typing import Any

import pytest

from tests.sandbox.companies import newcomer
from tests.sandbox.deals import REQUEST, Pair, body, demo_pair, newest, offer, put
from tests.support.sandbox import Client, Sandbox, new_key, slug
from vehilink_desktop.domain.purchase_request import VALIDITY_DAYS

pytestmark = pytest.mark.req("P2")


@pytest.fixture
def two(sandbox: Sandbox) -> Pair:
    return demo_pair(sandbox)


@pytest.fixture(scope="module")
def quick(on_sqlite: Sandbox) -> Pair:
    """The same, for what no database has a say in."""
    return demo_pair(on_sqlite)


def act(client: Client, request: dict[str, Any], action: str, version: int) -> Any:
    headers = {"If-Match": f'"v{version}"'}
    path = f"/v1/requests/{request['id']}/actions"
    return client.do("POST", path, headers=headers, json={"action": action})


def board(client: Client) -> dict[str, Any]:
    """The live requests by their ids, as the feed has them."""
    return {c["id"]: c.get("body") for c in client.changes("requests")[0] if not c["deleted"]}


def test_a_request_is_published_for_suppliers_and_ends_for_them(
    two: Pair, uncertified: Client
) -> None:
    _, cursor = two.supplier.changes("requests")
    answer = put(two.purchaser, "requests", REQUEST)
    request = body(answer, 201)

    assert answer.headers["ETag"] == '"v1"'
    assert (request["state"], request["version"]) == ("live", 1)
    assert request["content"] | REQUEST == request["content"]
    assert newest(two.purchaser, "request", request["id"]) == request
    told = {key: value for key, value in request.items() if key != "quotations"}
    assert board(two.supplier)[request["id"]] == told
    assert board(two.purchaser) == board(uncertified) == {}
    assert body(two.supplier.get(f"/v1/requests/{request['id']}"))["id"] == request["id"]
    assert slug(uncertified.get(f"/v1/requests/{request['id']}")) == "not-found"

    closed = body(act(two.purchaser, request, "close", 1))
    assert (closed["state"], closed["version"]) == ("closed", 2)
    since, _ = two.supplier.changes("requests", cursor)
    mine = [c for c in since if c["id"] == request["id"]]
    assert mine == [{"type": "request", "id": request["id"], "version": 2, "deleted": True}]
    assert slug(two.supplier.get(f"/v1/requests/{request['id']}")) == "not-found"

    renewed = body(act(two.purchaser, request, "renew", 2))
    assert (renewed["state"], renewed["version"]) == ("live", 3)
    assert request["id"] in board(two.supplier)


def test_an_edit_needs_the_version_that_was_read(two: Pair) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    more = REQUEST | {"quantity": 30}

    edited = body(put(two.purchaser, "requests", more, request["id"], version=1))
    late = put(two.purchaser, "requests", REQUEST, request["id"], version=1)

    assert edited["expires_at"] == request["expires_at"]
    assert board(two.supplier)[request["id"]]["content"]["quantity"] == 30
    assert (late.status_code, slug(late)) == (412, "version-conflict")
    assert late.json()["current"] == edited
    assert slug(act(two.purchaser, request, "close", 1)) == "version-conflict"
    body(act(two.purchaser, request, "close", 2))
    twice = act(two.purchaser, request, "close", 3)
    assert (twice.status_code, slug(twice)) == (409, "state-conflict")
    assert twice.json()["current"]["state"] == "closed"


def test_one_key_makes_one_request(two: Pair) -> None:
    key, request_id = new_key(), new_key()

    answers = [put(two.purchaser, "requests", REQUEST, request_id, key=key) for _ in range(2)]

    assert answers[0].text == answers[1].text
    assert answers[1].headers["Idempotent-Replay"] == "true"


def test_a_quotation_is_counted_for_the_purchaser_without_a_new_version(two: Pair) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    quotation = {"deed": offer(request_id=request["id"])}
    path = f"/v1/quotations/{new_key()}/deeds"
    body(two.supplier.do("POST", path, json=quotation), 201)

    found = newest(two.purchaser, "request", request["id"])

    assert (found["quotations"], found["version"]) == (1, 1)
    assert body(two.purchaser.get(f"/v1/requests/{request['id']}"))["quotations"] == 1
    assert "quotations" not in board(two.supplier)[request["id"]]
    assert body(two.supplier.get(f"/v1/requests/{request['id']}"))["quotations"] == 0


def test_only_certified_purchasers_publish_and_only_their_own(two: Pair, sandbox: Sandbox) -> None:
    for client in (two.supplier, newcomer(sandbox.client(), "purchaser")):
        answer = put(client, "requests", REQUEST)
        assert (answer.status_code, slug(answer)) == (403, "not-certified")
    assert slug(put(two.purchaser, "requests", REQUEST, version=4)) == "not-found"


@pytest.mark.parametrize(
    ("changes", "pointer", "reason"),
    [
        ({"brand": None}, "/content/brand", "required"),
        ({"quantity": 0}, "/content/quantity", "greater_than_equal"),
        ({"quantity": -3}, "/content/quantity", "greater_than_equal"),
        ({"quantity": 1.5}, "/content/quantity", "int_type"),
        ({"quantity": 10**9}, "/content/quantity", "less_than_equal"),
        ({"validity_days": 2}, "/content/validity_days", "validity_unknown"),
        ({"sales_region": "atlantis"}, "/content/sales_region", "unknown_value"),
        ({"fuel": "steam"}, "/content/fuel", "unknown_value"),
        (
            {"target_price": {"minor": 1, "currency": "ZZZ"}},
            "/content/target_price",
            "unknown_value",
        ),
        ({"certificates": ["stamp"]}, "/content/certificates", "unknown_value"),
        ({"incoterm": "CIF"}, "/content/named_place", "port_needed"),
        ({"year_from": 2024, "year_to": 2020}, "/content/year_to", "years_reversed"),
        ({"wheels": 4}, "/content/wheels", "unknown_field"),
        ({"series": "Song\u202eplus"}, "/content/series", "bidi_control"),
        ({"series": "Song\nPlus"}, "/content/series", "control_characters"),
        ({"remarks": "Bell\u0007"}, "/content/remarks", "control_characters"),
        ({"remarks": "\u2067"}, "/content/remarks", "bidi_control"),
    ],
)
def test_what_is_wrong_is_told_by_place_and_reason(
    quick: Pair, changes: dict[str, Any], pointer: str, reason: str
) -> None:
    answer = put(quick.purchaser, "requests", REQUEST | changes)

    assert (answer.status_code, slug(answer)) == (422, "invalid")
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]


def test_the_cursor_of_one_who_may_not_quote_is_not_a_suppliers(quick: Pair) -> None:
    _, own = quick.supplier.changes("requests")
    _, others = quick.purchaser.changes("requests")

    for client, cursor in ((quick.supplier, others), (quick.purchaser, own)):
        answer = client.get("/v1/feeds/requests", params={"cursor": cursor})
        assert slug(answer) == "cursor-invalid"


def test_the_policys_days_are_all_taken(quick: Pair) -> None:
    for days in VALIDITY_DAYS:
        body(put(quick.purchaser, "requests", REQUEST | {"validity_days": days}), 201)
