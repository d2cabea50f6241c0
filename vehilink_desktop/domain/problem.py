"""Problem details (RFC 9457): the types that the platform answers with."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.model import Model

PREFIX = "urn:vehilink:problem:"


class ProblemType(StrEnum):
    """The last part of each problem's type."""

    UNAUTHORIZED = "unauthorized"
    SESSION_REVOKED = "session-revoked"
    CODE_WRONG = "code-wrong"
    CODE_EXPIRED = "code-expired"
    CODE_VOID = "code-void"
    CODE_TOO_SOON = "code-too-soon"
    CODE_LIMIT = "code-limit"
    ACCOUNT_UNKNOWN = "account-unknown"
    ACCOUNT_EXISTS = "account-exists"
    REGISTRATION_EXPIRED = "registration-expired"
    PHONE_TAKEN = "phone-taken"
    POLICY_OUTDATED = "policy-outdated"
    POLICY_NOT_AGREED = "policy-not-agreed"
    NOT_AGREED = "not-agreed"
    SUSPENDED = "suspended"
    CANCELLATION_BLOCKED = "cancellation-blocked"
    CERTIFICATION_PENDING = "certification-pending"
    CREDIT_CODE_TAKEN = "credit-code-taken"
    IDENTITY_NOT_CONFIRMED = "identity-not-confirmed"
    CONTENT_REFUSED = "content-refused"
    PHONE_INVALID = "phone-invalid"
    NOT_CERTIFIED = "not-certified"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    INVALID = "invalid"
    VERSION_CONFLICT = "version-conflict"
    STATE_CONFLICT = "state-conflict"
    CROSS_BORDER_NEEDED = "cross-border-consent-needed"
    VIN_TAKEN = "vin-taken"
    RESTRICTED = "restricted"
    CASE_LIMIT = "case-limit"
    EXPORT_EXPIRED = "export-expired"
    MEDIA_INCOMPLETE = "media-incomplete"
    MEDIA_MISMATCH = "media-mismatch"
    MEDIA_REFUSED = "media-refused"
    UPLOAD_GONE = "upload-gone"
    OFFSET_CONFLICT = "offset-conflict"
    CHECKSUM_MISMATCH = "checksum-mismatch"
    TOO_LARGE = "too-large"
    UNSUPPORTED_MEDIA = "unsupported-media"
    IDEMPOTENCY_MISSING = "idempotency-key-missing"
    IDEMPOTENCY_REUSED = "idempotency-key-reused"
    CURSOR_INVALID = "cursor-invalid"
    CURSOR_EXPIRED = "cursor-expired"
    RATE_LIMITED = "rate-limited"
    INTERNAL = "internal"


class FieldError(Model):
    """One refused value: a JSON pointer into the request, and a slug."""

    pointer: str
    reason: str


class Problem(Model):
    """The body of every error answer, `application/problem+json`."""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: tuple[FieldError, ...] = ()
    request_id: str = ""
    current: dict[str, object] | None = None

    def slug(self) -> str:
        """The last part of the type; the whole of a type that is not ours."""
        return self.type.removeprefix(PREFIX)
