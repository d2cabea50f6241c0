"""Who is signed in: codes by SMS, sign-in, registering, sign-out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import phonenumbers
from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account, CodeSent, DeviceRecord, Platform, SignedIn
from vehilink_desktop.domain.batch import BatchState
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote import auth, platform
from vehilink_desktop.remote.errors import AccountUnknown, CodeWrong
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.personal_export import PersonalExportService
from vehilink_desktop.services.policy import forget_agreement, note_agreement
from vehilink_desktop.services.tokens import SESSION_END
from vehilink_desktop.storage.repositories import (
    accounts,
    batches,
    certifications,
    choices,
    drafts,
    meta,
    order_drafts,
    outbox,
    owner,
    quotations,
    requests,
    takes,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "AccountService",
    "AccountUnknown",
    "CodeWrong",
    "CountryCode",
    "country_codes",
    "parse_phone",
]


#: What looks different when somebody else is signed in.
_TOUCHED = (
    *(Topic.ACCOUNT, Topic.LISTING, Topic.CONSENT, Topic.PERMISSION, Topic.BATCH, Topic.CHOICE),
    *(Topic.PRIVACY_CASE, Topic.NOTICE, Topic.PROCESSING, Topic.BROWSING, Topic.DEPARTURE),
)


@dataclass(frozen=True)
class CountryCode:
    """A row of the country picker: `CN`, 86."""

    region: str
    calling_code: int


def country_codes() -> list[CountryCode]:
    """Every region that has a calling code, by region."""
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    return [CountryCode(one, phonenumbers.country_code_for_region(one)) for one in regions]


def parse_phone(text: str, region: str) -> str:
    """The E.164 form of a typed number.

    Raises:
        Known: `phone-invalid`.
    """
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        raise Known("phone-invalid") from None
    if not phonenumbers.is_valid_number(number):
        raise Known("phone-invalid")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


class AccountService:
    """Sign-in and what is known of the account."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        device: DeviceRecord,
        wake: Callable[[], None],
        exports: PersonalExportService,
        close_devices: Callable[[], None] = lambda: None,
    ) -> None:
        """`close_devices` ends what was opened with the leave of the account before."""
        self._workspace = workspace
        self._api = api
        self._device = device
        self._wake = wake
        self._exports = exports
        self._close_devices = close_devices

    def current(self) -> Account | None:
        """Who is signed in; nobody once the platform has ended the session."""
        if not self._api.credentials.signed_in():
            return None
        with self._workspace.db.read() as conn:
            return accounts.current(conn)

    def platform(self) -> Platform:
        """What the platform says of itself; the last known answer when it cannot be reached."""
        try:
            answer = platform.describe(self._api)
        except Known:
            with self._workspace.db.read() as conn:
                stored = meta.get(conn, "platform", None)
            if stored is None:
                raise
            return Platform.model_validate(stored)
        with self._workspace.db.write() as conn:
            meta.put(conn, "platform", answer.model_dump(mode="json"))
        return answer

    def request_code(self, phone: str) -> CodeSent:
        """Have a code sent to an E.164 number."""
        return auth.request_code(self._api, phone)

    def console(self) -> str | None:
        """The address where staff work, for a platform that lets anybody try that; else None.

        Raises:
            Known: `server-error` if it is not on the platform itself.
        """
        console = self.platform().console
        return self._api.url(console) if console else None

    def read_code(self, request_id: str) -> str | None:
        """The code of a request on a platform that shows its messages; None elsewhere.

        The own number is known masked only, so the request says which phone is meant.
        """
        inbox = self.platform().sms_inbox
        return auth.read_inbox(self._api, inbox, request_id=request_id) if inbox else None

    def ended(self) -> str | None:
        """Why the platform ended the last session; None if it did not.

        A `SessionEnd`, or empty when it did not say.
        """
        with self._workspace.db.read() as conn:
            reason: str | None = meta.get(conn, SESSION_END)
        return reason

    def sign_in(self, request_id: str, phone: str, code: str) -> Account:
        """Exchange a code for a session.

        Raises:
            CodeWrong: `code-wrong`, with the attempts that are left.
            AccountUnknown: `account-unknown`, with the token that `register` takes.
            Known: `code-expired`, `code-void`, `suspended`,
                `other-account` when the profile holds unsent work of somebody else.
        """
        return self._enter(lambda: auth.sign_in(self._api, request_id, phone, code, self._device))

    def register(
        self,
        registration_token: str,
        user_type: UserType,
        nickname: str | None,
        policy_version: str,
    ) -> Account:
        """Make an account of somebody who is of age and agreed to this version of the policy.

        After a lost answer the same call gives the same account.

        Raises:
            Known: `registration-expired`, `policy-outdated`, `content-refused` with `fields`,
                `other-account` as with `sign_in`.
        """
        account = self._enter(
            lambda: auth.register(
                self._api, registration_token, user_type, nickname, policy_version, self._device
            )
        )
        with self._workspace.db.write() as conn:
            note_agreement(conn, policy_version, self._workspace.millis())
        return account

    def _enter(self, ask: Callable[[], SignedIn]) -> Account:
        """Be the account that the platform answers with."""
        with self._workspace.db.write() as conn:
            # until the profile is the new account's, nothing in it is sent under their name
            accounts.sign_out(conn)
        self._exports.stop()
        account = ask().account
        try:
            with self._workspace.db.write() as conn:
                before = owner.get(conn)
                orphans = self._take_over(conn, account, before)
                accounts.sign_in(conn, account)
                accounts.note_verified(conn, self._workspace.millis())
                choices.adopt(conn, account, self._workspace.millis())
                meta.put(conn, SESSION_END, None)
        except Known:
            auth.sign_out(self._api)
            raise
        if before != account.id:
            self._close_devices()
            self._exports.recover()
        for photo_id in orphans:
            self._workspace.vault.forget(photo_id)
        self._workspace.publish(ChangeSet.all_of(*_TOUCHED))
        self._wake()
        return account

    def _take_over(self, conn: Connection, account: Account, before: str | None) -> list[str]:
        """Make the profile this account's; the pictures that are nobody's any more."""
        if before == account.id:
            return []
        if before is not None:
            if _has_unsent(conn):
                raise Known("other-account")
            forget_agreement(conn)
        now = self._workspace.millis()
        orphans = owner.hand_over(conn, account.id, now)
        choices.queue_all(conn, self._workspace.new_id, now)
        return orphans

    def sign_out(self) -> ChangeSet:
        """End the session here and, when it can be reached, on the platform. Work stays here."""
        auth.sign_out(self._api)
        with self._workspace.db.write() as conn:
            accounts.sign_out(conn)
        self._exports.stop()
        changes = ChangeSet.all_of(Topic.ACCOUNT)
        self._workspace.publish(changes)
        self._wake()
        return changes


def _has_unsent(conn: Connection) -> bool:
    """Whether there is work that would be lost with the account."""
    return bool(
        drafts.all_open(conn)
        or certifications.draft(conn)
        or any(op.kind != outbox.BROWSING_PUT for op in outbox.all_open(conn))
        or takes.ids(conn)
        or any(one.state != BatchState.DONE for one in batches.every(conn))
        or requests.drafts(conn)
        or quotations.drafts(conn)
        or order_drafts.every(conn)
        or order_drafts.vouchers(conn)
    )
