"""My stock: tabs by state, a quick filter, the table, and what is done with a selection."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services import vehicle_files
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.stock import StockRow
from vehilink_desktop.ui.batch.banner import SortingBanner
from vehilink_desktop.ui.batch.entry import BatchEntry
from vehilink_desktop.ui.common.buttons import IconButton, primary_button, secondary_button
from vehilink_desktop.ui.common.delegates import (
    ChipDelegate,
    ProgressDelegate,
    TextDelegate,
    ThumbnailTextDelegate,
)
from vehilink_desktop.ui.common.dropzone import DropTarget, encoded
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import SearchField
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.stock.actions import SelectionActions
from vehilink_desktop.ui.stock.model import ALL, TABS, Col, StockModel
from vehilink_desktop.ui.theme import current_theme

_WATCHED = (
    *(Topic.LISTING, Topic.DRAFT, Topic.OUTBOX, Topic.TRANSFER, Topic.PHOTO, Topic.CONFLICT),
)
_RELOAD_MS = 150
#: Relative times grow old.
_REFRESH_MS = 30_000
_REMEMBERED = "stock.view"
#: Columns that give way, each below this width of the page at the usual size of text.
_GIVES_WAY = {Col.VIN: 940, Col.PHOTOS: 820, Col.CHANGED: 740}


class StockPage(Page):
    """The list that a seller works from."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._gate = Gatekeeper(backend)
        self._entry = BatchEntry(backend, self, self.navigate.emit)
        self._opened = False
        self._wanted: list[str] = []
        self._table_state = ""
        self._gave_way: set[Col] = set()
        self._thumbnails = Thumbnails(backend, parent=self)
        self.model = StockModel(
            self._thumbnails, backend.clock.now, lambda: backend.sync.status().online, self
        )
        self.tabs = TabStrip(self.tr("States"))
        self.filter = SearchField(self.tr("Filter: vehicle, VIN, stock no."))
        self.table = self._make_table()
        self._chosen = Label("", "caption")
        self.new_action = self._make_new_action()
        self.several_action = self._make_several_action()
        self.sorting = SortingBanner(backend, self.navigate.emit)
        self.actions_for = SelectionActions(self, self.selected)
        self._nothing = self._make_nothing()
        self.faces = Faces(self.table, self._nothing)
        self._build()
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload_timer.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.model.refresh_all)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("My stock")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self._clock.start()
        self.sorting.reload()
        if self._opened:
            self.reload()
            return
        self._opened = True
        self.faces.show_loading()
        settings = self.backend.settings
        remembered = self.backend.tasks.run(self, lambda _token: settings.get(_REMEMBERED, {}))
        remembered.done(self._on_remembered)

    def leave(self) -> None:
        self._clock.stop()
        if not self._gave_way:
            self._table_state = base64.b64encode(self.table.save_state()).decode()
        value = {
            "tab": self.tabs.current_key(),
            "table": self._table_state,
            "selected": [one.id for one in self.selected()],
        }
        settings = self.backend.settings
        self.backend.tasks.run(self, lambda _token: settings.put(_REMEMBERED, value), Lane.WRITE)

    def primary_action(self) -> QAction | None:
        return self.new_action

    def actions_menu(self) -> list[QAction]:
        return [self.several_action, *self.actions_for.every()]

    # -- for tests and neighbours

    def selected(self) -> list[StockRow]:
        return [self.model.row(number) for number in self.table.selected_rows()]

    def reload(self) -> None:
        """Read the stock."""
        operation = self.backend.tasks.run(self, lambda _token: self.backend.stock.rows())
        operation.done(self._on_rows)
        operation.failed(self._on_failed)

    def start_new(self) -> None:
        """Start a new vehicle and open it."""
        listings = self.backend.listings
        made = self.backend.tasks.run(self, lambda _token: listings.create(), Lane.WRITE)
        made.done(self._open_id)

    # -- building

    def _make_table(self) -> DataTable:
        table = DataTable(self.tr("My vehicles"), multi=True)
        table.setModel(self.model)
        table.set_columns(
            [
                Column(260, ThumbnailTextDelegate, stretch=True),
                Column(92, lambda owner: TextDelegate(owner, mono=True)),
                Column(196),
                Column(116, ProgressDelegate),
                Column(188, ChipDelegate),
                Column(96, lambda owner: TextDelegate(owner, muted=True)),
            ]
        )
        header = table.horizontalHeader()
        header.setSortIndicator(Col.CHANGED, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorShown(True)
        table.setSortingEnabled(True)
        return table

    def _make_new_action(self) -> QAction:
        action = QAction(self.tr("New vehicle"), self)
        action.triggered.connect(self.start_new)
        return action

    def _make_several_action(self) -> QAction:
        action = QAction(self.tr("Files of several vehicles…"), self)
        title = self.tr("Files of several vehicles")
        action.triggered.connect(lambda _checked=False: self._entry.choose(title))
        return action

    def _make_nothing(self) -> EmptyState:
        return EmptyState(
            "car",
            self.tr("No vehicles yet"),
            self.tr("Drop a folder of pictures here, or start with the VIN."),
            primary_button(self.tr("New vehicle"), "plus", on_click=self.start_new),
        )

    def _make_no_match(self) -> EmptyState:
        return EmptyState(
            "funnel",
            self.tr("No vehicle here"),
            self.tr("None of your vehicles is in this state and fits the filter."),
            secondary_button(self.tr("Show all"), on_click=self._show_all),
        )

    def _build(self) -> None:
        tools = row(gap=2)
        for action in self.actions_for.every():
            button = IconButton(str(action.data()), action.text(), on_click=action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            button.setEnabled(action.isEnabled())
            tools.addWidget(button)
        self.filter.setMaximumWidth(320)
        line = row(self.filter, self._chosen, None, tools)
        line.setStretch(0, 1)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(8)
        layout.addWidget(self.sorting)
        layout.addWidget(self.tabs)
        layout.addLayout(line)
        layout.addWidget(self.faces, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._show_tabs()
        self._show_commands()
        self.tabs.chosen.connect(self._narrow)
        self.filter.changed.connect(self._narrow)
        self.filter.edit.returnPressed.connect(self.table.setFocus)
        self.table.row_activated.connect(lambda number: self._open_id(self.model.row(number).id))
        self.table.selection_changed.connect(self._show_commands)
        self.table.menu_requested.connect(self._show_menu)
        target = DropTarget(self, self.tr("Drop pictures to start a new vehicle"))
        target.dropped.connect(self._on_dropped)
        target.image_dropped.connect(self._on_image)
        current_theme().changed.connect(self._give_way)
        self.backend.bus.changed.connect(self._on_bus)
        self.backend.bus.status_changed.connect(self._on_status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Hide columns that there is no room for; show again what was hidden for that."""
        for column, width in _GIVES_WAY.items():
            narrow = self.width() < width * current_theme().text_scale
            if narrow and not self.table.isColumnHidden(column):
                self.table.setColumnHidden(column, True)
                self._gave_way.add(column)
            elif not narrow and column in self._gave_way:
                self.table.setColumnHidden(column, False)
                self._gave_way.discard(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.setFocus()
            return
        super().keyPressEvent(event)

    # -- following

    def _on_remembered(self, value: dict[str, Any]) -> None:
        self._table_state = str(value.get("table", ""))
        if self._table_state:
            self.table.restore_state(base64.b64decode(self._table_state))
            self._gave_way.clear()
            self._give_way()
        self.tabs.choose(str(value.get("tab", ALL)))
        self._wanted = list(value.get("selected", []))
        self._narrow()
        self.reload()

    def _on_rows(self, rows: list[StockRow]) -> None:
        self.model.show_rows(rows)
        self._show_tabs()
        self._show_face()
        if self._wanted:
            number = self.model.row_of(self._wanted[0])
            self._wanted = []
            if number >= 0:
                self.table.select_row(number)
        self._show_commands()

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        touched = any(changes.touches(topic) for topic in _WATCHED)
        if touched and self._opened and not self._reload_timer.isActive():
            self._reload_timer.start()

    def _on_status(self, _status: SyncStatus) -> None:
        self.model.refresh_all()

    def _show_tabs(self) -> None:
        texts = {
            ALL: self.tr("All"),
            "drafts": self.tr("Drafts"),
            "waiting": self.tr("Waiting"),
            "in_review": self.tr("In review"),
            "live": self.tr("Live"),
            "needs_you": self.tr("Needs you"),
            "sold": self.tr("Sold"),
            "withdrawn": self.tr("Withdrawn"),
        }
        counts = self.model.counts()
        self.tabs.set_tabs([Tab(key, texts[key], counts[key]) for key in TABS])

    def _narrow(self) -> None:
        self.model.narrow(self.tabs.current_key(), self.filter.value() or "")
        if self.model.total():
            self._show_face()
        self._show_commands()

    def _show_all(self) -> None:
        self.filter.set_value(None)
        self.tabs.choose(ALL)
        self._narrow()
        self.table.setFocus()

    def _show_face(self) -> None:
        if self.model.rowCount():
            self.faces.show_filled()
        elif self.model.total():
            self.faces.show_empty(self._make_no_match())
        else:
            self.faces.show_empty(self._make_nothing())

    def _show_commands(self) -> None:
        rows = self.selected()
        self.actions_for.follow(rows)
        many = self.tr("{n} selected").format(n=len(rows))
        self._chosen.setText(many if len(rows) > 1 else "")

    def _show_menu(self, _row: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([one for one in self.actions_for.every() if one.isEnabled()])
        menu.popup(place)

    # -- acting

    def _open_id(self, listing_id: str) -> None:
        self.navigate.emit(f"editor/{listing_id}")

    def _on_dropped(self, paths: list[Path]) -> None:
        """Of several vehicles, if the person says so; else of a new one."""
        title = self.tr("Files of several vehicles")
        self._entry.sort_out(paths, title, lambda: self._create_from(paths))

    def _create_from(self, paths: list[Path]) -> None:
        photos, recordings = self.backend.photos, self.backend.recording_intake
        self._create_with(
            lambda one, stop: vehicle_files.take_in(photos, recordings, one, paths, stop)
        )

    def _on_image(self, image: QImage) -> None:
        photos, data, name = self.backend.photos, encoded(image), self.tr("Picture.png")
        self._create_with(lambda one, _stop: photos.add_image(one, data, name))

    def _create_with(self, take_in: Callable[[str, Callable[[], bool]], object]) -> None:
        """A new vehicle that gets the dropped files, if the person agrees; opened at once."""
        listings, tasks = self.backend.listings, self.backend.tasks
        photos, recordings = self.backend.photos, self.backend.recording_intake

        def start(lease: Lease, listing_id: str) -> None:
            def work(token: CancelToken) -> None:
                try:
                    take_in(listing_id, token.__bool__)
                finally:
                    if lease.revoked:
                        vehicle_files.take_back(photos, recordings, listing_id)

            self._gate.run(lease, self, work)
            self._open_id(listing_id)

        def give_up(lease: Lease, error: Exception) -> None:
            lease.end()
            tasks.present(self, error)

        def create(lease: Lease) -> None:
            created = tasks.run(self, lambda _token: listings.create(), Lane.WRITE)
            created.done(partial(start, lease)).failed(partial(give_up, lease))

        self._gate.ask(self, Purpose.VEHICLE_FILES, self.tr("New vehicle"), create)
