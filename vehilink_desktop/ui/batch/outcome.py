"""What became of the files: the vehicles that got them, and those that nobody got."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.batch import BatchItem, ItemState
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.services.batches import BatchView
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import Button, link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, row, scroll_area
from vehilink_desktop.ui.common.picture import ThumbnailLabel
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import batch as batch_words

#: Refused files that are listed by name.
_LISTED = 30
_COVER = QSize(64, 48)


class RefusedCard(Card):
    """Files that were not taken, each with its reason; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self.body.setSpacing(4)
        self._shown: list[BatchItem] = []
        self._lead = Label("", "strong")
        head = row(ToneIcon(Tone.WARN), self._lead)
        head.setStretch(1, 1)
        self.add(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.add(self._lines)
        self.hide()

    def show_items(self, items: Sequence[BatchItem]) -> None:
        """List these; those above a number are only counted."""
        shown = list(items)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._lines)
        self._lead.setText(self.tr("Not taken: {n}").format(n=len(shown)))
        for item in shown[:_LISTED]:
            text = self.tr("{name}: {reason}").format(
                name=bidi.auto(item.name), reason=words.refusal(item.reason or "")
            )
            self._lines.addWidget(Label(text, "caption", elide=True))
        if len(shown) > _LISTED:
            more = self.tr("and {n} more").format(n=len(shown) - _LISTED)
            self._lines.addWidget(Label(more, "caption"))

    def texts(self) -> list[str]:
        """The lines as they are read."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        labels = (one.widget() for one in found if one is not None)
        return [one.text() for one in labels if isinstance(one, Label)]


class Outcome(QWidget):
    """The vehicles as links.

    Signals:
        vehicle_chosen(str): open this vehicle.
    """

    vehicle_chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._lead = Label("", "h2")
        self._card = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._card.add(self._lines)
        self.refused = RefusedCard()
        body = QWidget()
        body.setLayout(column(self._lead, self._card, self.refused, None, gap=12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll_area(body))

    def show_view(self, view: BatchView) -> None:
        by_vehicle: defaultdict[str, list[BatchItem]] = defaultdict(list)
        for item in view.in_state(ItemState.TAKEN):
            by_vehicle[item.listing_id or ""].append(item)
        self._lead.setText(self.tr("%n vehicle(s) have their files", "", len(by_vehicle)))
        self._card.setVisible(bool(by_vehicle))
        empty(self._lines)
        for listing_id, items in by_vehicle.items():
            self._lines.addWidget(self._line(listing_id, view.titles.get(listing_id), items))
        self.refused.show_items(view.in_state(ItemState.REFUSED))

    def links(self) -> list[Button]:
        """Those to the vehicles, in their order."""
        return self._card.findChildren(Button)

    def _line(self, listing_id: str, title: str | None, items: Sequence[BatchItem]) -> QWidget:
        line = QWidget()
        name = bidi.auto(title) if title else self.tr("New vehicle")
        link = link_button(name, on_click=lambda: self.vehicle_chosen.emit(listing_id))
        first = next((one.id for one in items if one.kind is MediaKind.PHOTO), None)
        cover = ThumbnailLabel(self._thumbnails, first, _COVER)
        line.setLayout(row(cover, link, Label(batch_words.counted(items), "caption"), None))
        return line
