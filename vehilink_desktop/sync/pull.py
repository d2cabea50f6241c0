"""Reads the delta feeds: a page and its cursor in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable

from pydantic import ValidationError
from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.feed import Change, Feed, FeedPage
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.remote import feeds
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import listings, meta
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.rebase import rebase_draft

log = logging.getLogger(__name__)

_PAGE = 500
#: From this many on, screens are told "everything" instead of each id.
_MANY = 60


class Puller:
    """Applies what changed on the platform. Unsent work is never touched by it."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api

    def pull(self, feed: Feed, account_id: str, should_stop: Callable[[], bool]) -> bool:
        """Read `feed` to its end. False when it was stopped before.

        Raises:
            Known: the platform could not be reached or refused.
        """
        while not should_stop():
            with self._db.read() as conn:
                state = meta.get(conn, f"feed.{feed}", {})
            try:
                page = feeds.page(self._api, feed, state.get("cursor"), _PAGE)
            except Known as error:
                if error.code not in ("cursor-expired", "cursor-invalid"):
                    raise
                log.warning("feed %s starts over: %s", feed, error.code)
                with self._db.write() as conn:
                    meta.put(conn, f"feed.{feed}", {"resync_above": listings.newest(conn)})
                continue
            self._apply(feed, page, account_id, state)
            if not page.has_more:
                return True
        return False

    def _apply(self, feed: Feed, page: FeedPage, account_id: str, state: dict[str, object]) -> None:
        above = state.get("resync_above")
        changes = ChangeSet()
        with self._db.write() as conn:
            for change in page.changes:
                changes |= self._apply_one(conn, feed, change, account_id, above is not None)
            following: dict[str, object] = {"cursor": page.cursor}
            if isinstance(above, int):
                if page.has_more:
                    following["resync_above"] = above
                elif feed is Feed.MARKET:
                    # what the platform did not name again is gone
                    listings.remove_others_up_to(conn, above)
                    changes |= ChangeSet.all_of(Topic.LISTING)
            meta.put(conn, f"feed.{feed}", following)
        if len(changes.ids) > _MANY:
            changes = ChangeSet.all_of(*changes.topics())
        self._workspace.publish(changes)

    def _apply_one(
        self, conn: Connection, feed: Feed, change: Change, account_id: str, again: bool
    ) -> ChangeSet:
        if change.type == "account" and change.body and feed is Feed.ACCOUNT:
            meta.put(conn, "account", Account.model_validate(change.body).model_dump(mode="json"))
            return ChangeSet.all_of(Topic.ACCOUNT)
        if change.type != "listing":
            return ChangeSet()  # of a newer platform
        if change.deleted or change.body is None:
            gone = feed is Feed.MARKET and listings.remove_other(conn, change.id)
            return ChangeSet.of(Topic.LISTING, change.id) if gone else ChangeSet()
        try:
            listing = Listing.model_validate(change.body)
        except ValidationError as error:
            log.warning("a listing of the feed cannot be read: %s", error.errors()[0]["loc"])
            return ChangeSet()
        mine = listing.account_id == account_id
        if not listings.upsert(conn, listing, mine=mine, again=again):
            return ChangeSet()
        changes = ChangeSet.of(Topic.LISTING, listing.id)
        if mine:
            rebase_draft(conn, listing, self._workspace.new_id, self._workspace.millis())
            changes |= ChangeSet.of(Topic.DRAFT, listing.id)
            changes |= ChangeSet.of(Topic.CONFLICT, listing.id)
        return changes
