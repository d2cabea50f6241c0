"""Printed lines of text in a picture, by PP-OCRv6 on OpenCV's dnn. Runs in a decoder only.

The models are those of `packaging/models.py`. How pictures are prepared for them and their answers
taken apart follows the models' own description: detection by differentiable binarisation (Liao et
al. 2020), recognition by connectionist temporal classification (Graves et al. 2006).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.text_lines import TextLine
from vehilink_desktop.media.vision import cv2

Floats = NDArray[np.float32]
Corners = NDArray[np.float32]
"""4 × 2 pixels: left top, right top, right bottom, left bottom as the text is read."""

DETECTOR = "detect.onnx"
RECOGNISER = "recognise.onnx"
ORIENTER = "orient.onnx"
CHARACTERS = "characters.json"

_DETECTED_SIDE = 1120  # pixels; a licence's smallest print is then 12 pixels high
_TEXT = 0.3  # probability from which on a pixel is text
_BOX = 0.5  # and its mean over a box
_UNCLIP = 1.6  # the model sees the core of a line; this much of its thickness is added
_SMALLEST = 4.0  # pixels of a box
_MOST_LINES = 200
_LINE_HEIGHT = 48  # that the recogniser wants
_WIDEST_LINE = 48 * 40
_WIDTH_STEP = 32
_ORIENTED = (192, 48)
_ASKED_ORIENTATION = 9  # lines
_LONG = 2.5  # times its height and more: a line that shows which way it runs


class TextReader:
    """The networks, loaded once; 0.3 seconds and 300 megabytes.

    Args:
        models: The folder that `packaging/models.py` fills.
        threads: Lines that are recognised side by side; OpenCV keeps one core busy with a network.
    """

    def __init__(self, models: Path, threads: int = 2) -> None:
        self._detector = cv2.dnn.readNetFromONNX(str(models / DETECTOR))
        self._orienter = cv2.dnn.readNetFromONNX(str(models / ORIENTER))
        characters = json.loads((models / CHARACTERS).read_text(encoding="utf-8"))
        recogniser = str(models / RECOGNISER)
        self._recognisers = [_Recogniser(recogniser, characters) for _ in range(threads)]

    def read(self, picture: Pixels) -> list[TextLine]:
        """All lines of a colour picture in no particular order, whichever way it lies."""
        quads = self._detect(picture)
        if not quads:
            return []
        quads = self._upright(picture, quads)
        threads = len(self._recognisers)
        shares = [quads[at::threads] for at in range(threads)]
        with ThreadPoolExecutor(threads) as pool:
            read = pool.map(_Recogniser.read, self._recognisers, repeat(picture), shares)
            return [line for lines in read for line in lines]

    def _detect(self, picture: Pixels) -> list[Corners]:
        height, width = picture.shape[:2]
        scale = min(1.0, _DETECTED_SIDE / max(height, width))
        size = tuple(max(32, round(side * scale / 32) * 32) for side in (width, height))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        self._detector.setInput(_blob(np.asarray(small, np.uint8)))
        probable = np.asarray(self._detector.forward(), np.float32)[0, 0]
        outlines, _ = cv2.findContours(
            cv2.dilate((probable > _TEXT).astype(np.uint8), np.ones((2, 2), np.uint8)),
            cv2.RETR_LIST,
            cv2.CHAIN_APPROX_SIMPLE,
        )
        stretch = np.array((width / size[0], height / size[1]), np.float32)
        largest = sorted(outlines, key=cv2.contourArea, reverse=True)[:_MOST_LINES]
        boxes = (_box(outline, probable) for outline in largest)
        return [box * stretch for box in boxes if box is not None]

    def _upright(self, picture: Pixels, quads: list[Corners]) -> list[Corners]:
        """Let every quadrilateral begin where its text does."""
        direction = _common_direction(quads)
        quads = [_beginning(quad, direction) for quad in quads]
        longest = sorted(quads, key=lambda quad: _sides(quad)[0], reverse=True)
        crops = [_cut(picture, quad) for quad in longest[:_ASKED_ORIENTATION]]
        inputs = [_blob(_resized(crop, _ORIENTED)) for crop in crops]
        self._orienter.setInput(np.concatenate(inputs))
        upside_down = float(np.asarray(self._orienter.forward())[:, 1].mean())
        return [np.roll(quad, 2, axis=0) for quad in quads] if upside_down > 0.5 else quads


class _Recogniser:
    """One network and what its answers mean; used by one thread at a time."""

    def __init__(self, model: str, characters: Sequence[str]) -> None:
        self._network = cv2.dnn.readNetFromONNX(model)
        self._characters = ["", *characters, " "]  # first the blank between repeated characters

    def read(self, picture: Pixels, quads: Sequence[Corners]) -> list[TextLine]:
        """The lines at these places; without those where no character was found."""
        found = []
        for quad in quads:
            text, confidence = self._recognise(_cut(picture, quad))
            if text:
                left_top, right_top, right_bottom, left_bottom = quad.tolist()
                corners = (left_top, right_top, right_bottom, left_bottom)
                found.append(TextLine(text, confidence, corners))
        return found

    def _recognise(self, crop: Pixels) -> tuple[str, float]:
        width = round(crop.shape[1] * _LINE_HEIGHT / crop.shape[0])
        width = min(_WIDEST_LINE, max(_LINE_HEIGHT // 2, width))
        line = _blob(_resized(crop, (width, _LINE_HEIGHT)))
        room = -width % _WIDTH_STEP
        self._network.setInput(np.pad(line, ((0, 0), (0, 0), (0, 0), (0, room))))
        steps = np.asarray(self._network.forward(), np.float32)[0]
        best = steps.argmax(axis=1)
        said = best != 0
        said[1:] &= best[1:] != best[:-1]
        text = "".join(self._characters[index] for index in best[said]).strip()
        return text, float(steps.max(axis=1)[said].min()) if text else 0.0


def evened(picture: Pixels) -> Pixels:
    """In colour, and a dark picture made as light as paper should be."""
    if picture.ndim == 2:
        picture = np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), np.uint8)
    light = float(np.percentile(picture[::8, ::8], 95))
    if light >= 180:
        return picture
    return np.asarray(cv2.convertScaleAbs(picture, alpha=min(6.0, 225 / max(light, 1.0))), np.uint8)


def _blob(picture: Pixels) -> Floats:
    """1 × 3 × height × width between -1 and 1."""
    return np.asarray(cv2.dnn.blobFromImage(picture, 1 / 127.5, mean=(127.5,) * 3), np.float32)


def _box(outline: Any, probable: Floats) -> Corners | None:
    centre, sides, angle = cv2.minAreaRect(outline)
    if min(sides) < _SMALLEST - 1:
        return None
    corners = cv2.boxPoints((centre, sides, angle))
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 1
    window = probable[top:bottom, left:right]
    mask = np.zeros(window.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(corners - (left, top)).astype(np.int32)], 1)
    if cv2.mean(window, mask)[0] < _BOX:
        return None
    more = _UNCLIP * sides[0] * sides[1] / (sides[0] + sides[1])
    grown = (sides[0] + more, sides[1] + more)
    return np.asarray(cv2.boxPoints((centre, grown, angle)), np.float32)


def _sides(quad: Corners) -> tuple[float, float]:
    """Length and height in pixels."""
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _common_direction(quads: Sequence[Corners]) -> float:
    """Which way the long lines run: radians between -45 and 135 degrees."""
    doubled = 0j  # an angle and its opposite are the same direction
    for quad in quads:
        along, across = quad[1] - quad[0], quad[3] - quad[0]
        edge = along if np.linalg.norm(along) >= np.linalg.norm(across) else across
        if max(_sides(quad)) >= _LONG * min(_sides(quad)):
            doubled += complex(edge[0], edge[1]) ** 2 / float(np.linalg.norm(edge))
    angle = math.atan2(doubled.imag, doubled.real) / 2
    return angle + math.pi if angle < -math.pi / 4 else angle


def _beginning(quad: Corners, direction: float) -> Corners:
    """Turned through its corners so that its first edge runs in the direction."""
    edges = np.roll(quad, -1, axis=0) - quad
    unit = np.array((math.cos(direction), math.sin(direction)))
    along = edges @ unit / np.maximum(np.linalg.norm(edges, axis=1), 1e-6)
    return np.roll(quad, -int(along.argmax()), axis=0)


def _cut(picture: Pixels, quad: Corners) -> Pixels:
    width, height = (max(2, round(side)) for side in _sides(quad))
    onto = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    how = cv2.getPerspectiveTransform(quad, onto)
    border = cv2.BORDER_REPLICATE
    cut = cv2.warpPerspective(
        picture, how, (width, height), flags=cv2.INTER_LINEAR, borderMode=border
    )
    return np.asarray(cut, np.uint8)


def _resized(picture: Pixels, size: tuple[int, int]) -> Pixels:
    how = cv2.INTER_AREA if picture.shape[0] > size[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)
