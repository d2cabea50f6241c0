"""A vehicle as it is proposed: what it is called, why, and its files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.batch import BatchItem, Group, Target
from vehilink_desktop.ui.batch.item_grid import ItemGrid, items_in
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.words import batch as words


class DropCard(Card):
    """Dragged files may be dropped on it.

    Signals:
        dropped(list, object): their ids; as of `ItemGrid`, None puts them at the end.
    """

    dropped = Signal(list, object)

    def __init__(self, *, flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(flat=flat, parent=parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if items_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = items_in(event.mimeData())
        if ids:
            self.dropped.emit(ids, None)
            event.acceptProposedAction()


class ItemCard(DropCard):
    """A card of files onto which others may be dropped, also beside its grid."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        chosen: Callable[[], Sequence[str]],
        *,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(flat=flat, parent=parent)
        self.body.setSpacing(8)
        self.title = Label("", "strong", elide=True)
        self.note = Label("", "caption", elide=True)
        self.grid = ItemGrid(thumbnails, chosen)
        self.grid.dropped.connect(self.dropped)
        self.head = row(column(self.title, self.note, gap=2))
        self.head.setStretch(0, 1)
        self.add(self.head)
        self.add(self.grid)


class GroupCard(ItemCard):
    """One group.

    Signals:
        target_wanted(), merge_wanted(), remove_wanted(): what its buttons ask for.
    """

    target_wanted = Signal()
    merge_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self,
        thumbnails: Thumbnails,
        chosen: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(thumbnails, chosen, parent=parent)
        self.choose = secondary_button(self.tr("Vehicle…"), "car", on_click=self.target_wanted.emit)
        self.merge = IconButton(
            "arrow-up", self.tr("Join with the vehicle above"), on_click=self.merge_wanted.emit
        )
        self.remove = IconButton(
            "x", self.tr("Use none of these files"), on_click=self.remove_wanted.emit
        )
        for button in (self.choose, self.merge, self.remove):
            self.head.addWidget(button)

    def show_group(
        self, number: int, group: Group, items: Sequence[BatchItem], title: str | None
    ) -> None:
        """`title` is that of the own vehicle that the group goes to."""
        name = self._name(group.target, title)
        self.title.setText(self.tr("{n} · {vehicle}").format(n=number, vehicle=name))
        counted = words.counted(items)
        why = words.why(group)
        self.note.setText(" · ".join(part for part in (counted, why) if part))
        self.grid.setAccessibleName(self.title.text())
        self.grid.show_items(items)
        self.merge.setEnabled(number > 1)

    def _name(self, target: Target, title: str | None) -> str:
        if target.listing_id:
            named = bidi.auto(title or self.tr("an unnamed vehicle"))
            return self.tr("{vehicle} (in my stock)").format(vehicle=named)
        if target.vin:
            return self.tr("New vehicle, VIN {vin}").format(vin=bidi.ltr(target.vin))
        return self.tr("New vehicle")


class UnusedCard(ItemCard):
    """Files that no vehicle gets."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        chosen: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(thumbnails, chosen, flat=True, parent=parent)
        self.title.setText(self.tr("Not used"))
        self.grid.setAccessibleName(self.title.text())

    def show_items(self, items: Sequence[BatchItem]) -> None:
        empty = self.tr("Drag files here that no vehicle is to get. They stay where they are.")
        self.note.setText(words.counted(items) or empty)
        self.grid.setVisible(bool(items))
        self.grid.show_items(items)


class NewVehicleDrop(DropCard):
    """Where files are dropped to make a vehicle of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        text = self.tr("Drag files here to make another vehicle of them.")
        self.add(Label(text, "caption", align="center"))
