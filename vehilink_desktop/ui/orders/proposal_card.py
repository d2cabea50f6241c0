"""A proposal that is open: what it asks for, and the answer to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import Order, Proposal
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.terms.amounts import amount
from vehilink_desktop.ui.terms.difference import DifferenceView
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import orders as words


class ProposalCard(Card):
    """Hidden while no proposal is open."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Label("", "strong")
        self._chip = Chip(self.tr("Proposal"), Tone.WARN, "clock")
        self._who = Label("", "caption", wrap=True)
        self._refund = Label("", wrap=True)
        self._reason = LinkText(backend)
        self.difference = DifferenceView(backend.catalogue)
        self.add(row(self._title, self._chip, None))
        for part in (self._who, self._refund, self._reason, self.difference):
            self.add(part)
        self.hide()

    def show_order(self, order: Order, side: Side) -> None:
        """Show the open proposal of `order`, if there is one."""
        proposal = order.proposal
        self.setVisible(proposal is not None)
        if proposal is not None:
            self._show(order, proposal, side)

    def _show(self, order: Order, proposal: Proposal, side: Side) -> None:
        self._title.setText(words.proposal(str(proposal.kind)))
        who = self.tr("You proposed it {time}. The other side answers.")
        if proposal.by is not side:
            who = self.tr("The other side proposed it {time}. Nothing changes before you agree.")
        self._who.setText(who.format(time=formats.exact(proposal.made_at)))
        back = self.tr("Paid back to the purchaser: {amount}")
        self._refund.setText(
            back.format(amount=amount(proposal.refund_minor, order.terms.currency))
        )
        self._refund.setVisible(bool(proposal.refund_minor))
        self._reason.show_text(proposal.reason or "", f"order/{order.id}")
        self._reason.setVisible(bool(proposal.reason))
        self.difference.setVisible(proposal.terms is not None)
        if proposal.terms is not None:
            self.difference.show_difference(order.terms, proposal.terms)
