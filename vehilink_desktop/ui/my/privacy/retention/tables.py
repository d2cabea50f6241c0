"""What is kept and for how long, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.retention import PERIODS, Kind
from vehilink_desktop.services.retention import Stored
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.words import retention as words

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True)
class KindRow:
    """A kind of data; `stored` is None for what the platform keeps."""

    kind: Kind
    stored: Stored | None = None

    @property
    def id(self) -> str:
        """One row for each kind."""
        return self.kind


class Col(IntEnum):
    """The columns; the platform's table has the first two."""

    WHAT = 0
    PERIOD = 1
    COUNT = 2
    SIZE = 3


class RetentionModel(RowsModel[KindRow]):
    """In the order of the table of periods."""

    def __init__(self, parent: QObject, *, here: bool) -> None:
        super().__init__(parent)
        names = (self.tr("Kind"), self.tr("Kept for"), self.tr("Items"), self.tr("Size"))
        self.headings = names if here else names[:2]

    def cell(self, row: KindRow, column: int, role: int) -> object:
        period = PERIODS[row.kind]
        if role == Roles.SUBTITLE:
            if column == Col.WHAT:
                return words.described(row.kind).text
            counts = column == Col.PERIOD and period.length
            return words.start(period) if counts else None
        if role not in _SHOWN:
            return None
        stored = row.stored
        return {
            Col.WHAT: lambda: words.described(row.kind).name,
            Col.PERIOD: lambda: words.period(period),
            Col.COUNT: lambda: bidi.ltr(format_decimal(stored.count)) if stored else "",
            Col.SIZE: lambda: formats.size(stored.bytes) if stored and stored.bytes else "",
        }[Col(column)]()
