"""Amounts and dates of terms as fields, and amounts as text."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.fields import DateField, Field, MoneyEntry, MoneyField


class AmountField(MoneyField):
    """An amount whose currency is said elsewhere on the form. None is blank; 0 is 0."""

    def __init__(self, currency: str = "USD", *, parent: QWidget | None = None) -> None:
        super().__init__((currency,), parent=parent)
        self.currency.hide()

    def minor(self) -> int | None:
        """In minor units; None while it is blank or not an amount."""
        money = self.money()
        return None if money is None else money.minor

    def show_minor(self, minor: int | None, currency: str) -> None:
        """Show an amount of `currency`; what is being typed and means the same stays."""
        money = None if minor is None else Money(minor=min(minor, MAX_MINOR), currency=currency)
        if money is None and self.value().currency != currency:
            self.set_value(MoneyEntry("", currency))
        self.set_money(money, currency)

    def controls(self) -> list[QWidget]:
        return [self.edit]

    def set_name(self, name: str) -> None:
        self.edit.setAccessibleName(name)


class ValidityField(Field[datetime]):
    """A day until whose end, in the time of this place, something holds."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = DateField("day", parent=self)
        self._day.changed.connect(self.changed)
        self._day.committed.connect(self.committed)
        self._host(self._day)
        self._shown: datetime | None = None

    def value(self) -> datetime | None:
        text = self._day.value()
        if text is None:
            return None
        # a moment within the day that came from elsewhere is not moved to its end
        if self._shown is not None and _local_day(self._shown).isoformat() == text:
            return self._shown
        return end_of_day(date.fromisoformat(text))

    def set_value(self, value: datetime | None) -> None:
        self._shown = value
        self._day.set_value(_local_day(value).isoformat() if value else None)

    def problem(self) -> str:
        return self._day.problem()

    def controls(self) -> list[QWidget]:
        return self._day.controls()


def end_of_day(day: date) -> datetime:
    """The last second of a day in the time of this place."""
    return datetime.combine(day, time(23, 59, 59)).astimezone(UTC)


def amount(minor: int, currency: str) -> str:
    """`USD 21,500`; a dash for what is too large to be an amount."""
    if not 0 <= minor <= MAX_MINOR:
        return "—"
    return formats.money(Money(minor=minor, currency=currency))


def _local_day(moment: datetime) -> date:
    return moment.astimezone().date()
