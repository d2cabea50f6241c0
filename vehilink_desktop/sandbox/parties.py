"""The two sides of a deal: who they are, and what it takes for them to deal with each other."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account, AccountState
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.terms import Party, is_cross_border
from vehilink_desktop.sandbox import accounts
from vehilink_desktop.sandbox.problems import Refused


def party(account: Account) -> Party:
    """What the other side of a deal sees of an account."""
    return Party(
        account_id=account.id,
        nickname=account.nickname,
        phone_masked=account.phone_masked,
        avatar_media_id=account.avatar_media_id,
        company=account.company,
        active=account.state == AccountState.ACTIVE,
    )


def lock_both(conn: Connection, account_id: str, other_id: str) -> tuple[Account, Account | None]:
    """Both accounts of a deal, in one order for everybody; None for a counterpart that is closed.

    Raises:
        Refused: `unauthorized`: the first one was closed a moment ago.
    """
    found: dict[str, Account | None] = {}
    for one in sorted({account_id, other_id}):
        try:
            found[one] = accounts.locked(conn, one)
        except Refused:
            if one == account_id:
                raise
            found[one] = None
    mine = found[account_id]
    assert mine is not None
    return mine, found[other_id]


def check_cross_border(supplier: Party, purchaser: Party, account: Account) -> None:
    """Nothing, unless the deal crosses a border and `account` has not authorised that.

    Raises:
        Refused: `cross-border-consent-needed`.
    """
    if is_cross_border(supplier, purchaser) and account.cross_border_at is None:
        detail = "Authorise first that deals take data across the border."
        raise Refused(ProblemType.CROSS_BORDER_NEEDED, detail)
