"""Judges uploaded pictures and makes what others see of them."""

from __future__ import annotations

import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from vehilink_desktop.sandbox.blobs import replacing

MAX_PIXELS = 50_000_000
MAX_SIDE = 16_384
THUMBNAIL_SIDE = 320
_MAGIC = {"JPEG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n\x1a\n", "WEBP": b"RIFF"}


class NotAPicture(Exception):
    """The file is refused; the text says why."""


@dataclass(frozen=True)
class Picture:
    """Width and height in pixels."""

    width: int
    height: int


def publish_picture(source: Path, picture: Path, thumbnail: Path) -> Picture:
    """Check `source` and write it as a JPEG and a thumbnail of at most 320 pixels.

    A JPEG keeps its bytes. Decoding happens after the header has promised a bearable size.

    Raises:
        NotAPicture: not a single JPEG, PNG or WebP picture of at most 50 megapixels, or damaged.
    """
    with source.open("rb") as file:
        head = file.read(16)
    kind = next((name for name, magic in _MAGIC.items() if head.startswith(magic)), None)
    if kind is None:
        raise NotAPicture("This is not a JPEG, PNG or WebP file.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _publish(source, kind, picture, thumbnail)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise NotAPicture(f"The picture cannot be read: {error}.") from error
    except Image.DecompressionBombWarning as error:
        raise NotAPicture("The picture is too large.") from error


def _publish(source: Path, kind: str, picture: Path, thumbnail: Path) -> Picture:
    with Image.open(source, formats=[kind]) as image:
        size = Picture(*image.size)
        if size.width * size.height > MAX_PIXELS or max(image.size) > MAX_SIDE:
            raise NotAPicture(f"{size.width} × {size.height} pixels are too many.")
        if getattr(image, "n_frames", 1) > 1:
            raise NotAPicture("The file holds several pictures.")
        if kind == "JPEG":
            # decodes every byte, but at the smallest scale that is still enough
            image.draft("RGB", (THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        pixels = image.convert("RGB")
        profile = image.info.get("icc_profile")
    with replacing(picture) as path:
        if kind == "JPEG":
            shutil.copyfile(source, path)
        else:
            pixels.save(path, "JPEG", quality=92, icc_profile=profile)
    write_thumbnail(pixels, thumbnail, profile)
    return size


def write_thumbnail(pixels: Image.Image, path: Path, profile: bytes | None = None) -> None:
    """Write `pixels` as a JPEG whose sides are at most 320."""
    small = pixels.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    with replacing(path) as temporary:
        small.save(temporary, "JPEG", quality=82, icc_profile=profile)
