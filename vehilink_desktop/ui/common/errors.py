"""What a `Known` error says to the dealer: title, what happened, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.errors import Known

_Words = tuple[str, str, str]


@dataclass(frozen=True)
class ErrorText:
    """One error in the reader's language; `technical` is for support and stays untranslated."""

    title: str
    message: str
    hint: str
    technical: str = ""
    retryable: bool = False


def describe(error: BaseException) -> ErrorText:
    """The words for `error`; one that has none of its own gets honest general ones."""
    if not isinstance(error, Known):
        title, message, hint = _unexpected()
        return ErrorText(title, message, hint, f"{type(error).__name__}: {error}")
    words = {**_network(), **_platform(), **_account(), **_publishing(), **_here()}
    title, message, hint = words.get(error.code) or _refused()
    lines = [str(error), *(f"{path}: {reason}" for path, reason in error.fields)]
    return ErrorText(title, message, hint, "\n".join(lines), error.retryable)


def _unexpected() -> _Words:
    translate = QCoreApplication.translate
    return (
        translate("Errors", "Something went wrong in the program"),
        translate("Errors", "This is our mistake. Your work up to here is saved."),
        translate(
            "Errors", "Try again. If it happens again, copy the details and send them to us."
        ),
    )


def _refused() -> _Words:
    translate = QCoreApplication.translate
    return (
        translate("Errors", "That did not work"),
        translate("Errors", "The other side refused, for a reason this version does not know."),
        translate("Errors", "Look at the technical details, or contact customer service."),
    )


def _network() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    return {
        "offline": (
            translate("Errors", "No connection"),
            translate("Errors", "The platform cannot be reached from this computer now."),
            translate("Errors", "Go on working: everything is kept and sent when you are online."),
        ),
        "timeout": (
            translate("Errors", "No answer in time"),
            translate("Errors", "The connection is very slow or was cut."),
            translate("Errors", "It is tried again by itself. Nothing is sent twice."),
        ),
        "captive-portal": (
            translate("Errors", "Sign in to your network"),
            translate("Errors", "A page of this network answered in place of the platform."),
            translate("Errors", "Open your browser, sign in to the network, then come back."),
        ),
        "tls": (
            translate("Errors", "The connection is not safe"),
            translate("Errors", "Somebody between you and the platform shows a false certificate."),
            translate("Errors", "Try another network, or ask whoever looks after this one."),
        ),
        "proxy": (
            translate("Errors", "The proxy does not let us through"),
            translate("Errors", "The proxy server of this network refused the connection."),
            translate("Errors", "Check the proxy under My › Settings › Network."),
        ),
    }


def _platform() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    return {
        "internal": (
            translate("Errors", "The platform has a problem"),
            translate("Errors", "The platform could not finish this. Your side is in order."),
            translate("Errors", "It is tried again by itself."),
        ),
        "rate-limited": (
            translate("Errors", "Too many requests"),
            translate("Errors", "The platform asks for a pause."),
            translate("Errors", "It goes on by itself in a moment."),
        ),
        "not-found": (
            translate("Errors", "It is no longer there"),
            translate("Errors", "It was withdrawn or deleted in the meantime."),
            translate("Errors", "Go back to the list; it is up to date."),
        ),
        "forbidden": (
            translate("Errors", "You may not do this"),
            translate("Errors", "It belongs to another company, or your account has no right to."),
            translate("Errors", "Check which account you are signed in with."),
        ),
        "state-conflict": (
            translate("Errors", "It has moved on"),
            translate("Errors", "It is in another state now, so this step no longer fits."),
            translate("Errors", "Look at its present state and decide again."),
        ),
        "version-conflict": (
            translate("Errors", "Changed in two places"),
            translate("Errors", "Somebody else changed the same fields meanwhile."),
            translate("Errors", "Compare both versions and choose what should stand."),
        ),
    }


def _account() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    again = translate("Errors", "Ask for a new code.")
    return {
        "code-wrong": (
            translate("Errors", "Wrong code"),
            translate("Errors", "The code does not match the one that was sent."),
            translate("Errors", "Check the six digits of the newest message."),
        ),
        "code-expired": (
            translate("Errors", "The code has expired"),
            translate("Errors", "A code is valid for a few minutes only."),
            again,
        ),
        "code-void": (
            translate("Errors", "The code no longer works"),
            translate("Errors", "It was entered wrongly too often, or was used already."),
            again,
        ),
        "code-too-soon": (
            translate("Errors", "One moment"),
            translate("Errors", "A code was sent just now."),
            translate("Errors", "Wait until the timer has run out, then ask again."),
        ),
        "code-limit": (
            translate("Errors", "Too many codes"),
            translate("Errors", "This number asked for too many codes today."),
            translate("Errors", "Try again later, or contact customer service."),
        ),
        "phone-invalid": (
            translate("Errors", "Not a phone number"),
            translate("Errors", "There is no such number in the chosen country."),
            translate("Errors", "Check the country and the digits."),
        ),
        "account-unknown": (
            translate("Errors", "No account with this number"),
            translate("Errors", "Nobody has registered with this phone number."),
            translate("Errors", "Register, or check the number."),
        ),
        **_session(),
    }


def _session() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    sign_in = translate("Errors", "Sign in again. Your drafts are kept.")
    return {
        "unauthorized": (
            translate("Errors", "You are signed out"),
            translate("Errors", "The platform no longer accepts this sign-in."),
            sign_in,
        ),
        "session-revoked": (
            translate("Errors", "This device was signed out"),
            translate("Errors", "Somebody with your account ended this session."),
            sign_in,
        ),
        "other-account": (
            translate("Errors", "This profile belongs to another account"),
            translate("Errors", "The data on this computer was made with another phone number."),
            translate("Errors", "Sign in with that number, or start another profile."),
        ),
        "not-certified": (
            translate("Errors", "Certification needed"),
            translate("Errors", "Only certified companies can do this."),
            translate("Errors", "Send in your papers under My › Company certification."),
        ),
    }


def _publishing() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    return {
        "invalid": (
            translate("Errors", "Some fields are not right"),
            translate("Errors", "The platform did not accept what was entered."),
            translate("Errors", "Mend the marked fields and publish again."),
        ),
        "nothing-to-publish": (
            translate("Errors", "Nothing to publish"),
            translate("Errors", "Everything here is published already."),
            translate("Errors", "Change something first."),
        ),
        "being-sent": (
            translate("Errors", "It is being sent"),
            translate("Errors", "This cannot change while it is on its way."),
            translate("Errors", "Wait until it has arrived, then try again."),
        ),
        "may-have-arrived": (
            translate("Errors", "It may have arrived already"),
            translate("Errors", "It was sent, but the answer is still missing."),
            translate("Errors", "Wait until the answer is here; nothing is sent twice."),
        ),
        "conflicts-open": (
            translate("Errors", "Two versions are open"),
            translate("Errors", "The platform has another version of the same fields."),
            translate("Errors", "Choose what should stand, then publish."),
        ),
        "vin-taken": (
            translate("Errors", "This VIN is listed already"),
            translate("Errors", "Another listing on the platform has the same VIN."),
            translate("Errors", "Check the VIN. If it is yours, edit that listing instead."),
        ),
        "photos-not-ready": (
            translate("Errors", "Photos are still being prepared"),
            translate("Errors", "Some photos of this vehicle are not ready to send."),
            translate("Errors", "Wait a moment, or remove the ones that failed."),
        ),
        "photo-elsewhere": (
            translate("Errors", "This photo is used already"),
            translate("Errors", "The same picture stands at another vehicle."),
            translate("Errors", "Take a photo of this vehicle."),
        ),
    }


def _here() -> dict[str, _Words]:
    translate = QCoreApplication.translate
    return {
        "disk-full": (
            translate("Errors", "The disk is full"),
            translate("Errors", "Nothing more can be saved on this computer."),
            translate("Errors", "Free some space. What was saved before is safe."),
        ),
        "picture-damaged": (
            translate("Errors", "The picture is damaged"),
            translate("Errors", "The file on this computer cannot be read any more."),
            translate("Errors", "Remove it and add the original again."),
        ),
        "not-readable": (
            translate("Errors", "The file cannot be read"),
            translate("Errors", "It was moved, or this account may not open it."),
            translate("Errors", "Check the file and add it again."),
        ),
    }
