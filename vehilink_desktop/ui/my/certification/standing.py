"""Where the certification stands, and how that is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
    DocumentState,
    is_abroad,
)
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.certification import CertificationView, Page
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.my.certification.header import HeaderText
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import certification as words
from vehilink_desktop.ui.words.states import State


class Stand(StrEnum):
    """Where the certification of the company stands."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    SENDING = "sending"
    NEEDS_YOU = "needs_you"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    REJECTED = "rejected"


def newest(view: CertificationView) -> Certification | None:
    """The last submission."""
    return next(iter(view.submissions), None)


def stand(view: CertificationView) -> Stand:
    """What is being written comes before what was submitted."""
    if view.draft is not None:
        if view.operation == "parked":
            return Stand.NEEDS_YOU
        return Stand.SENDING if view.operation else Stand.DRAFT
    states = {
        CertificationState.PENDING: Stand.IN_REVIEW,
        CertificationState.REJECTED: Stand.REJECTED,
        CertificationState.APPROVED: Stand.APPROVED,
    }
    last = newest(view)
    found = next((to for state, to in states.items() if last and last.state == state), None)
    if found is not None:
        return found
    certified = view.account is not None and view.account.certified
    return Stand.APPROVED if certified else Stand.NOT_STARTED


def rejected(view: CertificationView) -> Certification | None:
    """The last submission, if it was rejected."""
    last = newest(view)
    return last if last and last.state == CertificationState.REJECTED else None


def refused_fields(view: CertificationView) -> dict[str, str]:
    """What the platform holds against fields of the draft, by their names."""
    found: dict[str, str] = {}
    last = rejected(view)
    if last is not None:
        found = {one.field: one.reason for one in last.reasons}
    return found | dict(view.problem.fields if view.problem else ())


def known_company(view: CertificationView) -> CertificationContent:
    """What the platform says of a company that was certified before this program knew of it."""
    account = view.account
    company = account.company if account else None
    return CertificationContent(
        user_type=account.user_type if account else UserType.SUPPLIER,
        company_name=company.name if company else None,
        company_name_zh=company.name_zh if company else None,
        country=company.country if company else None,
    )


def header_text(view: CertificationView, *, online: bool, now: datetime) -> HeaderText:
    """What stands above the scan and the form."""
    where = stand(view)
    if where is Stand.SENDING and view.draft is not None:
        return _sending(view.draft.pages, online=online)
    if where is Stand.NEEDS_YOU and view.problem is not None:
        told = describe(view.problem)
        needs_you = QCoreApplication.translate("Certification", "Needs you")
        chip = State(needs_you, Tone.BAD, "circle-alert")
        return HeaderText(chip, told.title, " ".join(filter(None, (told.message, told.hint))))
    last = newest(view)
    if where is Stand.DRAFT and rejected(view) is None:
        return _draft(certified=view.account is not None and view.account.certified)
    if last is not None:
        return submission_text(last, now, correcting=where is Stand.DRAFT)
    return _certified()


def submission_text(
    submission: Certification, now: datetime, *, correcting: bool = False
) -> HeaderText:
    """What is said of a submission; `correcting`: its fields stand in the form now."""
    translate = QCoreApplication.translate
    state = words.state(str(submission.state))
    sent = formats.exact(submission.submitted_at)
    if submission.state == CertificationState.PENDING:
        title = translate("Certification", "In review since {time} ({ago})")
        text = translate(
            "Certification",
            "You will see the answer here and on every device that is signed in. Nothing is to be "
            "done meanwhile.",
        )
        ago = formats.ago(submission.submitted_at, now)
        return HeaderText(state, title.format(time=sent, ago=ago), text)
    decided = formats.exact(submission.decided_at or submission.submitted_at)
    if submission.state == CertificationState.APPROVED:
        title = translate("Certification", "Approved {time}").format(time=decided)
        return HeaderText(state, title, _certified().text)
    title = translate("Certification", "Rejected {time}").format(time=decided)
    text = ""
    if correcting:
        text = translate(
            "Certification", "Correct what is marked, confirm below, and send it again."
        )
    note, reasons = submission.note or "", tuple(_reasons(submission))
    return HeaderText(state, title, text, note, submission.id, reasons)


def _reasons(submission: Certification) -> Iterator[str]:
    """Why it was rejected: field by field and page by page."""
    translate = QCoreApplication.translate
    abroad = is_abroad(submission.content)
    for one in submission.reasons:
        line = translate("Certification", "{field}: {reason}")
        label = words.field_label(one.field, abroad=abroad)
        yield line.format(field=label, reason=words.reason(one.reason))
    for number, review in enumerate(submission.reviews, start=1):
        if review.state == DocumentState.REJECTED:
            line = translate("Certification", "Page {n}: {reason}")
            yield line.format(n=number, reason=words.reason(review.reason or ""))


def _sending(pages: tuple[Page, ...], *, online: bool) -> HeaderText:
    translate = QCoreApplication.translate
    there = sum(page.state == "attached" for page in pages)
    if not online:
        state = State(translate("Certification", "Waiting for network"), Tone.WARN, "clock")
        title = translate("Certification", "It is sent when the network is back")
    else:
        state = State(translate("Certification", "Sending"), Tone.INFO, "cloud-upload")
        title = translate("Certification", "Sending: {n} of {all} pages have arrived")
        title = title.format(n=there, all=len(pages))
    text = translate("Certification", "You can go on working; it goes on by itself.")
    return HeaderText(state, title, text, fraction=there / len(pages) if pages else None)


def _draft(*, certified: bool) -> HeaderText:
    translate = QCoreApplication.translate
    title = translate("Certification", "Add the licence, compare what was read, submit")
    text = translate("Certification", "Nothing leaves this computer before you submit.")
    if certified:
        title = translate("Certification", "A change of the company's facts")
        text = translate("Certification", "Your company stays certified while it is looked at.")
    return HeaderText(words.state("draft"), title, text)


def _certified() -> HeaderText:
    translate = QCoreApplication.translate
    return HeaderText(
        words.state("approved"),
        translate("Certification", "Your company is certified"),
        translate(
            "Certification", "Everything is open to you. If a fact has changed, request a change."
        ),
    )
