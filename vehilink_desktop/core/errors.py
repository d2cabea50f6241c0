"""What can go wrong: the world's fault (`Known`), ours (`Bug`), nobody's (`Cancelled`)."""

from __future__ import annotations

from dataclasses import dataclass


class VehilinkError(Exception):
    """Root of every error that crosses a room's border."""


class Cancelled(VehilinkError):
    """The person stopped it. Never shown, never logged as a failure."""


class Bug(VehilinkError):
    """A state that the program's own rules forbid."""


@dataclass(eq=False)
class Known(VehilinkError):
    """A failure of the network, the disk, the platform or the input.

    Attributes:
        code: Stable slug, the key of the translated title, text and advice in `ui/common/errors.py`
            and, for answers of the platform, the last part of the problem type.
        detail: What the other side said, untranslated plain text; may be shown folded.
        retryable: Whether the same call may succeed later without the person doing anything.
        retry_after_s: Seconds before which a retry is pointless, if the other side said so.
        fields: Reasons by field path, for input that was refused.
    """

    code: str
    detail: str = ""
    retryable: bool = False
    retry_after_s: float | None = None
    fields: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code
