"""Own vehicles: draft, edit, history, publish, withdraw, settle conflicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain import merge
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.listing import (
    TRANSITIONS,
    Listing,
    ListingAction,
    ListingContent,
    gate_of,
    merge_contents,
    problems,
)
from vehilink_desktop.services.gates import require
from vehilink_desktop.services.outgoing import write_typed
from vehilink_desktop.storage.repositories import (
    conflicts,
    drafts,
    listings,
    outbox,
    photos,
    takes,
    uploads,
)
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class Conflict:
    """A field with two new values, JSON-decoded."""

    field: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True)
class EditorDocument:
    """All that the editor shows of one vehicle.

    Attributes:
        listing: What the platform has, or None for a new one.
        unpublished: Whether `content` differs from what the platform has or will soon have.
        operation: Code of what is on its way: `queued`, `sending`, `parked`; None if nothing is.
        problem: The failure of a parked operation.
    """

    id: str
    content: ListingContent
    listing: Listing | None
    unpublished: bool
    changed_at: datetime
    conflicts: tuple[Conflict, ...]
    operation: str | None
    problem: Known | None


@dataclass(frozen=True)
class Version:
    """An entry of the history: when, why, and which fields differ from the entry before."""

    id: str
    made_at: datetime
    cause: str
    content: ListingContent
    changed: tuple[str, ...]


class ListingService:
    """Commands return what they touched; all of them work without a network."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake

    # -- reading

    def load(self, listing_id: str) -> EditorDocument:
        """The document of the editor.

        Raises:
            Known: `not-found` when neither a draft nor an own listing has this id.
        """
        with self._db.read() as conn:
            listing = listings.get(conn, listing_id)
            draft = drafts.get(conn, listing_id)
            if draft is None and listing is None:
                raise Known("not-found")
            op = outbox.newest_open(conn, listing_id)
            content = draft.content if draft else _content_of(listing)
            changed = from_millis(draft.changed_at) if draft else _listing(listing).updated_at
            return EditorDocument(
                id=listing_id,
                content=content,
                listing=listing,
                unpublished=draft is not None and (op is None or op.content() != content),
                changed_at=changed,
                conflicts=tuple(
                    Conflict(row.field, row.base, row.mine, row.theirs)
                    for row in conflicts.of_listing(conn, listing_id)
                ),
                operation=op.state if op else None,
                problem=op.failure() if op and op.state == "parked" else None,
            )

    def history(self, listing_id: str) -> list[Version]:
        """All kept versions, newest first."""
        with self._db.read() as conn:
            rows = drafts.versions(conn, listing_id)
        found: list[Version] = []
        before: dict[str, object] = {}
        for row in sorted(rows, key=lambda one: one.made_at):
            document = row.content.model_dump(mode="json")
            changed = merge.changed_fields(before, document) if found else ()
            made_at = from_millis(row.made_at)
            found.append(Version(row.id, made_at, row.cause, row.content, changed))
            before = document
        return found[::-1]

    def same_vin(self, listing_id: str, vin: str) -> list[str]:
        """Titles of other own vehicles with this VIN."""
        with self._db.read() as conn:
            found = drafts.titles_with_vin(conn, vin)
        return [title for one, title in found.items() if one != listing_id]

    # -- writing

    def create(self, content: ListingContent | None = None) -> str:
        """Start a new vehicle; its id."""
        listing_id = self._workspace.new_id()
        now = self._workspace.millis()
        with self._db.write() as conn:
            drafts.create(conn, listing_id, content or ListingContent(), now)
            if content is not None:
                version_id = self._workspace.new_id()
                drafts.add_version(conn, version_id, listing_id, content, now, "duplicate")
        self._done(listing_id, Topic.DRAFT)
        return listing_id

    def duplicate(self, listing_id: str) -> str:
        """A new draft with the same facts, without VIN, stock number, pictures and recordings."""
        content = self.load(listing_id).content
        own: dict[str, object] = {"vin": None, "stock_no": None}
        return self.create(
            content.model_copy(update=own | {"photos": (), "videos": (), "voices": ()})
        )

    def save(self, listing_id: str, content: ListingContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick."""
        write_typed(self._db, lambda conn: self._save(conn, listing_id, content, "edit"))
        return self._done(listing_id, Topic.DRAFT)

    def edit(self, listing_id: str, changes: Mapping[str, object]) -> ChangeSet:
        """Keep what was typed into some fields; the others stay as the store has them.

        A picture that was prepared, or an edit that was merged, while the person typed is thus
        never overwritten by what the editor still shows.
        """

        def change(conn: Connection) -> None:
            draft = drafts.get(conn, listing_id)
            content = draft.content if draft else _content_of(listings.get(conn, listing_id))
            document = content.model_dump() | dict(changes)
            self._save(conn, listing_id, ListingContent.model_validate(document), "edit")

        write_typed(self._db, change)
        return self._done(listing_id, Topic.DRAFT)

    def save_within(self, conn: Connection, listing_id: str, content: ListingContent) -> None:
        """Keep a change as part of a larger transaction, whose owner tells the screens."""
        self._save(conn, listing_id, content, "edit")

    def restore(self, listing_id: str, version_id: str) -> ChangeSet:
        """Make an old version the newest one; nothing of the history is lost."""
        with self._db.write() as conn:
            version = drafts.version(conn, version_id)
            if version is None or version.listing_id != listing_id:
                raise Known("not-found")
            self._save(conn, listing_id, version.content, "restore")
        return self._done(listing_id, Topic.DRAFT)

    def discard(self, listing_id: str) -> ChangeSet:
        """Put the unsent changes into the bin; `undo_discard` brings them back.

        Raises:
            Known: `being-sent` while an operation of this vehicle is on its way.
        """
        with self._db.write() as conn:
            for op in outbox.open_of_lane(conn, listing_id):
                if op.state == "sending":
                    raise Known("being-sent", retryable=True)
                outbox.cancel(conn, op.op_id, self._workspace.millis())
            uploads.cancel_of_listing(conn, listing_id)
            photos.refuse_incoming(conn, listing_id, "cancelled")
            conflicts.remove(conn, listing_id)
            drafts.discard(conn, listing_id, self._workspace.millis())
        return self._done(
            listing_id, Topic.DRAFT, Topic.OUTBOX, Topic.CONFLICT, Topic.PHOTO, Topic.RECORDING
        )

    def undo_discard(self, listing_id: str) -> ChangeSet:
        with self._db.write() as conn:
            drafts.undiscard(conn, listing_id)
        return self._done(listing_id, Topic.DRAFT)

    def publish(self, listing_id: str) -> ChangeSet:
        """Hand the vehicle to the outbox: files first, then the listing, in one transaction.

        Raises:
            Known: what a gate asks for (`gates.require`), `invalid` with the fields,
                `photos-not-ready`, `recording-under-way`, `conflicts-open`,
                `nothing-to-publish`.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            require(conn, Deed.PUBLISH_LISTING)
            draft = drafts.get(conn, listing_id)
            if draft is None:
                raise Known("nothing-to-publish")
            self._check_publishable(conn, listing_id, draft.content)
            for op in outbox.open_of_lane(conn, listing_id):
                # one that never left is replaced; one that may have arrived must run its course
                if op.kind == outbox.PUT and op.attempts == 0 and op.state != "sending":
                    outbox.cancel(conn, op.op_id, now)
            for file in photos.ready_among(conn, draft.content.media_ids()):
                uploads.queue(conn, file, now)
            drafts.add_version(
                conn, self._workspace.new_id(), listing_id, draft.content, now, "publish"
            )
            outbox.add_put(
                conn, self._workspace.new_id(), listing_id, draft.content, draft.base_content,
                draft.base_version, now,
            )  # fmt: skip
            # files that were taken off since an earlier try
            uploads.cancel_unnamed(conn, listing_id)
        return self._done(listing_id, Topic.OUTBOX)

    def act(self, listing_id: str, action: ListingAction) -> ChangeSet:
        """Ask the platform to withdraw, republish or mark as sold.

        Raises:
            Known: what a gate asks for (`gates.require`); `state-conflict` when the vehicle's state
                does not allow it; `being-sent` while an action before it has not arrived, since
                the state after that is not known.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            require(conn, gate_of(action))
            listing = _listing(listings.get(conn, listing_id))
            if any(op.kind == outbox.ACTION for op in outbox.open_of_lane(conn, listing_id)):
                raise Known("being-sent", retryable=True)
            if listing.state not in TRANSITIONS[action]:
                raise Known("state-conflict")
            outbox.add_action(
                conn, self._workspace.new_id(), listing_id, action, listing.version, now
            )
        return self._done(listing_id, Topic.OUTBOX)

    def cancel_operation(self, listing_id: str) -> ChangeSet:
        """Take back what has not left yet. The draft stays.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            for op in outbox.open_of_lane(conn, listing_id):
                if op.state == "sending":
                    raise Known("being-sent", retryable=True)
                if op.attempts and op.state == "queued":
                    raise Known("may-have-arrived")
                outbox.cancel(conn, op.op_id, now)
            uploads.cancel_of_listing(conn, listing_id)
        return self._done(listing_id, Topic.OUTBOX)

    def settle(self, listing_id: str, field: str, *, mine: bool) -> ChangeSet:
        """Decide one conflict. With the last one the parked publication goes on by itself."""
        with self._db.write() as conn:
            draft = drafts.get(conn, listing_id)
            rows = {row.field: row for row in conflicts.of_listing(conn, listing_id)}
            if draft is None or field not in rows:
                raise Known("not-found")
            content = draft.content
            if not mine:
                document = content.model_dump(mode="json")
                document[field] = rows[field].theirs
                content = ListingContent.model_validate(document)
                self._save(conn, listing_id, content, "merge")
            conflicts.remove(conn, listing_id, field)
            if len(rows) == 1:
                self._send_again(conn, draft, lambda op: _settled(op, content, draft.base_content))
        return self._done(listing_id, Topic.DRAFT, Topic.OUTBOX, Topic.CONFLICT)

    def retry(self, listing_id: str) -> ChangeSet:
        """Send a parked operation of this vehicle again, with what the draft says now."""
        with self._db.write() as conn:
            draft = drafts.get(conn, listing_id)
            if draft and _parked(conn, listing_id, outbox.PUT):
                self._check_publishable(conn, listing_id, draft.content)
                self._send_again(conn, draft, lambda _op: draft.content)
            for op in _parked(conn, listing_id):
                outbox.requeue(conn, op.op_id, self._workspace.millis())
        return self._done(listing_id, Topic.OUTBOX)

    # -- inside

    def _send_again(
        self,
        conn: Connection,
        draft: drafts.Draft,
        words: Callable[[outbox.Op], ListingContent],
    ) -> None:
        """Queue the draft's parked publications with other words, for the version it stands on."""
        for op in _parked(conn, draft.id, outbox.PUT):
            outbox.renew_put(
                conn, op.op_id, self._workspace.new_id(), words(op), draft.base_content,
                draft.base_version, self._workspace.millis(),
            )  # fmt: skip

    def _save(self, conn: Connection, listing_id: str, content: ListingContent, cause: str) -> None:
        now = self._workspace.millis()
        if drafts.get(conn, listing_id) is None:
            listing = _listing(listings.get(conn, listing_id))
            drafts.create(conn, listing_id, listing.content, now, base=listing)
            drafts.add_version(
                conn, self._workspace.new_id(), listing_id, listing.content, now, "publish"
            )
        drafts.save(conn, listing_id, content, now)
        drafts.add_version(conn, self._workspace.new_id(), listing_id, content, now, cause)

    def _check_publishable(
        self, conn: Connection, listing_id: str, content: ListingContent
    ) -> None:
        found = problems(content)
        if found:
            raise Known("invalid", fields=tuple((one.field, one.reason) for one in found))
        if photos.incoming_of(conn, listing_id):
            raise Known("photos-not-ready", retryable=True)
        if any(one.state == "recording" for one in takes.of_listing(conn, listing_id)):
            raise Known("recording-under-way", retryable=True)
        if conflicts.of_listing(conn, listing_id):
            raise Known("conflicts-open")

    def _done(self, listing_id: str, *topics: Topic) -> ChangeSet:
        changes = ChangeSet(frozenset((topic, listing_id) for topic in topics))
        if Topic.OUTBOX in topics:
            changes |= ChangeSet.all_of(Topic.TRANSFER)
        self._workspace.publish(changes)
        self._wake()
        return changes


def _parked(conn: Connection, listing_id: str, *kinds: str) -> list[outbox.Op]:
    """The vehicle's operations that wait for the person, of these kinds or of all."""
    found = outbox.open_of_lane(conn, listing_id)
    return [op for op in found if op.state == "parked" and (not kinds or op.kind in kinds)]


def _listing(listing: Listing | None) -> Listing:
    if listing is None:
        raise Known("not-found")
    return listing


def _content_of(listing: Listing | None) -> ListingContent:
    return _listing(listing).content


def _settled(
    op: outbox.Op, decided: ListingContent, theirs: ListingContent | None
) -> ListingContent:
    """What was to be published, on top of theirs, with what the person decided where both differ.

    Edits that were typed after Publish stay in the draft and are not published by this.
    """
    merged = merge_contents(op.base_content(), op.content(), theirs)
    answers = decided.model_dump(mode="json")
    decisions = {one.field: answers.get(one.field) for one in merged.conflicts}
    return ListingContent.model_validate(merged.document | decisions)
