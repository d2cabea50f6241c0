"""The vehicle in the editor: what is shown, what is not saved yet, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.listing import ListingContent, PhotoRef
from vehilink_desktop.domain.recording import VideoRef, VoiceRef
from vehilink_desktop.services.listings import EditorDocument
from vehilink_desktop.services.photos import PhotoLabel
from vehilink_desktop.ui.common.saving import SaveClock, SaveState
from vehilink_desktop.ui.common.undo import ChangeFields
from vehilink_desktop.ui.editor.commands import Step

#: While many pictures come in, the store is read again at most so often.
_RELOAD_MS = 120

#: Fields whose changes are no plain values: the store arranges them.
_MEDIA = ("photos", "videos", "voices")

_WATCHED = (Topic.DRAFT, Topic.LISTING, Topic.OUTBOX, Topic.CONFLICT, Topic.PHOTO)


class VehicleDocument(QObject):
    """One vehicle while it is edited. Edits are kept by field: nothing else is overwritten.

    Signals:
        loaded(): the document is there for the first time.
        not_loaded(Exception): it could not be read.
        fields_changed(set): the names of fields whose value is another one now.
        status_changed(): the platform's side, the operation or the conflicts may differ.
        save_changed(): `save_state` is another one.
        media_stored(): a change of the pictures or recordings has reached the store.
    """

    loaded = Signal()
    not_loaded = Signal(object)
    fields_changed = Signal(set)
    status_changed = Signal()
    save_changed = Signal()
    media_stored = Signal()

    def __init__(self, backend: Backend, listing_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self.id = listing_id
        self.backend = backend
        self.content = ListingContent()
        self.stored: EditorDocument | None = None
        self.undo = QUndoStack(self)
        self.save_state = SaveState("saved")
        self._photos: dict[str, PhotoRef] = {}
        self._videos: dict[str, VideoRef] = {}
        self._voices: dict[str, VoiceRef] = {}
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

    def recording_ids(self) -> list[str]:
        """The videos, then the voice notes."""
        videos, voices = self.content.videos, self.content.voices
        return [*(ref.media_id for ref in videos), *(ref.media_id for ref in voices)]

    def label_of(self, photo_id: str) -> PhotoLabel:
        """What a picture shows, also one that is not here any more."""
        ref = self._photos.get(photo_id)
        return PhotoLabel.of(ref) if ref else PhotoLabel(None)

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
        before, after = self.photo_ids(), list(order)
        if before != after:
            self._push_order(before, after, text)

    def take_over(self, old: str, new: str, text: str) -> None:
        """The store has put the picture `new` in the place of `old`; undo brings that back."""
        before = self.photo_ids()
        if old in before:
            was = self._photos[old]
            # a quarter turn swaps the sides; the store's own figures arrive with the next reading
            turned = {"media_id": new, "width": was.height, "height": was.width}
            self._photos.setdefault(new, was.model_copy(update=turned))
            after = [new if one == old else one for one in before]
            self._push_order(before, after, text, done_already=True)
            self._show_order(after)

    def label(self, labels: Mapping[str, PhotoLabel], text: str = "") -> None:
        """Say what pictures of the vehicle show."""
        before = {one: self.label_of(one) for one in labels}
        if before != dict(labels):
            self.undo.push(
                Step(text, partial(self._apply_labels, labels), partial(self._apply_labels, before))
            )

    def arrange_recordings(self, order: Sequence[str], text: str = "") -> None:
        """Put videos and voice notes in this order; those left out are taken off."""
        before, after = self.recording_ids(), list(order)
        if before != after:
            there = partial(self._apply_recordings, before, after)
            self.undo.push(Step(text, there, partial(self._apply_recordings, after, before)))

    def name_voice(self, media_id: str, title: str | None, text: str = "") -> None:
        """Call a voice note something."""
        before = self._voices[media_id].title
        if before != title:
            there = partial(self._apply_title, media_id, title)
            self.undo.push(Step(text, there, partial(self._apply_title, media_id, before)))

    def apply(self, changes: Mapping[str, object]) -> None:
        """Called by the commands: show the values and have them saved."""
        self.content = self._with(changes)
        self._pending.update({name: getattr(self.content, name) for name in changes})
        self._clock.note_change()
        self._set_save_state("unsaved")
        self.fields_changed.emit(set(changes))

    def flush(self) -> None:
        """Hand what is pending to the store at once; does not wait."""
        self._clock.stop()
        changes, self._pending = self._pending, {}
        if changes:
            listings, listing_id = self.backend.listings, self.id
            self._write(changes, lambda _token: listings.edit(listing_id, changes))

    # -- inside: pictures and recordings

    def _push_order(
        self, before: list[str], after: list[str], text: str, *, done_already: bool = False
    ) -> None:
        there = partial(self._apply_order, before, after)
        back = partial(self._apply_order, after, before)
        self.undo.push(Step(text, there, back, done_already=done_already))

    def _apply_order(self, before: Sequence[str], after: Sequence[str]) -> None:
        refs = self._show_order(after)
        photos, listing_id, seen = self.backend.photos, self.id, {*before, *after}
        labels = {one: self.label_of(one) for one in after}
        self._write(
            {"photos": refs},
            lambda _token: photos.arrange(listing_id, after, seen=seen, labels=labels),
        )

    def _apply_labels(self, labels: Mapping[str, PhotoLabel]) -> None:
        self._photos |= {one: label.put_on(self._photos[one]) for one, label in labels.items()}
        refs = self._show_order(self.photo_ids())
        photos, listing_id = self.backend.photos, self.id
        self._write({"photos": refs}, lambda _token: photos.label_several(listing_id, labels))

    def _show_order(self, order: Sequence[str]) -> tuple[PhotoRef, ...]:
        refs = tuple(self._photos[one] for one in order if one in self._photos)
        self._show({"photos": refs})
        return refs

    def _apply_recordings(self, before: Sequence[str], after: Sequence[str]) -> None:
        changes = {
            "videos": tuple(self._videos[one] for one in after if one in self._videos),
            "voices": tuple(self._voices[one] for one in after if one in self._voices),
        }
        self._show(changes)
        recordings, listing_id, seen = self.backend.recordings, self.id, {*before, *after}
        titles = {one: ref.title for one, ref in self._voices.items()}
        self._write(
            changes,
            lambda _token: recordings.arrange(listing_id, after, seen=seen, titles=titles),
        )

    def _apply_title(self, media_id: str, title: str | None) -> None:
        self._voices[media_id] = self._voices[media_id].model_copy(update={"title": title})
        voices = tuple(self._voices[ref.media_id] for ref in self.content.voices)
        self._show({"voices": voices})
        recordings, listing_id = self.backend.recordings, self.id
        self._write(
            {"voices": voices}, lambda _token: recordings.rename(listing_id, media_id, title)
        )

    def _show(self, changes: Mapping[str, object]) -> None:
        self.content = self.content.model_copy(update=dict(changes))
        self.fields_changed.emit(set(changes))

    # -- inside

    def _write(
        self, changes: Mapping[str, object], work: Callable[[CancelToken], ChangeSet]
    ) -> None:
        self._under_way.append(changes)
        self._set_save_state("saving")
        operation = self.backend.tasks.run(self, work, Lane.WRITE)
        operation.done(lambda _changes: self._on_written(changes))
        operation.failed(lambda error: self._on_not_written(changes, error))

    def _on_written(self, changes: Mapping[str, object]) -> None:
        self._under_way.remove(changes)
        self._writes += 1
        if not self._under_way:
            self._set_save_state("unsaved" if self._pending else "saved")
        if changes.keys() & set(_MEDIA):
            self.media_stored.emit()

    def _on_not_written(self, changes: Mapping[str, object], error: Exception) -> None:
        self._under_way.remove(changes)
        self._writes += 1
        # newer keystrokes in the same field stand
        self._pending = {**changes, **self._pending}
        arranged = [name for name in _MEDIA if self._pending.pop(name, None) is not None]
        if arranged:
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
        self._remember(stored.content, ours)
        if first:
            self.save_state = SaveState("saved", stored.changed_at)
            self.loaded.emit()
        if changed:
            self.fields_changed.emit(changed)
        self.status_changed.emit()

    def _remember(self, content: ListingContent, ours: set[str]) -> None:
        """What is known of each file, also when it is taken off: so that it can come back."""
        if "photos" not in ours:
            self._photos |= {ref.media_id: ref for ref in content.photos}
        if "videos" not in ours:
            self._videos |= {ref.media_id: ref for ref in content.videos}
        if "voices" not in ours:
            self._voices |= {ref.media_id: ref for ref in content.voices}

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
