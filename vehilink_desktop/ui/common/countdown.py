"""How much time is left, by the platform's clock, so that a wrong one here does no harm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.labels import Label, as_tooltip
from vehilink_desktop.ui.theme import Tone

Now = Callable[[], datetime]

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
#: The last hours are shown in the colour of a warning, the last minutes louder.
_SOON_S, _NOW_S = 6 * _HOUR, _HOUR
_SECONDS_MS, _CALM_MS = 1000, 20_000


def time_left(until: datetime, now: datetime) -> str:
    """`2 d 3 h`, `5 h 12 min`, `12 min`, `42 s`; what it is when it is over."""
    translate = QCoreApplication.translate
    seconds = int((until - now).total_seconds())
    if seconds <= 0:
        return translate("Formats", "over")
    if seconds >= _DAY:
        text = translate("Formats", "{d} d {h} h")
        return text.format(d=seconds // _DAY, h=seconds % _DAY // _HOUR)
    if seconds >= _HOUR:
        text = translate("Formats", "{h} h {m} min")
        return text.format(h=seconds // _HOUR, m=seconds % _HOUR // _MINUTE)
    if seconds >= _MINUTE:
        return translate("Formats", "{n} min").format(n=seconds // _MINUTE)
    return translate("Formats", "{n} s").format(n=seconds)


def urgency(until: datetime, now: datetime) -> Tone:
    """The tone of so much time."""
    seconds = (until - now).total_seconds()
    if seconds <= 0:
        return Tone.NEUTRAL
    return Tone.BAD if seconds < _NOW_S else Tone.WARN if seconds < _SOON_S else Tone.NEUTRAL


class Countdown(Label):
    """Text with the time left in place of `{time}`; it goes on while it is seen."""

    def __init__(self, now: Now, *, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", parent=parent)
        self._now = now
        self._until: datetime | None = None
        self._pattern, self._over = "{time}", ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)

    def set_end(self, until: datetime | None, pattern: str = "{time}", over: str = "") -> None:
        """Count towards `until`; `over` is said from then on. None shows nothing."""
        self._until, self._pattern, self._over = until, pattern, over
        self.refresh()

    def refresh(self) -> None:
        """Say how much is left now."""
        if self._until is None:
            self.setText("")
            return
        now = self._now()
        left = (self._until - now).total_seconds()
        over = self._over if left <= 0 else ""
        self.setText(over or self._pattern.format(time=time_left(self._until, now)))
        tone = urgency(self._until, now)
        self.set_tone(None if tone is Tone.NEUTRAL else tone)
        self.setToolTip(as_tooltip(formats.exact(self._until)))
        self._timer.setInterval(_SECONDS_MS if 0 < left < 2 * _MINUTE else _CALM_MS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
