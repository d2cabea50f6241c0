"""What this computer tells the platform of itself, word by word, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.my.profile.lines import FactLine


def _facts() -> dict[str, tuple[str, str]]:
    """Name and purpose by field of a `DeviceRecord`: all that is ever declared."""
    translate = QCoreApplication.translate
    return {
        "brand": (
            translate("Devices", "System"),
            translate("Devices", "so that you know it again"),
        ),
        "model": (
            translate("Devices", "Kind of machine"),
            translate("Devices", "so that you know it again"),
        ),
        "os_version": (
            translate("Devices", "System version"),
            translate("Devices", "to find faults that only some versions have"),
        ),
        "app_version": (
            translate("Devices", "Version of this program"),
            translate("Devices", "to tell you when yours is too old to be safe"),
        ),
        "device_id": (
            translate("Devices", "Number of this profile"),
            translate("Devices", "made up here by chance, so that one device is listed once"),
        ),
    }


class DeviceFacts(Card):
    """Folded until asked for."""

    def __init__(self) -> None:
        super().__init__(self.tr("What this computer tells the platform"))
        self._toggle = link_button("", on_click=self._on_toggle)
        self.tools.addWidget(self._toggle)
        text = self.tr(
            "Five facts, sent when you sign in and never otherwise. Nothing else is read from "
            "this computer to know it again: no serial numbers, no list of programs, no place."
        )
        self.add(Label(text, "muted", wrap=True))
        self._lines = {key: FactLine(name) for key, (name, _why) in _facts().items()}
        lines = column(gap=2)
        for key, (_name, why) in _facts().items():
            lines.addWidget(self._lines[key])
            reason = row(172, gap=0)
            reason.addWidget(Label(why, "caption", wrap=True), 1)
            lines.addLayout(reason)
        self._body = holder(lines)
        self.add(self._body)
        self.set_open(False)

    def show_device(self, device: DeviceRecord | None) -> None:
        """What was declared for the present session."""
        for key, line in self._lines.items():
            line.set_value(bidi.ltr(getattr(device, key)) if device else "")

    def set_open(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._toggle.setText(self.tr("Hide") if is_open else self.tr("Show all five"))

    def _on_toggle(self) -> None:
        self.set_open(self._body.isHidden())
