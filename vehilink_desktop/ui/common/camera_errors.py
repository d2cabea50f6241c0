"""The translated words for a camera that cannot be used, or no longer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def camera_words() -> dict[str, Words]:
    """Title, what happened and what to do, by code."""
    translate = QCoreApplication.translate
    return {
        "camera-missing": (
            translate("Errors", "No camera found"),
            translate("Errors", "This computer has no camera, or it is not plugged in."),
            translate("Errors", "Plug one in and try again, or add pictures from files."),
        ),
        "camera-busy": (
            translate("Errors", "The camera is in use"),
            translate("Errors", "Another program has the camera open."),
            translate("Errors", "Close that program or its call, then try again."),
        ),
        "camera-lost": (
            translate("Errors", "The camera is gone"),
            translate("Errors", "It was unplugged or switched off. What was taken is kept."),
            translate("Errors", "Check the cable and try again."),
        ),
        "camera-failed": (
            translate("Errors", "The camera gives no picture"),
            translate("Errors", "It answers, but what it sends cannot be used."),
            translate("Errors", "Unplug it and plug it in again, or choose another camera."),
        ),
        "take-empty": (
            translate("Errors", "Nothing was recorded"),
            translate("Errors", "The recording ended before its first picture or sound."),
            translate("Errors", "Record again."),
        ),
        "too-many-recordings": (
            translate("Errors", "The vehicle has all the recordings it may have"),
            translate("Errors", "No further video or voice note can be added to it."),
            translate("Errors", "Remove one in the editor, then keep this one."),
        ),
    }
