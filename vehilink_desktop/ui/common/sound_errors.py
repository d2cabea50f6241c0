"""The translated words for a microphone that cannot be used, and for what cannot be played."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def sound_words() -> dict[str, Words]:
    """Title, what happened and what to do, by code."""
    translate = QCoreApplication.translate
    return {
        "microphone-missing": (
            translate("Errors", "No microphone found"),
            translate("Errors", "This computer has no microphone, or it is not plugged in."),
            translate("Errors", "Plug in a microphone or a headset, then try again."),
        ),
        "microphone-busy": (
            translate("Errors", "The microphone does not open"),
            translate("Errors", "Another program uses it, or the system keeps it back."),
            translate("Errors", "Close other programs that record, or choose another microphone."),
        ),
        "microphone-lost": (
            translate("Errors", "The microphone is gone"),
            translate("Errors", "It was unplugged or switched off. What was recorded is kept."),
            translate("Errors", "Plug it in again, or choose another microphone."),
        ),
        "sound-not-installed": (
            translate("Errors", "A part for sound is not installed"),
            translate("Errors", "Recording needs PortAudio, which this computer does not have."),
            translate("Errors", "Install the package libportaudio2, then start the program again."),
        ),
        "player-damaged": (
            translate("Errors", "This recording cannot be played"),
            translate("Errors", "The file is damaged, or of a kind that is not known here."),
            translate("Errors", "If it is yours, remove it and add the original again."),
        ),
        "player-failed": (
            translate("Errors", "Playing stopped"),
            translate("Errors", "The part of the program that plays it ended."),
            translate("Errors", "Try again. The recording itself is safe."),
        ),
    }
