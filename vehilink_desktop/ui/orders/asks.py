"""The questions before a deed that needs a word or a figure with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from vehilink_desktop.domain.money import Money
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import danger_button, primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.fields import TextAreaField
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.terms.amounts import AmountField
from vehilink_desktop.ui.theme import Tone


class ReasonDialog(AppDialog):
    """Asks why; the other side reads it.

    Args:
        title: The question.
        text: What follows from it.
        action: The verb on the button.
        required: Whether a reason has to be given.
        danger: The deed takes something away.
        refund: The most that can be paid back, in minor units; None asks for no amount.

    Signals:
        answered(str, int): the reason, empty for none, and what is paid back in minor units.
    """

    answered = Signal(str, object)

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        *,
        required: bool = True,
        danger: bool = False,
        refund: Money | None = None,
        max_length: int = 1000,
        parent: QWidget | None = None,
    ) -> None:
        glyph = Glyph("triangle-alert", Tone.BAD, size=40) if danger else None
        super().__init__(title, glyph=glyph, parent=parent)
        self._required = required
        self._most = refund
        self.add_text(text)
        self.amount = AmountField(refund.currency if refund else "USD")
        self._amount_row = FormRow(self.tr("Paid back"), self.amount)
        self._amount_row.setVisible(refund is not None)
        if refund is not None:
            most = self.tr("At most {amount}, which is what was confirmed as paid")
            self._amount_row.set_hint(most.format(amount=formats.money(refund)))
            self.amount.show_minor(0, refund.currency)
        self.add(self._amount_row)
        self.reason = TextAreaField(lines=3, max_length=max_length)
        label = self.tr("Reason; the other side reads it")
        self._reason_row = FormRow(label, self.reason, required=required)
        self.add(self._reason_row)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        make = danger_button if danger else primary_button
        self.action = self.add_button(make(action, on_click=self._answer))
        self.reason.changed.connect(self._follow)
        self.amount.changed.connect(self._follow)
        self.reason.setFocus()
        self._follow()

    def refund_minor(self) -> int | None:
        """What is paid back; None while it is no amount or more than was paid."""
        if self._most is None:
            return 0
        minor = self.amount.minor()
        return minor if minor is not None and minor <= self._most.minor else None

    def _follow(self) -> None:
        wrong = self._most is not None and self.refund_minor() is None
        self._amount_row.set_error(self.tr("More than was paid, or no amount") if wrong else "")
        told = bool(self.reason.value()) or not self._required
        self.action.setEnabled(told and not wrong)

    def _answer(self) -> None:
        self.answered.emit(self.reason.value() or "", self.refund_minor() or 0)
        self.accept()


class _Radio(FocusRing, QRadioButton):
    """A choice with the focus ring of the house."""


class ConfirmPaymentDialog(AppDialog):
    """Has the money arrived, and is it all?

    Signals:
        answered(bool): True if the amount settles what was due.
    """

    answered = Signal(bool)

    def __init__(self, paid: Money, due: Money, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Has the money arrived?"), parent=parent)
        text = self.tr("The voucher says {paid}; {due} is due.")
        self.add_text(text.format(paid=formats.money(paid), due=formats.money(due)))
        self.add_text(
            self.tr(
                "A slip can be forged. Confirm only what you see on your own account at the bank."
            ),
            muted=True,
        )
        rest = Money(minor=max(0, due.minor - paid.minor), currency=due.currency)
        part = self.tr("A part payment: {rest} stay open").format(rest=formats.money(rest))
        self.part = _Radio(part)
        self.whole = _Radio(self.tr("It counts as the whole; nothing more is asked for"))
        group = QButtonGroup(self)
        for choice in (self.part, self.whole):
            group.addButton(choice)
            choice.setVisible(paid.minor < due.minor)
            self.add(choice)
        self.part.setChecked(True)
        self.add_button(secondary_button(self.tr("Not yet")), rejects=True)
        said = self.tr("It has arrived")
        self.action = self.add_button(primary_button(said, on_click=self._answer))

    def _answer(self) -> None:
        self.answered.emit(self.whole.isChecked())
        self.accept()
