"""What is to be told to the platform: strictly in order within a lane, lanes side by side."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.core.ids import NewId
from vehilink_desktop.domain.certification import CertificationContent
from vehilink_desktop.domain.listing import ListingAction, ListingContent
from vehilink_desktop.domain.model import Model
from vehilink_desktop.storage.repositories.waiting import has_come
from vehilink_desktop.storage.tables import outbox

PUT = "listing.put"
ACTION = "listing.action"
CERTIFY = "certification.put"
REQUEST_PUT = "request.put"
REQUEST_ACTION = "request.action"
QUOTATION_DEED = "quotation.deed"
ORDER_DEED = "order.deed"
PAYEE_PUT = "payee.put"
COMPLAINT_PUT = "complaint.put"
IDENTITY_PUT = "identity_check.put"
CHOICES_PUT = "choices.put"
BROWSING_PUT = "browsing.put"
BROWSING_ERASE = "browsing.erase"
PRIVACY_CASE_PUT = "privacy_case.put"
LINK_REPORT_PUT = "link_report.put"

#: Lists in the payload of an operation that name its files: ids, or documents with `_MEDIA`.
_FILES_IN: dict[str, tuple[tuple[str, ...], ...]] = {
    PUT: (("content", "photos"), ("content", "videos"), ("content", "voices")),
    CERTIFY: (("content", "documents"),),
    ORDER_DEED: (("deed", "voucher", "media_ids"),),
    COMPLAINT_PUT: (("content", "evidence"),),
    IDENTITY_PUT: (("content", "pictures"),),
}
_MEDIA = ("media_id", "poster_id")
_VERBS = {PUT: "publish", CERTIFY: "certify"}

_OPEN = ("queued", "sending", "parked")
_is_open = outbox.c.state.in_(_OPEN)


@dataclass(frozen=True, slots=True)
class Op:
    """A row of `outbox`; `payload` and `fields` are JSON-decoded.

    `state`: `queued`, `sending`, `parked` (needs the person), `done`, `cancelled`.
    """

    op_id: str
    lane: str
    place: int
    kind: str
    payload: dict[str, Any]
    base_version: int | None
    state: str
    attempts: int
    next_try: int
    problem: str | None
    detail: str | None
    fields: tuple[tuple[str, str], ...]
    created_at: int
    done_at: int | None
    hidden: bool

    def content(self) -> ListingContent:
        """What it publishes; empty for an action."""
        return ListingContent.model_validate(self.payload.get("content", {}))

    def base_content(self) -> ListingContent | None:
        """What the platform said when this was written; None for a new vehicle."""
        base = self.payload.get("base_content")
        return ListingContent.model_validate(base) if base is not None else None

    def action(self) -> ListingAction:
        """What it asks for.

        Raises:
            Bug: it publishes.
        """
        if self.kind != ACTION:
            raise Bug(f"{self.kind} is no action")
        return ListingAction(self.payload["action"])

    def certification(self) -> CertificationContent:
        """What it submits."""
        return CertificationContent.model_validate(self.payload["content"])

    def files(self) -> list[str]:
        """The ids of the pictures and recordings that must have been uploaded before it is sent."""
        return list(self.payload.get("files", ()))

    def renewals(self) -> int:
        """How often it was refused and queued again as it was (`renew`)."""
        return int(self.payload.get("renewals", 0))

    def verb(self) -> str:
        """What it does: `publish`, `certify`, `withdraw`, `republish`, `mark_sold`.

        Of the others their noun stands before it: `request_put`, `request_renew`,
        `quotation_accept`, `order_submit_voucher`, `payee_put`, `complaint_put`, …: see the kinds
        of deeds.
        """
        if self.kind == ACTION:
            return str(self.action())
        noun, _, what = self.kind.partition(".")
        deed = self.payload.get("deed", {}).get("kind") or self.payload.get("action") or what
        return _VERBS.get(self.kind, f"{noun}_{deed}")

    def failure(self) -> Known | None:
        """Why it failed last."""
        if self.problem is None:
            return None
        return Known(self.problem, self.detail or "", fields=self.fields)


# -- adding


def add(
    conn: Connection,
    op_id: str,
    lane: str,
    kind: str,
    document: dict[str, Any],
    now: int,
    *,
    base_version: int | None = None,
) -> None:
    """Queue an operation; `document` becomes its payload, with the files that it names."""
    conn.execute(
        insert(outbox).values(
            op_id=op_id,
            lane=lane,
            place=select(func.coalesce(func.max(outbox.c.place), 0) + 1).scalar_subquery(),
            kind=kind,
            payload=_with_files(document, kind),
            base_version=base_version,
            state="queued",
            attempts=0,
            next_try=now,
            created_at=now,
            hidden=False,
        )
    )


def add_put(
    conn: Connection,
    op_id: str,
    listing_id: str,
    content: ListingContent,
    base_content: ListingContent | None,
    base_version: int | None,
    now: int,
) -> None:
    """Queue the publication of `content`."""
    document = _put_document(content, base_content)
    add(conn, op_id, listing_id, PUT, document, now, base_version=base_version)


def add_action(
    conn: Connection, op_id: str, listing_id: str, action: ListingAction, version: int, now: int
) -> None:
    """Queue an action on the published `version`."""
    document = {"action": str(action)}
    add(conn, op_id, listing_id, ACTION, document, now, base_version=version)


def add_certification(
    conn: Connection, op_id: str, certification_id: str, content: CertificationContent, now: int
) -> None:
    """Queue a submission."""
    document = {"content": content.model_dump(mode="json", exclude_defaults=True)}
    add(conn, op_id, certification_id, CERTIFY, document, now)


# -- reading


def due(conn: Connection, now: int) -> list[Op]:
    """The heads of the lanes that may be sent now, oldest first.

    A head that is parked or being sent blocks its lane; an operation waits until each of its
    files has been uploaded.
    """
    earlier = outbox.alias("earlier")
    is_behind = exists().where(
        earlier.c.lane == outbox.c.lane,
        earlier.c.place < outbox.c.place,
        earlier.c.state.in_(_OPEN),
    )
    files_arrived = text(
        "NOT EXISTS (SELECT 1 FROM json_each(outbox.payload, '$.files') AS file"
        " JOIN uploads ON uploads.photo_id = file.value WHERE uploads.state <> 'done')"
    )
    ready = and_(outbox.c.state == "queued", has_come(outbox.c.next_try, now))
    return _many(conn, ready, ~is_behind, files_arrived)


def next_try(conn: Connection) -> int | None:
    """When the next waiting operation may be tried."""
    waiting = select(func.min(outbox.c.next_try)).where(outbox.c.state == "queued")
    moment: int | None = conn.execute(waiting).scalar_one()
    return moment


def get(conn: Connection, op_id: str) -> Op | None:
    """The operation with this id, however it ended."""
    found = _many(conn, outbox.c.op_id == op_id)
    return found[0] if found else None


def all_open(conn: Connection) -> list[Op]:
    """What has not ended, in order."""
    return _many(conn, _is_open)


def open_of_lane(conn: Connection, lane: str) -> list[Op]:
    """What has not ended, in the order in which it will be sent."""
    return _many(conn, outbox.c.lane == lane, _is_open)


def newest_open(conn: Connection, lane: str) -> Op | None:
    """The last of what has not ended in this lane."""
    found = open_of_lane(conn, lane)
    return found[-1] if found else None


def newest_open_by_lane(conn: Connection) -> dict[str, Op]:
    """The last of what has not ended, for each lane that has any."""
    return {op.lane: op for op in _many(conn, _is_open)}


def recent(conn: Connection, *, since: int) -> list[Op]:
    """What has not ended, and what was done since then and not hidden."""
    just_done = and_(outbox.c.state == "done", outbox.c.done_at >= since, ~outbox.c.hidden)
    return _many(conn, or_(_is_open, just_done))


def pending_count(conn: Connection) -> int:
    """How many have not ended, parked ones among them."""
    return _count(conn, _is_open)


def parked_count(conn: Connection) -> int:
    """How many wait for the person."""
    return _count(conn, outbox.c.state == "parked")


# -- its life


def reset_sending(conn: Connection) -> None:
    """At the start of the program: what was being sent is queued again, under the same id."""
    conn.execute(update(outbox).where(outbox.c.state == "sending").values(state="queued"))


def mark_sending(conn: Connection, op_id: str) -> Op | None:
    """It may have reached the platform from now on.

    Returns:
        The operation as it stood, or None if it does not wait any more: a person may have taken it
        back, or changed it, since it was found due.
    """
    op = get(conn, op_id)
    if op is None or op.state != "queued":
        return None
    _set(conn, op_id, state="sending", attempts=op.attempts + 1)
    return op


def retry_later(conn: Connection, op_id: str, next_try: int, problem: str, detail: str) -> None:
    """Let it wait until `next_try`, with the reason to show meanwhile."""
    _set(conn, op_id, state="queued", next_try=next_try, problem=problem, detail=detail)


def park(
    conn: Connection,
    op_id: str,
    problem: str,
    detail: str,
    fields: Sequence[tuple[str, str]],
) -> None:
    """Leave it to the person; its lane stands still."""
    encoded = json.dumps(list(fields), ensure_ascii=False)
    _set(conn, op_id, state="parked", problem=problem, detail=detail, fields=encoded)


def requeue(conn: Connection, op_id: str, now: int) -> None:
    """Try it again at once, as it is."""
    _set(conn, op_id, state="queued", next_try=now, problem=None, detail=None, fields=None)


def retry(conn: Connection, op_id: str | None, now: int) -> None:
    """Try again at once one waiting or parked operation, or all of them."""
    statement = update(outbox).where(outbox.c.state.in_(("queued", "parked")))
    if op_id is not None:
        statement = statement.where(outbox.c.op_id == op_id)
    conn.execute(
        statement.values(state="queued", next_try=now, problem=None, detail=None, fields=None)
    )


def retry_refused(conn: Connection, problem: str, now: int) -> None:
    """Try again at once what the platform refused for a reason that is gone."""
    parked = (outbox.c.state == "parked") & (outbox.c.problem == problem)
    again = update(outbox).where(parked)
    conn.execute(again.values(state="queued", next_try=now, problem=None, detail=None, fields=None))


def done(conn: Connection, op_id: str, now: int) -> None:
    """The platform has confirmed it."""
    _set(conn, op_id, state="done", done_at=now, problem=None, detail=None, fields=None)


def cancel(conn: Connection, op_id: str, now: int) -> None:
    """The person took it back."""
    _set(conn, op_id, state="cancelled", done_at=now)


def hide_done(conn: Connection) -> None:
    """Take the finished ones off the list; the rows stay."""
    conn.execute(update(outbox).where(outbox.c.state == "done").values(hidden=True))


def forget_ended(conn: Connection, lane: str) -> None:
    """Let nothing stay of a lane's operations that have ended."""
    ended = outbox.c.state.in_(("done", "cancelled"))
    conn.execute(delete(outbox).where(outbox.c.lane == lane, ended))


def remove_ended_up_to(conn: Connection, at: int) -> int:
    """Forget the operations that ended at `at` or before; how many that were."""
    return conn.execute(delete(outbox).where(_has_ended(at))).rowcount


def size_of_ended(conn: Connection) -> tuple[int, int]:
    """How many operations have ended, and the bytes of what they said."""
    query = select(func.count(), func.coalesce(func.sum(func.length(outbox.c.payload)), 0))
    number, size = conn.execute(query.where(outbox.c.done_at.is_not(None))).one()
    return number, size


# -- a new key for a changed wish: under one key the platform takes one content only


def renew_put(
    conn: Connection,
    op_id: str,
    new_op_id: str,
    content: ListingContent,
    base_content: ListingContent | None,
    base_version: int | None,
    now: int,
) -> None:
    """Queue a publication again under a new id, at its old place in the lane."""
    document = _put_document(content, base_content)
    renew_document(conn, op_id, new_op_id, document, base_version, now)


def renew(
    conn: Connection, op_id: str, new_op_id: str, now: int, *, base_version: int | None = None
) -> None:
    """Queue a refused operation again under a new id, as it is or for another version."""
    op = get(conn, op_id)
    if op is None:
        raise Bug(f"no operation {op_id}")
    payload = {**op.payload, "renewals": op.renewals() + 1}
    text = json.dumps(payload, ensure_ascii=False)
    _renew(conn, op_id, new_op_id, now, text, base_version or op.base_version)


def renew_document(
    conn: Connection,
    op_id: str,
    new_op_id: str,
    document: dict[str, Any],
    base_version: int | None,
    now: int,
) -> None:
    """Queue an operation again under a new id, with another payload."""
    op = get(conn, op_id)
    if op is None:
        raise Bug(f"no operation {op_id}")
    _renew(conn, op_id, new_op_id, now, _with_files(document, op.kind), base_version)


def drop_file(conn: Connection, lane: str, media_id: str, new_id: NewId, now: int) -> None:
    """Take a file off what waits in the lane, and leave what named it to the person.

    A video goes with its poster, and the other way round.

    What is being sent has all its files there already and stays as it is.
    """
    for op in open_of_lane(conn, lane):
        if op.state == "sending" or media_id not in op.files():
            continue
        document = op.payload
        for path in _FILES_IN[op.kind]:
            document = _without(document, media_id, path)
        payload = _with_files(document, op.kind)
        renewed = new_id()
        _renew(conn, op.op_id, renewed, now, payload, op.base_version)
        park(conn, renewed, "photo-cancelled", "", ())


def rebase_followers(conn: Connection, lane: str, version: int, content: Model) -> None:
    """Let what waits in the lane, and was never sent, go on from what the platform has now."""
    base = content.model_dump(mode="json", exclude_defaults=True)
    for op in open_of_lane(conn, lane):
        if op.attempts or op.state == "sending":
            continue
        changed: dict[str, Any] = {"base_version": version}
        if "content" in op.payload:
            payload = {**op.payload, "base_content": base}
            changed["payload"] = json.dumps(payload, ensure_ascii=False)
        _set(conn, op.op_id, **changed)


# -- inside


def _put_document(content: ListingContent, base_content: ListingContent | None) -> dict[str, Any]:
    document = {"content": content.model_dump(mode="json", exclude_defaults=True)}
    if base_content is not None:
        document["base_content"] = base_content.model_dump(mode="json", exclude_defaults=True)
    return document


def _with_files(document: dict[str, Any], kind: str) -> str:
    """The payload, with the files that it names listed as its files."""
    named = [ref for path in _FILES_IN.get(kind, ()) for ref in _list_at(document, path)]
    files = [one for ref in named for one in _media_ids(ref)]
    return json.dumps({**document, "files": files}, ensure_ascii=False)


def _list_at(document: dict[str, Any], path: Sequence[str]) -> list[Any]:
    found: Any = document
    for key in path:
        found = found.get(key, {})
    return list(found)


def _media_ids(ref: Any) -> list[str]:
    """The files that a reference names: itself, or itself and its poster."""
    return [ref[key] for key in _MEDIA if key in ref] if isinstance(ref, dict) else [str(ref)]


def _without(document: dict[str, Any], media_id: str, path: Sequence[str]) -> dict[str, Any]:
    """A copy in which the list at `path`, if there is one, does not name a file any more."""
    key, *rest = path
    if key not in document:
        return document
    if rest:
        return {**document, key: _without(document[key], media_id, rest)}
    return {**document, key: [ref for ref in document[key] if media_id not in _media_ids(ref)]}


def _renew(
    conn: Connection,
    op_id: str,
    new_op_id: str,
    now: int,
    payload: Any,
    base_version: int | None,
) -> None:
    _set(
        conn, op_id, op_id=new_op_id, payload=payload, base_version=base_version, state="queued",
        attempts=0, next_try=now, problem=None, detail=None, fields=None,
    )  # fmt: skip


def _has_ended(at: int) -> ColumnElement[bool]:
    return and_(outbox.c.state.in_(("done", "cancelled")), outbox.c.done_at <= at)


def _set(conn: Connection, key: str, /, **values: Any) -> None:
    if conn.execute(update(outbox).where(outbox.c.op_id == key).values(**values)).rowcount != 1:
        raise Bug(f"no operation {key}")


def _many(conn: Connection, *conditions: Any) -> list[Op]:
    rows = conn.execute(select(outbox).where(*conditions).order_by(outbox.c.place))
    return [_op(row) for row in rows]


def _count(conn: Connection, condition: Any) -> int:
    return conn.scalar(select(func.count()).select_from(outbox).where(condition)) or 0


def _op(row: Row[Any]) -> Op:
    values = dict(row._mapping)
    fields = json.loads(values["fields"]) if values["fields"] else ()
    decoded = {
        "payload": json.loads(values["payload"]),
        "fields": tuple((field, reason) for field, reason in fields),
    }
    return Op(**values | decoded)
