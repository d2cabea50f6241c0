"""Why the platform ended the last session, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.account import FORGOTTEN, SessionEnd
from vehilink_desktop.ui.theme import Tone


def ended_words(reason: str) -> tuple[Tone, str]:
    """What the sign-in page says of a `SessionEnd`; a reason of a newer platform included."""
    translate = QCoreApplication.translate
    texts = {
        SessionEnd.SIGNED_OUT_ELSEWHERE: (
            Tone.INFO,
            translate(
                "SignIn",
                "This computer was signed out from another device. If that was not you, sign in "
                "and look at My › Devices and sessions. Your drafts are kept.",
            ),
        ),
        SessionEnd.TOKEN_REUSED: (
            Tone.BAD,
            translate(
                "SignIn",
                "Somebody used an old key of this session, so the platform ended it. Sign in, "
                "then say under My › Devices and sessions that your account may have leaked.",
            ),
        ),
        SessionEnd.SUSPENDED: (
            Tone.BAD,
            translate(
                "SignIn",
                "The platform has suspended this account. Your drafts are kept on this computer. "
                "Ask the platform's staff why.",
            ),
        ),
        SessionEnd.ACCOUNT_CANCELLED: (
            Tone.INFO,
            translate(
                "SignIn",
                "This account was closed, as was asked for. You may register again at any time.",
            ),
        ),
        FORGOTTEN: (
            Tone.OK,
            translate(
                "SignIn",
                "Everything of this profile is erased from this computer. What you exported or "
                "saved yourself is still where you put it.",
            ),
        ),
        SessionEnd.IDLE: (
            Tone.INFO,
            translate(
                "SignIn",
                "This computer was not used for a long time, so it was signed out. Your drafts "
                "are kept.",
            ),
        ),
    }
    known = next((words for end, words in texts.items() if end == reason), None)
    return known or (
        Tone.INFO,
        translate("SignIn", "The platform ended the session. Sign in again; your drafts are kept."),
    )
