"""Comparing the quotations of a request on what they cost in the end, in one currency."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.landed_cost import Estimates
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.services.quotations_view import Comparison, ComparisonColumn
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.saving import SaveClock
from vehilink_desktop.ui.quotations.compare_table import CompareTable
from vehilink_desktop.ui.quotations.deeds import QuotationDeeds
from vehilink_desktop.ui.quotations.estimates import EstimateFields
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme

_WATCHED = (Topic.QUOTATION, Topic.RATES, Topic.OUTBOX)
_RELOAD_MS = 150
_CURRENCY = "compare.currency"


class ComparePage(Page):
    """Goes to `quotation/<id>`, `order/<id>` and `request/<id>`."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.comparison: Comparison | None = None
        self._request_id = ""
        self._reading: Operation[tuple[Comparison, Estimates]] | None = None
        self._estimates_shown = False
        self.deeds = QuotationDeeds(self)
        self.currency = ChoiceField([Choice(one, one) for one in TRADE_CURRENCIES], blank="")
        self.rates = Label("", "caption", wrap=True)
        self.refresh = ghost_button(
            self.tr("Refresh rates"), "refresh-cw", on_click=self.refresh_rates
        )
        self.estimates = EstimateFields(self)
        self.table = CompareTable(self.estimates, backend.platform_now)
        self.faces = Faces(self._card(), self._nothing())
        self._saving = SaveClock(self)
        self._build()
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.reload)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Compare quotations")

    def open(self, argument: str) -> None:
        """Compare what came in on the request with this id."""
        if argument != self._request_id:
            self._request_id, self._estimates_shown = argument, False
            self.faces.show_loading()
        rates = self.backend.rates
        self.backend.tasks.run(self, lambda _token: rates.renew(), Lane.NETWORK)
        self.reload()

    def leave(self) -> None:
        self._save()

    def actions_menu(self) -> list[QAction]:
        action = QAction(self.tr("Refresh rates"), self)
        action.triggered.connect(self.refresh_rates)
        return [action]

    def reload(self) -> None:
        """Read quotations, estimates and rates, and reckon."""
        quotations, settings, one = self.backend.quotations, self.backend.settings, self._request_id
        typed = self.estimates.estimates() if self._estimates_shown else None
        chosen = self.currency.value() if self._estimates_shown else None

        def read(_token: object) -> tuple[Comparison, Estimates]:
            views = quotations.of_request(one)
            offered = [v.quotation.offers[-1].terms.currency for v in views if v.quotation]
            first = max(offered, key=offered.count, default=TRADE_CURRENCIES[0])
            currency = chosen or settings.get(_CURRENCY, first)
            estimates = quotations.estimates(one) if typed is None else typed
            return quotations.compare([v.id for v in views], currency, estimates), estimates

        if self._reading is not None:
            # two readings may come home in the wrong order
            self._reading.cancel()
        self._reading = self.backend.tasks.run(self, read)
        self._reading.done(lambda found: self._on_read(*found)).failed(self._on_failed)

    def refresh_rates(self) -> None:
        """Fetch the rates of now; the page follows by itself."""
        rates = self.backend.rates
        self.refresh.setEnabled(False)
        asked = self.backend.tasks.run(self, lambda _token: rates.refresh(), Lane.NETWORK)
        asked.done(lambda _table: self.reload())
        asked.always(lambda: self.refresh.setEnabled(True))

    # -- building

    def _card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(0, 4, 0, 4)
        card.add(self.table, 1)
        return card

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "scale",
            self.tr("Nothing to compare yet"),
            self.tr("As soon as suppliers have quoted, their offers stand here side by side."),
            secondary_button(self.tr("Back to the request"), on_click=self._back),
        )

    def _build(self) -> None:
        self.currency.setFixedWidth(round(110 * current_theme().text_scale))
        self.currency.set_name(self.tr("Currency of the comparison"))
        line = row(Label(self.tr("Everything in")), self.currency, self.rates, self.refresh, gap=10)
        line.setStretch(2, 1)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(10)
        layout.addLayout(line)
        layout.addWidget(self.faces, 1)
        self.setFocusProxy(self.currency)

    def _connect(self) -> None:
        self.currency.changed.connect(self._on_currency)
        self.estimates.changed.connect(self._on_typed)
        self._saving.due.connect(self._save)
        self.table.opened.connect(lambda one: self.navigate.emit(f"quotation/{one}"))
        self.table.accepted.connect(self._accept)
        self.backend.bus.changed.connect(self._on_bus)

    # -- following

    def _on_read(self, comparison: Comparison, estimates: Estimates) -> None:
        self.comparison = comparison
        if not self._estimates_shown:
            self._estimates_shown = True
            self.currency.set_value(comparison.currency)
            self.estimates.show_estimates(estimates, comparison.currency)
        self.rates.setText(self._rates_text(comparison))
        self.table.show_comparison(comparison)
        if comparison.columns:
            self.faces.show_filled()
        else:
            self.faces.show_empty()

    def _rates_text(self, comparison: Comparison) -> str:
        table = comparison.rates
        if table is None:
            return self.tr(
                "No exchange rates are here yet. Offers in {currency} are compared."
            ).format(currency=bidi.ltr(comparison.currency))
        used = dict.fromkeys(
            one.offer.terms.currency
            for one in comparison.columns
            if one.offer.terms.currency != comparison.currency
        )
        shown = [self._one_rate(table, one, comparison.currency) for one in used]
        source = self.tr("Rates: {source}, {time}").format(
            source=bidi.auto(table.source), time=formats.exact(table.fetched_at)
        )
        return " · ".join(one for one in (*shown, source) if one)

    def _one_rate(self, table: RateTable, source: str, target: str) -> str:
        try:
            return bidi.ltr(f"1 {source} = {table.shown(source, target)} {target}")
        except FxError:
            return self.tr("No rate for {currency}").format(currency=bidi.ltr(source))

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        touched = any(changes.touches(topic) for topic in _WATCHED)
        if touched and self._request_id and not self._reload.isActive():
            self._reload.start()

    def _on_currency(self) -> None:
        settings, currency = self.backend.settings, self.currency.value() or ""
        self._write(lambda: settings.put(_CURRENCY, currency))
        # what is blank is offered in it
        self.estimates.show_estimates(self.estimates.estimates(), currency)
        self.reload()

    def _on_typed(self) -> None:
        self._saving.note_change()
        self._reload.start()

    def _save(self) -> None:
        self._saving.stop()
        if self._estimates_shown:
            quotations, one = self.backend.quotations, self._request_id
            estimates = self.estimates.estimates()
            self._write(lambda: quotations.save_estimates(one, estimates))

    def _write(self, command: Callable[[], object]) -> None:
        self.backend.tasks.run(self, lambda _token: command(), Lane.WRITE)

    def _accept(self, one: ComparisonColumn) -> None:
        self.deeds.accept(one.quotation.id, one.offer, one.quotation.supplier)

    def _back(self) -> None:
        self.navigate.emit(f"request/{self._request_id}")
