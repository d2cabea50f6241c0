"""Bodies of requests, and answers that only a sandbox gives. The rest are the domain's models."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingAction, ListingContent, PhotoRef
from vehilink_desktop.domain.model import StrictModel, UtcTime
from vehilink_desktop.domain.money import Money

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


class StrictContent(ListingContent):
    """What a seller writes, without anything that this platform does not know."""

    model_config = _STRICT

    price: StrictMoney | None = None
    photos: tuple[StrictPhoto, ...] = Field((), max_length=MAX_PHOTOS)


class PutListing(StrictModel):
    """All that a listing shall say from now on."""

    content: StrictContent


class ActOnListing(StrictModel):
    """What shall happen to a listing."""

    action: ListingAction


class CompleteUpload(StrictModel):
    """The digest of the whole file, again."""

    sha256: Sha256


class CompletedMedia(StrictModel):
    """A picture that has arrived: pixels and bytes."""

    media_id: str
    width: int
    height: int
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
