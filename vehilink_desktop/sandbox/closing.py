"""Removes a person from the platform: what is left of a closed account says nothing of anybody."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from vehilink_desktop.domain.account import Account, SessionEnd
from vehilink_desktop.sandbox import (
    accounts,
    exports,
    identity_checks,
    listings,
    requests,
)
from vehilink_desktop.sandbox.codes import forget_number
from vehilink_desktop.sandbox.counterparts import forget_answers, leave_deals
from vehilink_desktop.sandbox.database import hold, phone_key
from vehilink_desktop.sandbox.sessions import end_sessions
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import accounts as account_rows
from vehilink_desktop.sandbox.tables import (
    agreements,
    cancellations,
    certifications,
    changes,
    choices,
    complaints,
    contact_reveals,
    devices,
    effects,
    leak_reports,
    link_reports,
    media,
    payees,
    privacy_cases,
    sessions,
    staff_audit,
    uploads,
    visits,
    voucher_pages,
)
from vehilink_desktop.sandbox.tables import identity_checks as identity_check_rows

#: What staff write about, beside the account itself.
_REMARKED = (
    ("certification", certifications),
    ("cancellation", cancellations),
    ("complaint", complaints),
    ("identity_check", identity_check_rows),
    ("privacy_case", privacy_cases),
)
_OWN = (
    agreements,
    certifications,
    choices,
    complaints,
    contact_reveals,
    devices,
    effects,
    leak_reports,
    link_reports,
    payees,
    privacy_cases,
    visits,
)


def close_account(conn: Connection, site: Site, account: Account) -> None:
    """End a `locked` account's sessions and delete what it said, sent and was sent."""
    _remove_messages(conn, account.id)
    leave_deals(conn, site, account.id)
    forget_answers(conn, account.id)
    offered = listings.of_account(conn, account.id, lock=True)
    wanted = requests.of_account(conn, account.id, lock=True)
    for listing in offered:
        listings.forget(conn, site, listing)
    for request in wanted:
        requests.forget(conn, site, request)
    _remove_files(conn, site, account.id)
    _remove_remarks(conn, account.id)
    identity_checks.forget_all(conn, site, account.id)
    exports.forget_all(conn, site, account.id)
    end_sessions(conn, site, account.id, SessionEnd.ACCOUNT_CANCELLED)
    for table in _OWN:
        conn.execute(delete(table).where(table.c.account_id == account.id))
    conn.execute(delete(changes).where(changes.c.feed == f"account:{account.id}"))
    # the sessions stay, so that each device hears why its own ended
    conn.execute(update(sessions).where(sessions.c.account_id == account.id).values(device="{}"))
    nobody = Account(
        id=account.id,
        version=account.version + 1,
        nickname="",
        phone_masked="",
        user_type=account.user_type,
    )
    values = {
        "phone": f"{accounts.CLOSED} {account.id}",
        "version": nobody.version,
        "state": accounts.CLOSED,
        "body": nobody.model_dump_json(exclude_none=True),
    }
    mine = account_rows.c.id == account.id
    conn.execute(update(account_rows).where(mine).values(values))


def _remove_messages(conn: Connection, account_id: str) -> None:
    mine = select(account_rows.c.phone).where(account_rows.c.id == account_id)
    phone = conn.execute(mine).scalar_one()
    hold(conn, phone_key(phone))
    forget_number(conn, phone)


def _remove_files(conn: Connection, site: Site, account_id: str) -> None:
    """The files go before the commit: whoever repeats this after a crash misses none of them.

    The uploads' rows go first: one that is just becoming a picture holds its row. What proves
    something of an order stays for the other side.
    """
    proofs = select(voucher_pages.c.media_id)
    for table in (uploads, media):
        mine = delete(table).where(table.c.account_id == account_id, table.c.id.not_in(proofs))
        for file_id in conn.execute(mine.returning(table.c.id)).scalars().all():
            site.blobs.forget(file_id)
            site.pictures.forget(file_id)


def _remove_remarks(conn: Connection, account_id: str) -> None:
    """What staff wrote about the account; that they acted, and when, stays in the trail."""
    things = [f"account {account_id}"]
    for kind, table in _REMARKED:
        ids = conn.execute(select(table.c.id).where(table.c.account_id == account_id)).scalars()
        things += [f"{kind} {one}" for one in ids]
    about = staff_audit.c.object.in_(things)
    conn.execute(update(staff_audit).where(about).values(detail="{}"))
    mine = cancellations.c.account_id == account_id
    conn.execute(update(cancellations).where(mine).values(note=None))
