"""Says that a changed privacy policy waits for the person's agreement, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.shell.watching_banner import WatchingBanner
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.policy import Pending

#: An edition that was announced comes into force at some midnight.
_LOOK_AGAIN_MS = 60 * 60 * 1000


class PolicyBanner(WatchingBanner):
    """Also looks when the network is back, and every hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead.setText(self.tr("Read and agree"))
        self._online = False
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)

    def begin(self, backend: Backend) -> None:
        backend.bus.status_changed.connect(self._on_status)
        self._again.timeout.connect(lambda: self.look(backend))
        self._again.start()

    def look(self, backend: Backend) -> None:
        policy = backend.policy
        # out of reach, what is known here is shown, and the next look is not far
        backend.tasks.run(self, lambda _token: policy.refresh(), Lane.NETWORK).failed(
            lambda _error: None
        ).always(lambda: self._look_here(backend))

    def follow(self, backend: Backend, changes: ChangeSet) -> None:
        if changes.touches(Topic.NOTICE):
            self.look(backend)
        elif changes.topics() & {Topic.POLICY, Topic.ACCOUNT}:
            self._look_here(backend)

    def route(self) -> str:
        return "my/privacy/policy/news"

    def _look_here(self, backend: Backend) -> None:
        policy = backend.policy
        backend.tasks.run(self, lambda _token: policy.pending()).done(self._show)

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

    def _on_status(self, status: SyncStatus) -> None:
        came_back = status.online and not self._online
        self._online = status.online
        if came_back and self._backend is not None:
            self.look(self._backend)
