"""Filling in fields and answering dialogs as a person does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from tests.tour.stage import Stage
from vehilink_desktop.ui.common.fields import SearchChoiceField
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet

D = TypeVar("D", bound=QDialog)


def write(stage: Stage, field: QWidget, text: str) -> None:
    """Type into a field, after clearing it, and leave it."""
    edit = field.findChild(QLineEdit) or field.findChild(QPlainTextEdit)
    assert edit, field
    edit.selectAll()
    stage.type(edit, shown_text(field, text))
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def choose_key(field: QWidget, key: str) -> None:
    """Choose in a drop-down list by the keyboard."""
    box = field.findChild(QComboBox)
    assert box, field
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if field.value() == key:  # type: ignore[attr-defined]
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert field.value() == key, key  # type: ignore[attr-defined]


def shown_text(field: QWidget, text: str) -> str:
    """What a field with a list calls the key `text` in this language."""
    if isinstance(field, SearchChoiceField):
        model = field.edit.completer().model()
        names = [str(model.index(place, 0).data()) for place in range(model.rowCount())]
        keys = {name.casefold(): name for name in names}
        return keys.get(text.casefold(), text)
    return text


def allow(stage: Stage, started: Callable[[], object], shot: str = "") -> None:
    """Say yes if a first use is asked about; `started` tells that it was not."""

    def asked() -> ConsentSheet | None:
        sheets = stage.window.findChildren(ConsentSheet)
        return next((one for one in sheets if one.isVisible()), None)

    stage.until(lambda: asked() or started(), "the question, or what it is about")
    if asked():
        sheet = dialog_of(stage, ConsentSheet)
        if shot:
            stage.shot(shot)
        sheet.allow.click()


def refuse(stage: Stage, shot: str = "") -> None:
    """Say "not now" to the question of a first use."""
    sheet = dialog_of(stage, ConsentSheet)
    if shot:
        stage.shot(shot)
    sheet.not_now.click()


def dialog_of(stage: Stage, kind: type[D], seconds: float = 30) -> D:
    """Wait for a dialog of this kind and come to rest before it."""

    def found() -> D | None:
        return next((one for one in stage.window.findChildren(kind) if one.isVisible()), None)

    stage.until(found, kind.__name__, seconds)
    stage.settle()
    dialog = found()
    assert dialog
    # screens without a window manager are smaller than the window
    dialog.move(stage.window.geometry().center() - dialog.rect().center())
    return dialog
