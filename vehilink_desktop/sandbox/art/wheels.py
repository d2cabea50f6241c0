"""Wheels: tyre, rim with spokes, brake disc."""

from __future__ import annotations

import numpy as np

from vehilink_desktop.sandbox.art.canvas import RGB, Canvas, mix
from vehilink_desktop.sandbox.art.lofts import Array
from vehilink_desktop.sandbox.art.look import RUBBER, Look


def circle(
    x: float, y: float, z: float, radius: float, *, start: float = 0.0, stop: float = 360.0
) -> Array:
    """Points of an upright arc across the vehicle's side; degrees from the front, upwards."""
    angle = np.radians(np.linspace(start, stop, 61))
    return np.stack(
        [x + radius * np.cos(angle), np.full_like(angle, y), z + radius * np.sin(angle)], axis=-1
    )


def draw_tread(canvas: Canvas, *, x: float, y: float, radius: float, width: float) -> None:
    """The tyre seen past its edge: from the outer face at y inwards."""
    outer = circle(x, y, radius, radius)
    inner = circle(x, y - np.sign(y) * width, radius, radius)
    canvas.mesh(np.stack([inner, outer]), RUBBER, both_sides=True)
    canvas.polygon(outer, (28, 28, 30))


def draw_face(
    canvas: Canvas, look: Look, *, x: float, y: float, radius: float, steel: bool
) -> None:
    """The wheel's outer face, if it is turned to the camera."""
    hand = float(np.sign(y))
    if hand * (canvas.camera.eye[1] - y) <= 0:
        return
    canvas.polygon(circle(x, y, radius, radius), (30, 30, 32))
    canvas.polygon(circle(x, y, radius, radius * 0.955), (44, 44, 47))
    canvas.polygon(circle(x, y, radius, radius * 0.78), (34, 34, 36))
    if steel:
        _steel_rim(canvas, x, y, radius)
    else:
        _alloy_rim(canvas, look, x, y, radius)


def _alloy_rim(canvas: Canvas, look: Look, x: float, y: float, radius: float) -> None:
    sunk = y - np.sign(y) * 0.05
    canvas.polygon(circle(x, y, radius, radius * 0.745), mix(look.rim, (0, 0, 0), 0.12))
    canvas.polygon(circle(x, y, radius, radius * 0.70), (22, 23, 25))
    canvas.polygon(circle(x, sunk, radius, radius * 0.48), (92, 94, 97))
    canvas.polygon(circle(x, sunk, radius, radius * 0.43), (66, 68, 71))
    if look.caliper is not None:
        arc = circle(x, sunk, radius, radius * 0.43, start=125, stop=178)
        canvas.line(arc, look.caliper, radius * 0.10)
    for spoke in range(look.spokes):
        turn = 90 + 360 * spoke / look.spokes
        _spoke(canvas, look.rim, (x, y, radius), turn, slim=look.spokes > 7)
    canvas.polygon(circle(x, y, radius, radius * 0.15), mix(look.rim, (0, 0, 0), 0.22))
    canvas.polygon(circle(x, y, radius, radius * 0.10), mix(look.rim, (0, 0, 0), 0.55))


def _spoke(
    canvas: Canvas, rim: RGB, hub: tuple[float, float, float], turn: float, *, slim: bool
) -> None:
    x, y, radius = hub
    angle = np.radians(turn)
    out = np.array([np.cos(angle), 0.0, np.sin(angle)])
    across = np.array([-np.sin(angle), 0.0, np.cos(angle)])
    centre = np.array([x, y, radius])
    root, tip = (0.055, 0.05) if slim else (0.085, 0.115)
    corners = ((0.10, root), (0.72, tip), (0.72, -tip), (0.10, -root))
    lit = 0.10 - 0.18 * float(out[2]) if out[2] < 0 else 0.0
    whole = np.array([centre + radius * (r * out + w * across) for r, w in corners])
    canvas.polygon(whole, mix(rim, (0, 0, 0), lit))
    dark = np.array(
        [
            centre + radius * (r * out + w * across)
            for r, w in (*corners[2:], (0.1, -root * 0.4), (0.72, -tip * 0.4))
        ]
    )
    canvas.polygon(dark[[0, 1, 2, 3]], mix(rim, (0, 0, 0), 0.30 + lit))


def _steel_rim(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.polygon(circle(x, y, radius, radius * 0.66), (168, 171, 174))
    canvas.polygon(circle(x, y, radius, radius * 0.60), (132, 135, 139))
    canvas.polygon(circle(x, y, radius, radius * 0.55), (158, 161, 165))
    for hole in range(8):
        angle = np.radians(360 * hole / 8)
        at = (x + radius * 0.42 * np.cos(angle), radius * (1 + 0.42 * np.sin(angle)))
        canvas.polygon(circle(float(at[0]), y, float(at[1]), radius * 0.085), (52, 54, 57))
    canvas.polygon(circle(x, y, radius, radius * 0.24), (120, 123, 127))
    canvas.polygon(circle(x, y, radius, radius * 0.17), (176, 179, 182))
