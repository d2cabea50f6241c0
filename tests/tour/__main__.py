"""The main job, one picture a step: `python -m tests.tour --out DIR [--theme …] [--language …]`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.tour.director import Director


def main() -> None:
    """Run the whole tour; raises when a step does not happen."""
    parser = argparse.ArgumentParser(prog="tour", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vehilink-tour-") as folder:
        director = Director(
            Path(folder), options.out.resolve(), language=options.language, theme=options.theme
        )
        director.run()
    print(f"{len(list(options.out.glob('*.png')))} pictures in {options.out}")


if __name__ == "__main__":
    main()
