"""Accounts that change, are suspended or closed in the middle of a deal."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import text

from tests.sandbox.companies import newcomer, purchaser_content, supplier_content
from tests.sandbox.deals import (
    PAYEE,
    REQUEST,
    Pair,
    accept,
    agree_to_cross_border,
    body,
    deed_on,
    newest,
    offer,
    put,
    terms,
    voucher,
)
from tests.sandbox.doors import everything
from tests.sandbox.test_certifications import approve
from tests.sandbox.test_uploads import wait_until
from tests.support.sandbox import Client, Sandbox, new_key, slug
from vehilink_desktop.sandbox import accounts, complaints, feeds, quotations
from vehilink_desktop.sandbox.closing import close_account
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.suspensions import suspend, unsuspend

pytestmark = pytest.mark.req("P3", "P4")


def certified(sandbox: Sandbox, site: Site, user_type: str) -> Client:
    """Somebody new whose company has been approved, and who may deal abroad."""
    client = newcomer(sandbox.client(), user_type)
    content = supplier_content if user_type == "supplier" else purchaser_content
    submitted = body(client.submit(new_key(), content(client)), 201)
    approve(site, submitted["id"])
    agree_to_cross_border(client)
    return client


@pytest.fixture
def two(sandbox: Sandbox, site: Site) -> Pair:
    """Two new companies, so that nobody else's deals change with theirs."""
    return Pair(certified(sandbox, site, "supplier"), certified(sandbox, site, "purchaser"))


def account_id(client: Client) -> str:
    return str(client.tokens["account"]["id"])


def reason(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["reason"]


def test_a_suspended_side_is_told_of_and_nobody_binds_himself_to_it(two: Pair, site: Site) -> None:
    quotation, other = two.quote(), two.quote()
    order, _ = two.invoiced()
    supplier_id = account_id(two.supplier)
    _, cursor = two.purchaser.changes("account")

    with site.change() as conn:
        suspend(conn, site, supplier_id)

    assert slug(deed_on(two.supplier, "orders", order["id"], {"kind": "resume"})) == "unauthorized"
    told = {c["id"]: c["body"] for c in two.purchaser.changes("account", cursor)[0]}
    for thing in (quotation, other, order):
        assert told[thing["id"]]["supplier"]["active"] is False
        assert told[thing["id"]]["version"] == thing["version"] + 1
    taken = deed_on(two.purchaser, "quotations", quotation["id"], accept())
    assert reason(taken) == (409, "counterpart-inactive")
    direct = {"kind": "offer", "counterpart_id": supplier_id, "terms": terms()}
    opened = deed_on(two.purchaser, "orders", new_key(), direct)
    assert reason(opened) == (409, "counterpart-inactive")
    # what needs no answer goes on
    slip = {"kind": "submit_voucher", "milestone": "deposit", "voucher": voucher(two.purchaser)}
    body(deed_on(two.purchaser, "orders", order["id"], slip))
    body(deed_on(two.purchaser, "orders", order["id"], {"kind": "dispute", "reason": "Gone."}))
    body(deed_on(two.purchaser, "quotations", other["id"], {"kind": "decline", "number": 1}))

    with site.change() as conn:
        unsuspend(conn, site, supplier_id)
    assert newest(two.purchaser, "quotation", quotation["id"])["supplier"]["active"] is True
    body(deed_on(two.purchaser, "quotations", quotation["id"], accept()))


def test_a_new_nickname_stands_in_every_deal(two: Pair) -> None:
    order = two.order()
    version = two.supplier.get("/v1/me").json()["version"]
    headers = {"If-Match": f'"v{version}"'}

    body(two.supplier.do("PATCH", "/v1/me", headers=headers, json={"nickname": "Harbour 7"}))

    for client in (two.supplier, two.purchaser):
        assert newest(client, "order", order["id"])["supplier"]["nickname"] == "Harbour 7"


def test_an_approval_waits_for_a_deal_before_it_takes_the_feeds(
    two: Pair, site: Site, sandbox: Sandbox
) -> None:
    quotation = two.quote()
    submitted = body(two.supplier.submit(new_key(), supplier_content(two.supplier)), 201)
    other = open_site(Settings(data_dir=sandbox.data_dir, database_url=sandbox.database_url))

    with ThreadPoolExecutor(1) as pool:
        with other.change() as conn:  # as the platform ends a quotation: the deal, then the feeds
            (deal,) = quotations.of_account(conn, account_id(two.supplier), lock=True)
            approval = pool.submit(approve, site, submitted["id"])
            if not site.db.is_sqlite:
                wait_until(lambda: somebody_waits(site))
            told = Told(account_id(two.supplier), "quotation", deal.id, deal.version)
            feeds.tell_accounts(conn, other, [told])
        approval.result()

    other.db.close()
    assert newest(two.purchaser, "quotation", quotation["id"])["supplier"]["company"]
    assert body(two.supplier.get("/v1/me"))["certification_state"] == "approved"


def somebody_waits(site: Site) -> bool:
    """Whether a transaction on PostgreSQL waits for another one's."""
    with site.db.read() as conn:
        return bool(conn.execute(text("SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1")).first())


def test_open_orders_keep_an_account_open(two: Pair) -> None:
    order = two.order()
    for client in (two.supplier, two.purchaser):
        blockers = client.get("/v1/me/cancellation/blockers").json()["blockers"]
        assert {"kind": "open_orders", "number": 1} in blockers

    body(deed_on(two.supplier, "orders", order["id"], {"kind": "cancel", "reason": "Sold."}))

    assert "open_orders" not in two.purchaser.get("/v1/me/cancellation/blockers").text


def test_a_closed_account_leaves_its_deals_and_says_nothing_of_anybody(
    two: Pair, site: Site
) -> None:
    open_quotation = two.quote()
    order, payee = two.invoiced()
    slip = voucher(two.purchaser)
    deed = {"kind": "submit_voucher", "milestone": "deposit", "voucher": slip}
    body(deed_on(two.purchaser, "orders", order["id"], deed))
    body(two.supplier.do("POST", f"/v1/orders/{order['id']}/contact"))
    withdraw = {"kind": "withdraw_voucher", "voucher_id": slip["id"]}
    body(deed_on(two.purchaser, "orders", order["id"], withdraw))
    body(deed_on(two.purchaser, "orders", order["id"], {"kind": "cancel", "reason": "No."}))
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    complaint = {"order_id": order["id"], "text": "Slow.", "kind": "complaint"}
    body(two.purchaser.do("PUT", f"/v1/complaints/{new_key()}", json={"content": complaint}), 201)
    phone = two.supplier.do("POST", f"/v1/orders/{order['id']}/contact").json()["phone"]
    _, cursor = two.supplier.changes("requests")
    purchaser_id = account_id(two.purchaser)
    me = two.purchaser.get("/v1/me").json()

    with site.change() as conn:
        close_account(conn, site, accounts.locked(conn, purchaser_id))

    left = newest(two.supplier, "quotation", open_quotation["id"])
    assert (left["state"], left["reason"]) == ("declined", "account_closed")
    kept = newest(two.supplier, "order", order["id"])
    assert kept["purchaser"] == {
        "account_id": purchaser_id,
        "nickname": "",
        "phone_masked": "",
        "company": me["company"],
        "active": False,
    }
    since, _ = two.supplier.changes("requests", cursor)
    assert [(c["id"], c["deleted"]) for c in since if c["id"] == request["id"]] == [
        (request["id"], True)
    ]
    rows = everything(site)
    assert phone not in rows
    assert me["phone_masked"] not in rows
    assert me["nickname"] not in rows
    assert two.supplier.get(f"/v1/media/{slip['media_ids'][0]}").status_code == 200
    gone = two.supplier.do("POST", f"/v1/orders/{order['id']}/contact")
    assert reason(gone) == (409, "counterpart-inactive")
    late = deed_on(two.supplier, "quotations", left["id"], offer(2))
    assert late.status_code == 200  # a new offer to nobody; nobody can take it
    assert payee["id"] in rows


@pytest.mark.req("S4")
def test_a_complaint_becomes_a_case_that_staff_answer(two: Pair, site: Site) -> None:
    order = two.order()
    page = voucher(two.purchaser)["media_ids"]
    content = {
        "kind": "complaint",
        "order_id": order["id"],
        "text": "Late.\nAgain.",
        "evidence": page,
    }
    path = f"/v1/complaints/{new_key()}"

    case = body(two.purchaser.do("PUT", path, json={"content": content}), 201)
    with site.change() as conn:
        assert case["id"] in {one.id for one in complaints.queue(conn)}
        complaints.answer(conn, site, case["id"], "We asked the supplier.\nWrite again on Monday.")

    assert (case["state"], case["case_no"][:4]) == ("open", "C-20")
    found = newest(two.purchaser, "complaint", case["id"])
    assert (found["state"], found["version"]) == ("answered", 2)
    assert found["answer"].endswith("on Monday.")
    assert case["id"] not in {c["id"] for c in two.supplier.changes("account")[0]}
    assert two.supplier.get(f"/v1/media/{page[0]}").status_code == 404
    with site.change() as conn, pytest.raises(Refused):
        complaints.answer(conn, site, case["id"], "Again.")
    taken = two.supplier.do("PUT", path, json={"content": content | {"evidence": []}})
    assert slug(taken) == "forbidden"


@pytest.mark.req("S4")
def test_a_complaint_says_what_about(two: Pair, other_supplier: Client) -> None:
    order = two.order()

    def complain(**content: Any) -> Any:
        path = f"/v1/complaints/{new_key()}"
        return other_supplier.do("PUT", path, json={"content": {"text": "Bad.", **content}})

    assert slug(complain()) == "invalid"
    assert slug(complain(text=" ", order_id=order["id"])) == "invalid"
    assert slug(complain(order_id=order["id"])) == "not-found"
    assert slug(complain(listing_id=new_key())) == "not-found"
    assert slug(complain(about_account_id=new_key())) == "not-found"
    about = account_id(two.purchaser)
    assert slug(complain(about_account_id=about, evidence=[new_key()])) == "media-incomplete"
    assert complain(about_account_id=about).status_code == 201


@pytest.mark.parametrize(
    ("changes", "pointer", "wrong"),
    [
        ({"swift": "NOTABIC"}, "/content/swift", "swift_wrong"),
        ({"number": "DE00123456789012345678"}, "/content/number", "iban_wrong"),
        ({"holder": None}, "/content/holder", "required"),
        ({"number": "  "}, "/content/number", "required"),
        ({"currency": "ZZZ"}, "/content/currency", "unknown_value"),
        ({"holder": "Li\u202eMotors"}, "/content/holder", "bidi_control"),
        ({"holder": "Li\nMotors"}, "/content/holder", "control_characters"),
        ({"iban": "x"}, "/content/iban", "unknown_field"),
    ],
)
def test_a_bank_account_that_cannot_be_right_is_refused(
    supplier: Client, changes: dict[str, Any], pointer: str, wrong: str
) -> None:
    answer = put(supplier, "payees", PAYEE | changes)

    assert slug(answer) == "invalid"
    assert {"pointer": pointer, "reason": wrong} in answer.json()["errors"]
