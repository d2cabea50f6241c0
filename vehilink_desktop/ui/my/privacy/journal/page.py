"""What left this computer: when, what kind of data, to whom, why and how much; live."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.departures import JournalRow
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.delegates import ChipDelegate, TextDelegate
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.empty import EmptyState, Faces
from vehilink_desktop.ui.common.export_button import ExportButton, LogFile
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.toggle import ToggleSwitch
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.journal.summary import SummaryCard
from vehilink_desktop.ui.my.privacy.journal.tables import Departed, JournalModel
from vehilink_desktop.ui.my.sheet import WIDE, lay_out
from vehilink_desktop.ui.shell.page import Page

#: Rows read at first, and by each press of the button for older ones.
_PAGE = 40
_EMPTY_HEIGHT = 200
_FILE = "vehilink-what-left.csv"


class JournalPart(Page):
    """Written by the outgoing path itself: what is not declared there does not leave."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._limit = _PAGE
        self._confirm: ConfirmDialog | None = None
        self.summary = SummaryCard(backend)
        self.model = JournalModel(self)
        self.table = PageTable(page_name("journal"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(96, TwoLineDelegate),
                Column(220, partial(TwoLineDelegate, wraps=True), stretch=True),
                Column(104, lambda owner: TextDelegate(owner, muted=True)),
                Column(112, numeric=True),
                Column(136, ChipDelegate),
            )
        )
        self.live = ToggleSwitch(self.tr("Live"))
        self.live.setChecked(True)
        self.live.toggled.connect(self._on_live)
        file = LogFile(self.tr("Export the journal"), _FILE, (self.tr("Tables (*.csv)"),))
        self.export_button = ExportButton(backend.tasks, file, backend.departures.export_csv)
        self.export_button.exported.connect(lambda text: self.notice.emit(text, None))
        self.erase_button = secondary_button(
            self.tr("Erase…"), "trash-2", on_click=self._ask_to_erase
        )
        self.older = ghost_button(self.tr("Show older"), on_click=self._show_older)
        nothing = EmptyState(
            "send",
            self.tr("Nothing has left"),
            self.tr("Each request to the platform is noted here: what kind of data it carried."),
        )
        nothing.setMinimumHeight(_EMPTY_HEIGHT)
        filled = holder(column(self.table, row(None, self.older, None), gap=8))
        self.faces = Faces(filled, nothing, rows=3)
        self._build()
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return page_name("journal")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Read what is shown again."""
        departures, limit = self.backend.departures, self._limit
        self.backend.tasks.run(self, lambda _token: departures.recent(None, limit)).done(self._show)
        self.summary.reload()

    def erase(self) -> None:
        """Forget the whole journal."""
        departures = self.backend.departures
        erased = self.backend.tasks.run(self, lambda _token: departures.erase(), Lane.WRITE)
        erased.done(lambda _none: self.notice.emit(self.tr("The journal is erased"), None))

    # -- inside

    def _build(self) -> None:
        note = self.tr(
            "The journal knows kinds of data, never what they say. What a request is not declared "
            "to carry is held back before it leaves."
        )
        card = Card()
        tools = row(self.live, self.export_button, self.erase_button, gap=8)
        head = row(Label(self.tr("Journal"), "h2"), None, tools)
        card.add(head)
        card.add(Label(note, "muted", wrap=True))
        card.add(self.faces)
        lay_out(self, self.summary, card, width=WIDE)
        self.setFocusProxy(self.summary.table)

    def _show(self, found: list[JournalRow]) -> None:
        self.model.replace_rows([Departed(one) for one in found])
        self.older.setVisible(len(found) == self._limit)
        for button in (self.export_button, self.erase_button):
            button.setEnabled(bool(found))
        if not found:
            self.faces.show_empty()
            return
        self.faces.show_filled()

    def _show_older(self) -> None:
        self._limit += _PAGE
        self.reload()

    def _on_live(self, live: bool) -> None:
        if live:
            self.reload()

    def _ask_to_erase(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Erase the journal?"),
            self.tr(
                "You will not be able to see any more what left this computer until now. What "
                "leaves from now on is noted again."
            ),
            self.tr("Erase"),
            danger=True,
            parent=self,
        )
        self._confirm = dialog
        dialog.accepted.connect(self.erase)
        dialog.open()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and self.live.isChecked() and changes.touches(Topic.DEPARTURE):
            self.reload()
