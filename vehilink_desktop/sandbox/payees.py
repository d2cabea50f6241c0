"""The rules of bank accounts: a new version reaches every open order that names the old one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.order_rules import change_payee
from vehilink_desktop.domain.payee import Payee, PayeeContent, problems
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, feeds, order_rows
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import orders, payees
from vehilink_desktop.sandbox.texts import wrong_texts


def put(
    conn: Connection,
    site: Site,
    account_id: str,
    payee_id: str,
    content: PayeeContent,
    expected: int | None,
) -> Payee:
    """Add a bank account (`expected` None) or make the version after `expected` of one.

    Raises:
        Refused: `not-certified`, `suspended`, `forbidden`, `not-found`, `version-conflict` or
            `invalid`.
    """
    account = accounts.locked(conn, account_id)
    pass_gate(account, Deed.QUOTE)
    old = _find(conn, payee_id)
    if old is not None and old.account_id != account_id:
        raise Refused(ProblemType.FORBIDDEN, "This bank account is somebody else's.")
    if old is None and expected is not None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such bank account to change.")
    if old is not None and old.version != expected:
        current = old.model_dump(mode="json", exclude_none=True)
        detail = f"The bank account is at version {old.version}."
        raise Refused(ProblemType.VERSION_CONFLICT, detail, current=current)
    _check_content(content)
    payee = Payee(
        id=payee_id,
        version=old.version + 1 if old else 1,
        account_id=account_id,
        content=content,
        changed_at=from_millis(site.now()),
    )
    told = write(conn, payee)
    feeds.tell_accounts(conn, site, [*told, *_change_orders(conn, site, payee)])
    return payee


def newest(conn: Connection, account_id: str, payee: Payee) -> Payee | None:
    """The platform's own copy of `payee`, if it is the newest version of one of the account's."""
    known = _find(conn, payee.id)
    if known is None or known.account_id != account_id:
        return None
    same = (known.version, known.digest()) == (payee.version, payee.digest())
    return known if same else None


def _change_orders(conn: Connection, site: Site, payee: Payee) -> list[Told]:
    """Let every open order that names the account name its new version."""
    named = (orders.c.payee_id == payee.id) & order_rows.OPEN
    changed = [
        change_payee(order, payee, payee.changed_at, site.new_id())
        for order in order_rows.read(conn, named, lock=True)
    ]
    return order_rows.write(conn, *changed)


def _find(conn: Connection, payee_id: str) -> Payee | None:
    body = conn.execute(select(payees.c.body).where(payees.c.id == payee_id)).scalar()
    return Payee.model_validate_json(body) if body else None


def write(conn: Connection, payee: Payee) -> list[Told]:
    """Write a new version of an account; what its owner must hear.

    Raises:
        Refused: `forbidden`.
    """
    row: dict[str, Any] = {
        "account_id": payee.account_id,
        "version": payee.version,
        "changed_at": to_millis(payee.changed_at),
        "body": payee.model_dump_json(exclude_none=True),
    }
    mine = update(payees).where(payees.c.id == payee.id).values(row)
    try:
        if conn.execute(mine).rowcount == 0:
            conn.execute(insert(payees).values(id=payee.id, **row))
    except IntegrityError as error:
        raise Refused(ProblemType.FORBIDDEN, "This id is somebody else's.") from error
    return [Told(payee.account_id, "payee", payee.id, payee.version)]


def _check_content(content: PayeeContent) -> None:
    found = tuple(
        FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in problems(content)
    )
    written = content.model_dump(mode="json", exclude_none=True)
    errors = (*found, *wrong_texts(written, "/content"))
    if errors:
        raise Refused(ProblemType.INVALID, "The bank account is not right.", errors=errors)
