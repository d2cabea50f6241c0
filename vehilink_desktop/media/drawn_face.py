"""A drawn head, for machines without a camera and for tests: no person's picture is needed.

A lit ellipsoid with a nose, eyes, brows and a mouth. Face detectors find it and tell its pose.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

Field = NDArray[np.floating[Any]]
Places = NDArray[np.int64]

_POINTS = 300  # along each side of the surface
_CANVAS = 360  # pixels of the square in which a head is drawn, then scaled
_REACH = 0.42  # of the square: half the head's height
_DISTANCE = 5.0  # of the eye, in halves of the head's height
_LIGHT = (-0.35, -0.5, 0.8)
_SKIN, _HAIR, _SHIRT = (150, 178, 222), (28, 32, 40), (110, 70, 50)
_SHARE = 0.62  # of the frame's height


@dataclass(frozen=True)
class _Head:
    """Points of the surface (right, down, towards the eye), their normals and colours."""

    points: Field
    normals: Field
    colours: Field


def draw_face(yaw: float = 0.0, pitch: float = 0.0, size: tuple[int, int] = (1280, 720)) -> Pixels:
    """A frame with the head in its middle.

    Args:
        yaw: Whole degrees to the person's own left, which is to the right of the frame.
        pitch: Whole degrees up.
        size: Width and height of the frame in pixels.
    """
    width, height = size
    wall = np.linspace(170, 120, height).astype(np.uint8)
    frame = np.broadcast_to(wall[:, None, None], (height, width, 3)).copy()
    half = _SHARE * height / 2
    middle = np.array((width / 2, height / 2))
    _draw_shoulders(frame, middle, half)
    side = round(half / _REACH)
    drawn, cover = (
        cv2.resize(one, (side, side), interpolation=cv2.INTER_LINEAR)
        for one in _draw_head(round(yaw), round(pitch))
    )
    left, top = (middle - side / 2).astype(int)
    place = frame[max(0, top) : top + side, max(0, left) : left + side]
    shift = max(0, -top), max(0, -left)
    within = np.s_[shift[0] : shift[0] + place.shape[0], shift[1] : shift[1] + place.shape[1]]
    share = cover[within][..., None] / np.float32(255)
    place[:] = place * (1 - share) + drawn[within] * share
    return frame


def _draw_shoulders(frame: Pixels, middle: Field, half: float) -> None:
    x, y = middle
    shoulders = round(x), round(y + 1.75 * half)
    axes = round(1.5 * half), round(0.8 * half)
    cv2.ellipse(frame, shoulders, axes, 0, 0, 360, _SHIRT, -1, cv2.LINE_AA)
    neck = (round(x - 0.36 * half), round(y + 0.5 * half))
    neck_end = (round(x + 0.36 * half), round(y + 1.25 * half))
    cv2.rectangle(frame, neck, neck_end, (120, 145, 190), -1)


@lru_cache(maxsize=64)
def _draw_head(yaw: int, pitch: int) -> tuple[Pixels, Pixels]:
    """The canvas and how much of it the head covers; far points first, near ones over them.

    Kept for some poses: a head that sways passes through the same ones again and again.
    """
    head = _head()
    turn = _turn(np.deg2rad(yaw), np.deg2rad(pitch))
    points, normals = head.points @ turn.T, head.normals @ turn.T
    nearer = _DISTANCE / (_DISTANCE - points[:, 2])
    columns, rows = (
        (_CANVAS / 2 + _REACH * _CANVAS * points[:, axis] * nearer).astype(int) for axis in (0, 1)
    )
    (seen,) = np.nonzero(normals[:, 2] > -0.05)
    seen = seen[np.argsort(points[seen, 2])]
    light = np.array(_LIGHT) / np.linalg.norm(_LIGHT)
    shade = 0.42 + 0.62 * np.clip(normals[seen] @ light, 0, 1)
    colours = np.clip(head.colours[seen] * shade[:, None], 0, 255).astype(np.uint8)
    places = rows[seen], columns[seen]
    canvas, cover = _drawn_points(places, colours, _CANVAS)
    # where the surface is steep its points lie apart: there a coarser picture shows through
    coarse, _ = _drawn_points((places[0] // 3, places[1] // 3), colours, _CANVAS // 3)
    behind = cv2.resize(coarse, (_CANVAS, _CANVAS), interpolation=cv2.INTER_LINEAR)
    canvas[cover == 0] = behind[cover == 0]
    whole = cv2.morphologyEx(cover, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    soft = cv2.GaussianBlur(cv2.erode(whole, np.ones((3, 3), np.uint8)), (0, 0), 0.8)
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), 0.7), np.uint8), np.asarray(soft, np.uint8)


def _drawn_points(
    places: tuple[Places, Places], colours: Pixels, side: int
) -> tuple[Pixels, Pixels]:
    """Points of 2 × 2 pixels, later ones over earlier ones, and where there are any (255)."""
    rows, columns = places
    canvas = np.zeros((side, side, 3), np.uint8)
    cover = np.zeros((side, side), np.uint8)
    for down, right in ((1, 1), (1, 0), (0, 1), (0, 0)):
        canvas[rows + down, columns + right] = colours
        cover[rows + down, columns + right] = 255
    return canvas, cover


def _turn(yaw: float, pitch: float) -> Field:
    across = np.array(((np.cos(yaw), 0, np.sin(yaw)), (0, 1, 0), (-np.sin(yaw), 0, np.cos(yaw))))
    nod = np.array(
        ((1, 0, 0), (0, np.cos(pitch), -np.sin(pitch)), (0, np.sin(pitch), np.cos(pitch)))
    )
    return np.asarray(nod @ across, np.float32)


@cache
def _head() -> _Head:
    around = np.linspace(-0.75 * np.pi, 0.75 * np.pi, round(1.4 * _POINTS), dtype=np.float32)
    down = np.linspace(-np.pi / 2, np.pi / 2, _POINTS, dtype=np.float32)
    u, v = np.meshgrid(around, down)
    y = np.sin(v)
    x = 0.76 * np.sin(u) * np.cos(v) * (1 - 0.18 * np.clip(y, 0, 1) ** 2)
    front = np.cos(u) > 0
    z = 0.88 * np.cos(u) * np.cos(v) + front * _relief(x, y)
    points = np.stack((x, y, z), axis=-1)
    normals = np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0))
    normals /= np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-9
    colours = _colours(x, y, front, beside=np.abs(u))
    return _Head(*(one.reshape(-1, 3).astype(np.float32) for one in (points, normals, colours)))


def _relief(x: Field, y: Field) -> Field:
    """How far the features stand out."""
    away = np.abs(x)
    relief = 0.24 * _bump(x, y, 0, 0.13, 0.085, 0.14) + 0.12 * _bump(x, y, 0, -0.08, 0.07, 0.16)
    relief += 0.05 * _bump(away, y, 0.1, 0.19, 0.06, 0.05)  # nostrils
    relief -= 0.10 * _bump(away, y, 0.28, -0.12, 0.15, 0.09)  # sockets
    relief += 0.05 * _bump(away, y, 0.28, -0.12, 0.09, 0.06)  # eyes
    relief += 0.05 * _bump(away, y, 0.28, -0.27, 0.18, 0.05)  # brows
    relief += 0.04 * _bump(away, y, 0.38, 0.15, 0.15, 0.15)  # cheeks
    relief += 0.06 * _bump(x, y, 0, 0.44, 0.17, 0.035) + 0.05 * _bump(x, y, 0, 0.53, 0.15, 0.045)
    relief -= 0.03 * _bump(x, y, 0, 0.485, 0.2, 0.02)  # between the lips
    return np.asarray(relief + 0.07 * _bump(x, y, 0, 0.78, 0.18, 0.12))  # chin


def _colours(x: Field, y: Field, front: NDArray[np.bool_], beside: Field) -> Field:
    away = np.abs(x)
    colours = np.broadcast_to(np.array(_SKIN, np.float32), (*x.shape, 3)).copy()

    def paint(mask: Field, colour: tuple[int, int, int], strength: float = 1.0) -> None:
        share = (mask * front * strength)[..., None]
        colours[:] = colours * (1 - share) + np.array(colour) * share

    paint(_bump(away, y, 0.36, 0.2, 0.2, 0.16), (120, 140, 215), 0.5)  # cheeks
    paint(_disc(away, y, 0.28, -0.12, 0.125, 0.055), (235, 238, 240))
    paint(_disc(away, y, 0.28, -0.12, 0.05, 0.05), (40, 60, 90))
    paint(_disc(away, y, 0.28, -0.12, 0.022, 0.022), (12, 12, 14))
    lid = -0.12 - 0.055 * np.sqrt(np.clip(1 - ((away - 0.28) / 0.135) ** 2, 0, 1))
    paint(_stroke(y, lid, 0.014) * (np.abs(away - 0.28) < 0.14), (30, 35, 50), 0.9)
    brow = -0.27 + 0.05 * ((away - 0.28) / 0.17) ** 2
    paint(_stroke(y, brow, 0.03) * (np.abs(away - 0.28) < 0.18), (35, 42, 55), 0.9)
    paint(_bump(away, y, 0.06, 0.235, 0.03, 0.016), (40, 50, 90), 0.9)  # nostrils
    for height, thickness, width, colour in (
        (0.44, 0.035, 0.21, (95, 95, 180)),
        (0.53, 0.045, 0.18, (110, 110, 195)),
        (0.483, 0.012, 0.2, (40, 40, 80)),
    ):
        paint(_stroke(y, height, thickness) * np.clip(1 - (x / width) ** 2, 0, 1), colour, 0.9)
    hair = np.maximum(_soft(40 * (-0.55 - y)), _soft(30 * (beside - 1.45)) * _soft(20 * (0.25 - y)))
    share = hair[..., None]
    return np.asarray(colours * (1 - share) + np.array(_HAIR) * share)


def _bump(x: Field, y: Field, at_x: float, at_y: float, wide: float, high: float) -> Field:
    return np.asarray(np.exp(-(((x - at_x) / wide) ** 2) - ((y - at_y) / high) ** 2))


def _disc(x: Field, y: Field, at_x: float, at_y: float, wide: float, high: float) -> Field:
    return _soft(30 * (1 - ((x - at_x) / wide) ** 2 - ((y - at_y) / high) ** 2))


def _stroke(y: Field, at: Field | float, thickness: float) -> Field:
    return np.asarray(np.exp(-(((y - at) / thickness) ** 2)))


def _soft(value: Field) -> Field:
    """From 0 to 1 where the value passes 0."""
    return np.asarray(1 / (1 + np.exp(-np.clip(value, -60, 60))))
