"""What can be asked for, and whom to turn to when the answer does not satisfy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.privacy_case import CaseKind
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.words import privacy_cases as words


class KindsCard(Card):
    """Each kind of request with a button that begins it.

    Signals:
        begun(str): a request of this kind, please.
    """

    begun = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ask for something"), parent=parent)
        text = self.tr(
            "The platform answers within fifteen working days after it knows who you are. "
            "Reasonable requests cost nothing."
        )
        self.add(Label(text, "muted", wrap=True))
        self.buttons: dict[CaseKind, Button] = {}
        for kind in CaseKind:
            self._add_kind(kind)

    def _add_kind(self, kind: CaseKind) -> None:
        name, text = words.described(kind)
        begin = secondary_button(self.tr("Begin…"), on_click=partial(self.begun.emit, kind.value))
        begin.setAccessibleName(self.tr("Begin: {request}").format(request=name))
        self.buttons[kind] = begin
        line = row(gap=16)
        words_of_it = column(
            Label(name, "strong", wrap=True), Label(text, "muted", wrap=True), gap=0
        )
        line.addLayout(words_of_it, 1)
        line.addWidget(begin)
        self.add(line)


class ContactCard(Card):
    """As the policy names them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("If you are not satisfied"), parent=parent)
        contact = words.contact()
        facts = FactGrid(1)
        facts.set_facts(
            (
                (self.tr("Customer service"), bidi.ltr(contact.hotline)),
                (self.tr("Post and visits"), bidi.auto(contact.address)),
                (self.tr("You can also turn to"), formats.listed(contact.authorities)),
            )
        )
        self.add(facts)
