"""The search field of the market with what was searched for before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, ghost_button, link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import SearchField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, holder, row


class SearchBox(SearchField):
    """Signals `changed` with each keystroke; Enter and opening a result remember the text."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._backend = backend
        hint = self.tr("Search brand, model, VIN, stock no., port, seller")
        self.edit.setPlaceholderText(hint)
        self.set_name(self.tr("Search the market"))
        self._recent: list[str] = []
        self._panel: HistoryPanel | None = None
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self.remember)
        self.changed.connect(self._on_typed)
        backend.bus.changed.connect(self._on_changed)
        self._read_recent()

    def text(self) -> str:
        return self.value() or ""

    def remember(self) -> None:
        """Keep the present text among the recent searches."""
        text, market = self.text(), self._backend.market
        if text:
            run = self._backend.tasks.run
            run(self, lambda _token: market.remember_search(text), Lane.WRITE)

    def search_for(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self._hide_history()
        self.edit.setText(text)
        self.edit.setFocus()
        self.changed.emit()
        self.remember()

    def show_history(self) -> None:
        """Drop down the recent searches; nothing happens when there are none."""
        if not self._recent:
            return
        if self._panel is None:
            self._panel = HistoryPanel(self.window())
            self._panel.chosen.connect(self.search_for)
            self._panel.forgotten.connect(self._forget)
            self._panel.cleared.connect(self._clear)
            self._panel.left.connect(self._leave_history)
        self._panel.show_searches(self._recent)
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        self._panel.setGeometry(*corner.toTuple(), self.width(), self._panel.sizeHint().height())
        self._panel.show()
        self._panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and not self.text():
            self.show_history()
        elif event.type() == QEvent.Type.FocusOut:
            # the focus may have gone into the panel: look when it has arrived
            QTimer.singleShot(0, self, self._hide_if_left)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        is_open = self._panel is not None and self._panel.isVisible()
        if event.key() == Qt.Key.Key_Down and (is_open or not self.text()):
            if not is_open:
                self.show_history()
            if self._panel is not None and self._panel.isVisible():
                self._panel.enter()
                return True
        if event.key() == Qt.Key.Key_Escape and is_open:
            self._hide_history()
            return True
        return False

    def _on_typed(self) -> None:
        self._hide_history()

    def _leave_history(self) -> None:
        self._hide_history()
        self.edit.setFocus()

    def _hide_history(self) -> None:
        if self._panel is not None:
            self._panel.hide()

    def _hide_if_left(self) -> None:
        focus, panel = QApplication.focusWidget(), self._panel
        if panel is None or focus is self.edit:
            return
        if focus is None or not panel.isAncestorOf(focus):
            panel.hide()

    def _on_changed(self, changes: ChangeSet) -> None:
        # a choice of the privacy settings says in which order they are suggested
        if changes.topics() & {Topic.SEARCH_HISTORY, Topic.CHOICE}:
            self._read_recent()

    def _read_recent(self) -> None:
        market = self._backend.market
        self._backend.tasks.run(self, lambda _token: market.recent_searches()).done(self._on_recent)

    def _on_recent(self, recent: list[str]) -> None:
        self._recent = recent
        if self._panel is not None and self._panel.isVisible():
            if recent:
                self.show_history()
            else:
                self._leave_history()

    def _forget(self, text: str) -> None:
        market = self._backend.market
        self._backend.tasks.run(self, lambda _token: market.forget_search(text), Lane.WRITE)

    def _clear(self) -> None:
        market = self._backend.market
        self._backend.tasks.run(self, lambda _token: market.clear_searches(), Lane.WRITE)


class HistoryPanel(Card):
    """Recent searches, newest first; each can be repeated or removed.

    Lies over the page instead of being a window of its own: the search field keeps the keyboard.

    Signals:
        chosen(str), forgotten(str): a recent search was picked, or is to be removed.
        cleared(): all are to be removed.
        left(): back to the search field.
    """

    chosen = Signal(str)
    forgotten = Signal(str)
    cleared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Recent searches"))
        self.body.setContentsMargins(8, 8, 8, 8)
        self.body.setSpacing(0)
        clear = link_button(self.tr("Clear all"), on_click=self.cleared.emit)
        self.add(row(8, Label(self.tr("Recent searches"), "caption"), None, clear))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.add(self._lines)

    def show_searches(self, texts: list[str]) -> None:
        """Replace the lines."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        empty(self._lines)
        for text in texts:
            self._lines.addWidget(self._line(text))
        self.adjustSize()
        if had_focus and self.isVisible():
            self.enter()

    def enter(self) -> None:
        """Put the keyboard onto the first line."""
        item = self._lines.itemAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            if focus is not None and focus.property("first"):
                self.left.emit()
            else:
                self.focusPreviousChild()
        elif event.key() == Qt.Key.Key_Delete and focus is not None:
            self.forgotten.emit(str(focus.property("search") or ""))
        else:
            super().keyPressEvent(event)

    def _line(self, text: str) -> QWidget:
        again = ghost_button(bidi.auto(text), "history", on_click=lambda: self.chosen.emit(text))
        again.setProperty("search", text)
        again.setProperty("first", self._lines.count() == 0)
        forget = IconButton(
            "x",
            self.tr("Remove {text}").format(text=text),
            on_click=lambda: self.forgotten.emit(text),
        )
        # tab goes from search to search; Delete removes without leaving the line
        forget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = holder(row(again, None, forget, gap=4))
        line.setFocusProxy(again)
        return line
