"""Reads accounts and the company card that others see."""

from __future__ import annotations

from sqlalchemy import Connection, select

from vehilink_desktop.domain.account import Account
from vehilink_desktop.sandbox.tables import accounts


def by_id(conn: Connection, account_id: str) -> Account:
    """The account of a session."""
    body = conn.execute(select(accounts.c.body).where(accounts.c.id == account_id)).scalar_one()
    return Account.model_validate_json(body)


def by_phone(conn: Connection, phone: str) -> Account | None:
    """The account that signs in with an E.164 number."""
    body = conn.execute(select(accounts.c.body).where(accounts.c.phone == phone)).scalar()
    return Account.model_validate_json(body) if body else None
