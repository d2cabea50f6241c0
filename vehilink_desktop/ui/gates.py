"""The gates of the trade in words: what is missing, what to do about it, and where."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed, Missing, ask
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.theme import Tone

CERTIFICATION = "my/certification"


class GateText(NamedTuple):
    """What stands between an account and what it wants to do.

    Attributes:
        title: What is missing, in a few words.
        text: What that means and what to do.
        action: The word on the button that leads to `route`; empty where there is nothing to do.
    """

    title: str
    text: str
    tone: Tone
    action: str = ""
    route: str = ""


def gate_text(missing: Missing) -> GateText:
    """The words for what an account lacks."""
    return {**_of_certification(), **_of_account()}[missing]


def account_text(account: Account) -> GateText | None:
    """What stands in the way of the trade of this kind of account; None when nothing does."""
    buys = account.user_type == UserType.PURCHASER
    missing = ask(account, Deed.PUBLISH_REQUEST if buys else Deed.PUBLISH_LISTING).missing
    return gate_text(missing) if missing is not None else None


def _of_certification() -> dict[Missing, GateText]:
    translate = QCoreApplication.translate
    return {
        Missing.CERTIFICATION: GateText(
            translate("Gates", "Your company is not certified yet"),
            translate(
                "Gates",
                "You see a part of the market, without sellers, and can prepare but not publish.",
            ),
            Tone.WARN,
            translate("Gates", "Certify my company"),
            CERTIFICATION,
        ),
        Missing.CERTIFICATION_PENDING: GateText(
            translate("Gates", "Your company's certification is in review"),
            translate(
                "Gates",
                "You see a part of the market until it is approved. Everything opens here by "
                "itself then.",
            ),
            Tone.INFO,
            translate("Gates", "Show the submission"),
            CERTIFICATION,
        ),
        Missing.CERTIFICATION_REJECTED: GateText(
            translate("Gates", "Your company's certification was rejected"),
            translate("Gates", "The reasons stand at the fields. Correct them and send it again."),
            Tone.BAD,
            translate("Gates", "Correct it"),
            f"{CERTIFICATION}/correct",
        ),
    }


def _of_account() -> dict[Missing, GateText]:
    translate = QCoreApplication.translate
    return {
        Missing.SIGN_IN: GateText(
            translate("Gates", "You are not signed in"),
            translate("Gates", "Sign in to go on. Your drafts are kept."),
            Tone.WARN,
        ),
        Missing.SUSPENDED: GateText(
            translate("Gates", "Your account is suspended"),
            translate("Gates", "The platform has stopped it. Contact the platform's staff."),
            Tone.BAD,
        ),
        Missing.CANCELLING: GateText(
            translate("Gates", "Your account is being closed"),
            translate("Gates", "You can look around, but publish nothing until you withdraw that."),
            Tone.WARN,
            translate("Gates", "Show the request"),
            "my/profile",
        ),
        Missing.OTHER_USER_TYPE: GateText(
            translate("Gates", "Your kind of account does not do this"),
            translate("Gates", "Suppliers publish and quote, purchasers request and order."),
            Tone.NEUTRAL,
        ),
    }
