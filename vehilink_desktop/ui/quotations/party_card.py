"""The other side of a quotation, with its phone number masked."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.theme import Tone


class PartyCard(Card):
    """Shows a `Party`; the number itself is shown in an order only."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._party: Party | None = None
        self.body.setSpacing(8)
        self._avatar = Avatar("", "", size=40)
        self._name = Label("", "strong", elide=True)
        self._place = Label("", "caption", elide=True)
        self._company = Label("", wrap=True)
        self._phone = Label("", "mono", selectable=True)
        self._certified = Chip(self.tr("Certified"), Tone.OK, "shield-check")
        text = self.tr(
            "The platform has suspended this account. Nothing can be agreed with it now."
        )
        self._suspended = Banner(Tone.BAD, text)
        who = row(self._avatar, column(self._name, self._place, gap=0), gap=10)
        who.setStretch(1, 1)
        for part in (who, self._company, row(self._certified, None), self._phone, self._suspended):
            self.add(part)

    def show_party(self, party: Party) -> None:
        """Show `party`."""
        other = self._party is None or self._party.avatar_media_id != party.avatar_media_id
        self._party = party
        self._name.setText(bidi.auto(party.nickname))
        company = party.company
        place = [one for one in (company.city, company.country) if one] if company else []
        self._place.setText(bidi.auto(", ".join(place)))
        self._company.setText(bidi.auto(company.name) if company else "")
        self._company.setVisible(company is not None)
        self._phone.setText(bidi.ltr(party.phone_masked))
        self._phone.setVisible(bool(party.phone_masked))
        self._certified.setVisible(company is not None and company.certified)
        self._suspended.setVisible(not party.active)
        if other:
            self._avatar.set_person(party.nickname, party.account_id)
            self._load_avatar(party)

    def _load_avatar(self, party: Party) -> None:
        media_id, pictures = party.avatar_media_id, self._backend.pictures
        if media_id is None:
            return
        loading = self._backend.tasks.run(
            self, lambda _token: to_image(pictures.thumbnail(media_id)), Lane.NETWORK
        )
        # initials stay where there is no picture to be had
        loading.failed(lambda _error: None)
        loading.done(lambda image: self._on_avatar(party, image))

    def _on_avatar(self, party: Party, image: QImage) -> None:
        if self._party is not None and self._party.account_id == party.account_id:
            self._avatar.set_person(party.nickname, party.account_id, image)
