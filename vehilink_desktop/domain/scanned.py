"""What a code or a print that was scanned says, and what may be done with it.

Everything here comes from strangers. Nothing is opened or followed; a text to be shown has its
invisible and direction-changing characters made visible first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qs, unquote, urlsplit

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.contact_card import ContactCard, read_card
from vehilink_desktop.domain.credit_code import credit_codes_in
from vehilink_desktop.domain.vin import ALPHABET, VinCheck, check_vin, normalise_vin
from vehilink_desktop.domain.web_link import (
    Address,
    LinkDoubt,
    is_forbidden,
    is_within,
    read_address,
    scheme_of,
)

SHOWN = 1000
"""Characters of a scanned text that are shown; the rest is only counted."""

_SCHEME = "vehilink"
_LICENCE_DOMAIN = "gsxt.gov.cn"
_LICENCE_NAME = re.compile(r"(?:企业)?名\s*称\s*[:：]\s*([^；;，,\n]{2,100})")
_VIN_WORD = re.compile(rf"(?<![0-9A-Za-z])[{ALPHABET}]{{17}}(?![0-9A-Za-z])")
_VIN_LENGTH = 17
_LONGEST_NUMBER = 60
_SHA256 = re.compile(r"[0-9a-f]{64}")


class CodeFormat(StrEnum):
    """Where a reading comes from."""

    QR = "qr"
    DATA_MATRIX = "data_matrix"
    CODE_39 = "code_39"
    CODE_128 = "code_128"
    PRINT = "print"


LINEAR = frozenset({CodeFormat.CODE_39, CodeFormat.CODE_128})
"""Bar codes: without error correction, and of use for VIN labels only."""


class ScanAction(StrEnum):
    """What may be offered for a result. Without any, it is only shown, with a warning."""

    OPEN_VEHICLE = "open_vehicle"
    OPEN_COMPANY = "open_company"
    OPEN_DEAL = "open_deal"
    USE_VIN = "use_vin"
    OPEN_IN_BROWSER = "open_in_browser"
    COPY = "copy"


@dataclass(frozen=True)
class VehicleLink:
    """A vehicle of the platform: `vehilink://vehicle/<id>`."""

    vehicle_id: str
    actions: tuple[ScanAction, ...] = (ScanAction.OPEN_VEHICLE,)


@dataclass(frozen=True)
class CompanyLink:
    """A company of the platform: `vehilink://company/<account id>`."""

    account_id: str
    actions: tuple[ScanAction, ...] = (ScanAction.OPEN_COMPANY,)


@dataclass(frozen=True)
class DealLink:
    """An order or a quotation, out of a printed paper.

    Attributes:
        kind: "order" or "quotation".
        paper: The number of the paper; empty if the code does not say.
        sha256: Of the terms as printed, hexadecimal; empty if the code does not say.
    """

    kind: str
    deal_id: str
    paper: str = ""
    sha256: str = ""
    actions: tuple[ScanAction, ...] = (ScanAction.OPEN_DEAL,)


@dataclass(frozen=True)
class ScannedVin:
    """A VIN and what is to be said of it. One that fails a mandatory check comes from 2-D only."""

    check: VinCheck
    actions: tuple[ScanAction, ...] = (ScanAction.USE_VIN, ScanAction.COPY)

    @property
    def vin(self) -> str:
        return self.check.vin


@dataclass(frozen=True)
class ScannedContact:
    """A business card."""

    card: ContactCard
    actions: tuple[ScanAction, ...] = (ScanAction.COPY,)


@dataclass(frozen=True)
class CompanyLicence:
    """The code of a Chinese business licence.

    Attributes:
        credit_code: Valid by its check character; None if the code names none.
        name: Of the company; may be empty.
        address: Of the company in the public register.
    """

    credit_code: str | None
    name: str
    address: Address | None
    actions: tuple[ScanAction, ...]


@dataclass(frozen=True)
class WebLink:
    """An http or https address; to be opened only where `actions` says so."""

    address: Address
    actions: tuple[ScanAction, ...]


@dataclass(frozen=True)
class ForbiddenLink:
    """An address that would run a program or open a file: shown, never followed.

    Attributes:
        text: To be shown.
    """

    scheme: str
    text: str
    actions: tuple[ScanAction, ...] = ()


@dataclass(frozen=True)
class PlainText:
    """Anything else.

    Attributes:
        text: To be shown, `SHOWN` characters at most.
        length: Characters of the whole.
    """

    text: str
    length: int
    actions: tuple[ScanAction, ...] = (ScanAction.COPY,)


Scanned = (
    VehicleLink
    | CompanyLink
    | DealLink
    | ScannedVin
    | ScannedContact
    | CompanyLicence
    | WebLink
    | ForbiddenLink
    | PlainText
)


def vehicle_link(vehicle_id: str) -> str:
    """What a code says that leads to a vehicle."""
    return f"{_SCHEME}://vehicle/{vehicle_id}"


def company_link(account_id: str) -> str:
    """What a code says that leads to a company."""
    return f"{_SCHEME}://company/{account_id}"


def understand(text: str, code_format: CodeFormat, platform: str = "") -> Scanned:
    """What a reading is. Never raises.

    Args:
        text: As it was read.
        code_format: Where it was read.
        platform: The base address of the platform; links to other hosts are told from its own.
    """
    vin = label_vin(text)
    if vin:
        return ScannedVin(check_vin(vin))
    if code_format in LINEAR or code_format is CodeFormat.PRINT:
        return _plain(text)
    return (
        _own_link(text)
        or _contact(text)
        or _licence(text)
        or _web_link(text, platform)
        or _forbidden(text)
        or _vin_within(text)
        or _plain(text)
    )


def label_vin(text: str) -> str | None:
    """The VIN that is all a label says, without the marks of labels; None if it says more.

    Import labels put an I before the number, Code 39 prints asterisks around it. A letter that no
    VIN has is not put right: a code does not mistake letters.
    """
    vin = normalise_vin(text[:60])
    if len(text) > 60:
        return None
    if len(vin) == _VIN_LENGTH + 1 and vin.startswith("I"):
        vin = vin[1:]
    whole = len(vin) == _VIN_LENGTH and all(char in ALPHABET for char in vin)
    return vin if whole else None


def shown(text: str, most: int = SHOWN) -> str:
    """At most so many characters, with those that hide or turn text round written out."""
    return "".join(_visible(char) for char in text[:most])


def _visible(char: str) -> str:
    if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"):
        return char
    return f"⟨U+{ord(char):04X}⟩"


def _own_link(text: str) -> Scanned | None:
    if scheme_of(text) != _SCHEME or not text.isascii():
        return None
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return None
    kind, _, one_id = f"{parts.netloc}{parts.path}".partition("/")
    if not is_id(one_id):
        return None
    if kind == "vehicle":
        return VehicleLink(one_id)
    if kind == "company":
        return CompanyLink(one_id)
    if kind in ("order", "quotation"):
        said = parse_qs(parts.query[:500])
        paper, sha256 = (said.get(key, [""])[0] for key in ("paper", "sha256"))
        digest = sha256 if _SHA256.fullmatch(sha256) else ""
        return DealLink(kind, one_id, shown(paper, _LONGEST_NUMBER), digest)
    return None


def _contact(text: str) -> Scanned | None:
    card = read_card(text)
    if card is None:
        return None
    return ScannedContact(
        ContactCard(
            name=shown(card.name),
            company=shown(card.company),
            title=shown(card.title),
            phones=tuple(map(shown, card.phones)),
            emails=tuple(map(shown, card.emails)),
            places=tuple(map(shown, card.places)),
            pages=tuple(map(shown, card.pages)),
        )
    )


def _licence(text: str) -> Scanned | None:
    address = read_address(text)
    if address and not is_within(address.host, _LICENCE_DOMAIN):
        return None
    said = unquote(text[:SHOWN])
    code = next(credit_codes_in(said), None)
    if not address and not (code and "统一社会信用代码" in said):
        return None
    name = _LICENCE_NAME.search(said)
    # the register's own codes are not encrypted
    usual = {LinkDoubt.OTHER_HOST, LinkDoubt.NOT_ENCRYPTED}
    opens = address is not None and usual.issuperset(address.doubts)
    browser = (ScanAction.OPEN_IN_BROWSER,) if opens else ()
    actions = (*browser, ScanAction.COPY)
    return CompanyLicence(code, shown(name[1]).strip() if name else "", address, actions)


def _web_link(text: str, platform: str) -> Scanned | None:
    address = read_address(text, platform)
    if address is None:
        return None
    # what the platform itself does, such as another port, is no reason for doubt
    own = LinkDoubt.OTHER_HOST not in address.doubts
    strange = {LinkDoubt.USER_PART, LinkDoubt.ODD_CHARACTERS, LinkDoubt.TOO_LONG}
    opens = own and strange.isdisjoint(address.doubts)
    browser = (ScanAction.OPEN_IN_BROWSER,) if opens else ()
    return WebLink(address, (*browser, ScanAction.COPY))


def _forbidden(text: str) -> Scanned | None:
    scheme = scheme_of(text)
    forbidden = scheme != _SCHEME and is_forbidden(text)
    return ForbiddenLink(scheme, shown(text)) if forbidden else None


def _vin_within(text: str) -> Scanned | None:
    """The one VIN among other words, such as `VIN:…;MODEL:…`, if its check digit is right."""
    words = set(_VIN_WORD.findall(text[:SHOWN]))
    checks = [check for check in map(check_vin, words) if check.problem is None]
    return ScannedVin(checks[0]) if len(checks) == 1 else None


def _plain(text: str) -> PlainText:
    return PlainText(shown(text), len(text))
