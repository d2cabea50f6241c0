"""VINs among lines of print. Without OpenCV; what cannot be sure is never called so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from vehilink_desktop.domain.scanned import CodeFormat
from vehilink_desktop.domain.vin import VinCheck, check_vin, normalise_vin
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.text_lines import Quad, TextLine

_IMPOSSIBLE = str.maketrans("IOQ", "100")  # read in place of what a VIN may have
_LABEL = re.compile(
    r"^(?:车辆识别代号|车辆识别代码|车架号码?|VIN(?:NO|CODE)?|CHASSIS(?:NO)?)码?[::#]?"
)
_FRAME = "*★☆※#<>[]()|/\\\"'`~_=+,;"
_LENGTH = 17
_CHECKED, _UNCHECKED = 0.5, 0.95
"""Confidence from which on a reading counts, with a check digit that is right and without."""


@dataclass(frozen=True)
class VinPrint:
    """A VIN as it was read.

    Attributes:
        confidence: Of its least certain character, 0 to 1.
        quad: Around the line it stands in, as shares of the picture.
    """

    check: VinCheck
    confidence: float
    quad: Quad

    @property
    def counts(self) -> bool:
        """Whether it may be taken for what is printed, once it was read a second time.

        Where position 9 is free a slip shows nowhere, so the print must be very clear.
        """
        if self.check.problem is None:
            return self.confidence >= _CHECKED
        return not self.check.severe and self.confidence >= _UNCHECKED

    def as_code(self) -> Code:
        """For `TwoEqual`."""
        return Code(self.check.vin, CodeFormat.PRINT, self.quad)


def find_vins(lines: Iterable[TextLine], size: tuple[int, int]) -> list[VinPrint]:
    """What could be VINs, those that count first.

    Args:
        lines: As they were read.
        size: Width and height of the picture in pixels.
    """
    found = [
        VinPrint(check_vin(vin), line.confidence, _shares(line.quad, size))
        for line in lines
        if (vin := _vin_of(line.text))
    ]
    return sorted(found, key=lambda one: (not one.counts, -one.confidence))


def _vin_of(text: str) -> str | None:
    bare = normalise_vin(unicodedata.normalize("NFKC", text)).strip(_FRAME)
    vin = _LABEL.sub("", bare).strip(_FRAME).translate(_IMPOSSIBLE)
    whole = len(vin) == _LENGTH and vin.isascii() and vin.isalnum()
    # words run together have no digits at the end; every VIN has four at least
    return vin if whole and sum(map(str.isdigit, vin[-6:])) >= 4 else None


def _shares(quad: Quad, size: tuple[int, int]) -> Quad:
    width, height = size
    left_top, right_top, right_bottom, left_bottom = ((x / width, y / height) for x, y in quad)
    return left_top, right_top, right_bottom, left_bottom
