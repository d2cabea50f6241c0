"""Three-way merge of what this computer wrote with what somebody else published."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.core.ids import NewId
from vehilink_desktop.domain.listing import Listing, ListingContent, merge_contents
from vehilink_desktop.storage.repositories import conflicts, drafts, outbox


def rebase_draft(conn: Connection, listing: Listing, new_id: NewId, now: int) -> bool:
    """Put a waiting draft on top of the platform's newer `listing`.

    Different fields merge. A field that both sides changed keeps this computer's value and becomes
    a conflict for the person. Returns whether there are conflicts.
    """
    draft = drafts.get(conn, listing.id)
    if draft is None or (draft.base_version or 0) >= listing.version:
        return bool(conflicts.of_listing(conn, listing.id))
    sent = [op.content() for op in outbox.open_of_lane(conn, listing.id) if op.attempts]
    if listing.content in sent:
        # our own words coming back before their receipt: nothing to merge with
        drafts.set_base(conn, listing.id, listing.version, listing.content)
        return False
    merged = merge_contents(draft.base_content, draft.content, listing.content)
    content = ListingContent.model_validate(merged.document)
    if content != draft.content:
        drafts.save(conn, listing.id, content, now)
        drafts.add_version(conn, new_id(), listing.id, content, now, "merge")
    drafts.set_base(conn, listing.id, listing.version, listing.content)
    for one in merged.conflicts:
        conflicts.put(conn, listing.id, one, listing.version, now)
    if merged.conflicts:
        _hold(conn, listing.id)
    untouched = content == listing.content and not merged.conflicts
    if untouched and not outbox.open_of_lane(conn, listing.id):
        drafts.delete(conn, listing.id)
    return bool(merged.conflicts)


def rebase_put(conn: Connection, op: outbox.Op, listing: Listing, new_id: NewId, now: int) -> None:
    """Answer to a refused edit: send the merged content again, or park it with the conflicts."""
    torn = rebase_draft(conn, listing, new_id, now)
    merged = merge_contents(op.base_content(), op.content(), listing.content)
    if torn or merged.conflicts:
        for one in merged.conflicts:
            conflicts.put(conn, listing.id, one, listing.version, now)
        outbox.park(conn, op.op_id, "version-conflict", "", ())
        return
    content = ListingContent.model_validate(merged.document)
    outbox.renew_put(
        conn, op.op_id, new_id(), content, listing.content, listing.version, now
    )  # a refused key is spent: the same words under a new one


def _hold(conn: Connection, listing_id: str) -> None:
    """Keep what waits from being sent while the person is asked."""
    for op in outbox.open_of_lane(conn, listing_id):
        if op.kind == outbox.PUT and op.state == "queued":
            outbox.park(conn, op.op_id, "version-conflict", "", ())
