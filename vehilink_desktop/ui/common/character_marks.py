"""A code in boxes, one a character, with those to look at in the colour of a mistake."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.ui import formats
from vehilink_desktop.ui.theme import Tone, current_theme


class CharacterMarks(QWidget):
    """Shows at most `longest` characters, from left to right in every language."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self._text = ""
        self._places: tuple[int, ...] = ()
        self._tone = Tone.BAD
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_marks(self, text: str, places: Sequence[int], tone: Tone) -> None:
        """`places` count from 1."""
        self._text, self._places, self._tone = text[: self._longest], tuple(places), tone
        listed = formats.listed(str(place) for place in places)
        self.setAccessibleName(self.tr("Look at character {places}").format(places=listed))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def places(self) -> tuple[int, ...]:
        return self._places

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * max(len(self._text), 1), cell.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        cell = self._cell()
        for number, char in enumerate(self._text):
            box = QRectF(number * cell.width(), 0, cell.width(), cell.height())
            marked = number + 1 in self._places
            if marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(f"{self._tone.value}_soft"))
                painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 3, 3)
            painter.setPen(theme.color(self._tone.value if marked else "text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, char)
            if marked:
                # not by colour alone
                painter.fillRect(box.adjusted(3, cell.height() - 2, -3, 0), painter.pen().color())

    def _font(self) -> QFont:
        theme = current_theme()
        return theme.font(theme.sizes.body, bold=True, mono=True)

    def _cell(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance("W") + 6, metrics.height() + 6)
