"""What the window shows before the profile is open, and when it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import ErrorState, LoadingState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row

#: Characters of a new passphrase.
_SHORTEST = 8


class OpeningPage(QWidget):
    """Skeleton, passphrase or the reason why not.

    Signals:
        unlock_requested(object): try again, with a passphrase or None.
        quit_requested(): the person gives up.
    """

    unlock_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._face: QWidget | None = None
        self.show_opening()

    def show_opening(self) -> None:
        loading = LoadingState(9)
        self._show(loading)
        loading.start()

    def show_failure(self, error: Known) -> None:
        if error.code == "keychain-missing":
            self._show(self._new_passphrase_face())
        elif error.code in ("passphrase-needed", "passphrase-wrong"):
            self._show(self._passphrase_face(wrong=error.code == "passphrase-wrong"))
        else:
            from vehilink_desktop.ui.common.errors import describe

            words = describe(error)
            self._show(
                ErrorState(
                    words.title,
                    words.message,
                    words.hint,
                    retry=lambda: self.unlock_requested.emit(None),
                    technical=words.technical,
                )
            )

    def _new_passphrase_face(self) -> QWidget:
        field, again = self._field(self.tr("Passphrase")), self._field(self.tr("Passphrase again"))
        field.setPlaceholderText(self.tr("At least 8 characters"))
        again.setPlaceholderText(self.tr("The same once more"))
        text = self.tr(
            "This computer has no keychain. Your drafts and pictures are encrypted with a "
            "passphrase that only you know. Nobody can recover it for you."
        )
        return self._ask(
            self.tr("Protect your work with a passphrase"),
            text,
            (field, again),
            lambda: len(field.text()) >= _SHORTEST and field.text() == again.text(),
        )

    def _passphrase_face(self, *, wrong: bool) -> QWidget:
        field = self._field(self.tr("Passphrase"))
        text = self.tr("Your drafts and pictures on this computer are encrypted with it.")
        if wrong:
            text = self.tr("This passphrase does not open the database. Nothing was changed.")
        return self._ask(
            self.tr("Enter your passphrase"), text, (field,), lambda: bool(field.text())
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        return field

    def _ask(
        self, title: str, text: str, fields: tuple[QLineEdit, ...], ready: Callable[[], bool]
    ) -> QWidget:
        card = Card()
        card.setFixedWidth(440)
        card.add(Label(title, "h2"))
        card.add(Label(text, "muted", wrap=True))
        go = primary_button(
            self.tr("Open"), on_click=lambda: self.unlock_requested.emit(fields[0].text())
        )
        go.setEnabled(False)
        for field in fields:
            card.add(field)
            field.textChanged.connect(lambda: go.setEnabled(ready()))
            field.returnPressed.connect(go.click)
        leave = secondary_button(self.tr("Quit"), on_click=self.quit_requested.emit)
        card.add(row(None, leave, go))
        face = QWidget()
        middle = QVBoxLayout(face)
        middle.addStretch(2)
        middle.addLayout(row(None, card, None))
        middle.addStretch(3)
        face.setFocusProxy(fields[0])
        return face

    def _show(self, face: QWidget) -> None:
        if self._face is not None:
            self._column.removeWidget(self._face)
            self._face.deleteLater()
        self._face = face
        self._column.addWidget(face)
        face.setFocus()
