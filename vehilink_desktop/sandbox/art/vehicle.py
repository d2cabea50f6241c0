"""A whole vehicle from outside: its parts in the order in which they hide each other."""

from __future__ import annotations

import numpy as np

from vehilink_desktop.sandbox.art import details
from vehilink_desktop.sandbox.art.canvas import Canvas, Material, mix
from vehilink_desktop.sandbox.art.lofts import Array, Loft, box, curve
from vehilink_desktop.sandbox.art.look import BLACK, PLASTIC, STEEL, UNDER, Look
from vehilink_desktop.sandbox.art.shapes import Shape
from vehilink_desktop.sandbox.art.wheels import draw_face, draw_tread


def outline(shape: Shape) -> Array:
    """Points that enclose the vehicle, shape (n, 3): for the camera and the shadow."""
    lofts = [loft for loft in (shape.hull, shape.cabin, shape.box) if loft]
    parts = [loft.wall_mesh(around=6, along=4, up=4).reshape(-1, 3) for loft in lofts]
    parts += [loft.lid_mesh(around=4, along=4, across=2).reshape(-1, 3) for loft in lofts]
    half = float(curve(shape.hull.width, 0.4))
    ground = [(x, side * half, 0.0) for x in shape.axles for side in (1, -1)]
    return np.concatenate([*parts, np.array(ground)])


def footprint(shape: Shape) -> Array:
    """The outline of the vehicle on the ground, shape (n, 3)."""
    ends = [loft for loft in (shape.hull, shape.box) if loft]
    front = max(float(curve(loft.front, 0.3)) for loft in ends)
    rear = min(float(curve(loft.rear, 0.3)) for loft in ends)
    half = float(curve(shape.hull.width, 0.4))
    angle = np.linspace(0, 2 * np.pi, 49)
    x = np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** 0.35 * (front - rear) / 2
    y = np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** 0.35 * half
    return np.stack([x + (front + rear) / 2, y, np.zeros_like(x)], axis=-1)


def draw_exterior(canvas: Canvas, shape: Shape, look: Look, plate: str | None) -> None:
    """Draw the whole vehicle on the canvas, as its camera sees it."""
    eye = canvas.camera.eye
    near = 1 if eye[1] >= 0 else -1
    flank_seen = _sees_flank(canvas, shape, near)
    half = float(curve(shape.hull.width, 0.3)) - 0.03
    _running_gear(canvas, shape, half)
    if shape.box and eye[0] >= 0:
        _cargo_box(canvas, shape)
    for hand in (-near,) if flank_seen else (-near, near):
        details.draw_mirror(canvas, shape, look, hand)
    _hull(canvas, shape, look)
    if flank_seen:
        details.draw_arches(canvas, shape, near)
        for x in shape.axles:
            draw_face(
                canvas, look, x=x, y=near * half, radius=shape.wheel, steel=shape.steel_wheels
            )
    details.draw_plate(canvas, shape, "front", plate)
    if not shape.box:
        details.draw_plate(canvas, shape, "rear", plate)
    if shape.cabin:
        _cabin(canvas, shape, shape.cabin, look)
    if flank_seen:
        details.draw_mirror(canvas, shape, look, near)
    if shape.box and eye[0] < 0:
        _cargo_box(canvas, shape)


def _sees_flank(canvas: Canvas, shape: Shape, hand: int) -> bool:
    return bool(hand * canvas.camera.eye[1] > max(y for _, y in shape.hull.width))


def _running_gear(canvas: Canvas, shape: Shape, half: float) -> None:
    near = 1 if canvas.camera.eye[1] >= 0 else -1
    for hand in (-near, near):
        for axle in shape.axles:
            draw_tread(canvas, x=axle, y=hand * half, radius=shape.wheel, width=0.24)
    low = float(np.min(np.array(shape.hull.low)[:, 1]))
    rear = shape.axles[-1] - shape.wheel
    for face in box((rear, -half + 0.3, low - 0.06), (shape.axles[0], half - 0.3, low + 0.2)):
        canvas.mesh(face, UNDER)


def _hull(canvas: Canvas, shape: Shape, look: Look) -> None:
    hull = shape.hull
    canvas.solid([hull.wall_mesh(), hull.lid_mesh()], look.paint)
    if shape.bed:
        _bed(canvas, hull, shape.bed)
    if shape.cabin:
        _bonnet_lines(canvas, shape, look)
    for hand in (1, -1):
        if _sees_flank(canvas, shape, hand):
            if not shape.cabin:
                details.draw_side_glass(canvas, shape, look, hand)
            details.draw_doors(canvas, shape, look, hand)
    if canvas.camera.eye[0] > 0:
        details.draw_front(canvas, shape, look)
    if not shape.cabin:
        details.draw_windscreen(canvas, shape)
    if not shape.box and canvas.camera.eye[0] < 3:
        details.draw_rear(canvas, shape, look)
        if not shape.cabin and shape.backlight:
            details.draw_rear_glass(canvas, shape)


def _bonnet_lines(canvas: Canvas, shape: Shape, look: Look) -> None:
    if canvas.camera.eye[0] <= 1 or shape.cabin is None:
        return
    start = float(curve(shape.cabin.front, 0.0))
    stop = float(curve(shape.hull.front, 1.0)) - 0.16
    x = np.linspace(start, stop, 16)
    soft = mix(look.paint.colour, (0, 0, 0), 0.28)
    for share in (0.46, -0.46):
        canvas.line(shape.hull.lid(x, np.linspace(share, share * 0.9, 16)), soft, 0.012)
    gap = mix(look.paint.colour, (0, 0, 0), 0.5)
    canvas.line(shape.hull.lid(stop, np.linspace(0.86, -0.86, 16)), gap, 0.012)
    for share in (0.9, -0.9):
        canvas.line(shape.hull.lid(x, np.full(16, share)), gap, 0.012)


def _bed(canvas: Canvas, hull: Loft, ends: tuple[float, float]) -> None:
    x = np.linspace(*ends, 12)
    hollow = hull.lid(x[:, None], np.linspace(0.90, -0.90, 6)[None, :])
    canvas.mesh(hollow, Material((30, 31, 33)))


def _cabin(canvas: Canvas, shape: Shape, cabin: Loft, look: Look) -> None:
    roof = Material(BLACK.colour, gloss=0.8) if look.dark_roof else look.paint
    wall = cabin.wall_mesh(around=12, along=12, up=12)
    canvas.solid([wall, cabin.lid_mesh(around=12, along=12)], roof)
    if canvas.camera.eye[0] > 0:
        details.draw_windscreen(canvas, shape)
    elif shape.backlight:
        details.draw_rear_glass(canvas, shape)
    for hand in (1, -1):
        if _sees_flank(canvas, shape, hand):
            details.draw_side_glass(canvas, shape, look, hand)
    if look.rails:
        for hand in (1, -1):
            start = float(curve(cabin.front, 1.0)) - cabin.front_corner[0]
            stop = float(curve(cabin.rear, 1.0)) + cabin.rear_corner[0]
            rail = cabin.lid(np.linspace(start, stop, 20), np.full(20, hand * 0.96))
            rail = rail + np.array([0.0, 0.0, 0.04])
            canvas.line(rail, (58, 60, 64) if not look.chrome else (176, 179, 183), 0.032)


def _cargo_box(canvas: Canvas, shape: Shape) -> None:
    cargo = shape.box
    if cargo is None:
        return
    white = Material((240, 242, 244), gloss=0.15, glow=0.84)
    canvas.mesh(cargo.wall_mesh(along=20), white)
    canvas.mesh(cargo.lid_mesh(), white)
    seam = (186, 190, 195)
    near = 1 if canvas.camera.eye[1] >= 0 else -1
    front, rear = float(curve(cargo.front, 0.0)), float(curve(cargo.rear, 0.0))
    if abs(canvas.camera.eye[1]) > 2:
        for x in np.linspace(rear + 0.25, front - 0.25, 9):
            canvas.line(cargo.side(np.full(2, x), np.array([0.03, 0.97]), near), seam, 0.016)
        edge = np.linspace(rear + 0.06, front - 0.06, 12)
        for t in (0.015, 0.985):
            canvas.line(cargo.side(edge, np.full(12, t), near), STEEL.colour, 0.05)
    if canvas.camera.eye[0] < rear:
        for v in (0.0, 0.30, -0.30):
            post = cargo.ring("rear", v, np.linspace(0.03, 0.97, 8))
            canvas.line(post, STEEL.colour, 0.03)
        bumper = box((rear - 0.05, -0.95, 0.48), (rear, 0.95, 0.62))
        for face in bumper:
            canvas.mesh(face, PLASTIC)
        for side in (0.78, -0.78):
            lamp = box((rear - 0.07, side - 0.12, 0.66), (rear - 0.02, side + 0.12, 0.78))
            for face in lamp:
                canvas.mesh(face, Material((200, 30, 30), glow=0.9))
