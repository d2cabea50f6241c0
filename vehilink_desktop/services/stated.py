"""What an order and the vouchers of its way state, to be compared with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from vehilink_desktop.domain.catalogue import Place
from vehilink_desktop.domain.cross_check import Difference, PaperFacts, Stated, cross_check
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.order import (
    PAYMENTS,
    Milestone,
    Order,
    VoucherContent,
    VoucherKind,
    VoucherState,
    amount_due,
)
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.domain.vocabulary import PaymentTerms
from vehilink_desktop.services.paper_building import valid_vouchers

#: The document that the others are compared with.
ORDER = "order"

_DATES = {
    VoucherKind.DEPOSIT_SLIP: "paid",
    VoucherKind.BALANCE_SLIP: "paid",
    VoucherKind.INSPECTION_REPORT: "inspected",
    VoucherKind.EXPORT_LICENCE: "licensed",
    VoucherKind.LOADING_PROOF: "loaded",
    VoucherKind.BILL_OF_LADING: "shipped",
    VoucherKind.ARRIVAL_NOTICE: "arrived",
    VoucherKind.CUSTOMS_RELEASE: "cleared",
    VoucherKind.SIGNED_RECEIPT: "delivered",
}


def differences(order: Order, ports: Iterable[Place]) -> tuple[Difference, ...]:
    """Where the order and its vouchers do not say the same, errors first."""
    return cross_check((_of_order(order), *_of_vouchers(order)), ports)


def differences_of(
    order: Order, voucher: VoucherContent, ports: Iterable[Place]
) -> tuple[Difference, ...]:
    """Where a voucher that is being put together differs from the order and the other vouchers."""
    others = (one for one in _of_vouchers(order) if one.ref != voucher.id)
    stated = (_of_order(order), *others, _of_voucher(order, voucher, paid=True))
    found = cross_check(stated, ports)
    return tuple(one for one in found if any(said.ref == voucher.id for said in one.values))


def _of_order(order: Order) -> Stated:
    terms, payee = order.terms, order.payee.content if order.payee else None
    facts = PaperFacts(
        supplier_name=_name(order.supplier),
        purchaser_name=_name(order.purchaser),
        vins=terms.vins() if len(terms.vins()) == terms.quantity() else (),
        amounts=_due(order),
        currency=terms.currency,
        incoterm=str(terms.incoterm) if terms.incoterm else None,
        named_place=terms.named_place,
        port_of_loading=terms.port_of_loading,
        port_of_discharge=terms.port_of_discharge,
        payee_holder=payee.holder if payee else None,
        payee_number=payee.number if payee else None,
    )
    return Stated(ORDER, order.number, facts)


def _due(order: Order) -> dict[str, Money]:
    """What is to be paid now; what was confirmed already is not asked about again."""
    current = order.current()
    if current not in PAYMENTS:
        return {}
    due = amount_due(order, Milestone(current))
    return {str(current): order.terms.money(due)} if 0 < due <= MAX_MINOR else {}


def _of_vouchers(order: Order) -> Iterator[Stated]:
    for voucher in valid_vouchers(order):
        waits = voucher.state == VoucherState.WAITING
        yield _of_voucher(order, voucher, paid=waits)


def _of_voucher(order: Order, voucher: VoucherContent, *, paid: bool) -> Stated:
    """What was typed off a voucher; `paid`: its amount is compared with what is due."""
    said = voucher.facts
    amounts = {"paid": said.amount} if paid and said.amount else {}
    facts = PaperFacts(
        consignee=said.consignee,
        purchaser_name=said.payer,
        vins=said.vins,
        amounts=amounts,
        currency=said.amount.currency if said.amount else None,
        port_of_loading=said.port_of_loading,
        port_of_discharge=said.port_of_discharge,
        payee_holder=said.payee_holder,
        payee_number=said.payee_number,
        dates=_dates(order, voucher),
        references={str(voucher.kind): said.reference} if said.reference else {},
    )
    return Stated(str(voucher.kind), voucher.id, facts)


def _dates(order: Order, voucher: VoucherContent) -> dict[str, date]:
    if voucher.facts.on is None:
        return {}
    credit = order.terms.payment == PaymentTerms.LC
    if credit and voucher.kind == VoucherKind.COURIER_RECEIPT:
        # with a letter of credit the documents go to the bank
        return {"presented": voucher.facts.on}
    name = next((name for kind, name in _DATES.items() if kind == voucher.kind), "issued")
    return {name: voucher.facts.on}


def _name(party: Party) -> str | None:
    return party.company.name if party.company else None
