"""All vouchers of an order, and the one that is being put together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import Voucher
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder
from vehilink_desktop.ui.common.shielding import Shield
from vehilink_desktop.ui.common.viewer import Viewer
from vehilink_desktop.ui.orders.voucher_card import VoucherCard
from vehilink_desktop.ui.orders.voucher_editor import VoucherEditor


class VouchersTab(QWidget):
    """The editor while there is a draft, then every voucher, newest first.

    Signals:
        deed_wanted(NextDeed): decide on a voucher, or take it back.
        notice(str, object): a toast, with what undoes it.
    """

    deed_wanted = Signal(object)
    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        Shield(backend, self)
        self._shown: object = None
        self.editor = VoucherEditor(backend)
        self.cards: list[VoucherCard] = []
        self._nothing = Label(
            self.tr("No vouchers yet. Each proof stands here with what the other side says of it."),
            "muted",
            wrap=True,
        )
        self._cards = column(gap=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.editor)
        layout.addWidget(self._nothing)
        layout.addWidget(holder(self._cards))
        self.editor.notice.connect(self.notice)

    def show_view(self, view: OrderView) -> None:
        """Show the vouchers of `view`."""
        self.editor.show_draft(view.order, view.voucher)
        self._nothing.setVisible(not view.order.vouchers and view.voucher is None)
        shown = (view.order, view.confirmed, view.next_deeds, view.differences)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._cards)
        self.cards = [self._make_card(one, view) for one in reversed(view.order.vouchers)]
        for card in self.cards:
            self._cards.addWidget(card)

    def card(self, voucher_id: str | None) -> VoucherCard | None:
        return next((one for one in self.cards if one.voucher.id == voucher_id), None)

    def flush(self) -> None:
        """Save what was typed."""
        self.editor.flush()

    def look_at(self, voucher: Voucher) -> None:
        """Show the pages of a voucher over the whole window."""
        if voucher.media_ids:
            viewer = Viewer(self._backend, voucher.media_ids, parent=self.window())
            Shield(self._backend, viewer)
            viewer.open()

    def _make_card(self, voucher: Voucher, view: OrderView) -> VoucherCard:
        known = view.confirmed.voucher(voucher.id) if view.confirmed else None
        card = VoucherCard(
            self._backend,
            view,
            voucher,
            self._backend.platform_now(),
            is_pending=known is None or known.state != voucher.state,
        )
        card.pages_wanted.connect(partial(self.look_at, voucher))
        card.deed_wanted.connect(self.deed_wanted)
        return card
