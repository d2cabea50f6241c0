"""Saving by itself: when it is time, and how safe the last keystrokes are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone

#: After the last key; and at the latest so long after the first one that is not saved.
_DEBOUNCE_MS = 800
_LATEST_MS = 1800
#: Before a save that failed is tried again by itself.
_RETRY_MS = 5000


@dataclass(frozen=True)
class SaveState:
    """How safe the last keystrokes are; `at` is when everything was last safe."""

    kind: Literal["saved", "unsaved", "saving", "failed"]
    at: datetime | None = None
    error: Exception | None = None


class SaveClock(QObject):
    """Says when what was typed is to be saved.

    Signals:
        due(): now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._latest = QTimer(self, singleShot=True, interval=_LATEST_MS)
        for timer in (self._debounce, self._latest):
            timer.timeout.connect(self.due)

    def note_change(self) -> None:
        """Something was typed."""
        self._debounce.start(_DEBOUNCE_MS)
        if not self._latest.isActive():
            self._latest.start()

    def note_failure(self) -> None:
        """It could not be saved: try again in a while."""
        self._debounce.start(_RETRY_MS)

    def stop(self) -> None:
        """Everything is being saved."""
        self._debounce.stop()
        self._latest.stop()


class SavedLine(QWidget):
    """Says honestly how safe the last keystrokes are, at the foot of a form.

    Signals:
        save_requested(): try again now.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", "caption", elide=True)
        self._again = link_button(self.tr("Save now"), on_click=self.save_requested.emit)
        self._again.hide()
        line = row(self._label, self._again)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_state(self, state: SaveState) -> None:
        at = formats.clock(state.at) if state.at else ""
        if state.kind == "failed" and state.error is not None:
            text = self.tr("Could not save: {reason}").format(reason=describe(state.error).title)
        elif state.kind == "saved":
            text = self.tr("Saved {time}").format(time=at) if at else self.tr("Nothing to save yet")
        else:
            text = self.tr("Saving…")
        self._label.setText(text)
        self._label.set_tone(Tone.BAD if state.kind == "failed" else None)
        self._again.setVisible(state.kind == "failed")

    def text(self) -> str:
        """What is said now."""
        return self._label.text()
