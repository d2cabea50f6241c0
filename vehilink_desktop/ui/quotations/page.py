"""The page of one quotation: read, answered, written anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.quotation import Offer, QuotationState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.quotations_view import OfferDraft, QuotationView
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.buttons import (
    ghost_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.quotations.deeds import QuotationDeeds
from vehilink_desktop.ui.quotations.offer_editor import OfferEditor
from vehilink_desktop.ui.quotations.view import QuotationPane
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme

T = TypeVar("T")

_WATCHED = (Topic.QUOTATION, Topic.REQUEST, Topic.OUTBOX)
_RELOAD_MS = 120


class QuotationPage(Page):
    """Goes to `order/<id>`, `request/<id>`, `market/<id>` and `requests`."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.view: QuotationView | None = None
        self.editor: OfferEditor | None = None
        self._id = ""
        self._base: Offer | None = None
        self.pane = QuotationPane(backend)
        self.deeds = QuotationDeeds(self)
        self.decline = ghost_button(self.tr("Decline"), on_click=self._decline)
        self.withdraw = ghost_button(self.tr("Withdraw"), on_click=self._withdraw)
        self.write = secondary_button("", "pencil", on_click=self.start_writing)
        self.accept = primary_button(self.tr("Accept"), "handshake", on_click=self._accept)
        self.to_order = primary_button(self.tr("Open the order"), on_click=self._open_order)
        self._reading = self._lay_out()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._reading)
        nothing = EmptyState("file-text", self.tr("No quotation"), "")
        self.faces = Faces(self._stack, nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.faces)
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.reload)
        self._actions = self._make_actions()
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        view = self.view
        if view is None:
            return self.tr("Quotation")
        about = view.request.content.title() if view.request else ""
        about = view.listing.content.title() if view.listing else about
        number = view.quotation.number if view.quotation else ""
        name = self.tr("Quotation {number}").format(number=number).strip()
        return f"{name} · {about}" if about else name

    def open(self, argument: str) -> None:
        """Show the quotation with this id; one that is only a draft opens its form."""
        if argument != self._id:
            self._drop_editor()
            self.view, self._id = None, argument
            self.faces.show_loading()
        self.reload()

    def leave(self) -> None:
        if self.editor is not None:
            self.editor.flush()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    def reload(self) -> None:
        """Read the quotation."""
        quotations, one = self.backend.quotations, self._id
        # behind what was typed, on the one writer's lane
        read = self.backend.tasks.run(self, lambda _token: quotations.get(one), Lane.WRITE)
        read.done(self._if_shown(one, self._on_view)).failed(self._if_shown(one, self._on_failed))

    def start_writing(self) -> None:
        """Begin an offer, or go on with the one being written."""
        quotations, one = self.backend.quotations, self._id
        started = self.backend.tasks.run(
            self, lambda _token: quotations.start_offer(one), Lane.WRITE
        )
        started.done(self._if_shown(one, self._show_editor))

    def _if_shown(self, quotation_id: str, act: Callable[[T], None]) -> Callable[[T], None]:
        """`act`, unless the page shows another quotation by then."""
        return lambda found: act(found) if quotation_id == self._id else None

    # -- building

    def _lay_out(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("editorFooter")
        margin = current_theme().sizes.page_margin
        line = row(self.withdraw, self.decline, None, self.write, self.accept, self.to_order)
        line.setContentsMargins(margin, 8, margin, 8)
        foot.setLayout(line)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addWidget(foot)
        whole.setFocusProxy(self.pane)
        return whole

    def _make_actions(self) -> list[QAction]:
        keys = QKeySequence.StandardKey
        return [
            scoped_action(self, self.tr("Undo"), self._undo, keys.Undo),
            scoped_action(self, self.tr("Redo"), self._redo, keys.Redo),
            scoped_action(self, self.tr("Send the offer"), self._try_to_send, "Ctrl+Return"),
        ]

    def _connect(self) -> None:
        self.pane.route_wanted.connect(self.navigate)
        self.pane.pending.taken_back.connect(self._take_back)
        self.pane.pending.retried.connect(self._retry)
        self.deeds.refused.connect(self._on_refused)
        self.backend.bus.changed.connect(self._on_bus)
        self.backend.bus.status_changed.connect(self._show)

    # -- following

    def _on_bus(self, changes: ChangeSet) -> None:
        touched = any(changes.touches(topic) for topic in _WATCHED)
        if touched and self._id and not self._reload.isActive():
            self._reload.start()

    def _on_view(self, view: QuotationView) -> None:
        first, self.view = self.view is None, view
        if first and view.draft is not None:
            self._show_editor(view.draft)
        elif self.editor is not None:
            self._show_newer()
        self._show()
        self.faces.show_filled()
        self.title_changed.emit(self.title())

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        self.pane.show_view(view, online=self.backend.sync.status().online)
        self._show_buttons(view)
        if self.editor is not None and view.problem is not None:
            self.editor.show_refused(view.problem)

    def _show_buttons(self, view: QuotationView) -> None:
        quotation = view.quotation
        state = quotation.state if quotation else None
        offer = quotation.latest() if quotation else None
        mine = quotation is not None and quotation.turn() is view.side
        now = self.backend.platform_now()
        valid = quotation is not None and quotation.is_valid(now)
        supplier = view.side is Side.SUPPLIER
        ended = state == QuotationState.ACCEPTED
        self.accept.setVisible(bool(offer) and mine and state == QuotationState.OPEN)
        self.accept.setEnabled(valid and self.pane.chosen() == (offer.number if offer else 0))
        self.decline.setVisible(mine)
        self.withdraw.setVisible(supplier and not mine and state == QuotationState.OPEN)
        self.write.setVisible(not ended and (supplier or (mine and valid)))
        self.write.setText(self._write_text(view, supplier=supplier))
        self.to_order.setVisible(quotation is not None and quotation.order_id is not None)

    def _write_text(self, view: QuotationView, *, supplier: bool) -> str:
        if view.draft is not None:
            return self.tr("Go on writing")
        if not supplier:
            return self.tr("Answer with other terms")
        offers = view.quotation.offers if view.quotation else ()
        return self.tr("New offer") if offers else self.tr("Write the quotation")

    # -- writing

    def _show_editor(self, draft: OfferDraft) -> None:
        view = self.view
        if view is None:
            return
        if self.editor is None:
            editor = OfferEditor(self.backend, self._id, view.side)
            editor.notice.connect(self.notice)
            editor.send_requested.connect(self._send)
            editor.discard_requested.connect(self._discard)
            editor.back_requested.connect(self._stop_writing)
            self.editor = editor
            self._stack.addWidget(editor)
            self._base = view.quotation.latest() if view.quotation else None
            rates = self.backend.rates
            self.backend.tasks.run(self, lambda _token: rates.table()).done(editor.set_rates)
        self.editor.show_draft(draft, view.changed_at)
        self._show_newer()
        self._stack.setCurrentWidget(self.editor)
        self.setFocusProxy(self.editor)
        if self.isVisible():
            self.editor.setFocus()

    def _show_newer(self) -> None:
        """While somebody writes, the other side may have made another offer."""
        view, editor = self.view, self.editor
        latest = view.quotation.latest() if view and view.quotation else None
        if editor is None or view is None:
            return
        seen = self._base.number if self._base else 0
        newer = latest if latest and latest.number > seen and latest.by is not view.side else None
        editor.show_newer(newer, self._base)

    def _drop_editor(self) -> None:
        if self.editor is not None:
            self.editor.flush()
            self._stack.removeWidget(self.editor)
            self.editor.deleteLater()
        self.editor, self._base = None, None
        self._stack.setCurrentWidget(self._reading)
        self.setFocusProxy(self._reading)

    def _stop_writing(self) -> None:
        only_draft = self.view is None or self.view.quotation is None
        request = self.view.request if self.view else None
        self._drop_editor()
        if only_draft:
            self.navigate.emit(f"request/{request.id}" if request else "requests")
        else:
            self.reload()

    def _discard(self) -> None:
        if self.editor is None or self.view is None:
            return
        quotations, tasks, one = self.backend.quotations, self.backend.tasks, self._id
        draft, request = self.editor.draft(), self.view.request
        only_draft = self.view.quotation is None
        self.editor.forget()
        self.editor.setEnabled(False)

        def restore(_token: object) -> None:
            # one that was nothing but a draft begins anew
            again = quotations.start_on_request(request.id) if only_draft and request else one
            quotations.save_draft(again, draft)

        def bring_back() -> None:
            tasks.run(self, restore, Lane.WRITE)

        def on_discarded(_changes: ChangeSet) -> None:
            self._drop_editor()
            self.notice.emit(self.tr("Draft discarded"), (self.tr("Undo"), bring_back))
            if only_draft:
                self.navigate.emit(f"request/{request.id}" if request else "requests")
            else:
                self.reload()

        gone = tasks.run(self, lambda _token: quotations.discard_draft(one), Lane.WRITE)
        gone.done(self._if_shown(one, on_discarded)).always(self._release_editor)

    def _send(self) -> None:
        if self.view is None or self.editor is None or not self.editor.isEnabled():
            return
        # a second press, and what is typed now, would be too late
        self.editor.setEnabled(False)
        one = self._id
        quotations, sent = self.backend.quotations, self._if_shown(one, self._on_sent)
        self.deeds.run(
            lambda: quotations.send(one), sent, self.view.counterpart, always=self._release_editor
        )

    def _release_editor(self) -> None:
        if self.editor is not None:
            self.editor.setEnabled(True)

    def _on_refused(self, problem: Known) -> None:
        if self.editor is not None:
            self.editor.show_refused(problem)

    def _on_sent(self, _changes: ChangeSet) -> None:
        online = self.backend.sync.status().online
        there = self.tr("The offer is on its way.")
        kept = self.tr("It is kept here and sent when the network is back. Go on working.")
        self.notice.emit(there if online else kept, None)
        if self.editor is not None:
            self.editor.forget()
        self._drop_editor()
        self.reload()

    # -- acting

    def _accept(self) -> None:
        offer = self._latest()
        if offer is not None and self.view is not None:
            self.deeds.accept(self._id, offer, self.view.counterpart)

    def _decline(self) -> None:
        offer = self._latest()
        self.deeds.decline(self._id, offer.number if offer else 0)

    def _withdraw(self) -> None:
        offer = self._latest()
        if offer is not None:
            self.deeds.withdraw(self._id, offer.number)

    def _open_order(self) -> None:
        if self.view is not None and self.view.quotation is not None:
            self.navigate.emit(f"order/{self.view.quotation.order_id}")

    def _latest(self) -> Offer | None:
        return self.view.quotation.latest() if self.view and self.view.quotation else None

    def _take_back(self, op_id: str) -> None:
        quotations = self.backend.quotations
        self.deeds.run(lambda: quotations.take_back(op_id), lambda _changes: self.reload())

    def _retry(self) -> None:
        quotations, one = self.backend.quotations, self._id
        self.deeds.run(lambda: quotations.retry(one), lambda _changes: self.reload())

    def _undo(self) -> None:
        if self.editor is not None:
            self.editor.form.undo_stack().undo()

    def _redo(self) -> None:
        if self.editor is not None:
            self.editor.form.undo_stack().redo()

    def _try_to_send(self) -> None:
        if self.editor is not None and self.editor.isEnabled():
            self.editor.try_to_send()
