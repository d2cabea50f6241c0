"""What it comes to: vehicles, charges, total, deposit and balance, which always add up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, holder
from vehilink_desktop.ui.terms.amounts import amount


class TotalsStrip(QFrame):
    """Five figures in a row, in lines where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Label] = {}
        flow = FlowLayout(self, gap=28)
        for key, caption in self._captions().items():
            value = Label("", "strong" if key == "total" else "body", selectable=True)
            self._values[key] = value
            flow.addWidget(holder(column(Label(caption, "caption"), value, gap=0)))

    def show_terms(self, terms: Terms) -> None:
        """Show the figures of `terms`."""
        vehicles, total = terms.vehicles_minor(), terms.total_minor()
        figures = {
            "vehicles": vehicles,
            "charges": total - vehicles,
            "total": total,
            "deposit": terms.deposit_minor,
            "balance": terms.balance_minor(),
        }
        for key, minor in figures.items():
            self._values[key].setText(amount(minor, terms.currency))
            holder_of = self._values[key].parentWidget()
            if holder_of is not None:
                holder_of.updateGeometry()
        self.updateGeometry()

    def text(self, key: str) -> str:
        """What is said of `vehicles`, `charges`, `total`, `deposit` or `balance`."""
        return self._values[key].text()

    def _captions(self) -> dict[str, str]:
        return {
            "vehicles": self.tr("Vehicles"),
            "charges": self.tr("Charges"),
            "total": self.tr("Total"),
            "deposit": self.tr("Deposit"),
            "balance": self.tr("Balance"),
        }
