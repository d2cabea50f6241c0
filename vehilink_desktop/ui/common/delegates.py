"""How table cells are drawn: whole rows hover and select, figures line up, states are chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vehilink_desktop.ui.common.chip import chip_size, paint_chip
from vehilink_desktop.ui.common.labels import Align, absolute_alignment
from vehilink_desktop.ui.common.progress import paint_bar
from vehilink_desktop.ui.common.roles import Roles, tone_of
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

if TYPE_CHECKING:
    from vehilink_desktop.ui.common.table import DataTable

Index = QModelIndex | QPersistentModelIndex

PADDING = 12
_CORNER = 4
#: Of a bar below a text: its height, and what is free above it.
_BAR, _BAR_GAP = 5, 4


class RowDelegate(QStyledItemDelegate):
    """Draws what is in a cell; the table has drawn the row's ground. Subclasses draw the content.

    A screen of cells is drawn on every keystroke of a search, so nothing is made here that the
    theme or the delegate can keep.
    """

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self.theme = current_theme()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect
        self.paint_content(painter, rect.adjusted(PADDING, 0, -PADDING, -1), index, rtl)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        """Draw the cell into `rect`, which has its paddings taken off."""

    def height(self, index: Index, width: int) -> int:  # noqa: ARG002
        """What a cell of this `width` asks for, where rows may differ (`PageTable`)."""
        return self._table.verticalHeader().defaultSectionSize()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Fixed widths and heights: measuring a million rows would freeze the window.
        return QSize(self._table.columnWidth(index.column()), option.rect.height())


class TextDelegate(RowDelegate):
    """One line of text.

    Args:
        align: "trailing" is the far side of the reading direction; figures take `numeric`.
        numeric: Right in both directions, so that digits line up.
        muted: In the second text colour.
        mono: In the fixed-pitch font, for VINs.
        bold: Heavier, for the figure that is looked for.
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
        self._role = "text2" if muted else "text"
        self._mono = mono
        self._bold = bold
        self._sides = (_NUMERIC, _NUMERIC) if numeric else _both_sides(align)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        text = index.data()
        if not text:
            return
        tone = tone_of(index)
        role = self._role if tone is Tone.NEUTRAL else tone
        font = self.theme.font(self.theme.sizes.body, bold=self._bold, mono=self._mono)
        draw_line(painter, rect, str(text), font, role, self._sides[rtl])


class ThumbnailTextDelegate(RowDelegate):
    """A picture, a title, and a quieter line below; in dense rows only the title."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        sizes = self.theme.sizes
        dense = rect.height() < sizes.thumb_height + 6
        height = sizes.thumb_height * 2 // 3 if dense else sizes.thumb_height
        width = height * sizes.thumb_width // sizes.thumb_height
        left = rect.right() - width + 1 if rtl else rect.left()
        place = QRect(left, rect.center().y() - height // 2 + 1, width, height)
        paint_thumbnail(painter, place, index.data(Roles.THUMBNAIL), index.data(Roles.ICON))
        taken = width + PADDING
        rest = rect.adjusted(0, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, 0, 0)
        side = _LEADING[rtl]
        title = str(index.data() or "")
        subtitle = "" if dense else str(index.data(Roles.SUBTITLE) or "")
        font = self.theme.font(sizes.body, bold=not dense)
        if not subtitle:
            draw_line(painter, rest, title, font, "text", side)
            return
        half = rest.height() // 2
        draw_line(painter, rest.adjusted(0, 3, 0, -half), title, font, "text", side)
        small = self.theme.font(sizes.caption)
        draw_line(painter, rest.adjusted(0, half, 0, -3), subtitle, small, "text2", side)


class ChipDelegate(RowDelegate):
    """The display text as a chip in `Roles.TONE`, with `Roles.ICON` if there is one."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        text = str(index.data() or "")
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
        fraction = index.data(Roles.FRACTION)
        tone = tone_of(index, Tone.INFO)
        text = str(index.data() or "")
        role = tone.value if tone in (Tone.BAD, Tone.WARN) else "text2"
        font = self.theme.font(self.theme.sizes.caption)
        if fraction is None:
            draw_line(painter, rect, text, font, role, _LEADING[rtl])
            return
        line = QFontMetrics(font).height() if text else 0
        top = rect.center().y() - (line + _BAR_GAP + _BAR) // 2
        above = QRect(rect.left(), top, rect.width(), line)
        draw_line(painter, above, text, font, role, _LEADING[rtl])
        bar = QRectF(rect.left(), top + line + _BAR_GAP, rect.width(), _BAR)
        paint_bar(painter, bar, float(fraction), tone, rtl=rtl)


def draw_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, role: str, side: Qt.AlignmentFlag
) -> None:
    """`text` in the middle of `rect` at `side`, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(current_theme().color(role))
    # Not the interface's direction: "31 of 50" would read "of 50 31" in an Arabic one.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side.value | _ACROSS, shown)


def draw_lines(
    painter: QPainter, rect: QRect, text: str, font: QFont, role: str, side: Qt.AlignmentFlag
) -> None:
    """`text` from the top of `rect` at `side`, in as many lines as it needs."""
    painter.setFont(font)
    painter.setPen(current_theme().color(role))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, side.value | int(Qt.TextFlag.TextWordWrap), text)


def _both_sides(align: Align) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """The flags of `align` in a left-to-right and in a right-to-left interface."""
    return (
        absolute_alignment(align, Qt.LayoutDirection.LeftToRight),
        absolute_alignment(align, Qt.LayoutDirection.RightToLeft),
    )


_ACROSS = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_LEADING = _both_sides("leading")
_NUMERIC = _both_sides("trailing")[0]


def paint_thumbnail(
    painter: QPainter, place: QRect, picture: object, fallback_icon: object = None
) -> None:
    """`picture` cropped to fill `place`, with round corners; an icon where there is none."""
    ratio = painter.device().devicePixelRatio()
    if isinstance(picture, (QPixmap, QImage)) and not picture.isNull():
        drawn = _rounded(picture, place.size(), ratio)
    else:
        drawn = _placeholder(str(fallback_icon or "car"), place.size(), ratio)
    painter.drawPixmap(place.topLeft(), drawn)


def _placeholder(icon_name: str, size: QSize, ratio: float) -> QPixmap:
    """An icon on a quiet ground; kept, as a screen shows the same one again and again."""
    theme = current_theme()
    look = f"{theme.colors.surface2}:{theme.colors.text3}"
    key = f"placeholder:{icon_name}:{look}:{size.width()}x{size.height()}@{ratio}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    result = _blank(size, ratio)
    place = QRect(QPoint(), size)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface2"))
    painter.drawRoundedRect(place, _CORNER, _CORNER)
    side = min(18, place.height() - 6)
    mark = pixmap(icon_name, "text3", QSize(side, side), ratio)
    painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, mark)
    painter.end()
    QPixmapCache.insert(key, result)
    return result


def _blank(size: QSize, ratio: float) -> QPixmap:
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    return result


def _rounded(picture: QPixmap | QImage, size: QSize, ratio: float) -> QPixmap:
    """`picture` cropped to `size` with round corners; kept, as clipping takes its time."""
    key = f"thumbnail:{picture.cacheKey()}:{size.width()}x{size.height()}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    result = _blank(size, ratio)
    place = QRect(QPoint(), size)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), _CORNER, _CORNER)
    painter.setClipPath(path)
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    painter.drawImage(place, image, _crop(image.rect(), place))
    painter.end()
    QPixmapCache.insert(key, result)
    return result


def _crop(picture: QRect, place: QRect) -> QRect:
    """The largest part of `picture` with the proportions of `place`, from its middle."""
    size = place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    source = QRect(picture.topLeft(), size)
    source.moveCenter(picture.center())
    return source
