"""The steps of undo and redo that only pictures and recordings have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

Act = Callable[[], object]


class Step(QUndoCommand):
    """Something that is done and taken back by what the document knows.

    Args:
        text: What the step is called.
        do: Also called by redo.
        take_back: Called by undo.
        done_already: The store has done it; only a redo does it again.
    """

    def __init__(self, text: str, do: Act, take_back: Act, *, done_already: bool = False) -> None:
        super().__init__(text)
        self._do = do
        self._take_back = take_back
        self._skip = done_already

    def undo(self) -> None:
        self._take_back()

    def redo(self) -> None:
        if self._skip:
            self._skip = False
        else:
            self._do()
