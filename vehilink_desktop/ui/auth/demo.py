"""The sample accounts that a sandbox invites to sign in with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.account import DemoAccount
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common.buttons import Button, link_button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row


class DemoAccounts(QWidget):
    """One of each kind of user stands out; further ones go by the platform's own label.

    Signals:
        chosen(str): the phone number of a sample account, E.164.
    """

    chosen = Signal(str)

    def __init__(self, accounts: Iterable[DemoAccount], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        main, more = row(gap=8), row(gap=8)
        seen: set[str] = set()
        for demo in accounts:
            first = demo.user_type not in seen
            (main if first else more).addWidget(self._button(demo, first=first))
            seen.add(demo.user_type)
        more.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(self.tr("Or look around with sample data"), "caption"))
        layout.addLayout(main)
        layout.addLayout(more)

    def _button(self, demo: DemoAccount, *, first: bool) -> Button:
        def choose() -> None:
            self.chosen.emit(demo.phone)

        if not first:
            return link_button(demo.label, on_click=choose)
        sells = demo.user_type == UserType.SUPPLIER
        text = self.tr("Try as supplier") if sells else self.tr("Try as purchaser")
        return secondary_button(text, "car" if sells else "store", on_click=choose)
