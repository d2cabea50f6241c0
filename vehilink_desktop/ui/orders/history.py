"""What happened to an order, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import Order, OrderEvent
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import order_events as words

_WHEN, _WHO = 140, 100


class HistoryTab(Card):
    """One line for each event, with what was written with it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._shown: tuple[OrderEvent, ...] = ()
        self._lines = column(gap=6)
        self.add(holder(self._lines))

    def show_order(self, order: Order, side: Side) -> None:
        """Show the events of `order`, as `side` reads them."""
        if order.events == self._shown:
            return
        self._shown = order.events
        empty(self._lines)
        for number, event in enumerate(reversed(order.events)):
            if number:
                self._lines.addWidget(Separator())
            self._lines.addWidget(self._make_line(event, order, side))

    def _make_line(self, event: OrderEvent, order: Order, side: Side) -> QWidget:
        when = Label(formats.exact(event.at), "caption")
        scale = current_theme().text_scale
        when.setFixedWidth(round(_WHEN * scale))
        said = column(Label(words.event_text(event, order), wrap=True), gap=0)
        note = words.event_note(event)
        if note:
            written = LinkText(self._backend, "muted")
            written.show_text(note, f"order/{order.id}")
            said.addWidget(written)
        who = Label(words.actor(event, side), "caption", wrap=True)
        who.setFixedWidth(round(_WHO * scale))
        line = row(when, who, said, gap=12)
        line.setStretch(2, 1)
        return holder(line)
