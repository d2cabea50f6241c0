"""Closing an account: what stands in the way, the review, and what is left afterwards."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import (
    Account,
    AccountState,
    Cancellation,
    CancellationBlocker,
)
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, order_rows
from vehilink_desktop.sandbox.closing import close_account
from vehilink_desktop.sandbox.counterparts import change_account
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import cancellations, certifications, listings


class CancellationState(StrEnum):
    """What became of a request to close an account."""

    PENDING = "pending"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True)
class CancellationEntry:
    """A request to close an account, as staff see it; `due_at` is when it closes by itself."""

    id: str
    account_id: str
    requested_at: datetime
    due_at: datetime
    state: str
    note: str | None


def blockers(conn: Connection, account_id: str) -> tuple[CancellationBlocker, ...]:
    """What must be settled first, by kind, with how many there are."""
    of_listings = listings.c.account_id == account_id
    of_certifications = certifications.c.account_id == account_id
    counts = {
        "live_listings": (of_listings, listings.c.state == ListingState.LIVE),
        "listings_in_review": (of_listings, listings.c.state == ListingState.IN_REVIEW),
        "certification_pending": (
            of_certifications,
            certifications.c.state == CertificationState.PENDING,
        ),
        "open_orders": (order_rows.is_side(account_id), order_rows.OPEN),
    }
    found = (
        CancellationBlocker(
            kind=kind, number=conn.execute(select(func.count()).where(*conditions)).scalar_one()
        )
        for kind, conditions in counts.items()
    )
    return tuple(one for one in found if one.number)


def request(conn: Connection, site: Site, account_id: str) -> Account:
    """Ask for the account to be closed, which happens at the latest after `cancellation_s`.

    Raises:
        Refused: `state-conflict`, or `cancellation-blocked` with the member `blockers`.
    """
    account = accounts.locked(conn, account_id)
    if account.state != AccountState.ACTIVE:
        raise Refused(ProblemType.STATE_CONFLICT, f"The account is {account.state}.")
    found = blockers(conn, account_id)
    if found:
        told = [one.model_dump() for one in found]
        raise Refused(ProblemType.CANCELLATION_BLOCKED, "Settle these first.", blockers=told)
    now = site.now()
    due = now + site.settings.cancellation_s * 1000
    row = {"id": site.new_id(), "account_id": account_id, "requested_at": now, "due_at": due}
    conn.execute(insert(cancellations).values(**row, state=CancellationState.PENDING))
    return change_account(
        conn,
        site,
        account,
        state=AccountState.CANCELLING,
        cancellation=Cancellation(requested_at=from_millis(now), due_at=from_millis(due)),
        cancellation_note=None,
    )


def withdraw(conn: Connection, site: Site, account_id: str) -> Account:
    """Keep the account after all.

    Raises:
        Refused: `state-conflict`: nobody asked for it to be closed.
    """
    pending = next((one for one in queue(conn) if one.account_id == account_id), None)
    if pending is None:
        raise Refused(ProblemType.STATE_CONFLICT, "The account is not being closed.")
    _settle(conn, pending.id, CancellationState.WITHDRAWN)
    return _keep(conn, site, account_id)


def decide_cancellation(
    conn: Connection, site: Site, cancellation_id: str, *, close: bool, note: str | None = None
) -> None:
    """End the review: close the account, or keep it and say why in `note`.

    A closed account has nobody to read a note, so none is kept.

    Raises:
        Refused: `not-found`; `state-conflict` if it is withdrawn or decided already.
    """
    found = by_id(conn, cancellation_id)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such request.")
    state = CancellationState.DONE if close else CancellationState.REFUSED
    _settle(conn, cancellation_id, state, None if close else note or None)
    if close:
        close_account(conn, site, accounts.locked(conn, found.account_id))
    else:
        _keep(conn, site, found.account_id, note or None)


def by_id(conn: Connection, cancellation_id: str) -> CancellationEntry | None:
    """One request."""
    mine = cancellations.c.id == cancellation_id
    row = conn.execute(select(cancellations).where(mine)).one_or_none()
    return _entry(row) if row else None


def queue(conn: Connection) -> tuple[CancellationEntry, ...]:
    """The requests in review, the one that is due first in front."""
    pending = cancellations.c.state == CancellationState.PENDING
    query = select(cancellations).where(pending).order_by(cancellations.c.due_at)
    return tuple(map(_entry, conn.execute(query)))


def finish_due(site: Site) -> int:
    """Close the accounts whose review took too long; how many there were."""
    with site.db.read() as conn:
        due = [one for one in queue(conn) if one.due_at <= site.clock.now()]
    for one in due:
        with suppress(Refused), site.change() as conn:  # somebody may have been faster
            decide_cancellation(conn, site, one.id, close=True)
    return len(due)


def _keep(conn: Connection, site: Site, account_id: str, note: str | None = None) -> Account:
    account = accounts.locked(conn, account_id)
    suspended = account.state == AccountState.SUSPENDED
    return change_account(
        conn,
        site,
        account,
        state=AccountState.SUSPENDED if suspended else AccountState.ACTIVE,
        cancellation=None,
        cancellation_note=note,
    )


def _settle(
    conn: Connection, cancellation_id: str, state: CancellationState, note: str | None = None
) -> None:
    """End a review, once; always before the account is locked, so that nobody waits in a ring."""
    pending = cancellations.c.state == CancellationState.PENDING
    mine = update(cancellations).where(cancellations.c.id == cancellation_id, pending)
    if conn.execute(mine.values(state=state, note=note)).rowcount == 0:
        raise Refused(ProblemType.STATE_CONFLICT, "The review of this request is over.")


def _entry(row: Row[Any]) -> CancellationEntry:
    times = {name: from_millis(getattr(row, name)) for name in ("requested_at", "due_at")}
    return CancellationEntry(**{**row._mapping, **times})
