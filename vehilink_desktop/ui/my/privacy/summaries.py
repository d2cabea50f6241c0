"""How the pages of the privacy centre stand, in a line for each card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.services.policy import Agreement
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi


class Summary(NamedTuple):
    """Read off the UI thread, said on it.

    Attributes:
        read: What the line needs to know; nothing that waits for the network.
        say: The translated line.
    """

    read: Callable[[Backend], Any]
    say: Callable[[Any], str]


def _say_policy(agreement: Agreement | None) -> str:
    translate = QCoreApplication.translate
    if agreement is None:
        return translate("Privacy", "Not agreed to on this computer")
    text = translate("Privacy", "You agreed to version {version} on {date}")
    return text.format(version=bidi.ltr(agreement.version), date=formats.day(agreement.agreed_at))


SUMMARIES: dict[str, Summary] = {
    "policy": Summary(lambda backend: backend.policy.agreed(), _say_policy),
}
