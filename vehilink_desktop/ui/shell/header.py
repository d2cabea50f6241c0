"""Above every page: its title, the search for everything, its primary action, and banners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import Button, action_button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.shell.notice_banner import NoticeBanner
from vehilink_desktop.ui.shell.policy_banner import PolicyBanner
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.account import Account, Platform
    from vehilink_desktop.ui.shell.page import Page

_NOT_REAL = "sandbox"


class PageHeader(QWidget):
    """The frame's part of a page.

    Signals:
        search_clicked(): open the palette.
        route_chosen(str): a banner's button leads there.
        platform_known(Platform): what the platform says of itself.
    """

    search_clicked = Signal()
    route_chosen = Signal(str)
    platform_known = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "h1", elide=True)
        self._search = Button(
            "", "search", icon_name="search", icon_role="text3", on_click=self.search_clicked.emit
        )
        self._search.setMinimumWidth(240)
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._search.setText(self.tr("Search everything  {keys}").format(keys=keys))
        self._primary: Button | None = None
        self._row = QHBoxLayout()
        self._row.setContentsMargins(24, 16, 24, 12)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._search, 0, Qt.AlignmentFlag.AlignVCenter)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(0, 0, 0, 0)
        self._banners.setSpacing(0)
        self._sandbox: Banner | None = None
        self._gate: Banner | None = None
        self._disk = Banner(
            Tone.BAD,
            self.tr(
                "The disk is full. What you type is still kept. Free some space on it: everything "
                "else goes on by itself."
            ),
        )
        self._disk.hide()
        self._policy = PolicyBanner()
        self._policy.route_chosen.connect(self.route_chosen)
        self._notice = NoticeBanner()
        self._notice.route_chosen.connect(self.route_chosen)
        self._banners.addWidget(self._disk)
        self._banners.addWidget(self._notice)
        self._banners.addWidget(self._policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._banners)
        column.addLayout(self._row)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def show_page(self, page: Page) -> None:
        """Title and primary action of the page that came to the front."""
        self.set_title(page.title())
        if self._primary is not None:
            self._row.removeWidget(self._primary)
            self._primary.deleteLater()
            self._primary = None
        action = page.primary_action()
        if action is not None:
            self._primary = action_button(action, "primary")
            self._row.addWidget(self._primary)

    def show_account(self, account: Account) -> None:
        """Say what this account may not do yet, and lead to what opens it."""
        from vehilink_desktop.ui.gates import account_text

        if self._gate is not None:
            self._banners.removeWidget(self._gate)
            self._gate.deleteLater()
            self._gate = None
        gate = account_text(account)
        if gate is None:
            return
        lead = secondary_button(gate.action, on_click=lambda: self.route_chosen.emit(gate.route))
        text = self.tr("{title}. {text}").format(title=gate.title, text=gate.text)
        self._gate = Banner(gate.tone, text, (lead,) if gate.action else ())
        self._banners.addWidget(self._gate)

    def show_status(self, status: SyncStatus) -> None:
        """What stands in the way of working; a network that is gone does not."""
        self._disk.setVisible(status.reason == "disk-full")

    def watch(self, backend: Backend) -> None:
        """Say on which platform this is, when it is not the real one, and what waits there."""
        self._policy.watch(backend)
        self._notice.watch(backend)
        backend.tasks.run(self, lambda _token: backend.account.platform(), Lane.NETWORK).done(
            self._show_platform
        ).failed(lambda _error: None)

    def _show_platform(self, platform: Platform) -> None:
        self.platform_known.emit(platform)
        if platform.environment != _NOT_REAL or self._sandbox is not None:
            return
        text = self.tr("Sandbox: sample data on this computer. Nothing here reaches a real buyer.")
        self._sandbox = Banner(Tone.INFO, text)
        self._banners.insertWidget(0, self._sandbox)
