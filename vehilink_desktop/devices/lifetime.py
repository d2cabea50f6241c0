"""How objects that tell of their own end outlive whoever hears it."""

from __future__ import annotations

from PySide6.QtCore import QTimer


def let_go_later(kept: object) -> None:
    """Keep an object until Qt has left the slot it is in; called once its last signal was told.

    Whoever heard that signal may let go of it, and Qt goes on to use it in that very slot.
    """
    QTimer.singleShot(0, lambda: kept)
