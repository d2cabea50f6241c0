"""Fields for numbers, money and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from PySide6.QtCore import QDate, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from vehilink_desktop.domain.money import Money, MoneyError, parse_amount
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.common.fields.choice import ComboBox
from vehilink_desktop.ui.common.fields.text import LineEdit
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.numbers import format_decimal, parse_decimal
from vehilink_desktop.ui.theme import current_theme

Precision = Literal["day", "month", "either"]


class NumberField(Field[Decimal]):
    """A whole or decimal number between `minimum` and `maximum`; 0 is a value, blank is None.

    `grouped` separates thousands; years and the like are written without.
    """

    def __init__(
        self,
        *,
        decimals: int = 0,
        minimum: Decimal | int = 0,
        maximum: Decimal | int = 999_999_999,
        placeholder: str = "",
        grouped: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._grouped = grouped
        self._minimum, self._maximum = Decimal(minimum), Decimal(maximum)
        self.edit = LineEdit(self, left_to_right=True)
        self.edit.setMaxLength(32)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(lambda: self.changed.emit())
        self.edit.editingFinished.connect(self._on_finished)
        self._host(self.edit)

    def value(self) -> Decimal | None:
        number = parse_decimal(self.edit.text())
        return None if number is None or self._refusal(number) else number

    def int_value(self) -> int | None:
        """`value` as an int, for fields without decimals."""
        number = self.value()
        return None if number is None else int(number)

    def set_value(self, value: Decimal | int | None) -> None:
        text = "" if value is None else self._write(value)
        same = value is not None and self.value() == value
        if not same and text != self.edit.text():
            with QSignalBlocker(self.edit):
                self.edit.setText(text)

    def problem(self) -> str:
        if not self.edit.text().strip():
            return ""
        number = parse_decimal(self.edit.text())
        return self.tr("Enter a number") if number is None else self._refusal(number)

    def controls(self) -> list[QWidget]:
        return [self.edit]

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def _refusal(self, number: Decimal) -> str:
        if number < self._minimum:
            return self.tr("{limit} or more").format(limit=self._write(self._minimum))
        if number > self._maximum:
            return self.tr("{limit} or less").format(limit=self._write(self._maximum))
        if number != round(number, self._decimals):
            if self._decimals == 0:
                return self.tr("Whole numbers only")
            return self.tr("At most {n} decimals").format(n=self._decimals)
        return ""

    def _write(self, number: Decimal | int) -> str:
        return format_decimal(number) if self._grouped else str(number)

    def _on_finished(self) -> None:
        number = self.value()
        if number is not None:
            self.edit.setText(self._write(number))
        self.committed.emit()


class MoneyEntry(NamedTuple):
    """An amount as typed (may be blank) and its ISO 4217 code."""

    amount: str
    currency: str


class MoneyField(Field[MoneyEntry]):
    """An amount beside its currency, which stays chosen while the amount is blank."""

    def __init__(self, currencies: Sequence[str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineEdit(self, left_to_right=True)
        self.edit.setMaxLength(32)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.currency = _CurrencyBox(currencies, self)
        self.edit.textEdited.connect(lambda: self.changed.emit())
        self.edit.editingFinished.connect(self._on_finished)
        self.currency.activated.connect(self._on_currency)
        self._box.addLayout(row(self.currency, self.edit, gap=4))
        self.setFocusProxy(self.edit)

    def value(self) -> MoneyEntry:
        return MoneyEntry(self.edit.text().strip(), self.currency.currentText())

    def set_value(self, value: MoneyEntry | None) -> None:
        entry = value or MoneyEntry("", self.currency.currentText())
        with QSignalBlocker(self.edit), QSignalBlocker(self.currency):
            self.currency.choose(entry.currency)
            if entry.amount != self.edit.text().strip():
                self.edit.setText(entry.amount)

    def money(self) -> Money | None:
        """The amount in minor units; None while it is blank or not an amount."""
        amount, currency = self.value()
        try:
            return parse_amount(amount, currency) if amount else None
        except MoneyError:
            return None

    def set_money(self, money: Money | None, currency: str = "") -> None:
        """Show `money`; `currency` is the choice to offer while there is no amount."""
        if money is None:
            self.set_value(MoneyEntry("", currency or self.currency.currentText()))
        elif self.money() != money:
            self.set_value(MoneyEntry(f"{money.decimal():,f}", money.currency))

    def problem(self) -> str:
        amount, currency = self.value()
        if not amount:
            return ""
        try:
            parse_amount(amount, currency)
        except MoneyError as error:
            return self._explain(error.code, currency)
        return ""

    def controls(self) -> list[QWidget]:
        return [self.edit, self.currency]

    def set_name(self, name: str) -> None:
        self.edit.setAccessibleName(name)
        self.currency.setAccessibleName(self.tr("{name}, currency").format(name=name))

    def _explain(self, code: str, currency: str) -> str:
        if code == "negative":
            return self.tr("The amount cannot be negative")
        if code == "too_large":
            return self.tr("The amount is too large")
        if code == "too_many_decimals":
            return self.tr("Too many decimals for {currency}").format(currency=currency)
        return self.tr("Enter an amount, such as 21,500")

    def _on_finished(self) -> None:
        money = self.money()
        if money is not None:
            self.edit.setText(f"{money.decimal():,f}")
        self.committed.emit()

    def _on_currency(self) -> None:
        self.changed.emit()
        self.committed.emit()


class _CurrencyBox(ComboBox):
    def __init__(self, currencies: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.addItems(list(currencies))
        self.setFixedWidth(round(84 * current_theme().text_scale))

    def choose(self, code: str) -> None:
        if code and self.findText(code) < 0:
            self.addItem(code)
        self.setCurrentText(code)


_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)")


def parse_date(text: str) -> str | None:
    """`2024-03` or `2024-03-15` from what people write (`2024/3`, `2024年3月15日`); else None."""
    match = _DATE.fullmatch(text.strip())
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    try:
        whole = date(year, month, day)
    except ValueError:
        return None
    return whole.isoformat() if match[3] else whole.isoformat()[:7]


class DateField(Field[str]):
    """A month or a day as `YYYY-MM` or `YYYY-MM-DD`, typed or picked from a calendar.

    Args:
        precision: Which of the two it may be.
        blank: What no date means; without it an empty field shows how a date is written.
    """

    def __init__(
        self,
        precision: Precision = "either",
        *,
        blank: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._precision: Precision = precision
        self.edit = LineEdit(self, left_to_right=True)
        self.edit.setMaxLength(16)
        written = self.tr("YYYY-MM-DD") if precision == "day" else self.tr("YYYY-MM")
        self.edit.setPlaceholderText(blank or written)
        self.edit.textEdited.connect(lambda: self.changed.emit())
        self.edit.editingFinished.connect(self._on_finished)
        self._picker = IconButton(
            "calendar", self.tr("Choose a date"), on_click=self._open_calendar, parent=self
        )
        self._box.addLayout(row(self.edit, self._picker, gap=4))
        self.setFocusProxy(self.edit)

    def value(self) -> str | None:
        parsed = parse_date(self.edit.text())
        return None if parsed is None or self._wrong_precision(parsed) else parsed

    def set_value(self, value: str | None) -> None:
        if value != self.value() or value is None:
            with QSignalBlocker(self.edit):
                self.edit.setText(value or "")

    def problem(self) -> str:
        if not self.edit.text().strip() or self.value() is not None:
            return ""
        if self._precision == "day":
            return self.tr("Write the date as 2024-03-15")
        if self._precision == "month":
            return self.tr("Write the month as 2024-03")
        return self.tr("Write it as 2024-03 or 2024-03-15")

    def controls(self) -> list[QWidget]:
        return [self.edit, self._picker]

    def _wrong_precision(self, parsed: str) -> bool:
        is_day = len(parsed) == len("2024-03-15")
        return (self._precision == "day" and not is_day) or (self._precision == "month" and is_day)

    def _on_finished(self) -> None:
        parsed = self.value()
        if parsed is not None:
            self.edit.setText(parsed)
        self.committed.emit()

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setMinimumSize(300, 240)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = QDate.fromString(f"{self.value() or ''}-01"[:10], Qt.DateFormat.ISODate)
        if shown.isValid():
            calendar.setSelectedDate(shown)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_picked(self, day: QDate) -> None:
        text = day.toString(Qt.DateFormat.ISODate)
        self.edit.setText(text[:7] if self._precision == "month" else text)
        self.changed.emit()
        self.committed.emit()
