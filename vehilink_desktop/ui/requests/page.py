"""The page of purchase requests: the board for suppliers, the own ones for purchasers."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.requests.board import Board
from vehilink_desktop.ui.requests.mine import Mine
from vehilink_desktop.ui.shell.page import Page

_REMEMBERED = "requests.view"


class RequestsPage(Page):
    """Goes to `request/<id>` and `quotation/<id>`."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.list: Board | Mine | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def title(self) -> str:
        return self.tr("My requests") if isinstance(self.list, Mine) else self.tr("Requests")

    def open(self, argument: str) -> None:  # noqa: ARG002
        if self.list is not None:
            self.list.reload()
            return
        account, settings = self.backend.account, self.backend.settings

        def read(_token: object) -> tuple[Account | None, dict[str, Any]]:
            return account.current(), settings.get(_REMEMBERED, {})

        self.backend.tasks.run(self, read).done(lambda found: self._show_list(*found))

    def leave(self) -> None:
        if self.list is not None:
            settings, value = self.backend.settings, self.list.view_state()
            self.backend.tasks.run(
                self, lambda _token: settings.put(_REMEMBERED, value), Lane.WRITE
            )

    def actions_menu(self) -> list[QAction]:
        return self.list.actions_of_list() if isinstance(self.list, Mine) else []

    def _show_list(self, account: Account | None, remembered: dict[str, Any]) -> None:
        if self.list is not None:
            return
        if account is not None and account.user_type == UserType.PURCHASER:
            mine = Mine(self.backend)
            mine.notice.connect(self.notice)
            self.list = mine
        else:
            self.list = Board(self.backend)
        self.list.route_wanted.connect(self.navigate)
        self.list.restore_view(remembered)
        self._place.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.title_changed.emit(self.title())
        self.list.reload()
