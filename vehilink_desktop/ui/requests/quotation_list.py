"""The quotations that came in on an own request, the newest first, each with what it comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.quotations_view import QuotationView
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown, Now
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.terms.view import terms_line
from vehilink_desktop.ui.words import quotations as words


class QuotationList(Card):
    """Rows to open, and the way to compare them.

    Signals:
        opened(str): the quotation of this id.
        compare_wanted(): all of them side by side.
    """

    opened = Signal(str)
    compare_wanted = Signal()

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Quotations"), parent=parent)
        self._now = now
        self._shown: Sequence[QuotationView] | None = None
        self.compare = secondary_button(
            self.tr("Compare"), "columns-3", on_click=self.compare_wanted.emit
        )
        self.tools.addWidget(self.compare)
        self._lines = column(gap=8)
        self.add(self._lines)
        self.show_quotations(())

    def show_quotations(self, views: Sequence[QuotationView]) -> None:
        """Show `views`; the same ones are left alone."""
        if views == self._shown:
            return
        self._shown = views
        empty(self._lines)
        self.compare.setVisible(len(views) > 1)
        if not views:
            text = self.tr("None yet. They arrive here by themselves.")
            self._lines.addWidget(Label(text, "muted", wrap=True))
        for number, view in enumerate(views):
            if number:
                self._lines.addWidget(Separator())
            self._lines.addWidget(self._line(view))

    def _line(self, view: QuotationView) -> QWidget:
        party, quotation = view.counterpart, view.quotation
        offer = quotation.latest() if quotation else None
        name = party.nickname if party else ""
        company = party.company.name if party and party.company else ""
        who = column(
            Label(bidi.auto(name), "strong", elide=True),
            Label(bidi.auto(company), "caption", elide=True),
            gap=0,
        )
        price = Label(terms_line(offer.terms) if offer else "", "strong")
        ends = Countdown(self._now)
        if offer and quotation and quotation.state == "open":
            ends.set_end(
                offer.terms.valid_until(), self.tr("valid {time} more"), self.tr("no longer valid")
            )
        state = str(quotation.state) if quotation else "draft"
        mine = quotation is not None and quotation.turn() is view.side
        chip = Chip(*words.state(state, turn_mine=mine))
        look = secondary_button(self.tr("Open"), on_click=lambda: self.opened.emit(view.id))
        look.setAccessibleName(self.tr("Open the quotation of {name}").format(name=name))
        line = row(
            Avatar(name, party.account_id if party else view.id),
            who,
            column(price, ends, gap=0),
            chip,
            look,
            gap=12,
        )
        line.setStretch(1, 1)
        line.setStretch(2, 1)
        return holder(line)
