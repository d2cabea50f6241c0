"""The test of the album: a file is chosen, its name and size are shown, nothing is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.files import choose_file
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone


class AlbumTest(QWidget):
    """A button and, once pressed, what was seen of the file."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = Gatekeeper(backend)
        self.button = secondary_button(self.tr("Test: choose a file…"), on_click=self.start)
        self.result = Label("", "caption", elide=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.button)
        layout.addWidget(self.result, 1)

    def start(self) -> None:
        """Have a file chosen."""
        self._gate.ask(self, Purpose.ALBUM_TEST, "", self._choose)

    def _choose(self, lease: Lease) -> None:
        path = choose_file(lease, self, self.tr("Choose any file"))
        if path is None:
            lease.end()
        else:
            self.look_at(lease, path)

    def look_at(self, lease: Lease, path: Path) -> None:
        """Show the name and the size of a file."""
        self._gate.run(lease, self, lambda _token: path.stat().st_size).done(
            lambda size: self._say(f"{bidi.auto(path.name)} · {formats.size(size)}", Tone.OK)
        ).failed(lambda _error: self._say(self.tr("The file cannot be opened"), Tone.BAD))

    def _say(self, text: str, tone: Tone) -> None:
        self.result.setText(text)
        self.result.set_tone(tone)
