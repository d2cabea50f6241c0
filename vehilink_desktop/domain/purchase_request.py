"""A purchase request: what is wanted, how many, and for how long the wish stands."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.listing import model_name
from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.money import CURRENCIES, Money
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vocabulary import (
    SEA_TERMS,
    Certificate,
    Fuel,
    Incoterm,
    PaymentTerms,
    SalesRegion,
    Steering,
    VehicleCategory,
    VehicleCondition,
)

#: Days for which a request may stand (the platform's policy).
VALIDITY_DAYS = (1, 3, 7)


class RequestContent(Model):
    """Everything that the purchaser writes; all of it may be missing in a draft."""

    brand: str | None = Field(None, max_length=60)
    series: str | None = Field(None, max_length=60)
    model: str | None = Field(None, max_length=120)
    exterior_colour: str | None = Field(None, max_length=40)
    interior_colour: str | None = Field(None, max_length=40)
    sales_region: Open[SalesRegion] | None = None
    quantity: int | None = Field(None, ge=1, le=100_000)
    validity_days: int | None = None
    remarks: str | None = Field(None, max_length=4000)
    # optional
    category: Open[VehicleCategory] | None = None
    condition: Open[VehicleCondition] | None = None
    fuel: Open[Fuel] | None = None
    steering: Open[Steering] | None = None
    year_from: int | None = Field(None, ge=1950, le=2100)
    year_to: int | None = Field(None, ge=1950, le=2100)
    mileage_max_km: int | None = Field(None, ge=0, le=5_000_000)
    target_price: Money | None = None
    incoterm: Open[Incoterm] | None = None
    named_place: str | None = Field(None, max_length=80)
    destination_country: str | None = Field(None, pattern=r"^[A-Z]{2}$")
    payment: Open[PaymentTerms] | None = None
    certificates: tuple[Open[Certificate], ...] = ()
    needed_by: date | None = None

    def title(self) -> str:
        """`BYD Song Plus DM-i`, as far as it is known."""
        return model_name(self.brand, self.series, self.model)


class RequestState(StrEnum):
    """Where a request stands on the platform."""

    LIVE = "live"
    EXPIRED = "expired"
    CLOSED = "closed"


class RequestAction(StrEnum):
    """What its purchaser may ask of a published request."""

    RENEW = "renew"
    CLOSE = "close"


#: These only take back what was published.
_TAKES_BACK = frozenset({RequestAction.CLOSE})
#: The state after an action, by the states in which it is allowed.
TRANSITIONS: dict[RequestAction, dict[RequestState, RequestState]] = {
    RequestAction.RENEW: {
        RequestState.LIVE: RequestState.LIVE,
        RequestState.EXPIRED: RequestState.LIVE,
        RequestState.CLOSED: RequestState.LIVE,
    },
    RequestAction.CLOSE: {
        RequestState.LIVE: RequestState.CLOSED,
        RequestState.EXPIRED: RequestState.CLOSED,
    },
}


def gate_of(action: RequestAction) -> Deed:
    """What it has to pass, here and on the platform."""
    return Deed.TAKE_BACK if action in _TAKES_BACK else Deed.PUBLISH_REQUEST


class PurchaseRequest(Model):
    """A request as the platform knows it.

    Attributes:
        version: Grows by one with each change; its ETag is `"v<version>"`.
        purchaser: The company's card.
        expires_at: By the platform's clock; an edit does not move it, a renewal starts it anew.
        quotations: How many suppliers have quoted; told to its purchaser only.
    """

    id: str
    version: Version
    state: Open[RequestState]
    account_id: str
    purchaser: CompanyCard | None = None
    content: RequestContent
    created_at: UtcTime
    updated_at: UtcTime
    expires_at: UtcTime
    quotations: int = 0

    def is_live(self, now: UtcTime) -> bool:
        """Whether it may be quoted on; `now` by the platform's clock."""
        return self.state == RequestState.LIVE and now < self.expires_at


REQUIRED = ("brand", "sales_region", "quantity", "validity_days")


def expiry(published_at: UtcTime, content: RequestContent) -> UtcTime:
    """When a request that is published or renewed now ends."""
    return published_at + timedelta(days=content.validity_days or VALIDITY_DAYS[0])


def problems(content: RequestContent) -> tuple[FieldReason, ...]:
    """Why the platform would refuse to publish `content`.

    Slugs: `required`, `validity_unknown`, `unknown_value`, `years_reversed`, `port_needed`,
    `place_needed`, `amount_out_of_range`.
    """
    found = [
        FieldReason(field=field, reason="required")
        for field in REQUIRED
        if getattr(content, field) is None or getattr(content, field) == ""
    ]
    if content.validity_days is not None and content.validity_days not in VALIDITY_DAYS:
        found.append(FieldReason(field="validity_days", reason="validity_unknown"))
    if content.year_from and content.year_to and content.year_from > content.year_to:
        found.append(FieldReason(field="year_to", reason="years_reversed"))
    if content.incoterm and not content.named_place:
        reason = "port_needed" if content.incoterm in SEA_TERMS else "place_needed"
        found.append(FieldReason(field="named_place", reason=reason))
    if content.target_price and content.target_price.minor == 0:
        found.append(FieldReason(field="target_price", reason="amount_out_of_range"))
    if content.target_price and content.target_price.currency not in CURRENCIES:
        found.append(FieldReason(field="target_price", reason="unknown_value"))
    closed: dict[str, type[StrEnum]] = {
        "sales_region": SalesRegion, "category": VehicleCategory, "condition": VehicleCondition,
        "fuel": Fuel, "steering": Steering, "incoterm": Incoterm, "payment": PaymentTerms,
    }  # fmt: skip
    for field, kind in closed.items():
        value = getattr(content, field)
        if value is not None and not isinstance(value, kind):
            found.append(FieldReason(field=field, reason="unknown_value"))
    if any(not isinstance(one, Certificate) for one in content.certificates):
        found.append(FieldReason(field="certificates", reason="unknown_value"))
    return tuple(found)
