"""The own vehicles as a table: which are shown, in which order, what each cell says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject, QSize, Qt

from vehilink_desktop.services.stock import StockRow, StockState
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.theme import Tone, current_theme

ALL = "all"
#: The tabs in their order, and the states that each gathers.
TABS: dict[str, frozenset[StockState]] = {
    ALL: frozenset(StockState),
    "drafts": frozenset({StockState.DRAFT}),
    "waiting": frozenset({StockState.WAITING, StockState.UPLOADING}),
    "in_review": frozenset({StockState.IN_REVIEW}),
    "live": frozenset({StockState.LIVE}),
    "needs_you": frozenset({StockState.NEEDS_YOU}),
    "sold": frozenset({StockState.SOLD}),
    "withdrawn": frozenset({StockState.WITHDRAWN}),
}
_VIN_TAIL = 6


class Col(IntEnum):
    """The columns in their first order."""

    VEHICLE = 0
    VIN = 1
    PRICE = 2
    PHOTOS = 3
    STATE = 4
    CHANGED = 5


class StockModel(RowsModel[StockRow]):
    """Rows of `StockService`, filtered and sorted here: a dealer's stock fits in memory."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        now: Callable[[], datetime],
        online: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._now = now
        self._online = online
        self._all: list[StockRow] = []
        self._tab, self._text = ALL, ""
        self.headings = (
            self.tr("Vehicle"),
            self.tr("VIN"),
            self.tr("Price"),
            self.tr("Pictures"),
            self.tr("State"),
            self.tr("Changed"),
        )
        self._sorting = (int(Col.CHANGED), Qt.SortOrder.DescendingOrder)
        thumbnails.arrived.connect(self._on_picture)

    # -- what is shown

    def show_rows(self, rows: Sequence[StockRow]) -> None:
        """Replace the stock; what stays keeps its selection."""
        self._all = list(rows)
        self._arrange()

    def narrow(self, tab: str, text: str) -> None:
        """Show the rows of one tab that contain every word of `text`."""
        self._tab, self._text = tab, text
        self._arrange()

    def counts(self) -> dict[str, int]:
        """How many vehicles stand behind each tab, whatever is filtered."""
        return {tab: sum(row.state in states for row in self._all) for tab, states in TABS.items()}

    def total(self) -> int:
        return len(self._all)

    def row(self, number: int) -> StockRow:
        return self.rows[number]

    def row_of(self, listing_id: str) -> int:
        """Where a vehicle stands now, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.id == listing_id), -1)

    # -- Qt's side

    def cell(self, row: StockRow, column: int, role: int) -> object:
        column = Col(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(row, column)
        if role == Roles.KEY:
            return row.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip_of(row, column)
        if column is Col.VEHICLE:
            return self._vehicle(row, role)
        if column is Col.PHOTOS:
            return self._photos(row, role)
        if column is Col.STATE and role in (Roles.TONE, Roles.ICON):
            state = self._state(row)
            return state.tone if role == Roles.TONE else state.icon
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Col):
            self._sorting = (column, order)
            self._arrange()

    # -- inside

    def _arrange(self) -> None:
        wanted = self._text.casefold().split()
        states = TABS.get(self._tab, TABS[ALL])
        column, order = self._sorting
        rows = [row for row in self._all if row.state in states and _matches(row, wanted)]
        # last changed first where the column says the same
        rows.sort(key=lambda row: row.changed_at, reverse=True)
        rows.sort(
            key=lambda row: self._key(row, Col(column)),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self.replace_rows(rows)

    def _key(self, row: StockRow, column: Col) -> tuple[object, ...]:
        if column is Col.PRICE:
            return (row.price.currency, row.price.decimal()) if row.price else ("", 0)
        if column is Col.PHOTOS:
            return (row.readiness, row.photo_count)
        if column is Col.STATE:
            return (list(StockState).index(row.state),)
        if column is Col.CHANGED:
            return (row.changed_at,)
        return (((row.vin or "")[-_VIN_TAIL:] if column is Col.VIN else row.title).casefold(),)

    def _text_of(self, row: StockRow, column: Col) -> str:
        if column is Col.VEHICLE:
            return bidi.auto(row.title) if row.title else self.tr("New vehicle")
        if column is Col.VIN:
            tail = (row.vin or "")[-_VIN_TAIL:]
            return bidi.ltr(f"…{tail}" if len(row.vin or "") > _VIN_TAIL else tail)
        if column is Col.PRICE:
            return formats.price(row.price, row.incoterm, row.named_place)
        if column is Col.PHOTOS:
            return self.tr("{n} · {ready} % ready").format(n=row.photo_count, ready=row.readiness)
        if column is Col.STATE:
            return self._state(row).text
        return formats.ago(row.changed_at, self._now())

    def _tip_of(self, row: StockRow, column: Col) -> str | None:
        if column is Col.VEHICLE:
            return row.title or None
        if column is Col.VIN:
            return row.vin
        if column is Col.CHANGED:
            return formats.exact(row.changed_at)
        if column in (Col.PRICE, Col.STATE):
            return self._text_of(row, column) or None
        return None

    def _vehicle(self, row: StockRow, role: int) -> object:
        if role == Roles.THUMBNAIL and row.cover:
            sizes = current_theme().sizes
            size = QSize(sizes.thumb_width, sizes.thumb_height)
            return self._thumbnails.get(row.cover, size, 2.0)
        if role == Roles.SUBTITLE:
            hint = self.tr("Unpublished changes") if row.unpublished and row.listing_state else ""
            parts = [bidi.ltr(row.stock_no) if row.stock_no else "", hint]
            return " · ".join(part for part in parts if part)
        if role == Roles.ICON:
            return "car"
        return None

    def _photos(self, row: StockRow, role: int) -> object:
        if role == Roles.FRACTION:
            return row.readiness / 100
        if role == Roles.TONE:
            return Tone.OK if row.readiness >= 70 else Tone.NEUTRAL
        return None

    def _state(self, row: StockRow) -> words.State:
        return words.stock_state(
            row.state,
            online=self._online(),
            done=row.files_done,
            total=row.files_total,
            reason=row.reason,
        )

    def _on_picture(self, media_id: str) -> None:
        self.redraw_first_cell(lambda row: row.cover == media_id)


def _matches(row: StockRow, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    parts = (row.title, row.vin, row.stock_no, row.named_place, row.incoterm)
    haystack = " ".join(part for part in parts if part).casefold()
    return all(word in haystack for word in wanted)
