"""Pictures of the seed: drawn when somebody first looks, then kept in the data folder."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image
from sqlalchemy import Connection

from vehilink_desktop.domain.vocabulary import Fuel, Steering
from vehilink_desktop.sandbox.blobs import replacing
from vehilink_desktop.sandbox.database import get_meta
from vehilink_desktop.sandbox.images import write_thumbnail
from vehilink_desktop.sandbox.seed.ids import read_licence_id, read_media_id
from vehilink_desktop.sandbox.seed.papers import LICENCE_SIZE, Licence, licence
from vehilink_desktop.sandbox.seed.plant import seed_opened
from vehilink_desktop.sandbox.seed.showroom import Exhibit, Showroom
from vehilink_desktop.sandbox.seed.vehicles import PHOTO_SIZE

_THUMBNAIL_SIZE = (320, 240)


class Pictures:
    """The gallery of the seed that `conn`'s database was planted with."""

    def __init__(self, conn: Connection, folder: Path) -> None:
        count = int(get_meta(conn, "seed_count") or 0)
        self._showroom = Showroom(count, seed_opened(conn))
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def owner(self, media_id: str) -> str | None:
        """The id of the account whose listing shows this; None for what no seeded one does."""
        found = self._find(media_id)
        return found[0].listing.account_id if found else None

    def listing_id(self, media_id: str) -> str | None:
        """The id of that listing."""
        found = self._find(media_id)
        return found[0].listing.id if found else None

    def drawn(self, media_id: str, *, thumbnail: bool) -> Path | None:
        """The file of a picture that somebody has looked at before."""
        path = self._path(media_id, thumbnail=thumbnail)
        return path if path.exists() else None

    def draw(self, media_id: str, *, thumbnail: bool) -> Path | None:
        """The file of a picture, drawn now; None if it is not of the seed."""
        path = self._path(media_id, thumbnail=thumbnail)
        index = read_licence_id(media_id)
        paper = None if index is None else licence(index)
        if paper:
            self._draw_licence(paper, path, thumbnail=thumbnail)
            return path
        found = self._find(media_id)
        if found is None:
            return None
        if not path.exists():
            self._draw(*found, path, thumbnail=thumbnail)
        return path

    def keep(self, image: Image.Image, media_id: str, *, thumbnail: bool) -> Path:
        """The file of a picture that was drawn elsewhere."""
        path = self._path(media_id, thumbnail=thumbnail)
        _save(image, path, thumbnail=thumbnail)
        return path

    def forget(self, media_id: str) -> None:
        """Remove what was drawn of a picture."""
        for thumbnail in (False, True):
            self._path(media_id, thumbnail=thumbnail).unlink(missing_ok=True)

    def _path(self, media_id: str, *, thumbnail: bool) -> Path:
        return self._folder / f"{media_id}{'.thumb' if thumbnail else ''}.jpg"

    def _find(self, media_id: str) -> tuple[Exhibit, int] | None:
        place = read_media_id(media_id)
        if place is None or place[0] >= self._showroom.count:
            return None
        index, number = place
        exhibit = self._showroom.exhibit(index)
        shown = any(photo.media_id == media_id for photo in exhibit.vehicle.content.photos)
        return (exhibit, number) if shown else None

    def _draw(self, exhibit: Exhibit, number: int, path: Path, *, thumbnail: bool) -> None:
        # numpy and the drawing take a while to load, which a start need not wait for
        from vehilink_desktop.sandbox.art import Angle, Facts, draw_vehicle

        vehicle, content = exhibit.vehicle, exhibit.vehicle.content
        image = draw_vehicle(
            body=vehicle.body,
            colour_rgb=vehicle.colour.rgb,
            angle=list(Angle)[number],
            seed=random.Random(exhibit.listing.id).getrandbits(31),
            size=_THUMBNAIL_SIZE if thumbnail else PHOTO_SIZE,
            facts=Facts(
                vin=content.vin,
                odometer_km=content.mileage,
                model_year=content.model_year,
                electric=content.fuel == Fuel.BEV,
                right_hand=content.steering == Steering.RHD,
            ),
        )
        _save(image, path, thumbnail=thumbnail)

    def _draw_licence(self, paper: Licence, path: Path, *, thumbnail: bool) -> None:
        from vehilink_desktop.sandbox.art.licence import draw_licence

        image = draw_licence(paper.lines, domestic=paper.domestic, size=LICENCE_SIZE)
        _save(image, path, thumbnail=thumbnail)


def _save(image: Image.Image, path: Path, *, thumbnail: bool) -> None:
    if thumbnail:
        write_thumbnail(image, path)
    else:
        with replacing(path) as temporary:
            image.save(temporary, "JPEG", quality=88)
