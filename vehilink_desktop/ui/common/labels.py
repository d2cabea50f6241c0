"""Text on a screen. The only place where a QLabel is made, so remote text is never rich text."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.theme import Tone

Role = Literal["body", "strong", "h1", "h2", "kpi", "caption", "muted", "mono"]
Align = Literal["leading", "center", "trailing"]

#: Line height over font size: one number for all scripts, so that a Chinese or Arabic word
#: beside a Latin one does not move the baseline of its row.
_LINE = 1.5


class Label(QLabel):
    """Plain text in one of the type roles.

    Args:
        text: Shown as it is; markup in it is shown as markup.
        role: Size, weight and colour.
        tone: Colour of a state instead of the role's.
        elide: Cut with an ellipsis where there is no room; the whole text is then the tooltip.
        wrap: Break into lines.
        selectable: May be selected and copied by mouse and keyboard (marks of direction excluded).
        align: Side of the reading direction, whatever the direction of the text itself.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        tone: Tone | None = None,
        elide: bool = False,
        wrap: bool = False,
        selectable: bool = False,
        align: Align = "leading",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._elide = elide
        self._selectable = selectable
        self._align: Align = align
        self.setWordWrap(wrap)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        if tone is not None:
            self.set_tone(tone)
        if not wrap:
            width = QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred
            self.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        self._apply_alignment()
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setAccessibleName(bidi.strip(text))
        if self._elide:
            self.updateGeometry()
            self._show_whole_text_as_tooltip()

    def set_tone(self, tone: Tone | None) -> None:
        set_style_property(self, "tone", tone.value if tone else "")

    def set_role(self, role: Role) -> None:
        set_style_property(self, "role", role)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self.text()) + 2)
        return hint.expandedTo(QSize(0, self._line_height()))

    def minimumSizeHint(self) -> QSize:
        if self._elide:
            return QSize(self.fontMetrics().averageCharWidth() * 4, self._line_height())
        return super().minimumSizeHint().expandedTo(QSize(0, self._line_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        wrapped = self.wordWrap() and not self._selectable
        if not self._elide and not wrapped:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        rect = self.contentsRect()
        if wrapped:
            painter.drawText(QRectF(rect), self.text(), self._lines())
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, self.alignment(), shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._apply_alignment()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show_whole_text_as_tooltip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(bidi.strip(self.selectedText()))
            return
        super().keyPressEvent(event)

    def _line_height(self) -> int:
        return round(self.font().pixelSize() * _LINE)

    def _lines(self) -> QTextOption:
        """How wrapped text is drawn.

        Qt takes the space at the end of a line that runs from right to left off twice: such lines
        would begin a space too far to the left, and lose the end of their last letter there.
        """
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        return option

    def _apply_alignment(self) -> None:
        side = absolute_alignment(self._align, self.layoutDirection())
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _show_whole_text_as_tooltip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(as_tooltip(self.text()) if cut else "")


class Separator(QFrame):
    """A hairline across, or from top to bottom."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def absolute_alignment(align: Align, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side of `align` under `direction`; Qt alone would look at the text's own direction."""
    if align == "center":
        return Qt.AlignmentFlag.AlignHCenter
    rtl = direction is Qt.LayoutDirection.RightToLeft
    right = rtl == (align == "leading")
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def as_tooltip(text: str) -> str:
    """`text` such that a tooltip, which would guess rich text, shows it literally."""
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>"
