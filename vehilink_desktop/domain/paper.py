"""A paper of a deal: everything that it says, in no language and in no file format yet."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.model import Model, Open, UtcTime
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.domain.terms import Terms, digest_of


class PaperKind(StrEnum):
    """What a paper is."""

    QUOTATION = "quotation"
    PROFORMA_INVOICE = "proforma_invoice"
    SALES_CONTRACT = "sales_contract"
    COMMERCIAL_INVOICE = "commercial_invoice"
    PACKING_LIST = "packing_list"


class PaperLanguage(StrEnum):
    """What a paper can be written in: one of these, or two side by side."""

    ZH = "zh"
    EN = "en"
    RU = "ru"
    AR = "ar"
    ES = "es"
    FR = "fr"


class ReferenceKind(StrEnum):
    """Which other document or place a paper points at."""

    QUOTATION = "quotation"
    PROFORMA_INVOICE = "proforma_invoice"
    SALES_CONTRACT = "sales_contract"
    COMMERCIAL_INVOICE = "commercial_invoice"
    LETTER_OF_CREDIT = "letter_of_credit"
    EXPORT_LICENCE = "export_licence"
    BILL_OF_LADING = "bill_of_lading"
    VESSEL = "vessel"
    CONTAINER = "container"
    SEAL = "seal"


class Reference(Model):
    """A number or name that the paper points at; a kind may come several times."""

    kind: Open[ReferenceKind]
    value: str = Field(max_length=200)


class PaperParty(Model):
    """A company as it stands on paper.

    Attributes:
        registration_no: Unified social credit code, tax or trade register number.
        country: ISO 3166-1 alpha-2; printed as it is.
        contact: A person, telephone or address for mail, as one line.
    """

    name: str
    name_zh: str | None = None
    registration_no: str | None = None
    address: str | None = None
    city: str | None = None
    country: str | None = None
    contact: str | None = None


class Paper(Model):
    """What one paper says. Amounts are in `terms`, in minor units of its currency.

    Whoever makes one fills in what is known; what is None is not printed, except that a sales
    contract leaves a line to be filled in for the law and the place that it needs. Bank details
    are printed on a proforma, a contract and a commercial invoice only.

    Attributes:
        number: The paper's own (`paper_number`).
        valid_until: Of a quotation or a proforma; usually `terms.valid_until()`.
        order_number: Of the order; on a quotation that of the quotation.
        order_link: `vehilink://order/<id>` or `vehilink://quotation/<id>`; in the QR code, with
            the number of the paper and the digest of the terms.
        payee_version: Which version of the bank details `payee` is.
        origin: Country of origin of the vehicles, ISO 3166-1 alpha-2.
        governing_law: Country whose law a contract follows, ISO 3166-1 alpha-2.
        arbitration_place: Where a dispute is settled by arbitration; None for the courts of
            the country of `governing_law`.
        remarks: Printed below the terms' own note.
    """

    kind: PaperKind
    number: str
    issued_on: date
    valid_until: UtcTime | None = None
    supplier: PaperParty
    purchaser: PaperParty
    consignee: PaperParty | None = None
    notify_party: PaperParty | None = None
    terms: Terms
    payee: PayeeContent | None = None
    payee_version: int | None = None
    order_number: str
    order_link: str
    references: tuple[Reference, ...] = ()
    origin: str | None = None
    governing_law: str | None = None
    arbitration_place: str | None = Field(None, max_length=200)
    remarks: str | None = None

    def digest(self) -> str:
        """SHA-256 (hex) of the terms that it was printed from."""
        return self.terms.digest()

    def payee_digest(self) -> str | None:
        """SHA-256 (hex) of the bank details, as `Payee.digest` has it."""
        return digest_of(self.payee) if self.payee else None

    def reference(self, kind: ReferenceKind) -> str | None:
        """The first value of a kind."""
        return next((one.value for one in self.references if one.kind == kind), None)


_PREFIXES = {
    PaperKind.QUOTATION: "QT",
    PaperKind.PROFORMA_INVOICE: "PI",
    PaperKind.SALES_CONTRACT: "SC",
    PaperKind.COMMERCIAL_INVOICE: "CI",
    PaperKind.PACKING_LIST: "PL",
}


def paper_number(kind: PaperKind, order_number: str) -> str:
    """The number of the order's paper of a kind: `PI-O-2026-000123`."""
    return f"{_PREFIXES[kind]}-{order_number}"
