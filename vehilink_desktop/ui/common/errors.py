"""What an error says to the dealer: title, what happened, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.common import error_texts

#: Codes of refused pictures are this and the reason, whose words are `ui.words.refusal`'s.
_PICTURE = "photo_"


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
        title, message, hint = error_texts.unexpected()
        return ErrorText(title, message, hint, f"{type(error).__name__}: {error}")
    title, message, hint = _words(error.code)
    lines = [str(error), *(f"{path}: {reason}" for path, reason in error.fields)]
    return ErrorText(title, message, hint, "\n".join(lines), error.retryable)


def _words(code: str) -> error_texts.Words:
    if code.startswith(_PICTURE):
        return error_texts.picture_refused()
    return error_texts.all_words().get(code) or error_texts.unknown()
