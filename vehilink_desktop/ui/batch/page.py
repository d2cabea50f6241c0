"""Files of several vehicles: read, proposed as vehicles, arranged, taken over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.batch import BatchState, ItemState, Target, set_target
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.services.batches import BatchView
from vehilink_desktop.ui.batch.board import Board
from vehilink_desktop.ui.batch.document import BatchDocument
from vehilink_desktop.ui.batch.outcome import Outcome, RefusedCard
from vehilink_desktop.ui.batch.running import RunningFace
from vehilink_desktop.ui.batch.target_dialog import TargetDialog
from vehilink_desktop.ui.batch.work import BatchWork
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import IconButton, secondary_button
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.dropzone import DropTarget
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.common.toggle import ToggleSwitch
from vehilink_desktop.ui.common.viewer import Viewer
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import batch as words


class BatchPage(Page):
    """One batch at a time, in the state in which it is."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.work = BatchWork(backend, self, self.title())
        self._to_go_on = False
        self.document = BatchDocument(backend, self)
        thumbnails = Thumbnails(backend, parent=self)
        self.board = Board(self.document, thumbnails)
        self.running = RunningFace()
        self.outcome = Outcome(thumbnails)
        self.refused = RefusedCard()
        self._totals = Label("", "caption", elide=True)
        self.watch = ToggleSwitch("")
        self._news = Banner(Tone.INFO, "")
        self._nothing = EmptyState(
            "images",
            self.tr("No file could be used"),
            self.tr("Drop pictures, videos or voice notes here, or a folder of them."),
            secondary_button(self.tr("Back to my stock"), on_click=self._to_stock),
        )
        self.accept_action = self._make_accept()
        self._edits = self._make_edits()
        self._stack = QStackedWidget()
        self.faces = Faces(self._stack, self._nothing)
        self._build()
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Files of several vehicles")

    def open(self, argument: str) -> None:
        if argument != self.document.id:
            self.faces.show_loading()
        self._to_go_on = True
        self.document.open(argument)

    def primary_action(self) -> QAction | None:
        return self.accept_action

    def actions_menu(self) -> list[QAction]:
        return [*self._edits, self.discard_action]

    # -- building

    def _make_accept(self) -> QAction:
        action = QAction(self.tr("Accept"), self)
        action.triggered.connect(self.accept)
        action.setVisible(False)
        return action

    def _make_edits(self) -> list[QAction]:
        board = self.board
        self.undo_action = scoped_action(
            self,
            self.tr("Undo"),
            self.document.undo,
            QKeySequence.StandardKey.Undo,
            icon_name="undo-2",
        )
        self.redo_action = scoped_action(
            self,
            self.tr("Redo"),
            self.document.redo,
            QKeySequence.StandardKey.Redo,
            icon_name="redo-2",
        )
        self.discard_action = scoped_action(
            self, self.tr("Discard all of it…"), self.discard, icon_name="trash-2"
        )
        return [
            self.undo_action,
            self.redo_action,
            scoped_action(
                self,
                self.tr("To the vehicle above"),
                board.move_to_previous,
                "Alt+Up",
                icon_name="arrow-up",
            ),
            scoped_action(
                self,
                self.tr("To the vehicle below"),
                board.move_to_next,
                "Alt+Down",
                icon_name="arrow-down",
            ),
            scoped_action(
                self,
                self.tr("A vehicle of their own"),
                board.start_vehicle,
                "Ctrl+G",
                icon_name="plus",
            ),
            scoped_action(
                self, self.tr("A vehicle begins here"), board.split_here, "Ctrl+B", icon_name="flag"
            ),
            scoped_action(
                self,
                self.tr("Join with the vehicle above"),
                board.merge_up,
                "Ctrl+J",
                icon_name="chevron-up",
            ),
            scoped_action(self, self.tr("Do not use"), board.set_aside, "Del", icon_name="x"),
            scoped_action(self, self.tr("View"), board.view, icon_name="maximize"),
        ]

    def _build(self) -> None:
        tools = row(gap=2)
        for action in self._edits:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = f"{action.text()} ({keys})" if keys else action.text()
            button = IconButton(str(action.data()), name, on_click=action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            tools.addWidget(button)
        line = row(self._totals, self.watch, tools, gap=16)
        line.setStretch(0, 1)
        arranged = holder(column(line, self._news, self.refused, self.board))
        for face in (self.running, arranged, self.outcome):
            self._stack.addWidget(face)
        self._arranged = arranged
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.addWidget(self.faces)
        self._news.hide()
        self.setFocusProxy(self.board)

    def _connect(self) -> None:
        self.document.changed.connect(self._show)
        self.document.failed.connect(self._on_failed)
        self.board.selection_changed.connect(self._show_edits)
        self.board.target_wanted.connect(self.choose_target)
        self.board.view_requested.connect(self._view)
        self.board.menu_requested.connect(self._show_menu)
        self.running.stop_wanted.connect(self.stop)
        self.running.go_on_wanted.connect(self._go_on)
        self.running.sort_wanted.connect(self._sort_now)
        self.running.discard_wanted.connect(self.discard)
        self.outcome.vehicle_chosen.connect(lambda one: self.navigate.emit(f"editor/{one}"))
        self.work.changed.connect(self._on_work)
        self.watch.clicked.connect(self._on_watch)
        target = DropTarget(self, self.tr("Drop further files of these vehicles"))
        target.dropped.connect(self.add)

    # -- doing

    def add(self, paths: list[Path]) -> None:
        """Take in further files."""
        self.work.add(self.document.id, paths)

    def accept(self) -> None:
        """Make the vehicles and give them their files."""
        self.work.unwatch()
        self.work.accept(self.document.id)

    def stop(self) -> None:
        """Stop reading, or handing over; what is done stays done."""
        self.work.stop(self.document.id)

    def discard(self) -> None:
        """Ask, then forget the batch."""
        dialog = ConfirmDialog(
            self.tr("Discard these files?"),
            self.tr("The files stay where they are; vehicles that have theirs keep them."),
            self.tr("Discard"),
            danger=True,
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._discard)
        dialog.open()

    def choose_target(self, group_id: str) -> None:
        """Ask which vehicle a group is of."""
        group = self.document.arrangement().group(group_id)
        dialog = TargetDialog(self.backend, group.target, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(target: Target) -> None:
            self.document.edit(set_target(self.document.arrangement(), group_id, target))

        dialog.chosen.connect(take)
        dialog.open()

    # -- running

    def _go_on(self) -> None:
        view = self.document.view
        if view is not None and view.state is BatchState.READING:
            self.work.read(view.id)
        elif view is not None:
            self.work.accept(view.id)

    def _on_work(self) -> None:
        self._show()
        self.document.reload()

    def _on_watch(self, on: bool) -> None:
        view = self.document.view
        if on and view is not None and view.folder:
            self.work.watch(view.id, Path(view.folder))
        elif not on:
            self.work.unwatch()

    def _sort_now(self) -> None:
        batches, batch_id = self.backend.batches, self.document.id
        self.backend.tasks.run(self, lambda _token: batches.read_no_further(batch_id), Lane.WRITE)

    def _discard(self) -> None:
        self.work.unwatch()
        self.stop()
        batches, batch_id = self.backend.batches, self.document.id
        self.document.close()
        going = self.backend.tasks.run(self, lambda _token: batches.discard(batch_id), Lane.WRITE)
        going.done(lambda _changes: self._to_stock())

    # -- showing

    def _show(self) -> None:
        view = self.document.view
        if view is None:
            return
        unfinished = view.state in (BatchState.READING, BatchState.HANDING_OVER)
        if self._to_go_on and unfinished:
            self._go_on()
        self._to_go_on = False
        runs = self.work.is_running(view.id)
        face: QWidget = self._arranged
        if view.state is BatchState.HANDING_OVER:
            given = len(view.in_state(ItemState.TAKEN))
            left = sum(len(group.items) for group in view.arrangement.groups)
            self.running.show_handing_over(given, given + left, runs=runs)
            face = self.running
        elif view.state is BatchState.DONE:
            self.outcome.show_view(view)
            face = self.outcome
        elif view.state is BatchState.READING and not view.arrangement.every():
            done = len(view.items) - len(view.in_state(ItemState.WAITING))
            self.running.show_reading(done, len(view.items), runs=runs)
            face = self.running
        else:
            self._show_arranged(view, runs=runs)
        self._stack.setCurrentWidget(face)
        usable = view.arrangement.every() or face is not self._arranged
        self.faces.show_filled() if usable else self.faces.show_empty()
        self._show_edits()

    def _show_arranged(self, view: BatchView, *, runs: bool) -> None:
        self.board.show_view(view)
        self.refused.show_items(view.in_state(ItemState.REFUSED))
        groups = view.arrangement.groups
        used = [view.items[one] for group in groups for one in group.items]
        parts = [self.tr("%n vehicle(s)", "", len(groups)), words.counted(used)]
        if view.arrangement.unused:
            parts.append(self.tr("{n} not used").format(n=len(view.arrangement.unused)))
        self._totals.setText(" · ".join(part for part in parts if part))
        self.watch.setVisible(bool(view.folder))
        self.watch.setChecked(self.work.watched() == view.id)
        name = bidi.auto(Path(view.folder).name) if view.folder else ""
        self.watch.setText(self.tr("Watch the folder {folder} for new files").format(folder=name))
        waiting = len(view.in_state(ItemState.WAITING))
        self._news.setVisible(bool(waiting))
        reading = (
            self.tr("{n} further files are being read")
            if runs
            else self.tr("{n} further files are not read yet")
        )
        self._news.set_message(Tone.INFO, reading.format(n=waiting))

    def _show_edits(self) -> None:
        view, document = self.document.view, self.document
        arranged = document.is_arranged() and self._stack.currentWidget() is self._arranged
        chosen = arranged and bool(self.board.selected())
        for action in self._edits:
            action.setEnabled(chosen)
        self.undo_action.setEnabled(document.can_undo())
        self.redo_action.setEnabled(document.can_redo())
        ready = view is not None and view.state is BatchState.ARRANGED
        count = len(view.arrangement.groups) if view else 0
        self.accept_action.setVisible(ready and count > 0)
        self.accept_action.setText(self.tr("Accept %n vehicle(s)", "", count))
        self.discard_action.setEnabled(view is not None)

    def _view(self, ids: list[str], first: str) -> None:
        """Look at the pictures among these files; a video shows its picture."""
        view = self.document.view
        if view is None:
            return
        seen = [one for one in ids if view.items[one].kind is not MediaKind.VOICE]
        if first in seen:
            viewer = Viewer(self.backend, seen, seen.index(first), parent=self.window())
            viewer.open()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([one for one in self._edits if one.isEnabled()])
        menu.popup(place)

    def _to_stock(self) -> None:
        self.navigate.emit("stock")

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title,
                text.message,
                text.hint,
                retry=self.document.reload,
                technical=text.technical,
            )
        )
