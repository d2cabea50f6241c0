"""The form: one row for each field, its problem beside it, advice where it helps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.domain.listing import REQUIRED, VALUED, problems
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import SearchChoiceField
from vehilink_desktop.ui.common.form import FormRow, FormSection
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row, scroll_area
from vehilink_desktop.ui.common.undo import UndoKeys
from vehilink_desktop.ui.editor.controls import Control, find_series, make_control, series_choices
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.fields import SECTIONS, FieldSpec, Section, limits
from vehilink_desktop.ui.editor.sections import SectionMark
from vehilink_desktop.ui.editor.typical import TypicalFacts, typical_facts
from vehilink_desktop.ui.editor.vin import VinAdvice, VinScan
from vehilink_desktop.ui.theme import Tone

#: After the last change of a VIN, before its twins are looked for.
_TWINS_MS = 250


class VehicleForm(QWidget):
    """Shows and edits the fields of one document.

    Signals:
        marks_changed(): a section may have another mark, or the readiness another figure.
        section_reached(str): the section that stands at the top of what is in sight.
        navigate(str): the person wants to see another vehicle with the same VIN.
    """

    marks_changed = Signal()
    section_reached = Signal(str)
    navigate = Signal(str)

    def __init__(self, document: VehicleDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._catalogue = document.backend.catalogue
        self._controls: dict[str, Control] = {}
        self._rows: dict[str, FormRow] = {}
        self._cards: dict[str, Card] = {}
        self._touched: set[str] = set()
        self._refused: dict[str, str] = {}
        self._said: dict[str, tuple[str, Tone]] = {}
        self.advice = VinAdvice(self._catalogue)
        self.scan = VinScan(document.backend, lambda: document.content.title())
        self.typical = TypicalFacts()
        self._length = Label("", "caption", align="trailing")
        self._twins: Operation[list[str]] | None = None
        self._twins_timer = QTimer(self, singleShot=True, interval=_TWINS_MS)
        self._twins_timer.timeout.connect(self._look_for_twins)
        self._area = self._build()
        self._connect()

    # -- for the page

    def control(self, name: str) -> Control:
        return self._controls[name]

    def row(self, name: str) -> FormRow:
        return self._rows[name]

    def length_text(self) -> str:
        """What is said of the description's length."""
        return self._length.text()

    def section_mark(self, key: str) -> SectionMark:
        """How a section stands."""
        fields = [spec.name for spec in _section(key).fields()]
        if any(self._rows[name].has_problem() for name in fields):
            return SectionMark.PROBLEM
        wanted = [name for name in fields if name in REQUIRED or name in VALUED]
        filled = all(getattr(self._document.content, name) for name in wanted)
        return SectionMark.COMPLETE if filled else SectionMark.OPEN

    def reveal(self, name: str) -> None:
        """Bring a field into sight and put the cursor into it."""
        form_row = self._rows[name]
        self._area.ensureWidgetVisible(form_row, 0, 80)
        form_row.field.setFocus()

    def go_to(self, key: str) -> None:
        """Bring a section to the top and put the cursor into its first field."""
        self._area.verticalScrollBar().setValue(self._cards[key].y())
        self._rows[_section(key).fields()[0].name].field.setFocus()

    def show_every_problem(self) -> str | None:
        """From now on no field is spared; the first one that cannot be published."""
        self._touched.update(self._rows)
        self._show_problems()
        wrong = (name for name in self._rows if self._rows[name].has_problem())
        return next(wrong, None)

    def show_refused(self, reasons: Mapping[str, str]) -> None:
        """What the platform said against fields; each stands until its field is changed."""
        self._refused = dict(reasons)
        self._show_problems()

    def refresh(self, names: Iterable[str]) -> None:
        """Show the document's values; what is being typed and means the same is left alone."""
        for name in names:
            control = self._controls.get(name)
            value = getattr(self._document.content, name, None)
            if control is not None and control.read() != value:
                control.show(value)
        self._after_change(set(names))

    # -- building

    def _build(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(16)
        # the bar at the far side gets room, whichever side that is
        body.setLayout(row(column, 12, gap=0))
        for section in SECTIONS:
            card = Card()
            card.add(self._make_section(section))
            self._cards[section.key] = card
            column.addWidget(card)
        column.addStretch(1)
        area = scroll_area(body)
        area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setLayout(row(area))
        self._rows["vin"].add_tool(self.scan)
        self.setFocusProxy(self._rows["vin"].field)
        return area

    def _make_section(self, section: Section) -> FormSection:
        group = FormSection(words.section(section.key))
        below = {"vin": self.advice, "brand": self.typical, "description": self._length}
        for line in section.lines:
            group.add(*map(self._make_row, line), stretch=tuple(field.share for field in line))
            for field in line:
                if field.name in below:
                    group.add_widget(below[field.name])
        return group

    def _make_row(self, spec: FieldSpec) -> FormRow:
        control = make_control(spec, self._catalogue)
        self._controls[spec.name] = control
        self._rows[spec.name] = FormRow(
            words.field_label(spec.name),
            control.field,
            required=spec.name in REQUIRED,
            unit=words.unit(spec.name),
        )
        return self._rows[spec.name]

    def _connect(self) -> None:
        undo_keys = UndoKeys(self._document.undo, self)
        for name, control in self._controls.items():
            control.field.changed.connect(partial(self._on_changed, name))
            control.field.committed.connect(partial(self._on_committed, name))
            for part in control.field.controls():
                part.installEventFilter(undo_keys)
        self.scan.chosen.connect(lambda vin: self._document.edit({"vin": vin}))
        self.scan.navigate.connect(self.navigate)
        self.advice.meant.connect(lambda vin: self._document.edit({"vin": vin}))
        self.advice.fill_requested.connect(self._document.edit)
        self.typical.fill_requested.connect(self._document.edit)
        self._document.fields_changed.connect(self.refresh)

    # -- following

    def _on_changed(self, name: str) -> None:
        self._touched.add(name)
        self._refused.pop(name, None)
        self._document.edit({name: self._controls[name].read()}, words.field_label(name))
        self._after_change({name})

    def _on_committed(self, name: str) -> None:
        self._touched.add(name)
        self._document.end_typing()
        self._after_change({name})

    def _after_change(self, names: set[str]) -> None:
        content = self._document.content
        if names & {"vin", "chassis_kind", "brand", "model_year"}:
            self._check_vin()
        if "vin" in names:
            self.advice.warn_same([])
            self._twins_timer.start()
        if "brand" in names:
            series = self._controls["series"].field
            if isinstance(series, SearchChoiceField):
                series.set_choices(series_choices(self._catalogue, content.brand))
        if names & {"brand", "series"}:
            found = find_series(self._catalogue, content.brand, content.series)
            name = f"{content.brand or ''} {content.series or ''}"
            self.typical.offer(typical_facts(found, content), name.strip())
        if "description" in names:
            text = content.description or ""
            most = limits("description").max_length
            self._length.setText(self.tr("{n} of {most} characters").format(n=len(text), most=most))
        self._show_problems()

    def _check_vin(self) -> None:
        field = self._controls["vin"].field
        self.advice.advise(
            self._document.content,
            this_year=self._document.backend.clock.now().year,
            finished=not field.controls()[0].hasFocus(),
        )

    def _look_for_twins(self) -> None:
        vin, listings, own = (
            self._document.content.vin,
            self._document.backend.listings,
            self._document.id,
        )
        if self._twins is not None:
            self._twins.cancel()
        if not vin:
            self.advice.warn_same([])
            return
        self._twins = self._document.backend.tasks.run(
            self, lambda _token: listings.same_vin(own, vin)
        )
        self._twins.done(self.advice.warn_same)

    def _show_problems(self) -> None:
        found = {one.field: one.reason for one in problems(self._document.content)}
        typing_vin = self._controls["vin"].field.controls()[0].hasFocus()
        for name in self._rows:
            reason = self._refused.get(name) or found.get(name)
            spared = name not in self._touched and name not in self._refused
            if name == "vin" and typing_vin and reason == "vin_length":
                spared = True
            self._say(name, words.field_problem(reason) if reason and not spared else "")
        self._soften_check_digit()
        self.marks_changed.emit()

    def _say(self, name: str, text: str, tone: Tone = Tone.BAD) -> None:
        if self._said.get(name, ("", Tone.BAD)) != (text, tone):
            self._said[name] = (text, tone)
            self._rows[name].set_error(text, tone)

    def _soften_check_digit(self) -> None:
        """Makers outside the countries that demand it may use the place freely: only a hint."""
        if self.advice.marks() and not self._rows["vin"].has_problem():
            self._say("vin", words.field_problem("vin_check_digit"), Tone.WARN)

    def _on_scrolled(self, top: int) -> None:
        bar = self._area.verticalScrollBar()
        keys = [key for key, card in self._cards.items() if card.y() <= top + 60]
        if top == bar.maximum():
            keys = list(self._cards)
        self.section_reached.emit(keys[-1] if keys else SECTIONS[0].key)


def _section(key: str) -> Section:
    return next(one for one in SECTIONS if one.key == key)
