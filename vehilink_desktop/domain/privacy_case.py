"""Requests about the own personal data, as cases that the platform has to answer in time."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.choice import Choice, recipient_choice
from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.reasons import FieldReason

MAX_TEXT = 4000
#: The policy promises an answer within as many working days, once it knows who asks.
WORKING_DAYS = 15


class CaseKind(StrEnum):
    """What is asked for."""

    DELETION = "deletion"
    RESTRICTION = "restriction"
    EXPLANATION = "explanation"
    COMPLAINT = "complaint"
    MINOR = "minor"
    LEAK = "leak"


#: These change or give away something: a code to the own phone proves who asks.
VERIFIED = frozenset({CaseKind.DELETION, CaseKind.RESTRICTION, CaseKind.LEAK})


class Ground(StrEnum):
    """On what a deletion is asked for; the eight of the policy."""

    UNLAWFUL = "unlawful"
    NO_CONSENT = "no_consent"
    BREACH = "breach"
    NO_LONGER_USED = "no_longer_used"
    SERVICE_ENDED = "service_ended"
    PERIOD_ENDED = "period_ended"
    PURPOSE_REACHED = "purpose_reached"
    LAW = "law"


class Scope(StrEnum):
    """Which of the person's data a request is about."""

    PROFILE_PICTURE = "profile_picture"
    NICKNAME = "nickname"
    SEARCHES = "searches"
    BROWSING = "browsing"
    DEVICES = "devices"
    LISTINGS = "listings"
    REQUESTS = "requests"
    MEDIA = "media"
    CERTIFICATION_SCANS = "certification_scans"
    COMPLAINTS = "complaints"
    PAYEES = "payees"


class Processing(StrEnum):
    """What a restriction stops."""

    MARKETING = "marketing"
    BROWSING_RECORDS = "browsing_records"
    PERSONAL_RANKING = "personal_ranking"
    SHARING = "sharing"
    STATISTICS = "statistics"


class Refusal(StrEnum):
    """Why a request is not met; the policy's reasons, and its three of proportion."""

    LEGAL_DUTY = "legal_duty"
    NATIONAL_SECURITY = "national_security"
    PUBLIC_INTEREST = "public_interest"
    CRIMINAL_PROCEDURE = "criminal_procedure"
    ABUSE = "abuse"
    VITAL_INTERESTS = "vital_interests"
    HARM_TO_OTHERS = "harm_to_others"
    TRADE_SECRETS = "trade_secrets"
    REPEATED = "repeated"
    DISPROPORTIONATE = "disproportionate"
    IMPRACTICAL = "impractical"


class CaseState(StrEnum):
    """Where a case stands. `carried_out` follows on `granted` where something is to be done.

    A restriction that was carried out is `lifted` when its person lets it go on again.
    """

    RECEIVED = "received"
    GRANTED = "granted"
    CARRIED_OUT = "carried_out"
    ANSWERED = "answered"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LIFTED = "lifted"


#: Nothing more is to be done by staff.
SETTLED = frozenset(set(CaseState) - {CaseState.RECEIVED, CaseState.GRANTED})


class CaseContent(Model):
    """What the person asks for.

    Attributes:
        ground: Of a deletion.
        scopes: What a deletion is about.
        processing: What a restriction is to stop.
        clause: The anchor of the policy's clause that an explanation is wanted of.
    """

    kind: Open[CaseKind]
    ground: Open[Ground] | None = None
    scopes: tuple[Open[Scope], ...] = ()
    processing: tuple[Open[Processing], ...] = ()
    clause: str | None = Field(None, max_length=64)
    text: str = Field("", max_length=MAX_TEXT)


class ToldRecipient(Model):
    """Somebody who had got the data, and when the platform told them what became of a case."""

    name: str
    told_at: UtcTime


class PrivacyCase(Model):
    """A case as the platform knows it.

    Attributes:
        due_at: The end of the fifteenth working day.
        answer: What staff say; there once the case is granted, answered or refused.
        refusal: Why it is not met, or not wholly.
        kept: Scopes that had to stay, by law or for a deal under way.
        carried_out_at: When a deletion or restriction took effect on the platform.
        backups_until: When the last backup that holds the data will have been renewed.
        told: Who was told when it was carried out.
        lifted_at: When the person let go on what a restriction had stopped.
        told_of_lifting: Who was told then.
    """

    id: str
    version: Version
    case_no: str
    account_id: str
    state: Open[CaseState]
    content: CaseContent
    created_at: UtcTime
    due_at: UtcTime
    answer: str | None = None
    refusal: Open[Refusal] | None = None
    kept: tuple[Open[Scope], ...] = ()
    answered_at: UtcTime | None = None
    carried_out_at: UtcTime | None = None
    backups_until: UtcTime | None = None
    told: tuple[ToldRecipient, ...] = ()
    lifted_at: UtcTime | None = None
    told_of_lifting: tuple[ToldRecipient, ...] = ()

    @property
    def restricts(self) -> bool:
        """Whether it is a restriction that holds, and can be lifted."""
        return self.content.kind == CaseKind.RESTRICTION and self.state == CaseState.CARRIED_OUT


#: What a choice of the privacy settings would let go on although it was stopped.
_STOPPED: dict[str, Processing] = {
    Choice.MARKETING: Processing.MARKETING,
    Choice.BROWSING_RECORDS: Processing.BROWSING_RECORDS,
    Choice.PERSONAL_RANKING: Processing.PERSONAL_RANKING,
}


def is_stopped(choice: str, restricted: Iterable[str]) -> bool:
    """Whether `choice` cannot be switched on, since the person had `restricted` stopped."""
    stopped = (
        Processing.SHARING if choice.startswith(recipient_choice("")) else _STOPPED.get(choice)
    )
    return stopped is not None and stopped in restricted


def problems(content: CaseContent) -> tuple[FieldReason, ...]:
    """Why a request cannot be made. Slugs: `required`, `unknown_value`."""
    if not isinstance(content.kind, CaseKind):
        return (FieldReason(field="kind", reason="unknown_value"),)
    needed: dict[CaseKind, dict[str, object]] = {
        CaseKind.DELETION: {"ground": content.ground, "scopes": content.scopes},
        CaseKind.RESTRICTION: {"processing": content.processing},
    }
    fields = needed.get(content.kind, {"text": content.text.strip()})
    found = [FieldReason(field=name, reason="required") for name, is_ in fields.items() if not is_]
    closed = {"scopes": (content.scopes, Scope), "processing": (content.processing, Processing)}
    for name, (values, known) in closed.items():
        if any(not isinstance(one, known) for one in values):
            found.append(FieldReason(field=name, reason="unknown_value"))
    if content.ground is not None and not isinstance(content.ground, Ground):
        found.append(FieldReason(field="ground", reason="unknown_value"))
    return tuple(found)
