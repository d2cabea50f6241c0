"""Terms while they are written: every change is a step of undo, and the parts always add up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.money import MAX_MINOR, Money, exponent
from vehilink_desktop.domain.terms import Charge, DealLine, Terms, share_minor
from vehilink_desktop.ui.common.undo import ChangeFields

#: The name under which the deposit is one step of undo, whichever way it was said.
DEPOSIT = "deposit"


@dataclass(frozen=True)
class Deposit:
    """As a share of whatever the total is, or as an amount in minor units."""

    percent: int | None = None
    minor: int = 0

    def of(self, total_minor: int) -> int:
        return self.minor if self.percent is None else share_minor(total_minor, self.percent)


class CurrencyRefused(ValueError):
    """An amount cannot be said in a currency: it has decimals that the currency lacks."""


class TermsDocument(QObject):
    """The terms on the form.

    Signals:
        changed(set): the names of the fields of `Terms` that are others now.
        edited(set): the same, where the person changed them and not `show`.
    """

    changed = Signal(set)
    edited = Signal(set)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms = Terms()
        self.deposit = Deposit()
        self.undo = QUndoStack(self)
        self._session = 0

    def show(self, terms: Terms, *, keep_deposit: bool = False) -> None:
        """Start from `terms`; what was done before cannot be undone any more.

        With `keep_deposit` the deposit stays the amount that it is, whatever the total becomes.
        """
        if terms == self.terms:
            return
        self.undo.clear()
        self.terms = terms
        self.deposit = Deposit(minor=terms.deposit_minor) if keep_deposit else deposit_of(terms)
        self.changed.emit(set(Terms.model_fields))

    def edit(self, changes: Mapping[str, object], text: str = "") -> None:
        """Change fields in one step; typing on in one field extends it."""
        before = {name: self._value(name) for name in changes}
        if before != dict(changes):
            self.undo.push(ChangeFields(self, before, changes, self._session, text))

    def end_typing(self) -> None:
        """The next change is a step of its own."""
        self._session += 1

    def apply(self, changes: Mapping[str, object]) -> None:
        """Called by the steps of undo."""
        plain = dict(changes)
        deposit = plain.pop(DEPOSIT, self.deposit)
        assert isinstance(deposit, Deposit)
        self.deposit = deposit
        changed = Terms.model_validate(dict(self.terms) | plain)
        share = min(deposit.of(changed.total_minor()), MAX_MINOR)
        self.terms = changed.model_copy(update={"deposit_minor": share})
        names = set(plain) | {"deposit_minor"}
        self.changed.emit(names)
        self.edited.emit(names)

    # -- lines

    def edit_line(self, number: int, changes: Mapping[str, object], text: str = "") -> None:
        """Change fields of one line."""
        lines = list(self.terms.lines)
        lines[number] = DealLine.model_validate(dict(lines[number]) | dict(changes))
        self.edit({"lines": tuple(lines)}, text)

    def insert_lines(self, place: int, lines: Iterable[DealLine], text: str = "") -> None:
        """Put `lines` before the line `place`."""
        before = self.terms.lines
        self.end_typing()
        self.edit({"lines": (*before[:place], *lines, *before[place:])}, text)
        self.end_typing()

    def remove_lines(self, numbers: Iterable[int], text: str = "") -> None:
        """Take lines away."""
        gone = set(numbers)
        self.end_typing()
        left = tuple(line for n, line in enumerate(self.terms.lines) if n not in gone)
        self.edit({"lines": left}, text)
        self.end_typing()

    # -- charges

    def set_charge(self, charge: Charge | None, kind: str, text: str = "") -> None:
        """Put `charge` in the place of the one of its kind, or take that away."""
        found = [one for one in self.terms.charges if one.kind != kind]
        if charge is not None:
            kinds = [one.kind for one in self.terms.charges]
            place = kinds.index(charge.kind) if charge.kind in kinds else len(found)
            found.insert(place, charge)
        self.edit({"charges": tuple(found)}, text)

    # -- currency

    def rename_currency(self, currency: str, text: str = "") -> None:
        """Say the same figures in another currency: 21,500 stays 21,500, nothing is converted.

        Raises:
            CurrencyRefused: a figure has more decimals than the currency.
        """
        terms = self.terms
        shift = exponent(currency) - exponent(terms.currency)
        up, down = int(10 ** max(shift, 0)), int(10 ** max(-shift, 0))

        def same_figure(minor: int) -> int:
            figure, rest = divmod(minor * up, down)
            if rest or figure > MAX_MINOR:
                raise CurrencyRefused(currency)
            return figure

        self._restate(currency, same_figure, text)

    def convert(self, currency: str, rates: RateTable, text: str = "") -> None:
        """Convert every amount, each rounded once.

        Raises:
            FxError: a rate is missing, or an amount gets too large.
        """
        source = self.terms.currency

        def converted(minor: int) -> int:
            return rates.convert(Money(minor=minor, currency=source), currency).minor

        self._restate(currency, converted, text)

    def _restate(self, currency: str, amount: Callable[[int], int], text: str) -> None:
        terms, deposit = self.terms, self.deposit
        changes = {
            "currency": currency,
            "lines": tuple(
                line.model_copy(update={"unit_price_minor": amount(line.unit_price_minor)})
                for line in terms.lines
            ),
            "charges": tuple(
                one.model_copy(update={"amount_minor": amount(one.amount_minor)})
                for one in terms.charges
            ),
            DEPOSIT: deposit
            if deposit.percent is not None
            else Deposit(minor=amount(deposit.minor)),
        }
        self.end_typing()
        self.edit(changes, text)
        self.end_typing()

    def _value(self, name: str) -> object:
        return self.deposit if name == DEPOSIT else getattr(self.terms, name)


def deposit_of(terms: Terms) -> Deposit:
    """How the deposit was probably meant: as a share where a whole percentage gives it exactly."""
    total, minor = terms.total_minor(), terms.deposit_minor
    if total and minor:
        percent = round(minor * 100 / total)
        if share_minor(total, percent) == minor:
            return Deposit(percent=percent)
    return Deposit(minor=minor)
