"""The own requests as a table, filtered by where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.services.requests_view import MyRequestRow, RequestStanding
from vehilink_desktop.ui import formats
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Now, time_left, urgency
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import requests as words

ALL = "all"
#: The tabs in their order, and what each gathers.
TABS: dict[str, frozenset[str]] = {
    ALL: frozenset(RequestStanding),
    "draft": frozenset({RequestStanding.DRAFT}),
    "waiting": frozenset({RequestStanding.WAITING}),
    "live": frozenset({RequestStanding.LIVE}),
    "needs_you": frozenset({RequestStanding.NEEDS_YOU}),
    "expired": frozenset({RequestStanding.EXPIRED}),
    "closed": frozenset({RequestStanding.CLOSED}),
}


class Col(IntEnum):
    """The columns in their first order."""

    MODEL = 0
    QUANTITY = 1
    TARGET = 2
    STATE = 3
    LEFT = 4
    QUOTATIONS = 5
    CHANGED = 6


class MineModel(RowsModel[MyRequestRow]):
    """Rows of `RequestService.mine`."""

    def __init__(self, catalogue: Catalogue, clock: Clock, now: Now, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._clock = clock
        self._now = now
        self._all: list[MyRequestRow] = []
        self._tab, self._text = ALL, ""
        self.headings = (
            self.tr("Wanted"),
            self.tr("Quantity"),
            self.tr("Target price"),
            self.tr("State"),
            self.tr("Time left"),
            self.tr("Quotations"),
            self.tr("Changed"),
        )

    def show_rows(self, rows: Sequence[MyRequestRow]) -> None:
        """Replace what is shown; what stays keeps its selection."""
        self._all = list(rows)
        self._arrange()

    def narrow(self, tab: str, text: str) -> None:
        """Show the rows of one tab that contain every word of `text`."""
        self._tab, self._text = tab, text
        self._arrange()

    def counts(self) -> dict[str, int]:
        """How many stand behind each tab, whatever is filtered."""
        return {tab: sum(row.state in states for row in self._all) for tab, states in TABS.items()}

    def total(self) -> int:
        return len(self._all)

    def next_end(self) -> datetime | None:
        """When the next live request ends."""
        live = (row for row in self._all if row.state is RequestStanding.LIVE)
        return min((row.expires_at for row in live if row.expires_at), default=None)

    def cell(self, row: MyRequestRow, column: int, role: int) -> object:
        column = Col(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(row, column)
        if role == Roles.KEY:
            return row.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Roles.SUBTITLE:
            return self._subtitle(row, column)
        if role in (Roles.TONE, Roles.ICON):
            return self._look(row, column, role)
        return None

    def _arrange(self) -> None:
        wanted = self._text.casefold().split()
        states = TABS.get(self._tab, TABS[ALL])
        self.replace_rows(
            [row for row in self._all if row.state in states and _matches(row, wanted)]
        )

    def _text_of(self, row: MyRequestRow, column: Col) -> str:
        content = row.content
        if column is Col.MODEL:
            return bidi.auto(content.title()) if content.title() else self.tr("New request")
        if column is Col.QUANTITY:
            return format_decimal(content.quantity) if content.quantity else ""
        if column is Col.TARGET:
            return words.target_price(content) or words.target_term(content)
        if column is Col.STATE:
            return words.state(row.state).text
        if column is Col.LEFT:
            live = row.state is RequestStanding.LIVE and row.expires_at
            return bidi.auto(time_left(live, self._now())) if live else ""
        if column is Col.QUOTATIONS:
            return format_decimal(row.quotations) if row.quotations else "—"
        return formats.ago(row.changed_at, self._clock.now())

    def _subtitle(self, row: MyRequestRow, column: Col) -> str:
        if column is Col.TARGET and row.content.target_price:
            return words.target_term(row.content)
        if column is not Col.MODEL:
            return ""
        region = row.content.sales_region
        named = common_words.value("sales_regions", region) if region else ""
        details = words.details(row.content, self._catalogue)
        return formats.listed(one for one in (named, details) if one)

    def _tip(self, row: MyRequestRow, column: Col) -> str | None:
        if column is Col.LEFT and row.expires_at:
            return formats.exact(row.expires_at)
        if column is Col.CHANGED:
            return formats.exact(row.changed_at)
        if column is Col.STATE and row.problem:
            return common_words.trouble(row.problem)
        return self._text_of(row, column) or None

    def _look(self, row: MyRequestRow, column: Col, role: int) -> object:
        if column is Col.STATE:
            state = words.state(row.state)
            return state.tone if role == Roles.TONE else state.icon
        if column is Col.LEFT and role == Roles.TONE and row.expires_at:
            return urgency(row.expires_at, self._now())
        return Tone.NEUTRAL if role == Roles.TONE else None


def _matches(row: MyRequestRow, wanted: Sequence[str]) -> bool:
    haystack = f"{row.content.title()} {row.content.remarks or ''}".casefold()
    return all(word in haystack for word in wanted)
