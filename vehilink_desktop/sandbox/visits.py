"""What accounts looked at, kept only for those that agreed to it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, choices
from vehilink_desktop.sandbox.privacy_contract import SentVisit
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.tables import visits as table


def put(
    conn: Connection,
    account_id: str,
    batch_id: str,
    sent: Sequence[SentVisit],
    *,
    tracked: bool,
) -> None:
    """Keep a batch of a `tracked` request, instead of what an earlier one with its id said.

    Raises:
        Refused: `not-agreed`.
    """
    if not tracked or not choices.allows_tracking(accounts.locked(conn, account_id)):
        detail = "Browsing records are kept only of those who agreed to it."
        raise Refused(ProblemType.NOT_AGREED, detail)
    mine = (table.c.account_id == account_id) & (table.c.batch_id == batch_id)
    conn.execute(delete(table).where(mine))
    batch = {"account_id": account_id, "batch_id": batch_id}
    rows = [
        {**batch, "place": place, "page": one.page, "at": to_millis(one.at), "seconds": one.seconds}
        for place, one in enumerate(sent)
    ]
    if rows:
        conn.execute(insert(table), rows)


def erase(conn: Connection, account_id: str) -> None:
    """Forget all that an account looked at."""
    conn.execute(delete(table).where(table.c.account_id == account_id))
