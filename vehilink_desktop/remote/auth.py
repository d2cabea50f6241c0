"""Signing in by a code sent to a phone, registering, and signing out again."""

from __future__ import annotations

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account, CodeSent, DeviceRecord, SignedIn
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body


def request_code(api: ApiClient, phone: str) -> CodeSent:
    """Have a code sent to an E.164 number.

    Raises:
        Known: `phone-invalid`; `code-too-soon` and `code-limit` with `retry_after_s`.
    """
    body = json_body({"phone": phone})
    request = Request("POST", "/v1/auth/codes", headers=JSON, body=body, expect=(202,))
    return api.call(request, signed=False).parse(CodeSent)


def sign_in(
    api: ApiClient, request_id: str, phone: str, code: str, device: DeviceRecord
) -> SignedIn:
    """Exchange a code for a session; `api` is signed in from then on.

    Raises:
        CodeWrong: With the attempts that are left.
        AccountUnknown: With what `register` needs.
        Known: `code-expired`, `code-void`, `suspended`.
    """
    body = json_body(
        {
            "request_id": request_id,
            "phone": phone,
            "code": code,
            "device": device.model_dump(mode="json"),
        }
    )
    request = Request("POST", "/v1/auth/sessions", headers=JSON, body=body, expect=(201,))
    signed_in = api.call(request, signed=False).parse(SignedIn)
    api.credentials.adopt(signed_in)
    return signed_in


def register(
    api: ApiClient,
    registration_token: str,
    user_type: UserType,
    nickname: str | None,
    policy_version: str,
    device: DeviceRecord,
) -> SignedIn:
    """Make an account of somebody who is of age; `api` is signed in from then on.

    The same token makes one account, however often it is sent.

    Raises:
        Known: `registration-expired`, `policy-outdated`, `content-refused` or `invalid` with
            `fields`.
    """
    document = {
        "registration_token": registration_token,
        "user_type": user_type.value,
        "nickname": nickname,
        "of_age": True,
        "policy_version": policy_version,
        "device": device.model_dump(mode="json"),
    }
    body = json_body({name: value for name, value in document.items() if value is not None})
    request = Request("POST", "/v1/auth/registrations", headers=JSON, body=body, expect=(201,))
    signed_in = api.call(request, signed=False).parse(SignedIn)
    api.credentials.adopt(signed_in)
    return signed_in


def sign_out(api: ApiClient) -> bool:
    """Forget the session here, whatever happens; False if the platform could not be told."""
    try:
        api.call(Request("DELETE", "/v1/auth/sessions/current", expect=(204,)))
    except Known:
        return False
    else:
        return True
    finally:
        api.credentials.forget()


def me(api: ApiClient) -> Account:
    """Who is signed in."""
    return api.call(Request("GET", "/v1/me")).parse(Account)


def read_inbox(api: ApiClient, inbox: str, **wanted: str) -> str | None:
    """The newest code in the inbox that a platform without real messages names.

    Args:
        api: Signed in or not.
        inbox: What the platform calls it.
        wanted: `phone` in E.164, or the `request_id` of the code.

    Raises:
        Known: `server-error` if the inbox is not the platform's own.
    """
    request = Request("GET", inbox, params=wanted, declared="sandbox-inbox")
    messages = api.call(request, signed=False).json()
    newest = messages[0] if isinstance(messages, list) and messages else {}
    code = newest.get("code") if isinstance(newest, dict) else None
    return code if isinstance(code, str) else None
