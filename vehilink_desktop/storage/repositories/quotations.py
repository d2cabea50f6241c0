"""What the platform said of quotations, and the offers being written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from pydantic import TypeAdapter
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.money import MAX_MINOR
from vehilink_desktop.domain.quotation import Quotation, QuotationDeed
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.storage.deals import (
    FAR,
    UPDATED,
    DealList,
    Entry,
    index_terms,
    make_question,
    party_words,
    to_json,
)
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.search import Question
from vehilink_desktop.storage.tables import estimates as estimates_table
from vehilink_desktop.storage.tables import (
    offer_drafts,
    quotation_bodies,
    quotation_keys,
    quotations,
)

_DEED: TypeAdapter[QuotationDeed] = TypeAdapter(QuotationDeed)

_LIST = DealList(quotations, quotation_keys, quotation_bodies, "quotation_terms")


@dataclass(frozen=True, slots=True)
class QuotationFilter:
    """What is looked for; everything given must fit."""

    text: str = ""
    state: str | None = None
    turn_mine: bool | None = None
    request_id: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """A row of `quotations`; times in milliseconds since 1970.

    Currency, total and validity are those of the latest offer; None while there is none.
    """

    place: int
    id: str
    version: int
    number: str
    state: str
    side: str
    turn_mine: bool
    request_id: str | None
    listing_id: str | None
    order_id: str | None
    counterpart: str
    title: str
    currency: str | None
    total_minor: int | None
    valid_until: int | None
    created_at: int
    updated_at: int


class OfferContent(Model):
    """An offer while it is being written; `authentic` is the supplier's attestation."""

    terms: Terms = Terms()
    authentic: bool = False
    message: str | None = None


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """A row of `offer_drafts`: an offer to the request or about the vehicle named."""

    id: str
    request_id: str | None
    listing_id: str | None
    content: OfferContent
    changed_at: int


# -- writing


def upsert(conn: Connection, quotation: Quotation, account_id: str) -> bool:
    """Keep what the platform says of one quotation; whether anything changed."""
    return bool(upsert_many(conn, [quotation], account_id))


def upsert_many(conn: Connection, many: Iterable[Quotation], account_id: str) -> list[str]:
    """Keep quotations, unless one is known in a newer version; the ids of those that changed.

    Args:
        conn: Inside a write.
        many: What comes last stands first in the list.
        account_id: Whose list it is: one of the two sides.
    """
    return _LIST.replace(conn, [_entry(one, account_id) for one in many]).ids()


def remove(conn: Connection, quotation_id: str) -> None:
    """Forget what the platform has forgotten."""
    _LIST.remove(conn, quotation_id)


def tidy(conn: Connection, steps: int = 200) -> bool:
    """Take a short step towards quicker reading, in a quiet moment; whether there are more."""
    return _LIST.tidy(conn, steps)


# -- reading


def get(conn: Connection, quotation_id: str) -> Quotation | None:
    """The quotation as the platform knows it."""
    body = _LIST.body(conn, quotation_id)
    return Quotation.model_validate_json(body) if body else None


def page(
    conn: Connection,
    wanted: QuotationFilter,
    *,
    sort: str = UPDATED,
    offset: int = 0,
    limit: int = 200,
    total: int | None = None,
) -> list[QuotationRow]:
    """A window of the list, quick enough for each keystroke.

    `sort` is `UPDATED` or one of `SORTS` (deals.py); sorting many is quicker when `total` says how
    many there are (`count`).
    """
    found = _LIST.page(conn, _question(wanted), sort, offset, limit, total)
    return [_row(one) for one in found]


def count(conn: Connection, wanted: QuotationFilter) -> int:
    """How many fit."""
    return _LIST.count(conn, _question(wanted))


def of_request(conn: Connection, request_id: str) -> list[QuotationRow]:
    """Every quotation on a request, last changed first."""
    return _rows(conn, "WHERE request_id = ? ORDER BY place", request_id)


def of_listing(conn: Connection, listing_id: str) -> list[QuotationRow]:
    """Every quotation about a vehicle, last changed first."""
    return _rows(conn, "WHERE listing_id = ? ORDER BY place", listing_id)


def needing(conn: Connection, limit: int = 200) -> list[QuotationRow]:
    """What this side has to answer, the one that ends first comes first."""
    return _rows(conn, "WHERE turn_mine ORDER BY valid_until NULLS LAST", limit=limit)


def ending(conn: Connection, since: int, until: int, limit: int = 200) -> list[QuotationRow]:
    """Open ones whose latest offer ends in that time, the first first."""
    where = "WHERE state = 'open' AND valid_until BETWEEN ? AND ? ORDER BY valid_until"
    return _rows(conn, where, since, until, limit=limit)


# -- deeds on their way


def queue_deed(
    conn: Connection, op_id: str, quotation_id: str, deed: QuotationDeed, now: int
) -> None:
    """Have a deed told to the platform; `op_id` is also the deed's id."""
    document = {"deed": deed.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, quotation_id, outbox.QUOTATION_DEED, document, now)


def deed_of(op: outbox.Op) -> QuotationDeed:
    """The deed that an operation carries."""
    return _DEED.validate_python(op.payload["deed"])


# -- offers being written


def draft(conn: Connection, quotation_id: str) -> OfferDraft | None:
    """The offer being written in this quotation."""
    found = _drafts(conn, offer_drafts.c.id == quotation_id)
    return found[0] if found else None


def drafts(conn: Connection) -> list[OfferDraft]:
    """Every offer being written, last changed first."""
    return _drafts(conn)


def save_draft(
    conn: Connection,
    quotation_id: str,
    content: OfferContent,
    now: int,
    *,
    request_id: str | None = None,
    listing_id: str | None = None,
) -> None:
    """Keep what was typed; what the draft is about is told when it is begun and stays."""
    values = {"content": content.model_dump_json(), "changed_at": now}
    row = insert(offer_drafts).values(
        id=quotation_id, request_id=request_id, listing_id=listing_id, **values
    )
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def delete_draft(conn: Connection, quotation_id: str) -> None:
    """Forget the offer being written: it was handed over, or is not wanted any more."""
    conn.execute(sqlalchemy.delete(offer_drafts).where(offer_drafts.c.id == quotation_id))


# -- what the purchaser reckons beside the offers


def estimates(conn: Connection, request_id: str) -> Any:
    """What was reckoned for a request, JSON-decoded; None for nothing."""
    here = estimates_table.c.request_id == request_id
    text = conn.scalar(select(estimates_table.c.content).where(here))
    return None if text is None else json.loads(text)


def save_estimates(conn: Connection, request_id: str, content: Any) -> None:
    """Keep what was reckoned for a request, as JSON."""
    values = {"content": json.dumps(content, ensure_ascii=False)}
    row = insert(estimates_table).values(request_id=request_id, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["request_id"], set_=values))


# -- inside


def _entry(quotation: Quotation, account_id: str) -> Entry:
    side = quotation.side_of(account_id)
    offer = quotation.latest()
    terms = offer.terms if offer else None
    ends = terms.valid_until() if terms else None
    columns: dict[str, Any] = {
        "number": quotation.number,
        "state": str(quotation.state),
        "side": str(side),
        "turn_mine": quotation.turn() is side,
        "request_id": quotation.request_id,
        "listing_id": quotation.listing_id,
        "order_id": quotation.order_id,
        "counterpart": quotation.party(side.other).nickname,
        "title": terms.title() if terms else "",
        "currency": terms.currency if terms else None,
        "total_minor": min(terms.total_minor(), MAX_MINOR) if terms else None,
        "valid_until": ends and to_millis(ends),
        "created_at": to_millis(quotation.created_at),
        "updated_at": to_millis(quotation.updated_at),
    }
    keys = {
        "due": FAR if columns["valid_until"] is None else columns["valid_until"],
        "total": -1 if columns["total_minor"] is None else columns["total_minor"],
        "created": columns["created_at"],
    }
    words = party_words(quotation.party(side.other))
    exact = _exact(
        columns["state"], columns["turn_mine"], quotation.request_id, columns["currency"]
    )
    found_by = index_terms(quotation.number, words, terms, exact)
    body = to_json(quotation)
    return Entry(quotation.id, quotation.version, columns, keys, body, found_by)


def _exact(
    state: object, turn_mine: object, request_id: str | None, currency: object
) -> dict[str, object]:
    """What is filtered by exactly."""
    turn = None if turn_mine is None else "mine" if turn_mine else "theirs"
    return {"state": state, "turn": turn, "request": request_id, "currency": currency}


def _question(wanted: QuotationFilter) -> Question:
    exact = _exact(wanted.state, wanted.turn_mine, wanted.request_id, wanted.currency)
    return make_question(wanted.text, exact)


def _rows(conn: Connection, condition: str, *values: object, limit: int = -1) -> list[QuotationRow]:
    return [_row(one) for one in _LIST.rows(conn, condition, *values, limit=limit)]


def _row(values: Mapping[str, Any]) -> QuotationRow:
    return QuotationRow(**{**values, "turn_mine": bool(values["turn_mine"])})


def _drafts(conn: Connection, *conditions: Any) -> list[OfferDraft]:
    rows = conn.execute(
        select(offer_drafts).where(*conditions).order_by(offer_drafts.c.changed_at.desc())
    )
    return [
        OfferDraft(
            row.id,
            row.request_id,
            row.listing_id,
            OfferContent.model_validate_json(row.content),
            row.changed_at,
        )
        for row in rows
    ]
