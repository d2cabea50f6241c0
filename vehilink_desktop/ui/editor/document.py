"""The vehicle in the editor: what is shown, what is not saved yet, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.listing import ListingContent, PhotoRef
from vehilink_desktop.services.listings import EditorDocument
from vehilink_desktop.ui.common.saving import SaveClock, SaveState
from vehilink_desktop.ui.common.undo import ChangeFields
from vehilink_desktop.ui.editor.commands import ArrangePhotos

#: While many pictures come in, the store is read again at most so often.
_RELOAD_MS = 120

_WATCHED = (Topic.DRAFT, Topic.LISTING, Topic.OUTBOX, Topic.CONFLICT, Topic.PHOTO)


class VehicleDocument(QObject):
    """One vehicle while it is edited. Edits are kept by field: nothing else is overwritten.

    Signals:
        loaded(): the document is there for the first time.
        not_loaded(Exception): it could not be read.
        fields_changed(set): the names of fields whose value is another one now.
        status_changed(): the platform's side, the operation or the conflicts may differ.
        save_changed(): `save_state` is another one.
        photos_stored(): an order of the pictures has reached the store.
    """

    loaded = Signal()
    not_loaded = Signal(object)
    fields_changed = Signal(set)
    status_changed = Signal()
    save_changed = Signal()
    photos_stored = Signal()

    def __init__(self, backend: Backend, listing_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self.id = listing_id
        self.backend = backend
        self.content = ListingContent()
        self.stored: EditorDocument | None = None
        self.undo = QUndoStack(self)
        self.save_state = SaveState("saved")
        self._photos: dict[str, PhotoRef] = {}
        self._pending: dict[str, object] = {}
        self._under_way: list[Mapping[str, object]] = []
        self._writes = 0
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
        listings, listing_id, writes = self.backend.listings, self.id, self._writes
        operation = self.backend.tasks.run(self, lambda _token: listings.load(listing_id))
        operation.done(lambda stored: self._on_loaded(stored, writes))
        operation.failed(self._on_not_loaded)

    def is_pristine(self) -> bool:
        """Whether nothing was ever entered: such a draft need not be kept."""
        new = self.stored is not None and self.stored.listing is None
        return new and self.content == ListingContent() and not self._pending

    def photo_ids(self) -> list[str]:
        return [ref.media_id for ref in self.content.photos]

    # -- editing

    def edit(self, changes: Mapping[str, object], text: str = "") -> None:
        """Change fields, to be undone in one step; typing on in one field is one step."""
        before = {name: getattr(self.content, name) for name in changes}
        if before != dict(changes):
            self.undo.push(ChangeFields(self, before, changes, self._session, text))

    def end_typing(self) -> None:
        """The next change of the same field is a step of its own."""
        self._session += 1

    def arrange(self, order: Sequence[str], text: str = "") -> None:
        """Put the pictures in this order; those left out are taken off."""
        before = self.photo_ids()
        if before != list(order):
            self.undo.push(ArrangePhotos(self, before, order, text))

    def take_over(self, old: str, new: str, text: str) -> None:
        """The store has put the picture `new` in the place of `old`; undo brings that back."""
        before = self.photo_ids()
        if old in before:
            before_ref = self._photos[old]
            # a quarter turn swaps the sides; the store's own figures arrive with the next reading
            self._photos.setdefault(
                new,
                PhotoRef(media_id=new, width=before_ref.height, height=before_ref.width),
            )
            after = [new if one == old else one for one in before]
            self.undo.push(ArrangePhotos(self, before, after, text, done_already=True))
            self._show_order(after)

    def apply(self, changes: Mapping[str, object]) -> None:
        """Called by the commands: show the values and have them saved."""
        self.content = self._with(changes)
        self._pending.update({name: getattr(self.content, name) for name in changes})
        self._clock.note_change()
        self._set_save_state("unsaved")
        self.fields_changed.emit(set(changes))

    def apply_order(self, before: Sequence[str], after: Sequence[str]) -> None:
        """Called by the commands: show this order and have it stored."""
        refs = self._show_order(after)
        photos, listing_id, order, seen = self.backend.photos, self.id, list(after), set(before)
        self._write(
            {"photos": refs},
            lambda _token: photos.arrange(listing_id, order, seen=seen | set(order)),
        )

    def flush(self) -> None:
        """Hand what is pending to the store at once; does not wait."""
        self._clock.stop()
        changes, self._pending = self._pending, {}
        if changes:
            listings, listing_id = self.backend.listings, self.id
            self._write(changes, lambda _token: listings.edit(listing_id, changes))

    # -- inside

    def _write(
        self, changes: Mapping[str, object], work: Callable[[CancelToken], ChangeSet]
    ) -> None:
        self._under_way.append(changes)
        self._set_save_state("saving")
        operation = self.backend.tasks.run(self, work, Lane.WRITE)
        operation.done(lambda _changes: self._on_written(changes))
        operation.failed(lambda error: self._on_not_written(changes, error))

    def _show_order(self, order: Sequence[str]) -> tuple[PhotoRef, ...]:
        refs = tuple(self._photos[one] for one in order if one in self._photos)
        self.content = self.content.model_copy(update={"photos": refs})
        self.fields_changed.emit({"photos"})
        return refs

    def _on_written(self, changes: Mapping[str, object]) -> None:
        self._under_way.remove(changes)
        self._writes += 1
        if not self._under_way:
            self._set_save_state("unsaved" if self._pending else "saved")
        if "photos" in changes:
            self.photos_stored.emit()

    def _on_not_written(self, changes: Mapping[str, object], error: Exception) -> None:
        self._under_way.remove(changes)
        self._writes += 1
        # newer keystrokes in the same field stand
        self._pending = {**changes, **self._pending}
        if self._pending.pop("photos", None) is not None:
            self.load()
        self.save_state = SaveState("failed", self.save_state.at, error)
        self.save_changed.emit()
        if self._pending:
            self._clock.note_failure()

    def _on_loaded(self, stored: EditorDocument, writes: int) -> None:
        self._loading = False
        if writes != self._writes or self._load_again:
            # something was written meanwhile: this reading may be older than that
            self._load_again = False
            self.load()
            return
        first, self.stored = self.stored is None, stored
        ours = set(self._pending).union(*self._under_way)
        changed = {
            name
            for name in ListingContent.model_fields
            if name not in ours and getattr(self.content, name) != getattr(stored.content, name)
        }
        self.content = self.content.model_copy(
            update={name: getattr(stored.content, name) for name in changed}
        )
        self._photos.update({ref.media_id: ref for ref in stored.content.photos})
        if first:
            self.save_state = SaveState("saved", stored.changed_at)
            self.loaded.emit()
        if changed:
            self.fields_changed.emit(changed)
        self.status_changed.emit()

    def _on_not_loaded(self, error: Exception) -> None:
        self._loading = False
        self.not_loaded.emit(error)

    def _with(self, changes: Mapping[str, object]) -> ListingContent:
        return ListingContent.model_validate(self.content.model_dump() | dict(changes))

    def _set_save_state(self, kind: Literal["saved", "unsaved", "saving"]) -> None:
        at = self.backend.clock.now() if kind == "saved" else self.save_state.at
        self.save_state = SaveState(kind, at)
        self.save_changed.emit()

    def _on_bus(self, changes: ChangeSet) -> None:
        touched = any(changes.touches(topic, self.id) for topic in _WATCHED)
        if touched and not self._reload.isActive():
            self._reload.start()
