"""The platform's part of an archive of personal data."""

from __future__ import annotations

from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.export import DataExport
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import exports
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.portions import TheRange, serve
from vehilink_desktop.sandbox.problems import MEDIA_TYPE, Refused, documented
from vehilink_desktop.sandbox.rights_contract import ExportRequest
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/me/exports", tags=["privacy"])
ExportId = Annotated[str, Path(max_length=64)]
ZIP = "application/zip"
_CONTENT: dict[str, Any] = {ZIP: {}}
_HEADERS = {"Cache-Control": "no-store", "Content-Disposition": "attachment"}


@router.post(
    "",
    status_code=202,
    response_model=DataExport,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.IDEMPOTENCY_MISSING,
        ProblemType.IDEMPOTENCY_REUSED,
        ProblemType.CODE_WRONG,
        ProblemType.CODE_EXPIRED,
        ProblemType.CODE_VOID,
        ProblemType.STATE_CONFLICT,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
    ),
    openapi_extra=sent_body(ExportRequest),
)
def request_export(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[ExportRequest, sent(ExportRequest)],
) -> Response:
    """Have it prepared, after a code to the own number. The account's feed tells when it is."""

    def request(conn: Connection) -> Answer | Refused:
        asked = exports.request(conn, site, caller.account.id, body)
        return asked if isinstance(asked, Refused) else tagged(asked, asked.version, 202)

    return perform(site, caller.account.id, operation, request)


@router.get(
    "/{export_id}",
    response_model=DataExport,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_export(site: TheSite, caller: Caller, export_id: ExportId) -> Response:
    """An own export as it stands."""
    with site.db.read() as conn:
        export = exports.get(conn, caller.account.id, export_id)
    return tagged(export, export.version).response()


@router.get(
    "/{export_id}/content",
    response_class=Response,
    responses={
        200: {"content": _CONTENT, "description": "The zip"},
        206: {"content": _CONTENT, "description": "The range of it that was asked for"},
        416: {
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            "description": "The range lies behind the end",
        },
        **documented(
            ProblemType.UNAUTHORIZED,
            ProblemType.NOT_FOUND,
            ProblemType.STATE_CONFLICT,
            ProblemType.EXPORT_EXPIRED,
            ProblemType.INVALID,
        ),
    },
)
async def get_content(
    site: TheSite, caller: Caller, export_id: ExportId, asked: TheRange
) -> Response:
    """The zip, or a range of it; its SHA-256 is in the export."""

    def find() -> None:
        with site.db.read() as conn:
            exports.check_ready(site, exports.get(conn, caller.account.id, export_id))

    await to_thread.run_sync(find)
    try:
        return await serve(asked, site.blobs.export(export_id), ZIP, _HEADERS)
    except FileNotFoundError:  # its time ended a moment ago
        raise exports.expired() from None
