"""Asks in place before a camera, a microphone or the album is used, and hands out the lease."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.permission import (
    CAPABILITY,
    Capability,
    Obstacle,
    Purpose,
    SystemState,
)
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.opening import open_address
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import permissions as words

T = TypeVar("T")
Granted = Callable[[Lease], None]
Refused = Callable[[], None]


class Gatekeeper:
    """For one screen or dialog. Nothing is asked before the person does what needs it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def ask(
        self,
        parent: QWidget,
        purpose: Purpose,
        subject: str,
        granted: Granted,
        refused: Refused | None = None,
    ) -> None:
        """Get a lease for what the person just asked for.

        Args:
            parent: Over which the question appears. When it is gone by then, nothing happens.
            purpose: What for.
            subject: Of what, for the access log, such as the title of a vehicle.
            granted: Gets the lease, which it must see ended.
            refused: Called instead when the person does not want to, or it cannot be.
        """
        _Request(self._backend, parent, purpose, subject, granted, refused).look()

    def run(
        self,
        lease: Lease,
        parent: QWidget,
        work: Callable[[CancelToken], T],
        lane: Lane = Lane.HEAVY,
    ) -> Operation[T]:
        """Start `work` under `lease`, which ends with it.

        Its token is set when the operation is cancelled and when the lease is revoked. In the
        second case what it returns until then still comes home, so that nothing is lost.
        """
        stop = CancelToken()
        lease.on_revoked(stop.cancel)

        def under_lease(token: CancelToken) -> T:
            stop.follow(token)
            with lease:
                return work(stop)

        return self._backend.tasks.run(parent, under_lease, lane)


class _Request:
    """One wish, from the press of a button to the lease or the no."""

    def __init__(
        self,
        backend: Backend,
        parent: QWidget,
        purpose: Purpose,
        subject: str,
        granted: Granted,
        refused: Refused | None,
    ) -> None:
        self._backend = backend
        self._parent = parent
        self._purpose = purpose
        self._capability = CAPABILITY[purpose]
        self._subject = subject
        self._granted = granted
        self._refused = refused
        self._system_asked = False

    def look(self) -> None:
        """See what stands against it now."""
        permissions, purpose = self._backend.permissions, self._purpose
        self._run(lambda: permissions.obstacle(purpose), self._on_obstacle, Lane.READ)

    def _on_obstacle(self, against: Obstacle | None) -> None:
        if not isValid(self._parent):
            return
        if against in (Obstacle.SWITCHED_OFF, Obstacle.NOT_AGREED):
            self._ask_person(switch_is_off=against is Obstacle.SWITCHED_OFF)
        elif against is not None:
            self._explain(against)
        elif self._is_system_to_be_asked():
            self._system_asked = True
            self._backend.capture.system.request(self._capability, self.look)
        else:
            self._open()

    def _is_system_to_be_asked(self) -> bool:
        system = self._backend.capture.system
        return not self._system_asked and system.state(self._capability) is SystemState.NOT_ASKED

    def _ask_person(self, *, switch_is_off: bool) -> None:
        question = words.question(self._purpose, switch_is_off=switch_is_off)
        sheet = ConsentSheet(question, self._capability, self._parent.window())
        permissions, purpose = self._backend.permissions, self._purpose
        sheet.accepted.connect(
            lambda: self._run(
                lambda: permissions.agree(purpose, question.wording()), lambda _changes: self.look()
            )
        )
        sheet.rejected.connect(self._refuse)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _explain(self, against: Obstacle) -> None:
        url = self._backend.capture.system.settings_url(self._capability)
        sheet = ObstacleSheet(self._capability, against, url or "", self._parent.window())
        sheet.finished.connect(sheet.deleteLater)
        sheet.finished.connect(lambda _result: self._refuse())
        sheet.open()

    def _open(self) -> None:
        permissions, purpose, subject = self._backend.permissions, self._purpose, self._subject
        self._run(lambda: permissions.open(purpose, subject), self._on_lease)

    def _on_lease(self, lease: Lease) -> None:
        if isValid(self._parent):
            self._granted(lease)
        else:
            lease.end()

    def _refuse(self) -> None:
        if self._refused is not None and isValid(self._parent):
            self._refused()

    def _run(
        self, work: Callable[[], T], done: Callable[[T], None], lane: Lane = Lane.WRITE
    ) -> None:
        # the bus outlives every screen: a lease must come home to somebody who ends it
        tasks, bus = self._backend.tasks, self._backend.bus
        tasks.run(bus, lambda _token: work(), lane).done(done).failed(self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isValid(self._parent):
            self._backend.tasks.present(self._parent, error)
            self._refuse()


class ConsentSheet(AppDialog):
    """What for, what happens with it, how to take it back; Esc is not now."""

    def __init__(self, question: words.Question, capability: Capability, parent: QWidget) -> None:
        glyph = Glyph(words.capability_icon(capability), Tone.INFO, size=44)
        super().__init__(question.title, glyph=glyph, parent=parent)
        self.add_text(question.what_for)
        self.add_text(question.what_happens)
        self.add_text(question.withdraw, muted=True)
        self.not_now = self.add_button(secondary_button(self.tr("Not now")), rejects=True)
        self.allow = self.add_button(primary_button(self.tr("Allow")), accepts=True)


class ObstacleSheet(AppDialog):
    """What the system says against it, and what to do; the rest goes on working."""

    def __init__(
        self, capability: Capability, against: Obstacle, url: str, parent: QWidget
    ) -> None:
        glyph = Glyph(words.capability_icon(capability), Tone.WARN, size=44)
        super().__init__(words.blocked(capability, against), glyph=glyph, parent=parent)
        self.add_text(words.advice(capability, _SYSTEM[against], sys.platform))
        self.add_text(self.tr("Everything else goes on working."), muted=True)
        close = self.add_button(secondary_button(self.tr("Close")), rejects=True)
        if url and against is Obstacle.SYSTEM_DENIED:
            show = primary_button(self.tr("Open the system's settings"), "external-link")
            # the button has said which program it is
            show.clicked.connect(lambda: open_address(parent, url, ask=False))
            self.add_button(show, accepts=True)
        else:
            close.setDefault(True)


_SYSTEM = {
    Obstacle.SYSTEM_DENIED: SystemState.DENIED,
    Obstacle.NO_DEVICE: SystemState.NO_DEVICE,
    Obstacle.NOT_INSTALLED: SystemState.NOT_INSTALLED,
}
