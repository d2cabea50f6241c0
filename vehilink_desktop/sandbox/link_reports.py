"""Links that somebody found suspicious, for staff to look at."""

from __future__ import annotations

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox.privacy_contract import PutLinkReport
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import link_reports as table
from vehilink_desktop.sandbox.texts import wrong_texts


def put(conn: Connection, site: Site, account_id: str, report_id: str, body: PutLinkReport) -> None:
    """Keep a report.

    Raises:
        Refused: `invalid`; `forbidden`: its id is taken.
    """
    errors: tuple[FieldError, ...] = wrong_texts(body.model_dump(), "")
    if errors:
        raise Refused(ProblemType.INVALID, "The report is not right.", errors=errors)
    row = {"id": report_id, "account_id": account_id, "at": site.now(), **body.model_dump()}
    try:
        conn.execute(insert(table).values(row))
    except IntegrityError:
        raise Refused(ProblemType.FORBIDDEN, "This id is taken.") from None


def latest(conn: Connection, limit: int) -> tuple[Row[tuple[str, str, str, str, int]], ...]:
    """The newest reports."""
    return tuple(conn.execute(select(table).order_by(table.c.id.desc()).limit(limit)).all())
