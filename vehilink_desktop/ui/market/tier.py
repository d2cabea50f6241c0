"""What an account that is not certified does not see on the market, why, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.gate import Missing
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button, link_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.gates import gate_text


def is_hidden(seller: CompanyCard) -> bool:
    """Whether the platform has taken out who the seller is."""
    return not seller.id


class TierNote(QWidget):
    """A line above the results; hidden for those who see everything.

    Signals:
        route_wanted(str): go to what opens the gate.
    """

    route_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", "caption", wrap=True)
        self._route = ""
        self.lead = link_button("", on_click=lambda: self.route_wanted.emit(self._route))
        line = row(self._text, self.lead)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_missing(self, missing: Missing | None) -> None:
        """`missing` is what the account lacks to see every seller."""
        self.setVisible(missing is not None)
        if missing is None:
            return
        words = gate_text(missing)
        text = self.tr("You see a part of the market, without sellers: {reason}")
        self._text.setText(text.format(reason=words.title))
        _lead(self.lead, words.action)
        self._route = words.route

    def text(self) -> str:
        return self._text.text()


class HiddenSeller(Card):
    """Stands where the seller's card would.

    Signals:
        route_wanted(str): go to what opens the gate.
    """

    route_wanted = Signal(str)

    def __init__(
        self, seller: CompanyCard, missing: Missing | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(flat=True, parent=parent)
        told = QCoreApplication.translate(
            "Market", "Seller and contact are shown to certified companies"
        )
        lines = column(Label(told, "strong", wrap=True), gap=2)
        where = formats.listed(bidi.auto(one) for one in (seller.city, seller.country) if one)
        if where:
            lines.addWidget(Label(where, "caption", wrap=True))
        head = row(Glyph("lock", size=36), gap=12)
        head.addLayout(lines, 1)
        self.add(head)
        if missing is not None and gate_text(missing).route:
            words = gate_text(missing)
            self.lead = secondary_button(
                words.action, "shield-check", on_click=lambda: self.route_wanted.emit(words.route)
            )
            self.add(row(self.lead, None))


def _lead(button: Button, text: str) -> None:
    button.setText(text)
    button.setVisible(bool(text))
