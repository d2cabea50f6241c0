"""Files of any kind for one vehicle: pictures, videos and voice notes, told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.media.kinds import kind_of
from vehilink_desktop.media.scan import expand_paths
from vehilink_desktop.services.photos import Intake, PhotoService
from vehilink_desktop.services.recording_intake import RecordingIntake

_RECORDED = (MediaKind.VIDEO, MediaKind.VOICE)


def take_in(
    photos: PhotoService,
    recordings: RecordingIntake,
    listing_id: str,
    paths: Sequence[Path],
    stop: Callable[[], bool],
) -> Intake:
    """Take in files and folders; what is none of the three is refused among the pictures.

    All are written down before the first is read, as `PhotoService.add_files` does.

    Raises:
        Known: `photo_too_many_files` for a whole disk.
    """
    kinds = [(path, kind_of(path)) for path in expand_paths(paths)]
    pictures = [path for path, kind in kinds if kind not in _RECORDED]
    recorded = [(path, kind.value) for path, kind in kinds if kind in _RECORDED and kind]
    refused = photos.note(listing_id, pictures) if pictures else []
    refused += recordings.note(listing_id, recorded) if recorded else []
    first = photos.take_in_noted(listing_id, _untold, stop)
    then = recordings.take_in_noted(listing_id, _untold, stop)
    return Intake(first.added + then.added, (*refused, *first.refused, *then.refused))


def take_back(photos: PhotoService, recordings: RecordingIntake, listing_id: str) -> None:
    """Take back what is noted and not here yet."""
    photos.cancel_incoming(listing_id)
    recordings.cancel(listing_id)


def _untold(_done: int, _all: int) -> None:
    """The screens follow the store."""
