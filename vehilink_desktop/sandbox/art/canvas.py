"""The drawing surface: shaded meshes, lines and text, supersampled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from vehilink_desktop.sandbox.art.camera import Camera
from vehilink_desktop.sandbox.art.lofts import Array

RGB = tuple[int, int, int]
_SHADED = 480  # a smooth surface is shaded so many pixels wide, then enlarged
_FACETS_ACROSS = 70  # the blur that hides a facet, as a share of the surface's width
_SUN = np.array([0.35, 0.55, 0.76]) / np.linalg.norm([0.35, 0.55, 0.76])


def mix(first: RGB, second: RGB, share: float) -> RGB:
    """The colour `share` of the way from the first to the second."""
    a, b = np.array(first), np.array(second)
    red, green, blue = (a + (b - a) * share).round().clip(0, 255).astype(int).tolist()
    return red, green, blue


@dataclass(frozen=True)
class Material:
    """How a surface answers light: its own colour, how glossy it is, how much it glows."""

    colour: RGB
    gloss: float = 0.0
    glow: float = 0.0

    def shade(self, normals: Array, views: Array, heights: Array) -> Array:
        """Colours (n, 3) of facets from unit normals, unit directions to the eye and z."""
        base = np.array(self.colour, dtype=np.float64)
        facing = np.sum(normals * views, axis=1).clip(0, 1)
        mirrored = 2 * facing[:, None] * normals - views
        light = 0.55 + 0.25 * normals[:, 2] + 0.34 * (normals @ _SUN).clip(0, 1)
        light = light * (0.72 + 0.28 * np.clip(heights / 0.7, 0, 1))
        fresnel = self.gloss * (0.13 + 0.62 * (1 - facing) ** 4)
        diffuse = base * np.maximum(light, self.glow)[:, None] * (1 - 0.5 * fresnel)[:, None]
        return np.asarray((diffuse + fresnel[:, None] * _surroundings(mirrored)).clip(0, 255))


def _surroundings(direction: Array) -> Array:
    """What a mirror sees there: ground, a dark horizon, a bright sky with a softer zenith."""
    height = direction[:, 2]
    tone = np.interp(
        height,
        [-1.0, -0.25, -0.06, 0.04, 0.16, 0.45, 0.75, 1.0],
        [70, 96, 74, 96, 232, 250, 255, 214],
    )
    cool = np.interp(height, [-0.1, 0.1, 1.0], [0.0, 0.4, 1.0])
    return np.stack([tone * (1 - 0.07 * cool), tone * (1 - 0.02 * cool), tone], axis=1)


class Canvas:
    """An image drawn at `over` times its size, seen by one camera.

    Every method takes vehicle-space points.
    """

    def __init__(self, backdrop: Image.Image, camera: Camera, over: int) -> None:
        self.camera = camera
        self.over = over
        width, height = backdrop.size
        self._image = backdrop.resize((width * over, height * over), Image.Resampling.NEAREST)
        self._draw = ImageDraw.Draw(self._image)

    def finish(self) -> Image.Image:
        return self._image.reduce(self.over)

    def _pixels(self, points: Array) -> Array:
        return self.camera.project(points) * self.over

    def mesh(self, grid: Array, material: Material, *, both_sides: bool = False) -> Self:
        """Draw a grid of points (rows, columns, 3) as shaded facets, far ones first.

        Facets that face away are left out; a grid's rows run up and its columns anticlockwise
        round the body as seen from above, or rear to front and left to right on a lid.
        """
        shapes, colours = self._facets([grid], material, both_sides)
        for shape, colour in zip(shapes.tolist(), colours.tolist(), strict=True):
            self._draw.polygon(shape, fill=tuple(colour))
        return self

    def solid(self, grids: Sequence[Array], material: Material) -> Self:
        """Draw grids as one smooth surface: facets blurred into each other, the outline sharp."""
        shapes, colours = self._facets(grids, material, False)
        if not len(shapes):
            return self
        corners = shapes.reshape(-1, 2)
        low = np.floor(corners.min(axis=0).clip(0)).astype(int)
        high = np.ceil(np.minimum(corners.max(axis=0) + 1, self._image.size)).astype(int)
        wide, tall = (high - low).tolist()
        if wide <= 0 or tall <= 0:
            return self
        shrink = max(self.over, round(wide / _SHADED))
        shapes = (shapes.reshape(-1, 4, 2) - low).reshape(-1, 8)
        mask = Image.new("L", (wide, tall), 0)
        colour_map = Image.new("RGB", (wide // shrink + 1, tall // shrink + 1))
        weight = Image.new("L", colour_map.size, 0)
        draw_mask, draw_map = ImageDraw.Draw(mask), ImageDraw.Draw(colour_map)
        draw_weight = ImageDraw.Draw(weight)
        small = (shapes / shrink).tolist()
        for shape, tiny, colour in zip(shapes.tolist(), small, colours.tolist(), strict=True):
            draw_mask.polygon(shape, fill=255)
            draw_map.polygon(tiny, fill=tuple(colour))
            draw_weight.polygon(tiny, fill=255)
        smooth = _spread(colour_map, weight, colour_map.width / _FACETS_ACROSS)
        self._image.paste(
            smooth.resize((wide, tall), Image.Resampling.BILINEAR), (int(low[0]), int(low[1])), mask
        )
        return self

    def _facets(
        self, grids: Sequence[Array], material: Material, both_sides: bool
    ) -> tuple[Array, NDArray[np.int64]]:
        """Outlines (n, 8) in drawn pixels and colours (n, 3) of what is seen, far ones first."""
        corners = np.concatenate([_quads(grid) for grid in grids])
        normals = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
        length = np.linalg.norm(normals, axis=1)
        corners, normals = corners[length > 1e-9], normals[length > 1e-9]
        normals = normals / length[length > 1e-9][:, None]
        centres = corners.mean(axis=1)
        views = self.camera.eye - centres
        distance = np.linalg.norm(views, axis=1)
        views = views / distance[:, None]
        facing = np.sum(normals * views, axis=1)
        if both_sides:
            normals = normals * np.sign(facing)[:, None]
            facing = np.abs(facing)
        order = np.argsort(-distance)
        order = order[facing[order] > 0]
        order = order[self._in_sight(centres[order])]
        colours = material.shade(normals[order], views[order], centres[order, 2])
        return self._pixels(corners[order]).reshape(-1, 8), colours.astype(np.int64)

    def _in_sight(self, points: Array) -> NDArray[np.bool_]:
        pixels = self._pixels(points)
        margin = 0.1 * self._image.width
        return np.asarray(
            ((pixels > -margin) & (pixels < np.array(self._image.size) + margin)).all(axis=1)
        )

    def polygon(self, points: Array, colour: RGB) -> Self:
        """Fill a flat outline of vehicle-space points (n, 3)."""
        self._draw.polygon(self._pixels(points).ravel().tolist(), fill=colour)
        return self

    def line(self, points: Array, colour: RGB, metres: float) -> Self:
        """Draw a line through vehicle-space points, as thick as `metres` at its middle."""
        per_metre = self.camera.pixels_per_metre(points[len(points) // 2]) * self.over
        width = max(1, round(metres * per_metre))
        path = [(x, y) for x, y in self._pixels(points).tolist()]
        self._draw.line(path, fill=colour, width=width, joint="curve")
        return self

    def text(self, label: str, quad: Array, ink: RGB, ground: RGB) -> Self:
        """Write Latin text on a flat plate.

        `quad` is its corners: top left, top right, bottom right, bottom left; shape (4, 3).
        """
        target = self._pixels(quad)
        plate = lettering(label, ink=ink, ground=ground)
        low = np.floor(target.min(axis=0)).astype(int)
        size = np.maximum(np.ceil(target.max(axis=0)).astype(int) - low, 1)
        local = target - low
        coefficients = _perspective(local, plate.size)
        width, height = int(size[0]), int(size[1])
        bent = plate.transform(
            (width, height), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR
        )
        mask = Image.new("L", (width, height), 0)
        ImageDraw.Draw(mask).polygon(local.ravel().tolist(), fill=255)
        self._image.paste(bent, (int(low[0]), int(low[1])), mask)
        return self


def _quads(grid: Array) -> Array:
    """The corners of a grid's facets, shape (n, 4, 3)."""
    parts = (grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1])
    return np.stack(parts, axis=2).reshape(-1, 4, 3)


def _spread(colours: Image.Image, weight: Image.Image, radius: float) -> Image.Image:
    """Blur colours where they count, without letting what lies outside bleed in."""
    blur = ImageFilter.GaussianBlur(radius)
    total = np.asarray(weight.filter(blur), dtype=np.float32)[..., None].clip(1, None)
    blurred = np.asarray(colours.filter(blur), dtype=np.float32) * (255 / total)
    return Image.fromarray(blurred.clip(0, 255).astype(np.uint8))


def _perspective(target: Array, size: tuple[int, int]) -> Sequence[float]:
    """Pillow's eight coefficients that bring target corners back to a picture's corners."""
    width, height = size
    source = [(0, 0), (width, 0), (width, height), (0, height)]
    rows, values = [], []
    for (x, y), (u, v) in zip(target.tolist(), source, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        values += [u, v]
    answer: list[float] = np.linalg.solve(np.array(rows), np.array(values, float)).tolist()
    return answer


def lettering(label: str, *, ink: RGB, ground: RGB, height: int = 96) -> Image.Image:
    """Latin text on a plain plate, with the font that Pillow carries."""
    font = ImageFont.load_default(size=height * 0.72)
    left, top, right, bottom = font.getbbox(label)
    plate = Image.new("RGB", (int(right - left + height * 0.5), height), ground)
    at = (height * 0.25 - left, (height - (bottom - top)) / 2 - top)
    ImageDraw.Draw(plate).text(at, label, font=font, fill=ink)
    return plate
