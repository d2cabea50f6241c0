"""The groups of the form at its side, each with a mark of how it stands."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.delegates import draw_line
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.editor.fields import SECTIONS
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

_KEY = Qt.ItemDataRole.UserRole
_MARK = Qt.ItemDataRole.UserRole + 1


class SectionMark(StrEnum):
    """How a group of fields stands."""

    OPEN = "open"
    COMPLETE = "complete"
    PROBLEM = "problem"


_ICONS = {
    SectionMark.OPEN: ("circle", "text3"),
    SectionMark.COMPLETE: ("circle-check", "ok"),
    SectionMark.PROBLEM: ("circle-alert", "bad"),
}


class SectionList(QListWidget):
    """One line for each section; a click or the arrow keys go there.

    Signals:
        chosen(str): the key of the section that the person went to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(_SectionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in SECTIONS:
            item = QListWidgetItem(words.section(section.key), self)
            item.setData(_KEY, section.key)
        self.set_marks({})
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_KEY)))
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(_KEY)))

    def set_marks(self, marks: dict[str, SectionMark]) -> None:
        """Show how each section stands, in words for those who listen."""
        texts = {
            SectionMark.OPEN: self.tr("not finished"),
            SectionMark.COMPLETE: self.tr("complete"),
            SectionMark.PROBLEM: self.tr("has a problem"),
        }
        for item in (self.item(number) for number in range(self.count())):
            mark = marks.get(item.data(_KEY), SectionMark.OPEN)
            item.setData(_MARK, mark)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, texts[mark])
            item.setToolTip(f"{item.text()}: {texts[mark]}")

    def mark_of(self, key: str) -> SectionMark:
        """The mark that is shown at a section."""
        found = (self.item(n) for n in range(self.count()) if self.item(n).data(_KEY) == key)
        return SectionMark(next(found).data(_MARK))

    def set_current(self, key: str) -> None:
        """Show where the form is, without going there."""
        for number in range(self.count()):
            if self.item(number).data(_KEY) == key:
                self.setCurrentRow(number)


class _SectionDelegate(QStyledItemDelegate):
    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(100, current_theme().sizes.control + 4)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if current else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        icon_name, role = _ICONS[SectionMark(index.data(_MARK))]
        side = theme.sizes.icon
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(10, 0, -10, 0)
        left = inner.right() - side if rtl else inner.left()
        sign = pixmap(icon_name, role, QSize(side, side), painter.device().devicePixelRatio())
        painter.drawPixmap(left, inner.center().y() - side // 2 + 1, sign)
        taken = side + 8
        text = QRect(inner).adjusted(0 if rtl else taken, 0, -taken if rtl else 0, 0)
        font = theme.font(theme.sizes.body, bold=current)
        ink = "accent_text" if current else "text"
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_line(painter, text, name, font, ink, absolute_alignment("leading", option.direction))
        painter.restore()
