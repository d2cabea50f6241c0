"""Purchase requests: own ones and their drafts, and the live ones of others."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Connection, Row, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.purchase_request import (
    PurchaseRequest,
    RequestAction,
    RequestContent,
    RequestState,
)
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import request_drafts, requests


@dataclass(frozen=True, slots=True)
class Draft:
    """A row of `request_drafts`; times in milliseconds since 1970."""

    id: str
    content: RequestContent
    base_version: int | None
    base_content: RequestContent | None
    created_at: int
    changed_at: int


# -- what the platform said


def upsert(conn: Connection, request: PurchaseRequest, *, mine: bool) -> bool:
    """Keep what the platform says of one request; whether anything changed."""
    return bool(upsert_many(conn, [request], mine=mine))


def upsert_many(
    conn: Connection, many: Iterable[PurchaseRequest], *, mine: bool, again: bool = False
) -> list[str]:
    """Keep requests; the ids of those that changed.

    Args:
        conn: Inside a write.
        many: A version older than the stored one is left aside.
        mine: Whether they are the account's own; once one is, it stays so.
        again: Take the stored version too, as newly arrived: when everything is read anew.
    """
    changed: list[str] = []
    for request in many:
        here = requests.c.id == request.id
        old = conn.execute(select(requests.c.version, requests.c.mine, requests.c.body).where(here))
        stored = old.one_or_none()
        body = request.model_dump_json(exclude_defaults=True)
        owned = mine or bool(stored and stored.mine)
        known = stored is not None and stored.body == body and bool(stored.mine) == owned
        if (stored and stored.version > request.version) or (known and not again):
            continue
        conn.execute(delete(requests).where(here))
        conn.execute(sqlalchemy.insert(requests).values(_columns(request, owned, body)))
        changed.append(request.id)
    return changed


def remove_other(conn: Connection, request_id: str) -> bool:
    """Forget a request that may not be quoted on any more, unless it is an own one."""
    gone = delete(requests).where(requests.c.id == request_id, ~requests.c.mine)
    return conn.execute(gone).rowcount == 1


def remove_others_up_to(conn: Connection, recency: int) -> int:
    """Forget what is not own and has not arrived after `recency`; how many there were."""
    gone = delete(requests).where(requests.c.recency <= recency, ~requests.c.mine)
    return conn.execute(gone).rowcount


def others_expired(conn: Connection, now: int) -> bool:
    """Whether others' requests have ended, `now` by the platform's clock."""
    return conn.scalar(select(requests.c.id).where(*_ended(now)).limit(1)) is not None


def remove_others_expired(conn: Connection, now: int) -> list[str]:
    """Forget others' requests that have ended; their ids."""
    gone = list(conn.scalars(select(requests.c.id).where(*_ended(now))))
    conn.execute(delete(requests).where(*_ended(now)))
    return gone


def newest(conn: Connection) -> int:
    """The recency of what arrived last; 0 before anything has."""
    return conn.scalar(select(func.max(requests.c.recency))) or 0


def get(conn: Connection, request_id: str) -> PurchaseRequest | None:
    """The request as the platform knows it."""
    found = _many(conn, requests.c.id == request_id)
    return found[0] if found else None


def board(conn: Connection, now: int, region: str | None = None) -> list[PurchaseRequest]:
    """Others' requests that may be quoted on at `now` (platform's clock), newest first."""
    conditions = [requests.c.state == RequestState.LIVE, ~requests.c.mine]
    conditions += [requests.c.expires_at > now]
    conditions += [requests.c.region == region] if region else []
    return _many(conn, *conditions)


def own(conn: Connection) -> list[PurchaseRequest]:
    """The account's own in every state, last changed first."""
    return _many(conn, requests.c.mine)


def own_ending(conn: Connection, since: int, until: int) -> list[PurchaseRequest]:
    """Own live ones that end in that time (platform's clock)."""
    ending = requests.c.expires_at.between(since, until)
    return _many(conn, requests.c.mine, requests.c.state == RequestState.LIVE, ending)


# -- drafts


def draft(conn: Connection, request_id: str) -> Draft | None:
    """What is being written of this request."""
    here = request_drafts.c.id == request_id
    row = conn.execute(select(request_drafts).where(here)).one_or_none()
    return _draft(row) if row else None


def drafts(conn: Connection) -> list[Draft]:
    """Every draft, last changed first."""
    rows = conn.execute(select(request_drafts).order_by(request_drafts.c.changed_at.desc()))
    return [_draft(row) for row in rows]


def start(
    conn: Connection,
    request_id: str,
    content: RequestContent,
    now: int,
    *,
    base: PurchaseRequest | None = None,
) -> None:
    """Begin a draft, from `base` if the platform has the request.

    Raises:
        Bug: there is one.
    """
    if draft(conn, request_id) is not None:
        raise Bug(f"draft {request_id} exists")
    conn.execute(
        insert(request_drafts).values(
            id=request_id,
            content=_to_json(content),
            base_version=base.version if base else None,
            base_content=_to_json(base.content) if base else None,
            created_at=now,
            changed_at=now,
        )
    )


def save(conn: Connection, request_id: str, content: RequestContent, now: int) -> None:
    """Keep what was typed.

    Raises:
        Bug: there is no draft.
    """
    _update(conn, request_id, content=_to_json(content), changed_at=now)


def set_base(conn: Connection, request_id: str, base: PurchaseRequest) -> None:
    """Say which version of the platform the draft goes on from.

    Raises:
        Bug: there is no draft.
    """
    _update(conn, request_id, base_version=base.version, base_content=_to_json(base.content))


def delete_draft(conn: Connection, request_id: str) -> None:
    """Forget the draft: the platform has what it said, or it is not wanted any more."""
    conn.execute(delete(request_drafts).where(request_drafts.c.id == request_id))


# -- operations on their way


def queue_put(
    conn: Connection,
    op_id: str,
    request_id: str,
    content: RequestContent,
    base: PurchaseRequest | None,
    now: int,
) -> None:
    """Queue the publication of `content`, over `base` if the platform has the request."""
    document, version = _document(content, base), base.version if base else None
    outbox.add(conn, op_id, request_id, outbox.REQUEST_PUT, document, now, base_version=version)


def renew_put(
    conn: Connection,
    op_id: str,
    new_op_id: str,
    content: RequestContent,
    base: PurchaseRequest | None,
    now: int,
) -> None:
    """Queue a publication that was refused again under a new id, with what was mended."""
    version = base.version if base else None
    outbox.renew_document(conn, op_id, new_op_id, _document(content, base), version, now)


def queue_action(
    conn: Connection, op_id: str, request_id: str, action: RequestAction, version: int, now: int
) -> None:
    """Queue an action on the published `version`."""
    document = {"action": str(action)}
    outbox.add(conn, op_id, request_id, outbox.REQUEST_ACTION, document, now, base_version=version)


def content_of(op: outbox.Op) -> RequestContent:
    """What an operation publishes."""
    return RequestContent.model_validate(op.payload["content"])


def base_content_of(op: outbox.Op) -> RequestContent | None:
    """What the platform said when the operation was written; None for a new request."""
    base = op.payload.get("base_content")
    return RequestContent.model_validate(base) if base is not None else None


def action_of(op: outbox.Op) -> RequestAction:
    """What an operation asks for."""
    return RequestAction(op.payload["action"])


# -- inside


def _ended(now: int) -> tuple[ColumnElement[bool], ...]:
    # others' are live ones only: so the partial index is used
    live = requests.c.state == text("'live'")
    return live, ~requests.c.mine, requests.c.expires_at <= now


def _columns(request: PurchaseRequest, mine: bool, body: str) -> dict[str, Any]:
    content = request.content
    return {
        "id": request.id,
        "version": request.version,
        "state": str(request.state),
        "mine": mine,
        "expires_at": to_millis(request.expires_at),
        "region": content.sales_region and str(content.sales_region),
        "quantity": content.quantity,
        "title": content.title(),
        "changed_at": to_millis(request.updated_at),
        "body": body,
    }


def _document(content: RequestContent, base: PurchaseRequest | None) -> dict[str, Any]:
    document: dict[str, Any] = {"content": json.loads(_to_json(content))}
    if base is not None:
        document["base_content"] = json.loads(_to_json(base.content))
    return document


def _to_json(content: RequestContent) -> str:
    return content.model_dump_json(exclude_defaults=True)


def _many(conn: Connection, *conditions: Any) -> list[PurchaseRequest]:
    bodies = conn.scalars(
        select(requests.c.body).where(*conditions).order_by(requests.c.recency.desc())
    )
    return [PurchaseRequest.model_validate_json(body) for body in bodies]


def _update(conn: Connection, key: str, /, **values: Any) -> None:
    here = request_drafts.c.id == key
    if conn.execute(update(request_drafts).where(here).values(**values)).rowcount != 1:
        raise Bug(f"no draft {key}")


def _draft(row: Row[Any]) -> Draft:
    values = dict(row._mapping)
    base = values["base_content"]
    return Draft(
        **values
        | {
            "content": RequestContent.model_validate_json(values["content"]),
            "base_content": base and RequestContent.model_validate_json(base),
        }
    )
