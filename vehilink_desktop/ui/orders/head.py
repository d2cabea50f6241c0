"""Where an order is: its state, whose turn it is for what, the clock, and the way as a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import Clock
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button, ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.orders.timeline import Timeline
from vehilink_desktop.ui.terms.view import terms_line
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import order_steps as steps
from vehilink_desktop.ui.words import orders as words

#: Beside the primary one these stand as buttons; everything else is in the menu.
_BESIDE = frozenset({"decline", "drop_proposal", "withdraw_voucher", "refuse_voucher", "resume"})
#: These have a place of their own on the page.
_ELSEWHERE = frozenset({"issue_paper"})
_SENTENCE = 420


class OrderHead(Card):
    """The first thing on the page.

    Signals:
        deed_wanted(NextDeed): do this.
    """

    deed_wanted = Signal(object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deeds: tuple[NextDeed, ...] = ()
        self.chip = Chip("")
        self.pending = Chip(*words.pending("queued"))
        self._about = Label("", "muted", elide=True)
        self.title = Label("", "h2", wrap=True)
        self.text = LinkText(backend, "muted")
        self.clock = Countdown(backend.platform_now)
        self.timeline = Timeline()
        self._acts = row(gap=8)
        self._more = ghost_button(self.tr("More"), "ellipsis", on_click=self._show_menu)
        self._buttons: dict[str, Button] = {}
        self._build()

    def show_view(self, view: OrderView) -> None:
        """Show where the order of `view` is and what can be done."""
        order = view.order
        self.chip.set_state(*words.status(str(order.status)))
        waits = _waits(view)
        self.pending.setVisible(bool(waits))
        if waits:
            self.pending.set_state(*words.pending(waits))
        about = (terms_line(order.terms), bidi.auto(order.terms.title()))
        self._about.setText(" · ".join(part for part in about if part))
        said = steps.arriving_text() if view.arriving else steps.step_text(order, view.side)
        self.title.setText(said.title)
        self.text.show_text(said.reason, f"order/{order.id}", said.within)
        self.text.setVisible(bool(said.text))
        self._show_clock(view.clocks[0] if view.clocks else None)
        self.timeline.show_order(order)
        self._show_deeds(view.next_deeds)

    def button(self, kind: str) -> Button | None:
        """The button of a deed that stands beside the primary one."""
        return self._buttons.get(kind)

    def menu_deeds(self) -> list[NextDeed]:
        """What is in the menu."""
        return [one for one in self._deeds if self._is_in_menu(one)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._acts.sizeHint().width() + _SENTENCE * current_theme().text_scale
        directions = QBoxLayout.Direction
        beside = self.width() > wanted
        self._top.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    # -- inside

    def _build(self) -> None:
        line = row(self.chip, self.pending, self._about, self.clock)
        line.setStretch(2, 1)
        self._top = row(column(self.title, self.text, gap=2), self._acts, gap=16)
        self._top.setStretch(0, 1)
        self.add(line)
        self.add(self._top)
        self.add(self.timeline)

    def _show_clock(self, clock: Clock | None) -> None:
        kind = str(clock.kind) if clock else ""
        due = clock.due_at if clock else None
        self.clock.set_end(due, words.clock(kind), words.clock_over(kind))
        self.clock.setVisible(clock is not None)

    def _show_deeds(self, deeds: Sequence[NextDeed]) -> None:
        if tuple(deeds) == self._deeds:
            return
        self._deeds = tuple(deeds)
        self._acts.removeWidget(self._more)
        empty(self._acts)
        self._buttons = {}
        for deed in deeds:
            if deed.kind in _BESIDE and not deed.primary and not deed.voucher_id:
                act = partial(self.deed_wanted.emit, deed)
                button = secondary_button(steps.deed_label(deed), on_click=act)
                self._buttons[deed.kind] = button
                self._acts.addWidget(button)
        self._acts.addWidget(self._more)
        self._more.setVisible(any(map(self._is_in_menu, deeds)))

    def _is_in_menu(self, deed: NextDeed) -> bool:
        taken = deed.primary or deed.kind in self._buttons or deed.kind in _ELSEWHERE
        return not taken and deed.voucher_id is None

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for deed in self.menu_deeds():
            action = QAction(steps.deed_label(deed), menu)
            action.triggered.connect(lambda _on=False, one=deed: self.deed_wanted.emit(one))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _waits(view: OrderView) -> str:
    """The worst of what has not arrived, as in `words.pending`; empty when all has."""
    states = [one.state for one in view.pending]
    if not states:
        # the acceptance that makes the order is a deed of its quotation
        return "queued" if view.arriving else ""
    return next((one for one in ("parked", "sending") if one in states), "queued")
