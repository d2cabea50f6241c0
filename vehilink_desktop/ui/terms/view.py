"""Terms to be read: vehicles, what it comes to, how it is delivered and paid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Countdown, Now
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import empty
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.terms.amounts import amount
from vehilink_desktop.ui.terms.lines_model import LineRow
from vehilink_desktop.ui.terms.lines_table import LinesTable
from vehilink_desktop.ui.words import terms as words

#: Between a cell's text and its side in the table of vehicles.
_CELL = 12


class TermsView(QWidget):
    """Shows a `Terms`. With `now`, the platform's clock, what runs out is counted down."""

    def __init__(
        self, backend: Backend, *, now: Now | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.table = LinesTable(backend.catalogue)
        self.vins = Label("", "mono", wrap=True, selectable=True)
        self._vins_caption = Label(words.field_label("vins"), "caption")
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(24)
        self._sums.setVerticalSpacing(4)
        # the figures stand below the amounts of the table
        self._sums.setContentsMargins(_CELL, 0, _CELL, 0)
        self._sums.setColumnStretch(0, 1)
        self._facts = FactGrid(3)
        self.note = LinkText(backend)
        self._note_caption = Label(words.field_label("note"), "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.table)
        layout.addWidget(self._vins_caption)
        layout.addWidget(self.vins)
        layout.addLayout(self._sums)
        layout.addWidget(Separator())
        layout.addWidget(self._facts)
        layout.addWidget(self._note_caption)
        layout.addWidget(self.note)
        self.table.selection_changed.connect(self._show_vins)
        self._terms = Terms()

    def show_terms(self, terms: Terms, context: str) -> None:
        """Show `terms`; `context` as in `LinkText`."""
        self._terms = terms
        self.table.show_rows(
            [LineRow(str(n), line, terms.currency) for n, line in enumerate(terms.lines)]
        )
        self._show_vins()
        self._show_sums()
        self._facts.set_facts(condition_facts(terms))
        self.note.show_text(terms.note or "", context)
        for part in (self.note, self._note_caption):
            part.setVisible(bool(terms.note))

    def _show_vins(self) -> None:
        """Of the chosen line; of all while none is chosen."""
        chosen = self.table.selected_rows()
        lines = [self._terms.lines[n] for n in chosen if n < len(self._terms.lines)]
        vins = [vin for line in lines or self._terms.lines for vin in line.vins]
        self.vins.setText(bidi.ltr("   ".join(vins[:200])))
        for part in (self.vins, self._vins_caption):
            part.setVisible(bool(vins))

    def _show_sums(self) -> None:
        empty(self._sums)
        terms = self._terms
        lines = [("vehicles", terms.vehicles_minor(), terms.vehicles_valid_until)]
        lines += [(str(one.kind), one.amount_minor, one.valid_until) for one in terms.charges]
        for number, (kind, minor, ends) in enumerate(lines):
            self._sums.addWidget(Label(words.charge(kind)), number, 2)
            self._sums.addWidget(_figure(minor, terms.currency), number, 3)
            if ends is not None and self._now is not None:
                left = Countdown(self._now)
                left.set_end(ends, self.tr("valid {time} more"), self.tr("no longer valid"))
                self._sums.addWidget(left, number, 1)
        place = len(lines)
        self._sums.addWidget(Separator(), place, 2, 1, 2)
        totals = (
            (self.tr("Total"), terms.total_minor(), "strong"),
            (words.field_label("deposit_minor"), terms.deposit_minor, "body"),
            (self.tr("Balance"), terms.balance_minor(), "body"),
        )
        for number, (caption, minor, role) in enumerate(totals, place + 1):
            self._sums.addWidget(Label(caption, role), number, 2)  # type: ignore[arg-type]
            self._sums.addWidget(_figure(minor, terms.currency, strong=role == "strong"), number, 3)


def condition_facts(terms: Terms) -> list[tuple[str, str]]:
    """Delivery and payment as captions and values; blanks are left out by whoever shows them."""
    incoterm = str(terms.incoterm) if terms.incoterm else ""
    days = common_words.unit("lead_time_days")
    lead = f"{terms.lead_time_days} {days}" if terms.lead_time_days is not None else ""
    place = bidi.auto(terms.named_place or "")
    return [
        (words.field_label("incoterm"), bidi.ltr(f"{incoterm} (Incoterms 2020)") * bool(incoterm)),
        (words.place_label(incoterm or None), place),
        (words.field_label("payment"), words.payment(str(terms.payment))),
        (words.field_label("balance_trigger"), words.balance_trigger(str(terms.balance_trigger))),
        (words.field_label("port_of_loading"), bidi.auto(terms.port_of_loading or "")),
        (words.field_label("port_of_discharge"), bidi.auto(terms.port_of_discharge or "")),
        (words.field_label("delivery_location"), bidi.auto(terms.delivery_location or "")),
        (
            words.field_label("packing"),
            common_words.value("packing", terms.packing) if terms.packing else "",
        ),
        (words.field_label("lead_time_days"), bidi.auto(lead)),
    ]


def terms_line(terms: Terms) -> str:
    """`USD 43,000 FOB Shanghai`, for lists and cards."""
    if not terms.lines:
        return ""
    parts = (amount(terms.total_minor(), terms.currency), terms.incoterm, terms.named_place)
    return bidi.ltr(" ".join(bidi.strip(str(one)) for one in parts if one))


def _figure(minor: int, currency: str, *, strong: bool = False) -> Label:
    shown = Label(amount(minor, currency), "strong" if strong else "body", selectable=True)
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return shown
