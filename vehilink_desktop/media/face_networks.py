"""The networks that find a face: BlazeFace, MediaPipe's face mesh, CenterFace.

Their answers are taken apart as their papers describe: Bazarevsky et al. 2019, Kartynnik et al.
2019, Xu et al. 2019. The first two run on OpenCV's classic engine only: the new one gives one of
their two outputs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

FACE = "face.tflite"
MESH = "face-mesh.tflite"
FACES = "faces.onnx"

Points = NDArray[np.float32]

_BLAZE_SIDE, _MESH_SIDE, _CENTER_WIDTH = 128, 192, 320
_LIKELY, _LIKELY_OF_MANY = 0.6, 0.45
_MESH_ROOM = 1.5  # times the face: that much the mesh wants to see
_EAR_RIGHT, _EAR_LEFT, _FOREHEAD, _CHIN = 234, 454, 10, 152  # points of the mesh
_SAME_FACE = 0.3  # share of two boxes that is common to both
_BACKGROUND = 0.4  # of the largest face's height; smaller ones are far behind


@dataclass(frozen=True)
class FoundFace:
    """A face in pixels of its frame.

    Attributes:
        right_eye: The person's own.
        left_eye: The person's own.
    """

    centre: tuple[float, float]
    height: float
    right_eye: tuple[float, float]
    left_eye: tuple[float, float]

    @property
    def roll(self) -> float:
        """Radians, clockwise."""
        (left, top), (right, bottom) = self.right_eye, self.left_eye
        return math.atan2(bottom - top, right - left)


class FaceFinder:
    """BlazeFace (short range): the likeliest face of a frame, in 3 ms."""

    def __init__(self, models: Path) -> None:
        self._network = cv2.dnn.readNetFromTFLite(str(models / FACE), cv2.dnn.ENGINE_CLASSIC)
        self._anchors = _anchors()

    def find(self, frame: Pixels) -> FoundFace | None:
        """The face of a colour frame; None without one."""
        height, width = frame.shape[:2]
        side = max(height, width)
        scale = _BLAZE_SIDE / side
        square = np.zeros((_BLAZE_SIDE, _BLAZE_SIDE, 3), np.uint8)
        rows, columns = max(1, round(height * scale)), max(1, round(width * scale))
        top, left = (_BLAZE_SIDE - rows) // 2, (_BLAZE_SIDE - columns) // 2
        small = cv2.resize(frame, (columns, rows), interpolation=cv2.INTER_AREA)
        square[top : top + rows, left : left + columns] = small
        self._network.setInput(
            cv2.dnn.blobFromImage(square, 1 / 127.5, mean=(127.5,) * 3, swapRB=True)
        )
        scores, boxes = self._network.forward(("classificators", "regressors"))
        best = int(scores[0, :, 0].argmax())
        if _sigmoid(float(scores[0, best, 0])) < _LIKELY:
            return None
        told = boxes[0, best].reshape(8, 2)  # centre, size, six points of the face
        at = (told / _BLAZE_SIDE + self._anchors[best]) * _BLAZE_SIDE
        at = (at - (left, top)) / scale
        centre, right_eye, left_eye = ((float(x), float(y)) for x, y in (at[0], at[2], at[3]))
        return FoundFace(centre, float(told[1, 1]) / scale, right_eye, left_eye)


class FaceMesh:
    """468 points of a face with their depth, in 5 ms."""

    def __init__(self, models: Path) -> None:
        self._network = cv2.dnn.readNetFromTFLite(str(models / MESH), cv2.dnn.ENGINE_CLASSIC)

    def pose(self, frame: Pixels, face: FoundFace) -> tuple[tuple[float, float, float], Pixels]:
        """Degrees of yaw, pitch and roll, and the face cut out upright.

        Yaw is positive to the person's own left; pitch falls when looking up and rests near 9.
        """
        crop = _upright(frame, face)
        self._network.setInput(cv2.dnn.blobFromImage(crop, 1 / 255, swapRB=True))
        points = np.asarray(self._network.forward("conv2d_20")).reshape(-1, 3)
        across = points[_EAR_LEFT] - points[_EAR_RIGHT]
        down = points[_CHIN] - points[_FOREHEAD]
        yaw = math.degrees(math.atan2(across[2], across[0]))
        pitch = math.degrees(math.atan2(down[2], down[1]))
        roll = math.degrees(face.roll + math.atan2(across[1], across[0]))
        return (yaw, pitch, roll), crop


class FaceCounter:
    """CenterFace: all faces of a frame, in 8 to 25 ms."""

    def __init__(self, models: Path) -> None:
        self._network = cv2.dnn.readNetFromONNX(str(models / FACES), cv2.dnn.ENGINE_CLASSIC)

    def count(self, frame: Pixels) -> int:
        """How many there are, without those far behind the largest."""
        height, width = frame.shape[:2]
        size = _CENTER_WIDTH, max(32, round(_CENTER_WIDTH * height / width / 32) * 32)
        small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
        self._network.setInput(cv2.dnn.blobFromImage(small, 1.0, swapRB=True))
        heat, sizes, offsets = self._network.forward(("537", "538", "539"))
        ys, xs = np.nonzero(heat[0, 0] > _LIKELY_OF_MANY)
        tall, wide = np.exp(sizes[0, :, ys, xs].T) * 4
        down, right = offsets[0, :, ys, xs].T
        lefts = (xs + right + 0.5) * 4 - wide / 2
        tops = (ys + down + 0.5) * 4 - tall / 2
        boxes = np.stack((lefts, tops, wide, tall), axis=1).tolist()
        likely = heat[0, 0, ys, xs].tolist()
        kept = cv2.dnn.NMSBoxes(boxes, likely, _LIKELY_OF_MANY, _SAME_FACE) if boxes else ()
        heights = [boxes[int(one)][3] for one in kept]
        return sum(one >= _BACKGROUND * max(heights) for one in heights)


def _anchors() -> Points:
    """Where each of BlazeFace's 896 answers looks, as shares of the square."""
    places = []
    for side, at_each in ((16, 2), (8, 6)):
        for row in range(side):
            for column in range(side):
                places += [((column + 0.5) / side, (row + 0.5) / side)] * at_each
    return np.array(places, np.float32)


def _upright(frame: Pixels, face: FoundFace) -> Pixels:
    scale = _MESH_ROOM * face.height / _MESH_SIDE
    cos, sin = scale * math.cos(face.roll), scale * math.sin(face.roll)
    half = _MESH_SIDE / 2
    x, y = face.centre
    to_frame = np.array(((cos, -sin, x - (cos - sin) * half), (sin, cos, y - (sin + cos) * half)))
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cut = cv2.warpAffine(frame, to_frame, (_MESH_SIDE, _MESH_SIDE), flags=how)
    return np.asarray(cut, np.uint8)


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-min(80.0, max(-80.0, value))))
