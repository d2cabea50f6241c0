"""Reads the delta feeds: a page and its cursor in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.feed import Feed, FeedPage
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.remote import feeds
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import accounts, certifications, listings, meta, owner
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.rebase import rebase_draft

log = logging.getLogger(__name__)

_PAGE = 500
_CURSOR_CODES = ("cursor-expired", "cursor-invalid")
#: From this many on, screens are told "everything" instead of each id.
_MANY = 60


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
                    meta.put(conn, f"feed.{feed}", {"resync_above": listings.newest(conn)})
                continue
            if not self._apply(feed, page, account_id, state):
                return False
            if not page.has_more:
                return True
        return False

    def _apply(self, feed: Feed, page: FeedPage, account_id: str, state: dict[str, object]) -> bool:
        """Store a page with its cursor. False when another account has taken over meanwhile."""
        above = state.get("resync_above")
        arrivals = [(one, one.account_id == account_id) for one in _listings_of(page)]
        with self._db.write() as conn:
            if owner.get(conn) != account_id:
                return False
            changes = self._apply_rest(conn, feed, page)
            changed = listings.upsert_many(conn, arrivals, again=above is not None)
            for listing, mine in arrivals:
                if mine and listing.id in changed:
                    rebase_draft(conn, listing, self._workspace.new_id, self._workspace.millis())
            following: dict[str, object] = {"cursor": page.cursor}
            if isinstance(above, int) and page.has_more:
                following["resync_above"] = above
            elif isinstance(above, int) and feed is Feed.MARKET:
                # what the platform did not name again is gone
                listings.remove_others_up_to(conn, above)
                changes |= ChangeSet.all_of(Topic.LISTING)
            meta.put(conn, f"feed.{feed}", following)
        self._workspace.publish(changes | _changes_of(changed, arrivals))
        return True

    def _apply_rest(self, conn: Connection, feed: Feed, page: FeedPage) -> ChangeSet:
        """What is no arriving listing: own facts, and listings that are gone."""
        changes = ChangeSet()
        for change in page.changes:
            keep = _OWN_FACTS.get(change.type) if feed is Feed.ACCOUNT else None
            if keep and change.body:
                try:
                    changes |= keep(conn, change.body)
                except ValidationError as error:
                    where = error.errors()[0]["loc"]
                    log.warning("a change of %s cannot be read: %s", change.type, where)
            gone = change.type == "listing" and change.deleted and feed is Feed.MARKET
            if gone and listings.remove_other(conn, change.id):
                changes |= ChangeSet.of(Topic.LISTING, change.id)
        return changes


def _keep_account(conn: Connection, body: Mapping[str, Any]) -> ChangeSet:
    kept = accounts.keep(conn, Account.model_validate(body))
    return ChangeSet.all_of(Topic.ACCOUNT) if kept else ChangeSet()


def _keep_certification(conn: Connection, body: Mapping[str, Any]) -> ChangeSet:
    certification = Certification.model_validate(body)
    kept = certifications.upsert(conn, certification)
    return ChangeSet.of(Topic.CERTIFICATION, certification.id) if kept else ChangeSet()


_OWN_FACTS = {"account": _keep_account, "certification": _keep_certification}


def _listings_of(page: FeedPage) -> Iterator[Listing]:
    """The listings that arrive; what cannot be read is left aside, for a newer program."""
    for change in page.changes:
        if change.type != "listing" or change.deleted or change.body is None:
            continue
        try:
            yield Listing.model_validate(change.body)
        except ValidationError as error:
            log.warning("a listing of the feed cannot be read: %s", error.errors()[0]["loc"])


def _changes_of(changed: list[str], arrivals: list[tuple[Listing, bool]]) -> ChangeSet:
    if len(changed) > _MANY:
        return ChangeSet.all_of(Topic.LISTING, Topic.DRAFT, Topic.CONFLICT)
    changes = ChangeSet.of(Topic.LISTING, *changed)
    own = [listing.id for listing, mine in arrivals if mine and listing.id in changed]
    return changes | ChangeSet.of(Topic.DRAFT, *own) | ChangeSet.of(Topic.CONFLICT, *own)
