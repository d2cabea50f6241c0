"""The account that an order is paid to, and the guard around it when it has changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, Payee
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.revealed import NotedValue
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import orders as words


class PayeeCard(Card):
    """What stands on the newest invoice, as the other side must pay it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bank account"), parent=parent)
        self._state = Label("", "caption", wrap=True)
        name = self.tr("Account number")
        self.number = NotedValue(backend, Datum.BANK_ACCOUNT, name)
        self._facts = FactGrid(1)
        self.add(self._state)
        self.add(column(Label(name, "caption"), self.number, gap=2))
        self.add(self._facts)

    def show_order(self, order: Order, side: Side) -> None:
        """Show the account of `order`; hidden while it names none."""
        payee = order.payee
        self.setVisible(payee is not None)
        if payee is None:
            return
        changed = order.payee_changed()
        self._state.setText(self._said(payee, changed=changed, side=side))
        self._state.set_tone(Tone.BAD if changed else None)
        self.number.set_value(payee.content.number or "", payee.id)
        self._facts.set_facts(_facts(payee))

    def _said(self, payee: Payee, *, changed: bool, side: Side) -> str:
        when = formats.exact(payee.changed_at)
        if not changed:
            return self.tr("Version {n} of {time}").format(n=payee.version, time=when)
        if side is Side.SUPPLIER:
            text = self.tr("Changed {time}. The purchaser has to call you back and check it.")
        else:
            text = self.tr("Changed {time}. Do not pay before you have checked it.")
        return text.format(time=when)


class PayeeGuard(Card):
    """Loud, until the purchaser has called back and ticked every line.

    Signals:
        checked(tuple): the slugs of the checklist, all of them.
    """

    checked = Signal(tuple)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = ""
        self._banner = Banner(Tone.BAD, "")
        self._holder = Label("", "caption", wrap=True)
        self.number = NotedValue(backend, Datum.BANK_ACCOUNT, self.tr("New account number"))
        self.boxes = {key: CheckBox(words.check(key)) for key in CALL_BACK_CHECKLIST}
        self.accept = primary_button(
            self.tr("I have checked the account"), "shield-check", on_click=self._accept
        )
        self._list = QWidget()
        boxes = column(*self.boxes.values(), gap=4)
        self._list.setLayout(column(boxes, row(self.accept, None), gap=12))
        self.add(self._banner)
        self.add(column(self._holder, self.number, gap=2))
        self.add(self._list)
        for box in self.boxes.values():
            box.toggled.connect(self._follow)
        self._follow()

    def show_order(self, order: Order, side: Side) -> None:
        """Show the guard of `order`; hidden while its account is the one that was checked."""
        payee = order.payee
        changed = order.payee_changed() and payee is not None
        self.setVisible(changed)
        if not changed or payee is None:
            return
        shown = f"{order.id} {payee.digest()}"
        if shown != self._shown:
            # another order's account is another call, also where it is the same account
            self._shown = shown
            for box in self.boxes.values():
                box.setChecked(False)
        self._list.setVisible(side is Side.PURCHASER)
        self._banner.set_message(Tone.BAD, self._warning(side))
        text = self.tr("New account number, holder: {holder}")
        self._holder.setText(text.format(holder=bidi.auto(payee.content.holder or "—")))
        self.number.set_value(payee.content.number or "", payee.id)

    def focus_list(self) -> None:
        """Go to the first line that is not ticked."""
        first = next((box for box in self.boxes.values() if not box.isChecked()), self.accept)
        first.setFocus()

    def _warning(self, side: Side) -> str:
        if side is Side.PURCHASER:
            return self.tr(
                "The supplier's bank account has changed. A changed account is the most common "
                "fraud of the trade: pay nothing before you have called back and ticked all of "
                "this."
            )
        return self.tr(
            "Your bank account has changed. The purchaser can pay, and you can confirm a payment, "
            "once the purchaser has called you back and checked it."
        )

    def _follow(self) -> None:
        self.accept.setEnabled(all(box.isChecked() for box in self.boxes.values()))

    def _accept(self) -> None:
        self.checked.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))


def _facts(payee: Payee) -> list[tuple[str, str]]:
    """Names and values of what is paid to, but the number."""
    translate = QCoreApplication.translate
    content = payee.content
    return [
        (translate("Orders", "Holder"), bidi.auto(content.holder or "")),
        (translate("Orders", "SWIFT"), bidi.ltr(content.swift or "")),
        (translate("Orders", "Bank"), bidi.auto(content.bank_name or "")),
        (translate("Orders", "Address of the bank"), bidi.auto(content.bank_address or "")),
        (translate("Orders", "Currency"), content.currency or ""),
    ]
