"""The journal and its summary as tables: kinds of data, never a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.personal_data import PERSONAL, DataKind
from vehilink_desktop.services.departures import JournalRow, TypeTotal
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import personal_data as words

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def kinds_in_words(kinds: Iterable[DataKind], *, nothing: str) -> str:
    """The personal ones, listed; `nothing` if there are none."""
    personal = set(kinds) & PERSONAL
    names = [words.data_kind(one) for one in DataKind if one in personal]
    return formats.listed(names) if names else nothing


@dataclass(frozen=True)
class Total:
    """A line of the summary."""

    total: TypeTotal

    @property
    def id(self) -> str:
        """One line for each type."""
        return self.total.type


class TotalCol(IntEnum):
    """The columns of the summary."""

    WHAT = 0
    KINDS = 1
    COUNT = 2
    SENT = 3


class SummaryModel(RowsModel[Total]):
    """By type, the most frequent first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (
            self.tr("What for"),
            self.tr("Personal data in it"),
            self.tr("Requests"),
            self.tr("Sent"),
        )

    def cell(self, row: Total, column: int, role: int) -> object:
        one = row.total
        if role == Roles.SUBTITLE:
            return words.why(one.why) if column == TotalCol.WHAT else None
        if role not in _SHOWN:
            return None
        return {
            TotalCol.WHAT: lambda: words.departure_type(one.type),
            TotalCol.KINDS: lambda: kinds_in_words(one.kinds, nothing=self.tr("None")),
            TotalCol.COUNT: lambda: bidi.ltr(format_decimal(one.count)),
            TotalCol.SENT: lambda: formats.size(one.bytes_up),
        }[TotalCol(column)]()


@dataclass(frozen=True)
class Departed:
    """A line of the journal."""

    row: JournalRow

    @property
    def id(self) -> str:
        """Of the journal's row."""
        return str(self.row.id)


class Col(IntEnum):
    """The columns of the journal."""

    WHEN = 0
    WHAT = 1
    TO = 2
    SENT = 3
    OUTCOME = 4


class JournalModel(RowsModel[Departed]):
    """Newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (
            self.tr("When"),
            self.tr("What for"),
            self.tr("To"),
            self.tr("Sent"),
            self.tr("Outcome"),
        )

    def cell(self, row: Departed, column: int, role: int) -> object:
        one = row.row
        if role == Roles.SUBTITLE:
            return self._below(one, column)
        if role == Roles.TONE and column == Col.OUTCOME:
            return Tone.NEUTRAL if one.outcome.startswith("2") else Tone.WARN
        if role not in _SHOWN:
            return None
        return {
            Col.WHEN: lambda: bidi.ltr(formats.clock(one.at)),
            Col.WHAT: lambda: words.departure_type(one.type),
            Col.TO: lambda: bidi.ltr(one.to),
            Col.SENT: lambda: formats.size(one.bytes_up),
            Col.OUTCOME: lambda: words.outcome(one.outcome),
        }[Col(column)]()

    def _below(self, one: JournalRow, column: int) -> str | None:
        if column == Col.WHEN:
            return formats.day(one.at)
        if column == Col.WHAT:
            return kinds_in_words(one.kinds, nothing=self.tr("No personal data"))
        return None
