"""The steps of undo and redo that only pictures have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from vehilink_desktop.ui.editor.document import VehicleDocument


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
