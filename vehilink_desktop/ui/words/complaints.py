"""Words of cases with the platform's customer service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


def kind(key: str) -> str:
    """What the writer wants."""
    translate = QCoreApplication.translate
    return {
        "inquiry": translate("Words", "A question"),
        "complaint": translate("Words", "A complaint"),
        "suggestion": translate("Words", "A suggestion"),
    }.get(key, key)


def state(key: str) -> State:
    """The chip of a case."""
    translate = QCoreApplication.translate
    return {
        "queued": State(translate("Words", "Waiting to be sent"), Tone.WARN, "clock"),
        "sending": State(translate("Words", "Being sent"), Tone.INFO, "cloud-upload"),
        "parked": State(translate("Words", "Needs you"), Tone.BAD, "circle-alert"),
        "open": State(translate("Words", "Being looked at"), Tone.INFO, "eye"),
        "answered": State(translate("Words", "Answered"), Tone.OK, "circle-check"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")
