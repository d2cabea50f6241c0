"""The translated words where another program, or the system, did not do its part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def opening_words() -> dict[str, Words]:
    """Title, what happened and what to do, by code."""
    translate = QCoreApplication.translate
    return {
        "nothing-opens-it": (
            translate("Errors", "No program opened it"),
            translate("Errors", "This computer has no program for it, or refused to start it."),
            translate("Errors", "Copy the address or the name of the file and open it yourself."),
        ),
        "link-unreadable": (
            translate("Errors", "This is no address"),
            translate("Errors", "It cannot be read as an address of a page, so it stays closed."),
            translate("Errors", "Do not copy it into a browser either."),
        ),
        "file-not-found": (
            translate("Errors", "The file is not there"),
            translate("Errors", "It was moved, renamed or deleted since."),
            translate("Errors", "Save it again, then open it."),
        ),
        "autostart-refused": (
            translate("Errors", "Starting with the system could not be changed"),
            translate("Errors", "This computer refused to write or remove the entry."),
            translate("Errors", "Look at the technical details; all else goes on working."),
        ),
    }
