"""The caller's own account: profile, number, a leak, the end of it all."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account, CodeSent
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, cancellations, codes, devices, profile
from vehilink_desktop.sandbox.codes import Proof, Purpose
from vehilink_desktop.sandbox.contract import (
    Blockers,
    LeakReported,
    LeakReportRequest,
    OwnCodeRequest,
    PhoneChange,
    ProfileChange,
    TypedCode,
)
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.sessions import Caller, CallerIdentity
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.wire import (
    Answer,
    address_of,
    answer,
    sent,
    sent_body,
    tag_version,
    tagged,
)

router = APIRouter(prefix="/v1/me", tags=["me"])
_SIGNED = (
    ProblemType.UNAUTHORIZED,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
)
_BODY = (ProblemType.INVALID, ProblemType.UNSUPPORTED_MEDIA, ProblemType.TOO_LARGE)
_CODE = (ProblemType.CODE_WRONG, ProblemType.CODE_EXPIRED, ProblemType.CODE_VOID)


@router.get("", response_model=Account, responses=documented(ProblemType.UNAUTHORIZED))
def get_me(caller: Caller) -> Response:
    """The caller's own account."""
    return tagged(caller.account, caller.account.version).response()


@router.patch(
    "",
    response_model=Account,
    responses={
        428: {"description": "If-Match is missing"},
        **documented(
            *_SIGNED,
            *_BODY,
            ProblemType.VERSION_CONFLICT,
            ProblemType.CONTENT_REFUSED,
            ProblemType.MEDIA_INCOMPLETE,
        ),
    },
    openapi_extra=sent_body(ProfileChange),
)
def change_profile(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[ProfileChange, sent(ProfileChange)],
    if_match: Annotated[
        str | None, Header(description='The version to change, such as "v3"')
    ] = None,
) -> Response:
    """Change nickname or avatar."""
    expected = tag_version(if_match)
    if expected is None:
        raise Refused(ProblemType.INVALID, 'Send If-Match: "v<version>".', status=428)

    def change(conn: Connection) -> Answer:
        changed = profile.change_profile(conn, site, caller.account.id, expected, body)
        return tagged(changed, changed.version)

    return perform(site, caller.account.id, operation, change)


@router.post(
    "/codes",
    status_code=202,
    response_model=CodeSent,
    responses=documented(
        *_BODY, ProblemType.UNAUTHORIZED, ProblemType.CODE_TOO_SOON, ProblemType.CODE_LIMIT
    ),
    openapi_extra=sent_body(OwnCodeRequest),
)
def send_own_code(
    request: Request,
    site: TheSite,
    caller: Caller,
    body: Annotated[OwnCodeRequest, sent(OwnCodeRequest)],
) -> Response:
    """Send a code to the account's own number. It is good for its purpose only."""
    with site.db.write() as conn:
        accounts.locked(conn, caller.account.id)
        phone = accounts.phone_of(conn, caller.account.id)
        purpose = Purpose(body.purpose)
        code = codes.send_code(conn, site, phone, address_of(request), purpose)
    return answer(code, 202).response()


@router.post(
    "/phone",
    response_model=Account,
    responses=documented(
        *_SIGNED,
        *_BODY,
        *_CODE,
        ProblemType.PHONE_INVALID,
        ProblemType.PHONE_TAKEN,
        ProblemType.IDENTITY_NOT_CONFIRMED,
    ),
    openapi_extra=sent_body(PhoneChange),
)
def change_phone(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[PhoneChange, sent(PhoneChange)],
) -> Response:
    """Sign in with another number from now on. A code's problem tells `which` one it was."""

    def change(conn: Connection) -> Answer | Refused:
        changed = profile.change_phone(conn, site, caller.account.id, body)
        return changed if isinstance(changed, Refused) else tagged(changed, changed.version)

    return perform(site, caller.account.id, operation, change)


@router.post(
    "/leak-reports",
    response_model=LeakReported,
    responses=documented(*_SIGNED, *_BODY, *_CODE),
    openapi_extra=sent_body(LeakReportRequest),
)
def report_leak(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[LeakReportRequest, sent(LeakReportRequest)],
) -> Response:
    """Say that others may use the account: every other session ends, staff look at it."""

    def report(conn: Connection) -> Answer | Refused:
        refused = _spend(conn, site, caller, body, Purpose.LEAK)
        if refused:
            return refused
        made = devices.report_leak(conn, site, caller.account.id, caller.session_id, body.note)
        return answer(LeakReported(case_no=made.case_no, sessions_ended=made.sessions_ended))

    return perform(site, caller.account.id, operation, report)


@router.get(
    "/cancellation/blockers",
    response_model=Blockers,
    responses=documented(ProblemType.UNAUTHORIZED),
)
def get_blockers(site: TheSite, caller: Caller) -> Response:
    """What must be settled before the account can be closed."""
    with site.db.read() as conn:
        found = cancellations.blockers(conn, caller.account.id)
    return answer(Blockers(blockers=found)).response()


@router.post(
    "/cancellation",
    status_code=202,
    response_model=Account,
    responses=documented(
        *_SIGNED,
        *_BODY,
        *_CODE,
        ProblemType.CANCELLATION_BLOCKED,
        ProblemType.STATE_CONFLICT,
    ),
    openapi_extra=sent_body(TypedCode),
)
def request_cancellation(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[TypedCode, sent(TypedCode)],
) -> Response:
    """Ask for the account to be closed; the problem of a blocked one lists `blockers`."""

    def request(conn: Connection) -> Answer | Refused:
        refused = _spend(conn, site, caller, body, Purpose.CANCEL_ACCOUNT)
        if refused:
            return refused
        account = cancellations.request(conn, site, caller.account.id)
        return tagged(account, account.version, 202)

    return perform(site, caller.account.id, operation, request)


@router.delete(
    "/cancellation",
    response_model=Account,
    responses=documented(*_SIGNED, ProblemType.STATE_CONFLICT),
)
def withdraw_cancellation(site: TheSite, caller: Caller, operation: TheOperation) -> Response:
    """Keep the account after all."""

    def withdraw(conn: Connection) -> Answer:
        account = cancellations.withdraw(conn, site, caller.account.id)
        return tagged(account, account.version)

    return perform(site, caller.account.id, operation, withdraw)


def _spend(
    conn: Connection, site: Site, caller: CallerIdentity, typed: TypedCode, purpose: Purpose
) -> Refused | None:
    """Use up a code that was sent to the caller's own number, or say what is wrong with it."""
    proof = Proof(typed.request_id, typed.code)
    accounts.locked(conn, caller.account.id)
    phone = accounts.phone_of(conn, caller.account.id)
    return codes.spend_code(conn, site, phone, proof, purpose)
