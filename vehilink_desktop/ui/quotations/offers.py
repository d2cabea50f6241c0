"""The offers of a quotation: all of them by who and when, and the chosen one with what is new."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.quotation import Offer
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.terms.difference import DifferenceView
from vehilink_desktop.ui.terms.view import TermsView, terms_line
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import quotations as words


class OfferList(Card):
    """The offers, newest first; one of them is chosen.

    Signals:
        chosen(int): the number of the offer that the person wants to see.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Offers"), parent=parent)
        self._shown: tuple[Sequence[Offer], int] | None = None
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._lines = column(gap=4)
        self.add(self._lines)

    def show_offers(self, offers: Sequence[Offer], mine: Side, chosen: int, now: datetime) -> None:
        """Show `offers` with the chosen one marked."""
        if self._shown == (offers, chosen):
            return
        self._shown = (offers, chosen)
        empty(self._lines)
        for offer in reversed(offers):
            self._lines.addWidget(self._line(offer, mine, now, chosen=offer.number == chosen))

    def _line(self, offer: Offer, mine: Side, now: datetime, *, chosen: bool) -> QWidget:
        title = words.offer_title(offer.number, offer.by, mine)
        button = Button(title, "segment")
        button.setCheckable(True)
        button.setChecked(chosen)
        self._group.addButton(button, offer.number)
        when = Label(formats.ago(offer.made_at, now), "caption")
        when.setToolTip(formats.exact(offer.made_at))
        price = Label(terms_line(offer.terms), "caption", elide=True)
        below = row(price, when, gap=8)
        below.setStretch(0, 1)
        below.setContentsMargins(12, 0, 4, 6)
        return holder(column(row(button, None), below, gap=0))


class OfferCard(Card):
    """One offer: who, when, what was written, the terms, and what is new against the one before."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = Label("", "h2")
        self.when = Label("", "caption")
        self.old = Chip(self.tr("Replaced"), Tone.NEUTRAL, "history")
        self.authentic = Chip(self.tr("Attested as authentic"), Tone.OK, "shield-check")
        self.message = LinkText(backend)
        self.terms = TermsView(backend, now=backend.platform_now)
        self.news = Label("", "strong")
        self.difference = DifferenceView(backend.catalogue)
        self._rule = Separator()
        self.add(row(self.heading, self.old, None, self.authentic))
        self.add(self.when)
        for part in (self.message, self.news, self.difference, self._rule, self.terms):
            self.add(part)

    def show_offer(
        self, offer: Offer, before: Offer | None, mine: Side, *, latest: bool, context: str
    ) -> None:
        """Show `offer` and what it changes in the one `before` it; `context` as in `LinkText`."""
        self.heading.setText(words.offer_title(offer.number, offer.by, mine))
        self.when.setText(formats.exact(offer.made_at))
        self.old.setVisible(not latest)
        self.authentic.setVisible(offer.authentic)
        self.message.show_text(offer.message or "", context)
        self.message.setVisible(bool(offer.message))
        self.terms.show_terms(offer.terms, context)
        for part in (self._rule, self.news, self.difference):
            part.setVisible(before is not None)
        if before is not None:
            self.news.setText(self.tr("New against offer {n}").format(n=before.number))
            self.difference.show_difference(before.terms, offer.terms)
