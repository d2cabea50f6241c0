"""What leaves this computer: kinds of data, why they leave, and the journal's entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DataKind(StrEnum):
    """Kinds of data that a request may carry."""

    PHONE = "phone"
    CODE = "code"
    NICKNAME = "nickname"
    USER_TYPE = "user_type"
    AVATAR = "avatar"
    DEVICE = "device"
    COMPANY_NAME = "company_name"
    LICENCE_NUMBER = "licence_number"
    ADDRESS = "address"
    DOCUMENT_SCAN = "document_scan"
    VEHICLE = "vehicle"
    VEHICLE_MEDIA = "vehicle_media"
    REQUEST = "request"
    QUOTATION = "quotation"
    ORDER = "order"
    VOUCHER = "voucher"
    BANK_ACCOUNT = "bank_account"
    CONTACT_REVEAL = "contact_reveal"
    MESSAGE_TEXT = "message_text"
    FACE_PICTURE = "face_picture"
    CONSENT = "consent"
    SETTING = "setting"
    BROWSING = "browsing"
    LINK = "link"
    TOKEN = "token"
    TECHNICAL = "technical"
    """Ids, cursors, versions, lengths, checksums: what only keeps the protocol going."""


#: What is of the trade, the program or the protocol; all other kinds are of a person.
_IMPERSONAL = frozenset(
    {
        DataKind.VEHICLE,
        DataKind.VEHICLE_MEDIA,
        DataKind.REQUEST,
        DataKind.QUOTATION,
        DataKind.ORDER,
        DataKind.LINK,
        DataKind.SETTING,
        DataKind.TOKEN,
        DataKind.TECHNICAL,
    }
)
PERSONAL = frozenset(DataKind) - _IMPERSONAL


class Why(StrEnum):
    """What a request is sent for."""

    START = "start"
    SIGN_IN = "sign_in"
    KEEP_IN_SYNC = "keep_in_sync"
    CERTIFY = "certify"
    PUBLISH = "publish"
    TRADE = "trade"
    PROFILE = "profile"
    SECURE_ACCOUNT = "secure_account"
    YOUR_CHOICE = "your_choice"
    YOUR_RIGHT = "your_right"
    SUPPORT = "support"
    LEGAL_PROOF = "legal_proof"


@dataclass(frozen=True, slots=True)
class Departure:
    """One request that left, or tried to. It knows no values.

    Attributes:
        at: When it was sent, by this computer's clock.
        type: The declaration's name, such as `sign-in`.
        kinds: What a request of this type may carry, beside the token that says who asks.
        to: The host.
        bytes_up: Of the request's line, headers and body; 0 when nothing of it got away.
        bytes_down: Of the answer's headers and body; of a stream what its head announced.
        outcome: The answer's status, or the failure's code.
    """

    at: datetime
    type: str
    kinds: frozenset[DataKind]
    why: Why
    to: str
    bytes_up: int
    bytes_down: int
    outcome: str
