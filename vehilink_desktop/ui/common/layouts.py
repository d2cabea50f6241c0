"""Layout helpers: rows, columns, and chips that flow to the next line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Part = QWidget | QLayout | int | None


def row(*parts: Part, gap: int = 8, margins: int = 0) -> QHBoxLayout:
    """Parts side by side: a widget, a layout, an int for a fixed space, None for a stretch."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def column(*parts: Part, gap: int = 8, margins: int = 0) -> QVBoxLayout:
    """Parts one below the other; see `row`."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def holder(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A bare widget around `layout`."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def empty(layout: QLayout) -> None:
    """Take out what is in `layout`, also deeper; its widgets are out of sight at once, and go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)


def scroll_area(content: QWidget) -> QScrollArea:
    """`content` scrolling up and down, as wide as the area, on the background of what it is in."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setObjectName("scrollBody")
    content.installEventFilter(_FitHeight(content))
    area.setWidget(content)
    return area


class _FitHeight(QObject):
    """Keeps a scrolled widget as high as it would like to be, with its lines wrapped at its width.

    The scroll area asks before nested layouts have forgotten their former heights, and would
    squeeze the rows. They forget them one by one, so it is reckoned once more when they have.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
            self._settled.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._content.layout()
        if layout is not None:
            wraps = layout.hasHeightForWidth()
            needed = layout.totalHeightForWidth(self._content.width()) if wraps else 0
            self._content.setMinimumHeight(needed or layout.totalSizeHint().height())


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: int) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


class FlowLayout(QLayout):
    """Items in reading order, broken into lines like words."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place every item, lines one below the other; gives the height of them all."""
        rtl = self._direction() is Qt.LayoutDirection.RightToLeft
        top = 0
        for line in self._lines(rect.width()):
            x, height = 0, max(hint.height() for _item, hint in line)
            for item, hint in line:
                if move:
                    left = rect.width() - x - hint.width() if rtl else x
                    at = QPoint(left, top + (height - hint.height()) // 2)
                    item.setGeometry(QRect(rect.topLeft() + at, hint))
                x += hint.width() + self._gap
            top += height + self._gap
        return max(0, top - self._gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that are seen, with their sizes, broken where `width` is used up."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if not lines or used + hint.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, hint))
            used += hint.width() + self._gap
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
