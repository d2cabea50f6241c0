"""What is sent to sign in, to stay signed in, and of the person's own profile."""

from __future__ import annotations

from vehilink_desktop.domain.personal_data import DataKind as Kind
from vehilink_desktop.domain.personal_data import Why
from vehilink_desktop.remote.declared.form import ONCE, VERSIONED, Declaration, each, under

#: All that is ever told of this computer (requirement B1).
_DEVICE = each(
    Kind.DEVICE,
    "/device/device_id",
    "/device/app_version",
    "/device/brand",
    "/device/model",
    "/device/os_version",
)
_CODE = {"/request_id": Kind.TECHNICAL, "/code": Kind.CODE}

DECLARATIONS = (
    Declaration("platform", "GET", "/v1/platform", Why.START),
    Declaration(
        "policy", "GET", "/v1/policy", Why.START,
        query={"language": Kind.SETTING},
    ),
    Declaration("policy-editions", "GET", "/v1/policies", Why.START),
    Declaration(
        "policy-edition", "GET", "/v1/policies/{version}", Why.START,
        query={"language": Kind.SETTING},
    ),
    Declaration(
        "sign-in-code", "POST", "/v1/auth/codes", Why.SIGN_IN,
        body={"/phone": Kind.PHONE},
    ),
    Declaration(
        "sandbox-inbox", "GET", "", Why.SIGN_IN,
        query={"phone": Kind.PHONE, "request_id": Kind.TECHNICAL},
    ),
    Declaration(
        "sign-in", "POST", "/v1/auth/sessions", Why.SIGN_IN,
        body={**_CODE, "/phone": Kind.PHONE, **_DEVICE},
    ),
    Declaration(
        "register", "POST", "/v1/auth/registrations", Why.SIGN_IN,
        body={
            "/registration_token": Kind.TOKEN,
            "/user_type": Kind.USER_TYPE,
            "/nickname": Kind.NICKNAME,
            "/of_age": Kind.CONSENT,
            "/policy_version": Kind.CONSENT,
            **_DEVICE,
        },
    ),
    Declaration(
        "stay-signed-in", "POST", "/v1/auth/refresh", Why.SIGN_IN,
        body={"/refresh_token": Kind.TOKEN, "/rotation_id": Kind.TECHNICAL},
    ),
    Declaration("sign-out", "DELETE", "/v1/auth/sessions/current", Why.SIGN_IN),
    Declaration("own-account", "GET", "/v1/me", Why.KEEP_IN_SYNC),
    Declaration(
        "profile", "PATCH", "/v1/me", Why.PROFILE,
        headers=VERSIONED,
        body={"/nickname": Kind.NICKNAME, "/avatar_media_id": Kind.AVATAR},
    ),
    Declaration(
        "own-code", "POST", "/v1/me/codes", Why.SECURE_ACCOUNT,
        body={"/purpose": Kind.TECHNICAL},
    ),
    Declaration(
        "phone-change", "POST", "/v1/me/phone", Why.SECURE_ACCOUNT,
        headers=ONCE,
        body={
            **under("/old", _CODE),
            **under("/new", _CODE),
            "/new/phone": Kind.PHONE,
            "/identity_check_id": Kind.TECHNICAL,
        },
    ),
    Declaration("sessions", "GET", "/v1/sessions", Why.SECURE_ACCOUNT),
    Declaration("session-end", "DELETE", "/v1/sessions/{id}", Why.SECURE_ACCOUNT),
    Declaration("other-sessions-end", "DELETE", "/v1/sessions", Why.SECURE_ACCOUNT),
    Declaration(
        "leak-report", "POST", "/v1/me/leak-reports", Why.SECURE_ACCOUNT,
        headers=ONCE,
        body={**_CODE, "/note": Kind.MESSAGE_TEXT},
    ),
    Declaration(
        "identity-check", "PUT", "/v1/identity-checks/{id}", Why.SECURE_ACCOUNT,
        headers=ONCE,
        body={
            **each(
                Kind.TECHNICAL, "/content/scene", "/content/method", "/content/verification_id"
            ),
            **each(
                Kind.FACE_PICTURE, "/content/pictures/*/media_id", "/content/pictures/*/turn"
            ),
            **each(Kind.CONSENT, "/content/consented_at", "/content/wording"),
            "/content/code": Kind.CODE,
            "/content/note": Kind.MESSAGE_TEXT,
        },
    ),
)  # fmt: skip
