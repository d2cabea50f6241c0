"""Closing the account."""

from __future__ import annotations

from vehilink_desktop.domain.account import Account, CancellationBlocker
from vehilink_desktop.domain.model import Model
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body

_PATH = "/v1/me/cancellation"


class _Blockers(Model):
    blockers: tuple[CancellationBlocker, ...]


def blockers(api: ApiClient) -> tuple[CancellationBlocker, ...]:
    """What must be settled before."""
    return api.call(Request("GET", f"{_PATH}/blockers")).parse(_Blockers).blockers


def request(api: ApiClient, request_id: str, code: str, *, key: str) -> Account:
    """Ask for it.

    Raises:
        CancellationBlocked: With what is in the way.
        CodeWrong: With the attempts that are left.
        Known: `code-expired`, `code-void`.
    """
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"request_id": request_id, "code": code})
    answer = api.call(Request("POST", _PATH, headers=headers, body=body, expect=(200, 202)))
    return answer.parse(Account)


def withdraw(api: ApiClient, *, key: str) -> Account:
    """Keep the account after all; `not-found` or `state-conflict` if nothing was asked for."""
    return api.call(Request("DELETE", _PATH, headers={"Idempotency-Key": key})).parse(Account)
