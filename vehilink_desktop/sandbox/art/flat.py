"""Flat drawing for close-ups: a sheet 100 units wide and 75 high, supersampled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from vehilink_desktop.sandbox.art.canvas import RGB, lettering, mix
from vehilink_desktop.sandbox.art.lofts import Array, Knots, curve

Point = tuple[float, float]
Box = tuple[float, float, float, float]
_COARSE = 8  # soft shadows are worked out this much smaller
Fill = RGB | tuple[RGB, RGB]  # one colour, or a blend from top to bottom


class Sheet:
    """Draws in units: (0, 0) top left, (100, 75) bottom right, covering the whole picture.

    With `mirrored`, x runs from right to left for shapes and places, but text stays readable.
    """

    def __init__(self, size: tuple[int, int], *, mirrored: bool = False, over: int = 2) -> None:
        self.size = size
        self._over = over
        self._mirrored = mirrored
        width, height = size[0] * over, size[1] * over
        self._unit = max(width / 100, height / 75)
        self._shift = ((width - 100 * self._unit) / 2, (height - 75 * self._unit) / 2)
        self._image = Image.new("RGB", (width, height))
        self._draw = ImageDraw.Draw(self._image)

    def finish(self) -> Image.Image:
        return self._image.reduce(self._over)

    def _at(self, point: Point) -> Point:
        x = 100 - point[0] if self._mirrored else point[0]
        return x * self._unit + self._shift[0], point[1] * self._unit + self._shift[1]

    def _box(self, box: Box) -> Box:
        (x0, y0), (x1, y1) = self._at(box[:2]), self._at(box[2:])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def paste(self, picture: Image.Image) -> Self:
        """Cover the sheet with a picture."""
        self._image.paste(picture.resize(self._image.size, Image.Resampling.BILINEAR))
        return self

    def polygon(self, points: Sequence[Point], fill: Fill) -> Self:
        path = [self._at(point) for point in points]
        if isinstance(fill[0], int):
            self._draw.polygon(path, fill=fill)
            return self
        xs, ys = zip(*path, strict=True)
        area = (int(min(xs)), int(min(ys)), int(max(xs)) + 1, int(max(ys)) + 1)
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]), 0)
        ImageDraw.Draw(mask).polygon([(x - area[0], y - area[1]) for x, y in path], fill=255)
        self._blend(mask, area, fill)
        return self

    def _blend(self, mask: Image.Image, area: tuple[int, int, int, int], fill: Fill) -> None:
        top, bottom = np.array(fill[0]), np.array(fill[1])
        share = np.linspace(0, 1, mask.height)[:, None, None]
        column = Image.fromarray((top + (bottom - top) * share).round().astype(np.uint8))
        self._image.paste(column.resize(mask.size, Image.Resampling.NEAREST), area[:2], mask)

    def rounded(self, box: Box, radius: float, fill: Fill) -> Self:
        x0, y0, x1, y1 = self._box(box)
        if isinstance(fill[0], int):
            self._draw.rounded_rectangle((x0, y0, x1, y1), radius * self._unit, fill=fill)
            return self
        area = (int(x0), int(y0), int(x1) + 1, int(y1) + 1)
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]), 0)
        inside = (0, 0, mask.width - 1, mask.height - 1)
        ImageDraw.Draw(mask).rounded_rectangle(inside, radius * self._unit, fill=255)
        self._blend(mask, area, fill)
        return self

    def ellipse(self, centre: Point, radii: Point, fill: RGB) -> Self:
        (x, y), (a, b) = centre, radii
        self._draw.ellipse(self._box((x - a, y - b, x + a, y + b)), fill=fill)
        return self

    def ring(self, centre: Point, radii: Point, fill: RGB, thick: float) -> Self:
        (x, y), (a, b) = centre, radii
        box = self._box((x - a, y - b, x + a, y + b))
        self._draw.ellipse(box, outline=fill, width=max(1, round(thick * self._unit)))
        return self

    def arc(self, centre: Point, radius: float, span: Point, fill: RGB, thick: float) -> Self:
        """Part of a circle between two angles in degrees, clockwise from the right."""
        angle = np.radians(np.linspace(*span, 40))
        x, y = centre
        path = np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], axis=-1)
        return self.line(path.tolist(), fill, thick)

    def line(self, points: Sequence[Sequence[float]], fill: RGB, thick: float) -> Self:
        path = [self._at((point[0], point[1])) for point in points]
        self._draw.line(path, fill=fill, width=max(1, round(thick * self._unit)), joint="curve")
        return self

    def text(self, label: str, box: Box, ink: RGB, ground: RGB) -> Self:
        """Latin text, as large as fits the box, centred, on its own ground colour."""
        x0, y0, x1, y1 = self._box(box)
        plate = lettering(label, ink=ink, ground=ground)
        scale = min((x1 - x0) / plate.width, (y1 - y0) / plate.height)
        wide, tall = max(1, int(plate.width * scale)), max(1, int(plate.height * scale))
        small = plate.resize((wide, tall), Image.Resampling.LANCZOS)
        self._image.paste(small, (int((x0 + x1 - wide) / 2), int((y0 + y1 - tall) / 2)))
        return self

    def shade(self, points: Sequence[Point], strength: float, blur: float) -> Self:
        """Darken an area with a soft edge; strength 0 to 1, blur in units."""
        path = np.array([self._at(point) for point in points])
        margin = 3 * blur * self._unit
        low = np.floor((path.min(axis=0) - margin).clip(0)).astype(int)
        high = np.ceil(np.minimum(path.max(axis=0) + margin, self._image.size)).astype(int)
        wide, tall = (high - low).tolist()
        mask = Image.new("L", (wide // _COARSE + 1, tall // _COARSE + 1), 0)
        outline = ((path - low) / _COARSE).ravel().tolist()
        ImageDraw.Draw(mask).polygon(outline, fill=round(255 * strength))
        mask = mask.filter(ImageFilter.GaussianBlur(blur * self._unit / _COARSE))
        mask = mask.resize((wide, tall), Image.Resampling.BILINEAR)
        self._image.paste((0, 0, 0), (int(low[0]), int(low[1])), mask)
        return self


def smooth(knots: Knots, *, points: int = 40) -> list[Point]:
    """A smooth line through knots of growing x, as points."""
    x: Array = np.linspace(knots[0][0], knots[-1][0], points)
    return list(zip(x.tolist(), curve(knots, x).tolist(), strict=True))


def blend(colour: RGB, light: float, dark: float) -> tuple[RGB, RGB]:
    """A blend from the colour lightened at the top to darkened at the bottom."""
    return mix(colour, (255, 255, 255), light), mix(colour, (0, 0, 0), dark)
