"""Readings of codes, and when one counts. Without OpenCV, so that any screen may use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vehilink_desktop.domain.scanned import CodeFormat
from vehilink_desktop.media.text_lines import Quad

WINDOW_S = 2.0
"""Seconds within which a reading must be seen again."""


@dataclass(frozen=True)
class Code:
    """One reading.

    Attributes:
        text: Hostile; `domain.scanned.understand` says what it is.
        quad: Around the code, as shares of the picture's width and height.
    """

    text: str
    format: CodeFormat
    quad: Quad


class TwoEqual:
    """Lets a reading count once it was seen twice; then not again while it stays in sight.

    Args:
        window_s: Seconds within which the second must follow the first.
    """

    def __init__(self, window_s: float = WINDOW_S) -> None:
        self._window_s = window_s
        self._seen: dict[tuple[CodeFormat, str], float] = {}
        self._accepted: set[tuple[CodeFormat, str]] = set()

    def accept(self, codes: Iterable[Code], at: float) -> list[Code]:
        """Those that count from now on.

        Args:
            codes: The readings of one picture.
            at: When the picture was taken, in seconds of a steady clock.
        """
        self._forget(before=at - self._window_s)
        counted = []
        for key, code in {(code.format, code.text): code for code in codes}.items():
            if key in self._seen and key not in self._accepted:
                self._accepted.add(key)
                counted.append(code)
            self._seen[key] = at
        return counted

    def reset(self) -> None:
        """Begin anew, such as after a result was put away."""
        self._seen.clear()
        self._accepted.clear()

    def _forget(self, before: float) -> None:
        self._seen = {key: at for key, at in self._seen.items() if at >= before}
        self._accepted &= self._seen.keys()
