"""The other side of an order: its phone number is hidden until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.services.orders_view import Reveal
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.party_card import PartyCard


class CounterpartCard(PartyCard):
    """Showing the number asks the platform, which notes it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        suspended = QCoreApplication.translate(
            "CounterpartCard",
            "The platform has suspended this account. Pay nothing before it is clear.",
        )
        super().__init__(backend, suspended, parent, reveals=True)
        self._order_id = ""
        self._noted = Label("", "caption", wrap=True)
        self.phone.asked.connect(self._ask)
        self.add(self._noted)

    def show_counterpart(
        self, order_id: str, party: Party, reveals: tuple[Reveal, ...] = ()
    ) -> None:
        """Show the other side of `order_id`; `reveals` is when its number was shown here."""
        if order_id != self._order_id:
            self._order_id = order_id
            self.phone.hide_whole()
        self.show_party(party)
        self._show_reveals(reveals)

    # -- inside

    def _ask(self) -> None:
        """Ask the platform for the number; it is logged there and here."""
        order_id, orders = self._order_id, self._backend.orders
        asked = self._backend.tasks.run(self, lambda _token: orders.reveal(order_id), Lane.NETWORK)
        asked.done(lambda number: self._on_number(order_id, number))
        asked.always(self.phone.refuse)

    def _on_number(self, order_id: str, number: str) -> None:
        if order_id == self._order_id:
            self.phone.show_whole(bidi.ltr(number))

    def _show_reveals(self, reveals: tuple[Reveal, ...]) -> None:
        text = self.tr("The number is hidden until you ask for it. That is noted.")
        if reveals:
            last = max(one.at for one in reveals)
            text = self.tr("The number was last shown {time}").format(time=formats.exact(last))
        self._noted.setText(text)
