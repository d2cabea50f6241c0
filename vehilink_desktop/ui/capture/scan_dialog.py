"""Scanning over the vehicle that is being written: a VIN that is chosen goes into it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.capture.scan_view import ScanView
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog

_WIDTH, _HEIGHT = 880, 400


class ScanDialog(AppDialog):
    """Looks for a VIN from the moment it is shown; the camera closes with it.

    Signals:
        vin_chosen(str): what the person took.
        route_chosen(str): another vehicle that they want to look at instead.
    """

    vin_chosen = Signal(str)
    route_chosen = Signal(str)

    def __init__(self, backend: Backend, subject: str, parent: QWidget) -> None:
        """`subject` is the vehicle's title, for the access log."""
        super().__init__(self.tr("Scan the VIN"), parent=parent)
        self.setMinimumWidth(_WIDTH)
        self.view = ScanView(backend, into_vehicle=True)
        self.view.setMinimumHeight(_HEIGHT)
        self.view.vin_chosen.connect(self._on_vin)
        self.view.route_chosen.connect(self._on_route)
        self.add(self.view)
        self.add_button(secondary_button(self.tr("Close")), rejects=True)
        self._subject = subject

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.view.start(self._subject)

    def _on_vin(self, vin: str) -> None:
        self.accept()
        self.vin_chosen.emit(vin)

    def _on_route(self, route: str) -> None:
        self.accept()
        self.route_chosen.emit(route)
