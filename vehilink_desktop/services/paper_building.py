"""What the papers of a deal say, put together from what both sides agreed on and proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from vehilink_desktop.domain.certification import CertificationContent
from vehilink_desktop.domain.order import (
    IssuedPaper,
    Order,
    Voucher,
    VoucherKind,
    VoucherState,
)
from vehilink_desktop.domain.paper import (
    Paper,
    PaperKind,
    PaperParty,
    Reference,
    ReferenceKind,
    paper_number,
)
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.domain.terms import Party

#: The papers that name the account to pay to.
INVOICES = frozenset(
    {PaperKind.PROFORMA_INVOICE, PaperKind.SALES_CONTRACT, PaperKind.COMMERCIAL_INVOICE}
)

_ISSUED = {
    PaperKind.QUOTATION: ReferenceKind.QUOTATION,
    PaperKind.PROFORMA_INVOICE: ReferenceKind.PROFORMA_INVOICE,
    PaperKind.SALES_CONTRACT: ReferenceKind.SALES_CONTRACT,
    PaperKind.COMMERCIAL_INVOICE: ReferenceKind.COMMERCIAL_INVOICE,
}
_PROVED = {
    VoucherKind.LETTER_OF_CREDIT: ReferenceKind.LETTER_OF_CREDIT,
    VoucherKind.EXPORT_LICENCE: ReferenceKind.EXPORT_LICENCE,
    VoucherKind.BILL_OF_LADING: ReferenceKind.BILL_OF_LADING,
}


@dataclass(frozen=True)
class Letterhead:
    """The own company as it certified itself; what the other side's card does not tell."""

    account_id: str
    content: CertificationContent


def paper_of_order(
    kind: PaperKind,
    order: Order,
    letterhead: Letterhead | None,
    payee: Payee | None,
    today: date,
) -> Paper:
    """A paper of an order. One that was issued and still holds keeps its number and its date."""
    named = payee if kind in INVOICES else None
    issued = standing(order, kind, named)
    carried = _carried(order)
    return Paper(
        kind=kind,
        number=issued.number if issued else _next_number(order, kind),
        issued_on=issued.issued_at.date() if issued else today,
        valid_until=_valid_until(kind, order),
        supplier=_party(order.supplier, letterhead),
        purchaser=_party(order.purchaser, letterhead),
        consignee=_consignee(order),
        terms=order.terms,
        payee=named.content if named else None,
        payee_version=named.version if named else None,
        order_number=order.number,
        order_link=f"vehilink://order/{order.id}",
        references=tuple(one for one in carried if one.kind != _ISSUED.get(kind)),
    )


def paper_of_quotation(
    quotation: Quotation, letterhead: Letterhead | None, today: date
) -> Paper | None:
    """The paper of the offer that stands; None where there is none."""
    offer = quotation.latest()
    if offer is None:
        return None
    number = paper_number(PaperKind.QUOTATION, quotation.number)
    return Paper(
        kind=PaperKind.QUOTATION,
        number=number if offer.number == 1 else f"{number}-{offer.number}",
        issued_on=min(offer.made_at.date(), today),
        valid_until=offer.terms.valid_until(),
        supplier=_party(quotation.supplier, letterhead),
        purchaser=_party(quotation.purchaser, letterhead),
        terms=offer.terms,
        order_number=quotation.number,
        order_link=f"vehilink://quotation/{quotation.id}",
        remarks=offer.message,
    )


def standing(order: Order, kind: PaperKind, payee: Payee | None) -> IssuedPaper | None:
    """The newest issued paper of a kind, if it says what the order says now."""
    newest = newest_of(order, kind)
    if newest is None or newest.terms_digest != order.terms.digest():
        return None
    same_account = payee is None or newest.payee_digest in (None, payee.digest())
    return newest if same_account else None


def newest_of(order: Order, kind: PaperKind) -> IssuedPaper | None:
    """The last paper of a kind that was given to the other side."""
    return next((one for one in reversed(order.papers) if one.kind == kind), None)


def valid_vouchers(order: Order) -> Iterator[Voucher]:
    """Those that nobody refused or took back."""
    kept = (VoucherState.WAITING, VoucherState.CONFIRMED)
    return (one for one in order.vouchers if one.state in kept)


def _next_number(order: Order, kind: PaperKind) -> str:
    number = paper_number(kind, order.number)
    edition = sum(one.kind == kind for one in order.papers) + 1
    return number if edition == 1 else f"{number}-{edition}"


def _valid_until(kind: PaperKind, order: Order) -> datetime | None:
    limited = kind in (PaperKind.QUOTATION, PaperKind.PROFORMA_INVOICE)
    return order.terms.valid_until() if limited else None


def _party(party: Party, letterhead: Letterhead | None) -> PaperParty:
    card = party.company
    said = letterhead.content if letterhead and letterhead.account_id == party.account_id else None
    return PaperParty(
        name=(said and said.company_name) or (card.name if card else party.nickname),
        name_zh=(said and said.company_name_zh) or (card.name_zh if card else None),
        registration_no=(said.credit_code or said.registration_number) if said else None,
        address=said.address if said else None,
        city=card.city if card else None,
        country=card.country if card else None,
        contact=party.nickname if card else None,
    )


def _consignee(order: Order) -> PaperParty | None:
    for voucher in valid_vouchers(order):
        if voucher.kind == VoucherKind.BILL_OF_LADING and voucher.facts.consignee:
            return PaperParty(name=voucher.facts.consignee)
    return None


def _carried(order: Order) -> Iterator[Reference]:
    """Numbers of the papers that were issued and of the documents that were proved."""
    for kind, reference in _ISSUED.items():
        newest = newest_of(order, kind)
        if newest is not None:
            yield Reference(kind=reference, value=newest.number)
    for voucher in valid_vouchers(order):
        proved = _PROVED.get(voucher.kind) if isinstance(voucher.kind, VoucherKind) else None
        if proved is not None and voucher.facts.reference:
            yield Reference(kind=proved, value=voucher.facts.reference)
        if voucher.kind == VoucherKind.BILL_OF_LADING and voucher.facts.vessel:
            yield Reference(kind=ReferenceKind.VESSEL, value=voucher.facts.vessel)
