"""A policy to be read: its contents at the side, a search, and the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vehilink_desktop.domain.policy import Policy, clauses
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.theme import current_theme

_CONTENTS = 248
#: Pixels below which the text gets the whole width.
_BOTH = 640
_CLAUSE = 3


class Contents(QListWidget):
    """The headings; a click or Enter goes to one.

    Signals:
        chosen(int): the number of a heading.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(self.tr("Contents"))
        self.setFixedWidth(_CONTENTS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_policy(self, policy: Policy) -> None:
        self.clear()
        theme = current_theme()
        for clause in clauses(policy.text):
            if not clause.level:
                continue
            below = clause.level >= _CLAUSE
            item = QListWidgetItem(f"\u2003{clause.title}" if below else clause.title, self)
            item.setFont(theme.font(theme.sizes.body, bold=not below))
            item.setToolTip(clause.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, clause.title)
            item.setSizeHint(QSize(0, theme.sizes.control - 4))


class PolicyReader(QWidget):
    """Shows one edition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy: Policy | None = None
        self._anchors: list[str] = []
        self._places: list[int] = []
        self._at = -1
        self.contents = Contents()
        self.contents.chosen.connect(self._go_to)
        self.view = ReadingView(self.tr("Privacy policy"))
        self.search = TextField(self.tr("Find in the text"), max_length=100)
        self.search.set_name(self.tr("Find in the text"))
        self.search.changed.connect(self._find)
        self.search.edit.returnPressed.connect(self.find_next)
        self.found = Label("", "caption")
        self._before = IconButton("arrow-up", self.tr("Previous place"), on_click=self.find_before)
        self._next = IconButton("arrow-down", self.tr("Next place"), on_click=self.find_next)
        body = row(gap=12)
        body.addWidget(self.contents)
        body.addWidget(self.view, 1)
        find = row(gap=8)
        find.addWidget(self.search, 1)
        for part in (self.found, self._before, self._next):
            find.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(find)
        layout.addLayout(body, 1)
        self.setFocusProxy(self.view)
        self._find()

    def show_policy(self, policy: Policy) -> None:
        """Show an edition from its beginning; where it is read already, nothing moves."""
        if policy == self._policy:
            return
        self._policy = policy
        self._anchors = [one.id for one in clauses(policy.text) if one.level]
        self.contents.show_policy(policy)
        self.view.show_text(policy.text)
        self.search.set_value(None)
        self._find()

    def show_clause(self, anchor: str) -> None:
        """Bring a clause to the top; the text's beginning if it has none of this name."""
        if anchor in self._anchors:
            self.contents.setCurrentRow(self._anchors.index(anchor))
            self._go_to(self._anchors.index(anchor))

    def find_next(self) -> None:
        self._step(1)

    def find_before(self) -> None:
        self._step(-1)

    # -- inside

    def _go_to(self, number: int) -> None:
        if number < len(self.view.headings):
            self.view.show_place(self.view.headings[number])

    def _find(self) -> None:
        text = self.search.value() or ""
        self._places, self._at = self.view.mark(text), -1
        self._say()
        if self._places:
            self._step(1)

    def _step(self, by: int) -> None:
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self.view.show_place(self._places[self._at])
            self._say()

    def _say(self) -> None:
        count = len(self._places)
        for button in (self._before, self._next):
            button.setEnabled(count > 1)
        if not self.search.value():
            self.found.setText("")
        elif not count:
            self.found.setText(self.tr("Not found"))
        else:
            at, all_ = format_decimal(self._at + 1), format_decimal(count)
            self.found.setText(self.tr("{n} of {count}").format(n=at, count=all_))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.edit.setFocus()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.contents.setVisible(self.width() >= _BOTH)
