"""System permissions: every use of camera, microphone and album, to be seen and stopped."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.services.permissions import CapabilityState
from vehilink_desktop.ui.my.identity.consents import FaceConsents
from vehilink_desktop.ui.my.page import part_name
from vehilink_desktop.ui.my.permissions.album_test import AlbumTest
from vehilink_desktop.ui.my.permissions.camera_test import CameraTest
from vehilink_desktop.ui.my.permissions.card import CapabilityCard
from vehilink_desktop.ui.my.permissions.log import AccessLog
from vehilink_desktop.ui.my.permissions.microphone_test import MicrophoneTest
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import permissions as words


class PermissionsPart(Page):
    """A switch takes effect at once, wherever the thing is in use."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.cards = {one: self._make_card(one) for one in Capability}
        self.camera_test = CameraTest(backend)
        self.cards[Capability.CAMERA].set_test(self.camera_test)
        self.album_test = AlbumTest(backend)
        self.cards[Capability.ALBUM].set_test(self.album_test)
        self.microphone_test = MicrophoneTest(backend)
        self.cards[Capability.MICROPHONE].set_test(self.microphone_test)
        self.face_consents = FaceConsents(backend)
        self.cards[Capability.CAMERA].add(self.face_consents)
        self.log = AccessLog(backend)
        self.log.notice.connect(lambda text: self.notice.emit(text, None))
        lay_out(self, *self.cards.values(), self.log)
        self.setFocusProxy(self.cards[Capability.CAMERA].switch)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return part_name("permissions")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Read how everything stands."""
        permissions = self.backend.permissions
        self.backend.tasks.run(self, lambda _token: permissions.states()).done(self._show)
        self.face_consents.reload()
        self.log.reload()

    def switch(self, capability: Capability, on: bool) -> None:
        """Turn one of our switches; the words beside it then are what is written down."""
        permissions = self.backend.permissions
        meaning = words.switched_on(capability) if on else words.without(capability)
        wording = f"{words.capability(capability)}: {meaning}"
        turned = self.backend.tasks.run(
            self, lambda _token: permissions.switch(capability, on, wording), Lane.WRITE
        )
        turned.always(self.reload)

    # -- inside

    def _make_card(self, capability: Capability) -> CapabilityCard:
        card = CapabilityCard(capability, self.backend.capture.system.settings_url(capability))
        card.switched.connect(partial(self.switch, capability))
        return card

    def _show(self, states: tuple[CapabilityState, ...]) -> None:
        now = self.backend.clock.now()
        for state in states:
            self.cards[state.capability].show_state(state, now)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.topics() & {Topic.PERMISSION, Topic.CONSENT}:
            self.reload()
