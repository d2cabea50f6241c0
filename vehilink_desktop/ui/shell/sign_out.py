"""Signing out: what has not reached the platform yet stays here, or leaves as a file too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone

_FILE = "vehilink-unsent.zip"


class SignOutDialog(AppDialog):
    """Accepted to sign out. `unsent` is the number of drafts and operations that are here only."""

    def __init__(self, backend: Backend, unsent: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign out?"), parent=parent)
        self._backend = backend
        text = self.tr("You can sign in again at any time with a code.")
        if unsent:
            text = self.tr(
                "%n draft(s) or change(s) are on this computer only. They stay here; what was on "
                "its way is sent after you sign in again.",
                "",
                unsent,
            )
        self.add_text(text)
        self._export = secondary_button("", "download", on_click=self._choose_file)
        self._said = Label("", wrap=True)
        self._said.hide()
        if unsent:
            self.add_text(
                self.tr("To have them elsewhere too, export them with their pictures."),
                muted=True,
            )
        self.add(self._said)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.add_button(self._export)
        self._export.setVisible(unsent > 0)
        keep = self.tr("Keep them here, sign out") if unsent else self.tr("Sign out")
        self._leave = self.add_button(primary_button(keep), accepts=True)
        self._set_busy(False)

    def _choose_file(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export unsent work"), _FILE, self.tr("Zip files (*.zip)")
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write all that is not sent to `path`; the dialog stays."""
        service = self._backend.unsent
        self._set_busy(True)
        self._backend.tasks.run(self, lambda _token: service.export(path), Lane.HEAVY).done(
            lambda _count: self._on_exported(path)
        ).failed(lambda error: self._say(explain(error), Tone.BAD)).always(
            lambda: self._set_busy(False)
        )

    def _on_exported(self, path: Path) -> None:
        text = self.tr("Exported to {file}").format(file=bidi.ltr(str(path)))
        self._say(text, Tone.OK)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.setText(text)
        self._said.set_tone(tone)
        self._said.show()
        announce(self, text)
        self.fit_soon()

    def _set_busy(self, busy: bool) -> None:
        # whoever leaves before the end is not told whether the file is whole
        for button in (self._export, self._leave):
            button.setEnabled(not busy)
        self._export.setText(self.tr("Exporting…") if busy else self.tr("Export as a zip…"))
