"""Whether there is a screen to draw on: without one Qt would end the process."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """False only on a Linux machine without a display, unless Qt was told to do without."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in wanted)


def do_without() -> None:
    """Let Qt draw into memory, for work that needs fonts but no window."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
