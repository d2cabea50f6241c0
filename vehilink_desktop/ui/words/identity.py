"""Proving who one is in words: scenes, ways, the consent to face authentication, hints."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.identity_check import Method, Scene, Turn
from vehilink_desktop.media.face_turns import FaceHint
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


class Consent(NamedTuple):
    """What is asked before a face is looked at: a title, and sentence after sentence."""

    title: str
    sentences: tuple[str, ...]

    def wording(self) -> str:
        """All of it, as it goes into the ledger of consents."""
        return "\n".join((self.title, *self.sentences))


class Way(NamedTuple):
    """One way to prove it, as a card says it."""

    title: str
    about: str
    icon: str


def scene(one: str) -> str:
    """What the proof is for; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Scene.CERTIFICATION.value: translate("Identity", "Certification of your company"),
        Scene.LOST_PHONE.value: translate("Identity", "Change of a lost phone number"),
    }.get(one, one)


def way(method: Method, phone: str) -> Way:
    """A way to prove it; `phone` is the own number as it is shown."""
    translate = QCoreApplication.translate
    if method is Method.FACE:
        about = translate(
            "Identity",
            "The camera takes three pictures of you. The platform's staff looks at them and "
            "decides.",
        )
        return Way(translate("Identity", "By my face"), about, "scan-face")
    if method is Method.CODE:
        about = translate("Identity", "Six digits are sent to {phone}. It is decided at once.")
        return Way(
            translate("Identity", "By a code to my phone"), about.format(phone=phone), "phone"
        )
    about = translate("Identity", "Write how you can be reached. They ask back and decide.")
    return Way(translate("Identity", "By the platform's staff"), about, "users")


def consent(one: Scene) -> Consent:
    """What is agreed to before the camera looks at a face, for one scene and no other."""
    translate = QCoreApplication.translate
    purpose = {
        Scene.CERTIFICATION: translate(
            "Identity", "It shows the platform who hands in your company's certification."
        ),
        Scene.LOST_PHONE: translate(
            "Identity",
            "It shows the platform that the account is yours, so that its phone number can be "
            "changed without the old phone.",
        ),
    }[one]
    title = translate("Identity", "May the platform look at your face?")
    return Consent(
        title,
        (
            purpose,
            translate(
                "Identity",
                "Three pictures are taken and sent to the platform, whose staff decides. This "
                "computer compares nothing and decides nothing.",
            ),
            no_proof(),
            translate(
                "Identity",
                "Nothing is kept here: the pictures are encrypted until they have arrived, then "
                "deleted. The platform deletes them once it has decided.",
            ),
            translate(
                "Identity",
                "Your yes counts for this purpose only. You can take it back under My › System "
                "permissions, and the other ways are just as good.",
            ),
        ),
    )


def no_proof() -> str:
    """What the prompts are worth."""
    return QCoreApplication.translate(
        "Identity",
        "You are asked to turn your head. That makes it harder to hold up a photo, but it is no "
        "proof against forgery.",
    )


def prompt(turn: Turn | None) -> str:
    """What the person should do now."""
    translate = QCoreApplication.translate
    return {
        Turn.AHEAD: translate("Identity", "Look straight ahead"),
        Turn.LEFT: translate("Identity", "Turn your head to your left"),
        Turn.RIGHT: translate("Identity", "Turn your head to your right"),
        None: translate("Identity", "Done"),
    }[turn]


def turned(turn: Turn) -> str:
    """What a picture shows."""
    translate = QCoreApplication.translate
    return {
        Turn.AHEAD: translate("Identity", "Ahead"),
        Turn.LEFT: translate("Identity", "To the left"),
        Turn.RIGHT: translate("Identity", "To the right"),
    }[turn]


def hint(one: FaceHint | None) -> State:
    """What would make the picture better; None: nothing."""
    translate = QCoreApplication.translate
    if one is None:
        return State(translate("Identity", "Good, hold it like this"), Tone.OK, "check")
    text = {
        FaceHint.NO_FACE: translate("Identity", "No face to be seen: look into the camera"),
        FaceHint.SEVERAL_FACES: translate("Identity", "Only you may be in the picture"),
        FaceHint.COME_NEARER: translate("Identity", "Come nearer"),
        FaceHint.GO_BACK: translate("Identity", "Move back a little"),
        FaceHint.TO_THE_MIDDLE: translate("Identity", "Move to the middle of the oval"),
        FaceHint.MORE_LIGHT: translate("Identity", "Too dark: turn towards the light"),
        FaceHint.LESS_LIGHT: translate("Identity", "Too bright: turn away from the light"),
        FaceHint.HOLD_STILL: translate("Identity", "Hold still"),
    }[one]
    return State(text, Tone.WARN, "triangle-alert")


def refusal(reason: str) -> str:
    """Why the platform refused: of a code its error, of staff their own words."""
    translate = QCoreApplication.translate
    return {
        "code-wrong": translate("Identity", "The code was wrong."),
        "code-expired": translate("Identity", "The code had expired."),
        "code-void": translate("Identity", "The code no longer worked."),
    }.get(reason, reason)


def not_confirmed(reason: str | None) -> str:
    """Why a check does not let the number be changed, with what to do."""
    translate = QCoreApplication.translate
    return {
        "pending": translate("Identity", "The platform's staff has not decided yet."),
        "refused": translate("Identity", "The platform refused it. Prove it in another way."),
        "expired": translate(
            "Identity", "It was confirmed more than a day ago. Prove it once more."
        ),
        "used": translate(
            "Identity", "The number was changed with it already. Prove it once more."
        ),
    }.get(reason or "") or translate(
        "Identity", "The platform does not know of it. Prove it once more."
    )
