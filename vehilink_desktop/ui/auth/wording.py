"""What sign-in says when the platform refuses, short enough to stand below a field."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.errors import Known
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.errors import describe


def explain(error: Exception) -> str:
    """One or two sentences: what happened, what to do."""
    translate = QCoreApplication.translate
    if isinstance(error, CodeWrong) and error.attempts_left:
        return translate("SignIn", "Wrong code. Attempts left: {n}.").format(n=error.attempts_left)
    words = describe(error)
    if isinstance(error, Known) and error.retry_after_s:
        wait = formats.duration(math.ceil(error.retry_after_s))
        again = translate("SignIn", "{reason} Try again in {time}.")
        return again.format(reason=words.message, time=wait)
    return translate("SignIn", "{title}. {advice}").format(title=words.title, advice=words.hint)
