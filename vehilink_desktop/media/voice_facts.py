"""What is known of a voice note."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class VoiceFacts:
    """What is known of a voice note.

    Attributes:
        seconds: Its length.
        peaks: The loudest of each of 120 equal parts, 0 to 255; empty if nobody could tell.
    """

    seconds: float
    peaks: tuple[int, ...]
