"""The other side of a deal, with its phone number masked."""

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
from vehilink_desktop.ui.common.revealed import Revealed
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.theme import Tone


class PartyCard(Card):
    """Shows a `Party`; the number itself is shown in an order only.

    Args:
        suspended: What is said while the platform has suspended the account.
        reveals: Whether the number can be asked for; whoever says so answers `phone.asked`.
    """

    def __init__(
        self,
        backend: Backend,
        suspended: str,
        parent: QWidget | None = None,
        *,
        reveals: bool = False,
    ) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._party: Party | None = None
        self._avatar_id: str | None = None
        self._image: QImage | None = None
        self.body.setSpacing(8)
        self._avatar = Avatar("", "", size=40)
        self._name = Label("", "strong", elide=True)
        self._place = Label("", "caption", elide=True)
        self._company = Label("", wrap=True)
        self._certified = Chip(self.tr("Certified"), Tone.OK, "shield-check")
        self.phone = Revealed(self.tr("Phone number"), role="mono", eye=reveals)
        self._suspended = Banner(Tone.BAD, suspended)
        who = row(self._avatar, column(self._name, self._place, gap=0), gap=10)
        who.setStretch(1, 1)
        certified = row(self._certified, None)
        for part in (who, self._company, certified, self.phone, self._suspended):
            self.add(part)

    def show_party(self, party: Party) -> None:
        """Show `party`."""
        self._party = party
        self._name.setText(bidi.auto(party.nickname))
        company = party.company
        place = [company.city, company.country] if company else []
        self._place.setText(bidi.auto(", ".join(part for part in place if part)))
        self._company.setText(bidi.auto(company.name) if company else "")
        self._company.setVisible(company is not None)
        self._certified.setVisible(company is not None and company.certified)
        self._suspended.setVisible(not party.active)
        self.phone.set_masked(bidi.ltr(party.phone_masked))
        self.phone.setVisible(bool(party.phone_masked))
        self._show_avatar(party)

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
