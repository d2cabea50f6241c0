"""Which characters the shipped fonts can draw, and what is printed for the others."""

from __future__ import annotations

import re
import struct
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

#: Change the direction of what follows; a name could use them to be read as another.
_DIRECTIONS = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
#: Join, vary or break what stands beside them and have no shape of their own.
_SHAPELESS = {*range(0x200B, 0x200E), 0x2060, 0xFEFF, 0x00AD, *range(0xFE00, 0xFE10), 0x0A, 0x20}
#: A word of letters that need no syllables to break; Han text breaks everywhere.
_LONG_WORD = re.compile(r"[^\s\u2e80-\uffef]{31,}")
_BREAK_AFTER = 16


class Glyphs:
    """The characters that the fonts in a folder can draw together."""

    def __init__(self, folder: Path) -> None:
        ranges = sorted(
            one
            for path in folder.iterdir()
            if path.suffix in (".ttf", ".otf")
            for one in _character_map(path)
        )
        self._starts = [first for first, _ in ranges]
        self._ends: list[int] = []
        for _, last in ranges:
            self._ends.append(max(last, self._ends[-1] if self._ends else 0))

    def __contains__(self, character: str) -> bool:
        code = ord(character)
        if code in _SHAPELESS:
            return True
        place = bisect_right(self._starts, code) - 1
        return place >= 0 and code <= self._ends[place]

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The characters that cannot be drawn, each once, in the order of their codes."""
        characters = set("".join(map(_plain, texts)))
        return tuple(sorted(one for one in characters if one not in self))

    def drawable(self, text: str) -> str:
        """The text as it is printed: nothing in it that is drawn as nothing or turns the line.

        A character without a glyph becomes its code, such as `[U+1F600]`; control characters
        become spaces; long words get places to break at.
        """
        shown = "".join(one if one in self else f"[U+{ord(one):04X}]" for one in _plain(text))
        return _LONG_WORD.sub(_breakable, shown)


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").translate(_DIRECTIONS)
    return "".join(
        one if one == "\n" or unicodedata.category(one) not in ("Cc", "Zl", "Zp") else " "
        for one in lines
    )


def _breakable(word: re.Match[str]) -> str:
    text = word.group()
    pieces = (text[at : at + _BREAK_AFTER] for at in range(0, len(text), _BREAK_AFTER))
    return "\u200b".join(pieces)


def _character_map(path: Path) -> list[tuple[int, int]]:
    """First and last codes of the groups of a font's `cmap`, which is of format 12 (0006)."""
    data = path.read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    for at in range(12, 12 + 16 * tables, 16):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", data, at)
        if tag == b"cmap":
            table = offset + struct.unpack_from(">L", data, offset + 8)[0]
            kind, _, _, _, groups = struct.unpack_from(">HHLLL", data, table)
            if kind != 12:
                break
            starts = range(table + 16, table + 16 + 12 * groups, 12)
            return [struct.unpack_from(">LL", data, start) for start in starts]
    raise ValueError(f"{path.name} has no character map of format 12")
