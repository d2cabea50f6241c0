"""Two editions of the policy against each other: what was crossed out, what came."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.policy_difference import ClauseDifference, ClauseState, Span, SpanKind
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.reading import ReadOnlyText, set_direction
from vehilink_desktop.ui.theme import current_theme

_EMPTY_LINES = re.compile(r"\n{2,}")


class ComparisonView(QWidget):
    """The changed clauses; the others as well on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences: tuple[ClauseDifference, ...] = ()
        self.text = ReadOnlyText(self.tr("What changed"))
        self.whole = CheckBox(self.tr("Show what did not change as well"))
        self.whole.toggled.connect(self._write)
        self.count = Label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self.count, None, self.whole))
        layout.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        current_theme().changed.connect(self._write)

    def show_differences(self, differences: tuple[ClauseDifference, ...]) -> None:
        self._differences = differences
        changed = sum(one.state is not ClauseState.KEPT for one in differences)
        self.count.setText(self.tr("%n clause(s) changed", "", changed))
        self._write()

    # -- writing

    def _write(self) -> None:
        self.text.clear()
        shown = [one for one in self._differences if self._is_shown(one)]
        set_direction(self.text, "".join(span.text for one in shown for span in one.text))
        cursor = QTextCursor(self.text.document())
        for number, one in enumerate(shown):
            if number:
                cursor.insertBlock()
            self._write_clause(cursor, one)
        if not shown:
            cursor.insertText(self.tr("Not a word has changed."))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _is_shown(self, one: ClauseDifference) -> bool:
        return self.whole.isChecked() or one.state is not ClauseState.KEPT

    def _write_clause(self, cursor: QTextCursor, one: ClauseDifference) -> None:
        cursor.setBlockFormat(_shape(16))
        for span in _apart(one.title):
            cursor.insertText(span.text, _letters(span.kind, heading=True))
        if one.state in (ClauseState.ADDED, ClauseState.REMOVED):
            kind = SpanKind.ADDED if one.state is ClauseState.ADDED else SpanKind.REMOVED
            cursor.insertText(f"  {state_name(one.state)}", _letters(kind))
        if one.text:
            cursor.insertBlock(_shape(4))
        for span in _apart(one.text):
            self._write_span(cursor, span)

    @staticmethod
    def _write_span(cursor: QTextCursor, span: Span) -> None:
        letters = _letters(span.kind)
        for number, line in enumerate(_EMPTY_LINES.sub("\n", span.text).split("\n")):
            if number:
                cursor.insertBlock(_shape(4))
            cursor.insertText(line, letters)


def state_name(state: ClauseState) -> str:
    """What became of a clause, in a word."""
    translate = QCoreApplication.translate
    return {
        ClauseState.KEPT: translate("Policy", "unchanged"),
        ClauseState.CHANGED: translate("Policy", "changed"),
        ClauseState.ADDED: translate("Policy", "new"),
        ClauseState.REMOVED: translate("Policy", "removed"),
    }[state]


def _apart(spans: tuple[Span, ...]) -> Iterator[Span]:
    """The spans with a space between a word that went and the one that came in its place."""
    before: Span | None = None
    for span in spans:
        if before and before.kind is SpanKind.REMOVED and span.kind is SpanKind.ADDED:
            yield Span(SpanKind.KEPT, " ")
        yield span
        before = span


def _shape(above: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(4)
    return shape


def _letters(kind: SpanKind, *, heading: bool = False) -> QTextCharFormat:
    """Crossed out or underlined as well: colour alone does not tell."""
    theme, letters = current_theme(), QTextCharFormat()
    size = theme.sizes.h2 if heading else theme.sizes.body
    letters.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    letters.setFontWeight(QFont.Weight.DemiBold if heading else QFont.Weight.Normal)
    if kind is SpanKind.REMOVED:
        letters.setFontStrikeOut(True)
        letters.setForeground(theme.color("bad"))
        letters.setBackground(theme.color("bad_soft"))
    elif kind is SpanKind.ADDED:
        letters.setFontUnderline(True)
        letters.setForeground(theme.color("ok"))
        letters.setBackground(theme.color("ok_soft"))
    else:
        letters.setForeground(theme.color("text"))
    return letters
