"""The inbox that stands for all phones."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import select

from vehilink_desktop.core import masking
from vehilink_desktop.sandbox.console.answers import page
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.tables import inbox

router = APIRouter()
_SHOWN = 100


@router.get("/messages")
def show(
    visit: Annotated[Visit, needs(Right.MESSAGES)],
    phone: Annotated[str, Query(max_length=32)] = "",
) -> Response:
    """The newest messages, of one number or a part of it if one is given."""
    query = select(inbox).order_by(inbox.c.id.desc()).limit(_SHOWN)
    wanted = "".join(phone.split())
    if wanted:
        query = query.where(inbox.c.phone.contains(wanted, autoescape=True))
    with visit.site.db.read() as conn:
        rows = conn.execute(query).all()
    return page(visit, "messages.html", rows=rows, phone=phone, mask=masking.phone, most=_SHOWN)
