"""Dialogs: one frame, a question before what cannot be undone, and errors that help."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QStyle, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import (
    Button,
    danger_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.errors import ErrorText
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row, scroll_area
from vehilink_desktop.ui.common.technical import TechnicalDetails
from vehilink_desktop.ui.theme import Tone

_WIDTH = 480
_SCREEN_SHARE = 0.85


class AppDialog(QDialog):
    """A title, a body that scrolls when the screen is small, and buttons that never do.

    Give the buttons to `add_button`: the most important one last. Esc rejects.
    """

    def __init__(
        self, title: str, *, glyph: Glyph | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(24, 20, 24, 20)
        self._body.setSpacing(12)
        head = row(gap=16)
        if glyph is not None:
            head.addWidget(glyph)
        self._title = Label("", "h2", wrap=True)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._body.addLayout(head)
        self._footer = row(None, gap=8)
        self._busy = False
        self._assemble()
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Say what is asked now."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)

    def add(self, part: QWidget | QLayout) -> None:
        """Put `part` below what is in the body."""
        if isinstance(part, QLayout):
            self._body.addLayout(part)
        else:
            self._body.addWidget(part)

    def add_text(self, text: str, *, muted: bool = False) -> Label:
        label = Label(text, "muted" if muted else "body", wrap=True)
        self._body.addWidget(label)
        return label

    def add_button(self, button: Button, *, accepts: bool = False, rejects: bool = False) -> Button:
        """Add `button` at the trailing side; `accepts` also makes it the answer to Enter."""
        self._footer.addWidget(button)
        if accepts:
            button.clicked.connect(self.accept)
            button.setDefault(True)
        if rejects:
            button.clicked.connect(self.reject)
        return button

    def set_busy(self, busy: bool) -> None:
        """While something runs that closing would not stop, nothing is pressed and it stays."""
        self._busy = busy
        for part in (self._area, self._bar):
            part.setEnabled(not busy)

    def reject(self) -> None:
        """Close without an answer, unless something runs."""
        if not self._busy:
            super().reject()

    def fit(self) -> None:
        """As high as the content, at most most of the screen; the rest scrolls."""
        # as high as beside a scroll bar, which would otherwise stay once it is there
        beside = self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        content = self._inner.heightForWidth(beside) + self._bar.sizeHint().height() + 2
        limit = int(self.screen().availableGeometry().height() * _SCREEN_SHARE)
        self.resize(self.width(), min(max(content, self.minimumHeight()), limit))

    def fit_soon(self) -> None:
        """`fit`, once what was just shown or hidden has found its place."""
        QTimer.singleShot(0, self, self.fit)

    def showEvent(self, event: object) -> None:
        self.fit()
        super().showEvent(event)  # type: ignore[arg-type]

    def _assemble(self) -> None:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._body)
        outer.addStretch(1)
        self._inner = outer
        self._area = area = scroll_area(inner)
        area.viewport().setObjectName("dialogBody")
        area.setObjectName("dialogBody")
        self._bar = QFrame()
        self._bar.setObjectName("dialogFooter")
        self._footer.setContentsMargins(24, 12, 24, 12)
        self._bar.setLayout(self._footer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._bar)


class ConfirmDialog(AppDialog):
    """A question whose answer is a verb, never OK. Enter does not answer a dangerous one."""

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        *,
        danger: bool = False,
        cancel: str = "",
        parent: QWidget | None = None,
    ) -> None:
        glyph = Glyph("triangle-alert", Tone.BAD, size=40) if danger else None
        super().__init__(title, glyph=glyph, parent=parent)
        self.add_text(text)
        self.cancel = self.add_button(secondary_button(cancel or self.tr("Cancel")), rejects=True)
        make = danger_button if danger else primary_button
        self.action = self.add_button(make(action), accepts=not danger)
        if danger:
            self.action.clicked.connect(self.accept)
            self.cancel.setDefault(True)
            self.cancel.setFocus()


class ErrorDialog(AppDialog):
    """One error of something the person just asked for: `result()` is Accepted to try again."""

    def __init__(self, error: ErrorText, *, parent: QWidget | None = None) -> None:
        glyph = Glyph("circle-alert", Tone.BAD, size=40)
        super().__init__(error.title, glyph=glyph, parent=parent)
        self.add_text(error.message)
        if error.hint:
            self.add_text(error.hint, muted=True)
        if error.technical:
            self.add(TechnicalDetails(error.technical))
        close = secondary_button(self.tr("Close"))
        if error.retryable:
            self.add_button(close, rejects=True)
            self.add_button(primary_button(self.tr("Try again"), "refresh-cw"), accepts=True)
        else:
            self.add_button(close, rejects=True)
            close.setDefault(True)
        announce(self, f"{error.title}. {error.message}", urgent=True)


def confirm(parent: QWidget, title: str, text: str, action: str, *, danger: bool = False) -> bool:
    """Ask, and wait for the answer: whether `action` was chosen."""
    dialog = ConfirmDialog(title, text, action, danger=danger, parent=parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
