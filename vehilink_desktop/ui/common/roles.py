"""The item roles that models answer and the shared delegates draw."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from vehilink_desktop.ui.theme import Tone

_FIRST = int(Qt.ItemDataRole.UserRole) + 100


class Roles(IntEnum):
    """Beyond Qt's own roles; the type each answers stands beside it."""

    SUBTITLE = _FIRST  # str: the quieter second line
    THUMBNAIL = _FIRST + 1  # QPixmap | QImage | None: drawn cropped to the picture's place
    TONE = _FIRST + 2  # Tone of the chip, the bar or the text
    ICON = _FIRST + 3  # str: Lucide name, in the chip or in place of a missing thumbnail
    FRACTION = _FIRST + 4  # float 0 to 1 of a progress bar, or None
    KEY = _FIRST + 5  # str: the id of what the row shows


_TONES = {tone.value: tone for tone in Tone}


def tone_of(index: QModelIndex | QPersistentModelIndex, default: Tone = Tone.NEUTRAL) -> Tone:
    """The tone that the model answers; Qt hands a StrEnum back as a bare string."""
    return _TONES.get(index.data(Roles.TONE), default)
