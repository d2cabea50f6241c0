"""What a scripted counterpart proves, and what it finds wrong in the other side's proofs."""

from __future__ import annotations

import random
import uuid
from datetime import date, datetime

from vehilink_desktop.domain.money import exponent
from vehilink_desktop.domain.order import (
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    Voucher,
    VoucherContent,
    VoucherFacts,
    VoucherState,
    amount_due,
)
from vehilink_desktop.domain.terms import Party

_NAMESPACE = uuid.UUID("5eed5eed-0000-5000-8000-000000000004")
_VESSELS = (
    "Eastern Meridian", "Pearl Horizon", "Jade Voyager", "Northern Crane", "Silk Navigator",
    "Harbour Spirit",
)  # fmt: skip
_PREFIXES = {
    Milestone.LETTER_OF_CREDIT: "LC",
    Milestone.DEPOSIT: "TT",
    Milestone.INSPECTED: "QI",
    Milestone.LICENSED: "EL",
    Milestone.BALANCE: "TT",
    Milestone.LOADED: "GT",
    Milestone.BILL_OF_LADING: "SGHB",
    Milestone.DOCUMENTS: "CX",
    Milestone.ARRIVED: "AN",
    Milestone.CLEARED: "CR",
    Milestone.DELIVERED: "RC",
}
#: What tells of the way over the sea.
_SHIPPED = frozenset({Milestone.LOADED, Milestone.BILL_OF_LADING, Milestone.ARRIVED})


def derived_id(*parts: object) -> str:
    """An id that every process makes the same of the same parts."""
    return str(uuid.uuid5(_NAMESPACE, " ".join(map(str, parts))))


def company_name(party: Party) -> str:
    """How a party is called on paper."""
    return party.company.name if party.company else party.nickname


def proof(order: Order, milestone: Milestone, now: datetime) -> VoucherContent:
    """The voucher that proves a milestone which is due; one page, not drawn yet."""
    rng = random.Random(f"{order.id} {milestone}")
    return VoucherContent(
        id=derived_id(order.id, order.version, "voucher"),
        kind=PROOFS[milestone][1],
        media_ids=(derived_id(order.id, order.version, "page"),),
        facts=_facts(order, milestone, now.date(), rng),
    )


def _facts(order: Order, milestone: Milestone, today: date, rng: random.Random) -> VoucherFacts:
    reference = f"{_PREFIXES[milestone]}{today:%y%m}{rng.randint(100000, 999999)}"
    terms, known = order.terms, VoucherFacts(on=today, reference=reference)
    if milestone in PAYMENTS:
        account = order.payee.content if order.payee else None
        return known.model_copy(
            update={
                "amount": terms.money(amount_due(order, milestone)),
                "payer": company_name(order.purchaser),
                "payee_holder": account.holder if account else None,
                "payee_number": account.number if account else None,
            }
        )
    if milestone is Milestone.LETTER_OF_CREDIT:
        payer = company_name(order.purchaser)
        return known.model_copy(update={"amount": terms.total(), "payer": payer})
    facts = known.model_copy(update={"vins": terms.vins()})
    if milestone not in _SHIPPED:
        return facts
    sailing = random.Random(f"{order.id} vessel")  # the same one on every paper
    return facts.model_copy(
        update={
            "consignee": company_name(order.purchaser),
            "port_of_loading": terms.port_of_loading,
            "port_of_discharge": terms.port_of_discharge,
            "vessel": f"{sailing.choice(_VESSELS)} V.{sailing.randint(100, 999)}",
        }
    )


def wrong_in(order: Order, voucher: Voucher) -> str | None:
    """What the other side finds wrong in a voucher, in a sentence; None if it fits.

    Each step is refused once at most: who sends the same again means it.
    """
    again = any(
        one.milestone == voucher.milestone and one.state == VoucherState.REFUSED
        for one in order.vouchers
    )
    if again or voucher.milestone is None:
        return None
    if voucher.milestone in PAYMENTS:
        return _wrong_payment(order, voucher)
    facts, terms = voucher.facts, order.terms
    if facts.vins and terms.vins() and set(facts.vins) != set(terms.vins()):
        return "The VINs are not those of the order. Please send the right paper."
    port = facts.port_of_discharge
    if port and terms.port_of_discharge and port.casefold() != terms.port_of_discharge.casefold():
        return f"It goes to {port}, but we agreed on {terms.port_of_discharge}."
    return None


def _wrong_payment(order: Order, voucher: Voucher) -> str | None:
    facts, due = voucher.facts, amount_due(order, Milestone(str(voucher.milestone)))
    if facts.amount is not None and facts.amount.minor != due:
        places = exponent(order.terms.currency)
        told, wanted = (
            f"{order.terms.currency} {minor / 10**places:,.{places}f}"
            for minor in (facts.amount.minor, due)
        )
        return f"The slip says {told}, but {wanted} is due. Please check it with your bank."
    account = order.payee.content.number if order.payee else None
    number = (facts.payee_number or "").replace(" ", "")
    if number and account and number != account.replace(" ", ""):
        return "The slip names another account than our proforma invoice."
    return None
