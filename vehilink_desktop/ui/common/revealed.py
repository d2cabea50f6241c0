"""A masked datum with an eye: whole for half a minute after a deliberate look, then masked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.masking import Datum, mask
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.labels import Label, Role
from vehilink_desktop.ui.common.layouts import row

#: What was shown is masked again after this time.
SHOWN_MS = 30_000
#: As is what stands in a window that nobody works in.
UNUSED_MS = 10_000

_WORDS = frozenset({Datum.ADDRESS, Datum.PERSON_NAME})


class Revealed(QWidget):
    """Shows a masked text; whoever owns it answers `asked` with the whole one.

    It is masked again when its time is over, when its window is not used for a while, and when
    its page is left. It can be copied only while it is whole.

    Args:
        name: What it is: "Phone number".
        role: Of the text.
        wrap: Break it into lines, as addresses need it.
        eye: Whether it can be asked for at all.
        shown_ms: How long it stays whole.
        unused_ms: How long it stays whole in a window that is not the active one.

    Signals:
        asked(): somebody wants to see it.
        copied(str): the name of what stands on the clipboard now.
    """

    asked = Signal()
    copied = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        role: Role = "body",
        wrap: bool = False,
        eye: bool = True,
        shown_ms: int = SHOWN_MS,
        unused_ms: int = UNUSED_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._masked = self._whole = ""
        self._text = Label("", role, wrap=wrap, selectable=True)
        self.eye = IconButton("eye", "", on_click=self._on_eye)
        copy = self.tr("Copy: {name}").format(name=name)
        self.copy = IconButton("copy", copy, on_click=self._copy)
        self._over = self._timer(shown_ms)
        self._unused = self._timer(unused_ms)
        line = row(self._text, self.eye, self.copy, gap=2)
        if wrap:
            line.setStretch(0, 1)
        else:
            line.addStretch(1)
        self.setLayout(line)
        if not eye:
            self.eye.hide()
        self._follow()

    def set_masked(self, text: str) -> None:
        """Show `text`, with marks of direction; what is whole stays so while it is the same."""
        if text != self._masked:
            self._masked, self._whole = text, ""
            self._follow()

    def show_whole(self, text: str) -> None:
        """Answer `asked`. An empty text shows nothing."""
        self.eye.setEnabled(True)
        if not text or not self.isVisible():
            return  # whoever asked has left meanwhile
        self._whole = text
        self._over.start()
        self._follow()
        announce(self, self.accessible_text())

    def refuse(self) -> None:
        """Answer `asked` when it could not be had."""
        self.eye.setEnabled(True)

    def hide_whole(self) -> None:
        """Mask it at once."""
        self._whole = ""
        self._follow()

    def is_whole(self) -> bool:
        return bool(self._whole)

    def text(self) -> str:
        """What stands there."""
        return bidi.strip(self._text.text())

    def accessible_text(self) -> str:
        """What is read aloud."""
        text = self.tr("{name}: {text}") if self._whole else self.tr("{name}, masked: {text}")
        return text.format(name=self._name, text=self.text())

    # -- inside

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hide_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._watch_window()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.hide_whole)
        return timer

    def _watch_window(self) -> None:
        if self._whole and not self.isActiveWindow():
            self._unused.start()
        else:
            self._unused.stop()

    def _on_eye(self) -> None:
        if self._whole:
            self.hide_whole()
        else:
            self.eye.setEnabled(False)
            self.asked.emit()

    def _follow(self) -> None:
        whole = bool(self._whole)
        if not whole:
            self._over.stop()
            self._unused.stop()
        self._text.setText(self._whole or self._masked)
        self._text.setAccessibleName(self.accessible_text())
        show, hide = self.tr("Show: {name}"), self.tr("Hide: {name}")
        self.eye.set_icon("eye-off" if whole else "eye")
        self.eye.set_name((hide if whole else show).format(name=self._name))
        self.copy.setVisible(whole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copied.emit(self._name)


class NotedValue(Revealed):
    """A datum that is on this computer: a look at it is noted, then it is shown."""

    def __init__(
        self, backend: Backend, datum: Datum, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, wrap=datum in _WORDS, parent=parent)
        self._backend = backend
        self._datum = datum
        self._value = self._subject = ""
        self.asked.connect(self._note)

    def set_value(self, value: str, subject: str) -> None:
        """Show `value` masked; `subject` is whose it is, as `RevealService.note` takes it."""
        if (value, subject) != (self._value, self._subject):
            self._value, self._subject = value, subject
            self.hide_whole()
            self.set_masked(self._directed(mask(self._datum, value)))

    def _note(self) -> None:
        reveals, datum = self._backend.reveals, self._datum
        value, subject = self._value, self._subject
        noting = self._backend.tasks.run(
            self, lambda _token: reveals.note(datum, subject), Lane.WRITE
        )
        noting.done(lambda _none: self._show_noted(value, subject))
        noting.always(self.refuse)

    def _show_noted(self, value: str, subject: str) -> None:
        if (value, subject) == (self._value, self._subject):
            self.show_whole(self._directed(value))

    def _directed(self, text: str) -> str:
        return bidi.auto(text) if self._datum in _WORDS else bidi.ltr(text)
