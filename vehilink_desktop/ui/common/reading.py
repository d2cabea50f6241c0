"""Longer texts of others, such as a privacy policy, shown with headings, lists and emphasis.

Only these few marks of Markdown are understood; everything else stands there as it was written.
The text never passes Qt's own Markdown or HTML reader: no links, no pictures, nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.theme import current_theme

#: Characters; no policy is so long, and layout would take its time over more.
MAX_TEXT = 200_000

#: An anchor at the end of a heading is for finding it, not for reading.
_HEADING = re.compile(r"(#{1,6})\s+(.+?)(?:\s+\{#[a-z0-9-]+\})?")
_BULLET = re.compile(r"\s*[-*+]\s+(.+)")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+(.+)")
_EMPHASIS = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<em>[^*\s][^*]*)\*")
#: Pixels above a line that is brought to the top.
_ABOVE = 8
#: Between two paragraphs, or two points of a list.
_APART = 8
#: Of a list.
_INDENT = 28
_LIST_STYLES = {
    "bullet": QTextListFormat.Style.ListDisc,
    "number": QTextListFormat.Style.ListDecimal,
}


@dataclass
class Block:
    """A heading (`level` 1 to 6), `paragraph`, `bullet` or `number`, with its text."""

    kind: str
    text: str
    level: int = 0


def blocks_of(text: str) -> list[Block]:
    """The blocks of `text`, of which no more than `MAX_TEXT` characters are read."""
    blocks: list[Block] = []
    fresh = True
    for line in text[:MAX_TEXT].splitlines():
        bare = line.strip()
        if not bare:
            fresh = True
        elif found := _HEADING.fullmatch(bare):
            blocks.append(Block("heading", found[2], len(found[1])))
            fresh = True
        elif found := _BULLET.fullmatch(line):
            blocks.append(Block("bullet", found[1]))
            fresh = False
        elif found := _NUMBER.fullmatch(line):
            blocks.append(Block("number", found[1]))
            fresh = False
        elif fresh:
            blocks.append(Block("paragraph", bare))
            fresh = False
        else:
            blocks[-1].text += f" {bare}"
    return blocks


def spans_of(text: str) -> Iterator[tuple[str, str]]:
    """`text` in pieces, each with `strong`, `em` or nothing."""
    place = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > place:
            yield text[place : found.start()], ""
        kind = found.lastgroup or ""
        yield found[kind], kind
        place = found.end()
    if place < len(text):
        yield text[place:], ""


def set_direction(view: QTextEdit, text: str) -> None:
    """Let all of `text` begin on one side, also where a line begins with a foreign word."""
    option = view.document().defaultTextOption()
    right = bidi.reads_from_right(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    view.document().setDefaultTextOption(option)


class ReadOnlyText(FocusRing, QTextEdit):
    """To be read: the keys scroll it, no caret stands in it, and what is selected is copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        # with a caret, the arrow keys would move that before they move the text
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class ReadingView(ReadOnlyText):
    """Headings, lists and emphasis, as they are understood here.

    Attributes:
        headings: Where they stand in the text, in its order.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.headings: list[int] = []
        self.setAcceptRichText(False)
        self.document().setIndentWidth(_INDENT)

    def show_text(self, text: str) -> None:
        """Replace what is shown."""
        self.clear()
        self.setExtraSelections([])
        self.headings = []
        set_direction(self, text)
        cursor = QTextCursor(self.document())
        previous = ""
        for number, block in enumerate(blocks_of(text)):
            if number:
                cursor.insertBlock()
            self._begin(cursor, block, continues=block.kind == previous)
            if block.kind == "heading":
                self.headings.append(cursor.position())
            for piece, emphasis in spans_of(block.text):
                cursor.insertText(piece, self._letters(block, emphasis))
            previous = block.kind
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_place(self, position: int) -> None:
        """Scroll until the line at `position` is the first one."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        # from below, so that what is looked for comes to stand at the top
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _ABOVE)

    def mark(self, text: str) -> list[int]:
        """Colour every place where `text` stands, whatever its case; their positions."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while text and not (cursor := self.document().find(text, cursor)).isNull():
            found.append(cursor)
        theme, marks = current_theme(), []
        for place in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(theme.color("warn_soft"))
            mark.format.setForeground(theme.color("text"))
            marks.append(mark)
        self.setExtraSelections(marks)
        return [place.selectionStart() for place in found]

    def _begin(self, cursor: QTextCursor, block: Block, *, continues: bool) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(20 if block.kind == "heading" else _APART)
        shape.setBottomMargin(_APART)
        if block.kind in _LIST_STYLES and continues:
            cursor.setBlockFormat(shape)
            previous = cursor.block().previous().textList()
            if previous is not None:
                previous.add(cursor.block())
            return
        if cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
        cursor.setBlockFormat(shape)
        if block.kind in _LIST_STYLES:
            cursor.createList(_LIST_STYLES[block.kind])

    @staticmethod
    def _letters(block: Block, emphasis: str) -> QTextCharFormat:
        sizes = current_theme().sizes
        letters = QTextCharFormat()
        size = {1: sizes.h1, 2: sizes.h2}.get(block.level, sizes.body)
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, size)
        if block.kind == "heading" or emphasis == "strong":
            letters.setFontWeight(QFont.Weight.DemiBold)
        letters.setFontItalic(emphasis == "em")
        return letters
