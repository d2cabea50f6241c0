"""The currency of a deal. Another one never changes a figure by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.terms.document import CurrencyRefused, TermsDocument
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import terms as words


class CurrencyLine(Card):
    """Chooses the currency and says what that did to the figures: nothing."""

    def __init__(self, document: TermsDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._document = document
        self._rates: RateTable | None = None
        self._former = ""
        choices = [Choice(code, code) for code in TRADE_CURRENCIES]
        self.field = ChoiceField(choices, blank="")
        self.row = FormRow(words.field_label("currency"), self.field)
        self.row.setFixedWidth(180)
        self.convert = link_button("", on_click=self._convert)
        self.banner = Banner(Tone.INFO, "", (self.convert,), closable=True)
        self.banner.hide()
        line = row(self.row, self.banner, None, gap=16)
        line.setStretch(1, 1000)
        self.add(line)
        self.field.changed.connect(self._on_changed)
        document.changed.connect(self._on_document)
        self._show()

    def set_rates(self, rates: RateTable | None) -> None:
        """The rates by which figures can be converted, when that is asked for."""
        self._rates = rates

    def _show(self) -> None:
        if self.field.value() != self._document.terms.currency:
            self.field.set_value(self._document.terms.currency)

    def _on_document(self, names: set[str]) -> None:
        if "currency" in names:
            self.banner.hide()
            self.row.set_error("")
            self._show()

    def _on_changed(self) -> None:
        former, wanted = self._document.terms.currency, self.field.value() or ""
        if wanted == former:
            return
        try:
            self._document.rename_currency(wanted, words.field_label("currency"))
        except CurrencyRefused:
            text = self.tr("{currency} has fewer decimals than an amount here has")
            self.field.set_value(former)
            self.row.set_error(text.format(currency=bidi.ltr(wanted)))
            return
        self._former = former
        if self._document.terms.total_minor():
            self._say_unchanged(former, wanted)

    def _say_unchanged(self, former: str, wanted: str) -> None:
        text = self.tr("Nothing was converted: the figures are now in {currency}.")
        said = text.format(currency=bidi.ltr(wanted))
        rate = self._rate(former, wanted)
        self.convert.setVisible(bool(rate))
        if rate and self._rates is not None:
            offer = self.tr("Convert at {rate}")
            self.convert.setText(offer.format(rate=bidi.ltr(rate)))
            when = formats.exact(self._rates.fetched_at)
            self.convert.setToolTip(f"{self._rates.source}, {when}")
        self.banner.set_message(Tone.INFO, said)
        self.banner.show()

    def _rate(self, former: str, wanted: str) -> str:
        if self._rates is None:
            return ""
        try:
            return self._rates.shown(former, wanted)
        except FxError:
            return ""

    def _convert(self) -> None:
        wanted = self._document.terms.currency
        if self._rates is None or not self._former:
            return
        # back to the figures as they were meant, then each is converted once
        self._document.undo.undo()
        try:
            self._document.convert(wanted, self._rates, words.field_label("currency"))
        except FxError:
            self._document.undo.redo()
            self.row.set_error(self.tr("An amount gets too large in this currency"))
