"""Pictures as a telephone's camera would have written them: 12 megapixels, grain, EXIF."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from vehilink_desktop.sandbox.art.canvas import RGB
from vehilink_desktop.sandbox.art.picture import Angle, Facts, draw_vehicle

ExifValue = str | int | float | tuple[float, ...]
CAMERA_SIZE: Final = (4000, 3000)
_DRAWN_SIZE: Final = (2000, 1500)
_FIRST_SHOT: Final = datetime(2026, 3, 2, 9, 30)
_QUALITY: Final = 90
#: How to turn a finished picture so that a viewer's turn by the orientation tag undoes it.
_STORED_TURN: Final = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def photo_like_jpeg(
    image: Image.Image, *, seed: int, exif: Mapping[str, ExifValue] | None = None
) -> bytes:
    """Encode a picture as a camera would: 4000 × 3000 pixels with sensor grain and EXIF.

    Args:
        image: an upright RGB picture, landscape 4:3.
        seed: chooses the grain.
        exif: values by their EXIF names (`Orientation`, `Make`, `DateTimeOriginal` as
            `YYYY:MM:DD HH:MM:SS`, …) and `latitude`, `longitude` in degrees. With an orientation
            of 3, 6 or 8 the pixels are stored turned, as a camera stores them.

    Raises:
        KeyError: an EXIF name or orientation that is not known.
    """
    values = dict(exif or {})
    turn = _STORED_TURN[int(str(values.get("Orientation", 1)))]
    shot = _with_grain(image.resize(CAMERA_SIZE, Image.Resampling.BICUBIC), seed)
    if turn is not None:
        shot = shot.transpose(turn)
    buffer = io.BytesIO()
    shot.save(buffer, "JPEG", quality=_QUALITY, exif=_exif(values))
    return buffer.getvalue()


def _with_grain(image: Image.Image, seed: int) -> Image.Image:
    """Add sensor noise: one random tile, shifted over the picture."""
    tile = np.random.default_rng(seed).normal(0, 2.2, (1000, 1000, 1)).round().astype(np.int16)
    across, down = -(-image.width // 1000), -(-image.height // 1000)
    noise = np.tile(tile, (down, across, 1))[: image.height, : image.width]
    pixels = np.asarray(image, dtype=np.int16) + noise
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _exif(values: dict[str, ExifValue]) -> Image.Exif:
    exif = Image.Exif()
    latitude, longitude = values.pop("latitude", None), values.pop("longitude", None)
    camera_names = {"DateTimeOriginal", "FNumber", "ExposureTime", "BodySerialNumber"}
    details = exif.get_ifd(IFD.Exif)
    for name, value in values.items():
        target = details if name in camera_names else exif
        target[Base[name].value] = value
    if isinstance(latitude, float) and isinstance(longitude, float):
        position = exif.get_ifd(IFD.GPSInfo)
        position[GPS.GPSLatitudeRef] = "N" if latitude >= 0 else "S"
        position[GPS.GPSLatitude] = _sexagesimal(latitude)
        position[GPS.GPSLongitudeRef] = "E" if longitude >= 0 else "W"
        position[GPS.GPSLongitude] = _sexagesimal(longitude)
    return exif


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    minutes, seconds = divmod(abs(degrees) * 3600, 60)
    whole, minutes = divmod(minutes, 60)
    return whole, minutes, round(seconds, 2)


def write_camera_roll(
    folder: Path, *, vin: str, body: str, colour_rgb: RGB, count: int, seed: int
) -> list[Path]:
    """Write `IMG_0001.JPG` … of one vehicle, as copied from a telephone; answers the files.

    All angles take turns; each has its time and place, and every third was taken with the
    telephone turned (orientation 3, 6 or 8). The folder is made if it is missing.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    angles = list(Angle)
    facts = Facts(vin=vin, odometer_km=12_000 + seed * 37 % 90_000, model_year=2024)
    files = []
    for number in range(count):
        drawn = draw_vehicle(
            body=body,
            colour_rgb=colour_rgb,
            angle=angles[number % len(angles)],
            seed=seed + number // len(angles),
            size=_DRAWN_SIZE,
            facts=facts,
        )
        taken = _FIRST_SHOT + timedelta(days=seed % 60, seconds=23 * number)
        exif: dict[str, ExifValue] = {
            "Make": "Sandbox",
            "Model": "Yard Camera",
            "Orientation": (1, 1, (6, 3, 8)[number // 3 % 3])[number % 3],
            "DateTimeOriginal": taken.strftime("%Y:%m:%d %H:%M:%S"),
            "BodySerialNumber": f"SN{seed:08d}",
            "latitude": 38.97 + number * 1e-5,
            "longitude": 117.79,
        }
        file = folder / f"IMG_{number + 1:04d}.JPG"
        file.write_bytes(photo_like_jpeg(drawn, seed=seed * 1000 + number, exif=exif))
        files.append(file)
    return files
