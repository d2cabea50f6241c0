"""Where the picture is taken from: a perspective camera fitted to the vehicle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vehilink_desktop.sandbox.art.lofts import Array


@dataclass(frozen=True)
class Camera:
    """A perspective camera. `project` answers pixels with y down."""

    eye: Array
    right: Array
    up: Array
    forward: Array
    scale: float
    shift: tuple[float, float]

    def project(self, points: Array) -> Array:
        """Vehicle-space points (…, 3) → pixels (…, 2)."""
        flat = _flat(self, points)
        return np.asarray(flat * self.scale + np.array(self.shift))

    @property
    def horizon(self) -> float:
        """The pixel row of the horizon."""
        ahead = self.forward * np.array([1.0, 1.0, 0.0])
        return float(self.project(self.eye + ahead / np.linalg.norm(ahead) * 1e6)[1])

    def pixels_per_metre(self, at: Array) -> float:
        """How long a metre across the picture is at a point."""
        return self.scale / float((at - self.eye) @ self.forward)


def _flat(camera: Camera, points: Array) -> Array:
    offset = points - camera.eye
    depth = offset @ camera.forward
    return np.stack([offset @ camera.right / depth, -(offset @ camera.up) / depth], axis=-1)


def aim(eye: tuple[float, float, float], target: tuple[float, float, float]) -> Camera:
    """A camera at `eye` that looks at `target`, upright, not yet fitted to a picture."""
    position = np.array(eye, dtype=np.float64)
    forward = np.array(target) - position
    forward = forward / np.linalg.norm(forward)
    right = np.cross(forward, np.array([0.0, 0.0, 1.0]))
    right = right / np.linalg.norm(right)
    return Camera(position, right, np.cross(right, forward), forward, 1.0, (0.0, 0.0))


def fit(camera: Camera, points: Array, frame: tuple[float, float, float, float]) -> Camera:
    """Zoom and shift so that the points fill the frame (left, top, right, bottom) in pixels.

    They are centred across and stand on the frame's bottom.
    """
    flat = _flat(camera, points.reshape(-1, 3))
    low, high = flat.min(axis=0), flat.max(axis=0)
    left, top, right, bottom = frame
    span = high - low
    scale = float(min((right - left) / span[0], (bottom - top) / span[1]))
    shift_x = (left + right) / 2 - scale * (low[0] + high[0]) / 2
    shift_y = bottom - scale * high[1]
    return Camera(
        camera.eye,
        camera.right,
        camera.up,
        camera.forward,
        scale,
        (float(shift_x), float(shift_y)),
    )
