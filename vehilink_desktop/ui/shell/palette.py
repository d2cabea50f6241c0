"""The command palette: every action, own vehicles and the market behind one field (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import without_key
from vehilink_desktop.ui.icons import icon
from vehilink_desktop.ui.shell.actions import ActionRegistry

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.bridge.tasks import Operation

_WIDTH, _LIST_HEIGHT = 620, 360
_MOST_DEALS = 4
_MOST_VEHICLES = 6


@dataclass(frozen=True)
class Choice:
    """A line of the palette."""

    text: str
    icon_name: str
    note: str
    run: Callable[[], object]


class CommandPalette(QDialog):
    """Type, choose with the arrows, Enter."""

    def __init__(
        self,
        actions: ActionRegistry,
        backend: Backend | None,
        open_route: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Search everything"))
        self._actions = actions
        self._backend = backend
        self._open_route = open_route
        self._choices: list[Choice] = []
        self._searching: Operation[list[Choice]] | None = None
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search actions, deals, your stock and the market"))
        self._field.setAccessibleName(self.tr("Search everything"))
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(16, 16))
        self._list.setAccessibleName(self.tr("Results"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _item: self._run())
        self.setFixedWidth(_WIDTH)
        self._search("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.parentWidget()
        if window:
            corner = window.mapToGlobal(window.rect().topLeft())
            self.move(corner.x() + (window.width() - _WIDTH) // 2, corner.y() + 80)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self._on_key(Qt.Key(event.key())) or super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
        }  # fmt: skip
        if key in steps and self._list.count():
            line = self._list.currentRow() + steps[key]
            self._list.setCurrentRow(min(max(line, 0), self._list.count() - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        return False

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        named = [(without_key(action.text()), action) for action in self._actions.all()]
        found = [
            Choice(name, "chevron-right", action.shortcut().toString(), action.trigger)
            for name, action in named
            if all(word in name.casefold() for word in words)
        ]
        self._show(found)
        if self._backend and words:
            backend = self._backend
            if self._searching:
                self._searching.cancel()
            self._searching = backend.tasks.run(self, lambda _token: self._vehicles(backend, text))
            self._searching.done(lambda vehicles: self._add_vehicles(text, found, vehicles))

    def _vehicles(self, backend: Backend, text: str) -> list[Choice]:
        from vehilink_desktop.services.market import MarketFilter

        words = text.casefold().split()
        own = [
            Choice(
                bidi.auto(row.title), "car", self.tr("My stock"), self._opener(f"editor/{row.id}")
            )
            for row in backend.stock.rows()
            if all(word in f"{row.title} {row.vin or ''}".casefold() for word in words)
        ]
        market = [
            Choice(
                bidi.auto(row.title), "store", self.tr("Market"), self._opener(f"market/{row.id}")
            )
            for row in backend.market.first_rows(MarketFilter(text=text), _MOST_VEHICLES)
        ]
        return self._deals(backend, text) + own[:_MOST_VEHICLES] + market

    def _deals(self, backend: Backend, text: str) -> list[Choice]:
        from vehilink_desktop.services.orders_view import OrderQuery

        found = backend.orders.rows(OrderQuery(text=text, limit=_MOST_DEALS)).rows
        return [
            Choice(
                bidi.auto(f"{row.number} {row.title}".strip()), "handshake", self.tr("Deals"),
                self._opener(f"order/{row.id}"),
            )
            for row in found
        ]  # fmt: skip

    def _opener(self, route: str) -> Callable[[], object]:
        return lambda: self._open_route(route)

    def _add_vehicles(self, text: str, found: list[Choice], vehicles: list[Choice]) -> None:
        if text == self._field.text():
            self._show(found + vehicles)

    def _show(self, choices: list[Choice]) -> None:
        self._choices = choices
        self._list.clear()
        for choice in choices:
            text = f"{choice.text}   —   {choice.note}" if choice.note else choice.text
            self._list.addItem(QListWidgetItem(icon(choice.icon_name), text))
        if choices:
            self._list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        """No higher than what was found needs."""
        self._list.setVisible(bool(self._choices))
        lines = len(self._choices) * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth()
        self._list.setFixedHeight(min(lines, _LIST_HEIGHT))
        self.adjustSize()

    def _run(self) -> None:
        line = self._list.currentRow()
        if 0 <= line < len(self._choices):
            choice = self._choices[line]
            self.close()
            choice.run()
