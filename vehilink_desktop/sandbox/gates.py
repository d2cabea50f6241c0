"""Lets an account through a gate of the trade, or refuses with what is missing."""

from __future__ import annotations

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed, Missing, ask
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.problems import Refused


def pass_gate(account: Account, deed: Deed) -> None:
    """Nothing, for an account that may do `deed`.

    Raises:
        Refused: `suspended`, or `not-certified` with the member `missing`.
    """
    gate = ask(account, deed)
    if gate.missing is Missing.SUSPENDED:
        raise Refused(ProblemType.SUSPENDED, "This account is suspended.")
    if gate.missing:
        detail = f"Missing for {deed}: {gate.missing}."
        raise Refused(ProblemType.NOT_CERTIFIED, detail, missing=gate.missing)
