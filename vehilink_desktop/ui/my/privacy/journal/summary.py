"""The summary of the journal: which types of requests, how often, with which data."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.personal_data import DataKind
from vehilink_desktop.services.departures import TypeTotal
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.my.privacy.journal.tables import SummaryModel, Total
from vehilink_desktop.ui.words import personal_data as words

_DAYS = (1, 7, 30, 90)
#: Types that are shown before all are asked for.
_FIRST = 6


class SummaryCard(Card):
    """Over a span that is chosen; the line below says what the chosen type may carry."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._totals: list[TypeTotal] = []
        self._whole = False
        self.model = SummaryModel(self)
        self.table = PageTable(self.tr("Summary"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(200, partial(TwoLineDelegate, wraps=True), stretch=True),
                Column(200, stretch=True),
                Column(84, numeric=True),
                Column(112, numeric=True),
            )
        )
        spans = [Choice(str(days), self._span(days)) for days in _DAYS]
        self.span = ChoiceField(spans, blank="")
        self.span.setAccessibleName(self.tr("Span of the summary"))
        self.span.set_value(str(_DAYS[1]))
        self.totals = Label("", wrap=True)
        self.carries = Label("", "caption", wrap=True)
        self.span.setFixedWidth(160)
        self.add(row(Label(self.tr("Summary"), "h2"), None, self.span))
        self.add(self.totals)
        self.more = ghost_button(self.tr("Show all"), on_click=self.show_all)
        self.add(self.table)
        self.add(row(None, self.more, None))
        self.add(self.carries)
        self.span.changed.connect(self.reload)
        self.table.selection_changed.connect(self._say_fields)

    def reload(self) -> None:
        """Add up again."""
        departures = self._backend.departures
        since = self._backend.clock.now() - timedelta(days=int(self.span.value() or _DAYS[1]))
        self._backend.tasks.run(self, lambda _token: departures.summary(since)).done(self._show)

    def show_all(self) -> None:
        """Show every type, also those that went seldom."""
        self._whole = True
        self._show(self._totals)

    def _show(self, totals: list[TypeTotal]) -> None:
        self._totals = totals
        shown = totals if self._whole else totals[:_FIRST]
        self.model.replace_rows([Total(one) for one in shown])
        self.more.setVisible(len(shown) < len(totals))
        count = sum(one.count for one in totals)
        sent = formats.size(sum(one.bytes_up for one in totals))
        text = self.tr("%n request(s) to the platform, {size} sent.", "", count)
        self.totals.setText(text.format(size=sent))
        self._say_fields()

    def _say_fields(self) -> None:
        number = self.table.current_row()
        if not 0 <= number < len(self.model.rows):
            self.carries.setText(self.tr("Choose a line to see all that it may carry."))
            return
        one = self.model.rows[number].total
        names = [words.data_kind(kind) for kind in DataKind if kind in one.kinds]
        text = self.tr("{what} may carry: {fields}. Anything else is held back.")
        fields = formats.listed(names) or self.tr("nothing")
        shown = text.format(what=words.departure_type(one.type), fields=fields)
        self.carries.setText(bidi.auto(shown))

    def _span(self, days: int) -> str:
        if days == 1:
            return self.tr("The last 24 hours")
        return self.tr("The last %n day(s)", "", days)
