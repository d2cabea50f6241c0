"""Filter chips for what lies between two figures: years, prices."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.money import TRADE_CURRENCIES, Money, exponent
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields import Choice, ChoiceField, NumberField
from vehilink_desktop.ui.common.filters import FilterChip
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.numbers import format_decimal

_Span = tuple[int | None, int | None]


class _SpanPanel(QWidget):
    """Two whole numbers side by side; either may be blank."""

    changed = Signal()
    finished = Signal()

    def __init__(self, *, grouped: bool) -> None:
        super().__init__()
        self._low, self._high = NumberField(grouped=grouped), NumberField(grouped=grouped)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(12)
        from_row, to_row = FormRow(self.tr("From"), self._low), FormRow(self.tr("To"), self._high)
        self.column.addLayout(row(from_row, to_row))
        for field in (self._low, self._high):
            field.changed.connect(self.changed)
            field.edit.returnPressed.connect(self.finished)
        self.setFixedWidth(264)
        self.setFocusProxy(self._low)

    def span(self) -> _Span:
        """Both ends, swapped if they were entered the wrong way round."""
        low, high = self._low.int_value(), self._high.int_value()
        if low is not None and high is not None and low > high:
            return high, low
        return low, high

    def set_span(self, low: int | None, high: int | None) -> None:
        self._low.set_value(low)
        self._high.set_value(high)


class YearChip(FilterChip):
    """A span of model years.

    Signals:
        changed(): the person changed it.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._panel = _SpanPanel(grouped=False)
        super().__init__(name, self._panel, parent=parent)
        self._panel.changed.connect(self._on_changed)
        self._panel.finished.connect(self.close_panel)
        self.cleared.connect(self._on_cleared)

    def value(self) -> _Span:
        return self._panel.span()

    def set_value(self, first: int | None, last: int | None) -> None:
        self._panel.set_span(first, last)
        self._summarize()

    def _summarize(self) -> None:
        first, last = self.value()
        self.set_summary(_span_text(*("" if one is None else str(one) for one in (first, last))))

    def _on_changed(self) -> None:
        self._summarize()
        self.changed.emit()

    def _on_cleared(self) -> None:
        self.set_value(None, None)
        self.changed.emit()


class PriceChip(FilterChip):
    """A span of prices in one currency; others are not converted, they do not match.

    Signals:
        changed(): the person changed it.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._panel = _SpanPanel(grouped=True)
        super().__init__(name, self._panel, parent=parent)
        self._currency = ChoiceField(blank="")
        self.set_currencies(TRADE_CURRENCIES)
        self._currency.set_value(TRADE_CURRENCIES[0])
        self._panel.column.insertWidget(0, FormRow(self.tr("Currency"), self._currency))
        for part in (self._panel, self._currency):
            part.changed.connect(self._on_changed)
        self._panel.finished.connect(self.close_panel)
        self.cleared.connect(self._on_cleared)

    def set_currencies(self, codes: Iterable[str]) -> None:
        """Offer `codes`; the chosen one stays."""
        self._currency.set_choices([Choice(code, code) for code in codes])

    def value(self) -> tuple[str | None, int | None, int | None]:
        """Currency and both ends in minor units; no currency while there is no end."""
        low, high = self._panel.span()
        if low is None and high is None:
            return None, None, None
        code = self._code()
        scale = 10 ** exponent(code)
        return code, None if low is None else low * scale, None if high is None else high * scale

    def set_value(self, currency: str | None, low: int | None, high: int | None) -> None:
        if currency:
            self._currency.set_value(currency)
        scale = 10 ** exponent(self._code())
        whole = [None if one is None else one // scale for one in (low, high)]
        self._panel.set_span(*whole)
        self._summarize()

    def _code(self) -> str:
        return self._currency.value() or TRADE_CURRENCIES[0]

    def _summarize(self) -> None:
        currency, low, high = self.value()
        if currency is None:
            self.set_summary("")
            return
        low_text, high_text = (
            "" if one is None else format_decimal(Money(minor=one, currency=currency).decimal())
            for one in (low, high)
        )
        self.set_summary(_span_text(low_text, high_text, currency))

    def _on_changed(self) -> None:
        self._summarize()
        self.changed.emit()

    def _on_cleared(self) -> None:
        self.set_value(None, None, None)
        self.changed.emit()


def _span_text(low: str, high: str, unit: str = "") -> str:
    """`2020–2024`, `from USD 5,000`, `to 2024`; empty for no end at all."""
    figures = low if low == high else "–".join(part for part in (low, high) if part)
    shown = bidi.ltr(f"{unit} {figures}" if unit and figures else figures)
    translate = QCoreApplication.translate
    if low and not high:
        return translate("Market", "from {first}").format(first=shown)
    if high and not low:
        return translate("Market", "to {last}").format(last=shown)
    return shown
