"""The technical part of an error: folded, selectable, one click to copy; to be shown around."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.core.redaction import redact
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, link_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row


class TechnicalDetails(QWidget):
    """Folded until asked for; the parent sees it as one link while it is closed.

    It is made to be sent to somebody who helps, so it says no more than a log does.
    """

    def __init__(self, text: str, *, centered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = redact(text, home=Path.home())
        self._box = self._make_box()
        self._toggle = link_button("", on_click=self._on_toggle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(row(None, self._toggle, None) if centered else row(self._toggle, None))
        outer.addWidget(self._box)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        self._box.setVisible(is_open)
        self._toggle.setText(
            self.tr("Hide technical details") if is_open else self.tr("Technical details")
        )

    def _make_box(self) -> QFrame:
        box = QFrame(self)
        box.setObjectName("technical")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(Label(self._text, "mono", wrap=True, selectable=True))
        layout.addLayout(row(None, ghost_button(self.tr("Copy"), "copy", on_click=self._copy)))
        return box

    def _on_toggle(self) -> None:
        self.set_open(self._box.isHidden())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(bidi.strip(self._text))
