"""Reads the delta feeds: a page and its cursor in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.feed import Feed, FeedPage
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.remote import feeds
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import listings, meta, owner, requests
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync import arrivals
from vehilink_desktop.sync.rebase import rebase_draft

log = logging.getLogger(__name__)

_PAGE = 500
_CURSOR_CODES = ("cursor-expired", "cursor-invalid")


class Puller:
    """Applies what changed on the platform. Unsent work is never touched by it."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api

    def pull(self, feed: Feed, account_id: str, should_stop: Callable[[], bool]) -> bool:
        """Read `feed` to its end. False when it was stopped before, or another account came.

        Raises:
            Known: the platform could not be reached or refused.
        """
        while not should_stop():
            with self._db.read() as conn:
                state = meta.get(conn, f"feed.{feed}", {})
            try:
                page = feeds.page(self._api, feed, state.get("cursor"), _PAGE)
            except Known as error:
                if "cursor" not in state or error.code not in _CURSOR_CODES:
                    raise
                log.info("feed %s starts over: %s", feed, error.code)
                with self._db.write() as conn:
                    above = arrivals.newest(conn, feed)
                    meta.put(conn, f"feed.{feed}", {"resync_above": above})
                continue
            if not self._apply(feed, page, account_id, state):
                return False
            if not page.has_more:
                return True
        return False

    def forget_expired(self) -> None:
        """Take others' requests off the board that have ended by the platform's clock."""
        now = self._workspace.platform_millis()
        with self._db.read() as conn:
            if not requests.others_expired(conn, now):
                return
        with self._db.write() as conn:
            gone = requests.remove_others_expired(conn, now)
        self._workspace.publish(arrivals.named(Topic.REQUEST, gone))

    def _apply(self, feed: Feed, page: FeedPage, account_id: str, state: dict[str, object]) -> bool:
        """Store a page with its cursor. False when another account has taken over meanwhile."""
        above = state.get("resync_above")
        again = above is not None
        found = arrivals.read(page, "listing", Listing)
        vehicles = [(one, one.account_id == account_id) for one in found]
        at = arrivals.Arrival(account_id, self._workspace.millis(), [])
        with self._db.write() as conn:
            if owner.get(conn) != account_id:
                return False
            if feed is Feed.ACCOUNT:
                changes = arrivals.keep_own(conn, page, at)
            else:
                changes = arrivals.keep_shared(conn, feed, page, again=again)
            changed = listings.upsert_many(conn, vehicles, again=again)
            for listing, mine in vehicles:
                if mine and listing.id in changed:
                    rebase_draft(conn, listing, self._workspace.new_id, self._workspace.millis())
            following: dict[str, object] = {"cursor": page.cursor}
            if isinstance(above, int) and page.has_more:
                following["resync_above"] = above
            elif isinstance(above, int):
                changes |= arrivals.forget_unnamed(conn, feed, above)
            meta.put(conn, f"feed.{feed}", following)
        for orphan in at.orphans:
            self._workspace.vault.forget(orphan)
        self._workspace.publish(changes | _changes_of(changed, vehicles))
        return True


def _changes_of(changed: list[str], vehicles: list[tuple[Listing, bool]]) -> ChangeSet:
    if len(changed) > arrivals.MANY:
        return ChangeSet.all_of(Topic.LISTING, Topic.DRAFT, Topic.CONFLICT)
    changes = ChangeSet.of(Topic.LISTING, *changed)
    own = [listing.id for listing, mine in vehicles if mine and listing.id in changed]
    return changes | ChangeSet.of(Topic.DRAFT, *own) | ChangeSet.of(Topic.CONFLICT, *own)
