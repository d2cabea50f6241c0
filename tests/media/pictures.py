"""Pictures to test with, drawn here: the same ones every time."""

from io import BytesIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Rgb = NDArray[np.uint8]

QUADRANTS = ((220, 30, 30), (30, 200, 40), (40, 60, 220), (240, 220, 40))
"""Colours of `quadrants`: top left, top right, bottom left, bottom right."""


def scene(width: int, height: int, *, seed: int = 0, grain: float = 6.0) -> Rgb:
    """A car on a yard with the spectrum of a photograph: detail at every scale and sensor grain."""
    rng = np.random.default_rng(seed)
    picture = np.linspace((150, 175, 205), (85, 80, 78), height, dtype=np.float32)
    picture = np.repeat(picture[:, None, :], width, axis=1)
    _draw_car(picture, rng)
    for octave in range(1, 10):
        step = 2**octave
        size = max(2, height // step), max(2, width // step)
        cloud = rng.standard_normal((*size, 1)) + 0.2 * rng.standard_normal((*size, 3))
        wide = cv2.resize(cloud.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
        picture += 3.0 * 1.22**octave * wide
    picture += grain * rng.standard_normal(picture.shape, dtype=np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def quadrants(width: int = 64, height: int = 48) -> Rgb:
    """Four plain colours, so that every way of turning it looks different."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2] = QUADRANTS[0]
    picture[: height // 2, width // 2 :] = QUADRANTS[1]
    picture[height // 2 :, : width // 2] = QUADRANTS[2]
    picture[height // 2 :, width // 2 :] = QUADRANTS[3]
    return picture


def encoded(pixels: Rgb | Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """A file's bytes; `options` as for `PIL.Image.Image.save`, JPEG quality 92 unless told."""
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    if kind in ("JPEG", "MPO"):
        options = {"quality": 92, **options}
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def pixels_of(data: bytes) -> Rgb:
    return np.asarray(opened(data).convert("RGB"))


def _draw_car(picture: NDArray[np.float32], rng: np.random.Generator) -> None:
    height, width = picture.shape[:2]
    unit = width / 40
    paint = tuple(float(c) for c in rng.uniform(40, 220, 3))

    def at(x: float, y: float) -> tuple[int, int]:
        return round(x * unit), round(height - y * unit)

    body = [(5, 6), (5, 10), (11, 11), (15, 15), (25, 15), (30, 11), (35, 10), (35, 6)]
    glass = [(12, 11), (15.5, 14.3), (24.5, 14.3), (28.5, 11)]
    cv2.fillPoly(picture, [np.array([at(*p) for p in body])], paint, cv2.LINE_AA)
    cv2.fillPoly(picture, [np.array([at(*p) for p in glass])], (45, 55, 65), cv2.LINE_AA)
    for x in (11, 29):
        cv2.circle(picture, at(x, 6), round(3 * unit), (25, 25, 28), -1, cv2.LINE_AA)
        cv2.circle(picture, at(x, 6), round(1.7 * unit), (170, 170, 175), -1, cv2.LINE_AA)
