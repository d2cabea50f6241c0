"""How the pages of the privacy centre stand, in a line for each card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.choice import Choice
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


def _say_consents(standing: int) -> str:
    return QCoreApplication.translate("Privacy", "%n consent(s) in force", "", standing)


def _standing(backend: Backend) -> int:
    newest = {entry.subject: entry.granted for entry in backend.consents.all()}
    return sum(newest.values())


def _say_settings(standing: tuple[bool, bool]) -> str:
    translate = QCoreApplication.translate
    recorded, untracked = (
        translate("Privacy", "on") if one else translate("Privacy", "off") for one in standing
    )
    text = translate("Privacy", "Browsing records: {recorded} · Do not track: {untracked}")
    return text.format(recorded=recorded, untracked=untracked)


def _tracking(backend: Backend) -> tuple[bool, bool]:
    return backend.browsing.allowed(), backend.choices.is_on(Choice.DO_NOT_TRACK)


def _say_journal(totals: tuple[int, int]) -> str:
    requests, sent = totals
    text = QCoreApplication.translate(
        "Privacy", "%n request(s) in the last 7 days, {size} sent", "", requests
    )
    return text.format(size=formats.size(sent))


def _left(backend: Backend) -> tuple[int, int]:
    totals = backend.departures.summary(backend.clock.now() - timedelta(days=7))
    return sum(one.count for one in totals), sum(one.bytes_up for one in totals)


SUMMARIES: dict[str, Summary] = {
    "policy": Summary(lambda backend: backend.policy.agreed(), _say_policy),
    "consents": Summary(_standing, _say_consents),
    "journal": Summary(_left, _say_journal),
    "settings": Summary(_tracking, _say_settings),
}
