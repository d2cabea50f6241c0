"""The papers of an order: which were given to the other side, which are outdated, what to make."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.order import IssuedPaper
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, row
from vehilink_desktop.ui.orders.differences import DifferenceList
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import orders as words
from vehilink_desktop.ui.words.states import State


class PapersTab(QWidget):
    """One card for each kind.

    Signals:
        paper_wanted(str): make the paper of this kind and look at it.
    """

    paper_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.cards: dict[PaperKind, PaperCard] = {}
        self.differences = DifferenceList()
        self._cards = column(gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.differences)
        layout.addLayout(self._cards)

    def show_view(self, view: OrderView) -> None:
        """Show the papers of `view`, and what its documents say differently."""
        self.differences.show_differences(view.differences)
        shown = (view.order.papers, view.outdated, view.next_deeds, view.order.terms)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._cards)
        self.cards = {}
        for kind in PaperKind:
            issued = [one for one in view.order.papers if one.kind == kind]
            reasons = [one.reason for one in view.outdated if one.paper.kind == kind]
            deeds = [one for one in view.next_deeds if one.paper is kind]
            card = PaperCard(kind, issued, reasons, deeds)
            card.open.clicked.connect(partial(self.paper_wanted.emit, str(kind)))
            self.cards[kind] = card
            self._cards.addWidget(card)


class PaperCard(Card):
    """A kind of paper, with the newest that was issued."""

    def __init__(
        self,
        kind: PaperKind,
        issued: Sequence[IssuedPaper],
        outdated: Sequence[str],
        deeds: Sequence[NextDeed],
    ) -> None:
        super().__init__()
        self._chip = Chip("")
        title = row(Label(words.paper(str(kind)), "strong"), self._chip, None, gap=8)
        state = self._state(issued, outdated, due=any(one.primary for one in deeds))
        self._chip.setVisible(state is not None)
        if state is not None:
            self._chip.set_state(*state)
        said = Label(self._said(issued), "caption", wrap=True)
        ready = bool(issued) and not outdated
        text = self.tr("Preview and issue") if deeds and not ready else self.tr("Preview")
        self.open = secondary_button(text, "eye")
        line = row(Glyph("file-text", size=36), column(title, said, gap=2), self.open, gap=12)
        line.setStretch(1, 1)
        self.add(line)

    def chip_text(self) -> str:
        """What the chip says; empty without one."""
        return self._chip.text

    def _state(
        self, issued: Sequence[IssuedPaper], outdated: Sequence[str], *, due: bool
    ) -> State | None:
        if outdated:
            return State(words.outdated(outdated[0]), Tone.WARN, "triangle-alert")
        if issued:
            return State(self.tr("Issued"), Tone.OK, "circle-check")
        return State(self.tr("Due now"), Tone.INFO, "circle-dot") if due else None

    def _said(self, issued: Sequence[IssuedPaper]) -> str:
        if not issued:
            return self.tr("Not issued yet. It is made from the terms as they are now.")
        newest = issued[-1]
        text = self.tr("{number}, issued {time}")
        names = {one.key: one.text for one in words.paper_languages()}
        languages = formats.listed(names.get(one, one) for one in newest.languages)
        said = text.format(number=bidi.ltr(newest.number), time=formats.exact(newest.issued_at))
        return f"{said} · {languages}" if languages else said
