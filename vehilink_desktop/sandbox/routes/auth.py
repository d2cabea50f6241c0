"""Signing in by SMS code, refreshing, signing out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.account import AccountState, CodeSent, SignedIn, Tokens
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, codes, registration, sessions
from vehilink_desktop.sandbox.contract import (
    CodeRequest,
    RefreshRequest,
    RegistrationRequest,
    SessionRequest,
)
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.wire import address_of, answer, sent, sent_body

router = APIRouter(prefix="/v1", tags=["auth"])
_BODY = (ProblemType.INVALID, ProblemType.UNSUPPORTED_MEDIA, ProblemType.TOO_LARGE)


@router.post(
    "/auth/codes",
    status_code=202,
    response_model=CodeSent,
    responses=documented(
        *_BODY, ProblemType.PHONE_INVALID, ProblemType.CODE_TOO_SOON, ProblemType.CODE_LIMIT
    ),
    openapi_extra=sent_body(CodeRequest),
)
def send_code(
    request: Request, site: TheSite, body: Annotated[CodeRequest, sent(CodeRequest)]
) -> Response:
    """Send a code. Whether the number has an account shows only after the right code."""
    phone = codes.checked_phone(body.phone)
    with site.db.write() as conn:
        code = codes.send_code(conn, site, phone, address_of(request))
    return answer(code, 202).response()


@router.post(
    "/auth/sessions",
    status_code=201,
    response_model=SignedIn,
    responses=documented(
        *_BODY,
        ProblemType.CODE_WRONG,
        ProblemType.CODE_EXPIRED,
        ProblemType.CODE_VOID,
        ProblemType.ACCOUNT_UNKNOWN,
        ProblemType.SUSPENDED,
    ),
    openapi_extra=sent_body(SessionRequest),
)
def sign_in(site: TheSite, body: Annotated[SessionRequest, sent(SessionRequest)]) -> Response:
    """Start a session with the code. A wrong code's problem tells `attempts_left`.

    With a right one, `account-unknown` brings a `registration_token`.
    """
    with site.db.write() as conn:
        signed_in = _sign_in(conn, site, body)
    # raised only now, so that the try is counted and a right code is used up
    if isinstance(signed_in, Refused):
        raise signed_in
    return answer(signed_in, 201).response()


def _sign_in(conn: Connection, site: Site, body: SessionRequest) -> SignedIn | Refused:
    # locked, or one that is suspended or closed in this moment would get a session all the same
    account = accounts.by_phone(conn, body.phone, lock=True)
    proof = codes.Proof(body.request_id, body.code)
    refused = codes.check_code(conn, site, body.phone, proof)
    if refused:
        return refused
    codes.use_code(conn, proof)
    if account is None:
        token = registration.invite(conn, site, body.phone)
        detail = "There is no account with this number."
        return Refused(ProblemType.ACCOUNT_UNKNOWN, detail, registration_token=token)
    if account.state == AccountState.SUSPENDED:
        return Refused(ProblemType.SUSPENDED, "This account is suspended.")
    tokens = sessions.start_session(conn, site, account.id, body.device)
    return SignedIn(account=account, **tokens.model_dump())


@router.post(
    "/auth/registrations",
    status_code=201,
    response_model=SignedIn,
    responses=documented(
        *_BODY,
        ProblemType.CONTENT_REFUSED,
        ProblemType.POLICY_OUTDATED,
        ProblemType.REGISTRATION_EXPIRED,
        ProblemType.ACCOUNT_EXISTS,
        ProblemType.SUSPENDED,
    ),
    openapi_extra=sent_body(RegistrationRequest),
)
def register(
    site: TheSite, body: Annotated[RegistrationRequest, sent(RegistrationRequest)]
) -> Response:
    """Open an account. Repeating it with the same token signs in to the same account."""
    with site.change() as conn:
        signed_in = registration.register(conn, site, body)
    return answer(signed_in, 201).response()


@router.post(
    "/auth/refresh",
    response_model=Tokens,
    responses=documented(*_BODY, ProblemType.SESSION_REVOKED),
    openapi_extra=sent_body(RefreshRequest),
)
def refresh(site: TheSite, body: Annotated[RefreshRequest, sent(RefreshRequest)]) -> Response:
    """Replace the refresh token. Reusing an old one ends the session, see `sessions`."""
    with site.change() as conn:
        tokens = sessions.refresh(conn, site, body.refresh_token, body.rotation_id)
    if isinstance(tokens, Refused):
        raise tokens
    return answer(tokens).response()


@router.delete(
    "/auth/sessions/current", status_code=204, responses=documented(ProblemType.UNAUTHORIZED)
)
def sign_out(site: TheSite, caller: Caller) -> Response:
    """End this session."""
    with site.change() as conn:
        sessions.revoke(conn, site, caller.session_id)
    return Response(status_code=204)
