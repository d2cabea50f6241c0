"""The engine: pulls, drains and uploads in the background until it is stopped."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import replace
from threading import Condition, Thread

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import (
    accounts,
    listings,
    orders,
    outbox,
    quotations,
    stock_facts,
    uploads,
)
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.backoff import RETRY
from vehilink_desktop.sync.drain import OutboxDrain
from vehilink_desktop.sync.files import FileSender
from vehilink_desktop.sync.link import Link
from vehilink_desktop.sync.pull import Puller
from vehilink_desktop.sync.push import PokeListener

log = logging.getLogger(__name__)

#: Own things first: they are what somebody waits for. The market may take long.
_FEEDS = (Feed.ACCOUNT, Feed.REQUESTS, Feed.MARKET)
#: Without a poke the feeds are read this often.
_POLL_S = 30.0
#: With a live event stream, only to be sure.
_POLL_LISTENING_S = 300.0


class SyncEngine:
    """Owns the background threads. All its state is in rows, so it may be killed at any point.

    ```
             wake / poke / timer
                    │
        ┌── gate (Link) closed? ── wait until the next probe
        │           │ open
        │      pull feeds ─→ send outbox ─→ start uploads (≤ 3) ─┐
        └───────────────────────── wait ←────────────────────────┘
    ```
    """

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        rng: random.Random,
        on_status: Callable[[SyncStatus], None],
        chores: Callable[[], object] = lambda: None,
    ) -> None:
        """`chores` are done now and then on the engine's thread, after the platform has answered.

        They must be quick and raise nothing.
        """
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._rng = rng
        self._on_status = on_status
        self._chores = chores
        self._link = Link(workspace.clock, rng)
        self._drain = OutboxDrain(workspace, api, self._link, rng)
        self._files = FileSender(workspace, api, self._link, rng, self.wake)
        self._puller = Puller(workspace, api)
        self._listener = PokeListener(api, workspace.clock, rng, self._poked)
        self._condition = Condition()
        self._woken = False
        self._stopping = False
        self._stale = set(Feed)
        self._pulled_at = float("-inf")
        self._pull_failures = 0
        self._pull_again_at = float("-inf")
        self._speaks_for: str | None = None
        self._status = SyncStatus(reason="connecting")
        self._thread = Thread(target=self._loop, name="sync", daemon=True)

    # -- from any thread

    def start(self) -> None:
        with self._db.write() as conn:
            outbox.reset_sending(conn)
            uploads.reset_sending(conn)
        self._thread.start()

    def stop(self) -> None:
        """Stop at once, also while a call waits for a silent network; nothing is lost by it."""
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        self._files.halt()
        self._api.close()
        self._listener.stop()
        self._files.stop()
        if self._thread.is_alive():
            self._thread.join()

    def wake(self) -> None:
        """There may be something to do."""
        with self._condition:
            self._woken = True
            self._condition.notify_all()

    def sync_now(self) -> None:
        """Read the feeds and try everything at once."""
        with self._condition:
            self._stale = set(Feed)
            self._pull_again_at = float("-inf")
        self._link.probe_now()
        self.wake()

    def set_working_offline(self, offline: bool) -> None:
        """Send and read nothing until it is taken back."""
        self._link.set_working_offline(offline)
        self.sync_now()

    def status(self) -> SyncStatus:
        return self._status

    @property
    def listening(self) -> bool:
        """Whether the platform says at once when something is new."""
        return self._listener.listening

    # -- the loop's own thread

    def _loop(self) -> None:
        prepared = False
        while not self._stopping:
            try:
                if not prepared:
                    with self._db.write() as conn:
                        stock_facts.bring_up_to_date(conn)
                    prepared = True
                wait = self._round()
            except Known as error:
                log.warning("the engine waits: %s", error.code)
                # a closed gate is the next round's to report and to wait for
                wait = 0.0 if self._link.failed(error) else 5.0
            except Exception:
                log.exception("a round of the engine ended in a bug")
                wait = 5.0
            with self._condition:
                if not (self._woken or self._stopping):
                    self._condition.wait(wait)
                self._woken = False

    def _round(self) -> float | None:
        """One turn; seconds until the next without a reason, None for as long as it takes."""
        account = self._account()
        if account is None or account.id != self._speaks_for:
            # a stream that was opened for somebody else tells nothing of this account
            self._link.signed_out()
            self._listener.pause()
            self._speaks_for = account.id if account else None
        if account is None:
            self._report()
            return None
        if self._link.signed_in():
            self._report()
        gate = self._link.wait_s()
        if gate == 0:
            if not self._db.refill_reserve():
                # what is left belongs to what the person types
                raise Known("disk-full", retryable=True)
            self._listener.resume()
            self._pull(account)
            self._drain.send_due()
            self._note_time()
            self._files.start_due()
            self._chores()
            if not self._api.credentials.signed_in():
                return 0.0  # the next round says so
        elif gate is None:
            self._listener.pause()
        self._report()
        if gate == 0 and self._tidy():
            return 0.0
        return self._next_turn()

    def _account(self) -> Account | None:
        """Who is signed in; one whose session the platform has ended is not. Work stays here."""
        with self._db.read() as conn:
            account = accounts.current(conn)
        if account and not self._api.credentials.signed_in():
            with self._db.write() as conn:
                accounts.sign_out(conn)
            self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT))
            return None
        return account

    def _pull(self, account: Account) -> None:
        now = self._workspace.clock.monotonic()
        if now < self._pull_again_at:
            return
        every = _POLL_LISTENING_S if self._listener.listening else _POLL_S
        with self._condition:
            if now - self._pulled_at >= every or not self._link.online:
                self._stale = set(Feed)
            wanted, self._stale = self._stale, set()
        for feed in sorted(wanted, key=_FEEDS.index):
            try:
                complete = self._puller.pull(feed, account.id, self._must_not_read)
            except Known as error:
                self._poked(wanted, wake=False)
                if not self._link.failed(error):
                    self._pull_later(feed, error)
                return
            self._link.succeeded()
            self._pull_failures = 0
            if not complete:
                self._poked(wanted, wake=False)
                return
            if not self._stale:
                self._pulled_at = now
                self._status = replace(self._status, last_sync_at=self._workspace.clock.now())

    def _note_time(self) -> None:
        """Learn the platform's time, by which what others ask for expires."""
        if self._api.server_ahead is not None:
            self._workspace.platform_offset.learn(self._api.server_ahead)
        self._puller.forget_expired()

    def _pull_later(self, feed: Feed, error: Known) -> None:
        wait = RETRY.wait_s(self._pull_failures, self._rng, error.retry_after_s)
        log.warning("feed %s: %s, again in %.0f s", feed, error.code, wait)
        self._pull_failures += 1
        self._pull_again_at = self._workspace.clock.monotonic() + wait

    def _must_not_read(self) -> bool:
        return self._stopping or self._link.wait_s() is None

    def _poked(self, feeds: set[Feed], wake: bool = True) -> None:
        with self._condition:
            self._stale |= feeds
        if wake:
            self.wake()

    def _tidy(self) -> bool:
        """Use a quiet moment for the search indexes; whether there is more to do."""
        if self._files.rate.bps() or self._woken:
            return False
        with self._db.write() as conn:
            return any(one.tidy(conn) for one in (listings, orders, quotations))

    def _next_turn(self) -> float | None:
        gate = self._link.wait_s()
        if gate is None or gate > 0:
            return gate
        with self._db.read() as conn:
            times = [outbox.next_try(conn), uploads.next_try(conn)]
        now = self._workspace.millis()
        waits = [max(0.05, (at - now) / 1000) for at in times if at is not None and at > now]
        pull_s = self._pull_again_at - self._workspace.clock.monotonic()
        waits += [pull_s] if pull_s > 0 else []
        return min([*waits, 1.0 if self._files.rate.bps() else _POLL_S])

    def _report(self) -> None:
        with self._db.read() as conn:
            pending, parked = outbox.pending_count(conn), outbox.parked_count(conn)
            totals = uploads.totals(conn)
        rate = self._files.rate.bps() if totals.files_done < totals.files else None
        left = totals.bytes - totals.bytes_sent
        self._status = replace(
            self._status,
            online=self._link.online,
            reason=self._link.reason,
            pending_ops=pending,
            parked_ops=parked,
            files_total=totals.files,
            files_done=totals.files_done,
            bytes_total=totals.bytes,
            bytes_sent=totals.bytes_sent,
            rate_bps=rate,
            eta_s=left / rate if rate else None,
        )
        self._on_status(self._status)
