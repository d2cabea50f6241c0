"""The ledger of consents as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.consent import ConsentEntry
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import consents as words


@dataclass(frozen=True)
class LedgerRow:
    """An entry, whether it is the last word on its subject, and what that is called."""

    entry: ConsentEntry
    last: bool
    about: str

    @property
    def id(self) -> str:
        """Entries have numbers."""
        return str(self.entry.number)

    @property
    def stands(self) -> bool:
        """Whether it is a consent that is in force."""
        return self.last and self.entry.granted


def rows_of(entries: Iterable[ConsentEntry], names: Mapping[str, str]) -> list[LedgerRow]:
    """Newest first; for `names` see `words.subject`."""
    rows: list[LedgerRow] = []
    said: set[str] = set()
    for entry in sorted(entries, key=lambda one: one.number, reverse=True):
        rows.append(
            LedgerRow(entry, entry.subject not in said, words.subject(entry.subject, names))
        )
        said.add(entry.subject)
    return rows


class Col(IntEnum):
    """The columns in their order."""

    WHAT = 0
    SAID = 1
    WHEN = 2
    POLICY = 3


class LedgerModel(RowsModel[LedgerRow]):
    """Newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (self.tr("About"), self.tr("Said"), self.tr("When"), self.tr("Policy"))

    def cell(self, row: LedgerRow, column: int, role: int) -> object:
        if role == Roles.SUBTITLE:
            return self._below(row, column)
        if role == Roles.TONE and column == Col.SAID:
            return self._tone(row)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = row.entry
        return {
            Col.WHAT: lambda: bidi.auto(row.about),
            Col.SAID: lambda: self.said(row),
            Col.WHEN: lambda: bidi.ltr(formats.clock(entry.at)),
            Col.POLICY: lambda: bidi.ltr(entry.policy_version),
        }[Col(column)]()

    def said(self, row: LedgerRow) -> str:
        """What the entry says, and whether it still holds."""
        if not row.entry.granted:
            return self.tr("Taken back") if row.entry.wording else self.tr("Ended")
        return self.tr("Agreed, in force") if row.last else self.tr("Agreed")

    def _tone(self, row: LedgerRow) -> Tone:
        return Tone.OK if row.stands else Tone.NEUTRAL

    def _below(self, row: LedgerRow, column: int) -> str | None:
        if column == Col.WHAT:
            return words.group(words.group_of(row.entry.subject))
        return formats.day(row.entry.at) if column == Col.WHEN else None
