"""The bar below the form: what is safe, what is on its way, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.services.listings import EditorDocument
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.buttons import (
    Button,
    ghost_button,
    link_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.saving import SavedLine
from vehilink_desktop.ui.gates import GateText
from vehilink_desktop.ui.theme import current_theme

#: Below this width only Publish is written out.
_NAMES_FROM = 900


@dataclass(frozen=True)
class PublishFacts:
    """What decides whether one may publish now.

    Attributes:
        gate: What the account lacks for it, in words; None when nothing.
        others_agreed: Whether the people in the vehicle's media have agreed, as was said once, or
            there are no media; None while that is not known.
    """

    gate: GateText | None
    preparing: bool
    online: bool
    others_agreed: bool | None = True


class Footer(QFrame):
    """Signals name what was pressed.

    Signals:
        publish_requested, discard_requested, duplicate_requested, history_requested,
        cancel_requested, retry_requested, save_requested
        route_requested(str): go to what opens the gate.
        others_ticked(): that the people in the media agreed was said, or taken back.
    """

    publish_requested = Signal()
    discard_requested = Signal()
    duplicate_requested = Signal()
    history_requested = Signal()
    cancel_requested = Signal()
    retry_requested = Signal()
    save_requested = Signal()
    route_requested = Signal(str)
    others_ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorFooter")
        self.saved = SavedLine()
        self.saved.save_requested.connect(self.save_requested)
        self.chip = Chip("")
        self.why = Label("", "caption", elide=True, align="trailing")
        self.gate = link_button("", on_click=lambda: self.route_requested.emit(self._route))
        self._route = ""
        self.cancel = ghost_button(self.tr("Cancel sending"), on_click=self.cancel_requested.emit)
        self.retry = secondary_button(
            self.tr("Try again"), "refresh-cw", on_click=self.retry_requested.emit
        )
        self.publish = primary_button(self.tr("Publish"), on_click=self.publish_requested.emit)
        self.discard = ghost_button(
            self.tr("Discard changes"), "trash-2", on_click=self.discard_requested.emit
        )
        self.others = CheckBox(
            self.tr(
                "People who can be seen or heard, and owners of numbers and papers that can be "
                "read, have agreed to it"
            )
        )
        self.others.toggled.connect(self.others_ticked)
        self._quiet = self._make_quiet_buttons()
        self._build()

    def _build(self) -> None:
        line = row(row(*self._quiet, gap=4))
        line.addWidget(self.saved, 1)
        line.addWidget(self.why, 2)
        for part in (self.gate, self.chip, self.cancel, self.retry, self.publish):
            line.addWidget(part)
        for hidden in (self.gate, self.chip, self.others):
            hidden.hide()
        layout = QVBoxLayout(self)
        margin = current_theme().sizes.page_margin
        layout.setContentsMargins(margin, 8, margin, 8)
        layout.setSpacing(8)
        layout.addLayout(row(None, self.others))
        layout.addLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the quiet buttons are pictures only; their names stay."""
        super().resizeEvent(event)
        self._show_names()

    def show_document(self, stored: EditorDocument, facts: PublishFacts, *, changed: bool) -> None:
        """Show where the vehicle stands; `changed` counts what is not in the store yet."""
        unpublished = stored.unpublished or changed
        self.publish.setText(self._publish_text(stored, unpublished))
        self.others.setVisible(facts.others_agreed is False)
        reason = self._why_not(stored, facts, unpublished)
        self.publish.setEnabled(not reason)
        self.publish.setToolTip(reason)
        self._show_operation(stored, facts)
        self.why.setText(reason if self.chip.isHidden() else self.why.text())
        self._show_gate(facts.gate)
        self.discard.setEnabled(unpublished or stored.operation is not None)
        new = stored.listing is None
        self._names[-1] = self.tr("Discard draft") if new else self.tr("Discard changes")
        self._show_names()

    def _make_quiet_buttons(self) -> list[Button]:
        history = ghost_button("", "history", on_click=self.history_requested.emit)
        duplicate = ghost_button("", "copy", on_click=self.duplicate_requested.emit)
        self._names = [self.tr("History"), self.tr("Duplicate"), self.tr("Discard changes")]
        return [history, duplicate, self.discard]

    def _show_names(self) -> None:
        for button, name in zip(self._quiet, self._names, strict=True):
            button.setText(name if self.width() >= _NAMES_FROM else "")
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _publish_text(self, stored: EditorDocument, unpublished: bool) -> str:
        if stored.listing is None:
            return self.tr("Publish")
        if stored.listing.state in (
            ListingState.WITHDRAWN,
            ListingState.SOLD,
            ListingState.REJECTED,
        ):
            return self.tr("Publish again")
        return self.tr("Publish changes") if unpublished else self.tr("Published")

    def _why_not(self, stored: EditorDocument, facts: PublishFacts, unpublished: bool) -> str:
        again = stored.listing is not None and stored.listing.state not in (
            ListingState.LIVE,
            ListingState.IN_REVIEW,
        )
        if stored.conflicts:
            return self.tr("Decide the fields above first")
        if facts.gate is not None:
            return facts.gate.title
        if facts.preparing:
            return self.tr("Files are still being prepared")
        if stored.operation is not None and not unpublished:
            return self.tr("It is on its way")
        if not unpublished and not again:
            return self.tr("Everything is published")
        if facts.others_agreed is None:
            return self.tr("One moment…")
        if not facts.others_agreed and not self.others.isChecked():
            return self.tr("Tick the line above first")
        return ""

    def _show_gate(self, gate: GateText | None) -> None:
        self._route = gate.route if gate else ""
        self.gate.setText(gate.action if gate else "")
        self.gate.setVisible(bool(self._route))

    def _show_operation(self, stored: EditorDocument, facts: PublishFacts) -> None:
        parked = stored.operation == "parked"
        self.cancel.setVisible(stored.operation in ("queued", "parked"))
        self.retry.setVisible(parked and not stored.conflicts)
        if parked and stored.problem is not None:
            reason = words.trouble(stored.problem.code)
            state = words.stock_state("needs_you", reason=stored.problem.code)
            self.why.setText(describe(stored.problem).hint)
            self.why.setToolTip(reason)
        elif stored.operation is not None:
            state = words.stock_state("waiting", online=facts.online)
            self.why.setText("")
        elif stored.listing is not None:
            listing = str(stored.listing.state)
            state = words.stock_state("live" if listing == "live" else listing)
        else:
            self.chip.hide()
            return
        self.chip.set_state(*state)
        self.chip.show()
