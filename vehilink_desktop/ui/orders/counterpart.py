"""The other side of an order: its phone number is hidden until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.services.orders_view import Reveal
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.party_card import PartyCard

#: A number that was shown is hidden again after this time.
SHOWN_MS = 60_000


class CounterpartCard(PartyCard):
    """Showing the number asks the platform, which notes it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        suspended = QCoreApplication.translate(
            "CounterpartCard",
            "The platform has suspended this account. Pay nothing before it is clear.",
        )
        super().__init__(backend, suspended, parent)
        self._order_id = ""
        self._number = ""
        self.show_number = ghost_button(self.tr("Show number"), "eye", on_click=self.reveal)
        self.show_number.setToolTip(self.tr("The platform notes that you looked at the number"))
        self._noted = Label("", "caption", wrap=True)
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hide_again.timeout.connect(self.hide_number)
        self.add(row(self.show_number, None))
        self.add(self._noted)

    def show_counterpart(
        self, order_id: str, party: Party, reveals: tuple[Reveal, ...] = ()
    ) -> None:
        """Show the other side of `order_id`; `reveals` is when its number was shown here."""
        if order_id != self._order_id:
            self._order_id = order_id
            self.hide_number()
        self.show_party(party)
        if self._number:
            self.phone.setText(bidi.ltr(self._number))
        self._show_reveals(reveals)

    def is_number_shown(self) -> bool:
        return bool(self._number)

    def reveal(self) -> None:
        """Ask the platform for the number; it is logged there and here."""
        self.show_number.setEnabled(False)
        order_id, orders = self._order_id, self._backend.orders
        asked = self._backend.tasks.run(self, lambda _token: orders.reveal(order_id), Lane.NETWORK)
        asked.done(lambda number: self._on_number(order_id, number))
        asked.always(lambda: self.show_number.setEnabled(True))

    def hide_number(self) -> None:
        """Hide what was shown; it has to be asked for again."""
        self._hide_again.stop()
        self._number = ""
        self.show_number.setVisible(True)
        if self._party is not None:
            self.phone.setText(bidi.ltr(self._party.phone_masked))

    # -- inside

    def _on_number(self, order_id: str, number: str) -> None:
        if order_id != self._order_id:
            return
        self._number = number
        self.phone.setText(bidi.ltr(number))
        self.show_number.setVisible(False)
        self._hide_again.start()

    def _show_reveals(self, reveals: tuple[Reveal, ...]) -> None:
        text = self.tr("The number is hidden until you ask for it. That is noted.")
        if reveals:
            last = max(one.at for one in reveals)
            text = self.tr("The number was last shown {time}").format(time=formats.exact(last))
        self._noted.setText(text)
