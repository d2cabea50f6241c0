"""The label of a vehicle, drawn onto paper, into a picture or onto the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextOption

from vehilink_desktop.services.scanning import VehicleLabel
from vehilink_desktop.ui.theme import current_theme

SIZE_MM = QSizeF(90, 50)
"""Of a label: fits common label printers, and ten of them a sheet of A4."""

#: Labels are drawn in tenths of a millimetre, whatever they are drawn onto.
_UNITS = 10
_EDGE = 40
_CODE = 340
_WIDTH, _HEIGHT = SIZE_MM.width() * _UNITS, SIZE_MM.height() * _UNITS
_INK = QColor(0, 0, 0)
_PAPER = QColor(255, 255, 255)


def paint_label(painter: QPainter, box: QRectF, label: VehicleLabel) -> None:
    """Draw `label` as large as fits into `box`, black on white: scanners want it so."""
    scale = min(box.width() / _WIDTH, box.height() / _HEIGHT)
    painter.save()
    painter.translate(box.center().x() - _WIDTH * scale / 2, box.center().y() - _HEIGHT * scale / 2)
    painter.scale(scale, scale)
    painter.fillRect(QRectF(0, 0, _WIDTH, _HEIGHT), _PAPER)
    painter.setPen(_INK)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _paint_code(painter, QRectF(_EDGE, _EDGE, _CODE, _CODE), label.code)
    left = 2 * _EDGE + _CODE
    right = QRectF(left, _EDGE, _WIDTH - left - _EDGE, _CODE)
    number = QRectF(right.left(), right.top(), right.width(), 120)
    _paint_line(painter, number, label.stock_no, 96, bold=True)
    title = QRectF(right.left(), right.top() + 130, right.width(), right.height() - 130)
    _paint_words(painter, title, label.title)
    # the whole width: seventeen characters must be legible from an arm's length
    vin = QRectF(_EDGE, 2 * _EDGE + _CODE - 20, _WIDTH - 2 * _EDGE, 80)
    _paint_line(painter, vin, label.vin, 64, mono=True)
    painter.restore()


def _paint_code(painter: QPainter, box: QRectF, text: str) -> None:
    import segno

    rows = list(segno.make(text, error="q", micro=False).matrix_iter(border=2))
    side = box.width() / len(rows)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for y, modules in enumerate(rows):
        for x, dark in enumerate(modules):
            if dark:
                # a hair larger, so that no white line stands between two of them
                module = QRectF(
                    box.left() + x * side, box.top() + y * side, side * 1.01, side * 1.01
                )
                painter.fillRect(module, _INK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_line(
    painter: QPainter, box: QRectF, text: str, size: int, *, bold: bool = False, mono: bool = False
) -> None:
    """One line, smaller where it would not fit."""
    if not text:
        return
    font = QFont(current_theme().font(size, bold=bold, mono=mono))
    font.setPixelSize(size)
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width > box.width():
        font.setPixelSize(max(20, int(size * box.width() / width)))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_words(painter: QPainter, box: QRectF, text: str) -> None:
    font = QFont(current_theme().font(44))
    font.setPixelSize(44)
    painter.setFont(font)
    painter.setClipRect(box)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(box, text, option)
    painter.setClipping(False)
