"""How table cells are drawn: whole rows hover and select, figures line up, states are chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vehilink_desktop.ui.common.chip import chip_size, paint_chip
from vehilink_desktop.ui.common.labels import Align, absolute_alignment
from vehilink_desktop.ui.common.progress import paint_bar
from vehilink_desktop.ui.common.roles import Roles, tone_of
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.theme.fonts import mono_families

if TYPE_CHECKING:
    from vehilink_desktop.ui.common.table import DataTable

Index = QModelIndex | QPersistentModelIndex

PADDING = 12


class RowDelegate(QStyledItemDelegate):
    """Draws the row's ground in each cell; subclasses draw the content into what is left."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        self.paint_content(painter, option.rect.adjusted(PADDING, 0, -PADDING, -1), index, rtl)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        """Draw the cell into `rect`, which has its paddings taken off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Fixed widths and heights: measuring a million rows would freeze the window.
        return QSize(self._table.columnWidth(index.column()), option.rect.height())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif index.row() == self._table.hovered_row():
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border_soft")
        )
        if self._table.shows_focus_on(index.row()):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())


class TextDelegate(RowDelegate):
    """One line of text.

    Args:
        align: "trailing" is the far side of the reading direction; figures take `numeric`.
        numeric: Right in both directions, read left to right, so that digits line up.
        muted: In the second text colour.
        mono: In the fixed-pitch font, for VINs.
    """

    def __init__(
        self,
        table: DataTable,
        *,
        align: Align = "leading",
        numeric: bool = False,
        muted: bool = False,
        mono: bool = False,
        bold: bool = False,
    ) -> None:
        super().__init__(table)
        self._align: Align = align
        self._numeric = numeric
        self._role = "text2" if muted else "text"
        self._mono = mono
        self._bold = bold

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        theme = current_theme()
        font = theme.font(theme.sizes.body, bold=self._bold)
        if self._mono:
            font.setFamilies(mono_families())
        tone = tone_of(index)
        role = self._role if tone is Tone.NEUTRAL else tone.value
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if self._numeric:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        else:
            direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            side = absolute_alignment(self._align, direction)
        draw_line(painter, rect, text, font, role, side)


class ThumbnailTextDelegate(RowDelegate):
    """A picture, a title, and a quieter line below; in dense rows only the title."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        theme = current_theme()
        sizes = theme.sizes
        dense = rect.height() < sizes.thumb_height + 6
        height = sizes.thumb_height * 2 // 3 if dense else sizes.thumb_height
        width = height * sizes.thumb_width // sizes.thumb_height
        left = rect.right() - width + 1 if rtl else rect.left()
        place = QRect(left, rect.center().y() - height // 2 + 1, width, height)
        paint_thumbnail(painter, place, index.data(Roles.THUMBNAIL), index.data(Roles.ICON))
        taken = width + PADDING
        rest = rect.adjusted(0, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, 0, 0)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = absolute_alignment("leading", direction)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        subtitle = "" if dense else str(index.data(Roles.SUBTITLE) or "")
        font = theme.font(sizes.body, bold=not dense)
        if not subtitle:
            draw_line(painter, rest, title, font, "text", side)
            return
        half = rest.height() // 2
        upper = rest.adjusted(0, 3, 0, -half)
        lower = rest.adjusted(0, half, 0, -3)
        draw_line(painter, upper, title, font, "text", side)
        draw_line(painter, lower, subtitle, theme.font(sizes.caption), "text2", side)


class ChipDelegate(RowDelegate):
    """The display text as a chip in `Roles.TONE`, with `Roles.ICON` if there is one."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not text:
            return
        icon_name = str(index.data(Roles.ICON) or "")
        size = chip_size(text, icon_name).boundedTo(rect.size())
        left = rect.right() - size.width() + 1 if rtl else rect.left()
        place = QRectF(left, rect.center().y() - size.height() // 2 + 1, *size.toTuple())
        paint_chip(painter, place, text, tone_of(index), icon_name, rtl=rtl)


class ProgressDelegate(RowDelegate):
    """A slim bar for `Roles.FRACTION` with the display text above it."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        theme = current_theme()
        fraction = index.data(Roles.FRACTION)
        tone = tone_of(index, Tone.INFO)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = absolute_alignment("leading", direction)
        role = tone.value if tone in (Tone.BAD, Tone.WARN) else "text2"
        font = theme.font(theme.sizes.caption)
        if fraction is None:
            draw_line(painter, rect, text, font, role, side)
            return
        middle = rect.center().y()
        above = QRect(rect.left(), middle - 18, rect.width(), 18)
        draw_line(painter, above, text, font, role, side)
        paint_bar(
            painter,
            QRectF(rect.left(), middle + 4, rect.width(), 5),
            float(fraction),
            tone,
            rtl=rtl,
        )


def draw_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, role: str, side: Qt.AlignmentFlag
) -> None:
    """One line of `text` in the middle of `rect`, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(current_theme().color(role))
    # Not the interface's direction: "31 of 50" would read "of 50 31" in an Arabic one.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def paint_thumbnail(
    painter: QPainter, place: QRect, picture: object, fallback_icon: object = None
) -> None:
    """`picture` cropped to fill `place`, with round corners; an icon where there is none."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), 4, 4)
    if isinstance(picture, (QPixmap, QImage)) and not picture.isNull():
        painter.setClipPath(path)
        source = _crop(picture.rect(), place)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(place, picture, source)
        else:
            painter.drawImage(place, picture, source)
    else:
        painter.fillPath(path, theme.color("surface2"))
        side = min(18, place.height() - 6)
        ratio = painter.device().devicePixelRatio()
        mark = pixmap(str(fallback_icon or "car"), "text3", QSize(side, side), ratio)
        painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, mark)
    painter.restore()


def _crop(picture: QRect, place: QRect) -> QRect:
    """The largest part of `picture` with the proportions of `place`, from its middle."""
    size = place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    source = QRect(picture.topLeft(), size)
    source.moveCenter(picture.center())
    return source
