"""Recordings that were neither kept nor discarded: a crash came between, or a power cut."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.services.recordings import VIDEO
from vehilink_desktop.services.takes import Review, TakeRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.dialog import confirm
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, empty, holder, row
from vehilink_desktop.ui.common.player_dialog import play_recording
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.theme import Tone


class LeftOver(QWidget):
    """Nothing while there is none; else a card for each, with what may be done with it.

    Signals:
        changed(): one was kept or discarded.
        voice_wanted(): review voice notes where they are recorded.
    """

    changed = Signal()
    voice_wanted = Signal()

    def __init__(self, document: VehicleDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = document.backend
        self._shown: Sequence[TakeRow] = ()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self.hide()

    def reload(self) -> None:
        """Read what waits for a word."""
        takes, listing_id = self._backend.takes, self._document.id
        self._backend.tasks.run(self, lambda _token: takes.left_over(listing_id)).done(self._show)

    def takes(self) -> Sequence[TakeRow]:
        """Those that are offered."""
        return self._shown

    # -- inside

    def _show(self, rows: Sequence[TakeRow]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        empty(self._cards)
        for take in rows:
            self._cards.addWidget(self._make_card(take))
        self.setVisible(bool(rows))

    def _make_card(self, take: TakeRow) -> Card:
        video = take.kind == VIDEO
        text = self.tr("A video of {time} was not kept yet")
        if not video:
            text = self.tr("A voice note of {time} was not kept yet")
        card = Card(flat=True)
        card.body.setContentsMargins(12, 8, 12, 8)
        card.body.setSpacing(4)
        told = Label(text.format(time=formats.exact(take.started_at)), wrap=True)
        head = row(ToneIcon(Tone.WARN), told)
        head.setStretch(1, 1)
        card.add(head)
        flow = FlowLayout(gap=12)
        if video:
            flow.addWidget(link_button(self.tr("Watch"), on_click=partial(self._watch, take)))
            flow.addWidget(link_button(self.tr("Keep"), on_click=partial(self._keep, take)))
        else:
            flow.addWidget(
                link_button(self.tr("Listen and decide"), on_click=self.voice_wanted.emit)
            )
        flow.addWidget(link_button(self.tr("Discard"), on_click=partial(self._discard, take)))
        card.add(holder(flow))
        return card

    def _watch(self, take: TakeRow) -> None:
        takes = self._backend.takes
        made = self._backend.tasks.run(self, lambda _token: takes.review(take.id), Lane.HEAVY)
        made.done(self._play)
        made.always(self.changed.emit)  # an empty one is gone then

    def _play(self, review: Review) -> None:
        title = self.tr("Not kept yet")
        play_recording(self._backend, review.id, review.kind, title=title, parent=self.window())

    def _keep(self, take: TakeRow) -> None:
        takes = self._backend.takes

        def keep() -> None:
            takes.review(take.id)
            takes.keep(take.id)

        self._backend.tasks.run(self, lambda _token: keep(), Lane.HEAVY).always(self.changed.emit)

    def _discard(self, take: TakeRow) -> None:
        text = self.tr("What was recorded is deleted for good.")
        sure = confirm(
            self, self.tr("Discard the recording?"), text, self.tr("Discard"), danger=True
        )
        if sure:
            takes = self._backend.takes
            gone = self._backend.tasks.run(self, lambda _token: takes.discard(take.id), Lane.WRITE)
            gone.always(self.changed.emit)
