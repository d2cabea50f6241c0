"""How the pages of the privacy centre stand, in a line for each card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.clause_map import load_clause_map
from vehilink_desktop.domain.export import JobState
from vehilink_desktop.domain.policy import Pending
from vehilink_desktop.domain.privacy_case import SETTLED, CaseState
from vehilink_desktop.services.policy import Agreement
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.resources import resource_path


class Summary(NamedTuple):
    """Read off the UI thread, said on it.

    Attributes:
        read: What the line needs to know; nothing that waits for the network.
        say: The translated line.
    """

    read: Callable[[Backend], Any]
    say: Callable[[Any], str]


class Counted(QObject):
    """An object, because only `tr` has plurals that the translations' tools can read."""

    def clauses(self, count: int) -> str:
        return self.tr("%n clause(s), each with its place in Vehilink", "", count)

    def consents(self, count: int) -> str:
        return self.tr("%n consent(s) in force", "", count)

    def departures(self, count: int, size: str) -> str:
        text = self.tr("%n request(s) in the last 7 days, {size} sent", "", count)
        return text.format(size=size)

    def questions(self, count: int) -> str:
        return self.tr("%n question(s) wait for your answer", "", count)

    def unread(self, count: int) -> str:
        return self.tr("%n not read yet", "", count)

    def open_requests(self, count: int, due: str) -> str:
        if not due:
            return self.tr("%n request(s) open", "", count)
        text = self.tr("%n request(s) open, the next answer is due on {date}", "", count)
        return text.format(date=due)


def _say_policy(known: tuple[Agreement | None, Pending | None]) -> str:
    translate = QCoreApplication.translate
    agreement, pending = known
    if pending is not None:
        text = translate("Privacy", "Version {version} waits for your agreement")
        return text.format(version=bidi.ltr(pending.edition.version))
    if agreement is None:
        return translate("Privacy", "Not agreed to on this computer")
    text = translate("Privacy", "You agreed to version {version} on {date}")
    return text.format(version=bidi.ltr(agreement.version), date=formats.day(agreement.agreed_at))


def _agreement(backend: Backend) -> tuple[Agreement | None, Pending | None]:
    return backend.policy.agreed(), backend.policy.pending()


def _clauses(_backend: Backend) -> int:
    return len(load_clause_map(resource_path("policy", "clauses.toml")))


def _say_clauses(count: int) -> str:
    return Counted().clauses(count)


def _say_consents(standing: int) -> str:
    return Counted().consents(standing)


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
    return Counted().departures(requests, formats.size(sent))


def _left(backend: Backend) -> tuple[int, int]:
    totals = backend.departures.summary(backend.clock.now() - timedelta(days=7))
    return sum(one.count for one in totals), sum(one.bytes_up for one in totals)


def _say_parties(questions: int) -> str:
    if not questions:
        return QCoreApplication.translate("Privacy", "No question is open")
    return Counted().questions(questions)


def _say_notices(unread: int) -> str:
    if not unread:
        return QCoreApplication.translate("Privacy", "Everything is read")
    return Counted().unread(unread)


def _say_retention(stored: int) -> str:
    text = QCoreApplication.translate("Privacy", "{size} in copies, logs and lists")
    return text.format(size=formats.size(stored))


def _say_requests(waiting: tuple[int, datetime | None]) -> str:
    count, due = waiting
    if not count:
        return QCoreApplication.translate("Privacy", "No request is open")
    return Counted().open_requests(count, formats.day(due) if due else "")


def _waiting(backend: Backend) -> tuple[int, datetime | None]:
    waiting = [one for one in backend.privacy_cases.all() if one.state not in SETTLED]
    received = (one.case for one in waiting if one.case and one.state == CaseState.RECEIVED)
    return len(waiting), min((case.due_at for case in received), default=None)


def _say_export(made: datetime | None) -> str:
    if made is None:
        return QCoreApplication.translate("Privacy", "No archive was made yet")
    text = QCoreApplication.translate("Privacy", "The last archive was made on {date}")
    return text.format(date=formats.day(made))


def _exported(backend: Backend) -> datetime | None:
    done = (one for one in backend.personal_export.jobs() if one.state == JobState.DONE)
    return max((one.finished_at or one.created_at for one in done), default=None)


SUMMARIES: dict[str, Summary] = {
    "policy": Summary(_agreement, _say_policy),
    "clauses": Summary(_clauses, _say_clauses),
    "consents": Summary(_standing, _say_consents),
    "journal": Summary(_left, _say_journal),
    "settings": Summary(_tracking, _say_settings),
    "export": Summary(_exported, _say_export),
    "requests": Summary(_waiting, _say_requests),
    "parties": Summary(lambda backend: len(backend.processing.asked()), _say_parties),
    "retention": Summary(
        lambda backend: sum(one.bytes for one in backend.retention.sizes()), _say_retention
    ),
    "notices": Summary(lambda backend: len(backend.notices.unread()), _say_notices),
}
