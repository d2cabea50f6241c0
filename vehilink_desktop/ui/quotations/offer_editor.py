"""Writing an offer: the terms, a message, and for suppliers the attestation; saved by itself."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.quotation import Offer
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.quotations_view import OfferDraft
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.fields import TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.saving import SaveClock, SavedLine, SaveState
from vehilink_desktop.ui.quotations.stock_dialog import StockDialog
from vehilink_desktop.ui.terms.difference import DifferenceView
from vehilink_desktop.ui.terms.form import TermsForm
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import quotations as words


class OfferEditor(QWidget):
    """Edits the draft of one quotation.

    Signals:
        send_requested(): everything is saved or on its way to be, and nothing is missing.
        discard_requested(), back_requested(): pressed.
        notice(str, object): a toast with its text and the way back.
    """

    send_requested = Signal()
    discard_requested = Signal()
    back_requested = Signal()
    notice = Signal(str, object)

    def __init__(
        self, backend: Backend, quotation_id: str, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._id = quotation_id
        self._side = side
        self._dirty = False
        self._under_way = 0
        self._refused: tuple[tuple[str, str], ...] = ()
        self.save_state = SaveState("saved")
        self._clock = SaveClock(self)
        self._clock.due.connect(self.flush)
        self.changed_meanwhile = Banner(Tone.WARN, "")
        self.difference = DifferenceView(backend.catalogue)
        self._news = Card(self.tr("What the newer offer changes"))
        self.message = TextAreaField(lines=2, max_length=4000)
        self.authentic = CheckBox("")
        self._authentic_problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        supplier = side is Side.SUPPLIER
        self.form = TermsForm(
            backend.catalogue,
            with_stock=supplier,
            above=self._make_above(),
            below=self._make_below(),
        )
        self.saved = SavedLine()
        self.why = Label("", "caption", elide=True, align="trailing")
        self.discard = ghost_button(
            self.tr("Discard draft"), "trash-2", on_click=self.discard_requested.emit
        )
        self.back = ghost_button(self.tr("Back"), on_click=self.back_requested.emit)
        self.send = primary_button(
            self.tr("Send quotation") if supplier else self.tr("Send counter-offer"),
            "send",
            on_click=self.try_to_send,
        )
        self._build()
        self._connect()

    # -- for the page

    def show_draft(self, draft: OfferDraft, saved_at: datetime) -> None:
        """Show what is stored, unless something newer is being typed here."""
        if self._dirty or self._under_way:
            return
        self.save_state = SaveState("saved", saved_at)
        self.saved.show_state(self.save_state)
        self.form.show_terms(draft.terms)
        if (self.message.value() or None) != (draft.message or None):
            self.message.set_value(draft.message)
        self.authentic.setChecked(draft.authentic)

    def draft(self) -> OfferDraft:
        """What is written now."""
        return OfferDraft(self.form.terms(), self.authentic.isChecked(), self.message.value())

    def show_newer(self, newer: Offer | None, before: Offer | None) -> None:
        """The other side made an offer while this one was written: show it and what it changes."""
        both = newer is not None and before is not None
        self.changed_meanwhile.setVisible(newer is not None)
        self._news.setVisible(both)
        if newer is not None:
            text = self.tr(
                "The other side has made offer {n} meanwhile. What you send answers that one."
            )
            self.changed_meanwhile.set_message(Tone.WARN, text.format(n=newer.number))
        if newer is not None and before is not None:
            self.difference.show_difference(before.terms, newer.terms)

    def show_refused(self, problem: Known) -> None:
        """What was said against fields of the offer; once, as what is corrected since stays so."""
        if problem.fields == self._refused:
            return
        self._refused = problem.fields
        self.form.show_refused({term_path(path): reason for path, reason in problem.fields})

    def set_rates(self, rates: RateTable | None) -> None:
        self.form.set_rates(rates)

    def flush(self) -> None:
        """Hand what is not saved to the store at once; does not wait."""
        self._clock.stop()
        if not self._dirty:
            return
        self._dirty = False
        self._under_way += 1
        self._set_state("saving")
        quotations, one, draft = self._backend.quotations, self._id, self.draft()
        # whatever becomes of this form, what was typed is stored
        work = self._backend.tasks.run(
            self, lambda _token: quotations.save_draft(one, draft), Lane.WRITE
        )
        work.done(lambda _changes: self._on_saved()).failed(self._on_not_saved)

    def forget(self) -> None:
        """What is not saved need not be."""
        self._clock.stop()
        self._dirty = False

    def try_to_send(self) -> None:
        """Send, or show what is still missing."""
        wrong = self.form.show_every_problem()
        unattested = self._side is Side.SUPPLIER and not self.authentic.isChecked()
        self._authentic_problem.setVisible(unattested)
        if unattested:
            text = self.tr("Tick it to send: buyers see it with the offer")
            self._authentic_problem.setText(text)
        if wrong or unattested:
            self.why.setText(self.tr("Fill in what is marked"))
            if not wrong:
                self.authentic.setFocus()
            return
        self.why.setText("")
        self._refused = ()
        self.flush()
        self.send_requested.emit()

    # -- inside

    def _make_above(self) -> QWidget:
        self._news.add(self.difference)
        self.changed_meanwhile.hide()
        self._news.hide()
        return holder(column(self.changed_meanwhile, self._news, gap=12))

    def _make_below(self) -> QWidget:
        card = Card(self.tr("With the offer"))
        card.add(FormRow(self.tr("Message"), self.message))
        text = words.attestation()
        self.authentic.setAccessibleName(text)
        line = row(gap=4)
        line.addWidget(self.authentic, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_Words(text, self.authentic), 1)
        attested = holder(column(line, self._authentic_problem, gap=2))
        attested.setVisible(self._side is Side.SUPPLIER)
        self._authentic_problem.hide()
        card.add(attested)
        return card

    def _build(self) -> None:
        foot = QFrame()
        foot.setObjectName("editorFooter")
        margin = current_theme().sizes.page_margin
        line = row(self.discard, self.saved, self.why, self.back, self.send)
        line.setStretch(1, 1)
        line.setStretch(2, 1)
        line.setContentsMargins(margin, 8, margin, 8)
        foot.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.form, 1)
        layout.addWidget(foot)
        self.setFocusProxy(self.form.lines.table)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.notice.connect(self.notice)
        self.form.stock_wanted.connect(self._choose_stock)
        self.message.changed.connect(self._on_changed)
        self.authentic.clicked.connect(self._on_changed)
        self.saved.save_requested.connect(self.flush)
        self.saved.show_state(self.save_state)

    def _choose_stock(self) -> None:
        dialog = StockDialog(self._backend, self.form.terms().currency, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.form.add_lines)
        dialog.open()

    def _on_changed(self) -> None:
        self.why.setText("")
        if self.authentic.isChecked():
            self._authentic_problem.hide()
        self._dirty = True
        self._clock.note_change()
        self._set_state("unsaved")

    def _on_saved(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._set_state("unsaved" if self._dirty else "saved")

    def _on_not_saved(self, error: Exception) -> None:
        self._under_way -= 1
        self._dirty = True
        self.save_state = SaveState("failed", self.save_state.at, error)
        self.saved.show_state(self.save_state)
        self._clock.note_failure()

    def _set_state(self, kind: Literal["saved", "unsaved", "saving"]) -> None:
        at = self._backend.clock.now() if kind == "saved" else self.save_state.at
        self.save_state = SaveState(kind, at)
        self.saved.show_state(self.save_state)


class _Words(Label):
    """The words of a box; a click on them ticks it."""

    def __init__(self, text: str, box: CheckBox) -> None:
        super().__init__(text, wrap=True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._box.click()


def term_path(path: str) -> str:
    """`lines.0.quantity` of `/deed/terms/lines/0/quantity`; our own paths stay as they are."""
    return path.strip("/").replace("/", ".").removeprefix("deed.").removeprefix("terms.")
