"""Fields for text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.icons import icon


class LineEdit(QLineEdit):
    """A one-line entry whose text stands on the side where the interface begins to read.

    With `left_to_right` the text itself reads so in every interface: phone numbers would turn.
    """

    def __init__(self, parent: QWidget | None = None, *, left_to_right: bool = False) -> None:
        super().__init__(parent)
        if left_to_right:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        parent = self.parentWidget() or self
        self.setAlignment(absolute_alignment("leading", parent.layoutDirection()))


class TextField(Field[str]):
    """One line of text.

    Args:
        placeholder: An example, shown while blank.
        max_length: Characters that fit; what is pasted beyond is cut.
        left_to_right: For VINs, phone numbers and codes, also in a right-to-left interface.
        upper: Letters become capitals as they are typed.
    """

    def __init__(
        self,
        placeholder: str = "",
        *,
        max_length: int = 500,
        left_to_right: bool = False,
        upper: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = LineEdit(self, left_to_right=left_to_right)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMaxLength(max_length)
        self._upper = upper
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self.committed)
        self._host(self.edit)

    def value(self) -> str | None:
        return bidi.strip(self.edit.text()).strip() or None

    def set_value(self, value: str | None) -> None:
        text = value or ""
        # The same text would only move the cursor of somebody who is typing.
        if text != (self.value() or ""):
            with QSignalBlocker(self.edit):
                self.edit.setText(text)

    def controls(self) -> list[QWidget]:
        return [self.edit]

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def set_password(self, hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(mode)

    def _on_edited(self, text: str) -> None:
        if self._upper and text != text.upper() and len(text) == len(text.upper()):
            position = self.edit.cursorPosition()
            self.edit.setText(text.upper())
            self.edit.setCursorPosition(position)
        self.changed.emit()


class _PlainTextEdit(QPlainTextEdit):
    def __init__(self, field: TextAreaField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._field.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        full = len(self.toPlainText()) >= self._field.max_length
        replacing = self.textCursor().hasSelection()
        if full and not replacing and typed and (typed.isprintable() or typed == "\r"):
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._field.cut_to_length()


class TextAreaField(Field[str]):
    """Several lines of plain text, at most `max_length` characters."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        lines: int = 4,
        max_length: int = 10_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.max_length = max_length
        self.edit = _PlainTextEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(self.edit.fontMetrics().lineSpacing() * lines + 20)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.edit.textChanged.connect(self._on_changed)
        self._host(self.edit)

    def value(self) -> str | None:
        return bidi.strip(self.edit.toPlainText()).strip() or None

    def set_value(self, value: str | None) -> None:
        text = (value or "")[: self.max_length]
        if text != (self.value() or ""):
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text)

    def controls(self) -> list[QWidget]:
        return [self.edit]

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def cut_to_length(self) -> None:
        """Drop what is beyond `max_length`, such as after a huge paste."""
        text = self.edit.toPlainText()
        if len(text) > self.max_length:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text[: self.max_length])
                self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def _on_changed(self) -> None:
        self.cut_to_length()
        self.changed.emit()


class SearchField(TextField):
    """A search box with a magnifying glass and a button that empties it."""

    def __init__(self, placeholder: str, *, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, max_length=200, parent=parent)
        self.edit.setClearButtonEnabled(True)
        self.edit.addAction(
            QAction(icon("search", "text3"), "", self.edit),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.set_name(placeholder)
