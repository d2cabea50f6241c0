"""Transfers: what is on its way, how far, why it waits, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.services.transfers import FILES, TransferRow
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.buttons import IconButton, action_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.delegates import (
    ChipDelegate,
    ProgressDelegate,
    TextDelegate,
)
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.transfers.delegates import WhatDelegate
from vehilink_desktop.ui.transfers.model import Line, TransferModel
from vehilink_desktop.ui.transfers.subjects import SUBJECTS

_WATCHED = (Topic.TRANSFER, Topic.OUTBOX, Topic.DRAFT, Topic.LISTING)
#: Bytes flow faster than anybody reads.
_RELOAD_MS = 200
_REFRESH_MS = 10_000

Work = Callable[[], object]


class TransfersPage(Page):
    """One table for files and operations, grouped by vehicle."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._opened = False
        self._thumbnails = Thumbnails(backend, parent=self)
        self.model = TransferModel(self._thumbnails, backend.clock.now, self._offline_reason, self)
        self.table = self._make_table()
        self._totals = Label("", "strong", elide=True)
        self._network = Label("", "caption", elide=True)
        self._bar = SlimProgress(self.tr("All files"))
        self._make_actions()
        empty = EmptyState(
            "cloud-upload",
            self.tr("Nothing is on its way"),
            self.tr("What you publish is listed here until it has arrived."),
        )
        self.faces = Faces(self.table, empty)
        self._build()
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload_timer.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.model.refresh_all)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Transfers")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self._clock.start()
        self._show_status(self.backend.sync.status())
        if not self._opened:
            self._opened = True
            self.faces.show_loading()
        self.reload()

    def leave(self) -> None:
        self._clock.stop()

    def actions_menu(self) -> list[QAction]:
        return [*self._for_all, *self._for_selected]

    def reload(self) -> None:
        """Read what is on its way."""
        transfers = self.backend.transfers
        operation = self.backend.tasks.run(self, lambda _token: transfers.rows())
        operation.done(self._on_rows)
        operation.failed(self._on_failed)

    # -- building

    def _make_table(self) -> DataTable:
        table = DataTable(self.tr("Files and operations"), multi=True)
        table.setModel(self.model)
        table.set_columns(
            [
                Column(240, WhatDelegate, stretch=True),
                Column(130, ProgressDelegate),
                Column(120, ChipDelegate),
                Column(210, lambda owner: TextDelegate(owner, muted=True)),
            ]
        )
        return table

    def _make_actions(self) -> None:
        transfers = self.backend.transfers
        self.pause_all = scoped_action(
            self, self.tr("Pause all"), lambda: self._run(transfers.pause), icon_name="pause"
        )
        self.resume_all = scoped_action(
            self, self.tr("Resume all"), lambda: self._run(transfers.resume), icon_name="play"
        )
        self.retry_all = scoped_action(
            self,
            self.tr("Try all again"),
            lambda: self._run(transfers.retry),
            icon_name="refresh-cw",
        )
        self.clear = scoped_action(
            self,
            self.tr("Clear finished"),
            lambda: self._run(transfers.clear_finished),
            icon_name="check",
        )
        self.pause = scoped_action(self, self.tr("Pause"), self._pause, icon_name="pause")
        self.resume = scoped_action(self, self.tr("Resume"), self._resume, icon_name="play")
        self.retry = scoped_action(self, self.tr("Try again"), self._retry, icon_name="refresh-cw")
        self.cancel = scoped_action(self, self.tr("Cancel"), self._cancel, "Del", icon_name="x")
        self.show_vehicle = scoped_action(
            self, self.tr("Open the vehicle"), self._open_vehicle, icon_name="car"
        )
        self._for_all = [self.pause_all, self.resume_all, self.retry_all, self.clear]
        self._for_selected = [self.pause, self.resume, self.retry, self.cancel, self.show_vehicle]

    def _build(self) -> None:
        head = Card()
        head.body.setSpacing(6)
        head.add(self._totals)
        head.add(self._bar)
        head.add(self._network)
        tools = FlowLayout(gap=4)
        for action in self._for_all:
            button = action_button(action, "ghost")
            button.set_icon(str(action.data()))
            tools.addWidget(button)
        for action in self._for_selected:
            single = IconButton(str(action.data()), action.text(), on_click=action.trigger)
            action.enabledChanged.connect(single.setEnabled)
            tools.addWidget(single)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addLayout(tools)
        layout.addWidget(self.faces, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._show_actions)
        self.table.row_activated.connect(
            lambda number: self.navigate.emit(_route(self.model.line(number)))
        )
        self.table.menu_requested.connect(self._show_menu)
        self.backend.bus.changed.connect(self._on_bus)
        self.backend.bus.status_changed.connect(self._on_status)
        self._show_actions()

    # -- following

    def _on_rows(self, rows: list[TransferRow]) -> None:
        self.model.show_rows(rows)
        if rows:
            self.faces.show_filled()
        else:
            self.faces.show_empty()
        self._show_actions()

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

    def _on_status(self, status: SyncStatus) -> None:
        self._show_status(status)
        self.model.refresh_all()

    def _show_status(self, status: SyncStatus) -> None:
        parts = [self._count_text(status)]
        if status.bytes_total and status.files_done < status.files_total:
            text = self.tr("{sent} of {size}")
            sent, size = formats.size(status.bytes_sent), formats.size(status.bytes_total)
            parts.append(text.format(sent=sent, size=size))
        if status.rate_bps:
            parts.append(formats.rate(status.rate_bps))
        if status.eta_s is not None:
            text = self.tr("about {time} left")
            parts.append(text.format(time=formats.duration(status.eta_s)))
        self._totals.setText(" · ".join(parts))
        under_way = status.files_done < status.files_total
        self._bar.setVisible(under_way)
        if under_way and status.bytes_total:
            tone = Tone.INFO if status.online else Tone.WARN
            self._bar.set_fraction(status.bytes_sent / status.bytes_total, tone)
        self._network.setText(self._network_text(status))
        self._network.set_tone(None if status.online else Tone.WARN)

    def _count_text(self, status: SyncStatus) -> str:
        if status.files_done < status.files_total:
            text = self.tr("{done} of {all} files sent")
            return text.format(done=status.files_done, all=status.files_total)
        if status.pending_ops:
            return self.tr("Waiting for the platform: {n}").format(n=status.pending_ops)
        return self.tr("Everything has arrived")

    def _network_text(self, status: SyncStatus) -> str:
        if status.online:
            if status.last_sync_at is None:
                return self.tr("Online")
            time = formats.clock(status.last_sync_at)
            return self.tr("Online · last synchronised {time}").format(time=time)
        why = words.trouble(status.reason) if status.reason else self.tr("No connection")
        return self.tr("{reason}. Everything is kept and goes on by itself.").format(reason=why)

    def _offline_reason(self) -> str | None:
        status = self.backend.sync.status()
        return None if status.online else status.reason or "network-unreachable"

    def _show_actions(self) -> None:
        rows = self.selected()
        every = self.model.every()
        self.pause.setEnabled(any(map(_can_pause, rows)))
        self.resume.setEnabled(any(one.state == "paused" for one in rows))
        self.retry.setEnabled(any(map(_can_retry, rows)))
        self.cancel.setEnabled(any(map(_can_cancel, rows)))
        self.show_vehicle.setEnabled(bool(rows))
        self.pause_all.setEnabled(any(map(_can_pause, every)))
        self.resume_all.setEnabled(any(one.state == "paused" for one in every))
        self.retry_all.setEnabled(any(map(_can_retry, every)))
        self.clear.setEnabled(any(one.state == "done" for one in every))

    def _show_menu(self, _row: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self._for_selected if action.isEnabled()])
        menu.popup(place)

    # -- acting

    def selected(self) -> list[TransferRow]:
        """The files and operations that are selected, by themselves or with their vehicle."""
        return self.model.rows_at(self.table.selected_rows())

    def _run(self, work: Work) -> None:
        self.backend.tasks.run(self, lambda _token: work(), Lane.WRITE)

    def _each(self, rows: Sequence[TransferRow], work: Callable[[TransferRow], object]) -> None:
        def do_all() -> None:
            for one in rows:
                work(one)

        self._run(do_all)

    def _pause(self) -> None:
        rows = [one for one in self.selected() if _can_pause(one)]
        self._each(rows, lambda one: self.backend.transfers.pause(one.id))

    def _resume(self) -> None:
        rows = [one for one in self.selected() if one.state == "paused"]
        self._each(rows, lambda one: self.backend.transfers.resume(one.id))

    def _retry(self) -> None:
        rows = [one for one in self.selected() if _can_retry(one)]

        def again(one: TransferRow) -> object:
            if one.kind not in FILES and one.state == "failed":
                # with what the draft says now, not with what was refused
                return SUBJECTS[one.subject].retry(self.backend, one)
            return self.backend.transfers.retry(one.id)

        self._each(rows, again)

    def _cancel(self) -> None:
        rows = [one for one in self.selected() if _can_cancel(one)]

        def stop(one: TransferRow) -> object:
            if one.kind in FILES:
                return self.backend.transfers.cancel(one.id)
            return SUBJECTS[one.subject].take_back(self.backend, one)

        self._each(rows, stop)

    def _open_vehicle(self) -> None:
        for one in self.selected()[:1]:
            self.navigate.emit(_route(one))


def _route(line: Line) -> str:
    """The page on which what is being sent is written."""
    return SUBJECTS[line.subject].route.format(id=line.listing_id)


def _can_pause(one: TransferRow) -> bool:
    return one.kind in FILES and one.state in ("queued", "sending")


def _can_retry(one: TransferRow) -> bool:
    return one.state == "failed" or (one.state == "queued" and one.problem is not None)


def _can_cancel(one: TransferRow) -> bool:
    if one.kind in FILES:
        return one.state in ("queued", "sending", "paused", "failed")
    return one.state in ("queued", "failed")
