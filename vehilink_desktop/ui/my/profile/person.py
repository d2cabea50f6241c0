"""The person: picture, nickname, phone number, account id."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.my.profile.lines import FactLine

_AVATAR = 72


class PersonPanel(Card):
    """Who one is to the platform.

    Signals:
        notice(str): something that was asked for is done.
        copied(str): the name of what stands on the clipboard now.
    """

    notice = Signal(str)
    copied = Signal(str)

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._account: Account | None = None
        self._avatar = Avatar("", "", size=_AVATAR)
        self._name = Label("", "h2", elide=True)
        self._kind = Label("", "muted")
        self.phone = FactLine(self.tr("Phone number"))
        self._id = FactLine(self.tr("Account number"), copyable=True)
        self._id.copied.connect(self.copied)
        head = row(self._avatar, gap=16)
        head.addLayout(column(None, self._name, self._kind, None, gap=0), 1)
        self.add(head)
        self.add(column(self.phone, self._id, gap=4))

    def show_account(self, account: Account) -> None:
        """Follow the platform's word."""
        self._account = account
        kinds = {
            UserType.SUPPLIER: self.tr("Supplier"),
            UserType.PURCHASER: self.tr("Purchaser"),
        }
        self._avatar.set_person(account.nickname, account.id)
        self._name.setText(bidi.auto(account.nickname))
        self._kind.setText(next((t for key, t in kinds.items() if key == account.user_type), ""))
        self.phone.set_value(bidi.ltr(account.phone_masked))
        self._id.set_value(bidi.ltr(account.id))
