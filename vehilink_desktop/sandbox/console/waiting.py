"""How much waits for the staff."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.complaint import ComplaintState
from vehilink_desktop.domain.identity_check import CheckState
from vehilink_desktop.domain.order import OrderStatus
from vehilink_desktop.sandbox.cancellations import CancellationState
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.privacy_cases import WAITING
from vehilink_desktop.sandbox.tables import (
    cancellations,
    certifications,
    complaints,
    identity_checks,
    orders,
    privacy_cases,
)


def count_waiting(conn: Connection) -> dict[Right, int]:
    """The number of things to decide, by the right that it takes."""
    pending = {
        Right.CERTIFICATIONS: certifications.c.state == CertificationState.PENDING,
        Right.IDENTITY: identity_checks.c.state == CheckState.PENDING,
        Right.DISPUTES: orders.c.status == OrderStatus.DISPUTED,
        Right.CASES: privacy_cases.c.state.in_(WAITING),
        Right.COMPLAINTS: complaints.c.state == ComplaintState.OPEN,
        Right.CANCELLATIONS: cancellations.c.state == CancellationState.PENDING,
    }
    return {
        right: conn.execute(select(func.count()).where(condition)).scalar_one()
        for right, condition in pending.items()
    }
