"""Sends the operations of the outbox, lane by lane, and applies the answers."""

from __future__ import annotations

import logging
import random

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import outbox, uploads
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.backoff import RETRY
from vehilink_desktop.sync.link import Link
from vehilink_desktop.sync.operations import kinds
from vehilink_desktop.sync.privacy import give_up_withdrawn

log = logging.getLogger(__name__)

#: How often the platform may say that files are missing before the person is asked.
_MEDIA_TRIES = 3


class OutboxDrain:
    """Sends one operation at a time; a lane's head blocks only its own lane."""

    def __init__(
        self, workspace: Workspace, api: ApiClient, link: Link, rng: random.Random
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._kinds = kinds(workspace, api)
        self._link = link
        self._rng = rng
        self._interrupted = False

    def send_due(self) -> int:
        """Send what may be sent now; how many the platform confirmed."""
        if self._interrupted:
            with self._db.write() as conn:
                outbox.reset_sending(conn)
            self._interrupted = False
        try:
            return self._send_all()
        except BaseException:
            # the answer of an operation could not be kept: it stands there as being sent
            self._interrupted = True
            raise

    def _send_all(self) -> int:
        confirmed = 0
        while self._link.wait_s() == 0:
            with self._db.read() as conn:
                ready = outbox.due(conn, self._workspace.millis())
            if not ready:
                break
            # an operation that fails is due later, so this list gets shorter
            confirmed += sum(self._send(op.op_id) for op in ready if self._link.wait_s() == 0)
        return confirmed

    def _send(self, op_id: str) -> bool:
        with self._db.write() as conn:
            op = outbox.mark_sending(conn, op_id)
            given_up = op is not None and give_up_withdrawn(conn, op, self._workspace.millis())
        if op is None:
            return False  # taken back while those before it were sent
        self._publish(op)
        if given_up:
            return False
        kind = self._kinds[op.kind]
        try:
            answer = kind.call(op)
        except Known as error:
            with self._db.write() as conn:
                self._failed(conn, op, error)
            self._publish(op)
            return False
        self._link.succeeded()
        with self._db.write() as conn:
            outbox.done(conn, op.op_id, self._workspace.millis())
            kind.confirmed(conn, op, answer)
        self._publish(op)
        return True

    def _failed(self, conn: Connection, op: outbox.Op, error: Known) -> None:
        now = self._workspace.millis()
        if self._link.failed(error):
            outbox.retry_later(conn, op.op_id, now, error.code, error.detail)
            return
        self._link.succeeded()
        if self._kinds[op.kind].refused(conn, op, error):
            return
        if error.code == ProblemType.MEDIA_INCOMPLETE and op.renewals() < _MEDIA_TRIES:
            uploads.start_over(conn, op.lane, now)
            outbox.renew(conn, op.op_id, self._workspace.new_id(), now)
        elif error.retryable:
            wait = RETRY.wait_s(op.attempts, self._rng, error.retry_after_s)
            outbox.retry_later(conn, op.op_id, now + int(wait * 1000), error.code, error.detail)
        else:
            log.info("operation %s needs the person: %s", op.op_id, error.code)
            outbox.park(conn, op.op_id, error.code, error.detail, error.fields)

    def _publish(self, op: outbox.Op) -> None:
        self._workspace.publish(
            ChangeSet.of(Topic.OUTBOX, op.lane)
            | ChangeSet.all_of(Topic.TRANSFER)
            | self._kinds[op.kind].touched(op)
        )
