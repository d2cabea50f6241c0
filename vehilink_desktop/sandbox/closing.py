"""Removes a person from the platform: what is left of a closed account says nothing of anybody."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from vehilink_desktop.domain.account import Account, SessionEnd
from vehilink_desktop.sandbox import accounts, feeds
from vehilink_desktop.sandbox.database import phone_key, release
from vehilink_desktop.sandbox.sessions import end_sessions
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import accounts as account_rows
from vehilink_desktop.sandbox.tables import (
    certifications,
    changes,
    codes,
    devices,
    effects,
    inbox,
    leak_reports,
    listings,
    media,
    registrations,
    sessions,
    uploads,
)


def close_account(conn: Connection, site: Site, account: Account) -> None:
    """End a `locked` account's sessions and delete what it said, sent and was sent."""
    _remove_listings(conn, site, account.id)
    _remove_files(conn, site, account.id)
    _remove_messages(conn, account.id)
    end_sessions(conn, site, account.id, SessionEnd.ACCOUNT_CANCELLED)
    for table in (certifications, devices, effects, leak_reports):
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


def _remove_listings(conn: Connection, site: Site, account_id: str) -> None:
    mine = listings.c.account_id == account_id
    owned = conn.execute(select(listings.c.id, listings.c.version).where(mine).with_for_update())
    for row in owned.all():
        if feeds.is_known(conn, feeds.MARKET, "listing", row.id):
            version = row.version + 1
            feeds.record(conn, feeds.MARKET, "listing", row.id, version, site.now(), deleted=True)
    conn.execute(delete(listings).where(mine))


def _remove_files(conn: Connection, site: Site, account_id: str) -> None:
    """The files go before the commit: whoever repeats this after a crash misses none of them."""
    pictures = select(media.c.id).where(media.c.account_id == account_id)
    for media_id in conn.execute(pictures).scalars().all():
        site.blobs.forget_media(media_id)
        site.pictures.forget(media_id)
    conn.execute(delete(media).where(media.c.account_id == account_id))
    arriving = delete(uploads).where(uploads.c.account_id == account_id)
    for upload_id in conn.execute(arriving.returning(uploads.c.id)).scalars().all():
        site.blobs.forget_upload(upload_id)


def _remove_messages(conn: Connection, account_id: str) -> None:
    mine = select(account_rows.c.phone).where(account_rows.c.id == account_id)
    phone = conn.execute(mine).scalar_one()
    for table in (codes, inbox, registrations):
        conn.execute(delete(table).where(table.c.phone == phone))
    release(conn, phone_key(phone))
