"""A program of its own that erases a profile: `python -m tests.app.eraser PROFILE`."""

import sys
from pathlib import Path

from vehilink_desktop.app import erasing
from vehilink_desktop.app.profile import open_profile


def main() -> None:
    profile = open_profile(Path(sys.argv[1]), sandbox=True, platform=None)
    erasing.begin(profile)
    print("begun", flush=True)
    erasing.finish(profile)


main()
