"""How much waits for the staff."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.sandbox import cancellations, certifications
from vehilink_desktop.sandbox.console.roles import Right


def count_waiting(conn: Connection) -> dict[Right, int]:
    """The number of things to decide, by the right that it takes."""
    return {
        Right.CERTIFICATIONS: len(certifications.queue(conn)),
        Right.CANCELLATIONS: len(cancellations.queue(conn)),
    }
