"""Bodies of requests, and answers that only a sandbox gives. The rest are the domain's models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from vehilink_desktop.domain.account import CancellationBlocker, DeviceRecord, Session
from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    DocumentKind,
    DocumentRef,
)
from vehilink_desktop.domain.complaint import ComplaintContent
from vehilink_desktop.domain.identity_check import MAX_PICTURES, CheckContent, FacePicture
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingAction, ListingContent, PhotoRef
from vehilink_desktop.domain.model import StrictModel, UtcTime
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.domain.purchase_request import RequestAction, RequestContent
from vehilink_desktop.domain.quotation import QuotationDeed
from vehilink_desktop.domain.recording import MAX_VIDEOS, MAX_VOICES, VideoRef, VoiceRef
from vehilink_desktop.domain.vocabulary import UserType

#: What codes to the account's own number are good for.
OwnPurpose = Literal[
    "phone_change", "cancel_account", "leak", "identity", "privacy_request", "export_data"
]
_STRICT = ConfigDict(extra="forbid")
Short = Annotated[str, Field(min_length=1, max_length=200)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class CodeRequest(StrictModel):
    """Asks for a code by SMS."""

    phone: str = Field(max_length=32, description="E.164, such as +8613800138000")


class DeclaredDevice(DeviceRecord):
    """The declared facts and nothing else."""

    model_config = _STRICT

    device_id: Short
    app_version: Short
    brand: str = Field(max_length=200)
    model: str = Field(max_length=200)
    os_version: str = Field(max_length=200)


class SessionRequest(StrictModel):
    """Signs in with the code that `request_id` caused."""

    request_id: Short
    phone: Short
    code: str = Field(max_length=16)
    device: DeclaredDevice


class RegistrationRequest(StrictModel):
    """Opens an account for the number that `registration_token` proved."""

    registration_token: Short
    user_type: UserType
    nickname: str | None = None
    of_age: bool
    policy_version: Short
    device: DeclaredDevice


class RefreshRequest(StrictModel):
    """`rotation_id` is random and the same when the same refresh is repeated."""

    refresh_token: Short
    rotation_id: Short


class StrictMoney(Money):
    """An amount and nothing else."""

    model_config = _STRICT


class StrictPhoto(PhotoRef):
    """A picture and nothing else."""

    model_config = _STRICT

    media_id: str = Field(max_length=64)


class StrictVideo(VideoRef):
    """A video and nothing else."""

    model_config = _STRICT

    media_id: str = Field(max_length=64)
    poster_id: str = Field(max_length=64)


class StrictVoice(VoiceRef):
    """A voice note and nothing else."""

    model_config = _STRICT

    media_id: str = Field(max_length=64)


class StrictContent(ListingContent):
    """What a seller writes, without anything that this platform does not know."""

    model_config = _STRICT

    price: StrictMoney | None = None
    photos: tuple[StrictPhoto, ...] = Field((), max_length=MAX_PHOTOS)
    videos: tuple[StrictVideo, ...] = Field((), max_length=MAX_VIDEOS)
    voices: tuple[StrictVoice, ...] = Field((), max_length=MAX_VOICES)


class OwnCodeRequest(StrictModel):
    """Asks for a code to the account's own number, good for one purpose."""

    purpose: OwnPurpose


class TypedCode(StrictModel):
    """A code and the request that caused it."""

    request_id: Short
    code: str = Field(max_length=16)


class TypedCodeOfPhone(TypedCode):
    """A code that was sent to another number, E.164."""

    phone: str = Field(max_length=32)


class ProfileChange(StrictModel):
    """What shall change; null removes the avatar, what is absent stays."""

    nickname: str | None = None
    avatar_media_id: str | None = Field(None, max_length=64)


class PhoneChange(StrictModel):
    """Codes to both numbers. The new one's is an ordinary one, of POST /v1/auth/codes.

    Whoever has lost the old phone names a confirmed identity check of the scene `lost_phone`
    instead of the old code.
    """

    old: TypedCode | None = None
    identity_check_id: str | None = Field(None, max_length=64)
    new: TypedCodeOfPhone


class LeakReportRequest(TypedCode):
    """Why somebody fears that others use the account."""

    note: str = Field("", max_length=1000)


class LeakReported(StrictModel):
    """The number to ask about it, and how many sessions it ended."""

    case_no: str
    sessions_ended: int


class Sessions(StrictModel):
    """Where the account is signed in, latest use first."""

    sessions: tuple[Session, ...]


class Blockers(StrictModel):
    """What must be settled before the account can be closed."""

    blockers: tuple[CancellationBlocker, ...]


class PutListing(StrictModel):
    """All that a listing shall say from now on."""

    content: StrictContent


class ActOnListing(StrictModel):
    """What shall happen to a listing."""

    action: ListingAction


class StrictDocument(DocumentRef):
    """A page of a scan and nothing else."""

    model_config = _STRICT

    media_id: str = Field(max_length=64)
    kind: DocumentKind


class StrictCertification(CertificationContent):
    """What a company submits, without anything that this platform does not know."""

    model_config = _STRICT

    user_type: UserType
    documents: tuple[StrictDocument, ...] = ()


class PutCertification(StrictModel):
    """All that is submitted."""

    content: StrictCertification


class Certifications(StrictModel):
    """The submissions of an account, newest first."""

    certifications: tuple[Certification, ...]


class StrictRequest(RequestContent):
    """What a purchaser wants, without anything that this platform does not know."""

    model_config = _STRICT

    target_price: StrictMoney | None = None


class PutRequest(StrictModel):
    """All that a purchase request shall say from now on."""

    content: StrictRequest


class ActOnRequest(StrictModel):
    """What shall happen to a purchase request."""

    action: RequestAction


class DoQuotation(StrictModel):
    """What one side of a quotation does; the Idempotency-Key is the deed's id."""

    deed: QuotationDeed


class DoOrder(StrictModel):
    """What one side of an order does; the Idempotency-Key is the deed's id."""

    deed: OrderDeed


class Contact(StrictModel):
    """The phone of a counterpart, E.164."""

    phone: str


class StrictPayee(PayeeContent):
    """A bank account, without anything that this platform does not know."""

    model_config = _STRICT


class PutPayee(StrictModel):
    """All that a bank account shall say from now on."""

    content: StrictPayee


class AllowCrossBorder(StrictModel):
    """The person has agreed."""

    agreed: Literal[True]


class StrictComplaint(ComplaintContent):
    """A case, without anything that this platform does not know."""

    model_config = _STRICT


class PutComplaint(StrictModel):
    """All that a case says."""

    content: StrictComplaint


class StrictFace(FacePicture):
    """A picture of a face and nothing else."""

    model_config = _STRICT

    media_id: str = Field(max_length=64)


class StrictCheck(CheckContent):
    """What proves who somebody is, without anything that this platform does not know."""

    model_config = _STRICT

    pictures: tuple[StrictFace, ...] = Field((), max_length=MAX_PICTURES)
    verification_id: str | None = Field(None, max_length=200)


class PutIdentityCheck(StrictModel):
    """All that somebody hands in to prove who they are."""

    content: StrictCheck


class CompleteUpload(StrictModel):
    """The digest of the whole file, again."""

    sha256: Sha256


class CompletedMedia(StrictModel):
    """A file that has arrived: its bytes, and the pixels of a picture."""

    media_id: str
    width: int | None = None
    height: int | None = None
    size: int


class SmsMessage(StrictModel):
    """A message in the inbox that stands for all phones."""

    phone: str
    code: str
    text: str
    sent_at: UtcTime


class AuditEntry(StrictModel):
    """One effect that an Idempotency-Key had."""

    op_id: str
    account_id: str
    request: str
    status: int
    at: UtcTime


class FaultRule(StrictModel):
    """What to do to the next `times` requests that match; None means to all of them.

    `method` and `path` may hold `*`. Actions: `drop_answer_after_commit`, `status:503` (with
    `retry_after_s`), `latency_ms:500`, `html`, `cut_after_bytes:N` (of the answer's body),
    `cut_request_after_bytes:N`, `reset`.
    """

    method: str = "*"
    path: str
    times: int | None = Field(1, ge=1)
    action: str = Field(
        pattern=r"^(drop_answer_after_commit|html|reset"
        r"|(status|latency_ms|cut_after_bytes|cut_request_after_bytes):[0-9]{1,9})$"
    )
    retry_after_s: int | None = Field(None, ge=0)

    @property
    def name(self) -> str:
        """The action without its number."""
        return self.action.partition(":")[0]

    @property
    def number(self) -> int:
        """The action's number; 0 for an action that has none."""
        return int(self.action.partition(":")[2] or 0)


class FaultRules(StrictModel):
    """Rules in the order in which they are tried."""

    rules: tuple[FaultRule, ...]
