"""What a deal is about: vehicles, prices, charges and conditions of offers and orders."""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.listing import model_name
from vehilink_desktop.domain.model import Model, Open, UtcTime
from vehilink_desktop.domain.money import CURRENCIES, MAX_MINOR, Money
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.domain.vocabulary import (
    SEA_TERMS,
    Incoterm,
    Packing,
    PaymentTerms,
    VehicleCondition,
)

MAX_LINES = 300
MAX_QUANTITY = 100_000
MAX_NOTE = 4000


class Side(StrEnum):
    """Who of the two."""

    SUPPLIER = "supplier"
    PURCHASER = "purchaser"

    @property
    def other(self) -> Side:
        return Side.PURCHASER if self is Side.SUPPLIER else Side.SUPPLIER


class Party(Model):
    """What one side of a deal sees of the other.

    Attributes:
        active: False while the account is suspended or being closed, and once it is closed.
    """

    account_id: str
    nickname: str
    phone_masked: str
    avatar_media_id: str | None = None
    company: CompanyCard | None = None
    active: bool = True


def is_cross_border(supplier: Party, purchaser: Party) -> bool:
    """Whether the companies are in different countries, as far as both are known."""
    countries = [one.company.country if one.company else None for one in (supplier, purchaser)]
    return None not in countries and countries[0] != countries[1]


class ChargeKind(StrEnum):
    """What is paid beside the vehicles."""

    INLAND = "inland"
    PORT_CHARGES = "port_charges"
    FREIGHT = "freight"
    INSURANCE = "insurance"


class BalanceTrigger(StrEnum):
    """What the rest of the price is paid against."""

    BEFORE_SHIPMENT = "before_shipment"
    AGAINST_BL_COPY = "against_bl_copy"


class Charge(Model):
    """A component of the price, for the whole deal."""

    kind: Open[ChargeKind]
    amount_minor: int = Field(ge=0, le=MAX_MINOR)
    valid_until: UtcTime | None = None


class DealLine(Model):
    """Vehicles of one kind. `vins` may be known later; then there are `quantity` of them.

    Weights in kg, volume in m³, each of one vehicle.
    """

    listing_id: str | None = Field(None, max_length=64)
    brand: str | None = Field(None, max_length=60)
    series: str | None = Field(None, max_length=60)
    model: str | None = Field(None, max_length=120)
    model_year: int | None = Field(None, ge=1950, le=2100)
    condition: Open[VehicleCondition] | None = None
    exterior_colour: str | None = Field(None, max_length=40)
    interior_colour: str | None = Field(None, max_length=40)
    quantity: int = Field(1, ge=1, le=MAX_QUANTITY)
    unit_price_minor: int = Field(0, ge=0, le=MAX_MINOR)
    vins: tuple[str, ...] = ()
    hs_code: str | None = Field(None, pattern=r"^[0-9]{6,10}$")
    net_weight_kg: int | None = Field(None, ge=0, le=100_000)
    gross_weight_kg: int | None = Field(None, ge=0, le=100_000)
    volume_m3: float | None = Field(None, ge=0, le=1000)

    def title(self) -> str:
        """`2024 BYD Song Plus DM-i`, as far as it is known."""
        year = str(self.model_year) if self.model_year else None
        parts = [year, model_name(self.brand, self.series, self.model)]
        return " ".join(part for part in parts if part)

    def amount_minor(self) -> int:
        return self.quantity * self.unit_price_minor


class Terms(Model):
    """All that both sides agree on. Amounts are minor units of `currency`.

    Attributes:
        named_place: Of the Incoterm; a port where it is a sea term.
        delivery_location: Where the purchaser gets the vehicles.
        vehicles_valid_until: Until when the vehicles' prices hold; each charge says its own.
    """

    currency: str = Field("USD", pattern=r"^[A-Z]{3}$")
    lines: tuple[DealLine, ...] = Field((), max_length=MAX_LINES)
    charges: tuple[Charge, ...] = Field((), max_length=8)
    vehicles_valid_until: UtcTime | None = None
    incoterm: Open[Incoterm] | None = None
    named_place: str | None = Field(None, max_length=80)
    delivery_location: str | None = Field(None, max_length=120)
    payment: Open[PaymentTerms] = PaymentTerms.TT
    deposit_minor: int = Field(0, ge=0, le=MAX_MINOR)
    balance_trigger: Open[BalanceTrigger] = BalanceTrigger.BEFORE_SHIPMENT
    port_of_loading: str | None = Field(None, max_length=80)
    port_of_discharge: str | None = Field(None, max_length=80)
    packing: Open[Packing] | None = None
    lead_time_days: int | None = Field(None, ge=0, le=1000)
    note: str | None = Field(None, max_length=MAX_NOTE)

    def vehicles_minor(self) -> int:
        return sum(line.amount_minor() for line in self.lines)

    def total_minor(self) -> int:
        return self.vehicles_minor() + sum(charge.amount_minor for charge in self.charges)

    def balance_minor(self) -> int:
        """What is left after the deposit: both always add up to the total."""
        return self.total_minor() - self.deposit_minor

    def total(self) -> Money:
        """The whole price.

        Raises:
            ValidationError: it is above `MAX_MINOR`; `problems` says so before.
        """
        return self.money(self.total_minor())

    def money(self, minor: int) -> Money:
        """An amount in the currency of these terms."""
        return Money(minor=minor, currency=self.currency)

    def quantity(self) -> int:
        return sum(line.quantity for line in self.lines)

    def vins(self) -> tuple[str, ...]:
        return tuple(vin for line in self.lines for vin in line.vins)

    def title(self) -> str:
        """The first line, for lists: `2024 BYD Song Plus`; the rest is `len(lines) - 1`."""
        return self.lines[0].title() if self.lines else ""

    def valid_until(self) -> UtcTime | None:
        """When the first of the components stops being valid; None while none says."""
        ends = [self.vehicles_valid_until, *(charge.valid_until for charge in self.charges)]
        return min((end for end in ends if end is not None), default=None)

    def digest(self) -> str:
        """SHA-256 (hex) of the terms in a canonical form: who agrees says to what."""
        return digest_of(self)


_CLOSED: dict[str, type[StrEnum]] = {
    "payment": PaymentTerms,
    "balance_trigger": BalanceTrigger,
    "incoterm": Incoterm,
    "packing": Packing,
}


def digest_of(model: Model) -> str:
    """SHA-256 (hex) of what a model says, independent of key order and of empty fields."""
    document = model.model_dump(mode="json", exclude_none=True)
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def share_minor(total_minor: int, percent: int) -> int:
    """`percent` of a total in whole minor units, half to even; the rest is total minus it."""
    whole, rest = divmod(total_minor * percent, 100)
    return whole + (rest > 50 or (rest == 50 and whole % 2 == 1))


def problems(terms: Terms) -> tuple[FieldReason, ...]:
    """Why neither side may state `terms`; `field` is a path such as `lines.0.unit_price_minor`.

    Slugs: `required`, `amount_out_of_range`, `above_total`, `port_needed`, `place_needed`,
    `unknown_value`, `vin_<problem>`, `vin_repeated`, `more_vins_than_vehicles`, `repeated`.
    """
    found: list[FieldReason] = []

    def tell(field: str, reason: str) -> None:
        found.append(FieldReason(field=field, reason=reason))

    if not terms.lines:
        tell("lines", "required")
    for field, kind in _CLOSED.items():
        value = getattr(terms, field)
        if value is not None and not isinstance(value, kind):
            tell(field, "unknown_value")
    if terms.currency not in CURRENCIES:
        tell("currency", "unknown_value")
    if terms.incoterm is None:
        tell("incoterm", "required")
    elif not terms.named_place:
        tell("named_place", "port_needed" if terms.incoterm in SEA_TERMS else "place_needed")
    if terms.total_minor() > MAX_MINOR:
        tell("lines", "amount_out_of_range")
    if terms.deposit_minor > terms.total_minor():
        tell("deposit_minor", "above_total")
    lines = [one for i, line in enumerate(terms.lines) for one in _line_problems(i, line)]
    return (*found, *lines, *_charge_problems(terms), *_repeated_vins(terms))


def _charge_problems(terms: Terms) -> list[FieldReason]:
    found: list[FieldReason] = []
    kinds = [charge.kind for charge in terms.charges]
    for index, kind in enumerate(kinds):
        if not isinstance(kind, ChargeKind):
            found.append(FieldReason(field=f"charges.{index}.kind", reason="unknown_value"))
        if kind in kinds[:index]:
            found.append(FieldReason(field=f"charges.{index}.kind", reason="repeated"))
    return found


def _repeated_vins(terms: Terms) -> list[FieldReason]:
    seen: set[str] = set()
    found: list[FieldReason] = []
    for index, line in enumerate(terms.lines):
        if len(set(line.vins)) < len(line.vins) or seen & set(line.vins):
            found.append(FieldReason(field=f"lines.{index}.vins", reason="vin_repeated"))
        seen |= set(line.vins)
    return found


def _line_problems(index: int, line: DealLine) -> list[FieldReason]:
    path, found = f"lines.{index}", list[FieldReason]()
    if not (line.brand or line.series or line.model):
        found.append(FieldReason(field=f"{path}.brand", reason="required"))
    if line.unit_price_minor == 0:
        found.append(FieldReason(field=f"{path}.unit_price_minor", reason="required"))
    if len(line.vins) > line.quantity:
        found.append(FieldReason(field=f"{path}.vins", reason="more_vins_than_vehicles"))
    for vin in line.vins:
        check = check_vin(vin)
        if check.problem and check.severe:
            found.append(FieldReason(field=f"{path}.vins", reason=f"vin_{check.problem}"))
            break
    return found
