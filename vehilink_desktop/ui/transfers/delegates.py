"""How a vehicle's line differs from the lines of its files."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from vehilink_desktop.ui.common.delegates import Index, RowDelegate, draw_line, paint_thumbnail
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.transfers.model import Group, TransferModel

_INDENT = 28
_GAP = 12


class WhatDelegate(RowDelegate):
    """A vehicle is a heading; its files and operations stand below it, set in."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        theme = current_theme()
        model = index.model()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = absolute_alignment("leading", direction)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if isinstance(model, TransferModel) and isinstance(model.line(index.row()), Group):
            mark = theme.sizes.icon
            left = rect.right() - mark if rtl else rect.left()
            sign = pixmap("car", "text2", QSize(mark, mark), painter.device().devicePixelRatio())
            painter.drawPixmap(left, rect.center().y() - mark // 2 + 1, sign)
            font = theme.font(theme.sizes.body, bold=True)
            draw_line(painter, _after(rect, _INDENT, rtl), title, font, "text", side)
            return
        sizes = theme.sizes
        inner = _after(rect, _INDENT, rtl)
        left = inner.right() - sizes.thumb_width + 1 if rtl else inner.left()
        top = inner.center().y() - sizes.thumb_height // 2 + 1
        place = QRect(left, top, sizes.thumb_width, sizes.thumb_height)
        paint_thumbnail(painter, place, index.data(Roles.THUMBNAIL), index.data(Roles.ICON))
        rest = _after(inner, sizes.thumb_width + _GAP, rtl)
        subtitle = str(index.data(Roles.SUBTITLE) or "")
        half = rest.height() // 2 if subtitle else 0
        upper = rest.adjusted(0, 3 if half else 0, 0, -half)
        draw_line(painter, upper, title, theme.font(sizes.body), "text", side)
        if subtitle:
            lower = rest.adjusted(0, half, 0, -3)
            draw_line(painter, lower, subtitle, theme.font(sizes.caption), "text2", side)


def _after(rect: QRect, taken: int, rtl: bool) -> QRect:
    """What is left of `rect` when its leading `taken` pixels are used."""
    return rect.adjusted(0, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, 0, 0)
