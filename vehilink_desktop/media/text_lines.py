"""Lines of text that were read in a picture, and where they stand to one another."""

from __future__ import annotations

import cmath
import re
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Left top, right top, right bottom, left bottom as the text is read, in pixels of the picture."""

_SPACES_IN_CHINESE = re.compile(r"(?<![!-~])\s+|\s+(?![!-~])")


@dataclass(frozen=True)
class TextLine:
    """A line as it was read.

    Attributes:
        confidence: Of its least certain character, 0 to 1.
        quad: Its place in the picture.
    """

    text: str
    confidence: float
    quad: Quad


@dataclass(frozen=True)
class PlacedLine:
    """A line on a page that was turned upright.

    Attributes:
        words: The text without the white space that Chinese does not have.
        left: And the others: pixels, with the origin anywhere.
    """

    line: TextLine
    words: str
    left: float
    right: float
    middle: float
    height: float

    def shares_row_with(self, other: PlacedLine) -> bool:
        return abs(self.middle - other.middle) < 0.6 * max(self.height, other.height)


def place_lines(lines: Sequence[TextLine]) -> list[PlacedLine]:
    """Turn a page by the direction in which its lines run; from the top down."""
    along = sum((complex(*one.quad[1]) - complex(*one.quad[0]) for one in lines), 0j)
    upright = cmath.rect(1.0, -cmath.phase(along))
    return sorted((_placed(one, upright) for one in lines), key=lambda one: one.middle)


def _placed(line: TextLine, upright: complex) -> PlacedLine:
    corners = [complex(*point) * upright for point in line.quad]
    return PlacedLine(
        line,
        _SPACES_IN_CHINESE.sub("", line.text.strip()),
        left=(corners[0].real + corners[3].real) / 2,
        right=(corners[1].real + corners[2].real) / 2,
        middle=sum(corner.imag for corner in corners) / 4,
        height=(abs(corners[3] - corners[0]) + abs(corners[2] - corners[1])) / 2,
    )
