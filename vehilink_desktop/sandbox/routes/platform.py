"""What a platform says of itself, and the sandbox's own windows behind the scenes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Platform
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import codes, policies
from vehilink_desktop.sandbox.console.visit import ROOT as CONSOLE
from vehilink_desktop.sandbox.contract import AuditEntry, SmsMessage
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.seed.people import DEMO_ACCOUNTS
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.tables import effects
from vehilink_desktop.sandbox.wire import answer

SMS_INBOX = "/v1/sandbox/sms"
_SHOWN_EFFECTS = 1000
_REGION = "CN"

router = APIRouter(tags=["platform"])


@router.get("/v1/platform", response_model=Platform)
def get_platform(site: TheSite) -> Response:
    """Who this is, where a sandbox's messages can be read, and who may try it."""
    with site.db.read() as conn:
        version = policies.current(conn, site).version
    platform = Platform(
        name="Vehilink Sandbox",
        environment="sandbox",
        api_version=1,
        policy_version=version,
        storage_region=_REGION,
        sms_inbox=SMS_INBOX,
        console=CONSOLE,
        demo_accounts=DEMO_ACCOUNTS,
    )
    return answer(platform).response()


@router.get(SMS_INBOX, response_model=list[SmsMessage], responses=documented(ProblemType.INVALID))
def get_messages(
    site: TheSite,
    phone: Annotated[str | None, Query(max_length=32)] = None,
    request_id: Annotated[str | None, Query(max_length=64)] = None,
) -> list[SmsMessage]:
    """The newest messages of a phone, or of the phone that the code of a request went to."""
    with site.db.read() as conn:
        if request_id is not None:
            phone = codes.phone_of(conn, request_id)
        return list(codes.read_inbox(conn, phone or ""))


@router.get(
    "/v1/sandbox/audit",
    response_model=list[AuditEntry],
    responses=documented(ProblemType.INVALID),
)
def get_audit(
    site: TheSite, op_id: Annotated[str | None, Query(max_length=64)] = None
) -> list[AuditEntry]:
    """The effects that an Idempotency-Key had, oldest first; without one, the latest of all."""
    query = select(effects).order_by(effects.c.at.desc()).limit(_SHOWN_EFFECTS)
    if op_id is not None:
        query = query.where(effects.c.key == op_id)
    with site.db.read() as conn:
        rows = conn.execute(query).all()
    return [
        AuditEntry(
            op_id=row.key,
            account_id=row.account_id,
            request=row.request,
            status=row.status,
            at=from_millis(row.at),
        )
        for row in reversed(rows)
    ]
