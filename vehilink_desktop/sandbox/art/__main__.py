"""Write contact sheets of bodies from every angle, to look at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from vehilink_desktop.sandbox.art.canvas import RGB
from vehilink_desktop.sandbox.art.picture import Angle, Facts, draw_vehicle
from vehilink_desktop.sandbox.art.shapes import SHAPES

_PAINTS: tuple[RGB, ...] = (
    (184, 22, 31), (242, 243, 241), (31, 86, 166), (23, 25, 28), (125, 130, 135),
    (47, 107, 74), (230, 185, 30), (185, 190, 195), (27, 42, 78), (220, 97, 24),
)  # fmt: skip


def contact_sheet(bodies: Sequence[str], *, tile: tuple[int, int], seed: int) -> Image.Image:
    """The bodies (rows) from every angle (columns), one tile each."""
    width, height = tile
    sheet = Image.new("RGB", (width * len(Angle), height * len(bodies)))
    for row, body in enumerate(bodies):
        facts = Facts(vin="LGXCE6CD8RA000001", odometer_km=48_210, electric=row % 3 == 1)
        for column, angle in enumerate(Angle):
            picture = draw_vehicle(
                body=body,
                colour_rgb=_PAINTS[row % len(_PAINTS)],
                angle=angle,
                seed=seed + row,
                size=tile,
                facts=facts,
            )
            sheet.paste(picture, (column * width, row * height))
    return sheet


def main(arguments: list[str]) -> int:
    """Run the command line; answers the exit code."""
    parser = argparse.ArgumentParser(prog="python -m vehilink_desktop.sandbox.art")
    parser.add_argument("--out", type=Path, required=True, help="folder for the sheet")
    parser.add_argument(
        "--body", action="append", choices=list(SHAPES), help="only this one (repeatable)"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--width", type=int, default=320, help="pixels of one picture")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out / "contact-sheet.png"
    tile = (options.width, options.width * 3 // 4)
    contact_sheet(options.body or list(SHAPES), tile=tile, seed=options.seed).save(target)
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
