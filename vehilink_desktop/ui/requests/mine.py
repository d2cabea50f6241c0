"""My requests: drafts, those that stand on the board, and those that are over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.requests_view import MyRequestRow, RequestStanding
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.buttons import IconButton, primary_button, secondary_button
from vehilink_desktop.ui.common.delegates import ChipDelegate, TextDelegate
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import SearchField
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.requests.mine_model import ALL, TABS, Col, MineModel
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import requests as words

_WATCHED = (Topic.REQUEST, Topic.QUOTATION, Topic.OUTBOX)
_RELOAD_MS = 150
_TICK_MS = 20_000
_GIVES_WAY = {Col.CHANGED: 860, Col.TARGET: 760, Col.QUANTITY: 600}
_OVER = frozenset({RequestStanding.EXPIRED, RequestStanding.CLOSED})


class Mine(QWidget):
    """The list with its tabs and what is done with the chosen request.

    Signals:
        route_wanted(str): go there.
        notice(str, object): a toast with its text and the way back.
    """

    route_wanted = Signal(str)
    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._reading: Operation[tuple[MyRequestRow, ...]] | None = None
        self.model = MineModel(backend.catalogue, backend.clock, backend.platform_now, self)
        self.tabs = TabStrip(self.tr("States"))
        self.filter = SearchField(self.tr("Filter: model, remarks"))
        self.table = self._make_table()
        self.new_action = scoped_action(
            self, self.tr("New request"), self.start_new, icon_name="plus"
        )
        self.open_action = scoped_action(self, self.tr("Open"), self._open, icon_name="pencil")
        self.renew_action = scoped_action(
            self, self.tr("Renew"), self._renew, icon_name="refresh-cw"
        )
        self.close_action = scoped_action(self, self.tr("Close"), self._close, icon_name="lock")
        self.discard_action = scoped_action(
            self, self.tr("Discard"), self._discard, "Del", icon_name="trash-2"
        )
        self.faces = Faces(self.table, self._nothing())
        self._build()
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._on_tick)
        self._connect()
        self.faces.show_loading()

    # -- for the page

    def actions_of_list(self) -> list[QAction]:
        return [
            *(self.new_action, self.open_action),
            *(self.renew_action, self.close_action, self.discard_action),
        ]

    def reload(self) -> None:
        """Read the own requests."""
        requests = self._backend.requests
        if self._reading is not None:
            # two readings may come home in the wrong order
            self._reading.cancel()
        self._reading = self._backend.tasks.run(self, lambda _token: requests.mine())
        self._reading.done(self._on_rows).failed(self._on_failed)

    def selected(self) -> MyRequestRow | None:
        rows = self.table.selected_rows()
        return self.model.rows[rows[0]] if rows else None

    def start_new(self) -> None:
        """Start a request and open it."""
        requests = self._backend.requests
        made = self._backend.tasks.run(self, lambda _token: requests.create(), Lane.WRITE)
        made.done(lambda one: self.route_wanted.emit(f"request/{one}"))

    def view_state(self) -> dict[str, Any]:
        """What is remembered of the view."""
        return {"tab": self.tabs.current_key()}

    def restore_view(self, state: dict[str, Any]) -> None:
        """Bring a remembered view back."""
        self.tabs.choose(str(state.get("tab", ALL)))
        self._narrow()

    # -- building

    def _make_table(self) -> DataTable:
        table = DataTable(self.tr("My requests"))
        table.setModel(self.model)
        table.set_columns(
            [
                Column(220, TwoLineDelegate, stretch=True),
                Column(84, numeric=True),
                Column(136, TwoLineDelegate),
                Column(124, ChipDelegate),
                Column(104),
                Column(100, numeric=True),
                Column(96, lambda owner: TextDelegate(owner, muted=True)),
            ]
        )
        return table

    def _build(self) -> None:
        tools = row(gap=2)
        for action in self.actions_of_list()[1:]:
            button = IconButton(str(action.data()), action.text(), on_click=action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            tools.addWidget(button)
        self.filter.setMaximumWidth(280)
        new = primary_button(self.new_action.text(), "plus", on_click=self.start_new)
        line = row(self.filter, None, tools, new)
        line.setStretch(0, 1)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addLayout(line)
        layout.addWidget(self.faces, 1)
        self.setFocusProxy(self.table)
        self._show_tabs()
        self._follow()

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "clipboard-list",
            self.tr("No requests yet"),
            self.tr("Say what you look for; suppliers whose stock fits answer with quotations."),
            primary_button(self.tr("New request"), "plus", on_click=self.start_new),
        )

    def _no_match(self) -> EmptyState:
        return EmptyState(
            "funnel",
            self.tr("No request here"),
            self.tr("None of your requests is in this state and fits the filter."),
            secondary_button(self.tr("Show all"), on_click=self._show_all),
        )

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._narrow)
        self.filter.changed.connect(self._narrow)
        self.filter.edit.returnPressed.connect(self.table.setFocus)
        self.table.row_activated.connect(lambda _row: self._open())
        self.table.selection_changed.connect(self._follow)
        self.table.menu_requested.connect(self._show_menu)
        self._backend.bus.changed.connect(self._on_bus)

    # -- following

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in _GIVES_WAY.items():
            self.table.setColumnHidden(column, self.width() < width * current_theme().text_scale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.setFocus()
            return
        super().keyPressEvent(event)

    def _on_rows(self, rows: tuple[MyRequestRow, ...]) -> None:
        self.model.show_rows(rows)
        self._show_tabs()
        self._show_face()
        self._follow()

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        if any(changes.touches(topic) for topic in _WATCHED) and not self._reload.isActive():
            self._reload.start()

    def _on_tick(self) -> None:
        end = self.model.next_end()
        if end is not None and end <= self._backend.platform_now():
            self.reload()
        self.model.refresh_all()

    def _show_tabs(self) -> None:
        texts = {ALL: self.tr("All")} | {tab: words.state(tab).text for tab in TABS if tab != ALL}
        counts = self.model.counts()
        self.tabs.set_tabs([Tab(key, texts[key], counts[key]) for key in TABS])

    def _narrow(self) -> None:
        self.model.narrow(self.tabs.current_key(), self.filter.value() or "")
        if self.model.total():
            self._show_face()
        self._follow()

    def _show_all(self) -> None:
        self.filter.set_value(None)
        self.tabs.choose(ALL)
        self._narrow()
        self.table.setFocus()

    def _show_face(self) -> None:
        if self.model.rowCount():
            self.faces.show_filled()
        else:
            self.faces.show_empty(self._no_match() if self.model.total() else self._nothing())

    def _follow(self) -> None:
        """Enable what makes sense for the chosen request."""
        one = self.selected()
        state = one.state if one else None
        self.open_action.setEnabled(one is not None)
        self.renew_action.setEnabled(state in _OVER or state is RequestStanding.LIVE)
        self.close_action.setEnabled(state in (RequestStanding.LIVE, RequestStanding.EXPIRED))
        never_sent = one is not None and one.expires_at is None
        refused = never_sent and state is RequestStanding.NEEDS_YOU
        self.discard_action.setEnabled(state is RequestStanding.DRAFT or refused)

    def _show_menu(self, _row: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([one for one in self.actions_of_list() if one.isEnabled()])
        menu.popup(place)

    # -- acting

    def _open(self) -> None:
        one = self.selected()
        if one is not None:
            self.route_wanted.emit(f"request/{one.id}")

    def _renew(self) -> None:
        one, requests = self.selected(), self._backend.requests
        if one is not None:
            self._run(partial(requests.renew, one.id), self.tr("Renewed: it stands again."))

    def _close(self) -> None:
        one, requests = self.selected(), self._backend.requests
        if one is not None:
            text = self.tr("Closed: suppliers no longer see it. You can renew it.")
            self._run(partial(requests.close, one.id), text)

    def _discard(self) -> None:
        one, requests = self.selected(), self._backend.requests
        if one is None:
            return

        def bring_back() -> None:
            self._backend.tasks.run(
                self, lambda _token: requests.undo_discard(one.id, one.content), Lane.WRITE
            )

        way_back = (self.tr("Undo"), bring_back)
        self._run(partial(requests.discard, one.id), self.tr("Draft discarded"), way_back)

    def _run(self, command: Callable[[], object], said: str, way_back: object = None) -> None:
        work = self._backend.tasks.run(self, lambda _token: command(), Lane.WRITE)
        work.done(lambda _changes: self.notice.emit(said, way_back))
