"""The one way in which a file or an address leaves for another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.breaking import breakable
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog, ErrorDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import opening as words
from vehilink_desktop.ui.words.opening import Program

_SCHEMES = {
    **dict.fromkeys(("http", "https"), Program.BROWSER),
    "tel": Program.PHONE,
    **dict.fromkeys(("ms-settings", "x-apple.systempreferences"), Program.SYSTEM_SETTINGS),
}
#: Kinds of files that programs show. What is not here could run something: it is not opened.
_SUFFIXES = {
    ".pdf": Program.PDF,
    **dict.fromkeys((".xlsx", ".csv", ".ods", ".docx", ".odt", ".rtf", ".pptx"), Program.OFFICE),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif"), Program.PICTURES),
    **dict.fromkeys((".mp4", ".mov", ".webm", ".ogg", ".opus", ".mp3", ".m4a"), Program.PLAYER),
    **dict.fromkeys((".txt", ".json", ".jsonl", ".log"), Program.TEXT),
    ".html": Program.BROWSER,
    ".zip": Program.ARCHIVES,
}
_ICONS = {
    Program.BROWSER: "globe",
    Program.SYSTEM_SETTINGS: "settings",
    Program.FOLDERS: "folder-open",
    Program.PHONE: "phone",
}


def asks(backend: Backend) -> bool:
    """Whether the person wants to be asked before another program opens."""
    return backend.choices.is_on(Choice.ASK_BEFORE_OPENING)


def open_address(parent: QWidget, url: str, *, ask: bool) -> None:
    """Hand an address to the program for it.

    Args:
        parent: Over which the question appears.
        url: One of ours, or one that the person has been warned of (`LinkDialog`); of a scheme
            that is known not to run anything.
        ask: Say first which kind of program it is and wait for a yes; see `asks`.

    Raises:
        ValueError: for any other scheme; a mistake of the caller.
    """
    target = QUrl(url)
    if target.scheme() not in _SCHEMES:
        raise ValueError(f"no program is given addresses of {target.scheme()!r}")
    _open(parent, target, _SCHEMES[target.scheme()], url, ask=ask)


def open_file(parent: QWidget, path: Path, *, ask: bool) -> None:
    """Hand a file to the program for its kind; one of another kind is shown in its folder."""
    if not path.is_file():
        _say(parent, Known("file-not-found", str(path)))
        return
    # Windows leaves stops and spaces at the end out
    suffix = Path(path.name.rstrip(". ")).suffix.lower()
    kind = _SUFFIXES.get(suffix)
    if kind is not None:
        _open(parent, QUrl.fromLocalFile(str(path)), kind, path.name, ask=ask)
        return
    sheet = OpeningSheet(*words.not_opened(suffix), Program.FOLDERS, path.name, parent)
    sheet.open_it.setText(words.show_folder())
    sheet.accepted.connect(lambda: open_folder(parent, path, ask=False))
    sheet.open()


def open_folder(parent: QWidget, path: Path, *, ask: bool) -> None:
    """Show the folder that `path` is, or lies in."""
    folder = path if path.is_dir() else path.parent
    if folder.is_dir():
        _open(parent, QUrl.fromLocalFile(str(folder)), Program.FOLDERS, str(folder), ask=ask)
    else:
        _say(parent, Known("file-not-found", str(path)))


class OpeningSheet(AppDialog):
    """Which kind of program it is, and what it gets; Esc does not open it."""

    def __init__(self, title: str, text: str, program: Program, thing: str, parent: QWidget):
        glyph = Glyph(_ICONS.get(program, "external-link"), Tone.INFO, size=44)
        super().__init__(title, glyph=glyph, parent=parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.program = program
        self.add_text(text)
        self.add(Label(bidi.ltr(breakable(thing)), "mono", wrap=True))
        self.note = self.add_text("", muted=True)
        self.note.hide()
        self.cancel = self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.open_it = self.add_button(
            primary_button(self.tr("Open"), "external-link"), accepts=True
        )

    def add_note(self, text: str) -> None:
        """Say something more, quietly."""
        self.note.setText(text)
        self.note.show()


def _open(parent: QWidget, target: QUrl, program: Program, thing: str, *, ask: bool) -> None:
    if not ask:
        _follow(parent, target)
        return
    sheet = OpeningSheet(*words.question(program), program, thing, parent)
    sheet.add_note(words.switched_off_where())
    sheet.accepted.connect(lambda: _follow(parent, target))
    sheet.open()


def _follow(parent: QWidget, target: QUrl) -> None:
    if not QDesktopServices.openUrl(target):
        _say(parent, Known("nothing-opens-it", target.toDisplayString()))


def _say(parent: QWidget, error: Known) -> None:
    dialog = ErrorDialog(describe(error), parent=parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
