"""Deeds that the platform has not confirmed yet: what screens see, and what they will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.order_deeds import OrderRefused
from vehilink_desktop.domain.quotation import QuotationRefused
from vehilink_desktop.storage.repositories import outbox

Deal = TypeVar("Deal")


@dataclass(frozen=True)
class PendingDeed:
    """A deed in the outbox.

    Attributes:
        op_id: For `take_back`.
        kind: The `kind` of the deed, for example `accept` or `submit_voucher`.
        state: `queued`, `sending`, `parked` (needs the person).
        problem: Why it is parked, or why the last try failed. The code is the platform's problem
            or the obstacle: `offer-changed`, `order-ended`, ….
        fits: Whether the rules would still allow it; what does not fit is not in the projection.
        made_at: By this computer's clock.
    """

    op_id: str
    kind: str
    state: str
    problem: Known | None
    fits: bool
    made_at: datetime


def project(
    confirmed: Deal | None,
    ops: Sequence[outbox.Op],
    apply: Callable[[Deal | None, outbox.Op], Deal | None],
) -> tuple[Deal | None, tuple[PendingDeed, ...]]:
    """What a deal will be once the deeds of `ops` have arrived, and those deeds.

    Args:
        confirmed: What the platform has; None for a deal that the first of `ops` opens.
        ops: In the order in which they will be sent. A parked one changes nothing.
        apply: The deal after one deed; raises `QuotationRefused` or `OrderRefused`.
    """
    current, pending = confirmed, list[PendingDeed]()
    for op in ops:
        try:
            after, fits = apply(current, op), True
        except (OrderRefused, QuotationRefused):
            after, fits = current, False
        if op.state != "parked":
            current = after
        kind = str(op.payload["deed"]["kind"])
        made_at = from_millis(op.created_at)
        pending.append(PendingDeed(op.op_id, kind, op.state, op.failure(), fits, made_at))
    return current, tuple(pending)


def first_problem(pending: Sequence[PendingDeed]) -> Known | None:
    """Why the first of the deeds that need the person does."""
    return next((one.problem for one in pending if one.state == "parked"), None)
