"""Detail that slides in at the trailing edge without losing the list."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.labels import Label, Separator

_SLIDE_MS = 140
_LEAST_MAIN = 460


class SidePanel(QFrame):
    """A title, a close button, and whatever is shown."""

    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", "h2", elide=True)
        close = IconButton("x", self.tr("Close"), on_click=self.close_requested.emit)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        # not a margin: those stay on their side where one reads from the right
        head.addSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(Separator())
        inner.addLayout(self._body, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Separator(vertical=True))
        outer.addLayout(inner, 1)
        self._content: QWidget | None = None

    def show_content(self, title: str, content: QWidget) -> None:
        """Replace what is shown; the former content is deleted unless it is the same."""
        self._title.setText(title)
        self.setAccessibleName(title)
        if content is self._content:
            return
        if self._content is not None:
            self._body.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self._body.addWidget(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)


class WithSidePanel(QWidget):
    """`main`, and a panel that takes room from it, or covers it where there is too little.

    Signals:
        closed: The panel has gone; the focus is back in `main`.
    """

    closed = Signal()

    def __init__(self, main: QWidget, *, width: int = 420, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = main
        self._width = width
        self._shown = 0.0
        main.setParent(self)
        main.installEventFilter(self)
        self._panel = SidePanel(self)
        self._panel.hide()
        self._panel.close_requested.connect(self.close_panel)
        self._slide = QVariantAnimation(self, duration=_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._on_slide)
        self._slide.finished.connect(self._on_slid)

    def open_panel(self, title: str, content: QWidget) -> None:
        """Show `content`, sliding in if the panel was closed. The focus stays where it is."""
        self._panel.show_content(title, content)
        if not self._panel.isVisibleTo(self):
            self._panel.show()
            self._panel.raise_()
        self._slide_to(1.0)

    def close_panel(self) -> None:
        if self.is_open():
            self._main.setFocus()
            self._slide_to(0.0)

    def is_open(self) -> bool:
        return not self._panel.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.is_open()
        ):
            self.close_panel()
            return True
        return super().eventFilter(watched, event)

    def _slide_to(self, goal: float) -> None:
        self._slide.stop()
        if not self.isVisible():
            self._on_slide(goal)
            self._on_slid()
            return
        self._slide.setStartValue(self._shown)
        self._slide.setEndValue(goal)
        self._slide.start()

    def _on_slide(self, shown: object) -> None:
        self._shown = float(str(shown))
        self._arrange()

    def _on_slid(self) -> None:
        if self._shown == 0.0:
            self._panel.hide()
            self.closed.emit()

    def _arrange(self) -> None:
        total = self.width()
        panel = min(self._width, total)
        visible = round(panel * self._shown)
        covers = total - panel < _LEAST_MAIN
        main = total if covers else total - visible
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._main.setGeometry(QRect(total - main if rtl else 0, 0, main, self.height()))
        left = visible - panel if rtl else total - visible
        self._panel.setGeometry(QRect(left, 0, panel, self.height()))
