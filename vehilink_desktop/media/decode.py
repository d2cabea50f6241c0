"""Foreign bytes to pixels. Runs in a decoder process only; what is asked of it is untrusted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import numpy as np
from PIL import ExifTags, Image, ImageSequence, PngImagePlugin

from vehilink_desktop.media.containers import (
    SCAN_FORMATS,
    PhotoFormat,
    check_complete,
    identify,
    webp_size,
)
from vehilink_desktop.media.limits import MAX_PAGES, PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.resample import Pixels, shrink
from vehilink_desktop.media.vision import cv2

# (colour, grey) flags of libjpeg's reduced decoding, by how many times smaller
_REDUCED = {
    8: (cv2.IMREAD_REDUCED_COLOR_8, cv2.IMREAD_REDUCED_GRAYSCALE_8),
    4: (cv2.IMREAD_REDUCED_COLOR_4, cv2.IMREAD_REDUCED_GRAYSCALE_4),
    2: (cv2.IMREAD_REDUCED_COLOR_2, cv2.IMREAD_REDUCED_GRAYSCALE_2),
    1: (cv2.IMREAD_COLOR, cv2.IMREAD_GRAYSCALE),
}


@dataclass(frozen=True)
class Decoded:
    """A picture as stored in its file.

    Attributes:
        pixels: Not turned yet; for a JPEG perhaps already smaller, but not below what was asked.
        profile: ICC profile that fits the pixels.
        orientation: EXIF orientation still to be applied, 1 to 8.
        taken_at: EXIF DateTimeOriginal, local time of the camera.
    """

    pixels: Pixels
    profile: bytes | None
    orientation: int
    taken_at: datetime | None


def use_our_limits(limits: PhotoLimits) -> None:
    """Replace Pillow's own limits, process-wide, by the stricter and graded ones of this module."""
    Image.MAX_IMAGE_PIXELS = None
    PngImagePlugin.MAX_TEXT_CHUNK = limits.profile_bytes


def decode(data: bytes, limits: PhotoLimits, long_side: int) -> Decoded:
    """Decode the first picture of a file, at least `long_side` pixels long if the file has them.

    Raises:
        PhotoRefused: with the reason.
        MemoryError: the decoder's own limit.
    """
    photo_format = identify(data)
    check_complete(photo_format, data)
    with damage_refused():
        return _decode(data, photo_format, limits, long_side)


def decode_pages(data: bytes, limits: PhotoLimits, long_side: int) -> list[Decoded]:
    """Decode a scan: the pages of a TIFF, or the one of any other picture.

    Raises:
        PhotoRefused: with the reason.
        MemoryError: the decoder's own limit.
    """
    photo_format = identify(data, SCAN_FORMATS)
    check_complete(photo_format, data)
    with damage_refused():
        if photo_format is PhotoFormat.TIFF:
            return _tiff_pages(data, limits, long_side)
        return [_decode(data, photo_format, limits, long_side)]


@contextmanager
def damage_refused() -> Iterator[None]:
    """Decoders raise nearly anything over damaged data: even SyntaxError and struct.error."""
    try:
        yield
    except (PhotoRefused, MemoryError):
        raise
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:200]
        raise PhotoRefused(RefusalReason.DAMAGED, detail) from error


def _decode(data: bytes, photo_format: PhotoFormat, limits: PhotoLimits, long_side: int) -> Decoded:
    if photo_format is PhotoFormat.WEBP:
        _check_size(webp_size(data), limits)
    if photo_format is PhotoFormat.HEIF:
        _teach_pillow_heif()
    with Image.open(BytesIO(data), formats=[photo_format]) as image:
        _check_size(image.size, limits)
        if photo_format is PhotoFormat.JPEG and image.mode in ("RGB", "L"):
            pixels = _jpeg_pixels(data, image, long_side)
        else:
            moving = photo_format in (PhotoFormat.PNG, PhotoFormat.GIF, PhotoFormat.WEBP)
            if moving and getattr(image, "is_animated", False):
                raise PhotoRefused(RefusalReason.ANIMATED, photo_format)
            pixels = _pixels(image)
        return _with_facts(image, pixels, limits)


def _tiff_pages(data: bytes, limits: PhotoLimits, long_side: int) -> list[Decoded]:
    """Made small at once: twenty pages as they were stored would not fit."""
    pages: list[Decoded] = []
    with Image.open(BytesIO(data), formats=[PhotoFormat.TIFF]) as image:
        for page in ImageSequence.Iterator(image):
            if len(pages) == MAX_PAGES:
                raise PhotoRefused(RefusalReason.TOO_MANY_PAGES, f"more than {MAX_PAGES}")
            _check_size(page.size, limits)
            pages.append(_with_facts(page, shrink(_pixels(page), long_side), limits))
    return pages


def _with_facts(image: Image.Image, pixels: Pixels, limits: PhotoLimits) -> Decoded:
    orientation, taken_at = _exif_facts(image)
    profile = _fitting_profile(image.info.get("icc_profile"), pixels, limits)
    return Decoded(pixels, profile, orientation, taken_at)


def _check_size(size: tuple[int, int], limits: PhotoLimits) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise PhotoRefused(RefusalReason.DAMAGED, f"{width} × {height} pixels")
    if max(size) > limits.side or width * height > limits.pixels:
        raise PhotoRefused(RefusalReason.TOO_MANY_PIXELS, f"{width} × {height} pixels")


def _teach_pillow_heif() -> None:
    import pi_heif  # loads libheif, which most batches never need

    pi_heif.register_heif_opener()


def _jpeg_pixels(data: bytes, image: Image.Image, long_side: int) -> Pixels:
    """Decode by OpenCV, which saves the 36 MB copy out of a Pillow image of 12 megapixels."""
    times = next(n for n in _REDUCED if n == 1 or max(image.size) >= n * long_side)
    flag = _REDUCED[times][image.mode == "L"] | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flag)
    if pixels is None:
        raise PhotoRefused(RefusalReason.DAMAGED, "JPEG data")
    return np.asarray(pixels, np.uint8)


def _pixels(image: Image.Image) -> Pixels:
    """Decode by Pillow; transparent parts become white."""
    image.load()
    if image.mode.startswith("I;16"):
        return np.asarray(np.asarray(image) >> 8, np.uint8)
    if image.has_transparency_data:
        rgba = image if image.mode == "RGBA" else image.convert("RGBA")
        flat = Image.new("RGB", image.size, "white")
        flat.paste(rgba, mask=rgba)
        image = flat
    if image.mode in ("1", "L"):
        return np.asarray(image.convert("L"))
    return np.asarray(cv2.cvtColor(np.asarray(image.convert("RGB")), cv2.COLOR_RGB2BGR), np.uint8)


def _exif_facts(image: Image.Image) -> tuple[int, datetime | None]:
    try:
        exif = image.getexif()
        orientation = int(exif.get(ExifTags.Base.Orientation, 1))
        stamp = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    except Exception:  # broken EXIF raises nearly anything and is no reason to lose the picture
        return 1, None
    try:
        taken_at = datetime.strptime(str(stamp).strip("\0 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        taken_at = None
    return orientation, taken_at


def _fitting_profile(profile: object, pixels: Pixels, limits: PhotoLimits) -> bytes | None:
    """The file's colour profile if it is one and describes these pixels (ICC.1:2022, clause 7.2).

    Pixels converted from CMYK no longer belong to the file's profile.
    """
    if not isinstance(profile, bytes) or not 132 <= len(profile) <= limits.profile_bytes:
        return None
    if profile[36:40] != b"acsp" or int.from_bytes(profile[:4], "big") > len(profile):
        return None
    space = b"GRAY" if pixels.ndim == 2 else b"RGB "
    return profile if profile[16:20] == space else None
