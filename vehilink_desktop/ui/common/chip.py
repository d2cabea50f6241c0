"""State chips: a word on a tinted pill, as a widget and as paint for table cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

_PADDING = 9
_ICON_GAP = 4


def chip_size(text: str, icon_name: str = "") -> QSize:
    """Width and height that `paint_chip` needs, in logical pixels."""
    theme = current_theme()
    metrics = theme.metrics(theme.sizes.caption, bold=True)
    width = metrics.horizontalAdvance(text) + 2 * _PADDING
    if icon_name:
        width += theme.sizes.caption + _ICON_GAP
    return QSize(width, theme.sizes.chip)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    tone: Tone,
    icon_name: str = "",
    *,
    rtl: bool = False,
) -> None:
    """Draw a chip that fills `rect`; the text is cut where it does not fit.

    A table shows the same few chips over and over, so each is drawn once and kept.
    """
    theme = current_theme()
    ratio = painter.device().devicePixelRatio()
    size = rect.size().toSize()
    look = f"{theme.colors.text}:{theme.sizes.caption}:{tone}:{icon_name}:{rtl}"
    key = f"chip:{text}:{look}:{size.width()}x{size.height()}@{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        canvas = QPainter(drawn)
        _draw(canvas, QRectF(0, 0, size.width(), size.height()), text, tone, icon_name, rtl)
        canvas.end()
        QPixmapCache.insert(key, drawn)
    painter.drawPixmap(rect.toRect().topLeft(), drawn)


def _draw(
    painter: QPainter, rect: QRectF, text: str, tone: Tone, icon_name: str, rtl: bool
) -> None:
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foreground, background = theme.colors.tone(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(background))
    painter.drawRoundedRect(rect, theme.sizes.radius_chip, theme.sizes.radius_chip)
    inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon_name:
        side = theme.sizes.caption
        x = inner.right() - side if rtl else inner.left()
        role = "text2" if tone is Tone.NEUTRAL else tone.value
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(icon_name, role, QSize(side, side), ratio)
        painter.drawPixmap(QRectF(x, inner.center().y() - side / 2, side, side).toRect(), picture)
        space = side + _ICON_GAP
        inner = inner.adjusted(0, 0, -space, 0) if rtl else inner.adjusted(space, 0, 0, 0)
    metrics = theme.metrics(theme.sizes.caption, bold=True)
    painter.setFont(theme.font(theme.sizes.caption, bold=True))
    painter.setPen(QColor(foreground))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)


class Chip(QWidget):
    """A state in one or two words. Tone adds colour to the words, never replaces them."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        icon_name: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self.set_state(text, tone, icon_name)

    def set_state(self, text: str, tone: Tone, icon_name: str = "") -> None:
        self._text, self._tone, self._icon_name = text, tone, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> Tone:
        return self._tone

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon_name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        rect = QRectF(self.rect())
        paint_chip(QPainter(self), rect, self._text, self._tone, self._icon_name, rtl=rtl)
