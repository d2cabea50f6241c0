"""What is said of a flaw before its picture is taken: where it is, and a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.capture.zones import BodyZonePicker
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row

#: As long as the platform takes it.
_NOTE = 200


class FlawPanel(QWidget):
    """Stays as it is for the next picture of the same flaw.

    Signals:
        changed(): another zone, or none.
        back(): to the list of shots.
    """

    changed = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zones = BodyZonePicker()
        self.zones.changed.connect(self._on_zone)
        self.text = TextField(self.tr("Scratch, 4 cm"), max_length=_NOTE)
        self.text.set_name(self.tr("Note on the flaw"))
        back = ghost_button(self.tr("All shots"), "arrow-left", on_click=self.back.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(Label(self.tr("Flaw"), "h2"), None, back))
        layout.addWidget(self.zones, 1)
        layout.addWidget(self.text)
        self.setFocusProxy(self.zones)

    def zone(self) -> str | None:
        """Where it is."""
        return self.zones.value()

    def note(self) -> str | None:
        """What is said of it."""
        return self.text.value()

    def _on_zone(self) -> None:
        self.text.set_value(None)  # it was said of another place
        self.changed.emit()
