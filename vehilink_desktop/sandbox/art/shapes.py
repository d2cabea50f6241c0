"""The ten bodies: proportions in metres of a typical vehicle of each kind."""

from __future__ import annotations

from dataclasses import dataclass, field

from vehilink_desktop.sandbox.art.lofts import Knots, Loft


@dataclass(frozen=True)
class Shape:
    """Proportions and the placing of details.

    `pillars` are the x of the window pillars from front to rear; `cuts` the door edges; `band` is
    the share of height that the side windows take on the part that carries them; `lamps` and
    `tails` are shares of the hull's height at front and rear, `screen` and `backlight` those of the
    front and rear glass. `rugged` wears dark plastic, `panelled` has no windows behind its doors.
    """

    hull: Loft
    cabin: Loft | None
    axles: tuple[float, ...]
    wheel: float
    pillars: tuple[float, ...]
    cuts: tuple[float, ...]
    band: tuple[float, float] = (0.12, 0.86)
    lamps: tuple[float, float] = (0.66, 0.80)
    tails: tuple[float, float] = (0.62, 0.82)
    screen: tuple[float, float] = (0.06, 0.90)
    backlight: tuple[float, float] | None = (0.14, 0.84)
    rugged: bool = False
    panelled: bool = False
    steel_wheels: bool = False
    stripe: bool = False
    box: Loft | None = None
    bed: tuple[float, float] | None = None
    handles: tuple[float, ...] = field(default=())


def _hull(
    *, nose: Knots, tail: Knots, low: Knots, high: Knots, half: float, tuck: float = 0.10
) -> Loft:
    width = (
        (0.0, half * 0.93),
        (0.28, half * 0.985),
        (0.55, half),
        (0.82, half * 0.975),
        (0.94, half * (1 - tuck * 0.5)),
        (1.0, half * (1 - tuck * 1.15)),
    )
    return Loft(nose, tail, low, high, width, (0.66, 2.9), (0.50, 3.2), 0.07)


def _cabin(
    *, front: tuple[float, float], rear: tuple[float, float], base: Knots, roof: Knots, half: float
) -> Loft:
    (f0, f1), (r0, r1) = front, rear
    width = ((0.0, half), (0.5, half * 0.915), (0.84, half * 0.81), (1.0, half * 0.66))
    return Loft(
        ((0.0, f0), (0.5, (f0 + f1) / 2 + 0.03), (1.0, f1)),
        ((0.0, r0), (0.5, (r0 + r1) / 2 - 0.02), (1.0, r1)),
        base,
        roof,
        width,
        (0.34, 2.6),
        (0.34, 2.8),
        0.05,
    )


_LOW_CAR: Knots = ((-2.4, 0.36), (-1.9, 0.27), (-1.2, 0.22), (1.6, 0.21), (2.1, 0.22), (2.4, 0.25))
_NOSE_CAR: Knots = ((0.0, 2.30), (0.3, 2.40), (0.66, 2.395), (0.86, 2.32), (1.0, 2.18))
_TAIL_CAR: Knots = ((0.0, -2.28), (0.4, -2.40), (0.78, -2.36), (1.0, -2.26))
_HIGH_SEDAN: Knots = (
    (-2.4, 1.00), (-1.7, 1.02), (-0.8, 0.97), (0.4, 0.93), (1.0, 0.93), (1.6, 0.885), (2.1, 0.82),
    (2.4, 0.75),
)  # fmt: skip

SEDAN = Shape(
    hull=_hull(nose=_NOSE_CAR, tail=_TAIL_CAR, low=_LOW_CAR, high=_HIGH_SEDAN, half=0.93),
    cabin=_cabin(
        front=(1.08, 0.16),
        rear=(-2.02, -1.02),
        base=((-2.1, 0.98), (-0.8, 0.93), (1.2, 0.88)),
        roof=((-2.0, 1.26), (-1.2, 1.385), (-0.3, 1.455), (0.3, 1.43), (1.0, 1.34)),
        half=0.80,
    ),
    axles=(1.44, -1.40),
    wheel=0.345,
    pillars=(-0.26, -1.28),
    cuts=(0.92, -0.26, -1.22),
    handles=(-0.08, -1.08),
)

COUPE = Shape(
    hull=_hull(
        nose=_NOSE_CAR,
        tail=_TAIL_CAR,
        low=_LOW_CAR,
        high=(
            (-2.4, 1.01),
            (-1.8, 1.01),
            (-0.8, 0.94),
            (0.9, 0.88),
            (1.6, 0.85),
            (2.1, 0.78),
            (2.4, 0.71),
        ),
        half=0.93,
        tuck=0.12,
    ),
    cabin=_cabin(
        front=(0.98, -0.02),
        rear=(-2.26, -1.02),
        base=((-2.3, 0.98), (-0.8, 0.90), (1.1, 0.84)),
        roof=((-2.1, 1.18), (-1.2, 1.33), (-0.4, 1.395), (0.2, 1.37), (1.0, 1.28)),
        half=0.80,
    ),
    axles=(1.44, -1.40),
    wheel=0.36,
    pillars=(-0.42,),
    cuts=(0.86, -0.42, -1.24),
    handles=(-0.22,),
)

HATCHBACK = Shape(
    hull=_hull(
        nose=((0.0, 1.99), (0.3, 2.09), (0.62, 2.08), (0.85, 1.99), (1.0, 1.84)),
        tail=((0.0, -1.92), (0.35, -2.02), (0.75, -1.98), (1.0, -1.90)),
        low=((-2.0, 0.34), (-1.6, 0.26), (-1.0, 0.22), (1.4, 0.21), (2.1, 0.25)),
        high=((-2.0, 1.04), (-0.8, 1.00), (0.8, 0.95), (1.3, 0.91), (1.8, 0.84), (2.1, 0.77)),
        half=0.89,
    ),
    cabin=_cabin(
        front=(1.02, 0.28),
        rear=(-1.92, -1.56),
        base=((-1.95, 0.98), (-0.8, 0.95), (1.1, 0.90)),
        roof=((-1.9, 1.40), (-1.2, 1.49), (-0.3, 1.54), (0.3, 1.51), (1.0, 1.42)),
        half=0.78,
    ),
    axles=(1.26, -1.32),
    wheel=0.33,
    pillars=(-0.28, -1.22),
    cuts=(0.84, -0.28, -1.16),
    handles=(-0.10, -1.02),
)

WAGON = Shape(
    hull=_hull(nose=_NOSE_CAR, tail=_TAIL_CAR, low=_LOW_CAR, high=_HIGH_SEDAN, half=0.93),
    cabin=_cabin(
        front=(1.08, 0.16),
        rear=(-2.30, -1.86),
        base=((-2.3, 0.97), (-0.8, 0.93), (1.2, 0.88)),
        roof=((-2.2, 1.36), (-1.2, 1.45), (-0.3, 1.48), (0.3, 1.45), (1.0, 1.36)),
        half=0.80,
    ),
    axles=(1.44, -1.40),
    wheel=0.345,
    pillars=(-0.26, -1.26),
    cuts=(0.92, -0.26, -1.22),
    handles=(-0.08, -1.08),
)

SUV = Shape(
    hull=_hull(
        nose=((0.0, 2.24), (0.25, 2.33), (0.74, 2.34), (0.90, 2.28), (1.0, 2.16)),
        tail=((0.0, -2.20), (0.3, -2.33), (0.75, -2.30), (1.0, -2.22)),
        low=((-2.3, 0.46), (-1.8, 0.36), (-1.0, 0.30), (1.5, 0.30), (2.3, 0.36)),
        high=(
            (-2.3, 1.18),
            (-1.2, 1.15),
            (0.2, 1.11),
            (1.0, 1.10),
            (1.6, 1.08),
            (2.05, 1.03),
            (2.35, 0.97),
        ),
        half=0.95,
        tuck=0.09,
    ),
    cabin=_cabin(
        front=(1.14, 0.38),
        rear=(-2.22, -1.82),
        base=((-2.3, 1.14), (-0.8, 1.10), (1.2, 1.05)),
        roof=((-2.2, 1.60), (-1.4, 1.68), (-0.4, 1.72), (0.4, 1.69), (1.1, 1.60)),
        half=0.83,
    ),
    axles=(1.40, -1.38),
    wheel=0.385,
    pillars=(-0.22, -1.28),
    cuts=(0.92, -0.22, -1.22),
    handles=(-0.04, -1.06),
    rugged=True,
)

MPV = Shape(
    hull=_hull(
        nose=((0.0, 2.46), (0.3, 2.56), (0.65, 2.54), (0.85, 2.43), (1.0, 2.26)),
        tail=((0.0, -2.46), (0.3, -2.56), (0.8, -2.54), (1.0, -2.50)),
        low=((-2.6, 0.38), (-2.1, 0.28), (-1.2, 0.23), (1.7, 0.22), (2.6, 0.27)),
        high=((-2.6, 1.10), (0.5, 1.05), (1.3, 1.04), (1.9, 0.97), (2.3, 0.90), (2.6, 0.82)),
        half=0.98,
    ),
    cabin=_cabin(
        front=(1.72, 0.74),
        rear=(-2.52, -2.22),
        base=((-2.6, 1.05), (0.5, 1.00), (1.8, 0.94)),
        roof=((-2.5, 1.70), (-1.4, 1.77), (-0.2, 1.80), (0.8, 1.75), (1.7, 1.58)),
        half=0.87,
    ),
    axles=(1.56, -1.52),
    wheel=0.355,
    pillars=(0.28, -0.86),
    cuts=(1.16, 0.28, -0.86),
    handles=(0.46, -0.02),
)

PICKUP = Shape(
    hull=_hull(
        nose=((0.0, 2.52), (0.25, 2.66), (0.74, 2.66), (0.90, 2.60), (1.0, 2.48)),
        tail=((0.0, -2.58), (0.2, -2.68), (0.85, -2.68), (1.0, -2.66)),
        low=((-2.7, 0.60), (-2.2, 0.48), (-1.2, 0.42), (1.6, 0.42), (2.7, 0.48)),
        high=(
            (-2.7, 1.24),
            (-0.9, 1.22),
            (0.4, 1.17),
            (1.2, 1.17),
            (1.8, 1.13),
            (2.3, 1.10),
            (2.7, 1.05),
        ),
        half=0.95,
        tuck=0.07,
    ),
    cabin=_cabin(
        front=(1.36, 0.64),
        rear=(-0.98, -0.78),
        base=((-1.0, 1.16), (0.3, 1.13), (1.4, 1.10)),
        roof=((-1.0, 1.76), (-0.4, 1.81), (0.3, 1.82), (0.8, 1.79), (1.3, 1.70)),
        half=0.82,
    ),
    axles=(1.62, -1.58),
    wheel=0.40,
    pillars=(0.10,),
    cuts=(1.14, 0.10, -0.82),
    handles=(0.28, -0.66),
    rugged=True,
    bed=(-2.58, -1.06),
    tails=(0.40, 0.86),
)

VAN = Shape(
    hull=Loft(
        front=((0.0, 2.66), (0.12, 2.76), (0.30, 2.74), (0.41, 2.52), (0.46, 2.30), (1.0, 1.42)),
        rear=((0.0, -2.68), (0.15, -2.76), (0.9, -2.72), (1.0, -2.64)),
        low=((-2.8, 0.42), (-2.0, 0.34), (1.8, 0.32), (2.8, 0.36)),
        high=((-2.8, 2.36), (-1.0, 2.42), (1.0, 2.40), (2.0, 2.26), (2.8, 2.20)),
        width=((0.0, 0.95), (0.15, 0.99), (0.45, 0.99), (0.9, 0.90), (0.97, 0.84), (1.0, 0.76)),
        front_corner=(0.62, 2.8),
        rear_corner=(0.22, 4.0),
        crown=0.05,
    ),
    cabin=None,
    axles=(1.80, -1.62),
    wheel=0.37,
    pillars=(0.74,),
    panelled=True,
    cuts=(1.70, 0.74, -0.62),
    band=(0.47, 0.80),
    lamps=(0.27, 0.38),
    tails=(0.22, 0.46),
    screen=(0.475, 0.90),
    backlight=(0.50, 0.84),
    handles=(0.88, 0.58),
)

BUS = Shape(
    hull=Loft(
        front=((0.0, 5.86), (0.12, 5.98), (0.40, 6.0), (0.8, 5.86), (1.0, 5.62)),
        rear=((0.0, -5.92), (0.2, -6.0), (0.8, -5.96), (1.0, -5.82)),
        low=((-6.0, 0.42), (-3.9, 0.34), (4.6, 0.32), (6.0, 0.36)),
        high=((-6.0, 3.40), (0.0, 3.46), (6.0, 3.38)),
        width=((0.0, 1.22), (0.1, 1.27), (0.5, 1.27), (0.92, 1.22), (0.98, 1.15), (1.0, 1.02)),
        front_corner=(0.42, 3.2),
        rear_corner=(0.28, 4.0),
        crown=0.06,
    ),
    cabin=None,
    axles=(3.35, -2.75),
    wheel=0.50,
    pillars=(4.55, 2.9, 1.3, -0.3, -1.9, -3.5, -4.7),
    cuts=(),
    band=(0.43, 0.81),
    lamps=(0.12, 0.20),
    tails=(0.16, 0.34),
    screen=(0.30, 0.82),
    steel_wheels=True,
    stripe=True,
    backlight=(0.56, 0.80),
)

TRUCK = Shape(
    hull=Loft(
        front=((0.0, 2.92), (0.12, 3.0), (0.42, 2.98), (0.9, 2.70), (1.0, 2.58)),
        rear=((0.0, 1.42), (1.0, 1.42)),
        low=((1.4, 0.62), (2.2, 0.56), (3.0, 0.46)),
        high=((1.4, 2.22), (2.2, 2.25), (3.0, 2.18)),
        width=((0.0, 0.96), (0.15, 1.0), (0.5, 1.0), (0.92, 0.91), (1.0, 0.82)),
        front_corner=(0.30, 3.2),
        rear_corner=(0.10, 5.0),
        crown=0.05,
    ),
    cabin=None,
    axles=(2.24, -1.60),
    wheel=0.40,
    pillars=(),
    cuts=(2.62, 1.56),
    band=(0.50, 0.86),
    lamps=(0.10, 0.22),
    screen=(0.44, 0.88),
    backlight=None,
    steel_wheels=True,
    handles=(1.70,),
    box=Loft(
        front=((0.0, 1.24), (1.0, 1.24)),
        rear=((0.0, -3.0), (1.0, -3.0)),
        low=((-3.0, 0.92), (1.3, 0.92)),
        high=((-3.0, 2.88), (1.3, 2.88)),
        width=((0.0, 1.05), (1.0, 1.05)),
        front_corner=(0.06, 6.0),
        rear_corner=(0.06, 6.0),
        crown=0.0,
    ),
)

SHAPES: dict[str, Shape] = {
    "sedan": SEDAN,
    "coupe": COUPE,
    "hatchback": HATCHBACK,
    "wagon": WAGON,
    "suv": SUV,
    "mpv": MPV,
    "pickup": PICKUP,
    "van": VAN,
    "bus": BUS,
    "truck": TRUCK,
}
