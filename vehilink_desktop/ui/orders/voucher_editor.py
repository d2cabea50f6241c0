"""A voucher being put together: its pages, what is read off them, what differs from the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.domain.cross_check import Difference
from vehilink_desktop.domain.order import Order, VoucherContent
from vehilink_desktop.services.orders import AddedPages, VoucherDraft
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import Field, TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.saving import SaveClock
from vehilink_desktop.ui.orders.differences import DifferenceList
from vehilink_desktop.ui.orders.page_intake import PageIntake
from vehilink_desktop.ui.orders.voucher_facts import (
    FACTS,
    REQUIRED,
    make_field,
    read_facts,
    show_facts,
)
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import orders as words

_BESIDE = 620
#: After the last key, before what was typed is compared.
_COMPARE_MS = 250


class VoucherEditor(Card):
    """Saves by itself; nothing leaves this computer before it is sent.

    Signals:
        sent(): the voucher was handed to the outbox.
        notice(str, object): a toast, with what undoes it.
    """

    sent = Signal()
    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._backend = backend
        self._order: Order | None = None
        self._draft: VoucherDraft | None = None
        self._dirty = False
        self._comparing: Operation[tuple[Difference, ...]] | None = None
        self.fields: dict[str, Field[Any]] = {}
        self.rows: dict[str, FormRow] = {}
        self._title = Label("", "h2")
        self.intake = PageIntake(
            backend, self._take_in, self.tr("Drop the pages here"), subject=self._title.text
        )
        self._form = column(gap=10)
        self.note = TextAreaField(lines=2, max_length=1000)
        self._note_row = FormRow(self.tr("Note"), self.note)
        self.differences = DifferenceList()
        self._wrong = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.discard = ghost_button(self.tr("Discard"), "trash-2", on_click=self._discard)
        self.send = primary_button(self.tr("Send"), "send", on_click=self.send_now)
        self._pause = QTimer(self, singleShot=True, interval=_COMPARE_MS)
        self._pause.timeout.connect(self._compare)
        self._saver = SaveClock(self)
        self._saver.due.connect(self.flush)
        self._build()

    def show_draft(self, order: Order, draft: VoucherDraft | None) -> None:
        """Show what the store has; what was typed and is not saved yet stays. None hides it."""
        self._order = order
        self.setVisible(draft is not None)
        if draft is None:
            self._draft, self._dirty = None, False
            return
        if self._draft is None or self._draft.content.id != draft.content.id:
            self._dirty = False
            self._make_form(draft.content, order.terms.currency)
        self._draft = draft
        if not self._dirty:
            show_facts(self.fields, draft.content.facts, order.terms.currency)
            self.note.set_value(draft.content.note)
        self.intake.show_pages(draft.content.media_ids)
        self._compare()

    def content(self) -> VoucherContent:
        """What would be sent now."""
        assert self._draft is not None
        typed = {"facts": read_facts(self.fields), "note": self.note.value()}
        return self._draft.content.model_copy(update=typed)

    def flush(self) -> None:
        """Hand what was typed to the store at once."""
        self._saver.stop()
        if self._dirty and self._draft is not None and self._order is not None:
            self._dirty = False
            orders, order_id, content = self._backend.orders, self._order.id, self.content()
            saving = self._backend.tasks.run(
                self, lambda _token: orders.save_voucher(order_id, content), Lane.WRITE
            )
            saving.failed(self._on_not_saved)

    def send_now(self) -> None:
        """Hand it to the outbox, or say what is missing; a second press changes nothing."""
        if not self.send.isEnabled() or self._draft is None or self._order is None:
            return
        missing = self._missing()
        self._say(missing)
        if missing:
            return
        self.flush()
        self.send.setEnabled(False)
        orders, order_id = self._backend.orders, self._order.id
        sending = self._backend.tasks.run(
            self, lambda _token: orders.send_voucher(order_id), Lane.WRITE
        )
        sending.done(self._on_sent).always(lambda: self.send.setEnabled(True))

    def missing(self) -> str:
        """What is said to be missing."""
        return self._wrong.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > _BESIDE * current_theme().text_scale
        directions = QBoxLayout.Direction
        self._middle.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    # -- building

    def _build(self) -> None:
        right = column(holder(self._form), self._note_row, None, gap=10)
        self._middle = row(gap=20)
        self._middle.addWidget(self.intake, 1, Qt.AlignmentFlag.AlignTop)
        self._middle.addLayout(right, 1)
        # the stretch keeps the buttons small while there is nothing to say
        foot = row(self.discard, self._wrong, None, self.send)
        foot.setStretch(1, 9)
        self.add(self._title)
        text = self.tr("Nothing leaves this computer before you send it.")
        self.add(Label(text, "muted", wrap=True))
        for part in (self._middle, self.differences, foot):
            self.add(part)
        self._wrong.hide()
        self.note.changed.connect(self._on_typed)
        self.intake.remove_requested.connect(self._remove)
        self.intake.added.connect(self._on_added)

    def _make_form(self, content: VoucherContent, currency: str) -> None:
        kind = str(content.kind)
        self._title.setText(words.voucher(kind))
        empty(self._form)
        names = FACTS.get(kind, ())
        self.fields = {name: make_field(name, currency) for name in names}
        required = REQUIRED.get(kind, ())
        self.rows = {}
        for name, field in self.fields.items():
            self.rows[name] = FormRow(words.voucher_fact(name), field, required=name in required)
            self._form.addWidget(self.rows[name])
            field.changed.connect(self._on_typed)

    # -- inside

    def _on_typed(self) -> None:
        self._dirty = True
        self._saver.note_change()
        self._say("")
        self._pause.start()

    def _compare(self) -> None:
        """Look for differences to the order and the other vouchers, before anything is sent."""
        if self._draft is None or self._order is None:
            return
        orders, order_id, content = self._backend.orders, self._order.id, self.content()
        if self._comparing is not None:
            self._comparing.cancel()
        self._comparing = self._backend.tasks.run(
            self, lambda _token: orders.voucher_differences(order_id, content)
        )
        self._comparing.done(self.differences.show_differences)

    def _missing(self) -> str:
        """Why it cannot be sent; empty when it can."""
        if self.intake.files.is_busy():
            return self.tr("Pages are still being prepared. Send it once they are.")
        if self._draft is None or not self._draft.content.media_ids:
            return self.tr("Add at least one page of the voucher.")
        for name in REQUIRED.get(str(self._draft.content.kind), ()):
            if not getattr(self.content().facts, name):
                self.fields[name].setFocus()
                text = self.tr("{field} is needed")
                return text.format(field=words.voucher_fact(name))
        wrong = next((one for one in self.rows.values() if one.field.problem()), None)
        if wrong is not None:
            wrong.field.setFocus()
            return self.tr("Correct what is marked.")
        return self._wrong_currency()

    def _wrong_currency(self) -> str:
        amount = self.content().facts.amount
        order = self._order
        pays = bool(self._draft and self._draft.content.kind in REQUIRED)
        if order is None or amount is None or not pays:
            return ""
        if amount.currency != order.terms.currency:
            text = self.tr("The order is paid in {currency}")
            return text.format(currency=order.terms.currency)
        return ""

    def _say(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _take_in(self, sources: Sequence[Path | bytes], token: CancelToken) -> AddedPages:
        assert self._order is not None
        return self._backend.orders.add_pages(self._order.id, sources, token)

    def _on_added(self, added: AddedPages) -> None:
        if len(added.pages) > 1:
            text = self.tr("%n page(s) added. Remove what is not needed.", "", len(added.pages))
            self.notice.emit(text, None)

    def _remove(self, media_ids: list[str]) -> None:
        if self._draft is None or self._order is None:
            return
        orders, order_id = self._backend.orders, self._order.id
        here = self._draft.content.media_ids
        places = [(here.index(one), one) for one in media_ids if one in here]
        for _place, one in places:
            self._write(partial(orders.remove_page, order_id, one))

        def bring_back() -> None:
            for place, one in sorted(places):
                self._write(partial(orders.restore_page, order_id, one, place))

        text = self.tr("%n page(s) removed", "", len(places))
        self.notice.emit(text, (self.tr("Undo"), bring_back))

    def _discard(self) -> None:
        if self._order is not None:
            self._saver.stop()
            self._dirty = False
            self.intake.files.cancel()
            orders, order_id = self._backend.orders, self._order.id
            self._write(partial(orders.discard_voucher, order_id))

    def _write(self, work: Callable[[], ChangeSet]) -> None:
        self._backend.tasks.run(self, lambda _token: work(), Lane.WRITE)

    def _on_sent(self, _changes: ChangeSet) -> None:
        self.sent.emit()

    def _on_not_saved(self, error: Exception) -> None:
        self._dirty = True
        self._saver.note_failure()
        self._backend.tasks.present(self, error)
