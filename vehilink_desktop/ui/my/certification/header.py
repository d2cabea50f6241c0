"""Where the certification stands, above the scan and the form: the state and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words.states import State

#: What the chip and the sentence need to stand on one line, in pixels at 100 %.
_SENTENCE = 360


@dataclass(frozen=True)
class HeaderText:
    """What the header says.

    Attributes:
        note: What the reviewer wrote, about the submission `submission_id`.
        reasons: What was refused, line by line.
        fraction: How much of the pages has been sent; None while nothing is being sent.
    """

    state: State
    title: str
    text: str
    note: str = ""
    submission_id: str = ""
    reasons: tuple[str, ...] = ()
    fraction: float | None = None


class StateHeader(Card):
    """The state as a chip, a sentence on it, and at most a few buttons."""

    def __init__(
        self, backend: Backend, buttons: Sequence[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(6)
        self.chip = Chip("")
        self._title = Label("", "strong", wrap=True)
        self._text = Label("", "muted", wrap=True)
        self._note = LinkText(backend)
        self._reasons = Label("", wrap=True, selectable=True)
        self._bar = SlimProgress(self.tr("Pages being sent"))
        said = row(self.chip, self._title, gap=10)
        said.setStretch(1, 1)
        self._acts = row(*buttons, None)
        self._head = row(said, self._acts, gap=10)
        self._head.setStretch(0, 1)
        self.add(self._head)
        for part in (self._text, self._note, self._reasons, self._bar):
            self.add(part)

    def show_text(self, text: HeaderText) -> None:
        """Say where it stands."""
        self.chip.set_state(*text.state)
        self._title.setText(text.title)
        self._text.setText(text.text)
        self._text.setVisible(bool(text.text))
        from_staff = QCoreApplication.translate(
            "Certification", "From the platform's staff: {note}"
        )
        self._note.show_text(
            text.note,
            f"certification/{text.submission_id}",
            lambda said: from_staff.format(note=said),
        )
        self._note.setVisible(bool(text.note))
        self._reasons.setText("\n".join(text.reasons))
        self._reasons.setVisible(bool(text.reasons))
        self._bar.setVisible(text.fraction is not None)
        self._bar.set_fraction(text.fraction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # below the sentence where there is too little room beside it
        width = self._acts.sizeHint().width() + _SENTENCE * current_theme().text_scale
        beside = self.width() > width
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def title(self) -> str:
        return self._title.text()

    def said(self) -> str:
        """Everything that is said below the title."""
        parts = (self._text, self._note, self._reasons)
        return "\n".join(part.text() for part in parts if not part.isHidden())
