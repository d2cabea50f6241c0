"""A computer's side of the privacy settings: a real entry in a folder, windows that are noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from vehilink_desktop.bridge.computer import Computer
from vehilink_desktop.devices.autostart import make_autostart
from vehilink_desktop.devices.capture_protection import CaptureProtection


@dataclass
class StandInComputer:
    """`home` gets the entries; `tray` and `protects` say what the system has.

    Attributes:
        protected: The windows that are hidden from pictures of the screen now.
    """

    home: Path
    tray: bool = True
    protects: bool = True
    protected: set[int] = field(default_factory=set)

    def computer(self) -> Computer:
        """As a backend gets it."""
        return Computer(
            autostart=make_autostart(
                "p1", ("vehilink-desktop",), platform="linux", home=self.home, environment={}
            ),
            protection=_Protection(self),
            has_tray=lambda: self.tray,
        )


class _Protection:
    def __init__(self, stand_in: StandInComputer) -> None:
        self._stand_in = stand_in
        self._real = CaptureProtection(exclude=self._note)

    @property
    def offered(self) -> bool:
        return self._stand_in.protects

    def apply(self, window: int, on: bool) -> bool:
        return self._real.apply(window, on)

    def _note(self, window: int, on: bool) -> bool:
        (self._stand_in.protected.add if on else self._stand_in.protected.discard)(window)
        return True
