"""What signing in and codes say when the platform refuses, short enough to stand below a field."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.errors import Known
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.errors import describe

#: Codes whose usual advice is to go on working, which nobody can who waits here.
_OFFLINE = ("network-unreachable", "network-timeout", "network-broken")


def advice(error: Exception) -> str:
    """What to do about `error` where the platform is needed right now."""
    if isinstance(error, Known) and error.code in _OFFLINE:
        return QCoreApplication.translate(
            "SignIn", "Check that this computer is online, then try again."
        )
    return describe(error).hint


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
    return translate("SignIn", "{title}. {advice}").format(title=words.title, advice=advice(error))
