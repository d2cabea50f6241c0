"""A banner that looks by itself whether it has something to say, and leads to that."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend


class WatchingBanner(Banner):
    """Hidden while there is nothing to say.

    Abstract for the type checker only: Qt's classes have a metaclass of their own.

    Signals:
        route_chosen(str): its button leads there.
    """

    route_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.lead = secondary_button("", on_click=self._on_lead)
        super().__init__(Tone.INFO, "", (self.lead,), parent=parent)
        self._backend: Backend | None = None
        self.hide()

    def watch(self, backend: Backend) -> None:
        """Look now and at each change; may be called again for the same profile."""
        if self._backend is None:
            self._backend = backend
            backend.bus.changed.connect(self._on_changed)
            self.begin(backend)
        self.look(backend)

    def begin(self, backend: Backend) -> None:
        """Listen to what else may bring news."""

    @abstractmethod
    def look(self, backend: Backend) -> None:
        """Find out what there is to say."""

    @abstractmethod
    def follow(self, backend: Backend, changes: ChangeSet) -> None:
        """Look again if these changes concern it."""

    @abstractmethod
    def route(self) -> str:
        """Where the button leads now."""

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._backend is not None:
            self.follow(self._backend, changes)

    def _on_lead(self) -> None:
        self.route_chosen.emit(self.route())
