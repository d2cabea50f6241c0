"""Orders as staff see them: the list, and one order with its proofs; nothing is changed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import FileResponse
from sqlalchemy import Connection, func, select
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.model import UtcTime
from vehilink_desktop.domain.order import Milestone, Order, OrderStatus, Phase, clocks, phase, plan
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, contacts, order_rows
from vehilink_desktop.sandbox.console.answers import page
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.orders import MAX_NOTE
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.routes.media import find_picture
from vehilink_desktop.sandbox.tables import orders as table

router = APIRouter()
Allowed = Annotated[Visit, needs(Right.ORDERS)]
_PAGE = 50


@dataclass(frozen=True)
class Step:
    """A milestone of an order's way; `reached_at` is None until it is done."""

    milestone: Milestone
    phase: Phase
    reached_at: UtcTime | None


@router.get("/orders")
def show_all(
    visit: Allowed,
    state: str = "",
    text: str = "",
    number: Annotated[int, Query(alias="page", ge=1, le=100_000)] = 1,
) -> Response:
    """The orders of all, newest first; by state and by words."""
    wanted = [table.c.status == state] if state in set(OrderStatus) else []
    if text.strip():
        wanted.append(func.lower(table.c.body).contains(text.strip().lower(), autoescape=True))
    with visit.site.db.read() as conn:
        count = conn.execute(select(func.count()).select_from(table).where(*wanted)).scalar_one()
        query = select(table.c.body).where(*wanted).order_by(table.c.number.desc())
        rows = conn.execute(query.offset((number - 1) * _PAGE).limit(_PAGE)).scalars()
        shown = [Order.model_validate_json(body) for body in rows]
    return page(
        visit,
        "orders.html",
        shown=shown,
        state=state,
        states=tuple(OrderStatus),
        text=text,
        count=count,
        number=number,
        last=max(1, -(-count // _PAGE)),
    )


@router.get("/orders/{order_id}")
def show(visit: Allowed, order_id: str) -> Response:
    """One order: where it stands, what it says, its proofs and all that happened."""
    return show_order(visit, order_id)


@router.get("/orders/{order_id}/pages/{media_id}")
async def show_page(visit: Allowed, order_id: str, media_id: str) -> Response:
    """A page of a proof of this order."""
    shown = await run_in_threadpool(_names, visit, order_id, media_id)
    path = await find_picture(visit.site, media_id, thumbnail=False) if shown else None
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg")


@router.get("/reveals")
def show_reveals(visit: Allowed) -> Response:
    """Who looked at the phone of a counterpart."""
    with visit.site.db.read() as conn:
        shown = [
            (one, accounts.by_id(conn, one.account_id), order_rows.find(conn, one.order_id))
            for one in contacts.reveals(conn)
        ]
    return page(visit, "reveals.html", shown=shown)


def show_order(visit: Visit, order_id: str, status: int = 200, *, error: str = "") -> Response:
    """The page of one order, with what was wrong with a decision on its dispute."""
    with visit.site.db.read() as conn:
        order = find_order(conn, order_id)
    steps = [Step(one, phase(order, one), order.reached_at(one)) for one in plan(order.terms)]
    return page(
        visit,
        "order.html",
        status,
        order=order,
        steps=steps,
        clocks=clocks(order),
        disputed=order.status == OrderStatus.DISPUTED,
        max_note=MAX_NOTE,
        error=error,
    )


def find_order(conn: Connection, order_id: str) -> Order:
    """An order.

    Raises:
        Refused: `not-found`.
    """
    order = order_rows.find(conn, order_id)
    if order is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such order.")
    return order


def _names(visit: Visit, order_id: str, media_id: str) -> bool:
    with visit.site.db.read() as conn:
        order = find_order(conn, order_id)
    return is_id(media_id) and any(media_id in one.media_ids for one in order.vouchers)
