"""The translated words where camera, microphone or album may not or cannot be used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def permission_words() -> dict[str, Words]:
    """Title, what happened and what to do, by code."""
    translate = QCoreApplication.translate
    where = translate("Errors", "Look under My › System permissions.")
    return {
        "permission-switched-off": (
            translate("Errors", "It is switched off"),
            translate("Errors", "You turned the camera, the microphone or the album off."),
            translate("Errors", "Turn it on under My › System permissions."),
        ),
        "permission-not-agreed": (
            translate("Errors", "Not without your yes"),
            translate("Errors", "You have not agreed to this use yet."),
            translate("Errors", "Try again, and choose Allow when you are asked."),
        ),
        "permission-system-denied": (
            translate("Errors", "The system blocks it"),
            translate("Errors", "This computer does not let Vehilink use the device."),
            where,
        ),
        "permission-no-device": (
            translate("Errors", "No device found"),
            translate("Errors", "This computer has no camera or microphone that can be used."),
            translate("Errors", "Plug one in and try again."),
        ),
        "permission-not-installed": (
            translate("Errors", "A part is not installed"),
            translate("Errors", "Recording sound needs a part of the system that is missing."),
            where,
        ),
    }
