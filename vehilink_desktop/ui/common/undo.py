"""Undo and redo of the fields of one document, also while one of them has the cursor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand, QUndoStack


class Fields(Protocol):
    """A document whose fields can be set by their names."""

    def apply(self, changes: Mapping[str, object]) -> None:
        """Show the values and have them saved."""


class ChangeFields(QUndoCommand):
    """Other values in some fields; typing on in the same field extends the step."""

    _ID = 1

    def __init__(
        self,
        document: Fields,
        before: Mapping[str, object],
        after: Mapping[str, object],
        session: int,
        text: str,
    ) -> None:
        super().__init__(text)
        self._document = document
        self.before = before
        self.after = after
        self.session = session

    def id(self) -> int:
        return self._ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeFields) or other.session != self.session:
            return False
        if len(self.after) != 1 or other.after.keys() != self.after.keys():
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._document.apply(self.before)

    def redo(self) -> None:
        self._document.apply(self.after)


class UndoKeys(QObject):
    """Installed on the entries of a form: undo and redo are the document's there."""

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            for key, act in (
                (QKeySequence.StandardKey.Undo, self._stack.undo),
                (QKeySequence.StandardKey.Redo, self._stack.redo),
            ):
                if event.matches(key):
                    event.accept()
                    if event.type() == QEvent.Type.KeyPress:
                        act()
                    return True
        return super().eventFilter(watched, event)
