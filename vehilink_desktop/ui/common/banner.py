"""A line across the page for what concerns the whole profile."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import Button, IconButton
from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

TONE_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
}


class ToneIcon(QWidget):
    """The small sign that goes with a tone."""

    def __init__(self, tone: Tone, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = current_theme().sizes.icon
        self.setFixedSize(side, side)
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        role = "text2" if self._tone is Tone.NEUTRAL else self._tone.value
        picture = pixmap(TONE_ICONS[self._tone], role, self.size(), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)


class Banner(QFrame):
    """A sentence with a tone and at most two actions; closable where it may be dismissed."""

    def __init__(
        self,
        tone: Tone,
        text: str,
        actions: tuple[Button, ...] = (),
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = ToneIcon(tone)
        self._label = Label("", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addSpacing(4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._label, 1)
        for button in actions:
            layout.addWidget(button)
        if closable:
            close = IconButton("x", self.tr("Dismiss"), on_click=self.hide)
            close.setFixedSize(28, 28)
            layout.addWidget(close)
        self.set_message(tone, text)

    def set_message(self, tone: Tone, text: str) -> None:
        set_style_property(self, "tone", tone.value)
        self._icon.set_tone(tone)
        self._label.setText(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, 40))
