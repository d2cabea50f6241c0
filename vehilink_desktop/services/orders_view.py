"""What screens see of orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    Clock,
    IssuedPaper,
    Milestone,
    Order,
    VoucherContent,
)
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.services.certification_view import Page
from vehilink_desktop.services.pending import PendingDeed


@dataclass(frozen=True)
class OrderQuery:
    """Which orders are wanted; None is no condition.

    Attributes:
        text: Words or beginnings of words in number, title, VINs and counterpart.
        status: An `OrderStatus`.
        milestone: The `Milestone` that is current.
        turn_mine: Whether the order waits for this side.
        sort: `updated` (newest first), `due` (soonest first), `total` (highest first) or `number`.
    """

    text: str = ""
    status: str | None = None
    milestone: str | None = None
    turn_mine: bool | None = None
    currency: str | None = None
    sort: str = "updated"
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class OrderRow:
    """A line of the list: what the platform has, and whether something waits to be sent.

    Attributes:
        number: Empty while the platform has given none.
        milestone: The current one; None when the order has ended.
        due_at: When the first clock runs out, by the platform's clock.
        pending: Deeds that have not been confirmed.
        problem: Slug of why one of them needs the person.
    """

    id: str
    number: str
    status: str
    milestone: str | None
    side: Side
    turn_mine: bool
    counterpart: str
    title: str
    total: Money
    due_at: datetime | None
    pending: int
    problem: str | None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class OrderPage:
    """A window of the list, and how many match in all."""

    rows: tuple[OrderRow, ...]
    total: int


@dataclass(frozen=True)
class OrderCounts:
    """How many there are: of each status, and of each current milestone of those that go on."""

    by_status: Mapping[str, int]
    by_milestone: Mapping[str, int]
    turn_mine: int


@dataclass(frozen=True)
class OrderDraft:
    """Terms that are being written: a new order, or a change of `order_id`.

    Attributes:
        kind: `offer` or `terms`.
        counterpart: Who is asked to agree; None where that is not known.
    """

    id: str
    kind: str
    listing_id: str | None
    order_id: str | None
    counterpart: Party | None
    terms: Terms
    changed_at: datetime


@dataclass(frozen=True)
class VoucherDraft:
    """A voucher that is being put together; there is one for each order.

    Attributes:
        milestone: What it proves; None for evidence of a dispute.
        pages: In the order of `content.media_ids`.
    """

    milestone: Milestone | None
    content: VoucherContent
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Reveal:
    """When the counterpart's number was shown here."""

    at: datetime


@dataclass(frozen=True)
class OutdatedPaper:
    """A paper that was issued and does not say what the order says now.

    Attributes:
        reason: `terms` or `payee`: what changed since.
    """

    paper: IssuedPaper
    reason: str


@dataclass(frozen=True)
class OrderView:
    """All that the page of one order shows.

    Attributes:
        order: What the platform has with what waits to be sent applied; its `number` is empty
            while the platform has given none.
        confirmed: What the platform has; None for a new one.
        side: Which side this account is.
        problem: Of the first deed that needs the person.
        next_deeds: What this side may do now, the one it is waited for first.
        clocks: What runs, soonest first, by the platform's clock.
        outdated: Papers that say something else than the order; only the newest of each kind.
        draft: The change of terms being written.
        voucher: The voucher being put together.
        cross_border: The counterpart is in another country.
    """

    id: str
    order: Order
    confirmed: Order | None
    side: Side
    counterpart: Party
    pending: tuple[PendingDeed, ...]
    problem: Known | None
    next_deeds: tuple[NextDeed, ...]
    clocks: tuple[Clock, ...]
    outdated: tuple[OutdatedPaper, ...]
    reveals: tuple[Reveal, ...]
    draft: OrderDraft | None
    voucher: VoucherDraft | None
    cross_border: bool
