"""What can be done with the selected vehicles, as actions for buttons, menus and the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.services.stock import StockRow
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.stock.commands import (
    Outcome,
    can_act,
    can_discard,
    can_publish,
    run_over,
)

Command = Callable[[str], object]


class SelectionActions(QObject):
    """Owned by the page, whose notices and navigation it uses.

    `selected` says what is selected at the moment an action is triggered.
    """

    def __init__(self, page: Page, selected: Callable[[], Sequence[StockRow]]) -> None:
        super().__init__(page)
        self._page = page
        self._backend = page.backend
        self._selected = selected
        self.open = scoped_action(page, self.tr("Open"), self._open, icon_name="pencil")
        self.publish = scoped_action(
            page, self.tr("Publish"), self._publish, icon_name="cloud-upload"
        )
        self.withdraw = scoped_action(
            page, self.tr("Withdraw"), self._withdraw, icon_name="eye-off"
        )
        self.mark_sold = scoped_action(
            page, self.tr("Mark as sold"), self._mark_sold, icon_name="handshake"
        )
        self.duplicate = scoped_action(
            page, self.tr("Duplicate"), self._duplicate, "Ctrl+D", icon_name="copy"
        )
        self.label = scoped_action(
            page, self.tr("Label…"), self._label, "Ctrl+L", icon_name="qr-code"
        )
        self.discard = scoped_action(
            page, self.tr("Discard"), self._discard, "Del", icon_name="trash-2"
        )

    def every(self) -> list[QAction]:
        """All of them in their order; the data of each is its icon's name."""
        return [
            *(self.open, self.publish, self.withdraw),
            *(self.mark_sold, self.duplicate, self.label, self.discard),
        ]

    def follow(self, rows: Sequence[StockRow]) -> None:
        """Enable what makes sense for `rows`."""
        self.open.setEnabled(len(rows) == 1)
        self.duplicate.setEnabled(len(rows) == 1)
        self.label.setEnabled(bool(rows))
        self.publish.setEnabled(any(map(can_publish, rows)))
        self.withdraw.setEnabled(any(can_act(one, ListingAction.WITHDRAW) for one in rows))
        self.mark_sold.setEnabled(any(can_act(one, ListingAction.MARK_SOLD) for one in rows))
        self.discard.setEnabled(any(map(can_discard, rows)))

    # -- inside

    def _open(self) -> None:
        for one in self._selected()[:1]:
            self._go_to(one.id)

    def _go_to(self, listing_id: str) -> None:
        self._page.navigate.emit(f"editor/{listing_id}")

    def _duplicate(self) -> None:
        rows = self._selected()
        if rows:
            listings, source = self._backend.listings, rows[0].id
            made = self._backend.tasks.run(
                self._page, lambda _token: listings.duplicate(source), Lane.WRITE
            )
            made.done(self._go_to)

    def _label(self) -> None:
        # the first page does without what prints
        from vehilink_desktop.ui.stock.label_dialog import LabelDialog

        rows = self._selected()
        if rows:
            dialog = LabelDialog(self._backend, [one.id for one in rows], self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _publish(self) -> None:
        rows = [one for one in self._selected() if can_publish(one)]
        self._run_over(rows, self._backend.listings.publish, self.tr("On their way: {n}"))

    def _withdraw(self) -> None:
        title = self.tr("Withdraw from the market?")
        self._ask(ListingAction.WITHDRAW, title, self.tr("Withdraw"))

    def _mark_sold(self) -> None:
        title = self.tr("Mark as sold?")
        self._ask(ListingAction.MARK_SOLD, title, self.tr("Mark as sold"))

    def _ask(self, action: ListingAction, title: str, verb: str) -> None:
        rows = [one for one in self._selected() if can_act(one, action)]
        names = "\n".join(one.title for one in rows[:5])
        text = self.tr("Buyers no longer see it. You can publish it again.")
        dialog = ConfirmDialog(title, f"{text}\n\n{names}", verb, parent=self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def command(one: str) -> object:
            return self._backend.listings.act(one, action)

        said = self.tr("Sent to the platform: {n}")
        dialog.accepted.connect(lambda: self._run_over(rows, command, said))
        dialog.open()

    def _discard(self) -> None:
        rows = [one for one in self._selected() if can_discard(one)]
        listings = self._backend.listings
        self._run_over(
            rows, listings.discard, self.tr("Discarded: {n}"), undo=listings.undo_discard
        )

    def _run_over(
        self, rows: Sequence[StockRow], command: Command, said: str, undo: Command | None = None
    ) -> None:
        if rows:
            work = self._backend.tasks.run(
                self._page, lambda _token: run_over(rows, command), Lane.WRITE
            )
            work.done(lambda outcome: self._say(outcome, said, undo))

    def _say(self, outcome: Outcome, said: str, undo: Command | None) -> None:
        way_back = None
        if outcome.done and undo is not None:
            back = partial(self._run_over, outcome.done, undo, self.tr("Brought back: {n}"))
            way_back = (self.tr("Undo"), back)
        if outcome.done:
            self._page.notice.emit(said.format(n=len(outcome.done)), way_back)
        for one, error in outcome.failed[:2]:
            text = describe(error)
            name = one.title or self.tr("New vehicle")
            look = (self.tr("Open"), partial(self._go_to, one.id))
            self._page.notice.emit(f"{name}: {text.title}. {text.hint}", look)
