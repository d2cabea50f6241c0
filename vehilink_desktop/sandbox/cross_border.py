"""The authorisation of deals with counterparts abroad: given once, withdrawn for later deals."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.sandbox import accounts
from vehilink_desktop.sandbox.site import Site


def allow(conn: Connection, site: Site, account_id: str) -> Account:
    """Note that the person agrees; what was agreed to before keeps its time."""
    account = accounts.locked(conn, account_id)
    if account.cross_border_at is not None:
        return account
    return accounts.change(conn, site, account, cross_border_at=from_millis(site.now()))


def withdraw(conn: Connection, site: Site, account_id: str) -> Account:
    """Ask again before later deals; those that run go on."""
    account = accounts.locked(conn, account_id)
    if account.cross_border_at is None:
        return account
    return accounts.change(conn, site, account, cross_border_at=None)
