"""The files of a batch become a vehicle's: photos at once, recordings one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from vehilink_desktop.domain.batch import BatchItem, ItemState, MarkerSource, Target
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingContent, PhotoRef
from vehilink_desktop.domain.shots import Shot
from vehilink_desktop.domain.vin import check_vin, model_year
from vehilink_desktop.domain.vocabulary import ChassisKind
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.services.photos import Intake, Progress, own_content
from vehilink_desktop.storage.repositories import drafts, listings, photos
from vehilink_desktop.storage.workspace import Workspace


class RecordingIntake(Protocol):
    """Takes videos and voice notes (`services.recordings.RecordingService` does it)."""

    def add_files(
        self, listing_id: str, paths: Sequence[Path], progress: Progress, stop: Callable[[], bool]
    ) -> Intake: ...


class BatchHandover:
    """What it does within a transaction of its caller's happens with it or not at all."""

    def __init__(
        self,
        workspace: Workspace,
        editing: ListingService,
        recordings: RecordingIntake,
        catalogue: Catalogue,
    ) -> None:
        self._workspace = workspace
        self._editing = editing
        self._recordings = recordings
        self._catalogue = catalogue

    def vehicle(self, conn: Connection, target: Target) -> str:
        """The own vehicle that is meant, or a new draft with what the VIN tells; its id.

        A vehicle that is gone meanwhile gets a new draft: the files are not lost with it.
        """
        if target.listing_id and _exists(conn, target.listing_id):
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

    def recording(self, listing_id: str, item: BatchItem) -> BatchItem:
        """Have the vehicle take a video or a voice note; the item as it is then.

        One that was on its way when the program crashed may have arrived: the vehicle knows it
        again by its bytes.
        """
        done = self._recordings.add_files(
            listing_id, [Path(item.path)], lambda _done, _all: None, lambda: False
        )
        reason = done.refused[0][1] if done.refused else None
        if reason and not (reason == "duplicate" and item.state is ItemState.GOING):
            return item.refused(reason)
        return item.taken(listing_id)

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


def _exists(conn: Connection, listing_id: str) -> bool:
    return (drafts.get(conn, listing_id) or listings.get(conn, listing_id)) is not None


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
