"""Doing what can be done with a quotation: the question before, the call, what is said after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.quotation import Offer
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.ui.common.dialog import AppDialog, ConfirmDialog
from vehilink_desktop.ui.orders.asks import ReasonDialog
from vehilink_desktop.ui.orders.cross_border import ask_cross_border
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.terms.view import terms_line

T = TypeVar("T")

_MOST_REASON = 500


class QuotationDeeds(QObject):
    """Owned by the page, whose notices and navigation it uses.

    Signals:
        refused(Known): the service said which fields cannot stand.
    """

    refused = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._backend = page.backend

    def accept(self, quotation_id: str, offer: Offer, counterpart: Party | None) -> None:
        """Ask, then take exactly this offer, and go to its order."""
        text = self.tr(
            "{terms}. It becomes an order and binds both sides. If the offer changes before this "
            "arrives, nothing is accepted."
        )
        dialog = ConfirmDialog(
            self.tr("Accept offer {n}?").format(n=offer.number),
            text.format(terms=terms_line(offer.terms)),
            self.tr("Accept"),
            parent=self._page.window(),
        )
        quotations, digest = self._backend.quotations, offer.terms.digest()

        def accepted(order_id: str) -> None:
            there = self.tr("Accepted. This is its order.")
            kept = self.tr("It is accepted when the network is back, if the offer still stands.")
            online = self._backend.sync.status().online
            self._page.notice.emit(there if online else kept, None)
            self._page.navigate.emit(f"order/{order_id}")

        def command() -> str:
            return quotations.accept(quotation_id, offer.number, digest)

        self._open(dialog, lambda: self.run(command, accepted, counterpart))

    def decline(self, quotation_id: str, number: int) -> None:
        """Ask why, then refuse the offer, or what was asked for (`number` 0)."""
        dialog = ReasonDialog(
            self.tr("Decline this quotation?"),
            self.tr("The other side is told. The supplier may quote again."),
            self.tr("Decline"),
            required=False,
            max_length=_MOST_REASON,
            parent=self._page.window(),
        )
        quotations, said = self._backend.quotations, self.tr("Declined")

        def answer(reason: str, _refund: object) -> None:
            self.run(
                lambda: quotations.decline(quotation_id, number, reason or None),
                lambda _changes: self._page.notice.emit(said, None),
            )

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(answer)
        dialog.open()

    def withdraw(self, quotation_id: str, number: int) -> None:
        """Ask, then take the own offer back."""
        dialog = ConfirmDialog(
            self.tr("Withdraw your offer?"),
            self.tr("The other side can no longer accept it. You can quote again."),
            self.tr("Withdraw"),
            parent=self._page.window(),
        )
        quotations, said = self._backend.quotations, self.tr("Withdrawn")

        def withdraw() -> None:
            self.run(
                lambda: quotations.withdraw(quotation_id, number),
                lambda _changes: self._page.notice.emit(said, None),
            )

        self._open(dialog, withdraw)

    def run(
        self,
        command: Callable[[], T],
        done: Callable[[T], None],
        counterpart: Party | None = None,
        always: Callable[[], None] | None = None,
    ) -> None:
        """Call a service; where the authorisation for deals abroad is missing, ask and go on.

        `always` is called at the end of each call, whatever came of it.
        """

        def again() -> None:
            self.run(command, done, counterpart, always)

        def failed(error: Exception) -> None:
            if isinstance(error, Known) and error.code == ProblemType.CROSS_BORDER_NEEDED:
                ask_cross_border(self._backend, self._page, counterpart, again)
                return
            if isinstance(error, Known) and error.fields:
                self.refused.emit(error)
            self._backend.tasks.present(self._page, error)

        work = self._backend.tasks.run(self._page, lambda _token: command(), Lane.WRITE)
        work.done(done).failed(failed)
        if always is not None:
            work.always(always)

    def _open(self, dialog: AppDialog, accepted: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()
