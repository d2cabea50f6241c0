"""The own account: nickname, avatar, phone number."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.account import Account, CodeSent
from vehilink_desktop.remote.session import JSON, ApiClient, Request, etag, json_body


class CodePurpose(StrEnum):
    """What a code to the own number is good for, and nothing else."""

    PHONE_CHANGE = "phone_change"
    CANCEL_ACCOUNT = "cancel_account"
    LEAK = "leak"
    IDENTITY = "identity"
    PRIVACY_REQUEST = "privacy_request"
    EXPORT_DATA = "export_data"


def change(api: ApiClient, changes: dict[str, str | None], *, version: int, key: str) -> Account:
    """Change `nickname` or `avatar_media_id`.

    Raises:
        Known: `version-conflict` if `version` is not the newest any more; `content-refused` with
            `fields`.
    """
    request = Request(
        "PATCH",
        "/v1/me",
        headers={**JSON, "If-Match": etag(version), "Idempotency-Key": key},
        body=json_body(changes),
    )
    return api.call(request).parse(Account)


def request_code(api: ApiClient, purpose: CodePurpose) -> CodeSent:
    """Have a code sent to the own number.

    Raises:
        Known: `code-too-soon` and `code-limit` with `retry_after_s`.
    """
    body = json_body({"purpose": purpose.value})
    request = Request("POST", "/v1/me/codes", headers=JSON, body=body, expect=(202,))
    return api.call(request).parse(CodeSent)


def change_phone(
    api: ApiClient, *, old: tuple[str, str] | str, new: tuple[str, str], phone: str, key: str
) -> Account:
    """Take another number. Nothing changes unless both codes are right.

    Args:
        api: Signed in.
        old: Request id and code of the own number, or the id of a confirmed identity check.
        new: Request id and code of the other one.
        phone: The other number, E.164.
        key: The same key has one effect, however often it is sent.

    Raises:
        CodeWrong: It says `which`.
        Conflict: `identity-not-confirmed`, with the reason: `unknown`, `pending`, `refused`,
            `expired`, `used`.
        Known: `code-expired`, `code-void`, `phone-taken`, `phone-invalid`.
    """
    document: dict[str, object] = {
        "new": {"phone": phone, "request_id": new[0], "code": new[1]},
    }
    if isinstance(old, str):
        document["identity_check_id"] = old
    else:
        document["old"] = {"request_id": old[0], "code": old[1]}
    headers = {**JSON, "Idempotency-Key": key}
    request = Request("POST", "/v1/me/phone", headers=headers, body=json_body(document))
    return api.call(request).parse(Account)
