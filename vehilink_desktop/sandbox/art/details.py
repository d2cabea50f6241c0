"""What is drawn on a body's surfaces: glass, lamps, grille, doors, handles, mirrors, plates."""

from __future__ import annotations

import itertools

import numpy as np

from vehilink_desktop.sandbox.art.canvas import Canvas, Material, mix
from vehilink_desktop.sandbox.art.lofts import Array, End, Loft, curve, ellipsoid
from vehilink_desktop.sandbox.art.look import (
    BLACK,
    CHROME,
    DRL,
    GLASS,
    GLINT,
    HAZE,
    HOUSING,
    LENS,
    PLASTIC,
    SKID,
    TAIL,
    TAIL_LIT,
    Look,
)
from vehilink_desktop.sandbox.art.shapes import Shape

Span = tuple[float, float]


def wrap(
    loft: Loft, end: End, v: Span, low: Span | float, high: Span | float, *, columns: int = 12
) -> Array:
    """A strip round an end from v[0] to v[1]; its edges may slant between two shares of height."""
    around = np.linspace(v[0], v[1], columns + 1)
    bottom, top = (
        np.linspace(*edge, columns + 1) if isinstance(edge, tuple) else np.full(columns + 1, edge)
        for edge in (low, high)
    )
    if end == "rear":
        around, bottom, top = around[::-1], bottom[::-1], top[::-1]
    share = np.linspace(0, 1, 5)[:, None]
    return loft.ring(end, around[None, :], bottom + (top - bottom) * share)


def flank(loft: Loft, x: tuple[Array, Array], t: Array, hand: int, *, columns: int = 10) -> Array:
    """A strip of a flank between x[0] (front) and x[1] (rear), each given for every share t."""
    front, rear = x
    share = np.linspace(0, 1, columns + 1)[None, :]
    across = front[:, None] + (rear - front)[:, None] * share
    grid = loft.side(across, t[:, None] * np.ones_like(share), hand)
    return grid if hand > 0 else grid[:, ::-1]


def draw_pane(canvas: Canvas, grid: Array) -> None:
    """One pane of glass with the slanting reflections that tell glass from black paint."""
    canvas.mesh(grid, GLASS)
    for start, width, material in ((0.10, 0.34, HAZE), (0.16, 0.11, GLINT), (0.32, 0.04, GLINT)):
        canvas.mesh(_slanted(grid, start, width), material)


def _slanted(grid: Array, start: float, width: float) -> Array:
    """The part of a grid between two lines that lean by a quarter of its width."""
    rows, columns = grid.shape[:2]
    lean = np.linspace(0, 0.26, rows)[:, None]
    at = (start + lean + np.linspace(0, width, 5)[None, :]) * (columns - 1)
    left = np.minimum(at.astype(int), columns - 2)
    share = (at - left)[..., None]
    row = np.arange(rows)[:, None]
    return np.asarray(grid[row, left] * (1 - share) + grid[row, left + 1] * share)


def draw_side_glass(canvas: Canvas, shape: Shape, look: Look, hand: int) -> None:
    """Side windows between the pillars, in one dark frame."""
    carrier = shape.cabin or shape.hull
    t = np.linspace(*shape.band, 9)
    corner = carrier.front_corner[0] * (0.72 if shape.cabin else 1.0)
    front = curve(carrier.front, t) - corner
    rear = curve(carrier.rear, t) + carrier.rear_corner[0] * 0.9
    if shape.panelled:
        rear = np.full_like(t, shape.pillars[-1] + 0.04)
    frame = np.linspace(shape.band[0] - 0.04, shape.band[1] + 0.03, 9)
    margin = 0.05
    canvas.mesh(flank(carrier, (front + margin, rear - margin), frame, hand), BLACK)
    edges = [front, *(np.full_like(t, x) for x in shape.pillars), rear]
    for ahead, behind in itertools.pairwise(edges):
        start = np.minimum(ahead - 0.03, front)
        stop = np.maximum(behind + 0.03, rear)
        if np.mean(start - stop) > 0.08:
            draw_pane(canvas, flank(carrier, (start, np.minimum(stop, start)), t, hand))
    if look.chrome and shape.cabin:
        low = carrier.side(np.linspace(front[0], rear[0], 24), np.full(24, frame[0]), hand)
        canvas.line(low, CHROME.colour, 0.018)


def draw_doors(canvas: Canvas, shape: Shape, look: Look, hand: int) -> None:
    """Door gaps, handles, the crease along the flank, arches and sills."""
    hull = shape.hull
    dark = mix(look.paint.colour, (0, 0, 0), 0.55)
    if shape.stripe:
        _stripe(canvas, shape, look, hand)
    top = 0.97 if shape.cabin else shape.band[1] + 0.05
    for x in shape.cuts:
        t = np.linspace(0.10, top, 32)
        t = t[curve(hull.front, t) - hull.front_corner[0] * 0.5 > x]
        canvas.line(hull.side(x - 0.06 * (1 - t) ** 2, t, hand), dark, 0.012)
    if shape.cuts:
        sill = np.linspace(shape.cuts[0] - 0.05, shape.cuts[-1] - 0.05, 16)
        canvas.line(hull.side(sill, np.full(16, 0.11), hand), dark, 0.012)
    lit = mix(look.paint.colour, (255, 255, 255), 0.22)
    crease = 0.80 if shape.cabin else shape.band[0] - 0.05
    stern = float(curve(hull.rear, 0.5)) + hull.rear_corner[0]
    run = np.linspace(shape.axles[0] + 0.35, max(shape.axles[-1] - 0.45, stern), 32)
    canvas.line(hull.side(run, np.full(32, crease), hand), lit, 0.014)
    canvas.line(hull.side(run, np.full(32, crease - 0.025), hand), dark, 0.008)
    for x in shape.handles:
        grip = hull.side(np.linspace(x, x - 0.19, 6), np.full(6, crease - 0.07), hand)
        canvas.line(grip, mix(look.paint.colour, (0, 0, 0), 0.45), 0.036)
        canvas.line(grip + np.array([0, 0, 0.008]), lit, 0.018)


def _stripe(canvas: Canvas, shape: Shape, look: Look, hand: int) -> None:
    """A coach's livery: two bands that sweep up towards the rear."""
    pale = sum(look.paint.colour) < 380
    hull, base = shape.hull, look.paint.colour
    for start, width, share in ((0.13, 0.07, 0.62), (0.225, 0.025, 0.35)):
        tone = mix(base, (255, 255, 255) if pale else (24, 60, 120), share)
        x = np.linspace(5.2, -5.3, 30)
        rise = 0.20 * (np.linspace(0, 1, 30) ** 3)
        t = np.linspace(start, start + width, 4)[:, None] + rise[None, :]
        grid = hull.side(x[None, :] * np.ones((4, 1)), t, hand)
        canvas.mesh(grid if hand > 0 else grid[:, ::-1], Material(tone, gloss=0.5))


def draw_arches(canvas: Canvas, shape: Shape, hand: int) -> None:
    """Wheel openings, and the dark plastic that rugged bodies wear round them."""
    hull = shape.hull
    stern = float(curve(hull.rear, 0.0)) + hull.rear_corner[0]
    sill = 0.17 if shape.rugged else 0.05
    front = np.full(5, shape.axles[0] - 0.2)
    rear = np.full(5, max(shape.axles[-1] + 0.2, stern))
    strip = flank(hull, (front, rear), np.linspace(0, sill, 5), hand)
    canvas.mesh(strip, PLASTIC if shape.rugged else BLACK)
    for axle in (axle for axle in shape.axles if axle > stern):
        if shape.rugged:
            canvas.polygon(_opening(hull, axle, shape.wheel, 1.34, hand), PLASTIC.colour)
        canvas.polygon(_opening(hull, axle, shape.wheel, 1.15, hand), (14, 14, 16))


def _opening(hull: Loft, axle: float, wheel: float, size: float, hand: int) -> Array:
    angle = np.linspace(-0.35, np.pi + 0.35, 49)
    x = axle + wheel * size * np.cos(angle)
    z = np.maximum(wheel + wheel * size * np.sin(angle), curve(hull.low, x))
    return hull.side_at(x, z, hand)


def draw_front(canvas: Canvas, shape: Shape, look: Look) -> None:
    """Grille, intakes, lamps and badge."""
    hull, (low, high) = shape.hull, shape.lamps
    lip = 0.19 if shape.cabin else 0.09
    canvas.mesh(wrap(hull, "front", (-0.62, 0.62), 0.0, lip * 0.4, columns=20), PLASTIC)
    canvas.mesh(wrap(hull, "front", (-0.40, 0.40), lip * 0.4, lip, columns=16), BLACK)
    if shape.rugged:
        canvas.mesh(wrap(hull, "front", (-0.26, 0.26), 0.01, lip * 0.45, columns=16), SKID)
    _grille(canvas, shape, look)
    if shape.cabin:
        middle = hull.ring("front", 0.0, high - 0.02)
        badge = (float(middle[0]), 0.0, float(middle[2]))
        canvas.mesh(ellipsoid(badge, (0.01, 0.042, 0.026)), CHROME)
    thin = low + (high - low) * (0.45 if look.slim_lamps else 0.0)
    inner, outer = (0.25, 0.62) if shape.cabin else (0.36, 0.66)
    for hand in (1, -1):
        span = (inner, outer) if hand > 0 else (-outer, -inner)
        bottom, top = (thin, thin + 0.03), (high - 0.015, high + 0.02)
        if hand < 0:
            bottom, top = bottom[::-1], top[::-1]
        canvas.mesh(wrap(hull, "front", span, bottom, top), HOUSING)
        edge = (span[0] + 0.02, span[1] - 0.02)
        height = top[0] - bottom[0]
        brow = tuple(value - 0.30 * height for value in top)
        canvas.mesh(wrap(hull, "front", edge, (brow[0], brow[1]), top), DRL)
        for place in (0.32, 0.62):
            v = span[0] + (span[1] - span[0]) * (place if hand > 0 else 1 - place)
            lens = wrap(hull, "front", (v - 0.045, v + 0.045), bottom[0] + 0.02, brow[0] - 0.01)
            canvas.mesh(lens, LENS)
    if look.light_bar:
        bar = wrap(hull, "front", (-inner, inner), high - 0.035, high - 0.005, columns=20)
        canvas.mesh(bar, DRL)


def _grille(canvas: Canvas, shape: Shape, look: Look) -> None:
    hull, (low, high) = shape.hull, shape.lamps
    if look.face == "closed":
        canvas.mesh(wrap(hull, "front", (-0.5, -0.34), 0.20, (0.44, 0.34)), BLACK)
        canvas.mesh(wrap(hull, "front", (0.34, 0.5), 0.20, (0.34, 0.44)), BLACK)
        return
    base, reach = (0.30, 0.21) if shape.cabin else (low + 0.02, 0.30)
    top = high - 0.01
    trim = CHROME if look.chrome else BLACK
    canvas.mesh(wrap(hull, "front", (-reach - 0.02, reach + 0.02), base - 0.025, top + 0.02), trim)
    canvas.mesh(wrap(hull, "front", (-reach, reach), base, top), Material((18, 19, 21), gloss=0.2))
    bar = CHROME if look.chrome else Material((74, 77, 82), gloss=0.4)
    rows = {"hexagon": 7, "wide": 3, "bars": 0, "closed": 0}[look.face]
    for level in np.linspace(base, top, rows + 2)[1:-1]:
        canvas.mesh(wrap(hull, "front", (-reach, reach), level - 0.006, level + 0.006), bar)
    if look.face == "bars":
        for place in np.linspace(-1, 1, 14)[1:-1]:
            edges = np.array([place - 0.02, place + 0.02])
            # evenly spaced across the face, not along the ring's parameter
            v = np.sign(edges) * np.abs(edges) ** (hull.front_corner[1] / 2) * reach
            slat = (float(v[0]), float(v[1]))
            canvas.mesh(wrap(hull, "front", slat, base, top, columns=1), bar)


def draw_windscreen(canvas: Canvas, shape: Shape) -> None:
    """The front glass with its black edge."""
    carrier, (low, high) = shape.cabin or shape.hull, shape.screen
    reach = 0.66 if shape.cabin else 0.60
    canvas.mesh(wrap(carrier, "front", (-reach, reach), low - 0.03, high + 0.02, columns=20), BLACK)
    inset = reach - 0.03
    draw_pane(canvas, wrap(carrier, "front", (-inset, inset), low, high, columns=20))


def draw_rear(canvas: Canvas, shape: Shape, look: Look) -> None:
    """Lamps, tailgate gap and the lower bumper."""
    hull, (low, high) = shape.hull, shape.tails
    lip = 0.20 if shape.cabin else 0.09
    canvas.mesh(wrap(hull, "rear", (-0.62, 0.62), 0.0, lip, columns=20), PLASTIC)
    if shape.rugged:
        canvas.mesh(wrap(hull, "rear", (-0.26, 0.26), 0.01, lip * 0.5, columns=16), SKID)
    for v in (0.5, -0.5):
        reflector = wrap(hull, "rear", (v - 0.07, v + 0.07), lip * 0.68, lip * 0.84)
        canvas.mesh(reflector, TAIL)
    if canvas.camera.eye[0] < float(curve(hull.rear, 0.5)):
        _tailgate(canvas, shape, look)
    tall = not shape.cabin or bool(shape.bed)
    inner, outer = (0.44, 0.62) if tall else (0.27, 0.64)
    for hand in (1, -1):
        span = (inner, outer) if hand > 0 else (-outer, -inner)
        canvas.mesh(wrap(hull, "rear", span, low, high), TAIL)
        middle = (low + high) / 2
        thin = (high - low) * (0.30 if tall else 0.16)
        edge = (span[0] + 0.02, span[1] - 0.02)
        canvas.mesh(wrap(hull, "rear", edge, middle - thin, middle + thin), TAIL_LIT)
    if look.light_bar:
        middle = (low + high) / 2
        bar = wrap(hull, "rear", (-inner, inner), middle - 0.03, middle + 0.03, columns=20)
        canvas.mesh(bar, TAIL)


def _tailgate(canvas: Canvas, shape: Shape, look: Look) -> None:
    hull, base = shape.hull, 0.33 if shape.cabin else 0.12
    dark = mix(look.paint.colour, (0, 0, 0), 0.5)
    lit = mix(look.paint.colour, (255, 255, 255), 0.25)
    reach = 0.42
    v = np.linspace(-reach, reach, 24)
    canvas.line(hull.ring("rear", v, np.full(24, base)), dark, 0.014)
    top = np.linspace(base, 0.98 if shape.cabin else shape.band[1], 10)
    for hand in (1, -1):
        canvas.line(hull.ring("rear", np.full(10, hand * reach), top), dark, 0.012)
    if shape.cabin:
        canvas.line(hull.ring("rear", v, np.full(24, shape.tails[1] + 0.05)), lit, 0.016)
        brow = hull.ring("rear", np.linspace(-0.15, 0.15, 12), np.full(12, 0.60))
        canvas.line(brow, CHROME.colour if look.chrome else mix(dark, (0, 0, 0), 0.3), 0.03)
    else:
        canvas.line(hull.ring("rear", np.zeros(10), top), dark, 0.014)


def draw_rear_glass(canvas: Canvas, shape: Shape) -> None:
    """The rear window with its black edge, on bodies that have one."""
    if shape.backlight is None:
        return
    carrier, (bottom, top) = shape.cabin or shape.hull, shape.backlight
    reach = 0.60 if shape.cabin else 0.50
    frame = wrap(carrier, "rear", (-reach, reach), bottom - 0.03, top + 0.03, columns=20)
    canvas.mesh(frame, BLACK)
    inset = reach - 0.03
    draw_pane(canvas, wrap(carrier, "rear", (-inset, inset), bottom, top, columns=20))


def draw_mirror(canvas: Canvas, shape: Shape, look: Look, hand: int) -> None:
    """One outside mirror."""
    if shape.cabin:
        x = float(curve(shape.cabin.front, 0.0)) - 0.42
        y = float(curve(shape.hull.width, 0.9)) + 0.06
        z = float(curve(shape.hull.high, x)) + 0.10
        stalk = np.array([[x, hand * (y - 0.22), z - 0.06], [x, hand * y, z - 0.02]])
        canvas.line(stalk, (30, 31, 34), 0.05)
        canvas.solid([ellipsoid((x, hand * y, z), (0.10, 0.12, 0.075))], look.paint)
        return
    t = shape.band[0] + 0.14
    x = float(curve(shape.hull.front, t)) - 0.25
    y = float(curve(shape.hull.width, t)) + 0.14
    z = float(shape.hull.side(x, t)[2])
    arm = np.array([[x, hand * (y - 0.2), z + 0.1], [x, hand * y, z + 0.05]])
    canvas.line(arm, (28, 28, 30), 0.03)
    canvas.mesh(ellipsoid((x, hand * y, z - 0.06), (0.07, 0.11, 0.19)), BLACK)


def draw_plate(canvas: Canvas, shape: Shape, end: End, label: str | None) -> None:
    """A number plate; blank without a text. Vehicles for export mostly carry none."""
    hull = shape.hull
    t = 0.28 if end == "front" else 0.46
    if shape.cabin is None:
        t = shape.lamps[0] - 0.05 if end == "front" else 0.24
    middle = hull.ring(end, 0.0, t)
    facing = 1.0 if end == "front" else -1.0
    if facing * (canvas.camera.eye[0] - middle[0]) <= 0:
        return
    x, z = float(middle[0]) + facing * 0.02, float(middle[2])
    half, tall = (0.23, 0.065)
    left = -facing * half
    quad = np.array(
        [(x, left, z + tall), (x, -left, z + tall), (x, -left, z - tall), (x, left, z - tall)]
    )
    canvas.text(label or "EXPORT", quad, (236, 240, 246), (28, 74, 150))
