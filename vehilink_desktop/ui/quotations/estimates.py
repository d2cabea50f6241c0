"""What the purchaser reckons with where an offer says nothing, typed into the comparison."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vehilink_desktop.domain.landed_cost import CostPart, Estimates
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.ui.common.fields import MoneyField, NumberField
from vehilink_desktop.ui.words import quotations as words

#: In the comparison's order; the duty is a percentage.
AMOUNTS = (
    CostPart.INLAND,
    CostPart.PORT_CHARGES,
    CostPart.FREIGHT,
    CostPart.INSURANCE,
    CostPart.DESTINATION,
    CostPart.OTHER,
)


class EstimateFields(QObject):
    """A field for each part, for one vehicle; blank is not known.

    Signals:
        changed(): something else is typed, and it is understood.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.amounts = {part: MoneyField(TRADE_CURRENCIES) for part in AMOUNTS}
        self.duty = NumberField(decimals=2, maximum=1000, placeholder="%")
        for part, field in self.amounts.items():
            field.set_name(self.tr("{part}, your estimate").format(part=words.cost_part(part)))
            field.changed.connect(self._on_changed)
        duty = words.cost_part(CostPart.DUTY)
        self.duty.set_name(self.tr("{part}, your estimate in percent").format(part=duty))
        self.duty.changed.connect(self._on_changed)

    def field(self, part: CostPart) -> MoneyField | NumberField | None:
        """The entry for a part; the vehicles' price is never a guess."""
        return self.duty if part is CostPart.DUTY else self.amounts.get(part)

    def estimates(self) -> Estimates:
        """What is typed now."""
        amounts = {str(part): field.money() for part, field in self.amounts.items()}
        return Estimates.model_validate({**amounts, "duty_percent": self.duty.value()})

    def show_estimates(self, estimates: Estimates, currency: str) -> None:
        """Show what was kept; blanks are offered in `currency`."""
        for part, field in self.amounts.items():
            field.set_money(getattr(estimates, part), currency)
        self.duty.set_value(estimates.duty_percent)

    def _on_changed(self) -> None:
        wrong = any(field.problem() for field in self.amounts.values())
        if not wrong and not self.duty.problem():
            self.changed.emit()
