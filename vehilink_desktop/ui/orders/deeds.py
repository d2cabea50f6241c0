"""Doing what can be done with an order: the question that comes before, the call, what is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.order import PAYMENTS, Milestone, Voucher, amount_due
from vehilink_desktop.domain.order import ProposalKind as Kind
from vehilink_desktop.domain.order_deeds import (
    AcceptPayee,
    AgreeProposal,
    CancelOrder,
    CompleteOrder,
    ConfirmOrder,
    ConfirmVoucher,
    DeclareVehicles,
    DeclineOrder,
    DropProposal,
    HoldOrder,
    OpenDispute,
    OrderDeed,
    Propose,
    RefuseVoucher,
    ResumeOrder,
    WithdrawVoucher,
)
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.order_rules import proposal_digest
from vehilink_desktop.services.orders import OrderDraft, OrderView, VoucherDraft
from vehilink_desktop.ui.common.dialog import AppDialog, ConfirmDialog
from vehilink_desktop.ui.orders.asks import ConfirmPaymentDialog, ReasonDialog
from vehilink_desktop.ui.orders.cross_border import ask_cross_border
from vehilink_desktop.ui.orders.questions import Question, question
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import order_steps as steps

CONSENT_NEEDED = "cross-border-consent-needed"


class OrderDeeds(QObject):
    """Owned by the page, whose notices and navigation it uses; `view` is what the page shows.

    Signals:
        look(str): go to the part of the page with this key, where the deed is done.
        paper_wanted(str): make this paper, to be issued.
    """

    look = Signal(str)
    paper_wanted = Signal(str)

    def __init__(self, page: Page, view: Callable[[], OrderView | None]) -> None:
        super().__init__(page)
        self._page = page
        self._backend = page.backend
        self._view = view

    def begin(self, deed: NextDeed) -> None:
        """Do `deed`, or lead to the place where it is done."""
        view = self._view()
        if view is None:
            return
        places = {"accept_payee": "payee", "declare_vehicles": "vehicles"}
        if deed.kind in places:
            self.look.emit(places[deed.kind])
        elif deed.kind == "issue_paper":
            self.paper_wanted.emit(str(deed.paper))
        elif deed.kind == "submit_voucher":
            self.start_voucher(deed.milestone)
        elif deed.kind == "propose" and deed.proposal is Kind.TERMS:
            self._start_change()
        else:
            self._ask(view, deed)

    def start_voucher(self, milestone: Milestone | None) -> None:
        """Begin a voucher; the editor opens when it is there."""
        orders, order_id = self._backend.orders, self._order_id()
        made = self._backend.tasks.run(
            self._page, lambda _token: orders.start_voucher(order_id, milestone), Lane.WRITE
        )
        made.done(self._on_voucher)

    def accept_payee(self, checklist: tuple[str, ...]) -> None:
        """The account was checked by calling back."""
        view = self._view()
        if view is not None and view.order.payee is not None:
            digest = view.order.payee.digest()
            self.do(AcceptPayee(payee_digest=digest, checklist=checklist))

    def declare(self, vins: tuple[tuple[str, ...], ...]) -> None:
        """Say which vehicles they are."""
        self.do(DeclareVehicles(vins=vins))

    def do(self, deed: OrderDeed) -> None:
        """Hand `deed` to the outbox; the page shows it as waiting at once."""
        self._do(self._order_id(), deed)

    def _do(self, order_id: str, deed: OrderDeed) -> None:
        orders = self._backend.orders
        self.run(lambda: orders.do(order_id, deed), steps.deed_name(deed.kind))

    def run(self, work: Callable[[], ChangeSet], name: str) -> None:
        """Call what hands a deed to the outbox; asks for the consent that a deal abroad needs."""
        operation = self._backend.tasks.run(self._page, lambda _token: work(), Lane.WRITE)
        operation.done(lambda _changes: self._say(name))
        operation.failed(partial(self._on_failed, work, name))

    def take_back(self, op_id: str) -> None:
        """Do not send a deed, or give up one that was refused."""
        orders = self._backend.orders
        self._backend.tasks.run(self._page, lambda _token: orders.take_back(op_id), Lane.WRITE)

    def retry(self) -> None:
        """Send what was refused again, as it is."""
        orders, order_id = self._backend.orders, self._order_id()
        self._backend.tasks.run(self._page, lambda _token: orders.retry(order_id), Lane.WRITE)

    # -- asking

    def _ask(self, view: OrderView, deed: NextDeed) -> None:
        voucher = view.order.voucher(deed.voucher_id or "")
        if deed.kind == "confirm_voucher" and voucher is not None and _pays(voucher):
            self._ask_for_money(view, voucher)
            return
        asked = question(view, deed)
        if asked is None:
            self._answer(view, deed, "", 0)
        elif asked.wants_reason:
            self._ask_reason(view, deed, asked)
        else:
            dialog = ConfirmDialog(
                asked.title, asked.text, asked.action, danger=asked.danger,
                parent=self._page.window(),
            )  # fmt: skip
            dialog.accepted.connect(lambda: self._answer(view, deed, "", 0))
            _open(dialog)

    def _ask_reason(self, view: OrderView, deed: NextDeed, asked: Question) -> None:
        dialog = ReasonDialog(
            asked.title,
            asked.text,
            asked.action,
            required=asked.required,
            danger=asked.danger,
            refund=asked.refund,
            max_length=4000 if deed.kind == "dispute" else 1000,
            parent=self._page.window(),
        )
        dialog.answered.connect(lambda reason, minor: self._answer(view, deed, reason, minor))
        _open(dialog)

    def _ask_for_money(self, view: OrderView, voucher: Voucher) -> None:
        terms, paid = view.order.terms, voucher.facts.amount
        assert paid is not None
        due = terms.money(amount_due(view.order, Milestone(str(voucher.milestone))))
        dialog = ConfirmPaymentDialog(paid, due, parent=self._page.window())
        dialog.answered.connect(
            lambda whole: self._do(view.id, ConfirmVoucher(voucher_id=voucher.id, settles=whole))
        )
        _open(dialog)

    def _answer(self, view: OrderView, deed: NextDeed, reason: str, refund_minor: int) -> None:
        made = build(view, deed, reason, refund_minor)
        if made is not None:
            # of the order that was asked about, whatever the page shows by now
            self._do(view.id, made)

    # -- inside

    def _order_id(self) -> str:
        view = self._view()
        return view.id if view else ""

    def _start_change(self) -> None:
        orders, order_id = self._backend.orders, self._order_id()
        made = self._backend.tasks.run(
            self._page, lambda _token: orders.start_change(order_id), Lane.WRITE
        )
        made.done(self._on_change)

    def _on_change(self, draft: OrderDraft) -> None:
        self._page.navigate.emit(f"order-draft/{draft.id}")

    def _on_voucher(self, _draft: VoucherDraft) -> None:
        self.look.emit("vouchers")

    def _say(self, name: str) -> None:
        online = self._backend.sync.status().online
        text = self.tr("{deed}: on its way") if online else self.tr("{deed}: sent when online")
        self._page.notice.emit(text.format(deed=name), None)

    def _on_failed(self, work: Callable[[], ChangeSet], name: str, error: Exception) -> None:
        view = self._view()
        if isinstance(error, Known) and error.code == CONSENT_NEEDED and view is not None:
            ask_cross_border(
                self._backend, self._page, view.counterpart, partial(self.run, work, name)
            )
            return
        self._backend.tasks.present(self._page, error)


def build(view: OrderView, deed: NextDeed, reason: str, refund_minor: int) -> OrderDeed | None:
    """The deed itself, about exactly what `view` shows; None where something of it is gone."""
    order, proposal = view.order, view.order.proposal
    voucher_id = deed.voucher_id or ""
    simple: dict[str, Callable[[], OrderDeed]] = {
        "confirm": lambda: ConfirmOrder(digest=order.terms.digest()),
        "decline": lambda: DeclineOrder(reason=reason or None),
        "withdraw_voucher": lambda: WithdrawVoucher(voucher_id=voucher_id),
        "confirm_voucher": lambda: ConfirmVoucher(voucher_id=voucher_id),
        "refuse_voucher": lambda: RefuseVoucher(voucher_id=voucher_id, reason=reason),
        "cancel": lambda: CancelOrder(reason=reason),
        "hold": lambda: HoldOrder(reason=reason),
        "resume": ResumeOrder,
        "dispute": lambda: OpenDispute(reason=reason),
        "complete": CompleteOrder,
    }
    if deed.kind in simple:
        return simple[deed.kind]()
    if deed.kind == "propose" and deed.proposal is not None:
        return Propose(
            number=order.proposals + 1,
            proposal=deed.proposal,
            refund_minor=refund_minor,
            reason=reason or None,
        )
    if proposal is None:
        return None
    if deed.kind == "agree_proposal":
        return AgreeProposal(number=proposal.number, digest=proposal_digest(proposal))
    return DropProposal(number=proposal.number, reason=reason or None)


def _pays(voucher: Voucher) -> bool:
    return voucher.milestone in PAYMENTS and voucher.facts.amount is not None


def _open(dialog: AppDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
