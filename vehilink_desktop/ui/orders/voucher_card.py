"""One voucher: what it says, its pages, what the other side said of it, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.cross_check import Difference
from vehilink_desktop.domain.order import Voucher, VoucherState
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import Button, ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.orders.differences import DifferenceList
from vehilink_desktop.ui.orders.voucher_facts import shown_facts
from vehilink_desktop.ui.words import order_steps as steps
from vehilink_desktop.ui.words import orders as words


class VoucherCard(Card):
    """Shows a `Voucher` of an order.

    Signals:
        pages_wanted(): look at the pages.
        deed_wanted(NextDeed): decide on it, or take it back.
    """

    pages_wanted = Signal()
    deed_wanted = Signal(object)

    def __init__(
        self,
        backend: Backend,
        view: OrderView,
        voucher: Voucher,
        now: datetime,
        *,
        is_pending: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.voucher = voucher
        self.body.setSpacing(8)
        self._add_head(voucher, view.side, now, is_pending=is_pending)
        facts = shown_facts(voucher.facts)
        if facts:
            grid = FactGrid(3)
            grid.set_facts(facts)
            self.add(grid)
        for text in (voucher.note, voucher.reason):
            if text:
                said = LinkText(backend)
                said.show_text(text, f"order/{view.id}")
                self.add(said)
        if voucher.settles:
            self.add(Label(self.tr("It counts as the whole of what was due"), "caption"))
        self._add_differences(voucher, view.differences)
        self._add_buttons(voucher, view.next_deeds)

    def button(self, kind: str) -> Button | None:
        """The button that does a deed of this kind, if it can be done."""
        return self._buttons.get(kind)

    def _add_head(self, voucher: Voucher, side: Side, now: datetime, *, is_pending: bool) -> None:
        self.chip = Chip(*words.voucher_state(str(voucher.state)))
        # nobody confirms evidence
        evidence = voucher.milestone is None and voucher.state == VoucherState.WAITING
        self.chip.setHidden(evidence)
        head = row(Label(words.voucher(str(voucher.kind)), "strong"), self.chip, None)
        if is_pending:
            head.addWidget(Chip(*words.pending("queued")))
        self.add(head)
        who = self.tr("Uploaded by you, {time}")
        if voucher.by is not side:
            who = self.tr("Uploaded by the other side, {time}")
        said = Label(who.format(time=formats.ago(voucher.made_at, now)), "caption")
        said.setToolTip(formats.exact(voucher.made_at))
        self.add(said)

    def _add_differences(self, voucher: Voucher, found: Sequence[Difference]) -> None:
        """What differs matters while somebody still has to decide."""
        self.differences = DifferenceList()
        self.add(self.differences)
        if voucher.state == VoucherState.WAITING:
            self.differences.show_differences(
                [one for one in found if any(said.ref == voucher.id for said in one.values)]
            )

    def _add_buttons(self, voucher: Voucher, deeds: Sequence[NextDeed]) -> None:
        self._buttons: dict[str, Button] = {}
        pages = self.tr("Look at %n page(s)", "", len(voucher.media_ids))
        line = row(ghost_button(pages, "images", on_click=self.pages_wanted.emit), None)
        mine = [one for one in deeds if one.voucher_id == voucher.id]
        # the decision that is waited for stands last, where the hand goes
        for deed in sorted(mine, key=lambda one: one.kind == "confirm_voucher"):
            act = partial(self.deed_wanted.emit, deed)
            self._buttons[deed.kind] = secondary_button(steps.deed_label(deed), on_click=act)
            line.addWidget(self._buttons[deed.kind])
        self.add(line)
