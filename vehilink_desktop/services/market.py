"""The market: search, filter and look at live listings, online or not."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.storage.repositories import listings, searches
from vehilink_desktop.storage.repositories.listings import Facets, ListingRow, MarketFilter
from vehilink_desktop.storage.sealed import Shelf
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["Facets", "ListingRow", "MarketFilter", "MarketService"]


class MarketService:
    """Everything is answered from the local cache."""

    def __init__(self, workspace: Workspace, chose: Callable[[str], bool]) -> None:
        """`chose` says how a choice of the privacy settings stands."""
        self._workspace = workspace
        self._chose = chose
        self._db = workspace.db
        self._shelf = Shelf()

    def first_rows(self, wanted: MarketFilter, limit: int = 60) -> list[ListingRow]:
        """The newest matches, quick enough for each keystroke."""
        with self._db.read() as conn:
            return listings.first_rows(conn, wanted, limit, self._shelf)

    def all_recencies(
        self, wanted: MarketFilter, register_interrupt: Callable[[Callable[[], None]], None]
    ) -> array[int]:
        """Every match, newest first, as keys for `rows`. Slow for a million; interruptible.

        Raises:
            Cancelled: the function given to `register_interrupt` was called.
        """
        token = CancelToken()
        with self._db.interruptible_read() as (conn, interrupt):

            def stop() -> None:
                token.cancel()
                interrupt()

            register_interrupt(stop)
            return listings.all_recencies(conn, wanted, self._shelf, token)

    def rows(self, recencies: Sequence[int]) -> list[ListingRow]:
        """The rows of a window; ones that are gone meanwhile are left out."""
        with self._db.read() as conn:
            return listings.rows(conn, recencies)

    def facets(self) -> Facets:
        """What there is to filter by, with counts."""
        with self._db.read() as conn:
            return listings.facets(conn)

    def detail(self, listing_id: str) -> Listing:
        """The whole listing.

        Raises:
            Known: `not-found` when it is no longer on the market.
        """
        with self._db.read() as conn:
            listing = listings.get(conn, listing_id)
        if listing is None:
            raise Known("not-found")
        return listing

    def remember_search(self, text: str) -> ChangeSet:
        """Keep what was searched for, to repeat it, unless the person wants no history."""
        cleaned = " ".join(text.split())[:200]
        if not cleaned or not self._chose(Choice.SEARCH_HISTORY):
            return ChangeSet()
        with self._db.write() as conn:
            searches.remember(conn, cleaned, self._workspace.millis())
        return self._done()

    def recent_searches(self, limit: int = 8) -> list[str]:
        """The last ones first; for who agreed to personal ranking the most frequent ones."""
        with self._db.read() as conn:
            by_habit = self._chose(Choice.PERSONAL_RANKING)
            return (searches.frequent if by_habit else searches.recent)(conn, limit)

    def forget_search(self, text: str) -> ChangeSet:
        with self._db.write() as conn:
            searches.forget(conn, text)
        return self._done()

    def clear_searches(self) -> ChangeSet:
        with self._db.write() as conn:
            searches.clear(conn)
        return self._done()

    def _done(self) -> ChangeSet:
        changes = ChangeSet.all_of(Topic.SEARCH_HISTORY)
        self._workspace.publish(changes)
        return changes
