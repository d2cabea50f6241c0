"""The rail of pages at the side; icons only where the window is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.icons import icon
from vehilink_desktop.ui.theme import current_theme

WIDE, NARROW = 208, 56


@dataclass(frozen=True)
class RailItem:
    """A page of the rail."""

    route: str
    text: str
    icon_name: str
    last: bool = False


class RailButton(FocusRing, QAbstractButton):
    """One page, with the number of things there that need the person."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._count = 0
        self._narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(item.text)
        self.setAccessibleName(item.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int) -> None:
        self._count = count
        name = self.item.text if not count else f"{self.item.text}, {count}"
        self.setAccessibleName(name)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(self.item.text if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 16, current_theme().sizes.control + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), theme.sizes.radius, theme.sizes.radius)
        role = "accent_text" if self.isChecked() else "text2"
        self._paint_icon(painter, role)
        if not self._narrow:
            self._paint_text(painter, role)
        self._paint_count(painter)
        if self.hasFocus() and self.property("focusVisible"):
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, theme.sizes.radius, theme.sizes.radius)

    def _paint_icon(self, painter: QPainter, role: str) -> None:
        size = current_theme().sizes.icon_nav
        left = (self.width() - size) // 2 if self._narrow else 14
        place = QRect(left, (self.height() - size) // 2, size, size)
        icon(self.item.icon_name, role).paint(painter, self._mirrored(place))

    def _paint_text(self, painter: QPainter, role: str) -> None:
        theme = current_theme()
        painter.setFont(theme.font(theme.sizes.body, bold=self.isChecked()))
        painter.setPen(theme.color(role))
        start = 14 + theme.sizes.icon_nav + 12
        place = self._mirrored(QRect(start, 0, self.width() - start - 40, self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | _leading(self), self.text())

    def _paint_count(self, painter: QPainter) -> None:
        if not self._count:
            return
        theme = current_theme()
        painter.setFont(theme.font(theme.sizes.caption, bold=True))
        text = str(self._count) if self._count < 100 else "99+"
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 12)
        if self._narrow:
            place = QRect(self.width() - width + 4, 0, width, 18)
        else:
            place = QRect(self.width() - width - 10, (self.height() - 20) // 2, width, 20)
        place = self._mirrored(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(theme.color("warn"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(self.width() - place.right() - 1, place.y(), place.width(), place.height())


def _leading(widget: QWidget) -> Qt.AlignmentFlag:
    right = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class Rail(QFrame):
    """The pages that this kind of user has.

    Signals:
        chosen(str): the route of the page that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        # style sheets do not mirror: the line stands on the side of the pages
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", mirrored)
        self._buttons: dict[str, RailButton] = {}
        self._brand = Label("Vehilink", "h2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 16, 8, 12)
        self._column.setSpacing(2)
        self.set_narrow(False)

    def set_items(self, items: list[RailItem]) -> None:
        """Show these pages from the top, those marked `last` at the bottom."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken else None
            if widget and widget is not self._brand:
                widget.deleteLater()
        self._buttons = {}
        self._brand.setContentsMargins(14, 0, 14, 12)
        self._column.addWidget(self._brand)
        for group_last in (False, True):
            if group_last:
                self._column.addStretch(1)
            for item in items:
                if item.last is group_last:
                    self._add(item)
        self.set_narrow(self._narrow)

    def set_current(self, route: str) -> None:
        button = self._buttons.get(route)
        if button:
            button.setChecked(True)

    def set_count(self, route: str, count: int) -> None:
        if route in self._buttons:
            self._buttons[route].set_count(count)

    def set_narrow(self, narrow: bool) -> None:
        """Fold to icons."""
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDE)
        self._brand.setText("V" if narrow else "Vehilink")
        for button in self._buttons.values():
            button.set_narrow(narrow)

    def _add(self, item: RailItem) -> None:
        button = RailButton(item)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(item.route))
        self._buttons[item.route] = button
        self._column.addWidget(button)
