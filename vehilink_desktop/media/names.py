"""Foreign file names: what to show, what to refuse."""

from __future__ import annotations

import re
import unicodedata

from vehilink_desktop.media.refusals import RefusalReason

MAX_CHARACTERS = 120
_MAX_BYTES = 240  # of UTF-8; file systems end at 255
_MAX_SUFFIX = 16
_REPLACEMENT = "\ufffd"
_SEPARATORS = re.compile(r"[/\\]")
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNSHOWABLE_CATEGORIES = frozenset(("Cc", "Cs", "Zl", "Zp"))


def name_problem(name: str) -> RefusalReason | None:
    """Whether a file name tries to lead somewhere else or to look like another name.

    Bytes that are no text (lone surrogates) are clumsy, not suspicious: they are only replaced.
    """
    leads_away = _SEPARATORS.search(name) or name in (".", "..")
    disguised = any(c in _BIDI_CONTROLS or unicodedata.category(c) == "Cc" for c in name)
    return RefusalReason.SUSPICIOUS_NAME if leads_away or disguised else None


def safe_display_name(name: str) -> str:
    """The last part of a path as plain text; what cannot or must not be shown becomes U+FFFD."""
    last = _SEPARATORS.split(name)[-1]
    shown = "".join(_REPLACEMENT if _unshowable(c) else c for c in last).strip()
    return _shortened(shown).strip() if shown not in ("", ".", "..") else _REPLACEMENT


def _unshowable(character: str) -> bool:
    return character in _BIDI_CONTROLS or unicodedata.category(character) in _UNSHOWABLE_CATEGORIES


def _shortened(name: str) -> str:
    """Cut the stem, not the extension, to the longest name that fits."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > _MAX_SUFFIX:
        stem, dot, suffix = name, "", ""
    ending = dot + suffix
    stem = stem[: MAX_CHARACTERS - len(ending)]
    while len((stem + ending).encode()) > _MAX_BYTES:
        stem = stem[:-1]
    return stem + ending
