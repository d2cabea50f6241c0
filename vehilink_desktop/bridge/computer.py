"""What this computer can do for the privacy settings, as screens see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.services.choices import ChoiceService

#: Has work done soon, on another thread than the caller's.
Later = Callable[[Callable[[], None]], None]


class StartEntry(Protocol):
    """Whether this profile is opened when the person signs in to the computer."""

    def is_on(self) -> bool:
        """What the system will do. Raises `Known` when it does not say."""

    def switch(self, on: bool) -> None:
        """Have it do so, or not any more. Raises `Known` when it refuses."""


class WindowProtection(Protocol):
    """Keeps windows out of pictures of the screen."""

    @property
    def offered(self) -> bool:
        """Whether this system has it."""

    def apply(self, window: int, on: bool) -> bool:
        """Protect the window with this handle or not; whether the system did so. UI thread."""


@dataclass(frozen=True)
class Computer:
    """The system's side.

    Attributes:
        autostart: Starting with the system.
        protection: Against pictures of the screen.
        has_tray: Whether the system has a tray now. UI thread.
    """

    autostart: StartEntry
    protection: WindowProtection
    has_tray: Callable[[], bool]


def watch_autostart(computer: Computer, choices: ChoiceService, later: Later) -> None:
    """See to it that without consent nothing starts with the system, from now on.

    Also when somebody else moves in, and when the system refused the last time. It never writes
    an entry: who agrees wants to see whether that went well.
    """

    def follow(name: str, on: bool) -> None:
        if name == Choice.AUTOSTART and not on:
            later(lambda: computer.autostart.switch(False))

    choices.on_changed(follow)
    follow(Choice.AUTOSTART, choices.is_on(Choice.AUTOSTART))
