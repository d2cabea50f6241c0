"""Signing out: everything stays here for the next time, or everything is erased."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import (
    danger_button,
    ghost_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.files import choose_target
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.theme import Tone

_FILE = "vehilink-unsent.zip"


class SignOutDialog(AppDialog):
    """Accepted to sign out; `forgets` says whether everything here is to be erased as well.

    Args:
        backend: Exports what is not sent.
        unsent: The number of drafts and operations that are here only.
        parent: The window.
    """

    def __init__(self, backend: Backend, unsent: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign out?"), parent=parent)
        self._backend = backend
        self._unsent = unsent
        self._forgets = False
        self._text = self.add_text(self._kept_text())
        self._export = secondary_button("", "download", on_click=self._choose_file)
        self._said = Label("", wrap=True)
        self._said.hide()
        if unsent:
            self.add_text(
                self.tr("To have them elsewhere too, export them with their pictures."),
                muted=True,
            )
        self.add(self._said)
        self._forget = self._forget_part()
        self._cancel = self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.add_button(self._export)
        self._export.setVisible(unsent > 0)
        keep = self.tr("Keep them here, sign out") if unsent else self.tr("Sign out")
        self._leave = self.add_button(primary_button(keep), accepts=True)
        self.erase = self.add_button(
            danger_button(self.tr("Erase everything"), "trash-2", on_click=self._erase)
        )
        self.erase.hide()
        self._set_busy(False)

    def forgets(self) -> bool:
        """Whether everything on this computer is to be erased."""
        return self._forgets

    def ask_to_forget(self) -> None:
        """Say what erasing costs; the button for it is another one."""
        self.set_title(self.tr("Forget everything on this computer?"))
        self._text.setText(self._erased_text())
        self._forget.hide()
        self._leave.hide()
        self.erase.show()
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        announce(self, self._text.text(), urgent=True)
        self.fit_soon()

    # -- inside

    def _kept_text(self) -> str:
        if not self._unsent:
            return self.tr("You can sign in again at any time with a code.")
        return self.tr(
            "%n draft(s) or change(s) are on this computer only. They stay here; what was on "
            "its way is sent after you sign in again.",
            "",
            self._unsent,
        )

    def _erased_text(self) -> str:
        text = self.tr(
            "The key that opens your data here is destroyed first. Then drafts, pictures, "
            "recordings, deals, searches, settings and logs of this profile are erased, and a "
            "practice platform that runs on this computer with them. This cannot be undone. What "
            "you exported or saved yourself stays where you put it. So does what a real platform "
            "has of your account."
        )
        if not self._unsent:
            return text
        lost = self.tr(
            "%n draft(s) or change(s) are on this computer only and would be lost.",
            "",
            self._unsent,
        )
        return f"{lost}\n\n{text}"

    def _forget_part(self) -> QWidget:
        text = self.tr("Not your own computer, or leaving it? Nothing has to stay here.")
        forget = ghost_button(
            self.tr("Forget everything on this computer…"), "trash-2", on_click=self.ask_to_forget
        )
        part = holder(column(Separator(), Label(text, "muted", wrap=True), row(forget, None)))
        self.add(part)
        return part

    def _erase(self) -> None:
        self._forgets = True
        self.accept()

    def _choose_file(self) -> None:
        kind = self.tr("Zip files (*.zip)")
        path = choose_target(self, self.tr("Export unsent work"), _FILE, kind)
        if path is not None:
            self.export(path)

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
        for button in (self._export, self._leave, self.erase):
            button.setEnabled(not busy)
        self._export.setText(self.tr("Exporting…") if busy else self.tr("Export as a zip…"))
