"""Own bank accounts that invoices name."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class PayeeRow:
    """An account, with what waits to be sent applied.

    Attributes:
        payee: What the platform has; None for a new one. Only this can stand on an invoice.
        state: `saved`, `queued`, `sending`, `parked`.
        problem: Why it is parked.
    """

    id: str
    content: PayeeContent
    payee: Payee | None
    state: str
    problem: Known | None
    changed_at: datetime


class PayeeService:
    """Everything works without a network."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake

    def all(self) -> tuple[PayeeRow, ...]:
        """Every account, last changed first."""
        raise Bug("being written")

    def save(self, payee_id: str | None, content: PayeeContent) -> str:
        """Hand an account, or a new version of one, to the outbox; its id.

        Raises:
            Known: what a gate asks for (`gates.require`); `invalid` with the fields; `being-sent`
                while an earlier version is on its way.
        """
        raise Bug("being written")

    def take_back(self, payee_id: str) -> ChangeSet:
        """Do not send what has not left yet, or give a parked version up.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def retry(self, payee_id: str) -> ChangeSet:
        """Send a parked version again, on top of what the platform has now."""
        raise Bug("being written")
