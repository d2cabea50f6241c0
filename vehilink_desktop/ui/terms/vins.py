"""VINs of one line of a deal, pasted one a line, each judged."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields import TextAreaField
from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import field_problem

_MOST = 12_000
_SEPARATORS = re.compile(r"[\s,;，；、]+")
_LINES = 3


class VinsField(Field[tuple[str, ...]]):
    """Any number of VINs; None chosen is the empty tuple. Wrong ones are kept and told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = TextAreaField("LGXCE6CD8RA000001", lines=_LINES, max_length=_MOST, parent=self)
        self._area.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._area.changed.connect(self.changed)
        self._area.committed.connect(self._on_committed)
        self._host(self._area)

    def value(self) -> tuple[str, ...]:
        return vins_in(self._area.value() or "")

    def set_value(self, value: tuple[str, ...] | None) -> None:
        if tuple(value or ()) != self.value():
            self._area.set_value("\n".join(value or ()) or None)

    def controls(self) -> list[QWidget]:
        return [self._area.edit]

    def _on_committed(self) -> None:
        """One a line, however they were pasted."""
        self._area.set_value("\n".join(self.value()) or None)
        self.committed.emit()


def vins_in(text: str) -> tuple[str, ...]:
    """The VINs of a pasted text: one a line, or separated by commas or spaces."""
    return tuple(check_vin(one).vin for one in _SEPARATORS.split(text) if check_vin(one).vin)


def verdict(vins: tuple[str, ...], quantity: int) -> tuple[str, Tone]:
    """What to say of them: `BAD` stops sending, `WARN` does not."""
    translate = QCoreApplication.translate
    for place, vin in enumerate(vins, 1):
        check = check_vin(vin)
        if check.problem:
            text = translate("Terms", "VIN {n}, {vin}: {problem}")
            problem = field_problem(f"vin_{check.problem}")
            said = text.format(n=place, vin=bidi.ltr(vin), problem=problem)
            if check.suggestions:
                meant = translate("Terms", "Is {vin} meant?")
                said = f"{said}. {meant.format(vin=bidi.ltr(check.suggestions[0]))}"
            return said, Tone.BAD if check.severe else Tone.WARN
    if not vins:
        return translate("Terms", "One a line. They may follow later."), Tone.NEUTRAL
    text = translate("Terms", "{n} of {all} are here; each is well formed")
    return text.format(n=len(vins), all=quantity), Tone.OK
