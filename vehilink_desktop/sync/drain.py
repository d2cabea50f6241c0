"""Sends the operations of the outbox, lane by lane, and applies the answers."""

from __future__ import annotations

import logging
import random

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import TRANSITIONS, Listing, ListingAction
from vehilink_desktop.remote import listings as remote_listings
from vehilink_desktop.remote.listings import VersionConflict
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import drafts, listings, outbox, uploads
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.backoff import RETRY
from vehilink_desktop.sync.link import Link
from vehilink_desktop.sync.rebase import rebase_draft, rebase_put

log = logging.getLogger(__name__)

#: How often the platform may say that pictures are missing before the person is asked.
_MEDIA_TRIES = 3


class OutboxDrain:
    """Sends one operation at a time; a lane's head blocks only its own lane."""

    def __init__(
        self, workspace: Workspace, api: ApiClient, link: Link, rng: random.Random
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
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
        if op is None:
            return False  # taken back while those before it were sent
        self._publish(op)
        try:
            listing = self._call(op)
        except VersionConflict as conflict:
            with self._db.write() as conn:
                self._refused_version(conn, op, conflict.current)
        except Known as error:
            with self._db.write() as conn:
                self._failed(conn, op, error)
        else:
            self._link.succeeded()
            with self._db.write() as conn:
                self._confirmed(conn, op, listing)
            self._publish(op)
            return True
        self._publish(op)
        return False

    def _call(self, op: outbox.Op) -> Listing:
        if op.kind == outbox.PUT:
            return remote_listings.put(
                self._api, op.lane, op.content(), version=op.base_version, key=op.op_id
            )
        return remote_listings.act(
            self._api, op.lane, op.action(), version=op.base_version or 1, key=op.op_id
        )

    def _confirmed(self, conn: Connection, op: outbox.Op, listing: Listing) -> None:
        now = self._workspace.millis()
        listings.upsert(conn, listing, mine=True)
        outbox.done(conn, op.op_id, now)
        draft = drafts.get(conn, op.lane)
        if op.kind == outbox.PUT and draft is not None:
            followed = any(one.kind == outbox.PUT for one in outbox.open_of_lane(conn, op.lane))
            if draft.content == op.content() and not followed:
                drafts.delete(conn, op.lane)
            elif (draft.base_version or 0) < listing.version:
                drafts.set_base(conn, op.lane, listing.version, listing.content)
        outbox.rebase_followers(conn, op.lane, listing.version, listing.content)

    def _refused_version(self, conn: Connection, op: outbox.Op, current: Listing) -> None:
        now = self._workspace.millis()
        self._link.succeeded()
        listings.upsert(conn, current, mine=True)
        if op.kind == outbox.PUT:
            rebase_put(conn, op, current, self._workspace.new_id, now)
            return
        rebase_draft(conn, current, self._workspace.new_id, now)
        if current.state in TRANSITIONS[ListingAction(op.action())]:
            outbox.renew_action(conn, op.op_id, self._workspace.new_id(), current.version, now)
        else:
            outbox.park(conn, op.op_id, "state-conflict", "", ())

    def _failed(self, conn: Connection, op: outbox.Op, error: Known) -> None:
        now = self._workspace.millis()
        if self._link.failed(error):
            outbox.retry_later(conn, op.op_id, now, error.code, error.detail)
            return
        self._link.succeeded()
        if error.code == "media-incomplete" and op.attempts < _MEDIA_TRIES:
            uploads.start_over(conn, op.lane, now)
            outbox.renew_put(
                conn, op.op_id, self._workspace.new_id(), op.content(), op.base_content(),
                op.base_version, now, attempts=op.attempts + 1,
            )  # fmt: skip
        elif error.retryable:
            wait = RETRY.wait_s(op.attempts, self._rng, error.retry_after_s)
            outbox.retry_later(conn, op.op_id, now + int(wait * 1000), error.code, error.detail)
        else:
            log.info("operation %s needs the person: %s", op.op_id, error.code)
            outbox.park(conn, op.op_id, error.code, error.detail, error.fields)

    def _publish(self, op: outbox.Op) -> None:
        self._workspace.publish(
            ChangeSet.of(Topic.OUTBOX, op.lane)
            | ChangeSet.of(Topic.LISTING, op.lane)
            | ChangeSet.of(Topic.DRAFT, op.lane)
            | ChangeSet.all_of(Topic.TRANSFER)
        )
