"""The other side of a deal: who it is, with the phone number hidden until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.services.orders_view import Reveal
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.theme import Tone

#: A number that was shown is hidden again after this time.
SHOWN_MS = 60_000


class CounterpartCard(Card):
    """Shows a `Party`. Showing the number asks the platform, which notes it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._order_id = ""
        self._party: Party | None = None
        self._avatar_id: str | None = None
        self._image: QImage | None = None
        self.body.setSpacing(8)
        self._avatar = Avatar("", "", size=40)
        self._name = Label("", "strong", elide=True)
        self._place = Label("", "caption", elide=True)
        self._certified = Chip(self.tr("Certified"), Tone.OK, "shield-check")
        self._company = Label("", wrap=True)
        self.phone = Label("", "mono", selectable=True)
        self.show_number = ghost_button(self.tr("Show number"), "eye", on_click=self.reveal)
        self._noted = Label("", "caption", wrap=True)
        text = self.tr("The platform has suspended this account. Pay nothing before it is clear.")
        self._suspended = Banner(Tone.BAD, text)
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hide_again.timeout.connect(self.hide_number)
        self._build()

    def show_party(self, order_id: str, party: Party, reveals: tuple[Reveal, ...] = ()) -> None:
        """Show the other side of `order_id`; `reveals` is when its number was shown here."""
        if order_id != self._order_id:
            self.hide_number()
        self._order_id, self._party = order_id, party
        self._name.setText(bidi.auto(party.nickname))
        company = party.company
        self._company.setText(bidi.auto(company.name) if company else "")
        self._company.setVisible(company is not None)
        place = [company.city, company.country] if company else []
        self._place.setText(bidi.auto(", ".join(part for part in place if part)))
        self._certified.setVisible(company is not None and company.certified)
        self._suspended.setVisible(not party.active)
        if not self.is_number_shown():
            self.phone.setText(bidi.ltr(party.phone_masked))
        self._show_reveals(reveals)
        self._show_avatar(party)

    def is_number_shown(self) -> bool:
        return self._hide_again.isActive()

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
        self.show_number.setVisible(True)
        self.phone.setText(bidi.ltr(self._party.phone_masked) if self._party else "")

    # -- inside

    def _build(self) -> None:
        who = row(self._avatar, column(self._name, self._place, gap=0), gap=10)
        who.setStretch(1, 1)
        self.add(who)
        self.add(self._company)
        self.add(row(self._certified, None))
        self.add(row(self.phone, None))
        self.add(row(self.show_number, None))
        self.add(self._noted)
        self.add(self._suspended)
        self.show_number.setToolTip(self.tr("The platform notes that you looked at the number"))

    def _on_number(self, order_id: str, number: str) -> None:
        if order_id != self._order_id:
            return
        self.phone.setText(bidi.ltr(number))
        self.show_number.setVisible(False)
        self._hide_again.start()

    def _show_reveals(self, reveals: tuple[Reveal, ...]) -> None:
        text = self.tr("The number is hidden until you ask for it. That is noted.")
        if reveals:
            last = max(one.at for one in reveals)
            text = self.tr("The number was last shown {time}").format(time=formats.exact(last))
        self._noted.setText(text)

    def _show_avatar(self, party: Party) -> None:
        if party.avatar_media_id != self._avatar_id:
            self._avatar_id, self._image = party.avatar_media_id, None
            self._load_avatar(party.avatar_media_id)
        self._avatar.set_person(party.nickname, party.account_id, self._image)

    def _load_avatar(self, media_id: str | None) -> None:
        if media_id is None:
            return
        pictures = self._backend.pictures
        loading = self._backend.tasks.run(
            self, lambda _token: to_image(pictures.thumbnail(media_id)), Lane.NETWORK
        )
        # initials stay where there is no picture to be had
        loading.failed(lambda _error: None)
        loading.done(lambda image: self._on_avatar(media_id, image))

    def _on_avatar(self, media_id: str, image: QImage) -> None:
        if media_id == self._avatar_id and self._party is not None:
            self._image = image
            self._avatar.set_person(self._party.nickname, self._party.account_id, image)
