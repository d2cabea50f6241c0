"""The one question before a deed: may I, and if not, what is missing?"""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.gate import Deed, Gate, Missing, ask
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.terms import Party, is_cross_border
from vehilink_desktop.storage.repositories import accounts
from vehilink_desktop.storage.workspace import Workspace

#: Where the platform has a name for it, the same words serve here. The others are the name of
#: what is missing, with dashes.
_CODES: dict[Missing, str] = {
    Missing.SIGN_IN: ProblemType.UNAUTHORIZED,
    Missing.SUSPENDED: ProblemType.SUSPENDED,
    Missing.CERTIFICATION: ProblemType.NOT_CERTIFIED,
}


class GateService:
    """Answers from what the platform said of the account last; the platform asks the same."""

    def __init__(self, workspace: Workspace) -> None:
        self._db = workspace.db

    def may(self, deed: Deed) -> Gate:
        """Whether the signed-in account may do it, and the first thing to mend if not."""
        with self._db.read() as conn:
            return ask(accounts.current(conn), deed)


def require(conn: Connection, deed: Deed) -> None:
    """Pass, or raise what is missing.

    Raises:
        Known: `unauthorized`, `suspended`, `cancelling`, `other-user-type`, `not-certified`,
            `certification-pending`, `certification-rejected`.
    """
    missing = ask(accounts.current(conn), deed).missing
    if missing is not None:
        raise Known(_CODES.get(missing, missing.value.replace("_", "-")))


def require_cross_border(conn: Connection, supplier: Party, purchaser: Party) -> None:
    """Pass, unless the deal crosses a border and the account has not authorised that.

    Raises:
        Known: `cross-border-consent-needed`.
    """
    account = accounts.current(conn)
    allowed = account is not None and account.cross_border_at is not None
    if not allowed and is_cross_border(supplier, purchaser):
        raise Known(ProblemType.CROSS_BORDER_NEEDED)
