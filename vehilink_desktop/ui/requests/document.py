"""A request while it is written: saved by itself, every change a step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.services.requests_view import RequestView
from vehilink_desktop.ui.common.saving import SaveClock, SaveState
from vehilink_desktop.ui.common.undo import ChangeFields

_RELOAD_MS = 120
_WATCHED = (Topic.REQUEST, Topic.QUOTATION, Topic.OUTBOX)


class RequestDocument(QObject):
    """One request.

    Signals:
        loaded(): the store was read, also again; see `view`.
        not_loaded(Exception): it could not be read.
        fields_changed(set): names of fields whose value is another one now.
        save_changed(): `save_state` is another one.
    """

    loaded = Signal()
    not_loaded = Signal(object)
    fields_changed = Signal(set)
    save_changed = Signal()

    def __init__(self, backend: Backend, request_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self.backend = backend
        self.id = request_id
        self.view: RequestView | None = None
        self.content = RequestContent()
        self.undo = QUndoStack(self)
        self.save_state = SaveState("saved")
        self._dirty = False
        self._under_way = 0
        self._writes = 0
        self._loading = False
        self._session = 0
        self._clock = SaveClock(self)
        self._clock.due.connect(self.flush)
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.load)
        backend.bus.changed.connect(self._on_bus)

    def load(self) -> None:
        """Read the store; what is not saved yet stays as it is on the screen."""
        if self._loading:
            self._reload.start()
            return
        self._loading = True
        requests, request_id, writes = self.backend.requests, self.id, self._writes
        operation = self.backend.tasks.run(self, lambda _token: requests.get(request_id))
        operation.done(lambda view: self._on_loaded(view, writes))
        operation.failed(self._on_not_loaded)

    def is_pristine(self) -> bool:
        """Whether nothing was ever entered: such a draft need not be kept."""
        new = self.view is not None and self.view.request is None
        return new and self.content == RequestContent() and not self._dirty

    def edit(self, changes: Mapping[str, object], text: str = "") -> None:
        """Change fields in one step; typing on in one field extends it."""
        before = {name: getattr(self.content, name) for name in changes}
        if before != dict(changes):
            self.undo.push(ChangeFields(self, before, changes, self._session, text))

    def end_typing(self) -> None:
        """The next change of the same field is a step of its own."""
        self._session += 1

    def apply(self, changes: Mapping[str, object]) -> None:
        """Called by the steps of undo: show the values and have them saved."""
        self.content = RequestContent.model_validate(dict(self.content) | dict(changes))
        self._dirty = True
        self._clock.note_change()
        self._set_save_state("unsaved")
        self.fields_changed.emit(set(changes))

    def flush(self) -> None:
        """Hand what is not saved to the store at once; does not wait."""
        self._clock.stop()
        if not self._dirty:
            return
        self._dirty = False
        requests, request_id, content = self.backend.requests, self.id, self.content
        operation = self.write(lambda: requests.save(request_id, content))
        operation.failed(self._on_not_saved)

    def write(self, command: Callable[[], ChangeSet]) -> Operation[ChangeSet]:
        """Change the store behind what was typed before; then it is read again."""
        self._under_way += 1
        self._set_save_state("saving")
        operation = self.backend.tasks.run(self, lambda _token: command(), Lane.WRITE)
        return operation.always(self._on_written)

    def _on_written(self) -> None:
        self._under_way -= 1
        self._writes += 1
        if not self._under_way and self.save_state.kind != "failed":
            self._set_save_state("unsaved" if self._dirty else "saved")
            self.load()

    def _on_not_saved(self, error: Exception) -> None:
        self._dirty = True
        self.save_state = SaveState("failed", self.save_state.at, error)
        self.save_changed.emit()
        self._clock.note_failure()

    def _on_loaded(self, view: RequestView, writes: int) -> None:
        self._loading = False
        if writes != self._writes:
            # something was written meanwhile: this reading may be older than that
            self.load()
            return
        first, self.view = self.view is None, view
        if first:
            self.save_state = SaveState("saved", view.changed_at)
        if not self._dirty and not self._under_way and view.content != self.content:
            self.content = view.content
            self.fields_changed.emit(set(RequestContent.model_fields))
        self.loaded.emit()

    def _on_not_loaded(self, error: Exception) -> None:
        self._loading = False
        self.not_loaded.emit(error)

    def _set_save_state(self, kind: Literal["saved", "unsaved", "saving"]) -> None:
        at = self.backend.clock.now() if kind == "saved" else self.save_state.at
        self.save_state = SaveState(kind, at)
        self.save_changed.emit()

    def _on_bus(self, changes: ChangeSet) -> None:
        if any(changes.touches(topic) for topic in _WATCHED) and not self._reload.isActive():
            self._reload.start()
