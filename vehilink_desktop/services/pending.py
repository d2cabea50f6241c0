"""Deeds that the platform has not confirmed yet, as screens see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.core.errors import Known


@dataclass(frozen=True)
class PendingDeed:
    """A deed in the outbox.

    Attributes:
        op_id: For `take_back` and `retry`.
        kind: The `kind` of the deed, for example `accept` or `submit_voucher`.
        state: `queued`, `sending`, `parked` (needs the person).
        problem: Why it is parked, or why the last try failed. The code is the platform's problem
            or the obstacle: `offer-changed`, `order-ended`, ….
        fits: Whether the rules would still allow it; what does not fit is not in the projection.
    """

    op_id: str
    kind: str
    state: str
    problem: Known | None
    fits: bool
    made_at: datetime
