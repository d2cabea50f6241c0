"""Orders over HTTP: from the offer to the receipt, with both sides pulling at once."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from tests.sandbox.deals import (
    LISTING,
    PAYEE,
    Pair,
    body,
    deed_on,
    demo_pair,
    digest,
    newest,
    put,
    terms,
    voucher,
)
from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, Sandbox, new_key, slug
from vehilink_desktop.domain.order import Proposal
from vehilink_desktop.domain.order_rules import proposal_digest
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, PayeeContent
from vehilink_desktop.domain.terms import digest_of
from vehilink_desktop.sandbox import orders
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import contact_reveals

pytestmark = pytest.mark.req("P4", "P5")
VINS = ["LGXCE6CD8RA000001", "LGXCE6CD5RA000005"]


@pytest.fixture
def two(sandbox: Sandbox) -> Pair:
    return demo_pair(sandbox)


@pytest.fixture(scope="module")
def quick(on_sqlite: Sandbox) -> Pair:
    """The same, for what no database has a say in."""
    return demo_pair(on_sqlite)


def do(client: Client, order: dict[str, Any], kind: str, **more: Any) -> requests.Response:
    key = more.pop("key", None)
    return deed_on(client, "orders", order["id"], {"kind": kind, **more}, key=key)


def reason(answer: requests.Response) -> tuple[int, str, str]:
    return answer.status_code, slug(answer), answer.json()["reason"]


def prove(client: Client, order: dict[str, Any], milestone: str, kind: str, **facts: Any) -> str:
    """Hand in a proof; its id."""
    shown = voucher(client, kind, **facts)
    body(do(client, order, "submit_voucher", milestone=milestone, voucher=shown))
    return str(shown["id"])


def both_have(two: Pair, order_id: str) -> dict[str, Any]:
    """The document that both sides' feeds have, which must be one."""
    one, other = (newest(client, "order", order_id) for client in (two.supplier, two.purchaser))
    assert one == other == body(two.purchaser.get(f"/v1/orders/{order_id}"))
    return one


def directly(two: Pair, **other: Any) -> dict[str, Any]:
    """An order that a purchaser offers for a live listing."""
    listing = body(put(two.supplier, "listings", LISTING), 201)
    deed = {"kind": "offer", "listing_id": listing["id"], "terms": terms(), **other}
    return body(deed_on(two.purchaser, "orders", new_key(), deed), 201)


def test_a_whole_deal(two: Pair) -> None:
    order, _ = two.invoiced()
    steps = [
        ("deposit", "deposit_slip", two.purchaser),
        ("inspected", "inspection_report", two.supplier),
        ("licensed", "export_licence", two.supplier),
        ("balance", "balance_slip", two.purchaser),
        ("loaded", "loading_proof", two.supplier),
        ("bill_of_lading", "bill_of_lading", two.supplier),
        ("documents", "courier_receipt", two.supplier),
        ("arrived", "arrival_notice", two.supplier),
        ("cleared", "customs_release", two.purchaser),
        ("delivered", "signed_receipt", two.purchaser),
    ]
    sums = {"deposit": 1_200_000, "balance": 2_800_000}
    for milestone, kind, prover in steps:
        if milestone == "inspected":
            body(do(two.supplier, order, "declare_vehicles", vins=[VINS]))
        other = two.supplier if prover is two.purchaser else two.purchaser
        amount = {"minor": sums.get(milestone, 1), "currency": "USD"}
        shown = prove(prover, order, milestone, kind, amount=amount)
        own = do(prover, order, "confirm_voucher", voucher_id=shown)
        assert reason(own) == (409, "state-conflict", "not-yours")
        assert milestone not in both_have(two, order["id"])["done"]
        done = body(do(other, order, "confirm_voucher", voucher_id=shown))
        assert done["done"][-1] == milestone

    finished = body(do(two.purchaser, order, "complete"))

    assert finished["status"] == "completed"
    assert both_have(two, order["id"]) == finished
    assert [e["by"] for e in finished["events"] if e["kind"] == "confirm_voucher"] == [
        "supplier" if prover is two.purchaser else "purchaser" for _, _, prover in steps
    ]
    late = do(two.supplier, order, "hold", reason="Wait.")
    assert reason(late) == (409, "state-conflict", "order-ended")


def test_a_direct_order_is_confirmed_as_it_reads(two: Pair) -> None:
    order = directly(two)
    assert (order["status"], order["offered_by"], order["version"]) == ("offered", "purchaser", 1)
    assert order["number"].startswith("O-2")

    own = do(two.purchaser, order, "confirm", digest=digest(terms()))
    other = do(two.supplier, order, "confirm", digest=digest(terms(deposit_minor=0)))
    confirmed = body(do(two.supplier, order, "confirm", digest=digest(terms())))

    assert reason(own) == (409, "state-conflict", "not-yours")
    assert reason(other) == (409, "version-conflict", "terms-changed")
    assert other.json()["current"] == order
    assert (confirmed["status"], confirmed["done"]) == ("active", ["agreed"])


def test_a_known_supplier_gets_an_order_without_a_listing(
    two: Pair, other_supplier: Client
) -> None:
    two.quote()
    known = two.supplier.tokens["account"]["id"]
    stranger = other_supplier.tokens["account"]["id"]

    answers = {
        one: deed_on(
            two.purchaser, "orders", new_key(),
            {"kind": "offer", "counterpart_id": one, "terms": terms()},
        )
        for one in (known, stranger, new_key())
    }  # fmt: skip

    assert [answer.status_code for answer in answers.values()] == [201, 404, 404]
    nobody = {"kind": "offer", "terms": terms()}
    assert slug(deed_on(two.purchaser, "orders", new_key(), nobody)) == "invalid"
    itself = nobody | {"counterpart_id": known}
    assert slug(deed_on(two.supplier, "orders", new_key(), itself)) == "not-found"


def test_one_key_is_one_deed(two: Pair, sandbox: Sandbox) -> None:
    order, _ = two.invoiced()
    key = new_key()
    sandbox.fault("POST", "/v1/orders/*", "drop_answer_after_commit")
    with pytest.raises(requests.RequestException):
        do(two.supplier, order, "hold", reason="Wait.", key=key)

    with ThreadPoolExecutor(4) as pool:
        again = list(
            pool.map(lambda _: do(two.supplier, order, "hold", reason="Wait.", key=key), range(4))
        )

    assert {answer.text for answer in again} == {again[0].text}
    assert again[0].json()["version"] == order["version"] + 1
    other = do(two.supplier, order, "hold", reason="Later.", key=key)
    assert slug(other) == "idempotency-key-reused"


def test_racing_deeds_end_in_one_document(two: Pair, intensity: float) -> None:
    for _ in range(max(3, round(30 * intensity))):
        order, _ = two.invoiced()
        shown = prove(two.purchaser, order, "deposit", "deposit_slip")
        with ThreadPoolExecutor(3) as pool:
            answers = [
                pool.submit(do, two.supplier, order, "confirm_voucher", voucher_id=shown),
                pool.submit(do, two.purchaser, order, "withdraw_voucher", voucher_id=shown),
                pool.submit(do, two.supplier, order, "refuse_voucher", voucher_id=shown,
                            reason="Another sum."),
            ]  # fmt: skip
        codes = [answer.result().status_code for answer in answers]

        assert sorted(codes) == [200, 409, 409]
        found = both_have(two, order["id"])
        (kept,) = found["vouchers"]
        assert kept["state"] == ("confirmed", "withdrawn", "refused")[codes.index(200)]
        assert ("deposit" in found["done"]) == (kept["state"] == "confirmed")
        for answer in answers:
            if answer.result().status_code == 409:
                assert answer.result().json()["current"] == found


def test_a_changed_account_reaches_every_open_order(two: Pair) -> None:
    first, payee = two.invoiced()
    second = two.issue(two.order(), payee)
    ended = two.issue(two.order(), payee)
    body(do(two.supplier, ended, "cancel", reason="Sold elsewhere."))
    content = PAYEE | {"number": "6222 0000 9999 8888"}

    changed = body(put(two.supplier, "payees", content, payee["id"], version=1))

    assert newest(two.supplier, "payee", payee["id"]) == changed
    assert payee["id"] not in {c["id"] for c in two.purchaser.changes("account")[0]}
    for order in (first, second):
        found = both_have(two, order["id"])
        assert found["payee"] == changed
        assert (found["version"], found["events"][-1]["kind"]) == (
            order["version"] + 1, "payee_changed",
        )  # fmt: skip
        slip = voucher(two.purchaser)
        paid = do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=slip)
        assert reason(paid) == (409, "state-conflict", "payee-changed")
        told = {"payee_digest": digest_of(PayeeContent.model_validate(content))}
        half = do(two.purchaser, order, "accept_payee", **told, checklist=["compared_holder"])
        assert reason(half) == (409, "state-conflict", "checklist-incomplete")
        checked = list(CALL_BACK_CHECKLIST)
        body(do(two.purchaser, order, "accept_payee", **told, checklist=checked))
        body(do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=slip))
    assert both_have(two, ended["id"])["payee"] == payee
    assert slug(put(two.supplier, "payees", content, payee["id"], version=1)) == "version-conflict"


def test_an_invoice_names_the_newest_version_of_an_own_account(
    two: Pair, other_supplier: Client
) -> None:
    order, payee = two.order(), body(put(two.supplier, "payees", PAYEE), 201)
    foreign = body(put(other_supplier, "payees", PAYEE), 201)
    newer = PAYEE | {"holder": "Somebody Else Ltd."}
    body(put(two.supplier, "payees", newer, payee["id"], version=1))
    paper = {"paper": "proforma_invoice", "terms_digest": digest(order["terms"])}

    for wrong in (payee, foreign, payee | {"version": 2}, foreign | {"id": payee["id"]}):
        answer = do(two.supplier, order, "issue_paper", **paper, payee=wrong)
        assert reason(answer) == (409, "version-conflict", "payee-outdated")
    assert reason(do(two.supplier, order, "issue_paper", **paper))[2] == "payee-missing"
    assert slug(put(other_supplier, "payees", PAYEE, payee["id"], version=2)) == "forbidden"
    assert slug(put(two.purchaser, "payees", PAYEE)) == "not-certified"


def test_pages_must_have_arrived_and_be_the_provers_own(two: Pair) -> None:
    order, _ = two.invoiced()
    slip = voucher(two.purchaser)
    pages = {
        "never": new_key(),
        "foreign": two.supplier.upload(picture(120, 80), kind="voucher"),
        "photo": two.purchaser.upload(picture(120, 80)),
    }

    for page in pages.values():
        pages_of = slip | {"media_ids": [*slip["media_ids"], page]}
        answer = do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=pages_of)
        assert (answer.status_code, slug(answer)) == (409, "media-incomplete")
        assert answer.json()["errors"] == [
            {"pointer": "/deed/voucher/media_ids/1", "reason": "media_incomplete"}
        ]
    none = slip | {"media_ids": []}
    empty = do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=none)
    assert reason(empty) == (409, "state-conflict", "voucher-incomplete")
    twice = slip | {"media_ids": slip["media_ids"] * 2}
    answer = do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=twice)
    assert slug(answer) == "invalid"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n" + bytes(500), b"MZ\x90" + bytes(500), b"<svg/>"])
def test_a_page_that_is_no_picture_is_refused(quick: Pair, data: bytes) -> None:
    path = quick.purchaser.announce(data, kind="voucher")
    assert quick.purchaser.patch(path, data, 0).status_code == 204

    answer = quick.purchaser.complete(path, data)

    assert (answer.status_code, slug(answer)) == (422, "media-refused")


def test_pages_are_for_both_sides_of_the_order_only(two: Pair, other_supplier: Client) -> None:
    order, _ = two.invoiced()
    slip = voucher(two.purchaser)
    (page,) = slip["media_ids"]
    assert two.supplier.get(f"/v1/media/{page}").status_code == 404

    body(do(two.purchaser, order, "submit_voucher", milestone="deposit", voucher=slip))

    for path in (f"/v1/media/{page}", f"/v1/media/{page}/thumbnail"):
        assert two.purchaser.get(path).status_code == 200
        assert two.supplier.get(path).status_code == 200
        assert other_supplier.get(path).status_code == 404


def test_strangers_learn_nothing(two: Pair, other_supplier: Client) -> None:
    order = two.order()

    for answer in (
        other_supplier.get(f"/v1/orders/{order['id']}"),
        do(other_supplier, order, "hold", reason="Wait."),
        do(other_supplier, order, "offer", terms=terms()),
        other_supplier.do("POST", f"/v1/orders/{order['id']}/contact"),
        do(other_supplier, {"id": new_key()}, "hold", reason="Wait."),
    ):
        assert (answer.status_code, slug(answer)) == (404, "not-found")
    assert order["id"] not in {c["id"] for c in other_supplier.changes("account")[0]}


def test_terms_change_when_both_agree_to_the_same(two: Pair) -> None:
    order = two.order()
    cheaper = terms(deposit_minor=1_000_000)
    body(do(two.purchaser, order, "propose", number=1, proposal="terms", terms=cheaper))
    seen = both_have(two, order["id"])["proposal"]
    told = proposal_digest(Proposal.model_validate(seen))

    own = do(two.purchaser, order, "agree_proposal", number=1, digest=told)
    stale = do(two.supplier, order, "agree_proposal", number=1, digest="0" * 64)
    agreed = body(do(two.supplier, order, "agree_proposal", number=1, digest=told))

    assert reason(own) == (409, "state-conflict", "not-yours")
    assert reason(stale) == (409, "version-conflict", "proposal-other")
    assert (agreed["terms"]["deposit_minor"], agreed["terms_version"]) == (1_000_000, 2)


def test_a_dispute_is_decided_by_staff(two: Pair, site: Site) -> None:
    order, _ = two.invoiced()
    shown = prove(two.purchaser, order, "deposit", "deposit_slip")
    body(do(two.supplier, order, "confirm_voucher", voucher_id=shown))
    body(do(two.purchaser, order, "dispute", reason="No vehicles.\nNo answer."))
    evidence = voucher(two.purchaser, "evidence")
    body(do(two.purchaser, order, "submit_voucher", voucher=evidence))
    stopped = do(two.supplier, order, "declare_vehicles", vins=[VINS])
    assert reason(stopped) == (409, "state-conflict", "order-stands-still")

    with site.change() as conn:
        assert order["id"] in {one.id for one in orders.disputed(conn)}
        with pytest.raises(Refused):
            orders.settle(
                conn, site, order["id"], go_on=False, refund_minor=10**9, note="Too much."
            )
        orders.settle(
            conn, site, order["id"], go_on=False, refund_minor=1_200_000, note="Pay it back."
        )

    found = both_have(two, order["id"])
    assert (found["status"], found["refund_minor"]) == ("cancelled", 1_200_000)
    assert found["dispute"]["resolution"] == "Pay it back."
    with site.change() as conn, pytest.raises(Refused):
        orders.settle(conn, site, order["id"], go_on=True, refund_minor=0, note="Again.")


def test_a_phone_is_told_on_request_and_that_is_written_down(two: Pair, site: Site) -> None:
    order, key = two.order(), new_key()
    assert "+8613800138000" not in str(order)

    answers = [
        two.purchaser.do("POST", f"/v1/orders/{order['id']}/contact", key=key) for _ in range(2)
    ]

    assert [body(answer) for answer in answers] == [{"phone": "+8613800138000"}] * 2
    with site.db.read() as conn:
        mine = contact_reveals.select().where(contact_reveals.c.order_id == order["id"])
        (row,) = conn.execute(mine).all()
    assert row.account_id == two.purchaser.tokens["account"]["id"]


@pytest.mark.parametrize(
    ("deed", "pointer", "wrong"),
    [
        ({"kind": "confirm"}, "/deed/digest", "required"),
        ({"kind": "teleport"}, "/deed", "unknown_value"),
        ({"kind": "cancel", "reason": ""}, "/deed/reason", "string_too_short"),
        ({"kind": "cancel", "reason": "\u202e"}, "/deed/reason", "bidi_control"),
        ({"kind": "propose", "number": 1, "proposal": "gift"}, "/deed/proposal", "unknown_value"),
        (
            {"kind": "propose", "number": 1, "proposal": "cancel", "refund_minor": -1},
            "/deed/refund_minor",
            "greater_than_equal",
        ),
        (
            {"kind": "issue_paper", "paper": "poem", "terms_digest": ""},
            "/deed/paper",
            "unknown_value",
        ),
        (
            {
                "kind": "issue_paper",
                "paper": "packing_list",
                "terms_digest": "",
                "languages": ["en", "zh", "ru"],
            },
            "/deed/languages",
            "too_long",
        ),
        (
            {
                "kind": "submit_voucher",
                "voucher": {"id": "x", "kind": "evidence", "facts": {"vins": ["1" * 41]}},
            },
            "/deed/voucher/facts/vins/0",
            "string_too_long",
        ),
        (
            {"kind": "submit_voucher", "milestone": "moon", "voucher": {"id": "x", "kind": "x"}},
            "/deed/milestone",
            "unknown_value",
        ),
        (
            {
                "kind": "submit_voucher",
                "voucher": {"id": "x", "kind": "evidence", "settles": True},
            },
            "/deed/voucher/settles",
            "unknown_field",
        ),
        (
            {
                "kind": "submit_voucher",
                "voucher": {
                    "id": "x",
                    "kind": "deposit_slip",
                    "facts": {"amount": {"minor": -1, "currency": "USD"}},
                },
            },
            "/deed/voucher/facts/amount/minor",
            "greater_than_equal",
        ),
    ],
)
def test_a_deed_that_is_not_right_is_refused_by_place(
    quick: Pair, deed: dict[str, Any], pointer: str, wrong: str
) -> None:
    answer = deed_on(quick.supplier, "orders", new_key(), deed)

    assert (answer.status_code, slug(answer)) == (422, "invalid"), answer.text
    assert {"pointer": pointer, "reason": wrong} in answer.json()["errors"]


def test_sample_rates_say_that_they_are(quick: Pair) -> None:
    table = body(quick.purchaser.get("/v1/rates"))

    assert (table["base"], table["source"]) == ("USD", "Vehilink sandbox, sample rates")
    assert float(table["rates"]["CNY"]) > 1
