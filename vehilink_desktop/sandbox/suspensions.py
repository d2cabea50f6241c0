"""Taking an account out of use, and giving it back."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account, AccountState, SessionEnd
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts
from vehilink_desktop.sandbox.counterparts import change_account
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.sessions import end_sessions
from vehilink_desktop.sandbox.site import Site


def suspend(conn: Connection, site: Site, account_id: str) -> Account:
    """End the account's sessions and let nobody sign in to it.

    Raises:
        Refused: `not-found`; `state-conflict` for one that is suspended already.
    """
    account = _existing(conn, account_id)
    if account.state == AccountState.SUSPENDED:
        raise Refused(ProblemType.STATE_CONFLICT, "This account is suspended already.")
    end_sessions(conn, site, account.id, SessionEnd.SUSPENDED)
    return change_account(conn, site, account, state=AccountState.SUSPENDED)


def unsuspend(conn: Connection, site: Site, account_id: str) -> Account:
    """Let the account be used again, also for waiting until it is closed.

    Raises:
        Refused: `not-found`; `state-conflict` for one that is not suspended.
    """
    account = _existing(conn, account_id)
    if account.state != AccountState.SUSPENDED:
        raise Refused(ProblemType.STATE_CONFLICT, "This account is not suspended.")
    state = AccountState.CANCELLING if account.cancellation else AccountState.ACTIVE
    return change_account(conn, site, account, state=state)


def _existing(conn: Connection, account_id: str) -> Account:
    """The account, locked, unless it was never there or is closed."""
    entry = accounts.entry(conn, account_id)
    if entry is None or entry.state == accounts.CLOSED:
        raise Refused(ProblemType.NOT_FOUND, "There is no such account.")
    return accounts.locked(conn, account_id)
