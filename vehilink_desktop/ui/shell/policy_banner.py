"""Says that a changed privacy policy waits for the person's agreement, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.policy import Pending

#: An edition that was announced comes into force at some midnight.
_LOOK_AGAIN_MS = 60 * 60 * 1000


class PolicyBanner(Banner):
    """Hidden while nothing waits.

    Signals:
        route_chosen(str): the button leads there.
    """

    route_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        read = secondary_button("")
        super().__init__(Tone.INFO, "", (read,), parent=parent)
        read.setText(self.tr("Read and agree"))
        read.clicked.connect(self._lead)
        self._backend: Backend | None = None
        self._online = False
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._refresh)
        self.hide()

    def watch(self, backend: Backend) -> None:
        """Look now, and whenever there may be news; may be called again for the same profile."""
        if self._backend is None:
            self._backend = backend
            backend.bus.changed.connect(self._on_changed)
            backend.bus.status_changed.connect(self._on_status)
            self._again.start()
        self._refresh()

    def _refresh(self) -> None:
        if self._backend is None:
            return
        policy = self._backend.policy
        # out of reach, what is known here is shown, and the next look is not far
        self._backend.tasks.run(self, lambda _token: policy.refresh(), Lane.NETWORK).failed(
            lambda _error: None
        ).always(self._look)

    def _look(self) -> None:
        if self._backend is not None:
            policy = self._backend.policy
            self._backend.tasks.run(self, lambda _token: policy.pending()).done(self._show)

    def _show(self, pending: Pending | None) -> None:
        self.setVisible(pending is not None)
        if pending is None:
            return
        if pending.in_force:
            tone = Tone.WARN
            text = self.tr(
                "The privacy policy has changed. Publishing, quoting and ordering wait until "
                "you agree to it."
            )
        else:
            tone = Tone.INFO
            text = self.tr(
                "The privacy policy changes on {date}. Read what changes, and agree before."
            )
        self.set_message(tone, text.format(date=bidi.ltr(pending.edition.effective_on)))

    def _lead(self) -> None:
        self.route_chosen.emit("my/privacy/policy/news")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.NOTICE):
            self._refresh()
        elif changes.topics() & {Topic.POLICY, Topic.ACCOUNT}:
            self._look()

    def _on_status(self, status: SyncStatus) -> None:
        came_back = status.online and not self._online
        self._online = status.online
        if came_back:
            self._refresh()
