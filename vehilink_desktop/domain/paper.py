"""The papers of a deal: what they say, neutral of where it comes from."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """What a paper is."""

    QUOTATION = "quotation"
    PROFORMA_INVOICE = "proforma_invoice"
    SALES_CONTRACT = "sales_contract"
    COMMERCIAL_INVOICE = "commercial_invoice"
    PACKING_LIST = "packing_list"


_PREFIXES = {
    PaperKind.QUOTATION: "QT",
    PaperKind.PROFORMA_INVOICE: "PI",
    PaperKind.SALES_CONTRACT: "SC",
    PaperKind.COMMERCIAL_INVOICE: "CI",
    PaperKind.PACKING_LIST: "PL",
}


def paper_number(kind: PaperKind, number: str) -> str:
    """The number of a paper about the order (or quotation) `number`: `PI-O-2026-000123`."""
    return f"{_PREFIXES[kind]}-{number}"
