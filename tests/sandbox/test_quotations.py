"""Quotations over HTTP: opening, racing deeds, refusals with what stands."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from tests.sandbox.companies import newcomer
from tests.sandbox.deals import (
    LISTING,
    REQUEST,
    Pair,
    accept,
    agree_to_cross_border,
    body,
    deed_on,
    demo_pair,
    digest,
    newest,
    offer,
    put,
    terms,
)
from tests.support.sandbox import OTHER_SUPPLIER, PURCHASER, Client, Sandbox, new_key, slug

pytestmark = pytest.mark.req("P3")
ASK: dict[str, Any] = {"quantity": 3, "incoterm": "CIF", "named_place": "Jebel Ali"}


@pytest.fixture
def two(sandbox: Sandbox) -> Pair:
    return demo_pair(sandbox)


@pytest.fixture(scope="module")
def quick(on_sqlite: Sandbox) -> Pair:
    """The same, for what no database has a say in."""
    return demo_pair(on_sqlite)


@pytest.fixture(scope="module")
def live_request(quick: Pair) -> str:
    return str(body(put(quick.purchaser, "requests", REQUEST), 201)["id"])


def do(client: Client, quotation: dict[str, Any], deed: dict[str, Any], **more: Any) -> Any:
    return deed_on(client, "quotations", quotation["id"], deed, **more)


def conflict(answer: requests.Response) -> tuple[int, str, str]:
    return answer.status_code, slug(answer), answer.json()["reason"]


def agreed_by_both(two: Pair, noun: str, thing_id: str) -> dict[str, Any]:
    """The document that both sides' feeds have, which must be one."""
    kind = noun.removesuffix("s")
    one, other = (newest(client, kind, thing_id) for client in (two.supplier, two.purchaser))
    assert one == other == body(two.supplier.get(f"/v1/{noun}/{thing_id}"))
    return one


def test_an_ask_becomes_an_offer_and_an_order(two: Pair) -> None:
    listing = body(put(two.supplier, "listings", LISTING), 201)
    ask = {"kind": "ask", "listing_id": listing["id"], "ask": ASK}
    asked = body(deed_on(two.purchaser, "quotations", new_key(), ask), 201)
    assert (asked["state"], asked["version"]) == ("asked", 1)
    assert asked["number"].startswith("Q-2")
    assert agreed_by_both(two, "quotations", asked["id"]) == asked

    offered = body(do(two.supplier, asked, offer()))
    order_id = new_key()
    accepted = body(do(two.purchaser, offered, accept(order_id=order_id)))

    assert (accepted["state"], accepted["order_id"]) == ("accepted", order_id)
    assert agreed_by_both(two, "quotations", asked["id"]) == accepted
    order = agreed_by_both(two, "orders", order_id)
    assert (order["status"], order["done"], order["version"]) == ("active", ["agreed"], 1)
    assert order["terms"] == offered["offers"][0]["terms"]
    assert (order["offered_by"], order["quotation_id"]) == ("supplier", asked["id"])
    assert order["listing_id"] == listing["id"]


def test_a_counter_is_taken_by_the_supplier(two: Pair) -> None:
    quotation = two.quote()
    lower = terms(deposit_minor=0)
    counter = offer(2, terms=lower, authentic=False, message="No deposit, please.")
    body(do(two.purchaser, quotation, counter))

    done = body(do(two.supplier, quotation, accept(2, digest=digest(lower))))

    order = body(two.purchaser.get(f"/v1/orders/{done['order_id']}"))
    assert (order["offered_by"], order["terms"]["deposit_minor"]) == ("purchaser", 0)


def test_two_devices_that_accept_at_once_make_one_order(two: Pair, sandbox: Sandbox) -> None:
    quotation = two.quote()
    devices = [two.purchaser, sandbox.sign_in(PURCHASER)]
    wanted = [accept(), accept()]

    with ThreadPoolExecutor(2) as pool:
        answers = list(
            pool.map(lambda two: do(two[0], quotation, two[1]), zip(devices, wanted, strict=True))
        )

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    won = next(i for i, answer in enumerate(answers) if answer.status_code == 200)
    late = answers[1 - won]
    assert conflict(late) == (409, "version-conflict", "quotation-ended")
    assert late.json()["current"] == answers[won].json()
    assert answers[won].json()["order_id"] == wanted[won]["order_id"]
    agreed_by_both(two, "orders", wanted[won]["order_id"])
    assert slug(two.purchaser.get(f"/v1/orders/{wanted[1 - won]['order_id']}")) == "not-found"


def test_an_offer_and_the_acceptance_of_the_one_before_never_both_count(
    two: Pair, intensity: float
) -> None:
    for _ in range(max(3, round(30 * intensity))):
        quotation = two.quote()
        better = offer(2, terms=terms(deposit_minor=1))
        with ThreadPoolExecutor(2) as pool:
            taking = pool.submit(do, two.purchaser, quotation, accept())
            making = pool.submit(do, two.supplier, quotation, better)
        taken, made = taking.result(), making.result()

        assert sorted((taken.status_code, made.status_code)) == [200, 409]
        found = agreed_by_both(two, "quotations", quotation["id"])
        if taken.status_code == 200:
            assert conflict(made) == (409, "version-conflict", "quotation-ended")
            assert (found["state"], len(found["offers"])) == ("accepted", 1)
        else:
            assert conflict(taken) == (409, "version-conflict", "offer-changed")
            assert taken.json()["current"] == found
            assert (found["state"], len(found["offers"])) == ("open", 2)


def test_a_deed_whose_answer_was_lost_is_done_once(two: Pair, sandbox: Sandbox) -> None:
    quotation, key, deed = two.quote(), new_key(), accept()
    sandbox.fault("POST", "/v1/quotations/*", "drop_answer_after_commit")
    with pytest.raises(requests.RequestException):
        do(two.purchaser, quotation, deed, key=key)

    again = do(two.purchaser, quotation, deed, key=key)

    assert again.headers["Idempotent-Replay"] == "true"
    assert body(again)["version"] == 2
    assert len(sandbox.audit(key)) == 1


def test_one_supplier_quotes_a_request_once(two: Pair) -> None:
    quotation = two.quote()
    request_id = quotation["request_id"]
    with ThreadPoolExecutor(3) as pool:
        answers = list(
            pool.map(
                lambda _: deed_on(
                    two.supplier, "quotations", new_key(), offer(request_id=request_id)
                ),
                range(3),
            )
        )
    for answer in answers:
        assert conflict(answer) == (409, "state-conflict", "already-quoted")
        assert answer.json()["current"] == quotation


def test_what_is_gone_cannot_be_quoted_or_asked_for(two: Pair) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    headers = {"If-Match": '"v1"'}
    path = f"/v1/requests/{request['id']}/actions"
    body(two.purchaser.do("POST", path, headers=headers, json={"action": "close"}))
    listing = body(put(two.supplier, "listings", LISTING), 201)
    body(two.supplier.act(listing["id"], "mark_sold", version=1))

    late = deed_on(two.supplier, "quotations", new_key(), offer(request_id=request["id"]))
    ask = {"kind": "ask", "listing_id": listing["id"], "ask": ASK}
    sold = deed_on(two.purchaser, "quotations", new_key(), ask)

    assert conflict(late) == (409, "state-conflict", "request-gone")
    assert conflict(sold) == (409, "state-conflict", "listing-gone")


def test_strangers_learn_nothing(two: Pair, other_supplier: Client) -> None:
    quotation = two.quote()

    for answer in (
        other_supplier.get(f"/v1/quotations/{quotation['id']}"),
        do(other_supplier, quotation, accept()),
        do(other_supplier, quotation, offer(2)),
        do(other_supplier, quotation, offer(request_id=quotation["request_id"])),
        do(other_supplier, {"id": new_key()}, accept()),
    ):
        assert (answer.status_code, slug(answer)) == (404, "not-found")
    assert quotation["id"] not in {c["id"] for c in other_supplier.changes("account")[0]}


def test_each_side_does_its_own_part(two: Pair) -> None:
    quotation = two.quote()

    for client, deed, reason in (
        (two.supplier, accept(), "not-your-turn"),
        (two.purchaser, {"kind": "withdraw", "number": 1}, "not-yours"),
        (two.purchaser, {"kind": "decline", "number": 2}, "offer-changed"),
        (two.supplier, offer(2, authentic=False), "not-authentic"),
        (two.supplier, offer(7), "offer-changed"),
        (two.purchaser, accept(digest="0" * 64), "offer-changed"),
    ):
        answer = do(client, quotation, deed)
        assert answer.status_code == 409
        assert answer.json()["reason"] == reason
        assert answer.json()["current"] == quotation
    declined = body(do(two.purchaser, quotation, {"kind": "decline", "number": 1}))
    assert declined["state"] == "declined"
    assert conflict(do(two.purchaser, quotation, accept())) == (
        409, "state-conflict", "quotation-ended",
    )  # fmt: skip


def test_dealing_abroad_is_authorised_first(two: Pair) -> None:
    quotation = two.quote()
    account = body(two.purchaser.do("DELETE", "/v1/me/cross-border"))
    assert "cross_border_at" not in account

    refused = do(two.purchaser, quotation, accept())

    assert (refused.status_code, slug(refused)) == (403, "cross-border-consent-needed")
    agree_to_cross_border(two.purchaser)
    assert newest(two.purchaser, "account", account["id"])["cross_border_at"]
    body(do(two.purchaser, quotation, accept()))
    unagreed = two.purchaser.do("PUT", "/v1/me/cross-border", json={"agreed": False})
    assert slug(unagreed) == "invalid"


def test_only_the_certified_deal(two: Pair, sandbox: Sandbox) -> None:
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    listing = body(put(two.supplier, "listings", LISTING), 201)
    ask = {"kind": "ask", "listing_id": listing["id"], "ask": ASK}
    quote = offer(request_id=request["id"])

    for client, deed in (
        (newcomer(sandbox.client()), quote),
        (newcomer(sandbox.client(), "purchaser"), ask),
        (sandbox.sign_in(OTHER_SUPPLIER), ask),
        (two.purchaser, quote),
    ):
        answer = deed_on(client, "quotations", new_key(), deed)
        assert answer.status_code in (403, 404), answer.text


@pytest.mark.parametrize(
    ("deed", "pointer", "reason"),
    [
        ({"kind": "sing"}, "/deed", "unknown_value"),
        ({}, "/deed", "required"),
        (offer(request_id=3), "/deed/request_id", "string_type"),
        (offer(request_id="x", number=0), "/deed/number", "greater_than_equal"),
        (offer(request_id="x", colour="red"), "/deed/colour", "unknown_field"),
        ({"kind": "ask", "listing_id": "x"}, "/deed/ask", "required"),
        ({"kind": "ask", "ask": {}}, "/deed/listing_id", "required"),
        (
            {"kind": "ask", "listing_id": "x", "ask": {"quantity": 0}},
            "/deed/ask/quantity",
            "greater_than_equal",
        ),
        (
            {"kind": "ask", "listing_id": "x", "ask": {"payment": "shells"}},
            "/deed/ask/payment",
            "unknown_value",
        ),
        (offer(request_id="x", message="a\u202eb"), "/deed/message", "bidi_control"),
        ({"kind": "decline", "number": "1"}, "/deed/number", "int_type"),
    ],
)
def test_a_deed_that_is_not_right_is_refused_by_place(
    quick: Pair, deed: dict[str, Any], pointer: str, reason: str
) -> None:
    answer = deed_on(quick.supplier, "quotations", new_key(), deed)

    assert (answer.status_code, slug(answer)) == (422, "invalid")
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]


def line(**other: Any) -> dict[str, Any]:
    first: dict[str, Any] = terms()["lines"][0]
    return first | other


@pytest.mark.parametrize(
    ("change", "pointer", "reason"),
    [
        ({"lines": []}, "/lines", "required"),
        ({"lines": [line(quantity=0)]}, "/lines/0/quantity", "greater_than_equal"),
        ({"lines": [line(quantity=-1)]}, "/lines/0/quantity", "greater_than_equal"),
        ({"lines": [line(quantity=1.5)]}, "/lines/0/quantity", "int_type"),
        ({"lines": [line(quantity=10**7)]}, "/lines/0/quantity", "less_than_equal"),
        ({"lines": [line(unit_price_minor=-1)]}, "/lines/0/unit_price_minor", "greater_than_equal"),
        ({"lines": [line(unit_price_minor=0)]}, "/lines/0/unit_price_minor", "required"),
        ({"lines": [line(unit_price_minor=0.5)]}, "/lines/0/unit_price_minor", "int_type"),
        (
            {"lines": [line(unit_price_minor=2**53 - 1)]}, "/lines", "amount_out_of_range",
        ),
        ({"lines": [line(vins=["LGX"])]}, "/lines/0/vins", "vin_length"),
        ({"lines": [line()] * 301}, "/lines", "too_long"),
        ({"deposit_minor": 4_000_001}, "/deposit_minor", "above_total"),
        ({"deposit_minor": -1}, "/deposit_minor", "greater_than_equal"),
        ({"incoterm": None}, "/incoterm", "required"),
        ({"incoterm": "ABC"}, "/incoterm", "unknown_value"),
        ({"payment": "shells"}, "/payment", "unknown_value"),
        ({"currency": "usd"}, "/currency", "string_pattern_mismatch"),
        ({"currency": "ZZZ"}, "/currency", "unknown_value"),
        (
            {"vehicles_valid_until": "9999-12-31T23:59:59-14:00"},
            "/vehicles_valid_until",
            "value_error",
        ),
        ({"lines": [line(hs_code="٨٧٠٣٢٣")]}, "/lines/0/hs_code", "string_pattern_mismatch"),
        ({"charges": [{"kind": "bribe", "amount_minor": 1}]}, "/charges/0/kind", "unknown_value"),
        ({"charges": [{"kind": "freight"}]}, "/charges/0/amount_minor", "required"),
        ({"charges": [{"kind": "freight", "amount_minor": 1}] * 2}, "/charges/1/kind", "repeated"),
        ({"named_place": "Qing\u0000dao"}, "/named_place", "control_characters"),
        ({"lines": [line(brand="B\u2066YD")]}, "/lines/0/brand", "bidi_control"),
        ({"lines": [line(discount=5)]}, "/lines/0/discount", "unknown_field"),
    ],
)  # fmt: skip
def test_terms_that_nobody_may_state_are_refused_by_place(
    quick: Pair, live_request: str, change: dict[str, Any], pointer: str, reason: str
) -> None:
    deed = offer(request_id=live_request, terms=terms(**change))

    answer = deed_on(quick.supplier, "quotations", new_key(), deed)

    assert (answer.status_code, slug(answer)) == (422, "invalid"), answer.text
    wrong = answer.json()["errors"]
    assert {"pointer": f"/deed/terms{pointer}", "reason": reason} in wrong


@pytest.mark.parametrize("currency", ["JPY", "USD", "KWD", "CLF"])
def test_the_parts_add_up_in_every_currency(quick: Pair, currency: str) -> None:
    charges = [{"kind": "freight", "amount_minor": 7}, {"kind": "insurance", "amount_minor": 3}]
    lines = [line(quantity=3, unit_price_minor=333)]
    agreed = terms(currency=currency, lines=lines, charges=charges, deposit_minor=1009)
    quotation = quick.quote(terms=agreed)

    done = body(do(quick.purchaser, quotation, accept(digest=digest(agreed))))

    order = body(quick.purchaser.get(f"/v1/orders/{done['order_id']}"))
    assert digest(order["terms"]) == digest(agreed)
    assert (order["terms"]["currency"], order["terms"]["deposit_minor"]) == (currency, 1009)


def test_a_deal_of_three_hundred_lines(quick: Pair) -> None:
    long = line(brand="B" * 60, series="S" * 60, model="M" * 120, exterior_colour="C" * 40)
    agreed = terms(lines=[long] * 300, note="名" * 4000)
    quotation = quick.quote(terms=agreed)

    done = body(do(quick.purchaser, quotation, accept(digest=digest(agreed))))

    order = newest(quick.supplier, "order", done["order_id"])
    assert len(order["terms"]["lines"]) == 300
