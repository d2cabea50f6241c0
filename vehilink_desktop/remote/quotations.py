"""Deeds of quotations."""

from __future__ import annotations

from vehilink_desktop.domain.quotation import Quotation, QuotationDeed
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


def do(api: ApiClient, quotation_id: str, deed: QuotationDeed, *, key: str) -> Quotation:
    """Do a deed; an ask or a supplier's first offer opens the quotation.

    Args:
        api: Signed in.
        quotation_id: Made by whoever opens it.
        deed: It says what it speaks about, so that it never means another offer.
        key: The deed's id: the same key has one effect, however often it is sent.

    Raises:
        Conflict: The deed does not fit the quotation as it stands; `reason` says why.
        Known: `invalid` with `fields`, `not-certified`, `suspended`,
            `cross-border-consent-needed`, `not-found`.
    """
    request = Request(
        "POST",
        f"/v1/quotations/{path_id(quotation_id)}/deeds",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({"deed": deed.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(Quotation)


def get(api: ApiClient, quotation_id: str) -> Quotation:
    """A quotation as it is now; `not-found` if this account is neither side."""
    return api.call(Request("GET", f"/v1/quotations/{path_id(quotation_id)}")).parse(Quotation)
