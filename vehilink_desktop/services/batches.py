"""Files of several vehicles: read, proposed as vehicles, arranged by the person, handed over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.batch import (
    Arrangement,
    BatchContent,
    BatchItem,
    BatchState,
    ItemState,
    Target,
    reconciled,
    set_target,
)
from vehilink_desktop.domain.batch_proposal import (
    count_folders,
    extend,
    likely_plates,
    propose,
)
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.media.kinds import kind_of
from vehilink_desktop.media.names import name_problem, safe_display_name
from vehilink_desktop.media.scan import expand_paths
from vehilink_desktop.services.batch_handover import BatchHandover, forget_pictures
from vehilink_desktop.services.batch_reading import FactReader, FileFacts
from vehilink_desktop.services.batch_stock import known_stock
from vehilink_desktop.services.photos import Progress
from vehilink_desktop.storage.repositories import batches, drafts, photos
from vehilink_desktop.storage.workspace import Workspace

#: Files that are read before what is known of them is written down together.
_AT_ONCE = 8
#: More files than this are hardly of one vehicle.
_ONE_VEHICLE = 60


@dataclass(frozen=True)
class BatchView:
    """A batch with the titles of the own vehicles."""

    id: str
    state: BatchState
    items: Mapping[str, BatchItem]
    arrangement: Arrangement
    titles: Mapping[str, str]
    folder: str | None

    def in_state(self, *states: ItemState) -> list[BatchItem]:
        return [one for one in self.items.values() if one.state in states]

    def arranged(self, arrangement: Arrangement) -> BatchView:
        """The same with another arrangement."""
        return replace(self, arrangement=arrangement)


@dataclass(frozen=True)
class BatchRow:
    """A batch that is not done."""

    id: str
    state: BatchState
    files: int
    changed_at: datetime


class BatchService:
    """Each step is written down, so that after a crash the batch goes on where it was.

    Photos are prepared and stored when they are read: the card may be pulled out then. Videos and
    voice notes are taken from where they are when the vehicles are accepted.
    """

    def __init__(self, workspace: Workspace, reader: FactReader, handover: BatchHandover) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._reader = reader
        self._handover = handover
        self._reading = Lock()

    # -- looking

    def view(self, batch_id: str) -> BatchView:
        """Raises Known `not-found`."""
        with self._db.read() as conn:
            row = _row(conn, batch_id)
            titles = drafts.titles(conn)
        content = BatchContent.model_validate(row.content)
        items = {one.id: one for one in content.items}
        state = BatchState(row.state)
        return BatchView(batch_id, state, items, content.arrangement, titles, content.folder)

    def unfinished(self) -> list[BatchRow]:
        """Last changed first."""
        with self._db.read() as conn:
            rows = [one for one in batches.every(conn) if one.state != BatchState.DONE]
        return [
            BatchRow(
                one.id,
                BatchState(one.state),
                len(one.content["items"]),
                from_millis(one.changed_at),
            )
            for one in rows
        ]

    def are_many(self, paths: Sequence[Path]) -> bool:
        """Whether files look as if they were of several vehicles.

        Raises:
            Known: `photo_too_many_files` for a whole disk.
        """
        files = expand_paths(paths)
        with self._db.read() as conn:
            stock = known_stock(conn)
        return len(files) > _ONE_VEHICLE or count_folders([str(one) for one in files], stock) > 1

    # -- taking in

    def begin(self, paths: Sequence[Path]) -> str:
        """Note files and the files in folders as a new batch; its id. Nothing is read yet.

        Batches that are done are forgotten then.

        Raises:
            Known: `photo_too_many_files` for a whole disk.
        """
        folder = str(paths[0]) if len(paths) == 1 and paths[0].is_dir() else None
        content = BatchContent(items=self._noted(paths), folder=folder)
        batch_id = self._workspace.new_id()
        with self._db.write() as conn:
            for row in batches.every(conn):
                if row.state == BatchState.DONE:
                    batches.delete(conn, row.id)
            self._save(conn, batch_id, BatchState.READING, content)
        self._changed(batch_id)
        return batch_id

    def add(self, batch_id: str, paths: Sequence[Path]) -> int:
        """Note further files; how many were new. They are to be read by `read`.

        Raises:
            Known: `photo_too_many_files`; `not-found`; `batch-closed` once vehicles are being made.
        """
        found = self._noted(paths)  # a card is slow: nobody else is to wait for it
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            if row.state in (BatchState.HANDING_OVER, BatchState.DONE):
                raise Known("batch-closed")
            content = BatchContent.model_validate(row.content)
            known = {one.path for one in content.items}
            fresh = [one for one in found if one.path not in known]
            if fresh:
                more = content.model_copy(update={"items": (*content.items, *fresh)})
                self._save(conn, batch_id, BatchState.READING, more)
        self._changed(batch_id)
        return len(fresh)

    def read(self, batch_id: str, progress: Progress, stop: Callable[[], bool]) -> None:
        """Read what is noted, and propose vehicles once all is read.

        What was not read when `stop` says so is read by the next call.
        """
        with self._reading:
            with self._db.read() as conn:
                content = BatchContent.model_validate(_row(conn, batch_id).content)
            waiting = content.in_state(ItemState.WAITING)
            done = len(content.items) - len(waiting)
            some: list[FileFacts] = []
            for facts in self._reader.read_many(waiting, self._stored, stop):
                some.append(facts)
                done += 1
                if len(some) >= _AT_ONCE:
                    self._note_facts(batch_id, some)
                    some = []
                progress(done, len(content.items))
            self._note_facts(batch_id, some)
            self._look_for_plates(batch_id, stop)
            if not stop():
                self._arrange_newcomers(batch_id)

    def read_no_further(self, batch_id: str) -> ChangeSet:
        """Do without what is not read yet, and propose vehicles of the rest."""
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            content = BatchContent.model_validate(row.content)
            left = (one.refused("cancelled") for one in content.in_state(ItemState.WAITING))
            self._save(conn, batch_id, row.state, content.with_items(left))
        self._arrange_newcomers(batch_id)
        return self._changed(batch_id)

    # -- arranging

    def new_id(self) -> str:
        """For a group that the person makes; may be called anywhere."""
        return self._workspace.new_id()

    def arrange(self, batch_id: str, wanted: Arrangement) -> ChangeSet:
        """Keep what the person arranged; files that came in meanwhile stay where they are.

        Raises:
            Known: `not-found`; `batch-closed` once vehicles are being made.
        """
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            if row.state in (BatchState.HANDING_OVER, BatchState.DONE):
                raise Known("batch-closed")
            content = BatchContent.model_validate(row.content)
            stored = content.arrangement
            there = [one for one in content.items if one.id in set(stored.every())]
            kept = content.with_arrangement(reconciled(wanted, stored, there))
            self._save(conn, batch_id, row.state, kept)
        return self._changed(batch_id)

    # -- handing over

    def accept(self, batch_id: str, progress: Progress, stop: Callable[[], bool]) -> None:
        """Make the vehicles and give them their files; each file goes once, also after a crash.

        When `stop` says so the rest stays arranged. Files that a vehicle did not take are refused,
        with the reason.

        Raises:
            Known: `not-found`; `batch-reading` while files are still being read.
        """
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            if row.state == BatchState.READING:
                raise Known("batch-reading", retryable=True)
            batches.save(
                conn, batch_id, BatchState.HANDING_OVER, row.content, self._workspace.millis()
            )
        self._changed(batch_id)
        content = BatchContent.model_validate(row.content)
        total = sum(len(group.items) for group in content.arrangement.groups)
        done = 0
        try:
            while not stop() and (moved := self._hand_over_group(batch_id, stop)):
                done += moved
                progress(done, total)
        finally:
            self._finish(batch_id)

    def discard(self, batch_id: str) -> ChangeSet:
        """Forget a batch; what vehicles have taken stays theirs."""
        with self._db.write() as conn:
            content = BatchContent.model_validate(_row(conn, batch_id).content)
            gone = forget_pictures(conn, batch_id, content.items)
            batches.delete(conn, batch_id)
        self._forget_files(gone)
        return self._changed(batch_id)

    # -- inside

    def _noted(self, paths: Sequence[Path]) -> tuple[BatchItem, ...]:
        """The files among the paths, in the order of their names; their beginnings are read."""
        return tuple(_item(self._workspace.new_id(), path) for path in expand_paths(paths))

    def _stored(self, facts: FileFacts) -> FileFacts:
        if facts.picture:
            self._workspace.vault.put(f"{facts.item.id}.jpg", facts.picture.jpeg)
            self._workspace.vault.put(f"{facts.item.id}.thumb", facts.picture.thumbnail)
        return facts

    def _note_facts(self, batch_id: str, many: Sequence[FileFacts]) -> None:
        """Write down what was read, with the rows that keep the pictures in the vault."""
        if not many:
            return
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            for facts in many:
                if facts.picture:
                    kind = "photo" if facts.item.kind is MediaKind.PHOTO else "poster"
                    file = (facts.item.id, safe_display_name(facts.item.name), facts.item.path)
                    now = self._workspace.millis()
                    photos.add_incoming(conn, batch_id, [file], now, kind=kind)
                    photos.set_ready(conn, facts.item.id, facts.picture)
            content = BatchContent.model_validate(row.content)
            self._save(conn, batch_id, row.state, content.with_items(one.item for one in many))
        self._changed(batch_id)

    def _look_for_plates(self, batch_id: str, stop: Callable[[], bool]) -> None:
        """Read the print of those new photos that may show a VIN plate."""
        with self._db.read() as conn:
            content = BatchContent.model_validate(_row(conn, batch_id).content)
            stock = known_stock(conn)
        fresh = content.newcomers()
        for one in likely_plates(fresh, stock):
            if stop():
                return
            item = content.item(one)
            if not item.looked:
                jpeg = self._workspace.vault.get(f"{item.id}.jpg")
                self._note_facts(batch_id, [FileFacts(self._reader.look_for_plate(item, jpeg))])

    def _arrange_newcomers(self, batch_id: str) -> None:
        with self._db.write() as conn:
            row = _row(conn, batch_id)
            content = BatchContent.model_validate(row.content)
            now, fresh = content.arrangement, content.newcomers()
            stock, new_id = known_stock(conn), self._workspace.new_id
            if now.every():
                known = [one for one in content.in_state(ItemState.READ) if one not in fresh]
                arrangement = extend(now, known, fresh, stock, new_id)
            else:
                arrangement = propose(fresh, stock, new_id)
            arranged = content.with_arrangement(arrangement)
            self._save(conn, batch_id, BatchState.ARRANGED, arranged)
        self._changed(batch_id)

    def _hand_over_group(self, batch_id: str, stop: Callable[[], bool]) -> int:
        """Give the first group to its vehicle; how many files that were."""
        with self._db.write() as conn:
            content = BatchContent.model_validate(_row(conn, batch_id).content)
            if not content.arrangement.groups:
                return 0
            group = content.arrangement.groups[0]
            listing_id = self._handover.vehicle(conn, group.target)
            named = Target(listing_id=listing_id)
            content = content.with_arrangement(set_target(content.arrangement, group.id, named))
            items = [content.item(one) for one in group.items]
            shots = [one for one in items if one.kind is MediaKind.PHOTO]
            given = self._handover.photos(conn, listing_id, shots)
            beside = [one for one in items if one.kind is not MediaKind.PHOTO]
            noted = self._handover.note_recordings(conn, listing_id, beside)
            self._save(conn, batch_id, BatchState.HANDING_OVER, content.with_items(given + noted))
        changes = ChangeSet.of(Topic.PHOTO, listing_id) | ChangeSet.of(Topic.DRAFT, listing_id)
        self._workspace.publish(changes | self._changed(batch_id))
        if noted:
            self._take_in_recordings(batch_id, listing_id, noted, stop)
        return len(items)

    def _take_in_recordings(
        self,
        batch_id: str,
        listing_id: str,
        noted: Sequence[BatchItem],
        stop: Callable[[], bool],
    ) -> None:
        try:
            self._handover.take_in_recordings(listing_id, stop)
        finally:
            with self._db.write() as conn:
                settled = self._handover.settle_recordings(conn, listing_id, noted)
                content = BatchContent.model_validate(_row(conn, batch_id).content)
                content = content.with_items(settled)
                self._save(conn, batch_id, BatchState.HANDING_OVER, content)
            self._forget_files(one.id for one in settled if one.state is ItemState.REFUSED)
            self._changed(batch_id)

    def _finish(self, batch_id: str) -> None:
        """The pictures that no vehicle took go when all is done."""
        gone: list[str] = []
        with self._db.write() as conn:
            content = BatchContent.model_validate(_row(conn, batch_id).content)
            state = BatchState.ARRANGED if content.arrangement.groups else BatchState.DONE
            if state is BatchState.DONE:
                gone = forget_pictures(conn, batch_id, content.items)
                content = content.with_arrangement(Arrangement())
            self._save(conn, batch_id, state, content)
        self._forget_files(gone)
        self._changed(batch_id)

    def _forget_files(self, ids: Iterable[str]) -> None:
        for one in ids:
            self._workspace.vault.forget(one)

    def _save(self, conn: Connection, batch_id: str, state: str, content: BatchContent) -> None:
        document = content.model_dump(mode="json", exclude_defaults=True)
        batches.save(conn, batch_id, state, document, self._workspace.millis())

    def _changed(self, batch_id: str) -> ChangeSet:
        changes = ChangeSet.of(Topic.BATCH, batch_id)
        self._workspace.publish(changes)
        return changes


def _row(conn: Connection, batch_id: str) -> batches.Batch:
    row = batches.get(conn, batch_id)
    if row is None:
        raise Known("not-found")
    return row


def _item(item_id: str, path: Path) -> BatchItem:
    kind = kind_of(path)
    item = BatchItem(id=item_id, kind=kind or MediaKind.PHOTO, path=str(path))
    problem = name_problem(path.name) or (None if kind else "no_media")
    return item.refused(problem) if problem else item
