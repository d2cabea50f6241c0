"""Other programs in words: which kind opens a thing, and what is asked before."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Program(StrEnum):
    """Kinds of programs that a file or an address is handed to."""

    BROWSER = "browser"
    PHONE = "phone"
    SYSTEM_SETTINGS = "system_settings"
    FOLDERS = "folders"
    PDF = "pdf"
    OFFICE = "office"
    PICTURES = "pictures"
    PLAYER = "player"
    TEXT = "text"
    ARCHIVES = "archives"


def program(one: Program) -> str:
    """Its kind, as in “It opens in …”."""
    translate = QCoreApplication.translate
    return {
        Program.BROWSER: translate("Opening", "your browser"),
        Program.PHONE: translate("Opening", "the program that makes calls"),
        Program.SYSTEM_SETTINGS: translate("Opening", "the system's settings"),
        Program.FOLDERS: translate("Opening", "the file manager"),
        Program.PDF: translate("Opening", "the program that shows PDF files"),
        Program.OFFICE: translate("Opening", "your office program"),
        Program.PICTURES: translate("Opening", "the program that shows pictures"),
        Program.PLAYER: translate("Opening", "the program that plays videos and sound"),
        Program.TEXT: translate("Opening", "your text editor"),
        Program.ARCHIVES: translate("Opening", "the program that unpacks archives"),
    }[one]


def question(one: Program) -> tuple[str, str]:
    """Title and text of the question; the thing itself is shown below."""
    translate = QCoreApplication.translate
    title = translate("Opening", "Open it in another program?")
    text = translate(
        "Opening",
        "It opens in {program}, outside of Vehilink. What happens there, Vehilink "
        "neither sees nor protects.",
    )
    return title, text.format(program=program(one))


def not_opened(suffix: str) -> tuple[str, str]:
    """Title and text for a file that is only shown in its folder."""
    translate = QCoreApplication.translate
    title = translate("Opening", "Vehilink does not open this file")
    if suffix:
        text = translate(
            "Opening",
            "Files that end in “{suffix}” can run programs or belong to a program that Vehilink "
            "does not know. It can show you the file in its folder.",
        )
        return title, text.format(suffix=suffix)
    text = translate(
        "Opening",
        "Its name does not say what it is. Vehilink can show you the file in its folder.",
    )
    return title, text


def show_folder() -> str:
    """What is offered instead of opening."""
    return QCoreApplication.translate("Opening", "Show the folder")


def switched_off_where() -> str:
    """Where the question is switched off."""
    return QCoreApplication.translate(
        "Opening",
        "You can switch this question off under My › Privacy centre › Privacy settings.",
    )
