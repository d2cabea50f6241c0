"""Deals for tests: terms, companies that may trade with each other, and their deeds."""

from dataclasses import dataclass
from typing import Any

import requests

from tests.sandbox.test_uploads import picture
from tests.support.sandbox import PURCHASER, SUPPLIER, Client, Sandbox, new_key
from vehilink_desktop.domain.terms import Terms

REQUEST: dict[str, Any] = {
    "brand": "BYD",
    "series": "Song Plus",
    "exterior_colour": "White",
    "interior_colour": "Black",
    "sales_region": "middle_east",
    "quantity": 20,
    "validity_days": 3,
    "remarks": "By March.\nTwo keys each.",
}
LISTING: dict[str, Any] = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 2150000, "currency": "USD"},
}
PAYEE: dict[str, Any] = {
    "holder": "Qingdao Lighthouse Motors Co., Ltd.",
    "bank_name": "Harbour Bank",
    "number": "6222 0000 1111 2222",
    "swift": "BKCHCNBJ",
    "currency": "USD",
}


def terms(**other: Any) -> dict[str, Any]:
    """Two vehicles at 20,000.00 USD each, 30% deposit, FOB Qingdao."""
    line = {"brand": "BYD", "series": "Seal", "quantity": 2, "unit_price_minor": 2_000_000}
    return {
        "currency": "USD",
        "lines": [line],
        "incoterm": "FOB",
        "named_place": "Qingdao",
        "payment": "tt",
        "deposit_minor": 1_200_000,
        **other,
    }


def digest(document: dict[str, Any]) -> str:
    """What agrees to exactly these terms."""
    return Terms.model_validate(document).digest()


def offer(number: int = 1, **other: Any) -> dict[str, Any]:
    """An offer of a supplier, or (authentic=False) of a purchaser."""
    return {"kind": "offer", "number": number, "terms": terms(), "authentic": True, **other}


def accept(number: int = 1, **other: Any) -> dict[str, Any]:
    """Taking the offer that says `terms()`."""
    deed = {"kind": "accept", "number": number, "digest": digest(terms()), "order_id": new_key()}
    return deed | other


def deed_on(
    client: Client, noun: str, thing_id: str, deed: dict[str, Any], *, key: str | None = None
) -> requests.Response:
    """Do something with a quotation or an order."""
    return client.do("POST", f"/v1/{noun}/{thing_id}/deeds", key=key, json={"deed": deed})


def put(
    client: Client,
    noun: str,
    content: dict[str, Any],
    thing_id: str | None = None,
    *,
    version: int | None = None,
    key: str | None = None,
) -> requests.Response:
    """Create a request, payee or listing, or replace what version `version` says."""
    condition = {"If-Match": f'"v{version}"'} if version else {"If-None-Match": "*"}
    path = f"/v1/{noun}/{thing_id or new_key()}"
    return client.do("PUT", path, key=key, headers=condition, json={"content": content})


def body(answer: requests.Response, status: int = 200) -> dict[str, Any]:
    """The document of an answer that must be a success."""
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


def newest(client: Client, kind: str, thing_id: str) -> dict[str, Any]:
    """What the account's feed says of a thing."""
    (found,) = (c["body"] for c in client.changes("account")[0] if c["id"] == thing_id)
    assert isinstance(found, dict), kind
    return found


@dataclass
class Pair:
    """A supplier and a purchaser who may trade across the border between them."""

    supplier: Client
    purchaser: Client

    def quote(self, **other: Any) -> dict[str, Any]:
        """A quotation on a new request, with offer 1 standing."""
        request = body(put(self.purchaser, "requests", REQUEST), 201)
        deed = offer(request_id=request["id"], **other)
        return body(deed_on(self.supplier, "quotations", new_key(), deed), 201)

    def order(self, **other: Any) -> dict[str, Any]:
        """An order from an accepted quotation."""
        quotation = self.quote(terms=terms(**other))
        deed = accept(digest=digest(terms(**other)))
        done = body(deed_on(self.purchaser, "quotations", quotation["id"], deed))
        return body(self.supplier.get(f"/v1/orders/{done['order_id']}"))

    def invoiced(self, **other: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """An order whose proforma is out, and the payee on it."""
        order = self.order(**other)
        payee = body(put(self.supplier, "payees", PAYEE), 201)
        return self.issue(order, payee), payee

    def issue(self, order: dict[str, Any], payee: dict[str, Any]) -> dict[str, Any]:
        deed = {
            "kind": "issue_paper",
            "paper": "proforma_invoice",
            "terms_digest": digest(order["terms"]),
            "payee": payee,
        }
        return body(deed_on(self.supplier, "orders", order["id"], deed))


def agree_to_cross_border(*clients: Client) -> None:
    for client in clients:
        body(client.do("PUT", "/v1/me/cross-border", json={"agreed": True}))


def demo_pair(sandbox: Sandbox) -> Pair:
    """The demo accounts, signed in anew."""
    pair = Pair(sandbox.sign_in(SUPPLIER), sandbox.sign_in(PURCHASER))
    agree_to_cross_border(pair.supplier, pair.purchaser)
    return pair


def voucher(client: Client, kind: str = "deposit_slip", **facts: Any) -> dict[str, Any]:
    """A proof with one page that has arrived."""
    page = client.upload(picture(120, 80), kind="voucher")
    told = {"amount": {"minor": 1_200_000, "currency": "USD"}, "on": "2026-11-22", **facts}
    return {"id": new_key(), "kind": kind, "media_ids": [page], "facts": told}
