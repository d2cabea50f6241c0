"""One act of the tour, played in a real window. Started by the director."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.tour.acts import ACTS
from tests.tour.stage import DONE, staged


def main() -> None:
    """Play the named act, tell the director, and wait for its word (or its kill)."""
    parser = argparse.ArgumentParser()
    parser.add_argument("act", choices=sorted(ACTS))
    for name in ("profile", "out", "roll"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    for name in ("platform", "language", "theme"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    with staged(
        options.profile,
        options.platform,
        options.out,
        language=options.language,
        theme=options.theme,
    ) as stage:
        ACTS[options.act](stage, options.roll)
        print(DONE, flush=True)
        sys.stdin.readline()


if __name__ == "__main__":
    main()
