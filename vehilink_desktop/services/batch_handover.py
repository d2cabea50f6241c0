"""The files of a batch become a vehicle's: photos at once, recordings one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from sqlalchemy import Connection

from vehilink_desktop.domain.batch import BatchItem, ItemState, MarkerSource, Target
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingContent, PhotoRef
from vehilink_desktop.domain.shots import Shot
from vehilink_desktop.domain.vin import check_vin, model_year
from vehilink_desktop.domain.vocabulary import ChassisKind
from vehilink_desktop.media.names import safe_display_name
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.services.photos import is_there, own_content
from vehilink_desktop.services.recording_intake import RecordingIntake
from vehilink_desktop.storage.repositories import drafts, photos
from vehilink_desktop.storage.workspace import Workspace


class BatchHandover:
    """What it does within a transaction of its caller's happens with it or not at all."""

    def __init__(
        self,
        workspace: Workspace,
        editing: ListingService,
        intake: RecordingIntake,
        catalogue: Catalogue,
    ) -> None:
        self._workspace = workspace
        self._editing = editing
        self._intake = intake
        self._catalogue = catalogue

    def vehicle(self, conn: Connection, target: Target) -> str:
        """The own vehicle that is meant, or a new draft with what the VIN tells; its id.

        A vehicle that is gone meanwhile gets a new draft: the files are not lost with it.
        """
        if target.listing_id and is_there(conn, target.listing_id):
            return target.listing_id
        listing_id = self._workspace.new_id()
        now = self._workspace.millis()
        content = self._told_by(target.vin)
        drafts.create(conn, listing_id, content, now)
        drafts.add_version(conn, self._workspace.new_id(), listing_id, content, now, "duplicate")
        return listing_id

    def photos(
        self, conn: Connection, listing_id: str, items: Sequence[BatchItem]
    ) -> list[BatchItem]:
        """Put prepared photos at the end of the vehicle's; the items as they are then."""
        content = own_content(conn, listing_id)
        refs = list(content.photos)
        done: list[BatchItem] = []
        for item in items:
            row = photos.get(conn, item.id)
            shown = {ref.media_id for ref in refs}
            reason = _obstacle(conn, listing_id, row, shown)
            if row is None or reason:
                done.append(item.refused(reason or "disappeared"))
                continue
            refs.append(_ref(item, row))
            photos.give(conn, item.id, listing_id)
            done.append(item.taken(listing_id))
        wanted = content.model_copy(update={"photos": tuple(refs)})
        self._editing.save_within(conn, listing_id, wanted)
        return done

    def note_recordings(
        self, conn: Connection, listing_id: str, items: Sequence[BatchItem]
    ) -> list[BatchItem]:
        """Note videos and voice notes as coming in to the vehicle, under their own ids."""
        for item in items:
            if item.state is ItemState.GOING:  # noted before the program crashed
                continue
            photos.delete(conn, item.id)  # the picture of a video; the vehicle gets its own
            noted = [(item.id, safe_display_name(item.name), item.path)]
            photos.add_incoming(conn, listing_id, noted, self._workspace.millis(), kind=item.kind)
        return [item.going() for item in items]

    def take_in_recordings(self, listing_id: str, stop: Callable[[], bool]) -> None:
        """Copy what is noted for the vehicle into the vault."""
        self._intake.take_in_noted(listing_id, lambda _done, _all: None, stop)

    def settle_recordings(
        self, conn: Connection, listing_id: str, items: Sequence[BatchItem]
    ) -> list[BatchItem]:
        """What became of the noted ones; those that are still coming in are taken back."""
        return [self._settled(conn, listing_id, item) for item in items]

    def _settled(self, conn: Connection, listing_id: str, item: BatchItem) -> BatchItem:
        row = photos.get(conn, item.id)
        if row is not None and row.state in ("ready", "attached"):
            for kind in ("jpg", "thumb"):  # the batch's picture of a video
                self._workspace.vault.delete(f"{item.id}.{kind}")
            return item.taken(listing_id)
        photos.delete(conn, item.id)
        if row is not None and row.state == "incoming":
            return item.model_copy(update={"state": ItemState.READ})
        return item.refused((row and row.refusal) or "cancelled")

    def _told_by(self, vin: str | None) -> ListingContent:
        if not vin:
            return ListingContent()
        content = ListingContent(vin=vin, chassis_kind=ChassisKind.VIN)
        if check_vin(vin).problem:
            return content
        brands = self._catalogue.brands_of_wmi(vin[:3])
        year = model_year(vin, near=self._workspace.clock.now().year)
        brand = brands[0].en if len(brands) == 1 else None
        return content.model_copy(update={"brand": brand, "model_year": year})


def forget_pictures(conn: Connection, batch_id: str, items: Iterable[BatchItem]) -> list[str]:
    """Delete the rows of the pictures that are still the batch's; their ids."""
    gone = []
    for item in items:
        row = photos.get(conn, item.id)
        if row and row.listing_id == batch_id:
            photos.delete(conn, item.id)
            gone.append(item.id)
    return gone


def _obstacle(
    conn: Connection, listing_id: str, row: photos.Photo | None, shown: Collection[str]
) -> str | None:
    """Why the vehicle does not take the photo; a slug."""
    if row is None or row.source_sha256 is None:
        return "disappeared"
    twin = photos.find_by_source_sha(conn, listing_id, row.source_sha256)
    if twin and twin.id in shown:
        return "duplicate"
    return "too_many_photos" if len(shown) >= MAX_PHOTOS else None


def _ref(item: BatchItem, row: photos.Photo) -> PhotoRef:
    plate = item.marker is not None and item.marker.source is MarkerSource.PLATE
    shot = Shot.VIN_PLATE if plate else None
    return PhotoRef(media_id=item.id, width=row.width or 1, height=row.height or 1, shot=shot)
