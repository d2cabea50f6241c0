"""What is sent to make a deal: quotations, orders, vouchers, bank accounts."""

from __future__ import annotations

from vehilink_desktop.domain.personal_data import DataKind as Kind
from vehilink_desktop.domain.personal_data import Why
from vehilink_desktop.remote.declared.form import ONCE, VERSIONED, Declaration, each, under

_ACCOUNT = each(
    Kind.BANK_ACCOUNT,
    "/content/holder",
    "/content/bank_name",
    "/content/bank_address",
    "/content/bank_country",
    "/content/number",
    "/content/swift",
    "/content/currency",
)

_ASK = {
    **each(Kind.QUOTATION, "/quantity", "/incoterm", "/named_place", "/payment"),
    "/delivery_location": Kind.ADDRESS,
    "/message": Kind.MESSAGE_TEXT,
}

_QUOTATION = {
    **each(
        Kind.TECHNICAL,
        "/deed/kind",
        "/deed/listing_id",
        "/deed/request_id",
        "/deed/order_id",
        "/deed/number",
        "/deed/digest",
    ),
    **under("/deed/ask", _ASK),
    "/deed/terms/**": Kind.QUOTATION,
    "/deed/terms/delivery_location": Kind.ADDRESS,
    "/deed/terms/note": Kind.MESSAGE_TEXT,
    "/deed/authentic": Kind.QUOTATION,
    **each(Kind.MESSAGE_TEXT, "/deed/message", "/deed/reason"),
}

_ORDER = {
    **each(
        Kind.TECHNICAL,
        "/deed/kind",
        "/deed/listing_id",
        "/deed/counterpart_id",
        "/deed/number",
        "/deed/digest",
        "/deed/payee_digest",
        "/deed/voucher_id",
    ),
    "/deed/terms/**": Kind.ORDER,
    "/deed/terms/delivery_location": Kind.ADDRESS,
    "/deed/terms/note": Kind.MESSAGE_TEXT,
    **each(
        Kind.ORDER,
        "/deed/proposal",
        "/deed/refund_minor",
        "/deed/settles",
        "/deed/checklist/*",
        "/deed/vins/*/*",
    ),
    "/deed/reason": Kind.MESSAGE_TEXT,
}

_PAPER = {
    **each(Kind.TECHNICAL, "/deed/kind", "/deed/terms_digest"),
    **each(Kind.ORDER, "/deed/paper", "/deed/languages/*"),
    **under(
        "/deed/payee",
        {**each(Kind.TECHNICAL, "/id", "/version", "/account_id", "/changed_at"), **_ACCOUNT},
    ),
}

_VOUCHER = {
    **each(Kind.TECHNICAL, "/deed/kind", "/deed/milestone"),
    **under(
        "/deed/voucher",
        {
            "/id": Kind.TECHNICAL,
            "/note": Kind.MESSAGE_TEXT,
            **each(
                Kind.VOUCHER,
                "/kind",
                "/media_ids/*",
                "/facts/amount/minor",
                "/facts/amount/currency",
                "/facts/on",
                "/facts/payer",
                "/facts/reference",
                "/facts/vins/*",
                "/facts/consignee",
                "/facts/port_of_loading",
                "/facts/port_of_discharge",
                "/facts/vessel",
            ),
            **each(Kind.BANK_ACCOUNT, "/facts/payee_holder", "/facts/payee_number"),
        },
    ),
}

_DEEDS = "/v1/orders/{id}/deeds"

#: The types of the deeds that carry more than the order itself, by their kind.
DEEDS = {"issue_paper": "order-paper", "submit_voucher": "order-voucher"}

DECLARATIONS = (
    Declaration("rates", "GET", "/v1/rates", Why.TRADE),
    Declaration("quotation", "GET", "/v1/quotations/{id}", Why.KEEP_IN_SYNC),
    Declaration(
        "quotation-deed", "POST", "/v1/quotations/{id}/deeds", Why.TRADE,
        headers=ONCE,
        body=_QUOTATION,
    ),
    Declaration("order", "GET", "/v1/orders/{id}", Why.KEEP_IN_SYNC),
    Declaration("order-deed", "POST", _DEEDS, Why.TRADE, headers=ONCE, body=_ORDER),
    Declaration("order-paper", "POST", _DEEDS, Why.TRADE, headers=ONCE, body=_PAPER),
    Declaration("order-voucher", "POST", _DEEDS, Why.LEGAL_PROOF, headers=ONCE, body=_VOUCHER),
    Declaration(
        "contact", "POST", "/v1/orders/{id}/contact", Why.TRADE,
        headers=ONCE,
        body={},
        about=Kind.CONTACT_REVEAL,
    ),
    Declaration(
        "payee", "PUT", "/v1/payees/{id}", Why.TRADE,
        headers=VERSIONED,
        body=_ACCOUNT,
    ),
)  # fmt: skip
