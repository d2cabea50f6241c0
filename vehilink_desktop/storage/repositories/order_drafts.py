"""What is being written about orders: terms of new ones and of changes, and vouchers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.order import VoucherContent
from vehilink_desktop.domain.terms import Party, Terms
from vehilink_desktop.storage.tables import order_drafts, voucher_drafts

OFFER = "offer"
TERMS = "terms"


class DraftContent(Model):
    """What is written; `counterpart` and `counterpart_id` say whom a new order is offered to."""

    terms: Terms = Terms()
    counterpart: Party | None = None
    counterpart_id: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A row of `order_drafts`.

    `kind`: `OFFER` of a new order with this id, or `TERMS` of a change of the order `order_id`.
    """

    id: str
    kind: str
    listing_id: str | None
    order_id: str | None
    content: DraftContent
    changed_at: int


@dataclass(frozen=True, slots=True)
class VoucherDraft:
    """A row of `voucher_drafts`; without a milestone it is evidence of a dispute."""

    order_id: str
    milestone: str | None
    content: VoucherContent
    changed_at: int


# -- terms


def get(conn: Connection, draft_id: str) -> Draft | None:
    """The draft with this id."""
    found = _many(conn, order_drafts.c.id == draft_id)
    return found[0] if found else None


def of_order(conn: Connection, order_id: str) -> Draft | None:
    """The change of this order that is being written."""
    found = _many(conn, order_drafts.c.order_id == order_id)
    return found[0] if found else None


def every(conn: Connection) -> list[Draft]:
    """Every draft, last changed first."""
    return _many(conn)


def start(
    conn: Connection,
    draft_id: str,
    kind: str,
    content: DraftContent,
    now: int,
    *,
    listing_id: str | None = None,
    order_id: str | None = None,
) -> None:
    """Begin a draft, in place of one with the same id."""
    values = {
        "kind": kind,
        "listing_id": listing_id,
        "order_id": order_id,
        "content": content.model_dump_json(),
        "changed_at": now,
    }
    row = insert(order_drafts).values(id=draft_id, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def save(conn: Connection, draft_id: str, content: DraftContent, now: int) -> None:
    """Keep what was typed; nothing happens where the draft has ended meanwhile."""
    changed = {"content": content.model_dump_json(), "changed_at": now}
    conn.execute(order_drafts.update().where(order_drafts.c.id == draft_id).values(changed))


def remove(conn: Connection, draft_id: str) -> None:
    """Forget a draft: it was handed over, or is not wanted any more."""
    conn.execute(delete(order_drafts).where(order_drafts.c.id == draft_id))


# -- vouchers


def voucher(conn: Connection, order_id: str) -> VoucherDraft | None:
    """The voucher that is being put together for an order."""
    found = _vouchers(conn, voucher_drafts.c.order_id == order_id)
    return found[0] if found else None


def vouchers(conn: Connection) -> list[VoucherDraft]:
    """Every voucher being put together, last changed first."""
    return _vouchers(conn)


def save_voucher(
    conn: Connection, order_id: str, milestone: str | None, content: VoucherContent, now: int
) -> None:
    """Keep the voucher that is being put together."""
    values = {"milestone": milestone, "content": content.model_dump_json(), "changed_at": now}
    row = insert(voucher_drafts).values(order_id=order_id, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["order_id"], set_=values))


def drop_page(conn: Connection, order_id: str, media_id: str, now: int) -> None:
    """Take one page off; nothing happens where there is no voucher being put together."""
    found = voucher(conn, order_id)
    if found is not None:
        kept = tuple(one for one in found.content.media_ids if one != media_id)
        content = found.content.model_copy(update={"media_ids": kept})
        save_voucher(conn, order_id, found.milestone, content, now)


def remove_voucher(conn: Connection, order_id: str) -> None:
    """Forget the voucher: it was handed over, or is not wanted any more."""
    conn.execute(delete(voucher_drafts).where(voucher_drafts.c.order_id == order_id))


# -- inside


def _many(conn: Connection, *conditions: Any) -> list[Draft]:
    rows = conn.execute(
        select(order_drafts).where(*conditions).order_by(order_drafts.c.changed_at.desc())
    )
    return [_draft(row) for row in rows]


def _draft(row: Row[Any]) -> Draft:
    values = dict(row._mapping)
    return Draft(**values | {"content": DraftContent.model_validate_json(values["content"])})


def _vouchers(conn: Connection, *conditions: Any) -> list[VoucherDraft]:
    rows = conn.execute(
        select(voucher_drafts).where(*conditions).order_by(voucher_drafts.c.changed_at.desc())
    )
    return [
        VoucherDraft(
            row.order_id,
            row.milestone,
            VoucherContent.model_validate_json(row.content),
            row.changed_at,
        )
        for row in rows
    ]
