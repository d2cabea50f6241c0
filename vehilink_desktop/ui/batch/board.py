"""All groups one below the other, and what is done with the files that are selected in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.batch import (
    Arrangement,
    Group,
    merge_up,
    move,
    set_aside,
    split,
    start_group,
)
from vehilink_desktop.services.batches import BatchView
from vehilink_desktop.ui.batch.document import BatchDocument
from vehilink_desktop.ui.batch.group_card import GroupCard, ItemCard, NewVehicleDrop, UnusedCard
from vehilink_desktop.ui.batch.item_grid import ItemGrid
from vehilink_desktop.ui.common.layouts import scroll_area
from vehilink_desktop.ui.common.thumbnails import Thumbnails

_EDGE = 48  # pixels from the edge at which dragging scrolls
_STEP = 24


class Board(QWidget):
    """Shows the arrangement of a document and edits it.

    Signals:
        selection_changed(): other files are selected.
        target_wanted(str): choose the vehicle of this group.
        view_requested(list, str): look at these files, beginning with one.
        menu_requested(QPoint): at this place of the screen.
    """

    selection_changed = Signal()
    target_wanted = Signal(str)
    view_requested = Signal(list, str)
    menu_requested = Signal(QPoint)

    def __init__(
        self, document: BatchDocument, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._thumbnails = thumbnails
        self._cards: dict[str, GroupCard] = {}
        self.unused = UnusedCard(thumbnails, self.selected)
        self._new = NewVehicleDrop()
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._new)
        self._column.addWidget(self.unused)
        self._column.addStretch(1)
        self._area = scroll_area(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._new.dropped.connect(self._start)
        self.unused.dropped.connect(self._aside)
        self._follow(self.unused)

    # -- for the page

    def show_view(self, view: BatchView) -> None:
        """Show how the files are shared out; what is selected stays selected."""
        grids = [*(card.grid for card in self._cards.values()), self.unused.grid]
        selected = [one for grid in grids for one in grid.selected_ids()]
        groups = view.arrangement.groups
        self._drop_cards({group.id for group in groups})
        for at, group in enumerate(groups):
            card = self._card(group.id)
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
            title = view.titles.get(group.target.listing_id or "")
            card.show_group(at + 1, group, [view.items[one] for one in group.items], title)
        self.unused.show_items([view.items[one] for one in view.arrangement.unused])
        self._select(selected)

    def selected(self) -> list[str]:
        """The selected files, in the order in which all stand."""
        return [one for grid in self._grids() for one in grid.selected_ids()]

    def cards(self) -> list[GroupCard]:
        """In their order."""
        return [self._cards[group.id] for group in self._now().groups if group.id in self._cards]

    def current(self) -> str | None:
        """The file on which the cursor is."""
        grid = next((one for one in self._grids() if one.hasFocus()), None)
        return grid.current_id() if grid else None

    # -- edits of what is selected

    def move_to_next(self) -> None:
        """Into the group below; out of the last one into a vehicle of their own."""
        self._move_by(1)

    def move_to_previous(self) -> None:
        self._move_by(-1)

    def start_vehicle(self) -> None:
        self._start(self.selected())

    def split_here(self) -> None:
        """The first selected file begins another vehicle."""
        for one in self.selected()[:1]:
            if self._now().group_of(one):
                self._edit(split(self._now(), one, self._document.new_id()))

    def merge_up(self) -> None:
        group = self._home()
        if group:
            self._edit(merge_up(self._now(), group.id))

    def set_aside(self) -> None:
        self._aside(self.selected())

    def view(self) -> None:
        for one in (self.current() or "", *self.selected())[:2]:
            if one:
                self._view(one)
                return

    # -- inside

    def _now(self) -> Arrangement:
        return self._document.arrangement()

    def _edit(self, arrangement: Arrangement, selected: Sequence[str] = ()) -> None:
        self._document.edit(arrangement)
        if selected:
            self._select(selected)
            self._reveal(selected[0])

    def _home(self) -> Group | None:
        """The group of the first selected file."""
        return next((self._now().group_of(one) for one in self.selected()), None)

    def _move_by(self, step: int) -> None:
        selected, home, groups = self.selected(), self._home(), self._now().groups
        if not selected:
            return
        at = self._now().place(home.id) + step if home else len(groups) - 1
        if at >= len(groups):
            self._start(selected)
        elif at >= 0:
            before = groups[at].items[0] if step > 0 and home else None
            self._edit(move(self._now(), selected, groups[at].id, before), selected)

    def _start(self, ids: Sequence[str], _before: object = None) -> None:
        if ids:
            self._edit(start_group(self._now(), ids, self._document.new_id()), ids)

    def _aside(self, ids: Sequence[str], _before: object = None) -> None:
        if ids:
            self._edit(set_aside(self._now(), ids))

    def _move(self, group_id: str, ids: Sequence[str], before: str | None) -> None:
        self._edit(move(self._now(), ids, group_id, before), ids)

    def _remove(self, group_id: str) -> None:
        self._aside(self._now().group(group_id).items)

    # -- cards

    def _card(self, group_id: str) -> GroupCard:
        card = self._cards.get(group_id)
        if card is None:
            card = GroupCard(self._thumbnails, self.selected)
            card.dropped.connect(partial(self._move, group_id))
            card.target_wanted.connect(partial(self.target_wanted.emit, group_id))
            card.merge_wanted.connect(lambda: self._edit(merge_up(self._now(), group_id)))
            card.remove_wanted.connect(partial(self._remove, group_id))
            self._cards[group_id] = card
            self._follow(card)
        return card

    def _follow(self, card: ItemCard) -> None:
        grid = card.grid
        grid.picked.connect(partial(self._on_picked, grid))
        grid.view_requested.connect(self._view)
        grid.menu_requested.connect(self.menu_requested)
        grid.dragged_over.connect(self._scroll_at_edge)

    def _drop_cards(self, kept: set[str]) -> None:
        for group_id in [one for one in self._cards if one not in kept]:
            card = self._cards.pop(group_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _grids(self) -> list[ItemGrid]:
        return [*(card.grid for card in self.cards()), self.unused.grid]

    def _on_picked(self, grid: ItemGrid) -> None:
        """A plain click selects here only; with Ctrl or Shift the other groups keep theirs."""
        held = QGuiApplication.keyboardModifiers()
        if not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            for other in self._grids():
                if other is not grid:
                    other.select_ids(())
        self.selection_changed.emit()

    def _select(self, ids: Sequence[str]) -> None:
        for grid in self._grids():
            grid.select_ids(ids)
        self.selection_changed.emit()

    def _reveal(self, item_id: str) -> None:
        for grid in self._grids():
            if item_id in grid.items.ids():
                grid.setFocus()
                card = grid.parentWidget()
                if card is not None:
                    self._area.ensureWidgetVisible(card, 0, 24)

    def _view(self, item_id: str) -> None:
        grid = next((one for one in self._grids() if item_id in one.items.ids()), None)
        if grid is not None:
            self.view_requested.emit(grid.items.ids(), item_id)

    def _scroll_at_edge(self, place: QPoint) -> None:
        bar, viewport = self._area.verticalScrollBar(), self._area.viewport()
        y = viewport.mapFromGlobal(place).y()
        if y < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif y > viewport.height() - _EDGE:
            bar.setValue(bar.value() + _STEP)
