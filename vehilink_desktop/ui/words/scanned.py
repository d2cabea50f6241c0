"""What was scanned, in words: what it is, what speaks against it, what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.scanned import (
    CodeFormat,
    CompanyLicence,
    CompanyLink,
    DealLink,
    ForbiddenLink,
    PlainText,
    Scanned,
    ScannedContact,
    ScannedVin,
    VehicleLink,
    WebLink,
)
from vehilink_desktop.domain.web_link import LinkDoubt


def kind(scanned: Scanned) -> str:
    """What it is."""
    translate = QCoreApplication.translate
    match scanned:
        case ScannedVin():
            return translate("Scanned", "Vehicle identification number (VIN)")
        case VehicleLink():
            return translate("Scanned", "Vehicle on Vehilink")
        case CompanyLink():
            return translate("Scanned", "Company on Vehilink")
        case DealLink(kind="order"):
            return translate("Scanned", "Paper of an order")
        case DealLink():
            return translate("Scanned", "Paper of a quotation")
        case ScannedContact():
            return translate("Scanned", "Business card")
        case CompanyLicence():
            return translate("Scanned", "Chinese business licence")
        case WebLink():
            return translate("Scanned", "Web address")
        case ForbiddenLink():
            return translate("Scanned", "Address that is not opened")
        case PlainText():
            return translate("Scanned", "Text")


def icon(scanned: Scanned) -> str:
    """The picture beside it."""
    match scanned:
        case ScannedVin() | VehicleLink():
            return "car"
        case CompanyLink() | CompanyLicence():
            return "building-2"
        case DealLink():
            return "file-text"
        case ScannedContact():
            return "user"
        case WebLink():
            return "globe"
        case ForbiddenLink():
            return "shield"
        case PlainText():
            return "qr-code"


def source(code_format: CodeFormat) -> str:
    """Where it was read."""
    translate = QCoreApplication.translate
    return {
        CodeFormat.QR: translate("Scanned", "QR code"),
        CodeFormat.DATA_MATRIX: translate("Scanned", "DataMatrix code"),
        CodeFormat.CODE_39: translate("Scanned", "Bar code (Code 39)"),
        CodeFormat.CODE_128: translate("Scanned", "Bar code (Code 128)"),
        CodeFormat.PRINT: translate("Scanned", "Print"),
    }[code_format]


def doubt(one: LinkDoubt) -> str:
    """What somebody should know before following an address."""
    translate = QCoreApplication.translate
    return {
        LinkDoubt.OTHER_HOST: translate("Scanned", "It leads away from your platform."),
        LinkDoubt.NOT_ENCRYPTED: translate("Scanned", "The connection would not be encrypted."),
        LinkDoubt.USER_PART: translate(
            "Scanned", "It has a user name in front of the host, as forged addresses do."
        ),
        LinkDoubt.FOREIGN_LETTERS: translate(
            "Scanned", "The host has letters of another script, which can pass for others."
        ),
        LinkDoubt.NUMBER_FOR_HOST: translate("Scanned", "The host is a number instead of a name."),
        LinkDoubt.SHORTENED: translate("Scanned", "It is a short form that hides where it leads."),
        LinkDoubt.ODD_PORT: translate("Scanned", "It uses an unusual port."),
        LinkDoubt.ODD_CHARACTERS: translate("Scanned", "It has characters no address should have."),
        LinkDoubt.TOO_LONG: translate("Scanned", "It is unusually long."),
    }[one]


def forbidden(scheme: str) -> str:
    """Why an address of such a scheme is never followed."""
    text = QCoreApplication.translate(
        "Scanned",
        "Addresses that begin with “{scheme}:” can run programs or read files. "
        "Vehilink shows them and never opens them.",
    )
    return text.format(scheme=scheme)
