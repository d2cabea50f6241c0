"""How long data is kept: the periods, what is stored on this computer, clearing a kind."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.retention import PERIODS, Kind, Place
from vehilink_desktop.services.retention import Stored
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.retention.tables import KindRow, RetentionModel
from vehilink_desktop.ui.my.sheet import WIDE, lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import retention as words

_PLATFORM = [KindRow(kind) for kind, one in PERIODS.items() if one.place is Place.PLATFORM]
_TOPICS = frozenset(
    {Topic.SEARCH_HISTORY, Topic.BROWSING, Topic.DEPARTURE, Topic.PERMISSION}
    | {Topic.DRAFT, Topic.TRANSFER, Topic.NOTICE}
)


class _Read(NamedTuple):
    stored: tuple[Stored, ...]
    swept: datetime | None


class RetentionPart(Page):
    """The same table of periods that the daily sweep goes by, here and on the platform."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._confirm: ConfirmDialog | None = None
        self.here = RetentionModel(self, here=True)
        self.there = RetentionModel(self, here=False)
        kind = Column(220, partial(TwoLineDelegate, wraps=True), stretch=True)
        here = (kind, Column(184, TwoLineDelegate), Column(64, numeric=True))
        self.table = _table(
            self.tr("On this computer"), self.here, (*here, Column(112, numeric=True))
        )
        there = (kind, Column(264, TwoLineDelegate))
        self._platform = _table(self.tr("On the platform"), self.there, there)
        self.total = Label("", "muted", wrap=True)
        self.clear_button = secondary_button(self.tr("Clear…"), "trash-2", on_click=self._ask)
        self.swept = Label("", "caption", wrap=True)
        self._build()
        self.table.selection_changed.connect(self._follow)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return page_name("retention")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Count again what is stored."""
        retention = self.backend.retention
        self.backend.tasks.run(
            self, lambda _token: _Read(retention.sizes(), retention.last_swept()), Lane.HEAVY
        ).done(self._show)

    def clear(self, kind: Kind) -> None:
        """Delete all of a kind now."""
        retention, name = self.backend.retention, words.described(kind).name
        cleared = self.backend.tasks.run(self, lambda _token: retention.clear(kind), Lane.WRITE)
        cleared.done(
            lambda _count: self.notice.emit(self.tr("Cleared: {kind}").format(kind=name), None)
        )
        cleared.always(self.reload)

    # -- inside

    def _build(self) -> None:
        here, there = Card(), Card()
        here.add(row(Label(self.tr("On this computer"), "h2"), None, self.clear_button))
        here.add(self.total)
        here.add(self.table)
        here.add(self.swept)
        there.add(Label(self.tr("On the platform"), "h2"))
        there.add(
            Label(
                self.tr(
                    "The desktop client keeps no cookies, and neither pixels nor beacons. What "
                    "it stores on this computer is all in the list above."
                ),
                "muted",
                wrap=True,
            )
        )
        there.add(self._platform)
        lay_out(self, here, there, width=WIDE)
        self.there.replace_rows(_PLATFORM)
        self.clear_button.setEnabled(False)
        self.setFocusProxy(self.table)

    def _show(self, read: _Read) -> None:
        self.here.replace_rows([KindRow(one.kind, one) for one in read.stored])
        total = formats.size(sum(one.bytes for one in read.stored))
        text = self.tr(
            "{size} in copies, logs and lists. Your vehicles, drafts that you have not discarded "
            "and whatever waits to be sent are never deleted by age, and clearing leaves them "
            "alone."
        )
        self.total.setText(text.format(size=total))
        swept = self.tr("Looked through last: {time}. It happens once a day.")
        waits = self.tr(
            "Not looked through yet. It happens once a day, when the platform has confirmed the "
            "time: nothing is deleted by a clock that may be wrong."
        )
        self.swept.setText(swept.format(time=formats.exact(read.swept)) if read.swept else waits)
        self._follow()

    def _chosen(self) -> Stored | None:
        number = self.table.current_row()
        return self.here.rows[number].stored if 0 <= number < len(self.here.rows) else None

    def _follow(self) -> None:
        chosen = self._chosen()
        can = chosen is not None and chosen.clearable and chosen.count > 0
        self.clear_button.setEnabled(can)

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        name = words.described(chosen.kind).name
        count = chosen.count
        text = self.tr("%n item(s) are deleted here. This cannot be undone.", "", count)
        title = self.tr("Clear “{kind}”?").format(kind=name)
        dialog = ConfirmDialog(title, text, self.tr("Clear"), danger=True, parent=self)
        self._confirm = dialog
        dialog.accepted.connect(partial(self.clear, chosen.kind))
        dialog.open()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.topics() & _TOPICS:
            self.reload()


def _table(name: str, model: RetentionModel, columns: tuple[Column, ...]) -> PageTable:
    table = PageTable(name)
    table.setModel(model)
    table.set_columns(columns)
    return table
