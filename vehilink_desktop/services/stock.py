"""My stock: drafts and published vehicles in one list, each with its honest state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, readiness
from vehilink_desktop.domain.money import Money
from vehilink_desktop.storage.repositories import conflicts, drafts, listings, outbox, uploads
from vehilink_desktop.storage.repositories.drafts import Draft
from vehilink_desktop.storage.repositories.outbox import Op
from vehilink_desktop.storage.workspace import Workspace


class StockState(StrEnum):
    """Where a vehicle stands for its seller."""

    DRAFT = "draft"
    WAITING = "waiting"
    UPLOADING = "uploading"
    IN_REVIEW = "in_review"
    LIVE = "live"
    NEEDS_YOU = "needs_you"
    WITHDRAWN = "withdrawn"
    SOLD = "sold"


@dataclass(frozen=True)
class StockRow:
    """A line of the list.

    Attributes:
        files_done: Pictures that have arrived, of the `files_total` of the publication under way.
        reason: Why it needs the person: `conflict`, `rejected`, `upload-failed` or a slug.
        unpublished: There are changes that the platform does not have.
    """

    id: str
    title: str
    stock_no: str | None
    vin: str | None
    price: Money | None
    incoterm: str | None
    named_place: str | None
    cover: str | None
    photo_count: int
    readiness: int
    state: StockState
    listing_state: str | None
    files_done: int
    files_total: int
    reason: str | None
    unpublished: bool
    changed_at: datetime


_PLAIN: dict[str, StockState] = {
    ListingState.LIVE: StockState.LIVE,
    ListingState.WITHDRAWN: StockState.WITHDRAWN,
    ListingState.SOLD: StockState.SOLD,
}


class StockService:
    """Reads drafts, the platform's answers and the outbox together."""

    def __init__(self, workspace: Workspace) -> None:
        self._db = workspace.db

    def rows(self) -> list[StockRow]:
        """All own vehicles, last changed first."""
        with self._db.read() as conn:
            own = {one.id: one for one in listings.own(conn)}
            written = {one.id: one for one in drafts.all_open(conn)}
            ops = outbox.newest_open_by_lane(conn)
            sending = uploads.counts_by_listing(conn)
            torn = {row.listing_id for row in conflicts.all_rows(conn)}
        rows = [
            _row(one, own.get(one), written.get(one), ops.get(one), sending.get(one), one in torn)
            for one in own.keys() | written.keys()
        ]
        return sorted(rows, key=lambda row: row.changed_at, reverse=True)


def _row(
    listing_id: str,
    listing: Listing | None,
    draft: Draft | None,
    op: Op | None,
    files: uploads.Counts | None,
    torn: bool,
) -> StockRow:
    content = draft.content if draft else listing.content if listing else ListingContent()
    state, reason = _state(listing, op, files, torn)
    return StockRow(
        id=listing_id,
        title=content.title(),
        stock_no=content.stock_no,
        vin=content.vin,
        price=content.price,
        incoterm=content.incoterm,
        named_place=content.named_place,
        cover=content.photos[0].media_id if content.photos else None,
        photo_count=len(content.photos),
        readiness=readiness(content, len(content.photos))[0],
        state=state,
        listing_state=listing.state if listing else None,
        files_done=files.done if files and op else 0,
        files_total=files.total if files and op else 0,
        reason=reason,
        unpublished=draft is not None and op is None,
        changed_at=from_millis(draft.changed_at) if draft else _updated(listing),
    )


def _updated(listing: Listing | None) -> datetime:
    return listing.updated_at if listing else from_millis(0)


def _state(
    listing: Listing | None, op: Op | None, files: uploads.Counts | None, torn: bool
) -> tuple[StockState, str | None]:
    if torn:
        return StockState.NEEDS_YOU, "conflict"
    if op and op.state == "parked":
        return StockState.NEEDS_YOU, op.problem
    if op:
        if files and files.failed:
            return StockState.NEEDS_YOU, "upload-failed"
        unfinished = files is not None and files.done < files.total
        return (StockState.UPLOADING if unfinished else StockState.WAITING), None
    if listing is None:
        return StockState.DRAFT, None
    if listing.state == ListingState.REJECTED:
        return StockState.NEEDS_YOU, "rejected"
    return _PLAIN.get(listing.state, StockState.IN_REVIEW), None
