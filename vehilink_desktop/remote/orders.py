"""Deeds of orders, and the counterpart's telephone number."""

from __future__ import annotations

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.remote.declared.deals import DEEDS
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


class _Contact(Model):
    phone: str


def do(api: ApiClient, order_id: str, deed: OrderDeed, *, key: str) -> Order:
    """Do a deed; an offer opens the order.

    Args:
        api: Signed in.
        order_id: Made by whoever opens it.
        deed: It says what it speaks about, so that it never means another state of the order.
        key: The deed's id: the same key has one effect, however often it is sent.

    Raises:
        Conflict: The deed does not fit the order as it stands; `reason` is an `Obstacle`.
        Known: `media-incomplete`, `invalid` with `fields`, `not-certified`, `suspended`,
            `cross-border-consent-needed`, `not-found`.
    """
    request = Request(
        "POST",
        f"/v1/orders/{path_id(order_id)}/deeds",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({"deed": deed.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
        declared=DEEDS.get(deed.kind, "order-deed"),
    )
    return api.call(request).parse(Order)


def get(api: ApiClient, order_id: str) -> Order:
    """An order as it is now; `not-found` if this account is neither side."""
    return api.call(Request("GET", f"/v1/orders/{path_id(order_id)}")).parse(Order)


def contact(api: ApiClient, order_id: str, *, key: str) -> str:
    """The counterpart's number, E.164. The platform writes down who was told.

    Args:
        api: Signed in.
        order_id: What it is needed for.
        key: The same key is written down once, however often it is sent.
    """
    request = Request(
        "POST",
        f"/v1/orders/{path_id(order_id)}/contact",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({}),
    )
    return api.call(request).parse(_Contact).phone
