"""Everything that is shown of an order: the way on top, tabs below, the counterpart beside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.export.tab import ExportTab
from vehilink_desktop.ui.orders.clocks_card import ClocksCard
from vehilink_desktop.ui.orders.complaints import ComplaintsCard
from vehilink_desktop.ui.orders.counterpart import CounterpartCard
from vehilink_desktop.ui.orders.head import OrderHead
from vehilink_desktop.ui.orders.history import HistoryTab
from vehilink_desktop.ui.orders.papers import PapersTab
from vehilink_desktop.ui.orders.payee_card import PayeeCard, PayeeGuard
from vehilink_desktop.ui.orders.pending_card import PendingCard
from vehilink_desktop.ui.orders.proposal_card import ProposalCard
from vehilink_desktop.ui.orders.vehicles import VehiclesTab
from vehilink_desktop.ui.orders.vouchers import VouchersTab
from vehilink_desktop.ui.terms.view import TermsView
from vehilink_desktop.ui.theme import current_theme

_SIDE, _SIDE_NARROW = 300, 248
_NARROW = 940


class OrderFace(QWidget):
    """Shows an `OrderView`; says what the person wants and does nothing itself.

    Signals:
        deed_wanted(NextDeed): do this.
        payee_checked(tuple): the checklist of the changed account, all ticked.
        vehicles_declared(tuple): the VINs line by line.
        taken_back(str): do not send the deed of this operation.
        retried(): send what was refused again.
        paper_wanted(str): make the paper of this kind and look at it.
        notice(str, object): a toast, with what undoes it.
    """

    deed_wanted = Signal(object)
    payee_checked = Signal(tuple)
    vehicles_declared = Signal(tuple)
    taken_back = Signal(str)
    retried = Signal()
    paper_wanted = Signal(str)
    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = backend.platform_now
        self.head = OrderHead(backend)
        self.guard = PayeeGuard(backend)
        self.pending = PendingCard()
        self.proposal = ProposalCard(backend)
        self.terms = TermsView(backend)
        self.vehicles = VehiclesTab(backend.catalogue)
        self.papers = PapersTab()
        self.vouchers = VouchersTab(backend)
        self.history = HistoryTab(backend)
        self.export = ExportTab(backend)
        self.counterpart = CounterpartCard(backend)
        self.clocks = ClocksCard(now)
        self.payee = PayeeCard(backend)
        self.complaints = ComplaintsCard(backend)
        self.tabs = TabStrip(self.tr("Parts of the order"))
        self._parts: dict[str, QWidget] = {}
        self._names: dict[str, str] = {}
        self._places = column(gap=0)
        self._build()
        self._connect()

    def add_tab(self, key: str, name: str, part: QWidget) -> None:
        """Put `part` behind a further tab."""
        self._parts[key], self._names[key] = part, name
        self._places.addWidget(part)
        part.setVisible(len(self._parts) == 1)
        self.tabs.set_tabs([Tab(one, text) for one, text in self._names.items()])

    def show_view(self, view: OrderView, *, online: bool) -> None:
        """Show `view` in every part."""
        order, side = view.order, view.side
        self.head.show_view(view)
        self.guard.show_order(order, side)
        self.pending.show_pending(view.pending, online=online)
        self.proposal.show_order(order, side)
        self.terms.show_terms(order.terms, f"order/{order.id}")
        entering = any(one.kind == "declare_vehicles" for one in view.next_deeds)
        self.vehicles.show_order(order, entering=entering)
        self.papers.show_view(view)
        self.vouchers.show_view(view)
        self.history.show_order(order, side)
        self._show_export(order, side)
        self.counterpart.show_counterpart(view.id, view.counterpart, view.reveals)
        self.clocks.show_clocks(view.clocks, side)
        self.payee.show_order(order, side)
        self._show_counts(view)

    def start_over(self) -> None:
        """Another order is shown: from its beginning."""
        self.choose("terms")
        self._area.verticalScrollBar().setValue(0)

    def reveal(self, part: str) -> None:
        """Bring a part to sight: the key of a tab, or `payee` for the guard."""
        if part == "payee":
            self.guard.focus_list()
            self._area.ensureWidgetVisible(self.guard, 0, 40)
            return
        if not self.choose(part):
            return
        if part == "vehicles":
            self.vehicles.focus_entry()
        elif part == "vouchers":
            self.vouchers.editor.intake.setFocus()
        self._area.ensureWidgetVisible(self.tabs, 0, 240)

    def choose(self, part: str) -> bool:
        """Open the tab with this key; False if there is none."""
        if part not in self._parts:
            return False
        self.tabs.choose(part)
        self._show_part(part)
        return True

    def shown_part(self) -> str:
        """The key of the tab that is open."""
        return self.tabs.current_key()

    def flush(self) -> None:
        """Save what was typed."""
        self.vouchers.flush()

    def fit(self, width: int) -> None:
        """Give the column beside what there is room for."""
        narrow = width < _NARROW * current_theme().text_scale
        self._side.setFixedWidth(
            round((_SIDE_NARROW if narrow else _SIDE) * current_theme().text_scale)
        )

    # -- inside

    def _build(self) -> None:
        margin = current_theme().sizes.page_margin
        terms = Card()
        terms.add(self.terms)
        for key, name, part in (
            ("terms", self.tr("Terms"), terms),
            ("vehicles", self.tr("Vehicles"), self.vehicles),
            ("papers", self.tr("Papers"), self.papers),
            ("vouchers", self.tr("Vouchers"), self.vouchers),
            ("history", self.tr("History"), self.history),
        ):
            self.add_tab(key, name, part)
        beside = column(self.counterpart, self.clocks, self.payee, self.complaints, None, gap=12)
        self._side = holder(beside)
        main = column(self.proposal, self.tabs, self._places, None, gap=10)
        both = row(main, self._side, gap=16)
        both.setStretch(0, 1)
        body = column(self.head, self.guard, self.pending, both, None, gap=12)
        body.setContentsMargins(margin, 0, margin, margin)
        self._area = scroll_area(holder(body))
        layout = column(self._area)
        self.setLayout(layout)
        self.fit(_NARROW)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_part)
        self.head.deed_wanted.connect(self.deed_wanted)
        self.vouchers.deed_wanted.connect(self.deed_wanted)
        self.vouchers.notice.connect(self.notice)
        self.guard.checked.connect(self.payee_checked)
        self.vehicles.declared.connect(self.vehicles_declared)
        self.pending.taken_back.connect(self.taken_back)
        self.pending.retried.connect(self.retried)
        self.papers.paper_wanted.connect(self.paper_wanted)

    def _show_part(self, key: str) -> None:
        for one, part in self._parts.items():
            part.setVisible(one == key)

    def _show_export(self, order: Order, side: Side) -> None:
        """Only who exports has papers to see to."""
        if side is not Side.SUPPLIER:
            return
        if "export" not in self._parts:
            self.add_tab("export", self.tr("Export"), self.export)
        self.export.show_order(order)

    def _show_counts(self, view: OrderView) -> None:
        counts = {
            "vehicles": view.order.terms.quantity(),
            "papers": len(view.order.papers),
            "vouchers": len(view.order.vouchers),
        }
        self.tabs.set_tabs([Tab(key, name, counts.get(key)) for key, name in self._names.items()])
