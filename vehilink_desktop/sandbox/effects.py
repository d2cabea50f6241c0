"""Idempotency for ever: each key's effect and answer are written in one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends, Header, Request, Response
from sqlalchemy import Connection, delete, or_, select, update

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import policies
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import effects
from vehilink_desktop.sandbox.wire import Answer

#: Stands for the status of an answer that was deleted.
_FORGOTTEN = 410


@dataclass(frozen=True)
class Operation:
    """A request that must have its effect once.

    Attributes:
        trades: Only whoever agreed to the policy in force may do it.
    """

    key: str
    request: str
    fingerprint: str
    trades: bool = False

    def passing(self, gate: Deed) -> Operation:
        """The same; no deed of trade where it only takes back what one did."""
        return replace(self, trades=self.trades and gate is not Deed.TAKE_BACK)


def perform(
    site: Site,
    account_id: str,
    operation: Operation,
    effect: Callable[[Connection], Answer | Refused],
) -> Response:
    """Run `effect` in a transaction of its own, unless its key had it already; the answer.

    A refused request has no effect and stores nothing: it may be repeated with the same key. A
    refusal that is raised undoes all that `effect` wrote, one that is returned nothing: the tries
    of a code stay counted.

    Raises:
        Refused: `idempotency-key-reused`, `policy-not-agreed` for an operation of trade, and
            whatever `effect` raises or returns.
    """
    with site.change() as conn:

        def allowed() -> Answer | Refused:
            if operation.trades:
                policies.check_agreed(conn, site, account_id)
            return effect(conn)

        result = _once(conn, account_id, operation, site.now(), allowed)
    if isinstance(result, Refused):
        raise result
    return result.response()


def forget(conn: Connection, account_id: str, paths: Iterable[str]) -> None:
    """Forget what was answered to the account at and below these paths.

    Whoever asks again with the same key is told that it is gone: it does not happen again.
    """
    said = {"status": _FORGOTTEN, "headers": "{}", "body": ""}
    for path in paths:
        asked = [f"{method} {path}" for method in ("PUT", "PATCH", "POST", "DELETE")]
        below = or_(*(effects.c.request.startswith(f"{one}/", autoescape=True) for one in asked))
        mine = (effects.c.account_id == account_id) & (effects.c.request.in_(asked) | below)
        conn.execute(update(effects).where(mine).values(said))


def _once(
    conn: Connection,
    account_id: str,
    operation: Operation,
    now: int,
    effect: Callable[[], Answer | Refused],
) -> Answer | Refused:
    row = {
        "account_id": account_id,
        "key": operation.key,
        "request": operation.request,
        "fingerprint": operation.fingerprint,
        "status": 0,
        "headers": "{}",
        "body": "",
        "at": now,
    }
    mine = (effects.c.account_id == account_id) & (effects.c.key == operation.key)
    if insert_or_ignore(conn, effects, row):
        result = effect()
        if isinstance(result, Refused):
            conn.execute(delete(effects).where(mine))
            return result
        values = {
            "status": result.status,
            "headers": json.dumps(result.headers),
            "body": result.body,
        }
        conn.execute(update(effects).where(mine).values(values))
        return result
    known = conn.execute(select(effects).where(mine)).one()
    if known.status == _FORGOTTEN:
        raise Refused(ProblemType.NOT_FOUND, "What this made has been deleted for its sender.")
    if known.fingerprint != operation.fingerprint:
        detail = "This key belongs to another request."
        raise Refused(ProblemType.IDEMPOTENCY_REUSED, detail)
    headers = {**json.loads(known.headers), "Idempotent-Replay": "true"}
    return Answer(known.status, known.body, headers)


async def _operation(
    request: Request,
    idempotency_key: Annotated[
        str | None, Header(description="Required: a UUID made by the client")
    ] = None,
) -> Operation:
    if idempotency_key is None or not is_id(idempotency_key):
        raise Refused(ProblemType.IDEMPOTENCY_MISSING, "Send a UUID as Idempotency-Key.")
    digest = hashlib.sha256()
    conditions = (request.headers.get(name, "") for name in ("if-match", "if-none-match"))
    for part in (request.method, request.url.path, *conditions):
        digest.update(part.encode() + b"\0")
    digest.update(await request.body())
    named = f"{request.method} {request.url.path}"
    return Operation(key=idempotency_key, request=named, fingerprint=digest.hexdigest())


#: The parameter through which routes demand an Idempotency-Key.
TheOperation = Annotated[Operation, Depends(_operation)]


async def _trade(operation: TheOperation) -> Operation:
    return replace(operation, trades=True)


#: The same of a deed of trade, which takes the agreement to the policy.
TheTrade = Annotated[Operation, Depends(_trade)]
