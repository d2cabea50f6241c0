"""Guidance for a picture of a face: one face, its size, place, light and pose.

Nothing is compared and nothing is kept here.
"""

from __future__ import annotations

import statistics
from pathlib import Path

import numpy as np

from vehilink_desktop.core.errors import Known
from vehilink_desktop.media.face_networks import (
    FACE,
    FACES,
    MESH,
    FaceCounter,
    FaceFinder,
    FaceMesh,
    FoundFace,
)
from vehilink_desktop.media.face_turns import FaceHint, FaceState
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

_COUNT_EVERY = 5  # frames
_SMALLEST, _LARGEST = 0.22, 0.75  # of the frame's height
_OFF_CENTRE = 0.18  # of the frame's height
_DARK, _BRIGHT, _FLAT = 60.0, 200.0, 12.0  # brightness of the face and its spread
_GLARING, _MOST_GLARE = 250, 0.15
_SHARP = 0.08  # of `_sharpness`; a drawn face at 720p has it when blurred by 6 pixels
_RESTING_PITCH = 9.0  # degrees that the mesh tells of a head held upright
_CALIBRATED_BY = 5  # frames


class FaceGuide:
    """Looks at one frame after another; used by one thread at a time.

    Args:
        models: The folder that `packaging/models.py` fills.

    Raises:
        Known: `face_models_missing`: this installation cannot guide; the other ways remain.
    """

    def __init__(self, models: Path) -> None:
        if missing := [name for name in (FACE, MESH, FACES) if not (models / name).is_file()]:
            raise Known("face_models_missing", detail=", ".join(missing))
        self._finder = FaceFinder(models)
        self._mesh = FaceMesh(models)
        self._counter = FaceCounter(models)
        self.start_again()

    def start_again(self) -> None:
        """Forget how the last person held the head."""
        self._frames = 0
        self._several = 0
        self._resting: list[float] = []

    def look(self, frame: Pixels) -> FaceState:
        """What is to be said of a colour frame (blue, green, red), unmirrored."""
        if self._frames % _COUNT_EVERY == 0:
            self._several = self._counter.count(frame)
        self._frames += 1
        face = self._finder.find(frame)
        if face is None:
            return _out_of_reach(self._several)
        (yaw, pitch, roll), crop = self._mesh.pose(frame, face)
        height, width = frame.shape[:2]
        grey = _face_alone(crop)
        x, y = face.centre
        return FaceState(
            count=max(1, self._several),
            size=face.height / height,
            centre=(x / width, y / height),
            light=float(grey.mean()),
            yaw=yaw,
            pitch=self._rest(yaw, pitch) - pitch,
            roll=roll,
            hints=tuple(_hints(frame, face, grey, self._several)),
        )

    def _rest(self, yaw: float, pitch: float) -> float:
        """The pitch of this head held upright, from the first frames that look ahead."""
        if len(self._resting) < _CALIBRATED_BY and abs(yaw) < 10 and abs(pitch) < 25:
            self._resting.append(pitch)
        return statistics.median(self._resting) if self._resting else _RESTING_PITCH


def _out_of_reach(count: int) -> FaceState:
    """What is said when only the counter sees faces: small ones, or two side by side."""
    if not count:
        return FaceState()
    hint = FaceHint.SEVERAL_FACES if count > 1 else FaceHint.COME_NEARER
    return FaceState(count=count, hints=(hint,))


def _face_alone(crop: Pixels) -> Pixels:
    """Grey, without hair and background around the face."""
    rows, columns = crop.shape[0] // 4, crop.shape[1] // 4
    return np.asarray(
        cv2.cvtColor(crop[rows:-rows, columns:-columns], cv2.COLOR_BGR2GRAY), np.uint8
    )


def _hints(frame: Pixels, face: FoundFace, grey: Pixels, several: int) -> list[FaceHint]:
    height, width = frame.shape[:2]
    x, y = face.centre
    off = max(abs(x - width / 2), abs(y - height / 2)) / height
    light = float(grey.mean())
    glare = float((grey >= _GLARING).mean())
    wrong = {
        FaceHint.SEVERAL_FACES: several > 1,
        FaceHint.COME_NEARER: face.height < _SMALLEST * height,
        FaceHint.GO_BACK: face.height > _LARGEST * height,
        FaceHint.TO_THE_MIDDLE: off > _OFF_CENTRE,
        FaceHint.MORE_LIGHT: light < _DARK or float(grey.std()) < _FLAT,
        FaceHint.LESS_LIGHT: light > _BRIGHT or glare > _MOST_GLARE,
        FaceHint.HOLD_STILL: _sharpness(grey) < _SHARP,
    }
    return [hint for hint, is_wrong in wrong.items() if is_wrong]


def _sharpness(grey: Pixels) -> float:
    """How much of what changes does so within a pixel; the same in a dim light."""
    calm = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return float(cv2.Laplacian(calm, cv2.CV_32F).var()) / max(float(calm.var()), 1.0)
