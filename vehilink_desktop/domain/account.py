"""Who is signed in, and the company that others see."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.model import Model, Open, UtcTime
from vehilink_desktop.domain.vocabulary import UserType


class CompanyCard(Model):
    """What a counterpart may see of a company."""

    id: str
    name: str
    name_zh: str | None = None
    city: str | None = None
    country: str | None = None
    certified: bool = False


class AccountState(StrEnum):
    """Whether an account can be used."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    CANCELLING = "cancelling"


class Cancellation(Model):
    """A request to close the account, while it is looked at.

    Attributes:
        due_at: When the review ends at the latest.
    """

    requested_at: UtcTime
    due_at: UtcTime


class Account(Model):
    """The person who signed in. The phone comes masked; see `domain.gate` for what is allowed.

    Attributes:
        version: Grows by one with each change; its ETag is `"v<version>"`.
        certified: The company has been approved once and nobody has taken it back.
        certification_state: Of the newest submission; a certified company may have one pending.
        cancellation_note: Why staff refused the latest request to close the account.
        cross_border_at: When the person authorised that deals with counterparts abroad take the
            data that they need across the border; None while that was not authorised.
        identity_confirmed_at: When the platform last confirmed who the person is; None if never.
        policy_agreed: The newest version of the privacy policy that the person agreed to.
        choices: Of the privacy settings those that the platform honours (`domain.choice`), by name;
            what is not named was never chosen.
        restricted: What the person had the platform stop (`privacy_case.Processing`).
    """

    id: str
    version: int = 1
    nickname: str
    phone_masked: str
    user_type: Open[UserType]
    avatar_media_id: str | None = None
    state: Open[AccountState] = AccountState.ACTIVE
    company: CompanyCard | None = None
    certified: bool = False
    certification_state: Open[CertificationState] | None = None
    cancellation: Cancellation | None = None
    cancellation_note: str | None = None
    cross_border_at: UtcTime | None = None
    identity_confirmed_at: UtcTime | None = None
    policy_agreed: str | None = None
    choices: Mapping[str, bool] = {}
    restricted: tuple[str, ...] = ()


class Tokens(Model):
    """An access token (kept in memory only) and the refresh token that succeeds it."""

    access_token: str
    expires_in_s: int
    refresh_token: str


class SignedIn(Tokens):
    """The answer to a right code."""

    account: Account


class CodeSent(Model):
    """The answer to a request for a code; `request_id` goes back with the code."""

    request_id: str
    resend_after_s: int
    expires_in_s: int


class DeviceRecord(Model):
    """The declared facts about the signing-in device, and nothing else (requirement B1)."""

    device_id: str
    app_version: str
    brand: str
    model: str
    os_version: str


class Session(Model):
    """A place where the account is signed in.

    Attributes:
        device_first_seen_at: When this device was first used with the account.
        current: The one that asks.
    """

    id: str
    device: DeviceRecord
    created_at: UtcTime
    last_seen_at: UtcTime
    device_first_seen_at: UtcTime
    current: bool = False


class SessionEnd(StrEnum):
    """Why the platform ended a session; the `reason` of the problem `session-revoked`."""

    SIGNED_OUT_ELSEWHERE = "signed_out_elsewhere"
    TOKEN_REUSED = "token_reused"
    SUSPENDED = "suspended"
    ACCOUNT_CANCELLED = "account_cancelled"
    IDLE = "idle"


#: Not the platform, but the person ended it, and had everything erased that was on this computer.
FORGOTTEN = "forgotten"


class CancellationBlocker(Model):
    """What must be settled before an account can be closed; `kind` is a slug."""

    kind: str
    number: int


class DemoAccount(Model):
    """An account that a sandbox invites to sign in with."""

    phone: str
    label: str
    user_type: Open[UserType]


class Platform(Model):
    """What a platform says of itself before anyone signs in.

    Attributes:
        policy_version: Of the privacy policy that whoever registers must agree to.
        storage_region: ISO 3166-1 alpha-2: where the platform keeps personal data.
        sms_inbox: Where codes can be read, for a platform that sends no real messages.
        console: Where staff work, for a platform that lets anybody try that too.
    """

    name: str
    environment: str
    api_version: int
    policy_version: str | None = None
    storage_region: str | None = None
    sms_inbox: str | None = None
    console: str | None = None
    demo_accounts: tuple[DemoAccount, ...] = ()
