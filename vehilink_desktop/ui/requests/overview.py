"""An own request to be read: where it stands, what it says, what came in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.services.requests_view import RequestStanding, RequestView
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown, Now
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, holder, row, scroll_area
from vehilink_desktop.ui.requests.quotation_list import QuotationList
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import requests as words


class RequestOverview(QWidget):
    """Signals name what was pressed."""

    edit_requested = Signal()
    renew_requested = Signal()
    close_requested = Signal()
    take_back_requested = Signal()
    retry_requested = Signal()

    def __init__(self, catalogue: Catalogue, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._now = now
        self.chip = Chip("")
        self.left = Countdown(now)
        self.why = Label("", "caption", wrap=True)
        self.edit = ghost_button(self.tr("Edit"), "pencil", on_click=self.edit_requested.emit)
        self.renew = primary_button(
            self.tr("Renew"), "refresh-cw", on_click=self.renew_requested.emit
        )
        self.close_it = secondary_button(
            self.tr("Close"), "lock", on_click=self.close_requested.emit
        )
        self.take_back = ghost_button(
            self.tr("Cancel sending"), on_click=self.take_back_requested.emit
        )
        self.retry = secondary_button(
            self.tr("Try again"), "refresh-cw", on_click=self.retry_requested.emit
        )
        self.quotations = QuotationList(now)
        self.facts = FactGrid(3)
        self.remarks = Label("", wrap=True, selectable=True)
        self._build()

    def show_view(self, view: RequestView, *, online: bool) -> None:
        """Show where the request stands; `online` decides what waiting is called."""
        content = view.content
        self.facts.set_facts(words.facts(content, self._catalogue))
        self.remarks.setText(content.remarks or "")
        self.remarks.setVisible(bool(content.remarks))
        waiting_offline = view.state is RequestStanding.WAITING and not online
        state = words.state(view.state)
        if waiting_offline:
            state = common_words.stock_state("waiting", online=False)
        self.chip.set_state(*state)
        self._show_left(view)
        self.why.setText(common_words.trouble(view.problem.code) if view.problem else "")
        self.why.setVisible(view.problem is not None)
        live = view.state is RequestStanding.LIVE
        over = view.state in (RequestStanding.EXPIRED, RequestStanding.CLOSED)
        parked = view.operation == "parked"
        self.renew.setVisible(over)
        self.close_it.setVisible(live or view.state is RequestStanding.EXPIRED)
        self.take_back.setVisible(view.operation in ("queued", "parked"))
        self.retry.setVisible(parked)
        self.edit.setVisible(not over)
        self.edit.setText(self.tr("Go on editing") if view.unpublished else self.tr("Edit"))

    def _show_left(self, view: RequestView) -> None:
        request = view.request
        if request is None or view.state is RequestStanding.CLOSED:
            self.left.set_end(None)
            return
        over = self.tr("Its time is over. Renew it to have it stand for its days again.")
        self.left.set_end(request.expires_at, self.tr("Suppliers can quote for {time} more"), over)

    def _build(self) -> None:
        buttons = FlowLayout(gap=8)
        for button in (self.edit, self.take_back, self.retry, self.close_it, self.renew):
            buttons.addWidget(button)
        head = Card()
        head.add(row(self.chip, self.left, None, gap=12))
        head.add(self.why)
        head.add(buttons)
        wish = Card(self.tr("What is wanted"))
        wish.add(self.facts)
        wish.add(self.remarks)
        body = column(head, self.quotations, wish, None, gap=12)
        body.setContentsMargins(0, 0, 0, 16)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll_area(holder(row(margin, body, margin, gap=0))))
