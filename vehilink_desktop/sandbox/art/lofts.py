"""Lofted solids: smooth surfaces between rounded rings, from which every vehicle is built.

Vehicle space in metres: x forward, y to the vehicle's left, z up, the ground at z = 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Knots = tuple[tuple[float, float], ...]
End = Literal["front", "rear"]


def curve(knots: Knots, at: Array | float) -> Array:
    """A smooth line through the knots that never overshoots them; flat beyond the ends."""
    x, y = np.array(knots, dtype=np.float64).T
    at = np.clip(np.asarray(at, dtype=np.float64), x[0], x[-1])
    if len(x) == 1:
        return np.full(np.shape(at), y[0])
    slope = np.diff(y) / np.diff(x)
    tangent = np.concatenate([slope[:1], (slope[:-1] + slope[1:]) / 2, slope[-1:]])
    tangent[1:-1][slope[:-1] * slope[1:] <= 0] = 0.0
    i = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(x) - 2)
    width = x[i + 1] - x[i]
    s = (at - x[i]) / width
    return np.asarray(
        y[i] * (1 + 2 * s) * (1 - s) ** 2
        + y[i + 1] * s**2 * (3 - 2 * s)
        + width * s * (1 - s) * (tangent[i] * (1 - s) - tangent[i + 1] * s)
    )


@dataclass(frozen=True)
class Loft:
    """A closed body between a lower and an upper edge, its plan a rectangle with rounded ends.

    Height on the surface is the share `t` from the lower edge (0) to the upper edge (1).
    `front`, `rear`: t → x; `low`, `high`: x → z; `width`: t → half width; a corner is its depth in
    metres and its squareness (2 an ellipse, 10 almost a box); `crown` is how far the lid bulges.
    """

    front: Knots
    rear: Knots
    low: Knots
    high: Knots
    width: Knots
    front_corner: tuple[float, float]
    rear_corner: tuple[float, float]
    crown: float = 0.04

    def _ends(self, t: Array) -> tuple[Array, Array]:
        return curve(self.front, t), curve(self.rear, t)

    def _lift(self, x: Array, y: Array, t: Array) -> Array:
        low, high = curve(self.low, x), curve(self.high, x)
        return np.stack(np.broadcast_arrays(x, y, low + (high - low) * t), axis=-1)

    def ring(self, end: End, v: Array | float, t: Array | float) -> Array:
        """Points round one end: v = 0 is its centre, ±1 where the left or right side begins."""
        v, t = np.broadcast_arrays(np.asarray(v, float), np.asarray(t, float))
        depth, square = self.front_corner if end == "front" else self.rear_corner
        tip = curve(self.front if end == "front" else self.rear, t)
        angle = np.abs(v) * np.pi / 2
        run = depth * (np.cos(angle).clip(0) ** (2 / square) - 1)
        x = tip + run if end == "front" else tip - run
        y = np.sign(v) * curve(self.width, t) * np.sin(angle) ** (2 / square)
        return self._lift(x, y, t)

    def side(self, x: Array | float, t: Array | float, hand: int = 1) -> Array:
        """Points on a flank (hand 1 left, -1 right) above the given x."""
        x, t = np.broadcast_arrays(np.asarray(x, float), np.asarray(t, float))
        front, rear = self._ends(t)
        (fd, fs), (rd, rs) = self.front_corner, self.rear_corner
        into_front = np.clip((x - (front - fd)) / fd, 0, 1)
        into_rear = np.clip(((rear + rd) - x) / rd, 0, 1)
        y = curve(self.width, t) * (1 - into_front**fs) ** (1 / fs)
        y = y * (1 - into_rear**rs) ** (1 / rs)
        return self._lift(x, hand * y, t)

    def side_at(self, x: Array | float, z: Array | float, hand: int = 1) -> Array:
        """Points on a flank at the given x and height in metres."""
        x = np.asarray(x, float)
        low, high = curve(self.low, x), curve(self.high, x)
        return self.side(x, np.clip((np.asarray(z, float) - low) / (high - low), 0, 1), hand)

    def lid(self, x: Array | float, share: Array | float) -> Array:
        """Points on the lid: share -1 is its right edge, 0 the middle, 1 the left edge."""
        x, share = np.broadcast_arrays(np.asarray(x, float), np.asarray(share, float))
        edge = self.side(x, np.ones_like(x))
        widest = max(y for _, y in self.width)
        lifted = edge[..., 2] + self.crown * (1 - share**2) * (edge[..., 1] / widest).clip(0, 1)
        return np.stack([x, edge[..., 1] * share, lifted], axis=-1)

    def _left(self, t: Array, around: int, along: int) -> Array:
        """The left half of the rings at the shares t, from front to rear: (len(t), n, 3)."""
        t = t[:, None]
        v = np.linspace(0, 1, around + 1)[None, :]
        front, rear = self._ends(t)
        straight = np.linspace(0, 1, along + 1)[None, 1:-1]
        start, stop = front - self.front_corner[0], rear + self.rear_corner[0]
        parts = [
            self.ring("front", v, t),
            self.side(start + (stop - start) * straight, t),
            self.ring("rear", v[:, ::-1], t),
        ]
        return np.concatenate(parts, axis=1)

    def wall_mesh(self, *, around: int = 16, along: int = 18, up: int = 16) -> Array:
        """The wall as a closed grid of points, shape (up + 1, around the body, 3)."""
        left = self._left(np.linspace(0, 1, up + 1), around, along)
        right = left[:, ::-1] * np.array([1.0, -1.0, 1.0])
        return np.concatenate([left, right], axis=1)

    def lid_mesh(self, *, around: int = 16, along: int = 18, across: int = 12) -> Array:
        """The lid as a grid of points, rear to front, `across` facets from left to right.

        With the same `around` and `along` it meets the wall without a gap.
        """
        edge = self._left(np.ones(1), around, along)[0, ::-1]
        share = np.linspace(1, -1, across + 1)[None, :]
        return self.lid(edge[:, None, 0], share)


def ellipsoid(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Array:
    """A rounded blob as a grid of points, shape (9, 17, 3): mirrors, lamps, domes."""
    polar = np.linspace(0, np.pi, 9)[:, None]
    turn = np.linspace(0, 2 * np.pi, 17)[None, :]
    unit = np.stack(
        np.broadcast_arrays(
            np.sin(polar) * np.cos(turn), np.sin(polar) * np.sin(turn), -np.cos(polar)
        ),
        axis=-1,
    )
    rounded = np.sign(unit) * np.abs(unit) ** 0.7
    return np.asarray(np.array(centre) + rounded * np.array(radii))


def box(low: tuple[float, float, float], high: tuple[float, float, float]) -> list[Array]:
    """Six faces of an upright box, each a 2 × 2 grid of points that faces outwards."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    faces = (
        ((x1, y0, z0), (x1, y1, z0), (x1, y0, z1), (x1, y1, z1)),
        ((x0, y1, z0), (x0, y0, z0), (x0, y1, z1), (x0, y0, z1)),
        ((x1, y1, z0), (x0, y1, z0), (x1, y1, z1), (x0, y1, z1)),
        ((x0, y0, z0), (x1, y0, z0), (x0, y0, z1), (x1, y0, z1)),
        ((x0, y0, z1), (x1, y0, z1), (x0, y1, z1), (x1, y1, z1)),
    )
    return [np.array(face, dtype=np.float64).reshape(2, 2, 3) for face in faces]
