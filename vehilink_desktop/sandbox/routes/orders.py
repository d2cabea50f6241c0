"""Orders: one way in for every deed of both sides, and the phone of the counterpart."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.order_deeds import gate_of
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import contacts, orders
from vehilink_desktop.sandbox.contract import Contact, DoOrder
from vehilink_desktop.sandbox.effects import TheTrade, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/orders", tags=["orders"])

OrderId = Annotated[str, Path(max_length=64, description="A UUID that its opener made")]
_ACTING = (
    ProblemType.UNAUTHORIZED,
    ProblemType.NOT_CERTIFIED,
    ProblemType.SUSPENDED,
    ProblemType.NOT_FOUND,
    ProblemType.STATE_CONFLICT,
    ProblemType.INVALID,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
    ProblemType.POLICY_NOT_AGREED,
)


@router.post(
    "/{order_id}/deeds",
    response_model=Order,
    responses={
        201: {"model": Order, "description": "Opened"},
        **documented(
            *_ACTING,
            ProblemType.CROSS_BORDER_NEEDED,
            ProblemType.MEDIA_INCOMPLETE,
            ProblemType.UNSUPPORTED_MEDIA,
            ProblemType.TOO_LARGE,
        ),
    },
    openapi_extra=sent_body(DoOrder),
)
def do_order(
    site: TheSite,
    caller: Caller,
    order_id: OrderId,
    operation: TheTrade,
    body: Annotated[DoOrder, sent(DoOrder)],
) -> Response:
    """Open an order, or do what one side may do with it.

    A deed that does not fit gets a 409 whose member `reason` says why and whose `current` is the
    order; of the type `version-conflict` if its writer spoke of what has been replaced.
    """

    def do(conn: Connection) -> Answer:
        done = orders.do(conn, site, caller.account.id, order_id, body.deed, operation.key)
        return tagged(done, done.version, 201 if done.version == 1 else 200)

    operation = operation.passing(gate_of(body.deed))
    return perform(site, caller.account.id, operation, do)


@router.post("/{order_id}/contact", response_model=Contact, responses=documented(*_ACTING))
def reveal_contact(
    site: TheSite, caller: Caller, order_id: OrderId, operation: TheTrade
) -> Response:
    """The phone of the other side. That it was asked for is written down."""

    def reveal(conn: Connection) -> Answer:
        return answer(Contact(phone=contacts.reveal(conn, site, caller.account.id, order_id)))

    return perform(site, caller.account.id, operation, reveal)


@router.get(
    "/{order_id}",
    response_model=Order,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_order(site: TheSite, caller: Caller, order_id: OrderId) -> Response:
    """An order of the caller's."""
    with site.db.read() as conn:
        order = orders.get(conn, caller.account.id, order_id)
    return tagged(order, order.version).response()
