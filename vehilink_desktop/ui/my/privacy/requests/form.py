"""What a request asks, by its kind, and what follows from it, said before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.policy import Clause
from vehilink_desktop.domain.privacy_case import (
    MAX_TEXT,
    CaseContent,
    CaseKind,
    Ground,
    Processing,
    Scope,
)
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields import ChecksField, Choice, ChoiceField, TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder
from vehilink_desktop.ui.my.devices.leak import what_happens
from vehilink_desktop.ui.my.profile.lines import bullet
from vehilink_desktop.ui.words import privacy_cases as words


class RequestForm(QWidget):
    """The fields of one kind.

    Args:
        kind: Of the request.
        clauses: Of the policy, among which one is chosen for an explanation.

    Signals:
        changed(): another content than before.
    """

    changed = Signal()

    def __init__(
        self, kind: CaseKind, clauses: Sequence[Clause] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.ground = ChoiceField(
            (Choice(one.value, words.ground(one)) for one in Ground),
            blank=self.tr("Choose a reason"),
        )
        self.scopes = ChecksField([Choice(one.value, words.scope(one)) for one in Scope])
        self.processing = ChecksField(
            [Choice(one.value, words.processing(one)) for one in Processing]
        )
        self.clause = ChoiceField(
            (Choice(one.id, bidi.auto(one.title)) for one in clauses if one.id),
            blank=self.tr("The policy as a whole"),
        )
        self.text = TextAreaField(lines=4, max_length=MAX_TEXT)
        self._shown: tuple[str, ...] = ()
        self._lines = column(gap=4)
        self.follows = holder(self._lines)
        self.follows.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for part in self._parts():
            lines.addWidget(part)
        rows = self.findChildren(FormRow)
        for one in rows:
            one.field.changed.connect(self._on_changed)
        self.setFocusProxy(rows[0].field)
        self._show_consequences()

    def content(self) -> CaseContent:
        """What would be sent now."""
        return CaseContent(
            kind=self._kind,
            ground=Ground(ground) if (ground := self.ground.value()) else None,
            scopes=tuple(map(Scope, self.scopes.value())),
            processing=tuple(map(Processing, self.processing.value())),
            clause=self.clause.value(),
            text=self.text.value() or "",
        )

    def show_content(self, content: CaseContent) -> None:
        """Fill in what was written down before."""
        self.ground.set_value(content.ground)
        self.scopes.set_value(one for one in content.scopes if isinstance(one, Scope))
        self.processing.set_value(one for one in content.processing if isinstance(one, Processing))
        self.clause.set_value(content.clause)
        self.text.set_value(content.text)
        self._show_consequences()

    # -- inside

    def _parts(self) -> tuple[QWidget, ...]:
        needs = self._kind not in (CaseKind.DELETION, CaseKind.RESTRICTION)
        text = FormRow(
            words.question(self._kind),
            self.text,
            required=needs,
            hint=self.tr("Staff reads it. Write no codes here."),
        )
        own: dict[CaseKind, Callable[[], tuple[QWidget, ...]]] = {
            CaseKind.DELETION: lambda: (
                FormRow(self.tr("What should be deleted?"), self.scopes, required=True),
                FormRow(self.tr("Why?"), self.ground, required=True),
            ),
            CaseKind.RESTRICTION: lambda: (
                FormRow(self.tr("What should stop?"), self.processing, required=True),
            ),
            CaseKind.EXPLANATION: lambda: (FormRow(self.tr("Of which clause?"), self.clause),),
        }
        return (*own.get(self._kind, tuple)(), self.follows, text)

    def _on_changed(self) -> None:
        self._show_consequences()
        self.changed.emit()

    def _show_consequences(self) -> None:
        title, lines = self._consequences()
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._lines)
        self._lines.addWidget(Label(title, "strong"))
        for text in lines:
            line = holder(bullet(text))
            self._lines.addWidget(line)
            line.show()  # at once: a layout would leave the list empty for a moment
        self.follows.setVisible(bool(lines))

    def _consequences(self) -> tuple[str, tuple[str, ...]]:
        scopes, stopped = self.scopes.value(), self.processing.value()
        if self._kind == CaseKind.DELETION:
            return self.tr("What stays, and what follows"), (
                *words.what_stays(scopes),
                *words.after_deletion(),
            )
        if self._kind == CaseKind.RESTRICTION:
            return self.tr("What this means"), (
                *words.what_stops(stopped),
                *words.after_restriction(),
            )
        return self.tr("What happens"), what_happens() if self._kind == CaseKind.LEAK else ()
