"""The rules of exports: asked for by somebody who proved to be it, made meanwhile, kept a week."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.export import (
    KEPT_FOR,
    LOCAL_ONLY,
    DataExport,
    DataExportState,
    ExportPeriod,
)
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, deals, feeds
from vehilink_desktop.sandbox.codes import Proof, Purpose, spend_code
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.rights_contract import ExportRequest
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import exports

_PREPARING = exports.c.state == DataExportState.PREPARING


def request(
    conn: Connection, site: Site, account_id: str, wanted: ExportRequest
) -> DataExport | Refused:
    """Have the platform's part prepared. What is wrong with the code is returned, not raised.

    Raises:
        Refused: `invalid`; `state-conflict`: another one is being prepared, the member `current`.
    """
    accounts.locked(conn, account_id)
    _check_kinds(wanted)
    for running in read(conn, (exports.c.account_id == account_id) & _PREPARING):
        raise deals.conflict(running, "export-preparing")
    phone = accounts.phone_of(conn, account_id)
    proof = Proof(wanted.request_id, wanted.code)
    refused = spend_code(conn, site, phone, proof, Purpose.EXPORT_DATA)
    if refused:
        return refused
    asked = DataExport(
        id=site.new_id(),
        version=1,
        state=DataExportState.PREPARING,
        kinds=wanted.kinds,
        since=wanted.since,
        until=wanted.until,
        created_at=from_millis(site.now()),
    )
    row = {"account_id": account_id, "created_at": site.now(), **_columns(asked)}
    conn.execute(insert(exports).values(row))
    _tell(conn, site, account_id, asked)
    return asked


def get(conn: Connection, account_id: str, export_id: str) -> DataExport:
    """The account's own export.

    Raises:
        Refused: `not-found`.
    """
    mine = (exports.c.account_id == account_id) & (exports.c.id == export_id)
    found = next(iter(read(conn, mine)), None)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such export.")
    return found


def check_ready(site: Site, export: DataExport) -> None:
    """Nothing, for one whose bytes can be fetched.

    Raises:
        Refused: `export-expired`; `state-conflict` with the member `current`.
    """
    over = export.expires_at is not None and export.expires_at <= site.clock.now()
    if export.state == DataExportState.EXPIRED or over:
        raise expired()
    if export.state != DataExportState.READY:
        raise deals.conflict(export, f"export-{export.state}")


def expired() -> Refused:
    """The refusal of an export whose time is over."""
    return Refused(ProblemType.EXPORT_EXPIRED, "The export was deleted. Ask for a new one.")


def finish(conn: Connection, site: Site, export_id: str, **facts: Any) -> bool:
    """Write down how preparing ended, unless it has ended before or its account is closed."""
    mine = (exports.c.id == export_id) & _PREPARING
    query = select(exports.c.account_id, exports.c.body).where(mine).with_for_update()
    row = conn.execute(query).one_or_none()
    if row is None:
        return False
    change(conn, site, row.account_id, DataExport.model_validate_json(row.body), **facts)
    return True


def ready(site: Site, size: int, sha256: str) -> dict[str, Any]:
    """The facts of an export that is ready from now on."""
    now = from_millis(site.now())
    times = {"ready_at": now, "expires_at": now + KEPT_FOR}
    return {"state": DataExportState.READY, "bytes": size, "sha256": sha256, **times}


def expire_due(site: Site) -> int:
    """Delete the exports whose time is over; how many there were. Any process may do it."""
    due = exports.c.expires_at <= site.now()
    with site.db.read() as conn:
        ids = conn.execute(select(exports.c.id).where(due)).scalars().all()
    return sum(_expire(site, export_id) for export_id in ids)


def sweep(site: Site) -> None:
    """Remove files of which no export speaks any more: a process was killed at the wrong time."""
    there = site.blobs.exported()  # first: a file that begins to be after this is not looked at
    with site.db.read() as conn:
        kept = exports.c.state.in_([DataExportState.PREPARING, DataExportState.READY])
        known = set(conn.execute(select(exports.c.id).where(kept)).scalars())
    for export_id in there - known:
        site.blobs.forget_export(export_id)


def of_account(conn: Connection, account_id: str, *, lock: bool = False) -> tuple[DataExport, ...]:
    """Those of an account that hold its data, or are going to."""
    holds = exports.c.state.in_([DataExportState.PREPARING, DataExportState.READY])
    return read(conn, (exports.c.account_id == account_id) & holds, lock=lock)


def expire_all(conn: Connection, site: Site, account_id: str) -> None:
    """End the exports of an account, which hold what it has had deleted."""
    for export in of_account(conn, account_id):
        site.blobs.forget_export(export.id)
        change(conn, site, account_id, export, state=DataExportState.EXPIRED)


def forget_all(conn: Connection, site: Site, account_id: str) -> None:
    """Remove the exports of an account that is being closed."""
    mine = delete(exports).where(exports.c.account_id == account_id)
    for export_id in conn.execute(mine.returning(exports.c.id)).scalars().all():
        site.blobs.forget_export(export_id)


def read(
    conn: Connection, condition: ColumnElement[bool], *, lock: bool = False
) -> tuple[DataExport, ...]:
    """Those that meet the condition, oldest first."""
    query = select(exports.c.body).where(condition).order_by(exports.c.created_at, exports.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(DataExport.model_validate_json, bodies))


def change(
    conn: Connection, site: Site, account_id: str, export: DataExport, **facts: Any
) -> DataExport:
    """Write a locked export with other values, as its next version; its user hears of it."""
    changed = export.model_copy(update={"version": export.version + 1, **facts})
    mine = exports.c.id == export.id
    conn.execute(update(exports).where(mine).values(_columns(changed)))
    _tell(conn, site, account_id, changed)
    return changed


def _expire(site: Site, export_id: str) -> bool:
    """The file goes before the commit: whoever repeats this after a crash does not miss it."""
    mine = (exports.c.id == export_id) & exports.c.expires_at.is_not(None)
    with site.change() as conn:
        row = conn.execute(select(exports).where(mine).with_for_update()).one_or_none()
        if row is None:
            return False
        site.blobs.forget_export(export_id)
        export = DataExport.model_validate_json(row.body)
        change(conn, site, row.account_id, export, state=DataExportState.EXPIRED)
    return True


def _check_kinds(wanted: ExportRequest) -> None:
    found = []
    if not wanted.kinds:
        found.append(("kinds", "required"))
    if len(set(wanted.kinds)) < len(wanted.kinds):
        found.append(("kinds", "repeated"))
    found += [(f"kinds/{n}", "not_here") for n, one in enumerate(wanted.kinds) if one in LOCAL_ONLY]
    try:
        ExportPeriod(since=wanted.since, until=wanted.until)
    except ValueError:
        found.append(("until", "before_since"))
    if found:
        errors = tuple(FieldError(pointer=f"/{name}", reason=why) for name, why in found)
        raise Refused(ProblemType.INVALID, "This cannot be exported.", errors=errors)


def _columns(export: DataExport) -> dict[str, Any]:
    """What the row of an export says of its state."""
    lasts = export.state == DataExportState.READY and export.expires_at
    return {
        "id": export.id,
        "version": export.version,
        "state": str(export.state),
        "expires_at": to_millis(export.expires_at) if lasts and export.expires_at else None,
        "body": export.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, account_id: str, export: DataExport) -> None:
    feeds.tell_accounts(conn, site, [Told(account_id, "data_export", export.id, export.version)])
