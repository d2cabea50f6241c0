"""Where the account is signed in, and ending that."""

from __future__ import annotations

from vehilink_desktop.domain.account import Session
from vehilink_desktop.domain.model import Model
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


class _Sessions(Model):
    sessions: tuple[Session, ...]


class LeakReport(Model):
    """What the platform did about an account that may have leaked."""

    case_no: str
    sessions_ended: int


def sessions(api: ApiClient) -> tuple[Session, ...]:
    """Every session, the one used last first."""
    return api.call(Request("GET", "/v1/sessions")).parse(_Sessions).sessions


def end(api: ApiClient, session_id: str) -> None:
    """End one; `not-found` if it has ended already."""
    api.call(Request("DELETE", f"/v1/sessions/{path_id(session_id)}", expect=(204,)))


def end_others(api: ApiClient) -> None:
    """End all but the one that asks."""
    api.call(Request("DELETE", "/v1/sessions", expect=(204,)))


def report_leak(api: ApiClient, request_id: str, code: str, note: str, *, key: str) -> LeakReport:
    """Say that somebody else may have the account; all other sessions end.

    Raises:
        CodeWrong: With the attempts that are left.
        Known: `code-expired`, `code-void`.
    """
    body = json_body({"request_id": request_id, "code": code, "note": note})
    headers = {**JSON, "Idempotency-Key": key}
    request = Request("POST", "/v1/me/leak-reports", headers=headers, body=body)
    return api.call(request).parse(LeakReport)
