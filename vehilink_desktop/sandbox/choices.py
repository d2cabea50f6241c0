"""The privacy settings that the platform honours: told by clients, kept with their times."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, insert

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.choice import Choice, is_told
from vehilink_desktop.domain.privacy_case import is_stopped
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, register
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import choices as table


def put(conn: Connection, site: Site, account_id: str, told: Mapping[str, bool]) -> Account:
    """Take over what the person decided; what is not named stays as it was.

    Raises:
        Refused: `invalid` for a name that the platform has nothing to do with; `restricted` for
            something to be switched on that the person had stopped.
    """
    account = accounts.locked(conn, account_id)
    _check_names(conn, told)
    stopped = [
        name for name, is_on in told.items() if is_on and is_stopped(name, account.restricted)
    ]
    if stopped:
        detail = "You had this stopped. Lift the restriction first to let it go on."
        raise Refused(ProblemType.RESTRICTED, detail, choices=sorted(stopped))
    return switch(conn, site, account, told)


def switch(conn: Connection, site: Site, account: Account, wanted: Mapping[str, bool]) -> Account:
    """Write new choices of a `locked` account; those that are so already keep their time."""
    news = {name: is_on for name, is_on in wanted.items() if account.choices.get(name) != is_on}
    if not news:
        return account
    rows = [
        {"id": site.new_id(), "account_id": account.id, "name": name, "is_on": on, "at": site.now()}
        for name, on in news.items()
    ]
    conn.execute(insert(table), rows)
    return accounts.change(conn, site, account, choices={**account.choices, **news})


def allows_tracking(account: Account) -> bool:
    """Whether the person agreed to records of what they look at, and did not say otherwise."""
    if account.choices.get(Choice.DO_NOT_TRACK, False):
        return False
    return account.choices.get(Choice.BROWSING_RECORDS, False)


def _check_names(conn: Connection, told: Mapping[str, bool]) -> None:
    errors = tuple(
        FieldError(pointer=f"/choices/{name.replace('~', '~0').replace('/', '~1')}", reason=reason)
        for name, is_on in told.items()
        if (reason := _name_problem(conn, name, is_on))
    )
    if errors:
        raise Refused(ProblemType.INVALID, "Some of these are no choices here.", errors=errors)


def _name_problem(conn: Connection, name: str, is_on: bool) -> str | None:
    """`unknown_value`, or `ended` for what nobody can agree to any more."""
    if not is_told(name):
        return "unknown_value"
    if name in set(Choice):
        return None
    entry = register.asked(conn).get(name)
    if entry is None:
        return "unknown_value"
    return "ended" if is_on and entry.until is not None else None
