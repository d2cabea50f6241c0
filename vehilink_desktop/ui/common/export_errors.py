"""What the errors of the archive of personal data say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def export_words() -> dict[str, Words]:
    """Title, what happened and what to do, by code."""
    translate = QCoreApplication.translate
    return {
        "archive-damaged": (
            translate("Errors", "The archive is damaged"),
            translate("Errors", "It is not what was written, or it is no archive of ours."),
            translate("Errors", "Make it again, and keep it on another disk."),
        ),
        "archive-unsafe": (
            translate("Errors", "The platform's part was refused"),
            translate("Errors", "It is built in a way that could do harm when it is unpacked."),
            translate("Errors", "Ask for a new archive. Tell the platform if it happens again."),
        ),
        "archive-locked": (
            translate("Errors", "The archive needs its passphrase"),
            translate("Errors", "It is locked with a passphrase that is kept nowhere."),
            translate("Errors", "Enter the passphrase that you chose for it."),
        ),
        "archive-passphrase-wrong": (
            translate("Errors", "That is not the archive's passphrase"),
            translate("Errors", "Another passphrase was chosen when it was begun."),
            translate("Errors", "Try again, or make a new archive: nobody can unlock this one."),
        ),
        "target-exists": (
            translate("Errors", "There is a file of that name"),
            translate("Errors", "It was left as it is."),
            translate("Errors", "Choose another name, or say that it may be replaced."),
        ),
        "disk-file-limit": (
            translate("Errors", "This disk cannot hold a file that large"),
            translate("Errors", "Many USB sticks and memory cards take files up to 4 GB only."),
            translate("Errors", "Choose another disk, and discard what was begun on this one."),
        ),
        "export-running": (
            translate("Errors", "An archive is being made already"),
            translate("Errors", "One is made at a time."),
            translate("Errors", "Wait until it is there, or stop it first."),
        ),
        "export-failed": (
            translate("Errors", "The platform could not prepare its part"),
            translate("Errors", "Nothing of it can be fetched."),
            translate("Errors", "Discard this archive and ask for a new one."),
        ),
        "export-expired": (
            translate("Errors", "The platform's part has been deleted"),
            translate("Errors", "It is kept for seven days only."),
            translate("Errors", "Discard this archive and ask for a new one."),
        ),
        "verification-needed": (
            translate("Errors", "A connection is needed"),
            translate("Errors", "It has to be made sure that it is you who asks for the data."),
            translate("Errors", "Connect to the internet and ask for a code."),
        ),
    }
