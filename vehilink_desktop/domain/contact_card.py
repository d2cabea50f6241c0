"""Business cards in a code: vCard 2.1 to 4.0 (RFC 6350) and MECARD."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MOST = 10  # of each kind
_MOST_LINES = 200
_LONGEST = 200  # characters
_FOLD = re.compile(r"\r?\n[ \t]|=\r?\n(?=[^\n]*=[0-9A-F]{2})")
_UNESCAPED = re.compile(r"\\([\\;,:nN\"])")


@dataclass(frozen=True)
class ContactCard:
    """What a card says of a person or a company; all of it may be made up."""

    name: str
    company: str = ""
    title: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


def read_card(text: str) -> ContactCard | None:
    """The card in a text; None if it is none, or says nothing."""
    start = text.lstrip("\ufeff \t\r\n")
    if start[:7].upper() == "MECARD:":
        entries = _mecard(start[7:])
    elif start[:11].upper() == "BEGIN:VCARD":
        entries = _vcard(start)
    else:
        return None
    found: dict[str, list[str]] = {}
    for key, value in entries:
        values = found.setdefault(key, [])
        if value and value not in values and len(values) < _MOST:
            values.append(value[:_LONGEST])
    name = next((found[key][0] for key in ("FN", "N", "ORG") if found.get(key)), "")
    card = ContactCard(
        name=name,
        company=_first(found, "ORG"),
        title=_first(found, "TITLE"),
        phones=tuple(found.get("TEL", ())),
        emails=tuple(found.get("EMAIL", ())),
        places=tuple(found.get("ADR", ())),
        pages=tuple(found.get("URL", ())),
    )
    return card if card != ContactCard("") else None


def _first(found: dict[str, list[str]], key: str) -> str:
    return next(iter(found.get(key, ())), "")


def _vcard(text: str) -> Iterator[tuple[str, str]]:
    for line in _FOLD.sub("", text).splitlines()[1:_MOST_LINES]:
        head, colon, value = line.partition(":")
        if not colon:
            continue
        if head.upper() == "END":
            return
        name, *parameters = head.upper().split(";")
        if any(one.endswith("QUOTED-PRINTABLE") for one in parameters):
            value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
        key = name.rpartition(".")[2]  # "item1.TEL" groups lines that belong together
        yield key, _name(value) if key == "N" else _flat(value)


def _mecard(text: str) -> Iterator[tuple[str, str]]:
    for field in re.split(r"(?<!\\);", text)[:_MOST_LINES]:
        key, colon, value = field.partition(":")
        if colon:
            key = key.strip().upper()
            yield key, " ".join(_unescaped(part).strip() for part in value.split(",") if part)


def _name(value: str) -> str:
    """Family, given, additional, prefix, suffix; a Chinese name is written family first."""
    family, given, additional, prefix, suffix = (
        _unescaped(part).strip() for part in (value.split(";") + [""] * 5)[:5]
    )
    if not (family + given).isascii():
        return family + additional + given
    return " ".join(part for part in (prefix, given, additional, family, suffix) if part)


def _flat(value: str) -> str:
    parts = (_unescaped(part).strip() for part in re.split(r"(?<!\\);", value))
    return ", ".join(part for part in parts if part)


def _unescaped(value: str) -> str:
    return _UNESCAPED.sub(lambda match: " " if match[1] in "nN" else match[1], value)
