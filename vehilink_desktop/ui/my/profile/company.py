"""The company's facts: they change by a new certification only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from vehilink_desktop.domain.account import Account, CompanyCard
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.profile.lines import FactLine
from vehilink_desktop.ui.theme import Tone


class CompanyPanel(Card):
    """What counterparts see of the company, and the way to change it.

    Signals:
        certification_wanted(): open the company certification.
        copied(str): the name of what stands on the clipboard now.
    """

    certification_wanted = Signal()
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Company"))
        self._chip = Chip("")
        self.tools.addWidget(self._chip)
        self._text = Label("", "muted", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self._lines = {
            "name": FactLine(self.tr("Name"), copyable=True),
            "name_zh": FactLine(self.tr("Name in Chinese"), copyable=True),
            "city": FactLine(self.tr("City"), copyable=True),
            "country": FactLine(self.tr("Country"), copyable=True),
        }
        for line in self._lines.values():
            line.copied.connect(self.copied)
            self._facts.addWidget(line)
        self.add(self._facts)
        self._change = secondary_button("", on_click=self.certification_wanted.emit)
        foot = row(gap=16)
        foot.addWidget(self._text, 1)
        foot.addWidget(self._change)
        self.add(foot)

    def show_account(self, account: Account) -> None:
        """Facts, state, and what can be done about them."""
        company = account.company or CompanyCard(id="", name="")
        for name, line in self._lines.items():
            value = getattr(company, name) or ""
            line.set_value(bidi.auto(value))
            line.setVisible(bool(value))
        pending = account.certification_state == CertificationState.PENDING
        if account.certified:
            self._chip.set_state(self.tr("Certified"), Tone.OK, "shield-check")
            self._change.setText(
                self.tr("See the request") if pending else self.tr("Request a change")
            )
            self._text.setText(
                self.tr("A change is being reviewed. Until then, these facts stand.")
                if pending
                else self.tr("The platform has checked these facts, so it checks changes too.")
            )
            return
        rejected = account.certification_state == CertificationState.REJECTED
        self._show_uncertified(pending=pending, rejected=rejected)

    def _show_uncertified(self, *, pending: bool, rejected: bool) -> None:
        if pending:
            self._chip.set_state(self.tr("In review"), Tone.INFO, "clock")
            self._text.setText(self.tr("The platform is looking at your company's documents."))
            self._change.setText(self.tr("See where it stands"))
        elif rejected:
            self._chip.set_state(self.tr("Rejected"), Tone.BAD, "circle-x")
            self._text.setText(self.tr("Something in your documents has to be mended."))
            self._change.setText(self.tr("See what to mend"))
        else:
            self._chip.set_state(self.tr("Not certified yet"), Tone.WARN, "shield")
            self._text.setText(
                self.tr("Certified companies can trade and see the whole market with its sellers.")
            )
            self._change.setText(self.tr("Certify my company"))
