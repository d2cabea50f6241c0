"""Accounts: finding them, and writing their new state for every device to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import feeds
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import accounts

#: The state of an account that was cancelled: nobody signs in to it, and it says nothing more.
CLOSED = "closed"


@dataclass(frozen=True)
class AccountEntry:
    """What staff see of an account.

    Attributes:
        phone: E.164; empty once the account is closed.
        state: An AccountState, or `CLOSED`.
    """

    phone: str
    state: str
    account: Account


def by_id(conn: Connection, account_id: str) -> Account:
    """The account of a session."""
    body = conn.execute(select(accounts.c.body).where(accounts.c.id == account_id)).scalar_one()
    return Account.model_validate_json(body)


def by_phone(conn: Connection, phone: str, *, lock: bool = False) -> Account | None:
    """The account that signs in with an E.164 number; `lock` as in `locked`."""
    query = select(accounts.c.body).where(accounts.c.phone == phone)
    body = conn.execute(query.with_for_update() if lock else query).scalar()
    return Account.model_validate_json(body) if body else None


def phone_of(conn: Connection, account_id: str) -> str:
    """The number that an account signs in with, E.164."""
    mine = select(accounts.c.phone).where(accounts.c.id == account_id)
    return str(conn.execute(mine).scalar_one())


def locked(conn: Connection, account_id: str) -> Account:
    """The account, which nobody else changes until this transaction ends.

    Whoever also locks its numbers, codes or things does so after it: nobody waits in a ring.

    Raises:
        Refused: `unauthorized`: it was closed a moment ago.
    """
    mine = select(accounts).where(accounts.c.id == account_id).with_for_update()
    row = conn.execute(mine).one()
    if row.state == CLOSED:
        raise Refused(ProblemType.UNAUTHORIZED, "This account is closed.")
    return Account.model_validate_json(row.body)


def create(conn: Connection, site: Site, phone: str, account: Account) -> Account:
    """Add an account whose phone no other has."""
    conn.execute(insert(accounts).values(id=account.id, phone=phone, **_columns(account)))
    _tell(conn, site, account)
    return account


def change(conn: Connection, site: Site, account: Account, **fields: Any) -> Account:
    """Write a `locked` account with other values, as its next version."""
    changed = account.model_copy(update={"version": account.version + 1, **fields})
    conn.execute(update(accounts).where(accounts.c.id == account.id).values(_columns(changed)))
    _tell(conn, site, changed)
    return changed


def in_use() -> Select[tuple[str]]:
    """The ids of all accounts that are not closed."""
    return select(accounts.c.id).where(accounts.c.state != CLOSED)


def entry(conn: Connection, account_id: str) -> AccountEntry | None:
    """What staff see of one account; None if there is none."""
    row = conn.execute(select(accounts).where(accounts.c.id == account_id)).one_or_none()
    return _entry(row) if row else None


def entries(conn: Connection, text: str = "") -> tuple[AccountEntry, ...]:
    """The accounts whose id, phone, nickname or company has `text` in it, newest first."""
    rows = conn.execute(select(accounts).order_by(accounts.c.id.desc())).all()
    found = map(_entry, rows)
    return tuple(one for one in found if text.casefold() in _words(one))


def _words(entry: AccountEntry) -> str:
    account, company = entry.account, entry.account.company
    names = (company.name, company.name_zh or "") if company else ()
    return "\n".join((account.id, entry.phone, account.nickname, *names)).casefold()


def _entry(row: Row[Any]) -> AccountEntry:
    phone = "" if row.state == CLOSED else row.phone
    return AccountEntry(phone, row.state, Account.model_validate_json(row.body))


def _columns(account: Account) -> dict[str, Any]:
    return {
        "version": account.version,
        "state": str(account.state),
        "body": account.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, account: Account) -> None:
    feed = f"account:{account.id}"
    feeds.record(conn, feed, "account", account.id, account.version, site.now(), deleted=False)
