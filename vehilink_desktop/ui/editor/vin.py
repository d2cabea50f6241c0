"""What a VIN tells while it is typed: where the slip is, what was meant, whose it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vin import VinCheck, VinProblem, check_vin, model_year
from vehilink_desktop.domain.vocabulary import ChassisKind
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import Button, IconButton, secondary_button
from vehilink_desktop.ui.common.character_marks import CharacterMarks
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.theme import Tone

_LENGTH = 17


class VinAdvice(QWidget):
    """Stands below the VIN; empty while there is nothing to say.

    Signals:
        meant(str): the VIN that the person says was meant.
        fill_requested(dict): values for fields that the VIN tells.
    """

    meant = Signal(str)
    fill_requested = Signal(dict)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._marks = CharacterMarks(_LENGTH + 3)
        self._lead = Label("", "caption")
        self._suggestions = LinkFlow()
        self._suggestions.chosen.connect(self.meant)
        self._told = Label("", "caption", wrap=True)
        self.fill = secondary_button(self.tr("Fill in"), "check", on_click=self._on_fill)
        self._values: dict[str, object] = {}
        self._twins = Label("", "caption", wrap=True, tone=Tone.WARN)
        self._slip = holder(column(row(self._marks, None), self._lead, self._suggestions, gap=4))
        self._facts = holder(_line(ToneIcon(Tone.OK), self._told, self.fill))
        self._same = holder(_line(ToneIcon(Tone.WARN), self._twins))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._slip, self._facts, self._same):
            layout.addWidget(part)
            part.hide()
        self.hide()

    def advise(self, content: ListingContent, *, this_year: int, finished: bool) -> VinCheck | None:
        """Say what the VIN of `content` tells; the check, or None where none applies.

        `finished` is False while it is being typed, when a short one is no mistake yet.
        """
        text = content.vin or ""
        applies = bool(text) and content.chassis_kind in (None, ChassisKind.VIN)
        check = check_vin(text) if applies else None
        short = check is not None and check.problem is VinProblem.LENGTH
        self._show_slip(None if short and not finished else check)
        self._show_facts(content, check, this_year)
        self._settle()
        return check

    def warn_same(self, titles: Sequence[str]) -> None:
        """Name the other own vehicles that have this VIN."""
        listed = formats.listed(bidi.auto(one or self.tr("an unnamed vehicle")) for one in titles)
        self._twins.setText(self.tr("Same VIN in: {vehicles}").format(vehicles=listed))
        self._same.setVisible(bool(titles))
        self._settle()

    def marks(self) -> tuple[int, ...]:
        """The places that are marked now, counted from 1."""
        return self._marks.places() if not self._slip.isHidden() else ()

    def same_text(self) -> str:
        """The warning of another vehicle with this VIN; empty without one."""
        return "" if self._same.isHidden() else self._twins.text()

    def suggestion_buttons(self) -> list[Button]:
        return self._suggestions.buttons()

    def _show_slip(self, check: VinCheck | None) -> None:
        wrong = check is not None and check.problem not in (None, VinProblem.EMPTY)
        self._slip.setVisible(wrong)
        if check is None or not wrong:
            self._suggestions.show_links(())
            return
        tone = Tone.BAD if check.severe else Tone.WARN
        self._marks.show_marks(check.vin, check.positions, tone)
        self._lead.setText(self.tr("Did you mean one of these?"))
        self._lead.setVisible(bool(check.suggestions))
        use = self.tr("Use {vin}")
        self._suggestions.show_links(
            Link(vin, bidi.ltr(vin), use.format(vin=vin)) for vin in check.suggestions
        )

    def _show_facts(self, content: ListingContent, check: VinCheck | None, this_year: int) -> None:
        told: dict[str, object] = {}
        if check is not None and check.problem is None:
            brands = self._catalogue.brands_of_wmi(check.vin[:3])
            if len(brands) == 1:
                told["brand"] = brands[0].en
            year = model_year(check.vin, near=this_year)
            if year is not None:
                told["model_year"] = year
        facts = " · ".join(
            words.shown(name, value, self._catalogue) for name, value in told.items()
        )
        self._values = {
            name: value for name, value in told.items() if getattr(content, name) != value
        }
        self._told.setText(self.tr("The VIN says: {facts}").format(facts=facts))
        self.fill.setVisible(bool(self._values))
        self._facts.setVisible(bool(told))

    def _on_fill(self) -> None:
        values: Mapping[str, object] = dict(self._values)
        self.fill_requested.emit(values)

    def _settle(self) -> None:
        self.setVisible(not all(one.isHidden() for one in (self._slip, self._facts, self._same)))


class VinScan(IconButton):
    """Scans the VIN of the vehicle that is being written.

    Signals:
        chosen(str): the VIN that the person took.
        navigate(str): another vehicle that they want to see instead.
    """

    chosen = Signal(str)
    navigate = Signal(str)

    def __init__(
        self, backend: Backend, title: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`title` tells the vehicle's, for the access log."""
        super().__init__("scan-line", "", on_click=self.scan, parent=parent)
        self.set_name(self.tr("Scan the VIN"))
        self._backend = backend
        self._title = title

    def scan(self) -> None:
        """Open the camera over the form."""
        from vehilink_desktop.ui.capture.scan_dialog import ScanDialog

        dialog = ScanDialog(self._backend, self._title(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.vin_chosen.connect(self.chosen)
        dialog.route_chosen.connect(self.navigate)
        dialog.open()


def _line(sign: QWidget, text: QWidget, *more: QWidget) -> QLayout:
    line = row(sign, text, *more)
    line.setStretch(1, 1)
    return line
