"""Fields that choose from something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QAction, QIcon, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.common.fields.text import LineEdit
from vehilink_desktop.ui.common.layouts import FlowLayout, row
from vehilink_desktop.ui.icons import icon

#: What the styles leave between the picture and the word of a choice.
_ICON_GAP = 6


class Choice(NamedTuple):
    """One of the things to choose: what is kept, what is shown, what also finds it."""

    key: str
    text: str
    keywords: str = ""


class ComboBox(QComboBox):
    """A drop-down list that keeps still while the form under the pointer scrolls.

    It may be narrower than its longest choice, which the open list shows whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        # Qt's own delegate for these lists ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        # Qt's own cuts a long choice off in the middle of a letter where a style sheet is set.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        place = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        taken = 0 if option.currentIcon.isNull() else option.iconSize.width() + _ICON_GAP
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, place.width() - taken
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        super().showPopup()


class ChoiceField(Field[str]):
    """One of a few, or none where `blank` names that."""

    def __init__(
        self, choices: Iterable[Choice] = (), *, blank: str = "—", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._blank = blank
        self.box = ComboBox(self)
        self.box.activated.connect(self._on_activated)
        self._host(self.box)
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer `choices`; what was chosen stays."""
        chosen = self.value() if self.box.count() else None
        with QSignalBlocker(self.box):
            self.box.clear()
            if self._blank:
                self.box.addItem(self._blank, None)
            for choice in choices:
                self.box.addItem(choice.text, choice.key)
        self.set_value(chosen)

    def value(self) -> str | None:
        data = self.box.currentData()
        return None if data is None else str(data)

    def set_value(self, value: str | None) -> None:
        with QSignalBlocker(self.box):
            index = self.box.findData(value)
            if index < 0 and value is not None:
                # A newer platform may know more choices than this program.
                self.box.addItem(value, value)
                index = self.box.count() - 1
            self.box.setCurrentIndex(index if value is not None or self._blank else -1)

    def controls(self) -> list[QWidget]:
        return [self.box]

    def _on_activated(self) -> None:
        self.changed.emit()
        self.committed.emit()


class _ChoiceModel(QAbstractListModel):
    SearchRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget, swatch: Callable[[str], QIcon] | None) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()
        self._swatch = swatch

    def replace(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, row_number: int) -> Choice:
        return self._choices[row_number]

    def find(self, matches: Callable[[Choice], bool]) -> Choice | None:
        return next((choice for choice in self._choices if matches(choice)), None)

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        choice = self._choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return choice.text
        if role == self.SearchRole:
            return f"{choice.text} {choice.keywords} {choice.key}"
        if role == Qt.ItemDataRole.DecorationRole and self._swatch is not None:
            return self._swatch(choice.key)
        return None


class _Completer(QCompleter):
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        # The entry shows the text although the search runs over the keywords too.
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class SearchChoiceField(Field[str]):
    """Type to find one of many: brands, series, ports, colours.

    Args:
        free_entry: What matches nothing is kept as it was typed; otherwise it is a problem.
        swatch: Makes the little picture of a key, for the list and before the entry.
    """

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        free_entry: bool = False,
        placeholder: str = "",
        swatch: Callable[[str], QIcon] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._free_entry = free_entry
        self._model = _ChoiceModel(self, swatch)
        self._swatch = swatch
        self.edit = LineEdit(self)
        self.edit.setMaxLength(200)
        self.edit.setPlaceholderText(placeholder)
        self._completer = self._make_completer()
        self.edit.setCompleter(self._completer)
        self._open = QAction(icon("chevron-down"), self.tr("Show all"), self)
        self._open.triggered.connect(self._show_all)
        self.edit.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        if swatch is not None:
            self._leading = self.edit.addAction(
                swatch(""), QLineEdit.ActionPosition.LeadingPosition
            )
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self._on_finished)
        self._host(self.edit)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`; what was entered stays."""
        entered = self.value()
        self._model.replace(choices)
        self.set_value(entered)

    def value(self) -> str | None:
        text = self.edit.text().strip()
        if not text:
            return None
        named = text.casefold()
        found = self._model.find(
            lambda choice: named in (choice.text.casefold(), choice.key.casefold())
        )
        if found:
            return found.key
        return text if self._free_entry else None

    def set_value(self, value: str | None) -> None:
        named = (value or "").casefold()
        found = self._model.find(lambda choice: choice.key.casefold() == named)
        text = found.text if found else (value or "")
        if text != self.edit.text().strip():
            with QSignalBlocker(self.edit):
                self.edit.setText(text)
        self._show_swatch()

    def problem(self) -> str:
        if self.edit.text().strip() and self.value() is None:
            return self.tr("Choose one from the list")
        return ""

    def controls(self) -> list[QWidget]:
        return [self.edit]

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        self._open.setVisible(not read_only)

    def _make_completer(self) -> QCompleter:
        completer = _Completer(self._model, self)
        completer.setCompletionRole(_ChoiceModel.SearchRole)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        popup = QListView()
        popup.setObjectName("completer")
        popup.setUniformItemSizes(True)
        completer.setPopup(popup)
        completer.activated.connect(self._on_activated)
        return completer

    def _show_all(self) -> None:
        self.edit.setFocus()
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def _show_swatch(self) -> None:
        if self._swatch is not None:
            self._leading.setIcon(self._swatch(self.value() or ""))

    def _on_edited(self) -> None:
        self._show_swatch()
        self.changed.emit()

    def _on_activated(self) -> None:
        self._show_swatch()
        self.changed.emit()
        self.committed.emit()

    def _on_finished(self) -> None:
        self.set_value(self.value() or self.edit.text().strip() or None)
        self.committed.emit()


class _Segments(QFrame):
    """Buttons of which at most one is pressed, in one frame."""

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.group = QButtonGroup(self)
        self.buttons: list[Button] = []
        self._values = [value for value, _text in choices]
        for number, (_value, text) in enumerate(choices):
            button = Button(text, "segment", parent=self)
            button.setCheckable(True)
            self.group.addButton(button, number)
            self.buttons.append(button)
        self.setLayout(row(*self.buttons, gap=2, margins=1))

    def chosen(self) -> object:
        return self._values[self.group.checkedId()]

    def choose(self, value: object) -> None:
        self.buttons[self._values.index(value)].setChecked(True)


class TriStateField(Field[bool]):
    """Yes, no, or not known (None)."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(True, self.tr("Yes")), (False, self.tr("No")), (None, self.tr("Unknown"))]
        self._segments = _Segments(choices, self)
        self._segments.choose(None)
        self._segments.group.idClicked.connect(self._on_clicked)
        self._box.addLayout(row(self._segments, None))
        self.setFocusProxy(self._segments.buttons[0])

    def value(self) -> bool | None:
        chosen = self._segments.chosen()
        return chosen if isinstance(chosen, bool) else None

    def set_value(self, value: bool | None) -> None:
        self._segments.choose(value)

    def controls(self) -> list[QWidget]:
        return list(self._segments.buttons)

    def set_name(self, name: str) -> None:
        for button in self._segments.buttons:
            button.setAccessibleName(f"{name}: {button.text()}")

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()


class ChecksField(Field[tuple[str, ...]]):
    """Any number of a few. None chosen is the empty tuple."""

    def __init__(self, choices: Sequence[Choice], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {choice.key: self._make(choice) for choice in choices}
        self._unknown: tuple[str, ...] = ()
        flow = FlowLayout(gap=6)
        for button in self._buttons.values():
            flow.addWidget(button)
        self._box.addLayout(flow)
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def value(self) -> tuple[str, ...]:
        chosen = tuple(key for key, button in self._buttons.items() if button.isChecked())
        return chosen + self._unknown

    def set_value(self, value: Iterable[str] | None) -> None:
        keys = tuple(value or ())
        self._unknown = tuple(key for key in keys if key not in self._buttons)
        for key, button in self._buttons.items():
            button.setChecked(key in keys)

    def controls(self) -> list[QWidget]:
        return list(self._buttons.values())

    def set_name(self, name: str) -> None:
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def _make(self, choice: Choice) -> Button:
        button = Button(choice.text, "check", on_click=self._on_clicked, parent=self)
        button.setCheckable(True)
        return button

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()
