"""Makes true what was granted: a deletion deletes, a restriction stops until it is lifted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.choice import Choice, recipient_choice
from vehilink_desktop.domain.privacy_case import (
    CaseKind,
    CaseState,
    PrivacyCase,
    Scope,
    ToldRecipient,
    is_stopped,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.processing import Basis, ThirdParty
from vehilink_desktop.sandbox import (
    accounts,
    choices,
    deletion,
    privacy_cases,
    register,
    register_rows,
)
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import choices as choice_rows

#: How long a backup is kept before a newer one takes its place.
BACKUP_CYCLE = timedelta(days=30)


def carry_out(conn: Connection, site: Site, case_id: str) -> PrivacyCase:
    """Do what was granted, all of it in this transaction: whoever repeats it finishes it.

    What a deletion finds in the way joins `kept`.

    Raises:
        Refused: `not-found`; `state-conflict`: nothing is granted, or it is done already.
    """
    account, case = privacy_cases.locked(conn, case_id, CaseState.GRANTED)
    now = from_millis(site.now())
    deletes = case.content.kind == CaseKind.DELETION
    news = (
        _delete(conn, site, account, case, now) if deletes else _restrict(conn, site, account, case)
    )
    return privacy_cases.change(
        conn,
        site,
        case,
        state=CaseState.CARRIED_OUT,
        carried_out_at=now,
        told=recipients(conn, account, now),
        **news,
    )


def lift(conn: Connection, site: Site, account_id: str, case_id: str) -> PrivacyCase:
    """Let go on what the account's own restriction stopped, unless another one stops it as well.

    What was switched off with it stays off: that is for the person to decide, choice by choice.

    Raises:
        Refused: `not-found`, also for what is no restriction; `state-conflict` with the case as it
            stands.
    """
    if privacy_cases.get(conn, account_id, case_id).content.kind != CaseKind.RESTRICTION:
        raise Refused(ProblemType.NOT_FOUND, "This request restricts nothing.")
    account, case = privacy_cases.locked(conn, case_id, CaseState.CARRIED_OUT)
    others = (
        one.content.processing
        for one in privacy_cases.of_account(conn, account_id)
        if one.restricts and one.id != case_id
    )
    freed = {*map(str, case.content.processing)}.difference(*others)
    stopped = tuple(one for one in account.restricted if one not in freed)
    accounts.change(conn, site, account, restricted=stopped)
    now = from_millis(site.now())
    return privacy_cases.change(
        conn,
        site,
        case,
        state=CaseState.LIFTED,
        lifted_at=now,
        told_of_lifting=recipients(conn, account, now),
    )


def recipients(conn: Connection, account: Account, now: datetime) -> tuple[ToldRecipient, ...]:
    """Who had got data of the account and so hears of it `now`."""
    mine = choice_rows.c.account_id == account.id
    agreed = set(
        conn.execute(select(choice_rows.c.name).where(mine, choice_rows.c.is_on)).scalars()
    )

    def had_it(party: ThirdParty) -> bool:
        return party.basis != Basis.CONSENT or recipient_choice(party.id) in agreed

    parties = (texts[register_rows.ENGLISH] for texts in register_rows.parties(conn))
    return tuple(ToldRecipient(name=one.name, told_at=now) for one in parties if had_it(one))


def _delete(
    conn: Connection, site: Site, account: Account, case: PrivacyCase, now: datetime
) -> Mapping[str, Any]:
    asked = [scope for scope in Scope if scope in case.content.scopes]
    wanted = [scope for scope in asked if scope not in case.kept]
    kept = {*case.kept, *deletion.erase(conn, site, account, wanted)}
    return {
        "kept": tuple(scope for scope in asked if scope in kept),
        "backups_until": now + BACKUP_CYCLE,
    }


def _restrict(
    conn: Connection, site: Site, account: Account, case: PrivacyCase
) -> Mapping[str, Any]:
    """Stop it, and switch off what would let it go on; `choices` refuses to switch it on again."""
    stopped = tuple(sorted({*account.restricted, *map(str, case.content.processing)}))
    restricted = accounts.change(conn, site, account, restricted=stopped)
    names = {*map(str, Choice), *register.asked(conn)}
    choices.switch(
        conn, site, restricted, {name: False for name in names if is_stopped(name, stopped)}
    )
    return {}
