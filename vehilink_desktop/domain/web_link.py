"""Addresses that strangers hand over: what they are, and what speaks against opening them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, quote, urlsplit

_LONGEST = 2000
_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*", re.IGNORECASE)
_NUMERIC_HOST = re.compile(r"(0x[0-9a-f]*|[0-9]+)(\.(0x[0-9a-f]*|[0-9]+)){0,3}", re.IGNORECASE)
#: What would run something, or read something on this computer, if a program followed it.
_FORBIDDEN = frozenset(
    "about android-app app blob chrome data file filesystem ftp intent itms-services jar javascript"
    " livescript mhtml mocha res search search-ms shell smb ssh steam telnet vbscript view-source"
    " vnc ws wss".split()
)
#: Their addresses say nothing of where they lead.
_SHORTENERS = frozenset(
    "bit.ly buff.ly cutt.ly dwz.cn goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly s.id shorturl.at"
    " suo.im t.co t.cn t.ly tiny.cc tinyurl.com u.nu url.cn v.gd".split()
)
#: What looks like an address in a text; CJK stops and brackets end it, as no space does there.
_WRITTEN = re.compile(
    r"(?<![a-z0-9@])(?:https?://|www\.)[^\s<>\"，。；：！？、（）【】《》「」“”‘’،؛؟]{1,2500}",
    re.IGNORECASE,
)
_AFTER = ".,;:!?'*_~"
_PAIRS = {")": "(", "]": "[", "}": "{"}
#: More of a text is not looked at, and more addresses are not shown.
_READ, _MOST = 20_000, 20


class LinkDoubt(StrEnum):
    """What somebody should know of an address before following it."""

    OTHER_HOST = "other_host"
    NOT_ENCRYPTED = "not_encrypted"
    USER_PART = "user_part"
    FOREIGN_LETTERS = "foreign_letters"
    NUMBER_FOR_HOST = "number_for_host"
    SHORTENED = "shortened"
    ODD_PORT = "odd_port"
    ODD_CHARACTERS = "odd_characters"
    TOO_LONG = "too_long"


@dataclass(frozen=True)
class Address:
    """An http or https address, taken apart.

    Attributes:
        url: As it was read; white space and invisible characters are percent-encoded, so that it
            may be shown.
        host: In ASCII (punycode for foreign letters), lower case; a hostile one cannot pass for
            another by its look.
        origin: Scheme, host and port, by which two places are compared.
        doubts: In the order of `LinkDoubt`.
    """

    url: str
    host: str
    origin: tuple[str, str, int]
    doubts: tuple[LinkDoubt, ...]


def scheme_of(text: str) -> str:
    """The scheme that a program would see, lower case; empty without one."""
    match = _SCHEME.match(_bare(text))
    return match[1].lower() if match else ""


def is_forbidden(text: str) -> bool:
    """Whether something would run, or a file or another program open, if this were followed."""
    scheme = scheme_of(text)
    unknown = _bare(text)[len(scheme) + 1 :].startswith("//") and scheme not in _PORTS
    return bool(scheme) and (scheme in _FORBIDDEN or scheme.startswith("ms-") or unknown)


def read_address(text: str, platform: str = "") -> Address | None:
    """Take an http or https address apart; None for anything else.

    Args:
        text: Hostile.
        platform: The base address of the platform that the program is connected to.
    """
    url = text.strip()
    if scheme_of(url) not in _PORTS:
        return None
    odd = any(_ignored(char) or char in '\\<>"{}|^`' for char in url)
    parts = _split("".join(char for char in url if not _ignored(char)))
    host, foreign = _ascii_host(parts) if parts else ("", False)
    if parts is None or not host:
        return None
    port = _port(parts)
    origin = (parts.scheme, host, port)
    found = {
        LinkDoubt.OTHER_HOST: origin != _origin(platform),
        LinkDoubt.NOT_ENCRYPTED: parts.scheme != "https",
        LinkDoubt.USER_PART: "@" in parts.netloc,
        LinkDoubt.FOREIGN_LETTERS: foreign,
        LinkDoubt.NUMBER_FOR_HOST: ":" in host or bool(_NUMERIC_HOST.fullmatch(host)),
        LinkDoubt.SHORTENED: any(is_within(host, one) for one in _SHORTENERS),
        LinkDoubt.ODD_PORT: port != _PORTS[parts.scheme],
        LinkDoubt.ODD_CHARACTERS: odd,
        LinkDoubt.TOO_LONG: len(url) > _LONGEST,
    }
    url = "".join(quote(char) if _ignored(char) else char for char in url)
    return Address(url, host, origin, tuple(doubt for doubt, there in found.items() if there))


def find_addresses(text: str, platform: str = "") -> list[Address]:
    """The http and https addresses written in a text, each once, in their order.

    Args:
        text: Hostile; its first 20,000 characters are read.
        platform: As in `read_address`.
    """
    found: dict[str, Address] = {}
    for match in _WRITTEN.finditer(text[:_READ]):
        written = _without_stop(match[0])
        # what browsers do with a host alone
        whole = written if scheme_of(written) in _PORTS else f"https://{written}"
        address = read_address(whole, platform)
        if address is not None:
            found.setdefault(address.url, address)
        if len(found) == _MOST:
            break
    return list(found.values())


def is_within(host: str, domain: str) -> bool:
    """Whether a host is the domain or one below it."""
    return host == domain or host.endswith(f".{domain}")


def _without_stop(written: str) -> str:
    """Without what belongs to the sentence: stops, and brackets that opened before it."""
    while written:
        last = written[-1]
        alone = last in _PAIRS and written.count(last) > written.count(_PAIRS[last])
        if last not in _AFTER and not alone:
            break
        written = written[:-1]
    return written


def _bare(text: str) -> str:
    """The beginning, without what browsers leave out before they look."""
    return "".join(char for char in text[:200] if not _ignored(char))


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _port(parts: SplitResult) -> int:
    """The port; 0 for one that there cannot be."""
    try:
        return parts.port or _PORTS[parts.scheme]
    except ValueError:
        return 0


def _ascii_host(parts: SplitResult) -> tuple[str, bool]:
    """The host in ASCII, empty for none, and whether its letters are foreign."""
    host = (parts.hostname or "").rstrip(".")
    try:
        ascii_host = host if ":" in host else host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return "", False
    if ":" not in host and not _HOST.fullmatch(ascii_host):
        return "", False
    foreign = not host.isascii() or any(one.startswith("xn--") for one in ascii_host.split("."))
    return ascii_host, foreign


def _origin(base: str) -> tuple[str, str, int] | None:
    parts = _split(base)
    if parts is None or parts.scheme not in _PORTS:
        return None
    return parts.scheme, _ascii_host(parts)[0], _port(parts)


def _ignored(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in ("Cc", "Cf")
