"""Lines of a card: what it is, what it says, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, ghost_button, primary_button
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import current_theme

LABEL_WIDTH = 160


class FactLine(QWidget):
    """A name, a value that can be selected, and buttons at the end.

    Signals:
        copied(str): the name of what stands on the clipboard now.
    """

    copied = Signal(str)

    def __init__(
        self, name: str, *buttons: QWidget, copyable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        head = Label(name, "muted")
        head.setFixedWidth(LABEL_WIDTH)
        self._value = Label("", wrap=True, selectable=True)
        line = row(head, gap=12)
        line.addWidget(self._value, 1)
        for button in buttons:
            line.addWidget(button)
        if copyable:
            text = self.tr("Copy: {name}").format(name=name)
            line.addWidget(IconButton("copy", text, on_click=self._copy))
        self.setMinimumHeight(current_theme().sizes.control)
        self.setLayout(line)

    def set_value(self, value: str) -> None:
        """Show `value`; marks of direction are welcome and are not copied."""
        self._value.setText(value)
        self._value.setAccessibleName(f"{self._name}: {bidi.strip(value)}")

    def value(self) -> str:
        return bidi.strip(self._value.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.value())
        self.copied.emit(self._name)


class NicknameLine(QWidget):
    """The nickname, edited in place: Enter saves, Esc leaves it as it was.

    Signals:
        save_wanted(str): this is to be the nickname.
    """

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit_button = IconButton(
            "pencil", self.tr("Change the nickname"), on_click=self.start_editing
        )
        self._shown = FactLine(self.tr("Nickname"), self._edit_button)
        self._field = TextField(max_length=200)
        self._row = FormRow(
            self.tr("Nickname"),
            self._field,
            hint=self.tr("Others see it. No phone numbers, addresses or links."),
            beside_width=LABEL_WIDTH,
        )
        self._save = primary_button("", on_click=self._submit)
        self._cancel = ghost_button(self.tr("Cancel"), on_click=self.stop_editing)
        self._field.changed.connect(lambda: self._row.set_error(""))
        self._field.edit.installEventFilter(self)
        self._editor = QWidget()
        line = row(gap=8)
        line.addWidget(self._row, 1)
        for button in (self._save, self._cancel):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._editor.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)
        layout.addWidget(self._editor)
        self.set_busy(False)
        self._editor.hide()

    def set_value(self, nickname: str) -> None:
        """Show another nickname; what is being typed stays."""
        self._shown.set_value(bidi.auto(nickname))

    def start_editing(self) -> None:
        self._field.set_value(self._shown.value())
        self._row.set_error("")
        self._shown.hide()
        self._editor.show()
        self._field.setFocus()
        self._field.edit.selectAll()

    def stop_editing(self) -> None:
        self._editor.hide()
        self._shown.show()
        self._edit_button.setFocus()

    def set_busy(self, busy: bool) -> None:
        self._field.set_read_only(busy)
        for button in (self._save, self._cancel):
            button.setEnabled(not busy)
        self._save.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def show_error(self, text: str) -> None:
        self._row.set_error(text)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._submit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._cancel.click()
                return True
        return super().eventFilter(watched, event)

    def _submit(self) -> None:
        typed = self._field.value()
        if not self._save.isEnabled():
            return
        if typed is None:
            self.show_error(self.tr("Enter a nickname"))
        elif typed == self._shown.value():
            self.stop_editing()
        else:
            self.save_wanted.emit(typed)


def bullet(text: str) -> QHBoxLayout:
    """One line of a list; the dot stays at its first line."""
    line = row(gap=8)
    line.addWidget(Label("•"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(text, wrap=True), 1)
    return line
