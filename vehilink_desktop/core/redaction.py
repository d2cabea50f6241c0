"""Takes personal data and secrets out of text that goes to a log.

The kinds are those of `core.masking`, as far as a form gives them away: phone numbers in every
written form, codes, tokens, VINs, licence and identity numbers, bank accounts, e-mail addresses.
Names, street addresses and messages have no form: they are never given to a log.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path

_GONE = "…"

#: Neither part of a longer word or number.
_START, _END = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
#: What people write between the digits of a phone number.
_GAP = r"[ \u00a0().\-]{0,3}"
_LICENCE = "0-9A-HJ-NPQRTUWXY"

#: The name of each says what becomes of it (`_CHANGES`). The first that matches wins: what is to
#: stay comes before what looks like it.
_KINDS = (
    r"(?P<header>(?i:\b(?:bearer|basic)\s+))[\w.~+/=-]+",
    r"(?P<secret>(?i:(?:access_?token|refresh_?token|registration_?token|\btoken|\bpassphrase"
    r"|\bpassword|\bsecret|\bauthorization|\bcookie|\bkey)[\"']?\s*[:=]\s*[\"']?))[^\s\"',;&}]+",
    r"(?P<code>(?i:\bcode\b|验证码)[^\w\n]{0,4}(?:is\b|was\b|为|是)?[^\w\n]{0,4})\d{4,8}(?!\d)",
    r"(?P<query>https?://[^\s?\"']+)\?[^\s\"']+",
    r"(?P<time>\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b)",
    r"(?P<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)",
    r"(?P<digest>\b[0-9a-f]{32,128}\b)",
    rf"(?P<jwt>{_START}eyJ[\w-]+\.[\w-]+\.[\w-]*)",
    r"(?P<opaque>(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{40,}(?![\w-]))",
    rf"(?P<email>{_START}[\w.+-]{{1,64}}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{{2,24}})",
    rf"(?P<licence>{_START}(?=\d*[A-Z])[{_LICENCE}]{{2}}\d{{6}}[{_LICENCE}]{{10}}{_END})",
    rf"(?P<vin>{_START}(?=\d*[A-Za-z])(?=(?:[A-Za-z]*\d){{3}})(?i:[A-HJ-NPR-Z0-9]{{17}}){_END})",
    rf"(?P<person>{_START}\d{{17}}[\dXx]{_END})",
    # what registries and banks number; a time in micro- or nanoseconds stays
    rf"(?P<number>{_START}(?!1\d{{15}}{_END}|1\d{{18}}{_END})\d{{15,19}}{_END})",
    # with a country's code in front of it, or a mobile number of China
    rf"(?P<phone>(?:\+|＋|%2[Bb])(?:{_GAP}\d){{7,15}}(?!\d)"
    rf"|(?<![0-9A-Za-z.])00(?={_GAP}[1-9])(?:{_GAP}\d){{8,15}}(?!\d)"
    rf"|(?<![0-9A-Za-z.])(?:86{_GAP})?1[3-9]\d[ -]?\d{{4}}[ -]?\d{{4}}(?!\d))",
)
_ANY = re.compile("|".join(_KINDS))
_LIKE_IBAN = re.compile(rf"{_START}[A-Z]{{2}}\d\d(?: ?[A-Z0-9]{{4}}){{2,7}}(?: ?[A-Z0-9]{{1,3}})?")
_SHORTEST_IBAN = 15


def redact(text: str, *, home: Path | None = None) -> str:
    """`text` without the kinds above, URL queries and home paths; it keeps its sense.

    Ids, the beginnings of digests, and times stay: without them a log is of no use.
    """
    text = _ANY.sub(_change, _LIKE_IBAN.sub(_without_iban, text))
    return text.replace(str(home), "~") if home else text


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so that tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record), home=Path.home())


def _change(match: re.Match[str]) -> str:
    kind = match.lastgroup
    return _CHANGES[kind](match) if kind else match[0]


def _without_what_follows(match: re.Match[str]) -> str:
    return match[match.lastgroup or 0] + _GONE


def _first(length: int) -> Callable[[re.Match[str]], str]:
    return lambda match: match[0][:length] + _GONE


_CHANGES: dict[str, Callable[[re.Match[str]], str]] = {
    **dict.fromkeys(("header", "secret", "code", "query"), _without_what_follows),
    **dict.fromkeys(("time", "id"), lambda match: match[0]),
    **dict.fromkeys(("jwt", "opaque", "person", "number"), _first(0)),
    "digest": _first(8),
    "email": lambda match: _GONE + match[0][match[0].rindex("@") :],
    "licence": _first(2),
    "vin": _first(9),
    "phone": lambda match: "+" + _GONE if match[0][0] == "+" else _GONE,
}


def _without_iban(match: re.Match[str]) -> str:
    """Only right check digits make an account: many other words begin like one.

    Capitals that follow it look like a part of it, so each length is tried.
    """
    compact = match[0].replace(" ", "")
    lengths = range(_SHORTEST_IBAN, len(compact) + 1)
    return compact[:2] + _GONE if any(_checks(compact[:end]) for end in lengths) else match[0]


def _checks(iban: str) -> bool:
    digits = "".join(str(int(char, 36)) for char in iban[4:] + iban[:4])
    return int(digits) % 97 == 1
