"""Devices and sessions: where the account is signed in, ending that, and a leaked account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account, Session
from vehilink_desktop.ui.auth.wording import advice
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import danger_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.empty import ErrorState, Faces, LoadingState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row
from vehilink_desktop.ui.my.devices.facts import DeviceFacts
from vehilink_desktop.ui.my.devices.leak import LeakDialog
from vehilink_desktop.ui.my.devices.session_row import SessionRow
from vehilink_desktop.ui.my.page import part_name
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page


class DevicesPart(Page):
    """Read from the platform each time it is opened, and after each change."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.faces = Faces(self._rows, LoadingState(2), rows=2)
        self._others = secondary_button(
            self.tr("Sign out all others"), "log-out", on_click=self.end_others
        )
        self.facts = DeviceFacts()
        lay_out(self, self._sessions_card(), self._leak_card(), self.facts)
        self.setFocusProxy(self._others)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return part_name("devices")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Ask the platform again; what is shown stays until the answer is here."""
        devices = self.backend.devices
        if not self._list.count():
            self.faces.show_loading()
        self.backend.tasks.run(self, lambda _token: devices.sessions(), Lane.NETWORK).done(
            self._show
        ).failed(self._on_unreachable)

    # -- the cards

    def _sessions_card(self) -> Card:
        card = Card(self.tr("Signed in on"))
        card.tools.addWidget(self._others)
        card.add(self.faces)
        return card

    def _leak_card(self) -> Card:
        card = Card(self.tr("Something looks wrong?"))
        text = self.tr(
            "If somebody else may know your codes or use your account: one step signs out every "
            "other device and tells the platform's staff."
        )
        line = row(gap=16)
        line.addWidget(Label(text, "muted", wrap=True), 1)
        line.addWidget(
            danger_button(
                self.tr("My account may have leaked"), "shield", on_click=self.report_leak
            )
        )
        card.add(line)
        return card

    # -- the list

    def _show(self, sessions: tuple[Session, ...]) -> None:
        empty(self._list)
        now = self.backend.clock.now()
        # this computer first: it is what the others are compared with
        ordered = sorted(sessions, key=lambda one: not one.current)
        for session in ordered:
            line = SessionRow(session, now, last=session is ordered[-1])
            line.end_wanted.connect(self.end)
            self._list.addWidget(line)
            line.show()  # at once: a layout would leave the list empty for a moment
        self._others.setEnabled(len(sessions) > 1)
        self.facts.show_device(next((one.device for one in sessions if one.current), None))
        self.faces.show_filled()

    def _on_unreachable(self, error: Exception) -> None:
        words = describe(error)
        self._others.setEnabled(False)
        self.faces.show_error(
            ErrorState(
                words.title,
                words.message,
                advice(error),
                retry=self.reload,
                technical=words.technical,
            )
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.ACCOUNT):
            self.reload()

    # -- ending sessions

    def end(self, session: Session) -> None:
        """Ask, then sign one device out."""
        name = bidi.auto(f"{session.device.brand} {session.device.model}".strip())
        title = self.tr("Sign out {device}?").format(device=name)
        text = self.tr(
            "Whoever uses it must sign in again with a code. Drafts on it are kept there."
        )
        self._ask(title, text, self.tr("Sign out"), lambda: self._end_one(session.id))

    def _end_one(self, session_id: str) -> None:
        devices = self.backend.devices
        self.backend.tasks.run(self, lambda _token: devices.end(session_id), Lane.NETWORK).done(
            lambda _none: self.notice.emit(self.tr("The device is signed out"), None)
        ).failed(self._on_not_ended).always(self.reload)

    def _on_not_ended(self, error: Exception) -> None:
        # it ended by itself meanwhile: that is what was wanted
        if not (isinstance(error, Known) and error.code == "not-found"):
            self.backend.tasks.present(self, error)

    def end_others(self) -> None:
        """Ask, then sign out every device but this one."""
        title = self.tr("Sign out all other devices?")
        text = self.tr("Only this computer stays signed in. Drafts on the others are kept there.")
        self._ask(title, text, self.tr("Sign out all others"), self._end_others)

    def _ask(self, title: str, text: str, action: str, then: Callable[[], None]) -> None:
        dialog = ConfirmDialog(title, text, action, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()

    def _end_others(self) -> None:
        devices = self.backend.devices
        self.backend.tasks.run(self, lambda _token: devices.end_others(), Lane.NETWORK).done(
            lambda _none: self.notice.emit(self.tr("All other devices are signed out"), None)
        ).always(self.reload)

    def report_leak(self) -> None:
        """Open the guided step."""
        account = self.backend.account
        self.backend.tasks.run(self, lambda _token: account.current()).done(self._open_leak)

    def _open_leak(self, account: Account | None) -> None:
        if account is None:
            return
        dialog = LeakDialog(self.backend, account, self.window())
        dialog.phone_change_wanted.connect(lambda: self._change_phone(account))
        dialog.finished.connect(lambda _result: self.reload())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change_phone(self, account: Account) -> None:
        dialog = PhoneDialog(self.backend, account, self.window())
        dialog.accepted.connect(
            lambda: self.notice.emit(self.tr("Your phone number is changed"), None)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
