"""Requests about the own personal data in words: what can be asked for, and what follows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.privacy_case import (
    CaseKind,
    CaseState,
    Ground,
    Processing,
    Refusal,
    Scope,
)
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


class Described(NamedTuple):
    """The name of a kind of request and what it is for."""

    name: str
    text: str


class Contact(NamedTuple):
    """Where the platform, and who watches over it, can be reached."""

    hotline: str
    address: str
    authorities: tuple[str, ...]


def kind(one: str) -> str:
    """What is asked for; unknown ones as they are."""
    return described(CaseKind(one)).name if one in set(CaseKind) else one


def described(one: CaseKind) -> Described:
    """What stands beside the button that begins it."""
    translate = QCoreApplication.translate
    return {
        CaseKind.DELETION: Described(
            translate("PrivacyCases", "Delete my data"),
            translate("PrivacyCases", "Parts of your data, without closing the account."),
        ),
        CaseKind.RESTRICTION: Described(
            translate("PrivacyCases", "Stop a use of my data"),
            translate(
                "PrivacyCases", "The data stays; what you name is not done with it any more."
            ),
        ),
        CaseKind.EXPLANATION: Described(
            translate("PrivacyCases", "Explain the policy"),
            translate("PrivacyCases", "Staff explains a clause, or the policy as a whole."),
        ),
        CaseKind.COMPLAINT: Described(
            translate("PrivacyCases", "Complain"),
            translate("PrivacyCases", "Something was done with your data that should not be."),
        ),
        CaseKind.MINOR: Described(
            translate("PrivacyCases", "Report a child's data"),
            translate("PrivacyCases", "Vehilink is not for children under 14. Staff deletes it."),
        ),
        CaseKind.LEAK: Described(
            translate("PrivacyCases", "My account may have leaked"),
            translate(
                "PrivacyCases", "Signs out every other device at once, and staff looks into it."
            ),
        ),
    }[one]


def question(one: CaseKind) -> str:
    """What the text of a request is to say."""
    translate = QCoreApplication.translate
    return {
        CaseKind.DELETION: translate("PrivacyCases", "What else should staff know? (optional)"),
        CaseKind.RESTRICTION: translate("PrivacyCases", "What else should staff know? (optional)"),
        CaseKind.EXPLANATION: translate("PrivacyCases", "What would you like to know?"),
        CaseKind.COMPLAINT: translate("PrivacyCases", "What happened, and what do you want?"),
        CaseKind.MINOR: translate(
            "PrivacyCases", "Where did you see it, and what makes you think that it is a child's?"
        ),
        CaseKind.LEAK: translate("PrivacyCases", "What did you notice?"),
    }[one]


def state(one: str) -> State:
    """The chip of a case; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        "queued": State(translate("PrivacyCases", "Waiting to be sent"), Tone.WARN, "clock"),
        "sending": State(translate("PrivacyCases", "Being sent"), Tone.INFO, "cloud-upload"),
        "parked": State(translate("PrivacyCases", "Needs you"), Tone.BAD, "circle-alert"),
        CaseState.RECEIVED.value: State(
            translate("PrivacyCases", "Being looked at"), Tone.INFO, "eye"
        ),
        CaseState.GRANTED.value: State(translate("PrivacyCases", "Granted"), Tone.OK, "check"),
        CaseState.CARRIED_OUT.value: State(
            translate("PrivacyCases", "Carried out"), Tone.OK, "circle-check"
        ),
        CaseState.ANSWERED.value: State(
            translate("PrivacyCases", "Answered"), Tone.OK, "circle-check"
        ),
        CaseState.REFUSED.value: State(translate("PrivacyCases", "Refused"), Tone.BAD, "circle-x"),
        CaseState.WITHDRAWN.value: State(
            translate("PrivacyCases", "Withdrawn"), Tone.NEUTRAL, "undo-2"
        ),
        CaseState.LIFTED.value: State(
            translate("PrivacyCases", "Allowed again"), Tone.NEUTRAL, "circle-check"
        ),
    }.get(one, State(one, Tone.NEUTRAL, "circle"))


def ground(one: str) -> str:
    """Why data should be deleted; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Ground.UNLAWFUL.value: translate("PrivacyCases", "Its use is against the law"),
        Ground.NO_CONSENT.value: translate("PrivacyCases", "I did not agree to its use"),
        Ground.BREACH.value: translate("PrivacyCases", "Its use breaks what was agreed with me"),
        Ground.NO_LONGER_USED.value: translate(
            "PrivacyCases", "I do not use the service any more, or closed my account"
        ),
        Ground.SERVICE_ENDED.value: translate("PrivacyCases", "The service has ended"),
        Ground.PERIOD_ENDED.value: translate(
            "PrivacyCases", "The time for which it is kept is over"
        ),
        Ground.PURPOSE_REACHED.value: translate(
            "PrivacyCases", "It is not needed any more for its purpose"
        ),
        Ground.LAW.value: translate("PrivacyCases", "The law asks for its deletion"),
    }.get(one, one)


def scope(one: str) -> str:
    """A part of the person's data; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Scope.PROFILE_PICTURE.value: translate("PrivacyCases", "Profile picture"),
        Scope.NICKNAME.value: translate("PrivacyCases", "Nickname"),
        Scope.SEARCHES.value: translate("PrivacyCases", "Search history"),
        Scope.BROWSING.value: translate("PrivacyCases", "Browsing records"),
        Scope.DEVICES.value: translate("PrivacyCases", "Devices"),
        Scope.LISTINGS.value: translate("PrivacyCases", "Vehicles"),
        Scope.REQUESTS.value: translate("PrivacyCases", "Purchase requests"),
        Scope.MEDIA.value: translate("PrivacyCases", "Photos, videos and voice notes"),
        Scope.CERTIFICATION_SCANS.value: translate("PrivacyCases", "Scans of the certification"),
        Scope.COMPLAINTS.value: translate("PrivacyCases", "Messages to customer service"),
        Scope.PAYEES.value: translate("PrivacyCases", "Bank accounts"),
    }.get(one, one)


def processing(one: str) -> str:
    """A use of data that can be stopped; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Processing.MARKETING.value: translate("PrivacyCases", "Offers of the platform"),
        Processing.BROWSING_RECORDS.value: translate("PrivacyCases", "Browsing records"),
        Processing.PERSONAL_RANKING.value: translate("PrivacyCases", "Order by my habits"),
        Processing.SHARING.value: translate("PrivacyCases", "Sharing that needs my consent"),
        Processing.STATISTICS.value: translate("PrivacyCases", "Statistics"),
    }.get(one, one)


def refusal(one: str) -> str:
    """Why a request is not met; unknown ones as they are."""
    return {**_refusals_by_law(), **_refusals_by_measure()}.get(one, one)


def _refusals_by_law() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Refusal.LEGAL_DUTY.value: translate("PrivacyCases", "A legal duty of the platform"),
        Refusal.NATIONAL_SECURITY.value: translate("PrivacyCases", "National security or defence"),
        Refusal.PUBLIC_INTEREST.value: translate(
            "PrivacyCases", "Public safety, public health or another great public interest"
        ),
        Refusal.CRIMINAL_PROCEDURE.value: translate(
            "PrivacyCases", "An investigation, a trial or the execution of a judgment"
        ),
        Refusal.ABUSE.value: translate("PrivacyCases", "Malice or abuse of rights"),
        Refusal.VITAL_INTERESTS.value: translate(
            "PrivacyCases", "Life, property or other great interests of somebody"
        ),
        Refusal.HARM_TO_OTHERS.value: translate(
            "PrivacyCases", "It would seriously harm the rights of you or of others"
        ),
        Refusal.TRADE_SECRETS.value: translate("PrivacyCases", "Trade secrets"),
    }


def _refusals_by_measure() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Refusal.REPEATED.value: translate("PrivacyCases", "Asked again and again without reason"),
        Refusal.DISPROPORTIONATE.value: translate(
            "PrivacyCases", "It needs technical means out of proportion"
        ),
        Refusal.IMPRACTICAL.value: translate("PrivacyCases", "It is wholly impractical"),
    }


def what_stays(scopes: Iterable[str]) -> tuple[str, ...]:
    """What a deletion of these parts leaves, in sentences; each once."""
    translate = QCoreApplication.translate
    deals = translate(
        "PrivacyCases", "What is part of a deal under way stays until the deal is over."
    )
    stays = {
        Scope.DEVICES.value: translate(
            "PrivacyCases", "Devices that are signed in stay known until they are signed out."
        ),
        Scope.LISTINGS.value: deals,
        Scope.REQUESTS.value: deals,
        Scope.MEDIA.value: deals,
        Scope.PAYEES.value: deals,
        Scope.CERTIFICATION_SCANS.value: translate(
            "PrivacyCases",
            "The law wants to know who trades: the scans of a certification in force stay.",
        ),
        Scope.COMPLAINTS.value: translate(
            "PrivacyCases", "A message that waits for its answer stays until it has one."
        ),
    }
    return tuple(dict.fromkeys(stays[one] for one in scopes if one in stays))


def after_deletion() -> tuple[str, ...]:
    """What is the same for every deletion."""
    translate = QCoreApplication.translate
    return (
        translate(
            "PrivacyCases",
            "Orders, vouchers and whatever else the law wants kept stay as long as it says.",
        ),
        translate(
            "PrivacyCases",
            "Those who got the data from the platform are told to delete it as well.",
        ),
        translate("PrivacyCases", "Backups lose it when they are renewed, within 30 days."),
        translate("PrivacyCases", "What is deleted cannot be brought back, here or there."),
    )


def what_stops(uses: Iterable[str]) -> tuple[str, ...]:
    """What does not work any more once these uses are stopped, in sentences."""
    translate = QCoreApplication.translate
    stops = {
        Processing.MARKETING.value: translate(
            "PrivacyCases", "You hear nothing more of the platform's services and events."
        ),
        Processing.BROWSING_RECORDS.value: translate(
            "PrivacyCases", "Without browsing records, misuse of your account is harder to see."
        ),
        Processing.PERSONAL_RANKING.value: translate(
            "PrivacyCases", "Your newest search is suggested first, not your usual one."
        ),
        Processing.SHARING.value: translate(
            "PrivacyCases", "Functions that need a third party with your consent stop."
        ),
        Processing.STATISTICS.value: translate(
            "PrivacyCases", "The platform's statistics are made without you."
        ),
    }
    return tuple(stops[one] for one in uses if one in stops)


def after_restriction() -> tuple[str, ...]:
    """What is the same for every restriction."""
    return (
        QCoreApplication.translate(
            "PrivacyCases",
            "The privacy settings that belong to it are switched off, and stay off.",
        ),
    )


def contact() -> Contact:
    """As the policy names them."""
    translate = QCoreApplication.translate
    return Contact(
        "010-81163587",
        translate(
            "PrivacyCases",
            "20th floor, Building C, General Times Center, 1 Xiying Street, Fengtai District, "
            "Beijing",
        ),
        (
            translate("PrivacyCases", "the authority for the internet"),
            translate("PrivacyCases", "the authority for telecommunications"),
            translate("PrivacyCases", "the police"),
            translate("PrivacyCases", "the authority for market supervision"),
        ),
    )
