"""The form: one row for each field, what was read for it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vehilink_desktop.domain.certification import (
    CertificationContent,
    is_abroad,
    missing_fields,
)
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.fields import Choice, SearchChoiceField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.undo import UndoKeys
from vehilink_desktop.ui.my.certification.credit_code import CreditCodeAdvice
from vehilink_desktop.ui.my.certification.document import CertificationDocument
from vehilink_desktop.ui.my.certification.fields import (
    CODES,
    FIELDS,
    CreditCodeField,
    has_marks,
    make_field,
    shown_fields,
)
from vehilink_desktop.ui.my.certification.missing import MissingCard
from vehilink_desktop.ui.my.certification.proposal import ProposalLine
from vehilink_desktop.ui.my.certification.readings import Reading
from vehilink_desktop.ui.words import certification as words


class CertificationForm(QWidget):
    """Shows and edits the fields of the draft.

    Signals:
        field_entered(str): the cursor went into a field, or its reading was clicked.
        wanted(str): go to something that is no field of the form: `documents`.
    """

    field_entered = Signal(str)
    wanted = Signal(str)

    def __init__(self, document: CertificationDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._touched: set[str] = set()
        self._refused: dict[str, str] = {}
        self._typed_code = ""
        self.rows: dict[str, FormRow] = {}
        self.proposals: dict[str, ProposalLine] = {}
        self._groups: dict[str, QWidget] = {}
        self.advice = CreditCodeAdvice()
        self.use_all = secondary_button(self.tr("Use all"), "check", on_click=self.take_all)
        self.authorised = CheckBox("")
        self.missing = MissingCard()
        self._offer = self._make_offer()
        self._area = self._build()
        self._connect()

    # -- for the page

    def set_countries(self, choices: Sequence[Choice]) -> None:
        field = self.rows["country"].field
        if isinstance(field, SearchChoiceField):
            field.set_choices(choices)
            self.refresh({"country"})

    def refresh(self, names: Iterable[str]) -> None:
        """Show the document's values; what is being typed and means the same is left alone."""
        content = self._document.content
        for name in set(names) & set(FIELDS):
            value, field = getattr(content, name), self.rows[name].field
            if field.value() != value:
                field.set_value(value)
                self._refused.pop(name, None)
                if name == "credit_code":
                    self._typed_code = value or ""
        self.authorised.setChecked(content.authorised)
        self._after_change()

    def show_readings(self, readings: Mapping[str, Reading]) -> None:
        """Offer what was read from the pictures; nothing is filled in by it."""
        for name, line in self.proposals.items():
            reading = readings.get(name)
            if reading is None:
                line.clear()
            else:
                line.show_reading(reading, code=name in CODES)
        self._after_change()

    def show_refused(self, reasons: Mapping[str, str]) -> None:
        """What the platform said against fields; each stands until its field is changed."""
        self._refused = dict(reasons)
        self._after_change()

    def show_every_problem(self) -> str | None:
        """From now on no field is spared; the first one that cannot be submitted.

        What was refused before may be sent again as it is: the person has the licence at hand.
        """
        self._touched.update(FIELDS)
        self._after_change()
        content = self._document.content
        wrong = {*missing_fields(content), *self._complaints(content)}
        places = ("documents", *shown_fields(content), "authorised")
        return next((name for name in places if name in wrong), None)

    def reveal(self, name: str) -> None:
        """Bring a field into sight and put the cursor into it."""
        if name == "documents":
            self.wanted.emit(name)
            return
        part = self.authorised if name == "authorised" else self.rows[name].field
        self._area.ensureWidgetVisible(part, 0, 120)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_all(self) -> None:
        """Put every reading that is offered into its field, in one step."""
        names = shown_fields(self._document.content)
        values: dict[str, object] = {
            name: self.proposals[name].value() for name in names if self.proposals[name].is_open()
        }
        self._document.edit(values, self.tr("Read from the picture"))

    # -- building

    def _build(self) -> QScrollArea:
        body = Card()
        body.add(self._offer)
        for name in FIELDS:
            self._groups[name] = self._make_group(name)
            body.add(self._groups[name])
        body.add(self._make_authorised())
        inside = column(body, self.missing, None, gap=16)
        inside.setContentsMargins(0, 0, 0, 24)
        # the bar at the far side gets room, whichever side that is
        area = scroll_area(holder(row(inside, 12, gap=0)))
        self.setLayout(row(area))
        return area

    def _make_offer(self) -> QWidget:
        text = self.tr("Values were read from the picture. Compare each before you use it.")
        line = row(Label(text, "caption", wrap=True), self.use_all)
        line.setStretch(0, 1)
        offer = holder(line)
        offer.hide()
        return offer

    def _make_group(self, name: str) -> QWidget:
        field = make_field(name)
        self.rows[name] = FormRow(words.field_label(name), field, required=True)
        self.proposals[name] = ProposalLine()
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.rows[name])
        if name == "credit_code":
            layout.addWidget(self.advice)
        layout.addWidget(self.proposals[name])
        return group

    def _make_authorised(self) -> QWidget:
        text = self.tr(
            "Everybody whose data the pages show, such as the legal representative, has allowed me "
            "to send them to the platform for this check."
        )
        self.authorised.setAccessibleName(text)
        label = _Words(text, self.authorised)
        line = row(gap=0)
        line.addWidget(self.authorised, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        return holder(line)

    def _connect(self) -> None:
        undo_keys = UndoKeys(self._document.undo, self)
        for name, form_row in self.rows.items():
            form_row.field.changed.connect(partial(self._on_changed, name))
            form_row.field.committed.connect(partial(self._on_committed, name))
            for part in form_row.field.controls():
                part.installEventFilter(undo_keys)
                part.installEventFilter(self)
                part.setProperty("certificationField", name)
            line = self.proposals[name]
            line.use_requested.connect(partial(self._take, name))
            line.place_requested.connect(partial(self.field_entered.emit, name))
        self.authorised.clicked.connect(self._on_authorised)
        self.advice.meant.connect(partial(self._take, "credit_code"))
        self.missing.wanted.connect(self.reveal)
        self._document.fields_changed.connect(self.refresh)

    # -- following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.field_entered.emit(watched.property("certificationField"))
        return super().eventFilter(watched, event)

    def _on_changed(self, name: str) -> None:
        self._touched.add(name)
        self._refused.pop(name, None)
        field = self.rows[name].field
        if isinstance(field, CreditCodeField):
            self._typed_code = field.typed()
        self._document.edit({name: field.value()}, words.field_label(name))
        self._after_change()

    def _on_committed(self, name: str) -> None:
        if self.rows[name].field.value() is not None:
            self._touched.add(name)
        self._document.end_typing()
        self._after_change()

    def _take(self, name: str, value: str) -> None:
        self._refused.pop(name, None)
        self._document.edit({name: value}, words.field_label(name))
        self.rows[name].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_authorised(self) -> None:
        self._document.edit({"authorised": self.authorised.isChecked()})
        self._after_change()

    def _after_change(self) -> None:
        content = self._document.content
        shown = shown_fields(content)
        for name in FIELDS:
            self._groups[name].setVisible(name in shown)
            self.rows[name].set_label(words.field_label(name, abroad=is_abroad(content)))
            self.proposals[name].compare(getattr(content, name) or "")
        complaints = self._complaints(content)
        for name in shown:
            reason = self._refused.get(name)
            text = words.reason(reason) if reason else complaints.get(name, "")
            self.rows[name].set_error(text)
        self._offer.setVisible(any(self.proposals[name].is_open() for name in shown))
        self.missing.show_missing(missing_fields(content), abroad=is_abroad(content))

    def _complaints(self, content: CertificationContent) -> dict[str, str]:
        """What is wrong with fields as far as this computer can tell; untouched ones are spared."""
        found = {
            name: words.reason("required")
            for name in missing_fields(content)
            if name in self._touched
        }
        texts = {name: getattr(content, name) or "" for name in FIELDS}
        found |= {name: words.reason("bidi_control") for name in FIELDS if has_marks(texts[name])}
        typing = self.rows["credit_code"].field.controls()[0].hasFocus()
        check = self.advice.advise(self._typed_code, content.address or "", finished=not typing)
        if not (typing and not self.advice.marks()):
            complaint = self.advice.complaint(check)
            found |= {"credit_code": complaint} if complaint else {}
        return found


class _Words(Label):
    """The words of a box; a click on them ticks it."""

    def __init__(self, text: str, box: CheckBox) -> None:
        super().__init__(text, wrap=True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._box.click()
