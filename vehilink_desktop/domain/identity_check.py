"""Proving who one is: by face, by a code to the phone, or by the platform's staff.

The platform decides. Nothing here compares faces, and no picture is kept after the decision.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.reasons import FieldReason

#: Pictures of a face in one check.
MAX_PICTURES = 5
#: How long a confirmed check of a lost phone lets its number be changed.
GOOD_FOR = timedelta(hours=24)


class Scene(StrEnum):
    """What the proof is for; consent to face authentication counts for one scene only."""

    CERTIFICATION = "certification"
    LOST_PHONE = "lost_phone"


class Method(StrEnum):
    """How one proves it; the other ways are always offered beside the face."""

    FACE = "face"
    CODE = "code"
    STAFF = "staff"


#: A lost phone receives no code.
METHODS: dict[Scene, tuple[Method, ...]] = {
    Scene.CERTIFICATION: (Method.FACE, Method.CODE, Method.STAFF),
    Scene.LOST_PHONE: (Method.FACE, Method.STAFF),
}


class Turn(StrEnum):
    """What the person is asked to do with the head; the platform does not take it as proof."""

    AHEAD = "ahead"
    LEFT = "left"
    RIGHT = "right"


class CheckState(StrEnum):
    """Where a check stands."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class FacePicture(Model):
    """A picture of the face and what was asked for when it was taken."""

    media_id: str
    turn: Open[Turn]


class CheckContent(Model):
    """What the person hands in.

    Attributes:
        pictures: For the face: the one looking ahead first; media of kind `face`.
        consented_at: When face authentication was agreed to for this scene.
        wording: The words of that consent as they were shown.
        verification_id: For the code: the code that was sent to the account's own phone.
        code: The code itself.
        note: For the staff: what they should know.
    """

    scene: Open[Scene]
    method: Open[Method]
    pictures: tuple[FacePicture, ...] = Field((), max_length=MAX_PICTURES)
    consented_at: UtcTime | None = None
    wording: str = Field("", max_length=2000)
    verification_id: str | None = None
    code: str | None = Field(None, max_length=12)
    note: str = Field("", max_length=1000)


class IdentityCheck(Model):
    """A check as the platform knows it; the pictures are gone once it is decided.

    Attributes:
        reason: Why it was refused, in the staff's words.
    """

    id: str
    version: Version
    scene: Open[Scene]
    method: Open[Method]
    state: Open[CheckState]
    reason: str | None = None
    created_at: UtcTime
    decided_at: UtcTime | None = None


def problems(content: CheckContent) -> tuple[FieldReason, ...]:
    """Why a check cannot be handed in. Slugs: `required`, `unknown_value`, `not_offered`."""
    found = []
    if not isinstance(content.scene, Scene):
        found.append(FieldReason(field="scene", reason="unknown_value"))
    elif content.method not in METHODS[content.scene]:
        found.append(FieldReason(field="method", reason="not_offered"))
    needed = {
        Method.FACE: ("pictures", "consented_at", "wording"),
        Method.CODE: ("verification_id", "code"),
        Method.STAFF: ("note",),
    }
    method = content.method if isinstance(content.method, Method) else None
    for field in needed[method] if method else ():
        value = getattr(content, field)
        if not (value.strip() if isinstance(value, str) else value):
            found.append(FieldReason(field=field, reason="required"))
    return tuple(found)
