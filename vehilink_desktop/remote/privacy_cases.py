"""Requests about the own personal data."""

from __future__ import annotations

from typing import NamedTuple

from vehilink_desktop.domain.privacy_case import CaseContent, PrivacyCase
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


class Proof(NamedTuple):
    """The code that proves who asks."""

    request_id: str
    code: str


def put(
    api: ApiClient, case_id: str, content: CaseContent, proof: Proof | None, *, key: str
) -> PrivacyCase:
    """Open a case.

    Raises:
        CodeWrong: `code-wrong`, with the attempts that are left.
        Known: `code-expired`, `code-void`; `invalid` with `fields`.
    """
    document = {"content": content.model_dump(mode="json", exclude_none=True)}
    body = json_body(document | (proof._asdict() if proof else {}))
    headers = {**JSON, "Idempotency-Key": key}
    path = _path(case_id)
    answer = api.call(Request("PUT", path, headers=headers, body=body, expect=(200, 201)))
    return answer.parse(PrivacyCase)


def get(api: ApiClient, case_id: str) -> PrivacyCase:
    """How a case stands."""
    return api.call(Request("GET", _path(case_id))).parse(PrivacyCase)


def withdraw(api: ApiClient, case_id: str, *, key: str) -> PrivacyCase:
    """Take a case back that nobody has answered yet.

    Raises:
        Known: `state-conflict` once it was.
    """
    headers = {"Idempotency-Key": key}
    return api.call(Request("DELETE", _path(case_id), headers=headers)).parse(PrivacyCase)


def lift(api: ApiClient, case_id: str, *, key: str) -> PrivacyCase:
    """Let go on what a restriction stopped.

    Raises:
        Known: `state-conflict` where it does not hold any more.
    """
    headers = {"Idempotency-Key": key}
    path = f"{_path(case_id)}/restriction"
    return api.call(Request("DELETE", path, headers=headers)).parse(PrivacyCase)


def _path(case_id: str) -> str:
    return f"/v1/privacy-cases/{path_id(case_id)}"
