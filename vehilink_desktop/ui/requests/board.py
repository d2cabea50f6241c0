"""The board: what purchasers ask for now, and how well the own stock fits."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.requests_view import BoardQuery, BoardRow
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.delegates import ChipDelegate
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField, SearchField
from vehilink_desktop.ui.common.filters import ChoiceFilterChip
from vehilink_desktop.ui.common.layouts import FlowLayout
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.requests.board_model import BoardModel, Col
from vehilink_desktop.ui.requests.supplier_view import SupplierView
from vehilink_desktop.ui.theme import current_theme

_WATCHED = (Topic.REQUEST, Topic.QUOTATION, Topic.LISTING, Topic.DRAFT)
_RELOAD_MS, _TYPED_MS = 150, 200
_CALM_MS, _SECONDS_MS, _SOON_S = 20_000, 1000, 150
#: Columns that give way, each below this width of the list at the usual size of text.
_GIVES_WAY = {Col.QUOTATION: 840, Col.TARGET: 740, Col.REGION: 590}
_PANEL_WIDTH = 400


class Board(QWidget):
    """The list with its filters, and the chosen request at the side.

    Signals:
        route_wanted(str): go there.
    """

    route_wanted = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._filtered = False
        self._reading: Operation[tuple[BoardRow, ...]] | None = None
        self.model = BoardModel(backend.catalogue, backend.platform_now, self)
        self.search = SearchField(self.tr("Filter: model, remarks"))
        self.region = ChoiceFilterChip(
            self.tr("Region"), words.choices("sales_regions"), multiple=False
        )
        self.fitting = CheckBox(self.tr("Only what fits my stock"))
        self.order = ChoiceField(self._orders(), blank="")
        self.table = self._make_table()
        self.faces = Faces(self.table, self._nothing())
        self.detail = SupplierView(backend)
        self._list = self._lay_out()
        self.panel = WithSidePanel(self._list, width=_PANEL_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panel)
        self._reload = QTimer(self, singleShot=True)
        self._reload.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=_CALM_MS)
        self._clock.timeout.connect(self._on_tick)
        self._connect()
        self.faces.show_loading()

    # -- for the page

    def reload(self) -> None:
        """Read the board."""
        query = BoardQuery(
            self.search.value() or "",
            next(iter(self.region.value()), None),
            self.fitting.isChecked(),
        )
        self._filtered = query != BoardQuery()
        requests = self._backend.requests
        if self._reading is not None:
            # two readings may come home in the wrong order
            self._reading.cancel()
        self._reading = self._backend.tasks.run(self, lambda _token: requests.board(query))
        self._reading.done(self._on_rows).failed(self._on_failed)

    def view_state(self) -> dict[str, Any]:
        """What is remembered of the view."""
        return {
            "region": list(self.region.value()),
            "fitting": self.fitting.isChecked(),
            "order": self.model.order(),
        }

    def restore_view(self, state: dict[str, Any]) -> None:
        """Bring a remembered view back."""
        self.region.set_value(state.get("region", ()))
        self.fitting.setChecked(bool(state.get("fitting", False)))
        self.model.set_order(str(state.get("order", "fit")))
        self.order.set_value(self.model.order())

    # -- building

    def _orders(self) -> list[Choice]:
        return [
            Choice("fit", self.tr("Best fit first")),
            Choice("ending", self.tr("Ending soon first")),
            Choice("newest", self.tr("Newest first")),
        ]

    def _make_table(self) -> DataTable:
        table = DataTable(self.tr("Purchase requests"))
        table.setModel(self.model)
        table.set_columns(
            [
                Column(230, TwoLineDelegate, stretch=True),
                Column(84, numeric=True),
                Column(140),
                Column(136, TwoLineDelegate),
                Column(124),
                Column(92, ChipDelegate),
                Column(148, ChipDelegate),
            ]
        )
        return table

    def _lay_out(self) -> QWidget:
        scale = current_theme().text_scale
        self.search.setFixedWidth(round(230 * scale))
        self.order.setFixedWidth(round(170 * scale))
        self.order.set_name(self.tr("Order of the list"))
        line = FlowLayout(gap=10)
        for part in (self.search, self.region, self.fitting, self.order):
            line.addWidget(part)
        margin = current_theme().sizes.page_margin
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(10)
        layout.addLayout(line)
        layout.addWidget(self.faces, 1)
        whole.setFocusProxy(self.table)
        self.setFocusProxy(self.table)
        return whole

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "inbox",
            self.tr("No requests now"),
            self.tr("What purchasers look for appears here, with how well your stock fits."),
        )

    def _no_match(self) -> EmptyState:
        return EmptyState(
            "funnel",
            self.tr("No request fits the filter"),
            self.tr("There may be others."),
            secondary_button(self.tr("Show all"), on_click=self._show_all),
        )

    def _connect(self) -> None:
        self.search.changed.connect(lambda: self._reload.start(_TYPED_MS))
        self.search.edit.returnPressed.connect(self.table.setFocus)
        self.region.changed.connect(self.reload)
        self.fitting.toggled.connect(lambda _on: self.reload())
        self.order.changed.connect(lambda: self.model.set_order(self.order.value() or "fit"))
        self.table.selection_changed.connect(self._on_selected)
        self.table.row_activated.connect(
            lambda number: self.route_wanted.emit(f"request/{self.model.row(number).request.id}")
        )
        self.detail.route_wanted.connect(self.route_wanted)
        self.panel.closed.connect(self._give_way)
        self._backend.bus.changed.connect(self._on_bus)

    # -- following

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.model.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            return
        super().keyPressEvent(event)

    def _give_way(self) -> None:
        room = self.width() - (_PANEL_WIDTH if self.panel.is_open() else 0)
        for column, width in _GIVES_WAY.items():
            narrow = room < width * current_theme().text_scale
            self.table.setColumnHidden(column, narrow)

    def _on_rows(self, rows: tuple[BoardRow, ...]) -> None:
        self.model.show_rows(rows)
        if rows:
            self.faces.show_filled()
        else:
            self.faces.show_empty(self._no_match() if self._filtered else self._nothing())
            self.panel.close_panel()
        self._pace()
        self._show_detail()

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        if any(changes.touches(topic) for topic in _WATCHED) and not self._reload.isActive():
            self._reload.start(_RELOAD_MS)

    def _on_tick(self) -> None:
        end = self.model.next_end()
        if end is not None and end <= self._backend.platform_now():
            self.reload()
        self.model.tick()
        self._pace()

    def _pace(self) -> None:
        """Seconds are shown in the last minutes."""
        end = self.model.next_end()
        left = (end - self._backend.platform_now()).total_seconds() if end else _SOON_S
        self._clock.setInterval(_SECONDS_MS if left < _SOON_S else _CALM_MS)

    def _on_selected(self) -> None:
        if self.table.selected_rows():
            self._show_detail()
            self.panel.open_panel(self.tr("Request"), self.detail)
            self._give_way()

    def _show_detail(self) -> None:
        rows = self.table.selected_rows()
        if rows:
            row_of = self.model.row(rows[0])
            self.detail.show_request(
                row_of.request, row_of.my_quotation_id, row_of.my_quotation_state
            )

    def _show_all(self) -> None:
        self.search.set_value(None)
        self.region.set_value(())
        self.fitting.setChecked(False)
        self.reload()
