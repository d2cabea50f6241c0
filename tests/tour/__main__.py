"""The main job, one picture a step: `python -m tests.tour --out DIR [--theme …] [--language …]`.

With `--capture` every client speaks through mitmproxy, and what was heard is compared with what is
declared.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from urllib.parse import urlsplit

from tests.tour.director import Director
from tests.traffic.compare import compare
from tests.traffic.recorder import recording


def main() -> None:
    """Run the whole tour; raises when a step does not happen."""
    parser = argparse.ArgumentParser(prog="tour", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--capture", action="store_true", help="listen to all traffic")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="vehilink-tour-") as folder,
        recording(Path(folder)) if options.capture else nullcontext() as recorder,
    ):
        director = Director(
            Path(folder),
            options.out.resolve(),
            language=options.language,
            theme=options.theme,
            environment=recorder.environment() if recorder else {},
        )
        director.run()
        print(f"{len(list(options.out.glob('*.png')))} pictures in {options.out}")
        if recorder:
            homes = [urlsplit(one).netloc for one in director.platforms]
            found = compare(recorder.heard(), homes)
            print(found.summary())
            sys.exit(bool(found.undeclared or found.others))


if __name__ == "__main__":
    main()
