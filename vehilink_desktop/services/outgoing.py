"""What all services with work for the outbox do alike: keep what was typed, take back, retry."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import outbox, uploads
from vehilink_desktop.storage.workspace import Workspace


class Outgoing:
    """Commands on the operations of one kind of thing, whose id is their lane."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None], topic: Topic) -> None:
        """Say what is touched: screens of `topic` are told; `wake` tells the engine."""
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake
        self._topic = topic

    def keep_typed(self, one: str, change: Callable[[Connection], None]) -> ChangeSet:
        """Write what a person typed; when the disk is full, into the room reserved for it."""
        write_typed(self._db, change)
        return self.kept(one)

    def kept(self, one: str) -> ChangeSet:
        """Tell the screens that something was written that stays here."""
        changes = ChangeSet.of(self._topic, one)
        self._workspace.publish(changes)
        return changes

    def queued(self, one: str, *others: ChangeSet) -> ChangeSet:
        """Tell the screens, and the engine that there is something to send."""
        changes = ChangeSet.of(self._topic, one) | ChangeSet.of(Topic.OUTBOX, one)
        changes |= ChangeSet.all_of(Topic.TRANSFER)
        for other in others:
            changes |= other
        self._workspace.publish(changes)
        self._wake()
        return changes

    def take_back(
        self, op_id: str, restore: Callable[[Connection, outbox.Op], None] | None = None
    ) -> ChangeSet:
        """Do not send one operation that has not left yet, or give a parked one up.

        Args:
            op_id: Which one.
            restore: Makes what was typed for it a draft again, in the same transaction.

        Raises:
            Known: `not-found`; `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        with self._db.write() as conn:
            op = outbox.get(conn, op_id)
            if op is None or op.state not in ("queued", "sending", "parked"):
                raise Known("not-found")
            self._cancel(conn, op)
            uploads.cancel_unnamed(conn, op.lane)
            if restore is not None:
                restore(conn, op)
        return self.queued(op.lane)

    def take_back_all(self, lane: str) -> ChangeSet:
        """Do the same with all of a lane; raises alike, and then nothing is taken back."""
        with self._db.write() as conn:
            self.cancel_all(conn, lane)
        return self.queued(lane)

    def cancel_all(self, conn: Connection, lane: str) -> None:
        """The same as part of a larger transaction, whose owner tells the screens."""
        for op in outbox.open_of_lane(conn, lane):
            self._cancel(conn, op)
        uploads.cancel_unnamed(conn, lane)

    def retry(self, lane: str) -> ChangeSet:
        """Send the parked operations of a lane again, as they are.

        Under new ids: what the platform refused under one key it need not look at again.
        """
        with self._db.write() as conn:
            for op in outbox.open_of_lane(conn, lane):
                if op.state == "parked":
                    new_id, now = self._workspace.new_id(), self._workspace.millis()
                    outbox.renew(conn, op.op_id, new_id, now)
        return self.queued(lane)

    def _cancel(self, conn: Connection, op: outbox.Op) -> None:
        if op.state == "sending":
            raise Known("being-sent", retryable=True)
        if op.attempts and op.state == "queued":
            raise Known("may-have-arrived")
        outbox.cancel(conn, op.op_id, self._workspace.millis())


def write_typed(db: Database, change: Callable[[Connection], None]) -> None:
    """Write what a person typed; when the disk is full, into the room reserved for it."""
    try:
        with db.write() as conn:
            change(conn)
    except Known as error:
        if error.code != "disk-full" or not db.free_reserve():
            raise
        with db.write() as conn:
            change(conn)
