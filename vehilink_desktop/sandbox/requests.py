"""The rules of purchase requests: who may write them, what they must say, when they end."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed, ask
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.purchase_request import (
    TRANSITIONS,
    PurchaseRequest,
    RequestAction,
    RequestContent,
    RequestState,
    expiry,
    gate_of,
    problems,
)
from vehilink_desktop.sandbox import accounts, feeds
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import requests
from vehilink_desktop.sandbox.texts import wrong_texts


def put(
    conn: Connection,
    site: Site,
    account_id: str,
    request_id: str,
    content: RequestContent,
    expected: int | None,
) -> PurchaseRequest:
    """Publish a request (`expected` None) or replace the content of one at version `expected`.

    An edit moves neither the state nor the end.

    Raises:
        Refused: `not-certified`, `suspended`, `forbidden`, `not-found`, `version-conflict` or
            `invalid`.
    """
    account = accounts.locked(conn, account_id)
    pass_gate(account, Deed.PUBLISH_REQUEST)
    old = _own(conn, account, request_id)
    if old is None and expected is not None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such request to edit.")
    if old is not None:
        _check_version(old, expected)
    _check_content(content)
    now = from_millis(site.now())
    if old is not None:
        news = {"version": old.version + 1, "content": content, "updated_at": now}
        return store(conn, site, old.model_copy(update=news))
    new = PurchaseRequest(
        id=request_id,
        version=1,
        state=RequestState.LIVE,
        account_id=account.id,
        purchaser=account.company,
        content=content,
        created_at=now,
        updated_at=now,
        expires_at=expiry(now, content),
    )
    return store(conn, site, new)


def act(
    conn: Connection,
    site: Site,
    account_id: str,
    request_id: str,
    action: RequestAction,
    expected: int | None,
) -> PurchaseRequest:
    """Renew or close.

    Raises:
        Refused: `not-certified`, `suspended`, `forbidden`, `not-found`, `version-conflict` or
            `state-conflict`.
    """
    account = accounts.locked(conn, account_id)
    pass_gate(account, gate_of(action))
    old = _own(conn, account, request_id)
    if old is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such request.")
    _check_version(old, expected)
    state = TRANSITIONS[action].get(RequestState(old.state))
    if state is None:
        detail = f"A request that is {old.state} cannot take {action}."
        raise Refused(ProblemType.STATE_CONFLICT, detail, current=_document(old))
    now = from_millis(site.now())
    news: dict[str, Any] = {"version": old.version + 1, "state": state, "updated_at": now}
    if action is RequestAction.RENEW:
        news["expires_at"] = expiry(now, old.content)
    return store(conn, site, old.model_copy(update=news))


def get(conn: Connection, site: Site, account: Account, request_id: str) -> PurchaseRequest:
    """An own request, or anybody's live one for those who may quote.

    Raises:
        Refused: `not-found`.
    """
    request = find(conn, request_id)
    if request and request.account_id == account.id:
        return request
    live = request is not None and request.is_live(from_millis(site.now()))
    if request and live and ask(account, Deed.QUOTE).open:
        return request.model_copy(update={"quotations": 0})
    raise Refused(ProblemType.NOT_FOUND, "There is no such request.")


def find(conn: Connection, request_id: str, *, lock: bool = False) -> PurchaseRequest | None:
    """A request, whoever's it is; `lock` keeps others from changing it."""
    query = select(requests.c.body).where(requests.c.id == request_id)
    body = conn.execute(query.with_for_update() if lock else query).scalar()
    return PurchaseRequest.model_validate_json(body) if body else None


def count_quotation(conn: Connection, request: PurchaseRequest) -> Told:
    """Note on a locked request that another supplier has quoted; what its purchaser must hear.

    The version stays: nobody's edit shall fail because of it.
    """
    counted = request.model_copy(update={"quotations": request.quotations + 1})
    values = {"body": counted.model_dump_json(exclude_none=True)}
    conn.execute(update(requests).where(requests.c.id == request.id).values(values))
    return Told(request.account_id, "request", request.id, request.version)


def expire_due(site: Site) -> int:
    """End the requests whose time is over; how many there were. Any process may do it."""
    count = 0
    while _expire_one(site):
        count += 1
    return count


def of_account(
    conn: Connection, account_id: str, *, lock: bool = False
) -> tuple[PurchaseRequest, ...]:
    """All requests of an account, by their ids; `lock` keeps others from changing them."""
    query = select(requests.c.body).where(requests.c.account_id == account_id)
    query = query.order_by(requests.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(PurchaseRequest.model_validate_json, bodies))


def forget(conn: Connection, site: Site, request: PurchaseRequest) -> None:
    """Remove a locked request for ever; the feeds tell its end."""
    news = {"version": request.version + 1, "state": RequestState.CLOSED}
    last = request.model_copy(update=news)
    own = f"account:{last.account_id}"
    feeds.record(conn, own, "request", last.id, last.version, site.now(), deleted=True)
    _tell_all(conn, site, last)
    conn.execute(delete(requests).where(requests.c.id == request.id))


def _expire_one(site: Site) -> bool:
    """End one request, in a transaction of its own: two would lock the feeds in any order."""
    due = select(requests.c.body).where(requests.c.expires_at <= site.now()).limit(1)
    with site.db.read() as conn:
        if conn.execute(due).first() is None:
            return False
    with site.change() as conn:
        body = conn.execute(due.with_for_update(skip_locked=True)).scalar()
        if body:
            live = PurchaseRequest.model_validate_json(body)
            news = {"version": live.version + 1, "state": RequestState.EXPIRED}
            store(conn, site, live.model_copy(update=news))
    return body is not None


def _own(conn: Connection, account: Account, request_id: str) -> PurchaseRequest | None:
    """The caller's request, locked; None if there is none of this id."""
    request = find(conn, request_id, lock=True)
    if request and request.account_id != account.id:
        raise Refused(ProblemType.FORBIDDEN, "This request is somebody else's.")
    return request


def _check_version(request: PurchaseRequest, expected: int | None) -> None:
    if request.version != expected:
        detail = f"The request is at version {request.version}."
        raise Refused(ProblemType.VERSION_CONFLICT, detail, current=_document(request))


def _check_content(content: RequestContent) -> None:
    found = tuple(
        FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in problems(content)
    )
    written = content.model_dump(mode="json", exclude_none=True)
    errors = (*found, *wrong_texts(written, "/content"))
    if errors:
        raise Refused(ProblemType.INVALID, "The request is not right.", errors=errors)


def store(conn: Connection, site: Site, request: PurchaseRequest) -> PurchaseRequest:
    """Write a request's new state and tell the feeds."""
    try:
        _write(conn, request)
    except IntegrityError as error:
        raise Refused(ProblemType.FORBIDDEN, "This id is somebody else's.") from error
    feeds.tell_accounts(
        conn, site, [Told(request.account_id, "request", request.id, request.version)]
    )
    _tell_all(conn, site, request)
    return request


def _tell_all(conn: Connection, site: Site, request: PurchaseRequest) -> None:
    """Let those who may quote hear of a request, or of its end."""
    live = request.state == RequestState.LIVE
    if live or feeds.is_known(conn, feeds.REQUESTS, "request", request.id):
        about = (feeds.REQUESTS, "request", request.id, request.version, site.now())
        feeds.record(conn, *about, deleted=not live)


def _write(conn: Connection, request: PurchaseRequest) -> None:
    live = request.state == RequestState.LIVE
    row = {
        "account_id": request.account_id,
        "version": request.version,
        "state": str(request.state),
        "expires_at": to_millis(request.expires_at) if live else None,
        "body": request.model_dump_json(exclude_none=True),
    }
    mine = requests.c.id == request.id
    if conn.execute(update(requests).where(mine).values(row)).rowcount == 0:
        conn.execute(insert(requests).values(id=request.id, **row))


def _document(request: PurchaseRequest) -> dict[str, Any]:
    return request.model_dump(mode="json", exclude_none=True)
