"""Codes by SMS: who may have one, and whether one is right."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import secrets
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from sqlalchemy import Connection, delete, func, insert, select, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.contract import SmsMessage
from vehilink_desktop.sandbox.database import hold, phone_key
from vehilink_desktop.sandbox.problems import Refused, refuse_later
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import codes, inbox, registrations

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


class Purpose(StrEnum):
    """What a code is good for; one for something else is void."""

    SIGN_IN = "sign_in"
    PHONE_CHANGE = "phone_change"
    CANCEL_ACCOUNT = "cancel_account"
    LEAK = "leak"
    IDENTITY = "identity"
    PRIVACY_REQUEST = "privacy_request"
    EXPORT_DATA = "export_data"


@dataclass(frozen=True)
class Proof:
    """A code as somebody typed it, and the request that caused it."""

    request_id: str
    code: str


def checked_phone(text: str) -> str:
    """An E.164 number that could exist.

    Raises:
        Refused: `phone-invalid`.
    """
    if re.fullmatch(r"\+[1-9][0-9]{6,14}", text):
        try:
            if phonenumbers.is_possible_number(phonenumbers.parse(text)):
                return text
        except phonenumbers.NumberParseException:
            pass
    raise Refused(ProblemType.PHONE_INVALID, "Write the number with + and its country code.")


def send_code(
    conn: Connection, site: Site, phone: str, address: str, purpose: Purpose = Purpose.SIGN_IN
) -> CodeSent:
    """Make a code, voiding earlier ones of this phone. Unknown phones get the same answer.

    Of the address only a keyed digest is kept, as long as it counts for the limits.

    Raises:
        Refused: `code-too-soon` or `code-limit`.
    """
    now = site.now()
    hold(conn, phone_key(phone))
    sender = _digest(site, "address", address)
    hold(conn, f"address {sender}")
    conn.execute(delete(codes).where(codes.c.created_at <= now - DAY_MS))
    loopback = ipaddress.ip_address(address).is_loopback
    _check_limits(conn, site, phone, sender, now, loopback=loopback)
    code = f"{secrets.randbelow(10**6):06d}"
    request_id = site.new_id()
    conn.execute(update(codes).where(codes.c.phone == phone).values(void=True))
    conn.execute(
        insert(codes).values(
            request_id=request_id,
            phone=phone,
            address=sender,
            digest=_digest(site, request_id, code),
            created_at=now,
            tries=0,
            void=False,
            purpose=purpose,
        )
    )
    minutes = site.settings.code_ttl_s // 60
    text = f"Vehilink code {code}. It is valid for {minutes} minutes. Tell it to nobody."
    conn.execute(
        insert(inbox).values(id=site.new_id(), phone=phone, code=code, text=text, sent_at=now)
    )
    return CodeSent(
        request_id=request_id,
        resend_after_s=site.settings.code_resend_s,
        expires_in_s=site.settings.code_ttl_s,
    )


def check_code(
    conn: Connection, site: Site, phone: str, proof: Proof, purpose: Purpose = Purpose.SIGN_IN
) -> Refused | None:
    """What is wrong with a code, counting the try; the caller commits in both cases."""
    mine = codes.c.request_id == proof.request_id
    query = select(codes).where(mine, codes.c.phone == phone, codes.c.purpose == purpose)
    row = conn.execute(query.with_for_update()).one_or_none()
    if row is None or row.void:
        return Refused(ProblemType.CODE_VOID, "This code is no longer valid. Ask for a new one.")
    # one from the future is of a clock that has been moved back since
    if abs(site.now() - row.created_at) >= site.settings.code_ttl_s * 1000:
        return Refused(ProblemType.CODE_EXPIRED, "The code is too old. Ask for a new one.")
    if hmac.compare_digest(row.digest, _digest(site, proof.request_id, proof.code)):
        return None
    left = site.settings.code_tries - row.tries - 1
    conn.execute(update(codes).where(mine).values(tries=row.tries + 1, void=left <= 0))
    return Refused(ProblemType.CODE_WRONG, "The code is not right.", attempts_left=left)


def spend_code(
    conn: Connection, site: Site, phone: str, proof: Proof, purpose: Purpose
) -> Refused | None:
    """Use up a code that was sent to `phone`, or tell what is wrong with it, as `check_code`."""
    refused = check_code(conn, site, phone, proof, purpose)
    if refused is None:
        use_code(conn, proof)
    return refused


def use_code(conn: Connection, proof: Proof) -> None:
    """Make sure that a code which passed its check is good for nothing more."""
    conn.execute(update(codes).where(codes.c.request_id == proof.request_id).values(void=True))


def forget_number(conn: Connection, phone: str) -> None:
    """Remove what a number that this transaction holds was sent, and that it was proved."""
    for table in (codes, inbox, registrations):
        conn.execute(delete(table).where(table.c.phone == phone))


def phone_of(conn: Connection, request_id: str) -> str | None:
    """The number that the code of a request was sent to."""
    query = select(codes.c.phone).where(codes.c.request_id == request_id)
    return conn.execute(query).scalar()


def read_inbox(
    conn: Connection, phone: str | None = None, limit: int = 20
) -> tuple[SmsMessage, ...]:
    """The newest messages that a phone, or every phone, would have received."""
    query = select(inbox).order_by(inbox.c.id.desc()).limit(limit)
    if phone is not None:
        query = query.where(inbox.c.phone == phone)
    return tuple(
        SmsMessage(phone=row.phone, code=row.code, text=row.text, sent_at=from_millis(row.sent_at))
        for row in conn.execute(query)
    )


def _check_limits(
    conn: Connection, site: Site, phone: str, sender: str, now: int, *, loopback: bool
) -> None:
    settings = site.settings
    # a clock that is moved back must not keep anybody out until it gets where it was
    past = codes.c.created_at <= now
    of_phone, of_address = past & (codes.c.phone == phone), past & (codes.c.address == sender)
    latest = conn.execute(select(func.max(codes.c.created_at)).where(of_phone)).scalar()
    wait = 0 if latest is None else (latest - now) / 1000 + settings.code_resend_s
    if wait > 0:
        raise refuse_later(ProblemType.CODE_TOO_SOON, wait, "A code was sent a moment ago.")
    per_hour = settings.codes_per_loopback_hour if loopback else settings.codes_per_address_hour
    for condition, limit, span in (
        (of_phone, settings.codes_per_number_hour, HOUR_MS),
        (of_phone, settings.codes_per_number_day, DAY_MS),
        (of_address, per_hour, HOUR_MS),
    ):
        sent = select(codes.c.created_at).where(condition, codes.c.created_at > now - span)
        # the newest but `limit - 1`: when it leaves the span, the next code is allowed
        nth = sent.order_by(codes.c.created_at.desc()).offset(limit - 1).limit(1)
        blocking = conn.execute(nth).scalar()
        if blocking is not None:
            wait = (blocking + span - now) / 1000
            raise refuse_later(ProblemType.CODE_LIMIT, wait, "Too many codes were asked for.")


def _digest(site: Site, request_id: str, code: str) -> str:
    return hmac.new(site.secret, f"{request_id} {code}".encode(), hashlib.sha256).hexdigest()
