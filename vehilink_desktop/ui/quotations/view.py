"""One quotation to be read: where it stands, what was asked, the offers, the other side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.quotation import Ask, Offer, Quotation, QuotationState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.quotations_view import QuotationView
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.common.party_card import PartyCard
from vehilink_desktop.ui.quotations.offers import OfferCard, OfferList
from vehilink_desktop.ui.quotations.pending import PendingDeeds
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import quotations as words
from vehilink_desktop.ui.words import requests as request_words
from vehilink_desktop.ui.words import terms as term_words

_SIDE_WIDTH = 280
#: Below this width the other side and the list of offers stand below the offer.
_BESIDE_FROM = 800
#: What the platform answers when a newer offer stands.
_REPLACED = frozenset({"offer-changed", "version-conflict"})


class QuotationPane(QWidget):
    """Two columns: the offer with all around it, and at the side who it is from.

    Signals:
        route_wanted(str): go there.
    """

    route_wanted = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._view: QuotationView | None = None
        self._chosen = 0
        self.chip = Chip("")
        self.number = Label("", "mono", selectable=True)
        self.standing = Label("", wrap=True)
        self.ends = Countdown(backend.platform_now)
        self.reason = LinkText(backend, "muted")
        self.pending = PendingDeeds()
        self.conflict = Banner(Tone.WARN, "")
        self.asked = FactGrid(2)
        self.ask_message = LinkText(backend)
        self._ask_card = Card(self.tr("Asked for"))
        self.offer = OfferCard(backend)
        self.party = PartyCard(
            backend,
            self.tr("The platform has suspended this account. Nothing can be agreed with it now."),
        )
        self.offers = OfferList()
        self.about = link_button("", on_click=self._on_about)
        self._about_card = Card(self.tr("About"))
        self._build()
        self.offers.chosen.connect(self.choose)

    def show_view(self, view: QuotationView, *, online: bool) -> None:
        """Show `view`; a newer offer comes to the front by itself."""
        former = self._view
        self._view = view
        quotation = view.quotation
        if former is None or former.id != view.id or _count(former) != _count(view):
            self._chosen = _count(view)
        turn_mine = quotation is not None and quotation.turn() is view.side
        state = str(quotation.state) if quotation else "draft"
        self.chip.set_state(*words.state(state, turn_mine=turn_mine))
        self.number.setText(bidi.ltr(quotation.number) if quotation else "")
        self.standing.setText(words.standing(state, turn_mine=turn_mine, side=view.side))
        self._show_reason(quotation)
        self._show_end(quotation)
        self.pending.show_pending(view.pending, online=online)
        self._show_conflict(view)
        self._show_ask(quotation.ask if quotation else None)
        self._show_sides(view)
        self._show_offer()

    def choose(self, number: int) -> None:
        """Show another offer."""
        self._chosen = number
        self._show_offer()

    def chosen(self) -> int:
        """The number of the offer that is shown; 0 while there is none."""
        return self._chosen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _build(self) -> None:
        head = Card()
        head.body.setSpacing(6)
        head.add(row(self.chip, self.number, None, self.ends, gap=12))
        head.add(self.standing)
        head.add(self.reason)
        self._ask_card.add(self.asked)
        self._ask_card.add(self.ask_message)
        self._about_card.add(row(self.about, None))
        main = column(head, self.conflict, self.pending, self._ask_card, self.offer, None, gap=12)
        self._side = holder(column(self.party, self._about_card, self.offers, None, gap=12))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addWidget(holder(main), 1)
        self._columns.addWidget(self._side)
        margin = current_theme().sizes.page_margin
        body = column(self._columns, None)
        body.setContentsMargins(margin, 0, margin, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll_area(holder(body)))

    def _arrange(self) -> None:
        scale = current_theme().text_scale
        beside = self.width() >= _BESIDE_FROM * scale
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        width = round(_SIDE_WIDTH * scale) if beside else 16_777_215
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width)

    def _show_reason(self, quotation: Quotation | None) -> None:
        reason = quotation.reason if quotation else None
        words = self.tr("Reason: {reason}")
        self.reason.show_text(reason or "", self._context(), lambda said: words.format(reason=said))
        self.reason.setVisible(bool(reason))

    def _show_end(self, quotation: Quotation | None) -> None:
        offer = quotation.latest() if quotation else None
        open_now = quotation is not None and quotation.state == QuotationState.OPEN
        ends = offer.terms.valid_until() if offer and open_now else None
        self.ends.set_end(ends, self.tr("Valid {time} more"), self.tr("No longer valid"))

    def _show_conflict(self, view: QuotationView) -> None:
        """What was sent spoke of an offer that another one has replaced."""
        changed = view.problem is not None and view.problem.code in _REPLACED
        text = self.tr(
            "The offer changed meanwhile: what you sent was about an older one and was not taken. "
            "Below is the newest offer with what it changes. Give up what waits, then decide anew."
        )
        self.conflict.setVisible(changed)
        self.conflict.set_message(Tone.WARN, text)

    def _show_ask(self, ask: Ask | None) -> None:
        self._ask_card.setVisible(ask is not None)
        if ask is None:
            return
        incoterm = str(ask.incoterm) if ask.incoterm else ""
        self.asked.set_facts(
            [
                (request_words.field_label("quantity"), request_words.quantity(ask.quantity)),
                (term_words.field_label("incoterm"), bidi.ltr(incoterm)),
                (term_words.place_label(incoterm or None), bidi.auto(ask.named_place or "")),
                (
                    term_words.field_label("delivery_location"),
                    bidi.auto(ask.delivery_location or ""),
                ),
                (
                    term_words.field_label("payment"),
                    term_words.payment(str(ask.payment)) if ask.payment else "",
                ),
            ]
        )
        self.ask_message.show_text(ask.message or "", self._context())
        self.ask_message.setVisible(bool(ask.message))

    def _show_sides(self, view: QuotationView) -> None:
        self.party.setVisible(view.counterpart is not None)
        if view.counterpart is not None:
            self.party.show_party(view.counterpart)
        offers = view.quotation.offers if view.quotation else ()
        self.offers.setVisible(len(offers) > 1)
        title = view.request.content.title() if view.request else ""
        if view.listing is not None:
            title = view.listing.content.title()
        self.about.setText(bidi.strip(title))
        self._about_card.setVisible(bool(title))

    def _show_offer(self) -> None:
        view = self._view
        offers: tuple[Offer, ...] = view.quotation.offers if view and view.quotation else ()
        side = view.side if view else Side.PURCHASER
        self.offer.setVisible(0 < self._chosen <= len(offers))
        if 0 < self._chosen <= len(offers):
            offer = offers[self._chosen - 1]
            before = offers[self._chosen - 2] if self._chosen > 1 else None
            self.offer.show_offer(
                offer,
                before,
                side,
                latest=self._chosen == len(offers),
                context=self._context(),
            )
        self.offers.show_offers(offers, side, self._chosen, self._backend.clock.now())

    def _context(self) -> str:
        """Where its texts stand, for a report of an address."""
        return f"quotation/{self._view.quotation.id}" if self._view and self._view.quotation else ""

    def _on_about(self) -> None:
        if self._view is not None and self._view.request is not None:
            self.route_wanted.emit(f"request/{self._view.request.id}")
        elif self._view is not None and self._view.listing is not None:
            self.route_wanted.emit(f"market/{self._view.listing.id}")


def _count(view: QuotationView) -> int:
    return len(view.quotation.offers) if view.quotation else 0
