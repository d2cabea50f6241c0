"""The steps of undo and redo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from vehilink_desktop.ui.editor.document import VehicleDocument


class ChangeFields(QUndoCommand):
    """Other values in some fields; typing on in the same field extends the step."""

    _ID = 1

    def __init__(
        self,
        document: VehicleDocument,
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


class ArrangePhotos(QUndoCommand):
    """Another order of the pictures, some taken off or brought back."""

    def __init__(
        self,
        document: VehicleDocument,
        before: Sequence[str],
        after: Sequence[str],
        text: str,
        *,
        done_already: bool = False,
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = list(before)
        self._after = list(after)
        self._skip = done_already

    def undo(self) -> None:
        self._document.apply_order(self._after, self._before)

    def redo(self) -> None:
        if self._skip:
            self._skip = False
            return
        self._document.apply_order(self._before, self._after)
