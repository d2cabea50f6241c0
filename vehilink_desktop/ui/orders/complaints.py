"""Writing to the platform about an order, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.complaint import MAX_EVIDENCE, ComplaintContent, ComplaintKind
from vehilink_desktop.services.complaints import ComplaintRow
from vehilink_desktop.services.orders import AddedPages, OrderView
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField, TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.orders.page_intake import PageIntake
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import complaints as words


class ComplaintsCard(Card):
    """The cases about one order.

    Signals:
        write_wanted(): open a new one.
    """

    write_wanted = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Customer service"), parent=parent)
        self._backend = backend
        self._shown: Sequence[ComplaintRow] | None = None
        self._lines = column(gap=10)
        self.add(holder(self._lines))
        text = self.tr("Write to the platform")
        self.add(row(ghost_button(text, "message-square", on_click=self.write_wanted.emit), None))

    def show_rows(self, rows: Sequence[ComplaintRow]) -> None:
        """Show the cases, newest first."""
        if rows == self._shown:
            return
        self._shown = rows
        empty(self._lines)
        for one in rows:
            self._lines.addWidget(self._make_line(one))
        if not rows:
            text = self.tr("Ask, complain or suggest something about this order.")
            self._lines.addWidget(Label(text, "caption", wrap=True))

    def _make_line(self, one: ComplaintRow) -> QWidget:
        number = bidi.ltr(one.complaint.case_no) if one.complaint else ""
        head = row(Chip(*words.state(one.state)), Label(number, "caption"), None)
        lines = column(head, Label(bidi.auto(one.content.text), elide=True), gap=2)
        lines.addWidget(Label(formats.ago(one.created_at, self._backend.platform_now()), "caption"))
        if one.problem is not None:
            lines.addWidget(Label(describe(one.problem).title, "caption", tone=Tone.BAD, wrap=True))
        if one.complaint is not None and one.complaint.answer:
            text = self.tr("From the platform's staff: {answer}")
            answer = LinkText(self._backend)
            answer.show_text(
                one.complaint.answer,
                f"complaint/{one.complaint.id}",
                lambda said: text.format(answer=said),
            )
            lines.addWidget(answer)
        return holder(lines)


class ComplaintDialog(AppDialog):
    """A case about an order, with evidence.

    Signals:
        sent(): it was handed to the outbox.
    """

    sent = Signal()

    def __init__(
        self,
        backend: Backend,
        complaint_id: str,
        order_id: str,
        title: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._backend = backend
        self._id, self._order_id = complaint_id, order_id
        self._evidence: list[str] = []
        self.kind = ChoiceField((Choice(one, words.kind(one)) for one in ComplaintKind), blank="")
        self.kind.set_value(ComplaintKind.COMPLAINT)
        self.text = TextAreaField(lines=5, max_length=4000)
        self.intake = PageIntake(
            backend, self._take_in, self.tr("Drop evidence here"), subject=self.windowTitle
        )
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self.add(FormRow(self.tr("What is it?"), self.kind))
        self.add(FormRow(self.tr("What happened, and what do you want?"), self.text, required=True))
        self.add(self.intake)
        self.add(self._error)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.action = self.add_button(primary_button(self.tr("Send"), "send", on_click=self._send))
        self.action.setEnabled(False)
        self.text.changed.connect(lambda: self.action.setEnabled(bool(self.text.value())))
        self.intake.added.connect(self._on_added)
        self.intake.remove_requested.connect(self._remove)
        self.intake.show_pages(())
        self.text.setFocus()

    def content(self) -> ComplaintContent:
        """What would be sent now."""
        return ComplaintContent(
            kind=ComplaintKind(self.kind.value() or ComplaintKind.COMPLAINT),
            order_id=self._order_id,
            text=self.text.value() or "",
            evidence=tuple(self._evidence[:MAX_EVIDENCE]),
        )

    def reject(self) -> None:
        """Close; what was taken in as evidence is forgotten."""
        if self._busy:
            return
        self.intake.files.cancel()
        service, complaint_id = self._backend.complaints, self._id
        self._backend.tasks.run(self, lambda _token: service.discard(complaint_id), Lane.WRITE)
        super().reject()

    def _take_in(self, sources: Sequence[Path | bytes], token: CancelToken) -> AddedPages:
        return self._backend.complaints.add_pages(self._id, sources, token)

    def _on_added(self, added: AddedPages) -> None:
        self._evidence += [page.media_id for page in added.pages]
        self.intake.show_pages(self._evidence)
        self.fit_soon()

    def _remove(self, media_ids: list[str]) -> None:
        self._evidence = [one for one in self._evidence if one not in media_ids]
        self.intake.show_pages(self._evidence)

    def _send(self) -> None:
        if self.intake.files.is_busy():
            self._say(self.tr("Pages are still being prepared. Send it once they are."))
            return
        self.set_busy(True)
        service, content, complaint_id = self._backend.complaints, self.content(), self._id
        sending = self._backend.tasks.run(
            self, lambda _token: service.open(content, complaint_id), Lane.WRITE
        )
        sending.done(self._on_sent).failed(self._on_refused)
        sending.always(lambda: self.set_busy(False))

    def _on_sent(self, _complaint_id: str) -> None:
        self.sent.emit()
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        text = describe(error)
        self._say(" ".join(filter(None, (f"{text.title}.", text.message, text.hint))))

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.show()
        self.fit_soon()


class OrderComplaints(QObject):
    """Reads the cases about the order that a page shows, and opens new ones.

    Signals:
        loaded(tuple): the cases about this order.
    """

    loaded = Signal(tuple)

    def __init__(self, page: Page, view: Callable[[], OrderView | None]) -> None:
        super().__init__(page)
        self._page = page
        self._backend = page.backend
        self._view = view

    def load(self) -> None:
        """Read them."""
        service = self._backend.complaints
        self._backend.tasks.run(self, lambda _token: service.all()).done(self._on_rows)

    def write(self) -> None:
        """Open the dialog for a new case."""
        service = self._backend.complaints
        begun = self._backend.tasks.run(self, lambda _token: service.begin(), Lane.WRITE)
        begun.done(self._open)

    def _on_rows(self, rows: tuple[ComplaintRow, ...]) -> None:
        view = self._view()
        if view is not None:
            self.loaded.emit(tuple(one for one in rows if one.content.order_id == view.id))

    def _open(self, complaint_id: str) -> None:
        view = self._view()
        if view is None:
            return
        title = self.tr("About the order {number}").format(number=bidi.ltr(view.order.number))
        dialog = ComplaintDialog(
            self._backend, complaint_id, view.id, title, parent=self._page.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.sent.connect(lambda: self._page.notice.emit(self.tr("On its way"), None))
        dialog.open()
