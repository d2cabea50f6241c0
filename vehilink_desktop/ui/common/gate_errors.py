"""The words for what an account may not do, and for refusals around accounts and companies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def gate_words() -> dict[str, Words]:
    """By code of `Known`: title, what happened, what to do."""
    return {**_certification(), **_identity(), **_standing(), **_numbers()}


def _certification() -> dict[str, Words]:
    translate = QCoreApplication.translate
    certified_only = translate("Errors", "Only certified companies can do this.")
    return {
        "not-certified": (
            translate("Errors", "Certification needed"),
            certified_only,
            translate("Errors", "Certify your company in My. Your draft is kept."),
        ),
        "certification-pending": (
            translate("Errors", "The certification is in review"),
            certified_only,
            translate("Errors", "Wait for the platform's answer. It arrives here by itself."),
        ),
        "certification-rejected": (
            translate("Errors", "The certification was rejected"),
            certified_only,
            translate("Errors", "Correct what is marked in My, and send it again."),
        ),
        "credit-code-taken": (
            translate("Errors", "This credit code is taken"),
            translate("Errors", "Another certified company has this credit code."),
            translate("Errors", "Check the code. If it is yours, contact the platform."),
        ),
    }


def _identity() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "identity-not-confirmed": (
            translate("Errors", "Not confirmed who you are"),
            translate("Errors", "The platform does not let the number be changed with this."),
            translate("Errors", "Look under Personal information › Change number."),
        ),
        "face-not-agreed": (
            translate("Errors", "Not without your yes"),
            translate("Errors", "You have not agreed to face authentication for this."),
            translate("Errors", "Begin again and agree, or choose another way."),
        ),
        "face_models_missing": (
            translate("Errors", "A part is not installed"),
            translate("Errors", "This installation lacks the part that looks for a face."),
            translate("Errors", "Choose another way, or install the program again."),
        ),
    }


def _standing() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "suspended": (
            translate("Errors", "The account is suspended"),
            translate("Errors", "The platform has stopped this account."),
            translate("Errors", "Contact the platform's staff."),
        ),
        "cancelling": (
            translate("Errors", "The account is being closed"),
            translate("Errors", "Nothing can be published while that is looked at."),
            translate("Errors", "Withdraw the request in My if you want to go on."),
        ),
        "cancellation-blocked": (
            translate("Errors", "The account cannot be closed yet"),
            translate("Errors", "Something is still open in it."),
            translate("Errors", "Settle what is listed, then ask again."),
        ),
        "other-user-type": (
            translate("Errors", "Not for this kind of account"),
            translate("Errors", "Suppliers publish and quote, purchasers request and order."),
            translate("Errors", "Check which account you are signed in with."),
        ),
        "policy-outdated": (
            translate("Errors", "The policy has changed"),
            translate("Errors", "A newer version of it is in force now."),
            translate("Errors", "Read and agree to it again."),
        ),
        "policy-not-agreed": (
            translate("Errors", "The privacy policy has changed"),
            translate("Errors", "The platform waits for your agreement before it goes on."),
            translate("Errors", "Read what changed and agree to it. Then it is sent by itself."),
        ),
        "case-limit": (
            translate("Errors", "Too many requests"),
            translate(
                "Errors",
                "Too many of this kind wait for an answer already, or too many were made today.",
            ),
            translate(
                "Errors", "Wait for an answer or until tomorrow, or withdraw one. Then send again."
            ),
        ),
        "registration-expired": (
            translate("Errors", "Registering took too long"),
            translate("Errors", "The code is no longer valid for it."),
            translate("Errors", "Ask for a new code."),
        ),
    }


def _numbers() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "phone-taken": (
            translate("Errors", "This number is taken"),
            translate("Errors", "Another account has this phone number."),
            translate("Errors", "Use another number, or sign in with that one."),
        ),
        "content-refused": (
            translate("Errors", "The platform did not accept it"),
            translate("Errors", "Something in it is not allowed."),
            translate("Errors", "Change what is marked and try again."),
        ),
    }
