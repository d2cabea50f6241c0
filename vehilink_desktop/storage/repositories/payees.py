"""The company's own bank accounts, as the platform knows them."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import payees


def upsert(conn: Connection, payee: Payee) -> bool:
    """Keep an account, unless it is known in this version or a newer one."""
    values = {"version": payee.version, "body": payee.model_dump_json()}
    row = insert(payees).values(id=payee.id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=payees.c.version < payee.version
        )
    )
    return done.rowcount == 1


def get(conn: Connection, payee_id: str) -> Payee | None:
    """One account in its newest version."""
    body = conn.scalar(select(payees.c.body).where(payees.c.id == payee_id))
    return Payee.model_validate_json(body) if body else None


def every(conn: Connection) -> list[Payee]:
    """All of them, the oldest first."""
    bodies = conn.scalars(select(payees.c.body).order_by(payees.c.id))
    return [Payee.model_validate_json(body) for body in bodies]


# -- operations on their way


def queue_put(
    conn: Connection,
    op_id: str,
    payee_id: str,
    content: PayeeContent,
    version: int | None,
    now: int,
) -> None:
    """Queue an account over the platform's `version`; None for a new one."""
    document = {"content": content.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, payee_id, outbox.PAYEE_PUT, document, now, base_version=version)


def content_of(op: outbox.Op) -> PayeeContent:
    """What an operation says of the account."""
    return PayeeContent.model_validate(op.payload["content"])
