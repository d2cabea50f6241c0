"""Today: what needs the person, oldest deadline first; below, how the deals stand."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.dashboard_view import Need, Today
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row, scroll_area
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.today.need_row import NeedRow
from vehilink_desktop.ui.today.plot import ValuePlot, load_plots
from vehilink_desktop.ui.today.steps import StepBars
from vehilink_desktop.ui.today.wording import route

_WATCHED = frozenset(
    {Topic.REQUEST, Topic.QUOTATION, Topic.ORDER, Topic.OUTBOX, Topic.RATES, Topic.LISTING}
)
#: Below, the two figures stand under each other.
_SIDE_BY_SIDE = 900
#: Lines shown at first; the rest unfolds.
_FIRST = 6
#: Many changes that come together are read once.
_GATHER_MS = 200


class TodayPage(Page):
    """Read anew when something of the trade changes."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._today: Today | None = None
        self._fitting: tuple[Need, ...] = ()
        self._all = False
        self._lines = column(gap=0)
        self._more = link_button("", on_click=self._show_all)
        done = EmptyState(
            "circle-check",
            self.tr("All done"),
            self.tr(
                "No deadline, no proof to check, no offer to answer. What comes next shows here."
            ),
        )
        self.needs = Faces(holder(self._lines), done, rows=4)
        self.steps, self.plot = StepBars(), ValuePlot()
        self._rates = Label("", "caption", wrap=True)
        self._steps_card, self._plot_card = self._make_steps_card(), self._make_plot_card()
        self._figures = row(self._steps_card, self._plot_card, gap=16)
        self._figures.setStretch(1, 1)
        self._figures.setStretch(0, 1)
        needs = Card(self.tr("Needs you"))
        needs.add(self.needs)
        needs.add(row(self._more, None))
        body = column(needs, self._figures, self._rates, None, gap=16)
        margin = current_theme().sizes.page_margin
        body.setContentsMargins(margin, 0, margin, margin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll_area(holder(body)))
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.reload)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return self.tr("Today")

    def open(self, argument: str) -> None:  # noqa: ARG002
        rates = self.backend.rates
        self.backend.tasks.run(self, lambda _token: rates.renew(), Lane.NETWORK)
        self.reload()

    def reload(self) -> None:
        """Read everything again; what is shown stays until then."""
        if self._today is None:
            self.needs.show_loading()
        dashboard, tasks = self.backend.dashboard, self.backend.tasks
        tasks.run(self, lambda _token: dashboard.today()).done(self._show).failed(self._on_failed)
        # apart: it compares every request with the stock
        tasks.run(self, lambda _token: dashboard.fitting()).done(self._show_fitting)

    def lines(self) -> list[NeedRow]:
        """What is listed now, from top to bottom."""
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        found = [item.widget() for item in items if item is not None]
        return [one for one in found if isinstance(one, NeedRow)]

    # -- inside

    def _make_steps_card(self) -> Card:
        card = Card(self.tr("Deals by step"))
        card.add(self.steps)
        card.hide()
        return card

    def _make_plot_card(self) -> Card:
        self._plot_title = Label("", "h2")
        card = Card()
        card.add(self._plot_title)
        card.add(self.plot, 1)
        card.hide()
        return card

    def _show(self, today: Today) -> None:
        self._today = today
        self._show_needs()
        self.steps.show_steps(today.by_step)
        title = self.tr("Agreed by week, {currency}").format(currency=today.currency)
        self._plot_title.setText(title)
        self._steps_card.setVisible(bool(today.by_step))
        self._plot_card.setVisible(bool(today.series))
        self._rates.setText(self._rates_text(today))
        self._rates.setVisible(bool(self._rates.text()))
        if today.series:
            day = self.backend.platform_now().date()
            self.backend.tasks.run(self, lambda _token: load_plots(), Lane.HEAVY).done(
                lambda _none: self.plot.show_series(today.series, day)
            )

    def _show_fitting(self, fitting: tuple[Need, ...]) -> None:
        self._fitting = fitting
        if self._today is not None:
            self._show_needs()

    def _show_needs(self) -> None:
        """What waits, and below it what might be worth an offer."""
        needs = (*(self._today.needs if self._today else ()), *self._fitting)
        shown = needs if self._all else needs[:_FIRST]
        self._make_lines(shown)
        self._more.setText(self.tr("Show all {number}").format(number=len(needs)))
        self._more.setVisible(len(shown) < len(needs))
        if needs:
            self.needs.show_filled()
        else:
            self.needs.show_empty()

    def _make_lines(self, needs: tuple[Need, ...]) -> None:
        if needs == tuple(line.need for line in self.lines()):
            return
        focused = next((line.need.id for line in self.lines() if line.hasFocus()), None)
        empty(self._lines)
        for need in needs:
            line = NeedRow(need, self.backend.platform_now)
            line.chosen.connect(lambda one: self.navigate.emit(route(one)))
            self._lines.addWidget(line)
            line.show()  # at once: a layout would leave the list empty for a moment
            if need.id == focused:
                line.setFocus()

    def _rates_text(self, today: Today) -> str:
        if today.rates_at is None or not (today.by_step or today.series):
            return ""
        text = self.tr("Values in {currency} by indicative rates: {source}, {time}.").format(
            currency=today.currency, source=today.rates_source or "",
            time=formats.exact(today.rates_at),
        )  # fmt: skip
        if today.unconverted:
            left_out = formats.listed(formats.money(one) for one in today.unconverted)
            text += " " + self.tr("Not counted, no rate: {amounts}.").format(amounts=left_out)
        return text

    def _show_all(self) -> None:
        self._all = True
        self._show_needs()

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self.needs.show_error(
            ErrorState(words.title, words.message, words.hint, retry=self.reload,
                       technical=words.technical)
        )  # fmt: skip

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.topics() & _WATCHED:
            self._gather.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._figures.setDirection(direction)
