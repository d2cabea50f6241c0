"""Looking for words in every file below some folders, however a program may have spelled them."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus


def spellings(word: str) -> frozenset[bytes]:
    """`word` as UTF-8, UTF-16, percent-encoded, escaped in JSON, in hex, and inside base64."""
    utf8 = word.encode()
    wide = (word.encode("utf-16-le"), word.encode("utf-16-be"))
    escaped = json.dumps(word)[1:-1]
    texts = (quote(word, safe=""), quote_plus(word), escaped, escaped.replace("\\u", "\\x"))
    hexes = (one.hex() for one in (utf8, *wide))
    return frozenset(
        (
            *(utf8, *wide),
            *(text.encode() for text in texts),
            *(one.encode() for text in hexes for one in (text, text.upper())),
            *(part for one in (utf8, *wide) for part in _inside_base64(one)),
        )
    )


def found_in(folders: Iterable[Path], words: Iterable[str]) -> set[tuple[str, str]]:
    """Which word stands readable in which file, or in its name."""
    needles = [(word, spellings(word)) for word in words]
    return {
        (word, str(path))
        for path in _everything(folders)
        for haystack in [_text_of(path)]
        for word, spelled in needles
        if any(one in haystack for one in spelled)
    }


def _everything(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from folder.rglob("*")


def _text_of(path: Path) -> bytes:
    data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
    return b"\n".join((str(path.name).encode("utf-8", "surrogateescape"), data))


def _inside_base64(data: bytes) -> Iterator[bytes]:
    """The characters that stand for nothing but `data`, wherever in a text it begins."""
    for before in range(3):
        text = b64encode(bytes(before) + data)
        yield text[(before * 8 + 5) // 6 : (before + len(data)) * 8 // 6]
