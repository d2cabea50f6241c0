"""Own bank accounts that invoices name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.payee import Payee, PayeeContent, problems
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.services.gates import require
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.storage.repositories import outbox, payees
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class PayeeRow:
    """An account, with what waits to be sent applied.

    Attributes:
        payee: What the platform has; None for a new one. Only this can stand on an invoice.
        state: `saved`, `queued`, `sending`, `parked`.
        problem: Why it is parked.
    """

    id: str
    content: PayeeContent
    payee: Payee | None
    state: str
    problem: Known | None
    changed_at: datetime


class PayeeService:
    """Everything works without a network."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._outgoing = Outgoing(workspace, wake, Topic.PAYEE)

    def all(self) -> tuple[PayeeRow, ...]:
        """Every account, last changed first."""
        with self._db.read() as conn:
            known = {one.id: one for one in payees.every(conn)}
            waiting = {op.lane: op for op in outbox.all_open(conn) if op.kind == outbox.PAYEE_PUT}
        rows = [_row(one, known.get(one), waiting.get(one)) for one in known.keys() | waiting]
        return tuple(sorted(rows, key=lambda row: row.changed_at, reverse=True))

    def save(self, payee_id: str | None, content: PayeeContent) -> str:
        """Hand an account, or a new version of one, to the outbox; its id.

        A version before it that has not left, or was refused, is replaced by it.

        Raises:
            Known: what a gate asks for (`gates.require`); `invalid` with the fields; `being-sent`
                or `may-have-arrived` while an earlier version is on its way.
        """
        found = problems(content)
        if found:
            raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))
        one = payee_id or self._workspace.new_id()
        with self._db.write() as conn:
            require(conn, Deed.QUOTE)
            self._outgoing.cancel_all(conn, one)
            self._queue(conn, one, content)
        self._outgoing.queued(one)
        return one

    def take_back(self, payee_id: str) -> ChangeSet:
        """Do not send what has not left yet, or give a parked version up.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        return self._outgoing.take_back_all(payee_id)

    def retry(self, payee_id: str) -> ChangeSet:
        """Send a parked version again, on top of what the platform has now."""
        with self._db.write() as conn:
            parked = [op for op in outbox.open_of_lane(conn, payee_id) if op.state == "parked"]
            if parked:
                self._outgoing.cancel_all(conn, payee_id)
                self._queue(conn, payee_id, payees.content_of(parked[-1]))
        return self._outgoing.queued(payee_id)

    def _queue(self, conn: Connection, payee_id: str, content: PayeeContent) -> None:
        known = payees.get(conn, payee_id)
        version = known.version if known else None
        op_id, now = self._workspace.new_id(), self._workspace.millis()
        payees.queue_put(conn, op_id, payee_id, content, version, now)


def _row(payee_id: str, payee: Payee | None, op: outbox.Op | None) -> PayeeRow:
    moments = [payee.changed_at] if payee else []
    moments += [from_millis(op.created_at)] if op else []
    known = payee.content if payee else PayeeContent()
    return PayeeRow(
        id=payee_id,
        content=payees.content_of(op) if op else known,
        payee=payee,
        state=op.state if op else "saved",
        problem=op.failure() if op and op.state == "parked" else None,
        changed_at=max(moments),
    )
