"""The requests about the own data as a table."""

from __future__ import annotations

import math
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.privacy_case import CaseState, PrivacyCase
from vehilink_desktop.services.privacy_cases import CaseRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Now
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import privacy_cases as words

_DAY_S = 24 * 3600


def is_overdue(case: PrivacyCase, now: datetime) -> bool:
    """Whether the platform owes an answer that it promised for earlier."""
    return case.state == CaseState.RECEIVED and now > case.due_at


class Col(IntEnum):
    """The columns in their order."""

    WHAT = 0
    STATE = 1
    DUE = 2


class CaseModel(RowsModel[CaseRow]):
    """Newest first."""

    def __init__(self, parent: QObject, now: Now) -> None:
        super().__init__(parent)
        self._now = now
        self.headings = (self.tr("Request"), self.tr("State"), self.tr("Answer by"))

    def cell(self, row: CaseRow, column: int, role: int) -> object:
        if role == Roles.SUBTITLE:
            return self._below(row, column)
        if role == Roles.TONE:
            return self._tone(row) if column == Col.STATE else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return {
            Col.WHAT: lambda: bidi.auto(words.kind(row.content.kind)),
            Col.STATE: lambda: self._state(row),
            Col.DUE: lambda: self._due(row),
        }[Col(column)]()

    @staticmethod
    def _due(row: CaseRow) -> str:
        case = row.case
        return formats.day(case.due_at) if case and case.state == CaseState.RECEIVED else ""

    def _below(self, row: CaseRow, column: int) -> str | None:
        if column == Col.WHAT:
            number = bidi.ltr(row.case.case_no) if row.case else ""
            return formats.listed(filter(None, (number, formats.day(row.created_at))))
        if column != Col.DUE or row.case is None or row.case.state != CaseState.RECEIVED:
            return None
        days = math.ceil((row.case.due_at - self._now()).total_seconds() / _DAY_S)
        if days < 1:
            return self.tr("overdue")
        return self.tr("%n day(s) left", "", days)

    def _state(self, row: CaseRow) -> str:
        if row.case and is_overdue(row.case, self._now()):
            return self.tr("Overdue")
        return words.state(row.state).text

    def _tone(self, row: CaseRow) -> Tone:
        if row.case and is_overdue(row.case, self._now()):
            return Tone.BAD
        return words.state(row.state).tone
