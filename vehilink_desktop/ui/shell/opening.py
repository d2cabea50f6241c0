"""What the window shows before the profile is open, and when it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import ErrorState, LoadingState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row

#: Failures that a passphrase of the person's answers.
_ASKS_PASSPHRASE = ("keychain-missing", "passphrase-needed", "passphrase-wrong")


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
        if error.code in _ASKS_PASSPHRASE:
            self._show(self._passphrase_face(wrong=error.code == "passphrase-wrong"))
            return
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

    def _passphrase_face(self, *, wrong: bool) -> QWidget:
        card = Card()
        card.setFixedWidth(440)
        card.add(Label(self.tr("Protect your work with a passphrase"), "h2"))
        card.add(
            Label(
                self.tr(
                    "This computer has no keychain. Your drafts and pictures are encrypted with a "
                    "passphrase that only you know. Nobody can recover it for you."
                ),
                "muted",
                wrap=True,
            )
        )
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(self.tr("Passphrase"))
        field.setPlaceholderText(self.tr("At least 8 characters"))
        card.add(field)
        if wrong:
            text = self.tr("This passphrase does not open the database. Nothing was changed.")
            card.add(Label(text, wrap=True))
        go = primary_button(self.tr("Open"), on_click=lambda: self._unlock(field.text()))
        go.setEnabled(False)
        field.textChanged.connect(lambda text: go.setEnabled(len(text) >= 8))
        field.returnPressed.connect(go.click)
        leave = secondary_button(self.tr("Quit"), on_click=self.quit_requested.emit)
        card.add(row(None, leave, go))
        face = QWidget()
        middle = QVBoxLayout(face)
        middle.addStretch(2)
        middle.addLayout(row(None, card, None))
        middle.addStretch(3)
        face.setFocusProxy(field)
        return face

    def _unlock(self, passphrase: str) -> None:
        self.unlock_requested.emit(passphrase)

    def _show(self, face: QWidget) -> None:
        if self._face is not None:
            self._column.removeWidget(self._face)
            self._face.deleteLater()
        self._face = face
        self._column.addWidget(face)
        face.setFocus()
