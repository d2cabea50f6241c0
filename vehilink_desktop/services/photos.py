"""Pictures of a vehicle: taken in, prepared, ordered, turned, removed and brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from types import MappingProxyType

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingContent, PhotoRef
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.media.names import name_problem, safe_display_name
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.scan import expand_paths
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.storage.repositories import drafts, listings, photos, uploads
from vehilink_desktop.storage.workspace import Workspace

#: Refused names that are kept to be read; a folder of thousands tells the same story.
_LISTED_REFUSALS = 100
#: Videos and voice notes come in elsewhere (recordings.py).
_OWN = ("photo",)


@dataclass(frozen=True)
class PhotoLabel:
    """What a picture shows: the fields of `PhotoRef` that a person gives it."""

    shot: Shot | str | None
    zone: BodyZone | str | None = None
    note: str | None = None

    @classmethod
    def of(cls, ref: PhotoRef) -> PhotoLabel:
        return cls(ref.shot, ref.zone, ref.note)

    def put_on(self, ref: PhotoRef) -> PhotoRef:
        return ref.model_copy(update=vars(self))


@dataclass(frozen=True)
class PhotoTile:
    """A picture in the strip.

    Attributes:
        state: `incoming`, `refused`, `ready` (on this computer), `queued`, `sending`, `paused`,
            `failed`, `attached` (on the platform).
        reason: Why it was refused or failed; a slug.
        source: `same`, `changed` or `gone`: the file it was made from, as it is now.
        label: What it shows.
    """

    id: str
    name: str
    state: str
    width: int
    height: int
    reason: str | None
    source: str
    label: PhotoLabel = PhotoLabel(None)


@dataclass(frozen=True)
class Intake:
    """How a drop ended: pictures taken in, and names with the reasons of those refused.

    Attributes:
        photo_id: Of the one picture that `add_image` took in.
    """

    added: int
    refused: tuple[tuple[str, str], ...]
    photo_id: str | None = None


Progress = Callable[[int, int], None]


class PhotoService:
    """The order of the pictures is the order in the content, so undo and history cover it."""

    def __init__(
        self, workspace: Workspace, preparer: PhotoPreparer, editing: ListingService
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._preparer = preparer
        self._editing = editing
        self._preparing = Lock()
        self._stopped: set[str] = set()

    # -- reading

    def tiles(self, listing_id: str) -> list[PhotoTile]:
        """The strip: pictures in their order, then those still coming in, then the refused."""
        content = self._editing.load(listing_id).content
        with self._db.read() as conn:
            rows = {row.id: row for row in photos.of_listing(conn, listing_id)}
            sending = {row.photo_id: row for row in uploads.of_listing(conn, listing_id)}
        tiles = [
            _tile(ref, rows.get(ref.media_id), sending.get(ref.media_id)) for ref in content.photos
        ]
        waiting = sorted(
            (row for row in rows.values() if row.state in ("incoming", "refused")),
            key=lambda row: (row.state, row.arrival),
        )
        tiles += [
            PhotoTile(row.id, row.name, row.state, 0, 0, row.refusal, "same") for row in waiting
        ]
        return tiles

    # -- taking in

    def add_files(
        self, listing_id: str, paths: Sequence[Path], progress: Progress, stop: Callable[[], bool]
    ) -> Intake:
        """Take in files and folders.

        What was noted and not prepared when `stop` says so, or when the program crashes, is
        prepared at the next start; `cancel_incoming` takes it back.

        Raises:
            Known: `photo_too_many_files` for a whole disk.
        """
        refused = self.note(listing_id, expand_paths(paths))
        done = self.take_in_noted(listing_id, progress, stop)
        return Intake(done.added, (*refused, *done.refused))

    def note(self, listing_id: str, files: Sequence[Path]) -> list[tuple[str, str]]:
        """Write down which files come in; the names and reasons of those that cannot."""
        refused: list[tuple[str, str]] = []
        chosen: list[Path] = []
        for path in files:
            problem = name_problem(path.name)
            if problem:
                refused.append((safe_display_name(path.name), problem))
            else:
                chosen.append(path)
        room = self._room(listing_id)
        refused += [(safe_display_name(path.name), "too_many_photos") for path in chosen[room:]]
        with self._db.write() as conn:
            self._note(
                conn, listing_id, [(safe_display_name(p.name), str(p)) for p in chosen[:room]]
            )
            names = [(name, None) for name, _reason in refused[:_LISTED_REFUSALS]]
            for photo_id, (_name, reason) in zip(
                self._note(conn, listing_id, names), refused, strict=False
            ):
                photos.set_refused(conn, photo_id, reason)
        self._changed(listing_id)
        return refused

    def take_in_noted(
        self, listing_id: str, progress: Progress, stop: Callable[[], bool]
    ) -> Intake:
        """Prepare what was noted for a vehicle, by whomever."""
        # One batch at a time: a second drop finds only what the first one has left.
        with self._preparing:
            self._stopped.discard(listing_id)
            return self._prepare_batch(
                listing_id, progress, lambda: stop() or listing_id in self._stopped
            )

    def add_image(
        self, listing_id: str, data: bytes, name: str, label: PhotoLabel | None = None
    ) -> Intake:
        """Take in a picture from the clipboard or the camera (bytes of an allowed format)."""
        try:
            prepared = self._preparer.prepare_bytes(data)
        except PhotoRefused as refusal:
            return Intake(0, ((name, refusal.reason),))
        photo_id = self._workspace.new_id()
        self._store(photo_id, prepared)
        with self._db.write() as conn:
            self._note_under(conn, listing_id, photo_id, name)
            reason = self._take_in(conn, listing_id, photo_id, prepared)
            if label and not reason:
                self._label(conn, listing_id, {photo_id: label})
        self._changed(listing_id)
        return Intake(0, ((name, reason),)) if reason else Intake(1, (), photo_id)

    def has_incoming(self) -> bool:
        """Whether files that were taken in, of any kind, are not prepared yet."""
        with self._db.read() as conn:
            return bool(photos.incoming(conn))

    def resume_incoming(self, stop: Callable[[], bool]) -> None:
        """Prepare what an earlier run of the program took in and did not finish."""
        with self._db.read() as conn:
            waiting = {row.listing_id for row in photos.incoming(conn, _OWN)}
        for listing_id in waiting:
            self.take_in_noted(listing_id, lambda _done, _all: None, stop)

    def cancel_incoming(self, listing_id: str) -> ChangeSet:
        """Take back what is not prepared yet, whoever took it in."""
        self._stopped.add(listing_id)
        with self._db.write() as conn:
            for row in photos.incoming_of(conn, listing_id, _OWN):
                photos.delete(conn, row.id)
        return self._changed(listing_id)

    def dismiss(self, listing_id: str, photo_id: str) -> ChangeSet:
        """Forget a refused picture, or one that is still coming in."""
        with self._db.write() as conn:
            photos.dismiss(conn, photo_id)
        return self._changed(listing_id)

    # -- arranging

    def arrange(
        self,
        listing_id: str,
        order: Sequence[str],
        *,
        seen: Collection[str] = (),
        labels: Mapping[str, PhotoLabel] = MappingProxyType({}),
    ) -> ChangeSet:
        """Put the pictures in this order; those not named are taken off (undo brings them back).

        Args:
            listing_id: The vehicle.
            order: Its pictures.
            seen: The pictures that the person had before their eyes: when it is given, others
                that came in meanwhile are kept, at the end.
            labels: What pictures that come back show: it went with them when they were taken off.

        Raises:
            Known: `not-found` for an id that is no picture of this vehicle.
        """
        with self._db.write() as conn:
            content = own_content(conn, listing_id)
            refs = {ref.media_id: ref for ref in content.photos}
            newcomers = [one for one in refs if seen and one not in seen and one not in order]
            for row in photos.of_listing(conn, listing_id):
                if row.width and row.height and row.id not in refs:
                    ref = PhotoRef(media_id=row.id, width=row.width, height=row.height)
                    refs[row.id] = labels[row.id].put_on(ref) if row.id in labels else ref
            if any(one not in refs for one in order):
                raise Known("not-found")
            wanted = tuple(refs[one] for one in (*order, *newcomers))
            self._editing.save_within(
                conn, listing_id, content.model_copy(update={"photos": wanted})
            )
        return self._changed(listing_id)

    def label(self, listing_id: str, photo_id: str, label: PhotoLabel) -> ChangeSet:
        """Say what a picture shows.

        Raises:
            Known: `not-found` for an id that is no picture of this vehicle.
        """
        return self.label_several(listing_id, {photo_id: label})

    def label_several(self, listing_id: str, labels: Mapping[str, PhotoLabel]) -> ChangeSet:
        """Say what some pictures show, all of them or none.

        Raises:
            Known: `not-found` for an id that is no picture of this vehicle.
        """
        with self._db.write() as conn:
            self._label(conn, listing_id, labels)
        return self._changed(listing_id)

    def rotate(self, listing_id: str, photo_id: str, degrees: int) -> str:
        """Turn a picture clockwise by 90, 180 or 270; the turned one is a new picture. Its id.

        Raises:
            Known: `photo-elsewhere` when its bytes are only on the platform.
        """
        name = f"{photo_id}.jpg"
        if not self._vault.exists(name):
            raise Known("photo-elsewhere")
        prepared = self._preparer.prepare_bytes(self._vault.get(name), rotate=degrees)
        turned = self._workspace.new_id()
        self._store(turned, prepared)
        # one transaction: a crash leaves the picture as it was or turned, never one without bytes
        with self._db.write() as conn:
            old = photos.get(conn, photo_id)
            self._note_under(conn, listing_id, turned, old.name if old else name)
            if old and old.source_sha256:  # so that the same file dropped again is a duplicate
                prepared = replace(prepared, sha256_source=old.source_sha256)
            photos.set_ready(conn, turned, prepared)
            content = own_content(conn, listing_id)
            new = {"media_id": turned, "width": prepared.width, "height": prepared.height}
            replaced = tuple(
                one.model_copy(update=new) if one.media_id == photo_id else one
                for one in content.photos
            )
            self._editing.save_within(
                conn, listing_id, content.model_copy(update={"photos": replaced})
            )
        self._changed(listing_id)
        return turned

    # -- inside

    def _label(self, conn: Connection, listing_id: str, labels: Mapping[str, PhotoLabel]) -> None:
        content = own_content(conn, listing_id)
        if labels.keys() - {one.media_id for one in content.photos}:
            raise Known("not-found")
        labelled = tuple(
            labels[one.media_id].put_on(one) if one.media_id in labels else one
            for one in content.photos
        )
        self._editing.save_within(conn, listing_id, content.model_copy(update={"photos": labelled}))

    def _room(self, listing_id: str) -> int:
        """How many more pictures the vehicle may have, with all that are still coming in."""
        with self._db.read() as conn:
            taken = len(own_content(conn, listing_id).photos)
            taken += len(photos.incoming_of(conn, listing_id, _OWN))
        return max(0, MAX_PHOTOS - taken)

    def _note(
        self, conn: Connection, listing_id: str, files: Sequence[tuple[str, str | None]]
    ) -> list[str]:
        """Write down names and paths before anything is read; the ids of the pictures."""
        rows = [(self._workspace.new_id(), name, path) for name, path in files]
        photos.add_incoming(conn, listing_id, rows, self._workspace.millis())
        return [photo_id for photo_id, _name, _path in rows]

    def _note_under(self, conn: Connection, listing_id: str, photo_id: str, name: str) -> None:
        """Write down a picture whose bytes are in the vault already and came from no file."""
        photos.add_incoming(conn, listing_id, [(photo_id, name, None)], self._workspace.millis())

    def _prepare_batch(
        self, listing_id: str, progress: Progress, stop: Callable[[], bool]
    ) -> Intake:
        with self._db.write() as conn:
            by_path, refused = _by_path(conn, photos.incoming_of(conn, listing_id, _OWN))
        finished = added = 0

        def on_result(path: Path, result: PreparedPhoto | PhotoRefused) -> None:
            nonlocal finished, added
            row = by_path[path]
            if isinstance(result, PhotoRefused):
                reason: str | None = result.reason
                with self._db.write() as conn:
                    photos.set_refused(conn, row.id, result.reason)
            else:
                reason = self._keep(listing_id, row.id, result)
            if reason:
                refused.append((row.name, reason))
            else:
                added += 1
            finished += 1
            self._changed(listing_id)
            progress(finished, len(by_path))

        self._preparer.prepare_many(list(by_path), on_result=on_result, cancel=stop)
        return Intake(added, tuple(refused))

    def _keep(self, listing_id: str, photo_id: str, prepared: PreparedPhoto) -> str | None:
        """Store a prepared picture; the reason when the vehicle does not take it."""
        self._store(photo_id, prepared)
        with self._db.write() as conn:
            row = photos.get(conn, photo_id)
            if row is None or row.state != "incoming":  # taken back while it was being prepared
                return "cancelled"
            return self._take_in(conn, listing_id, photo_id, prepared)

    def _take_in(
        self, conn: Connection, listing_id: str, photo_id: str, prepared: PreparedPhoto
    ) -> str | None:
        """Put a noted and stored picture among the vehicle's; the reason when it is refused."""
        content = own_content(conn, listing_id)
        shown = {ref.media_id for ref in content.photos}
        twin = photos.find_by_source_sha(conn, listing_id, prepared.sha256_source)
        reason = None
        if twin and twin.id != photo_id and twin.id in shown:
            reason = "duplicate"
        elif len(content.photos) >= MAX_PHOTOS:
            reason = "too_many_photos"
        if reason:
            photos.set_refused(conn, photo_id, reason)
            return reason
        photos.set_ready(conn, photo_id, prepared)
        arrivals = {one.id: one.arrival for one in photos.of_listing(conn, listing_id)}
        self._editing.save_within(
            conn, listing_id, _with_photo(content, photo_id, prepared, arrivals)
        )
        return None

    def _store(self, photo_id: str, prepared: PreparedPhoto) -> None:
        self._vault.put(f"{photo_id}.jpg", prepared.jpeg)
        self._vault.put(f"{photo_id}.thumb", prepared.thumbnail)

    def _changed(self, listing_id: str) -> ChangeSet:
        changes = ChangeSet.of(Topic.PHOTO, listing_id) | ChangeSet.of(Topic.DRAFT, listing_id)
        self._workspace.publish(changes)
        return changes


def is_there(conn: Connection, listing_id: str) -> bool:
    """Whether there is such a vehicle, a draft or published; one in the bin is none."""
    return (drafts.get(conn, listing_id) or listings.get(conn, listing_id)) is not None


def own_content(conn: Connection, listing_id: str) -> ListingContent:
    """What the person has written of an own vehicle.

    Raises:
        Known: `not-found`.
    """
    draft = drafts.get(conn, listing_id)
    if draft:
        return draft.content
    listing = listings.get(conn, listing_id)
    if listing is None:
        raise Known("not-found")
    return listing.content


def _by_path(
    conn: Connection, rows: Sequence[photos.Photo]
) -> tuple[dict[Path, photos.Photo], list[tuple[str, str]]]:
    """The files to read; one that was dropped twice is refused the second time."""
    by_path: dict[Path, photos.Photo] = {}
    refused: list[tuple[str, str]] = []
    for row in rows:
        if row.source_path is None:
            continue
        if by_path.setdefault(Path(row.source_path), row) is not row:
            photos.set_refused(conn, row.id, "duplicate")
            refused.append((row.name, "duplicate"))
    return by_path, refused


def _with_photo(
    content: ListingContent, photo_id: str, prepared: PreparedPhoto, arrivals: dict[str, int]
) -> ListingContent:
    """Add a picture where its arrival puts it among the newcomers at the end.

    Pictures are prepared in parallel, so they finish out of order; what the person arranged by
    hand stays as it is, since only the tail of later arrivals is passed over.
    """
    ref = PhotoRef(media_id=photo_id, width=prepared.width, height=prepared.height)
    refs = list(content.photos)
    place = len(refs)
    mine = arrivals[photo_id]
    while place and arrivals.get(refs[place - 1].media_id, -1) > mine:
        place -= 1
    refs.insert(place, ref)
    return content.model_copy(update={"photos": tuple(refs)})


def _tile(ref: PhotoRef, row: photos.Photo | None, upload: uploads.Upload | None) -> PhotoTile:
    state, reason = state_of(row, upload)
    return PhotoTile(
        ref.media_id,
        row.name if row else "",
        state,
        ref.width,
        ref.height,
        reason,
        _source(row),
        PhotoLabel.of(ref),
    )


def state_of(row: photos.Photo | None, upload: uploads.Upload | None) -> tuple[str, str | None]:
    """The state of a tile and the reason for it, for a file that a content names."""
    if upload and upload.state in ("queued", "sending", "paused", "failed"):
        return upload.state, upload.problem
    return row.state if row else "attached", None


def _source(row: photos.Photo | None) -> str:
    if row is None or row.source_path is None or row.state != "ready":
        return "same"
    try:
        stat = Path(row.source_path).stat()
    except OSError:
        return "gone"
    same = (stat.st_size, stat.st_mtime_ns) == (row.source_size, row.source_mtime_ns)
    return "same" if same else "changed"
