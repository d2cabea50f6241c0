"""The vehicles of an order: their VINs, and the supplier entering them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.terms import DealLine
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row
from vehilink_desktop.ui.terms.vins import VinsField, verdict
from vehilink_desktop.ui.theme import Tone


class VehiclesTab(QWidget):
    """A card for each line of the order.

    Signals:
        declared(tuple): VINs line by line, as many as were ordered, each right.
    """

    declared = Signal(tuple)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._order_id = ""
        self._shown: tuple[tuple[DealLine, ...], bool] = ((), False)
        self._typed: dict[int, tuple[str, ...]] = {}
        self.entries: list[VinEntry] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._wrong = Label("", "caption", tone=Tone.BAD)
        self.submit = primary_button(self.tr("Send the VINs"), "send", on_click=self._submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._cards)
        self._wrong.hide()
        foot = row(self._wrong, None, self.submit)
        layout.addLayout(foot)

    def show_order(self, order: Order, *, entering: bool) -> None:
        """Show the vehicles; `entering` when this side is to say which they are.

        What was typed stays while the lines stay.
        """
        other, shown = order.id != self._order_id, (order.terms.lines, entering)
        if not other and shown == self._shown:
            return
        self._typed = {} if other else self._typed_now(len(order.terms.lines))
        self._order_id, self._shown = order.id, shown
        empty(self._cards)
        self.entries = []
        for number, line in enumerate(order.terms.lines):
            self._cards.addWidget(self._make_card(number, line, entering=entering))
        self.submit.setVisible(entering)
        self._wrong.hide()

    def focus_entry(self) -> None:
        """Go to the first line whose VINs are not complete."""
        first = next((one for one in self.entries if one.problem()), None)
        if first is not None:
            first.vins_field.setFocus()

    # -- inside

    def _make_card(self, number: int, line: DealLine, *, entering: bool) -> Card:
        card = Card()
        card.body.setSpacing(8)
        title = Label(bidi.auto(line.title()), "strong", wrap=True)
        known = self.tr("{n} of {all} VINs").format(n=len(line.vins), all=line.quantity)
        tone = Tone.OK if len(line.vins) == line.quantity else Tone.WARN
        head = row(title, Chip(known, tone))
        head.setStretch(0, 1)
        card.add(head)
        card.add(_facts(line, self._catalogue))
        if entering:
            entry = VinEntry(line)
            entry.vins_field.set_value(self._typed.get(number) or line.vins)
            entry.judge()
            self.entries.append(entry)
            card.add(entry)
        elif line.vins:
            card.add(Label("\n".join(map(bidi.ltr, line.vins)), "mono", selectable=True, wrap=True))
        return card

    def _typed_now(self, lines: int) -> dict[int, tuple[str, ...]]:
        """What stands in the entries, as long as there are as many lines as before."""
        if len(self.entries) != lines:
            return {}
        return {n: one.vins_field.value() for n, one in enumerate(self.entries)}

    def _submit(self) -> None:
        wrong = [one for one in self.entries if one.problem()]
        told = tuple(one.vins_field.value() for one in self.entries)
        every = [vin for vins in told for vin in vins]
        if wrong:
            wrong[0].vins_field.setFocus()
            self._say(self.tr("Correct the VINs that are marked."))
        elif len(set(every)) < len(every):
            self._say(self.tr("A VIN stands here twice."))
        else:
            self._say("")
            self.declared.emit(told)

    def _say(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))


class VinEntry(FormRow):
    """The VINs of one line, one below the other; they may be pasted as they come."""

    def __init__(self, line: DealLine) -> None:
        self._quantity = line.quantity
        self.vins_field = VinsField()
        self.vins_field.set_value(line.vins)
        super().__init__(self.tr("VINs"), self.vins_field, required=True)
        self.vins_field.changed.connect(self.judge)

    def problem(self) -> str:
        """Why these are not the VINs of the line; empty when they are."""
        vins = self.vins_field.value()
        said, tone = verdict(vins, self._quantity)
        if vins and tone is Tone.BAD:
            return said
        if len(vins) != self._quantity:
            return self.tr("{n} of {all} VINs").format(n=len(vins), all=self._quantity)
        return self.tr("A VIN stands here twice") if len(set(vins)) < len(vins) else ""

    def judge(self) -> None:
        """Say beside the field what is wrong, once something is typed."""
        typed = self.vins_field.value()
        short = len(typed) < self._quantity and verdict(typed, self._quantity)[1] is not Tone.BAD
        self.set_error(self.problem() if typed else "", Tone.WARN if short else Tone.BAD)


def _facts(line: DealLine, catalogue: Catalogue) -> FactGrid:
    grid = FactGrid(3)
    outside, inside = line.exterior_colour or "", line.interior_colour or ""
    unit = words.unit("gross_weight_kg")
    weight = line.gross_weight_kg
    grid.set_facts(
        [
            (words.field_label("exterior_colour"), words.colour(catalogue, outside)),
            (words.field_label("interior_colour"), words.colour(catalogue, inside)),
            (words.field_label("condition"), _condition(line)),
            (words.field_label("hs_code"), bidi.ltr(line.hs_code or "")),
            (words.field_label("gross_weight_kg"), f"{weight:,} {unit}" if weight else ""),
        ]
    )
    return grid


def _condition(line: DealLine) -> str:
    return words.value("condition", str(line.condition)) if line.condition else ""
