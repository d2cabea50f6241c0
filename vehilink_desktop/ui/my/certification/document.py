"""The draft on the screen: what is shown, what is not saved yet, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.certification import CertificationContent
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.certification import CertificationView
from vehilink_desktop.ui.common.saving import SaveClock, SaveState
from vehilink_desktop.ui.common.undo import ChangeFields

#: While pages are taken in and sent, the store is read again at most so often.
_RELOAD_MS = 120
_WATCHED = (Topic.CERTIFICATION, Topic.ACCOUNT, Topic.OUTBOX, Topic.TRANSFER, Topic.PHOTO)


class CertificationDocument(QObject):
    """The company's certification while it is looked at and edited.

    Signals:
        loaded(): the store was read, also again.
        not_loaded(Exception): it could not be read.
        fields_changed(set): the names of fields whose value is another one now.
        save_changed(): `save_state` is another one.
    """

    loaded = Signal()
    not_loaded = Signal(object)
    fields_changed = Signal(set)
    save_changed = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self.backend = backend
        self.content = CertificationContent(user_type=UserType.SUPPLIER)
        self.view: CertificationView | None = None
        self.undo = QUndoStack(self)
        self.save_state = SaveState("saved")
        self._draft_id = ""
        self._pending: set[str] = set()
        self._saving: list[set[str]] = []
        self._writes = 0
        self._under_way = 0
        self._loading = False
        self._load_again = False
        self._session = 0
        self._clock = SaveClock(self)
        self._clock.due.connect(self.flush)
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.load)
        backend.bus.changed.connect(self._on_bus)

    # -- reading

    def load(self) -> None:
        """Read the store; what is not saved yet stays as it is on the screen."""
        if self._loading:
            self._load_again = True
            return
        self._loading = True
        service, writes = self.backend.certification, self._writes
        operation = self.backend.tasks.run(self, lambda _token: service.state())
        operation.done(lambda view: self._on_loaded(view, writes))
        operation.failed(self._on_not_loaded)

    # -- editing

    def edit(self, changes: Mapping[str, object], text: str = "") -> None:
        """Change fields, to be undone in one step; typing on in one field is one step."""
        before = {name: getattr(self.content, name) for name in changes}
        if before != dict(changes):
            self.undo.push(ChangeFields(self, before, changes, self._session, text))

    def end_typing(self) -> None:
        """The next change of the same field is a step of its own."""
        self._session += 1

    def apply(self, changes: Mapping[str, object]) -> None:
        """Called by the steps of undo: show the values and have them saved."""
        whole = self.content.model_dump() | dict(changes)
        self.content = CertificationContent.model_validate(whole)
        self._pending |= set(changes)
        self._clock.note_change()
        self._set_save_state("unsaved")
        self.fields_changed.emit(set(changes))

    def flush(self) -> None:
        """Hand what is pending to the store at once; does not wait."""
        self._clock.stop()
        names, self._pending = self._pending, set()
        if names and self.view is not None and self.view.draft is not None:
            service, content = self.backend.certification, self.content
            self._saving.append(names)
            operation = self.write(lambda: service.save(content))
            operation.done(lambda _changes: self._saving.remove(names))
            operation.failed(lambda error: self._on_not_saved(names, error))

    def forget(self) -> None:
        """What is pending need not be saved any more."""
        self._clock.stop()
        self._pending.clear()

    def write(self, work: Callable[[], ChangeSet]) -> Operation[ChangeSet]:
        """Change the draft in the store, behind what was typed before; the end is shown."""
        self._under_way += 1
        self._set_save_state("saving")
        operation = self.backend.tasks.run(self, lambda _token: work(), Lane.WRITE)
        return operation.done(lambda _changes: None).always(self._on_written)

    # -- inside

    def _on_written(self) -> None:
        self._under_way -= 1
        self._writes += 1
        if not self._under_way and self.save_state.kind != "failed":
            self._set_save_state("unsaved" if self._pending else "saved")

    def _on_not_saved(self, names: set[str], error: Exception) -> None:
        self._saving.remove(names)
        self._pending |= names
        self.save_state = SaveState("failed", self.save_state.at, error)
        self.save_changed.emit()
        self._clock.note_failure()

    def _on_loaded(self, view: CertificationView, writes: int) -> None:
        self._loading = False
        if writes != self._writes or self._load_again:
            # something was written meanwhile: this reading may be older than that
            self._load_again = False
            self.load()
            return
        self.view = view
        draft = view.draft
        if draft is not None:
            if draft.id != self._draft_id:
                self._draft_id = draft.id
                self._pending.clear()
                self.undo.clear()
                self.save_state = SaveState("saved", draft.changed_at)
                self.save_changed.emit()
            self._take_over(draft.content)
        self.loaded.emit()

    def _take_over(self, stored: CertificationContent) -> None:
        ours = self._pending.union(*self._saving)
        changed = {
            name
            for name in CertificationContent.model_fields
            if name not in ours and getattr(self.content, name) != getattr(stored, name)
        }
        self.content = self.content.model_copy(
            update={name: getattr(stored, name) for name in changed}
        )
        if changed:
            self.fields_changed.emit(changed)

    def _on_not_loaded(self, error: Exception) -> None:
        self._loading = False
        self.not_loaded.emit(error)

    def _set_save_state(self, kind: Literal["saved", "unsaved", "saving"]) -> None:
        at = self.backend.clock.now() if kind == "saved" else self.save_state.at
        self.save_state = SaveState(kind, at)
        self.save_changed.emit()

    def _on_bus(self, changes: ChangeSet) -> None:
        if changes.topics() & set(_WATCHED) and not self._reload.isActive():
            self._reload.start()
