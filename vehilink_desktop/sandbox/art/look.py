"""What tells two vehicles of one body apart: face, lamps, rims, roof; all from the seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Literal

from vehilink_desktop.sandbox.art.canvas import RGB, Material

Face = Literal["closed", "hexagon", "wide", "bars"]


@dataclass(frozen=True)
class Look:
    """The details of one vehicle; the same for every picture of it."""

    paint: Material
    face: Face
    light_bar: bool
    slim_lamps: bool
    rails: bool
    dark_roof: bool
    chrome: bool
    spokes: int
    rim: RGB
    caliper: RGB | None
    inside: RGB


BLACK = Material((24, 25, 28), gloss=0.35)
PLASTIC = Material((46, 48, 52), gloss=0.10)
GLASS = Material((26, 34, 42), gloss=0.95)
CHROME = Material((196, 200, 205), gloss=0.9)
RUBBER = Material((34, 34, 36), gloss=0.05)
UNDER = Material((18, 18, 20))
DRL = Material((250, 252, 255), glow=1.0)
LENS = Material((214, 226, 238), gloss=0.6, glow=0.9)
GLINT = Material((74, 90, 104), gloss=0.5)
HAZE = Material((44, 55, 65), gloss=0.8)
HOUSING = Material((34, 38, 44), gloss=0.55)
TAIL = Material((176, 18, 26), gloss=0.45, glow=0.75)
TAIL_LIT = Material((236, 44, 42), glow=1.0)
SKID = Material((158, 161, 165), gloss=0.35)
STEEL = Material((142, 146, 150), gloss=0.25)


def make_look(*, seed: int, colour: RGB, body: str, electric: bool) -> Look:
    """Choose the details. The same arguments always make the same look."""
    chance = random.Random(f"look {seed}")
    faces: tuple[Face, ...] = ("hexagon", "wide", "bars")
    working = body in ("van", "truck", "bus", "pickup")
    return Look(
        paint=Material(colour, gloss=0.9),
        face="closed" if electric else chance.choice(faces),
        light_bar=not working and chance.random() < (0.75 if electric else 0.3),
        slim_lamps=not working and chance.random() < (0.8 if electric else 0.45),
        rails=body in ("suv", "wagon", "mpv") and chance.random() < 0.65,
        dark_roof=body in ("suv", "hatchback", "coupe") and chance.random() < 0.35,
        chrome=not electric and chance.random() < 0.5,
        spokes=chance.choice((5, 6, 7, 9, 10)),
        rim=chance.choice(((198, 201, 205), (214, 216, 218), (120, 123, 128), (70, 73, 78))),
        caliper=(168, 36, 32) if chance.random() < 0.25 else None,
        inside=chance.choice(((58, 56, 58), (92, 66, 52), (150, 138, 120), (44, 46, 52))),
    )
