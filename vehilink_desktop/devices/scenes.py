"""Drawn scenes that stand in for what a camera would see."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFont

from vehilink_desktop.core.errors import Known
from vehilink_desktop.media.drawn_face import draw_face
from vehilink_desktop.media.vision import cv2

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Pixels

_QR_TEXT = "https://www.vehilink.example/"
_VIN = "LVGBPB9E7KG006111"

_SKY = (0xD8, 0xC8, 0xB4)
_GROUND = (0x70, 0x74, 0x78)
_WHITE = (255, 255, 255)
_BLACK = (0, 0, 0)

#: Frames after which a thing has gone once around.
_ROUND = 240
#: Frames for which a head looks ahead, to the sides, up and down.
_LOOK = 100
_POSE_STEP = 4


class Scene(Protocol):
    """Something to look at."""

    def picture(self, number: int) -> Pixels:
        """What frame `number` shows: blue green red, an array that nobody else has."""


class MovingScene:
    """A thing that wanders over a background; all is drawn once, a frame costs two copies."""

    def __init__(self, background: Pixels, thing: Pixels, sway: tuple[float, float]) -> None:
        """`sway` is how much of the free room beside and above it the thing uses, 0 to 1."""
        height, width = background.shape[:2]
        fits = min(1.0, width / thing.shape[1], height / thing.shape[0])
        if fits < 1:
            small = cv2.resize(thing, None, fx=fits, fy=fits, interpolation=cv2.INTER_AREA)
            thing = np.asarray(small, np.uint8)[:height, :width]
        self._background = background
        self._thing = thing
        self._room = (width - thing.shape[1], height - thing.shape[0])
        self._sway = sway

    def picture(self, number: int) -> Pixels:
        turn = 2 * math.pi * number / _ROUND
        x = round(self._room[0] * (1 + self._sway[0] * math.sin(turn)) / 2)
        y = round(self._room[1] * (1 + self._sway[1] * math.sin(2 * turn)) / 2)
        height, width = self._thing.shape[:2]
        pixels = self._background.copy()
        pixels[y : y + height, x : x + width] = self._thing
        return pixels


class FaceScene:
    """A drawn head that looks ahead, then to both sides, then up and down.

    Each pose takes a third of a second to draw, once: the first round is slow.
    """

    def __init__(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._side = min(width, height)
        self._background = draw_face(0, 0, self._size)
        self._poses: dict[tuple[int, int], Pixels] = {}

    def picture(self, number: int) -> Pixels:
        part, place = divmod(number % (3 * _LOOK), _LOOK)
        swing = math.sin(2 * math.pi * place / _LOOK)
        yaw = _POSE_STEP * round(24 * swing / _POSE_STEP) if part == 1 else 0
        pitch = _POSE_STEP * round(16 * swing / _POSE_STEP) if part == 2 else 0
        pixels = self._background.copy()
        # nobody holds quite still
        sway = round(4 * math.sin(2 * math.pi * number / 50))
        left = (self._size[0] - self._side) // 2
        free = max(-left, min(left, sway))
        pixels[: self._side, left + free : left + free + self._side] = self._pose(yaw, pitch)
        return pixels

    def _pose(self, yaw: int, pitch: int) -> Pixels:
        found = self._poses.get((yaw, pitch))
        if found is None:
            left = (self._size[0] - self._side) // 2
            frame = draw_face(yaw, pitch, self._size)
            found = frame[: self._side, left : left + self._side].copy()
            self._poses[yaw, pitch] = found
        return found


def scene_for(spec: str, width: int, height: int) -> Scene:
    """`qr`, `vin` or `face`, the first two with a text after a colon; empty for a vehicle.

    Raises:
        Known: camera-missing when there is no such scene.
    """
    kind, _, text = spec.partition(":")
    yard = _yard(width, height)
    if kind == "":
        return MovingScene(yard, _vehicle(yard), (0.9, 0.0))
    if kind == "qr":
        return MovingScene(yard, _qr_card(text or _QR_TEXT, height), (0.3, 0.3))
    if kind == "vin":
        return MovingScene(yard, _vin_label(text or _VIN, width), (0.1, 0.3))
    if kind == "face":
        return FaceScene(width, height)
    raise Known("camera-missing", spec)


def _yard(width: int, height: int) -> Pixels:
    pixels = np.empty((height, width, 3), np.uint8)
    horizon = height * 55 // 100
    shade = np.linspace(1.0, 1.12, horizon)[:, None, None]
    pixels[:horizon] = np.clip(np.array(_SKY) * shade, 0, 255).astype(np.uint8)
    pixels[horizon:] = _GROUND
    return pixels


def _vehicle(yard: Pixels) -> Pixels:
    height, width = yard.shape[:2]
    w, h = width // 2, height // 3
    top = round((height - h) / 2)
    pixels = yard[top : top + h, :w].copy()
    body, glass, tyre = (0x60, 0x38, 0x20), (0xC0, 0xB0, 0xA0), (0x20, 0x20, 0x20)
    roof = [(0.22, 0.45), (0.33, 0.08), (0.68, 0.08), (0.82, 0.45)]
    pane = [(0.28, 0.43), (0.36, 0.15), (0.65, 0.15), (0.75, 0.43)]

    def polygon(points: list[tuple[float, float]], colour: tuple[int, int, int]) -> None:
        corners = np.array([(round(x * w), round(y * h)) for x, y in points], np.int32)
        cv2.fillPoly(pixels, [corners], colour, cv2.LINE_AA)

    polygon(roof, body)
    polygon([(0.03, 0.45), (0.97, 0.45), (0.99, 0.8), (0.02, 0.8)], body)
    polygon(pane, glass)
    for x in (0.22, 0.78):
        centre = (round(x * w), round(0.8 * h))
        cv2.circle(pixels, centre, round(0.18 * h), tyre, -1, cv2.LINE_AA)
        cv2.circle(pixels, centre, round(0.09 * h), _SKY, -1, cv2.LINE_AA)
    return pixels


def _qr_card(text: str, height: int) -> Pixels:
    matrix = np.array(list(segno.make(text, micro=False).matrix_iter(border=4)), np.uint8)
    scale = max(1, height * 6 // 10 // matrix.shape[0])
    card = np.kron(np.where(matrix, 0, 255).astype(np.uint8), np.ones((scale, scale), np.uint8))
    return np.repeat(card[:, :, None], 3, axis=2)


def _vin_label(vin: str, width: int) -> Pixels:
    import zxingcpp

    code = zxingcpp.create_barcode(vin, zxingcpp.BarcodeFormat.Code39)
    modules = np.asarray(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    row = modules[modules.shape[0] // 2]
    scale = max(2, width * 55 // 100 // row.size)
    bars = np.repeat(np.tile(row, (width // 12, 1)), scale, axis=1)
    edge = 12 * scale
    label = Image.new("RGB", (bars.shape[1] + 2 * edge, bars.shape[0] + width // 10), _WHITE)
    label.paste(Image.fromarray(bars), (edge, width // 64))
    font = ImageFont.load_default(size=bars.shape[1] / 11)
    pen = ImageDraw.Draw(label)
    pen.text((label.width // 2, bars.shape[0] + width // 32), vin, _BLACK, font, anchor="mt")
    return np.array(label)[:, :, ::-1].copy()
