"""What was read from the picture for one field, to be taken over by the person or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import Button, secondary_button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.my.certification.readings import Reading
from vehilink_desktop.ui.theme import Tone

#: From here on a reading is called certain; below the other it is called uncertain.
_CERTAIN = 0.95
_UNCERTAIN = 0.80


class ProposalLine(QWidget):
    """Stands below a field; hidden while nothing was read for it.

    Signals:
        use_requested(str): put this into the field.
        place_requested(): show where it was read.
    """

    use_requested = Signal(str)
    place_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._reading: Reading | None = None
        self._read = Label("", wrap=True, selectable=True)
        self._chip = Chip("")
        self.use = secondary_button(self.tr("Use"), "check", on_click=self._on_use)
        head = row(Label(self.tr("Read from the picture"), "caption"), self._chip, None)
        offer = row(gap=12)
        self._others = LinkFlow()
        self._others.chosen.connect(self.use_requested)
        offer.addLayout(column(head, self._read, self._others, gap=2), 1)
        offer.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        self._offer = holder(offer)
        same = row(ToneIcon(Tone.OK), Label(self.tr("As read from the picture"), "caption"), None)
        self._same = holder(same)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._offer, self._same):
            layout.addWidget(part)
        self.hide()

    def show_reading(self, reading: Reading, *, code: bool = False) -> None:
        """Offer what was read; a `code` reads left to right."""
        if reading == self._reading:
            return
        self._reading, self._value = reading, reading.text
        shown = bidi.ltr(reading.text) if code else bidi.auto(reading.text)
        self._read.setText(shown)
        self._chip.set_state(*self._certainty(reading))
        self.use.setAccessibleName(self.tr("Use {value}").format(value=shown))
        text = self.tr("or {value}")
        self._others.show_links(
            Link(other, text.format(value=bidi.ltr(other))) for other in reading.others
        )

    def clear(self) -> None:
        self._reading, self._value = None, ""
        self.hide()

    def compare(self, entered: str) -> None:
        """`entered` is what stands in the field now."""
        same = entered == self._value
        self._offer.setVisible(not same)
        self._same.setVisible(same)
        self.setVisible(bool(self._value))

    def value(self) -> str:
        """What is offered; empty when nothing was read."""
        return self._value

    def other_buttons(self) -> list[Button]:
        """What may be meant instead."""
        return self._others.buttons()

    def is_open(self) -> bool:
        """Whether something was read that does not stand in the field."""
        return bool(self._value) and not self._offer.isHidden()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.place_requested.emit()

    def _on_use(self) -> None:
        self.use_requested.emit(self._value)

    def _certainty(self, reading: Reading) -> tuple[str, Tone, str]:
        if reading.confidence >= _CERTAIN and not reading.doubtful:
            return self.tr("Certain"), Tone.OK, ""
        if reading.confidence >= _UNCERTAIN and not reading.others:
            return self.tr("Compare it"), Tone.NEUTRAL, "eye"
        return self.tr("Uncertain"), Tone.WARN, "eye"
