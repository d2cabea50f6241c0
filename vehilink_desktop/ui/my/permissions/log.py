"""Every opening of a camera, a microphone and the album: what for, from when to when, why ended."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.permission import Capability, DeviceAccess
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import EmptyState, Faces
from vehilink_desktop.ui.common.export_button import ExportButton, LogFile
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.my.permissions.shown import until
from vehilink_desktop.ui.words import permissions as words

#: Accesses read at first, and by each press of the button for older ones.
_PAGE = 40
_EMPTY_HEIGHT = 200
_FILE = "vehilink-access-log.csv"


class Col(IntEnum):
    """The columns in their order."""

    WHAT = 0
    SUBJECT = 1
    START = 2
    END = 3
    WHY = 4


class AccessModel(RowsModel[DeviceAccess]):
    """Newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (
            self.tr("Used for"),
            self.tr("Subject"),
            self.tr("From"),
            self.tr("Until"),
            self.tr("Ended"),
        )

    def cell(self, row: DeviceAccess, column: int, role: int) -> object:
        if role == Roles.SUBTITLE:
            return self._below(row, column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return {
            Col.WHAT: lambda: words.purpose(row.purpose),
            Col.SUBJECT: lambda: bidi.auto(row.subject),
            Col.START: lambda: bidi.ltr(formats.clock(row.started_at)),
            Col.END: lambda: until(row),
            Col.WHY: lambda: words.ended(row.end),
        }[Col(column)]()

    def _below(self, row: DeviceAccess, column: int) -> str | None:
        if column == Col.WHAT:
            return words.capability(row.capability)
        return formats.day(row.started_at) if column == Col.START else None


class AccessLog(Card):
    """The log, filtered by capability; it can be taken along as a file.

    Signals:
        notice(str): something that was asked for is done.
    """

    notice = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._limit = _PAGE
        self.model = AccessModel(self)
        self.table = PageTable(self.tr("Access log"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(160, TwoLineDelegate),
                Column(120, stretch=True),
                Column(108, TwoLineDelegate),
                Column(84),
                Column(132),
            )
        )
        self.filter = ChoiceField(
            [Choice(one, words.capability(one)) for one in Capability], blank=self.tr("Everything")
        )
        self.filter.setAccessibleName(self.tr("Show the log of"))
        self.filter.changed.connect(self._on_filter)
        file = LogFile(self.tr("Export the access log"), _FILE, (self.tr("Tables (*.csv)"),))
        self.export_button = ExportButton(backend.tasks, file, self._write)
        self.export_button.exported.connect(self.notice)
        self.older = ghost_button(self.tr("Show older"), on_click=self._show_older)
        nothing = EmptyState(
            "history",
            self.tr("Nothing was used"),
            self.tr("Each time a camera, the microphone or the album is opened, it is noted here."),
        )
        nothing.setMinimumHeight(_EMPTY_HEIGHT)
        filled = holder(column(self.table, row(None, self.older, None), gap=8))
        self.faces = Faces(filled, nothing, rows=3)
        self._build()

    def reload(self) -> None:
        """Read what is shown again."""
        permissions, limit, chosen = self._backend.permissions, self._limit, self._chosen()
        self._backend.tasks.run(
            self, lambda _token: permissions.accesses(None, limit, chosen)
        ).done(self._show)

    # -- inside

    def _build(self) -> None:
        self.filter.setFixedWidth(180)
        self.add(row(Label(self.tr("Access log"), "h2"), None, self.filter, self.export_button))
        self.add(self.faces)

    def _write(self, path: Path) -> int:
        return self._backend.permissions.export(path, self._chosen())

    def _chosen(self) -> Capability | None:
        value = self.filter.value()
        return Capability(value) if value else None

    def _on_filter(self) -> None:
        self._limit = _PAGE
        self.reload()

    def _show_older(self) -> None:
        self._limit += _PAGE
        self.reload()

    def _show(self, accesses: list[DeviceAccess]) -> None:
        self.model.replace_rows(accesses)
        self.older.setVisible(len(accesses) == self._limit)
        self.export_button.setEnabled(bool(accesses))
        if not accesses:
            self.faces.show_empty()
            return
        self.faces.show_filled()
