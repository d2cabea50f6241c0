"""The button that writes a log to a file which the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.tasks import Lane, TaskRunner
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.files import choose_target


class LogFile(NamedTuple):
    """What the person is asked: `title`, and the offered `name` and `kinds` of the file."""

    title: str
    name: str
    kinds: tuple[str, ...]


class ExportButton(Button):
    """Rests while a file is written.

    Signals:
        exported(str): it is whole; what to say of it.
    """

    exported = Signal(str)

    def __init__(
        self,
        tasks: TaskRunner,
        file: LogFile,
        write: Callable[[Path], object],
        parent: QWidget | None = None,
    ) -> None:
        """`write` is called off the UI thread."""
        super().__init__(
            self.tr("Export…"),
            "secondary",
            icon_name="download",
            on_click=self._choose,
            parent=parent,
        )
        self._tasks, self._file, self._write = tasks, file, write

    def export(self, path: Path) -> None:
        """Write everything to `path`."""
        self.setEnabled(False)
        writing = self._tasks.run(self, lambda _token: self._write(path), Lane.HEAVY)
        writing.done(lambda _written: self._say(path))
        writing.always(lambda: self.setEnabled(True))

    def _choose(self) -> None:
        path = choose_target(self, self._file.title, self._file.name, *self._file.kinds)
        if path is not None:
            self.export(path)

    def _say(self, path: Path) -> None:
        self.exported.emit(self.tr("Exported to {file}").format(file=bidi.ltr(str(path))))
