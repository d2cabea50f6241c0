"""What an offer costs its purchaser in the end: the offer, and what its Incoterm leaves to pay."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from pydantic import Field

from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.model import Model, UtcTime
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.domain.vocabulary import Incoterm, Packing


class CostPart(StrEnum):
    """The components of a landed cost, in the order of the way; charges keep their names."""

    VEHICLES = "vehicles"
    INLAND = "inland"
    PORT_CHARGES = "port_charges"
    FREIGHT = "freight"
    INSURANCE = "insurance"
    DESTINATION = "destination"
    DUTY = "duty"
    OTHER = "other"


class CostSource(StrEnum):
    """Who says an amount."""

    OFFER = "offer"
    ESTIMATE = "estimate"


_TO_PORT = frozenset({CostPart.INLAND, CostPart.PORT_CHARGES})
_CARRIED = _TO_PORT | {CostPart.FREIGHT}
_INSURED = _CARRIED | {CostPart.INSURANCE}
#: What each term of 2020 makes the seller's. Where the seller bears the risk of the carriage (D
#: terms) the purchaser has nothing to insure; unloading is the seller's from DPU on.
SELLERS: dict[Incoterm, frozenset[CostPart]] = {
    Incoterm.EXW: frozenset(),
    Incoterm.FCA: frozenset({CostPart.INLAND}),
    Incoterm.FAS: _TO_PORT,
    Incoterm.FOB: _TO_PORT,
    Incoterm.CFR: _CARRIED,
    Incoterm.CPT: _CARRIED,
    Incoterm.CIF: _INSURED,
    Incoterm.CIP: _INSURED,
    Incoterm.DAP: _INSURED,
    Incoterm.DPU: _INSURED | {CostPart.DESTINATION},
    Incoterm.DDP: _INSURED | {CostPart.DESTINATION, CostPart.DUTY},
}
#: What the duty is a percentage of, with whatever the offer states: the value up to the border.
_IN_DUTY_BASE = frozenset({CostPart.VEHICLES, *_INSURED})
#: The sea terms, and what fits a container that is handed over at a terminal.
_ANY_MODE = {
    Incoterm.FAS: Incoterm.FCA,
    Incoterm.FOB: Incoterm.FCA,
    Incoterm.CFR: Incoterm.CPT,
    Incoterm.CIF: Incoterm.CIP,
}


class Estimates(Model):
    """What the purchaser reckons with, for one vehicle; None is not known.

    Attributes:
        duty_percent: Of the value with freight and insurance (CIF), all import taxes together.
    """

    inland: Money | None = None
    port_charges: Money | None = None
    freight: Money | None = None
    insurance: Money | None = None
    destination: Money | None = None
    duty_percent: Decimal | None = Field(None, ge=0, le=1000, decimal_places=4)
    other: Money | None = None


@dataclass(frozen=True, slots=True)
class CostLine:
    """One amount, for all vehicles.

    Attributes:
        part: A `CostPart`, or the kind of a charge that only a newer platform knows.
        amount: In the currency in which it was said.
        converted: In the currency of the comparison.
    """

    part: str
    source: CostSource
    amount: Money
    converted: Money


@dataclass(frozen=True, slots=True)
class RateUsed:
    """The rate by which amounts of `currency` were converted: `text` units for one of it."""

    currency: str
    text: str
    source: str
    fetched_at: UtcTime


@dataclass(frozen=True, slots=True)
class LandedCost:
    """What all vehicles of an offer cost; the lines' `converted` add up to `total`.

    Attributes:
        included: Parts that the term makes the seller's and that the prices hold already.
        not_counted: Parts that are the purchaser's and that nobody has put a number to.
        per_vehicle: None without vehicles; half to even.
    """

    lines: tuple[CostLine, ...]
    included: tuple[CostPart, ...]
    not_counted: tuple[CostPart, ...]
    total: Money
    per_vehicle: Money | None
    rates: tuple[RateUsed, ...]

    def estimated(self) -> tuple[CostLine, ...]:
        """The lines that are the purchaser's own guess."""
        return tuple(line for line in self.lines if line.source is CostSource.ESTIMATE)


def purchasers(terms: Terms) -> tuple[CostPart, ...]:
    """The parts that the purchaser has to add: neither stated nor the seller's by the term.

    An offer without a term, or with an unknown one, is read as `EXW`.
    """
    stated = {str(charge.kind) for charge in terms.charges}
    own = _sellers(terms)
    return tuple(
        part
        for part in CostPart
        if part not in (CostPart.VEHICLES, CostPart.OTHER) and part not in own | stated
    )


def term_hint(terms: Terms) -> str | None:
    """`fca_instead_of_fob` and the like: a sea term for a container ends at the ship's rail.

    A container is handed over at a terminal before that, and the seller would bear a risk that he
    cannot see.
    """
    better = next((to for term, to in _ANY_MODE.items() if term == terms.incoterm), None)
    if better is None or terms.packing not in (Packing.CONTAINER_20, Packing.CONTAINER_40):
        return None
    return f"{better}_instead_of_{terms.incoterm}".lower()


def landed_cost(
    terms: Terms, estimates: Estimates, rates: RateTable | None, currency: str
) -> LandedCost:
    """The whole cost of `terms` in `currency`; `rates` may be None where nothing is converted.

    Each amount is converted once, half to even, and the total is the sum of the converted ones.

    Raises:
        FxError: `rate-missing` or `amount-too-large`.
    """
    open_parts = purchasers(terms)
    said = [
        (str(CostPart.VEHICLES), CostSource.OFFER, terms.currency, terms.vehicles_minor()),
        *(
            (str(charge.kind), CostSource.OFFER, terms.currency, charge.amount_minor)
            for charge in terms.charges
        ),
    ]
    for part in (*open_parts, CostPart.OTHER):
        guess = getattr(estimates, part, None)
        if guess is not None:
            whole = guess.minor * terms.quantity()
            said.append((str(part), CostSource.ESTIMATE, guess.currency, whole))
    lines = [_line(*one, rates, currency) for one in said]
    if CostPart.DUTY in open_parts and estimates.duty_percent is not None:
        lines.append(_duty(lines, estimates.duty_percent, currency))
    total = _money(sum(line.converted.minor for line in lines), currency)
    counted = {line.part for line in lines}
    return LandedCost(
        lines=tuple(lines),
        included=tuple(p for p in CostPart if p in _sellers(terms) and p not in counted),
        not_counted=tuple(part for part in open_parts if part not in counted),
        total=total,
        per_vehicle=_share(total, terms.quantity()),
        rates=_rates_used(lines, rates, currency),
    )


def _sellers(terms: Terms) -> frozenset[CostPart]:
    return next((parts for term, parts in SELLERS.items() if term == terms.incoterm), frozenset())


def _money(minor: int, currency: str) -> Money:
    if minor > MAX_MINOR:
        raise FxError("amount-too-large", currency)
    return Money(minor=minor, currency=currency)


def _line(
    part: str, source: CostSource, own: str, minor: int, rates: RateTable | None, currency: str
) -> CostLine:
    amount = _money(minor, own)
    if own == currency:
        return CostLine(part, source, amount, amount)
    if rates is None:
        raise FxError("rate-missing", own)
    return CostLine(part, source, amount, rates.convert(amount, currency))


def _duty(lines: list[CostLine], percent: Decimal, currency: str) -> CostLine:
    """The duty on what has been said, which `not_counted` parts would raise."""
    base = sum(
        line.converted.minor
        for line in lines
        if line.source is CostSource.OFFER or line.part in _IN_DUTY_BASE
    )
    duty = _money(round(base * Fraction(percent) / 100), currency)
    return CostLine(CostPart.DUTY, CostSource.ESTIMATE, duty, duty)


def _share(total: Money, quantity: int) -> Money | None:
    if not quantity:
        return None
    return Money(minor=round(Fraction(total.minor, quantity)), currency=total.currency)


def _rates_used(
    lines: list[CostLine], rates: RateTable | None, currency: str
) -> tuple[RateUsed, ...]:
    others = dict.fromkeys(line.amount.currency for line in lines)
    return tuple(
        RateUsed(one, rates.shown(one, currency), rates.source, rates.fetched_at)
        for one in others
        if rates is not None and one != currency
    )
