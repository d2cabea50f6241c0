"""Who is signed in, and the company that others see."""

from __future__ import annotations

from vehilink_desktop.domain.model import Model, Open
from vehilink_desktop.domain.vocabulary import UserType


class CompanyCard(Model):
    """What a counterpart may see of a company."""

    id: str
    name: str
    name_zh: str | None = None
    city: str | None = None
    country: str | None = None
    certified: bool = False


class Account(Model):
    """The person who signed in. The phone comes masked; `may_publish` is the platform's answer."""

    id: str
    nickname: str
    phone_masked: str
    user_type: Open[UserType]
    company: CompanyCard | None = None
    certified: bool = False
    may_publish: bool = False


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


class DemoAccount(Model):
    """An account that a sandbox invites to sign in with."""

    phone: str
    label: str
    user_type: Open[UserType]


class Platform(Model):
    """What a platform says of itself before anyone signs in.

    Attributes:
        sms_inbox: Where codes can be read, for a platform that sends no real messages.
    """

    name: str
    environment: str
    api_version: int
    sms_inbox: str | None = None
    demo_accounts: tuple[DemoAccount, ...] = ()
