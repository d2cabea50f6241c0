"""A microphone in the window: asked for, opened, its level, changed for another, closed again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.microphones import (
    Microphone,
    MicrophoneInfo,
    MicrophoneWatch,
    list_microphones,
)
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.dot import Dot
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.level_meter import LevelMeter
from vehilink_desktop.ui.theme import Tone

_CHOICE_WIDTH = 220
#: A headset that is plugged in announces itself several times.
_SETTLED_MS = 600
#: ALSA's name for what the system uses when nobody chooses.
_ALSA_USUAL = "default"


class MicrophoneLine(QWidget):
    """One microphone at a time. Whoever hides it closes the microphone.

    Signals:
        opened(Microphone): the first sound is here.
        refused(): the person does not want to, or it cannot be.
        closed(AccessEnd): it is closed; after `opened` and also when it never opened.
        trouble_changed(): there is something to say of it, or no longer.
    """

    opened = Signal(object)
    refused = Signal()
    closed = Signal(object)
    trouble_changed = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._gate = Gatekeeper(backend)
        self._purpose: tuple[Purpose, str] | None = None
        self._asked = self._opened = 0
        self._microphone: Microphone | None = None
        self._watch: MicrophoneWatch | None = None
        self._is_heard = False
        self._chosen = ""
        self._dot = Dot()
        self.state = Label("", "caption")
        self.switch = ghost_button("", on_click=self._on_switch)
        self.choice = ChoiceField(blank="")
        self.choice.set_name(self.tr("Microphone"))
        self.choice.setMaximumWidth(_CHOICE_WIDTH)
        self.choice.changed.connect(self._on_chosen)
        # until it is opened for the first time there is nothing to choose from
        self.choice.hide()
        self.meter = LevelMeter()
        self.trouble = Banner(Tone.WARN, "")
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._look_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        line = row(self._dot, self.state, self.switch, None)
        line.addWidget(self.choice, 1)
        layout.addLayout(line)
        layout.addWidget(self.meter)
        layout.addWidget(self.trouble)
        self.trouble.hide()
        self._show_state()

    # -- for the screens

    @property
    def microphone(self) -> Microphone | None:
        """The microphone while it is heard."""
        return self._microphone if self._is_heard else None

    def open_microphone(self, purpose: Purpose, subject: str = "") -> None:
        """Ask for the microphone, if that was not done before, and open it.

        Args:
            purpose: What for.
            subject: Of what, for the access log.
        """
        self._purpose = (purpose, subject)
        if self._microphone is not None and self._asked == self._opened:
            return  # it is on, and nobody has closed it
        self._asked += 1
        # a lease that waited for the one before would be lost with this widget
        self.when_closed(partial(self._ask, self._asked, purpose, subject))

    def open_again(self) -> None:
        """Open it for the same purpose as before, after closing what is open."""
        if self._purpose is not None:
            self.close_microphone()
            self.open_microphone(*self._purpose)

    def close_microphone(self) -> None:
        """Close it, or do not open what was asked for; `closed` follows if it was open."""
        self._asked += 1
        if self._microphone is not None:
            self._microphone.close()

    def when_closed(self, then: Callable[[], None]) -> None:
        """Call `then` as soon as no microphone is open: at once, or after `closed`."""
        if self._microphone is None:
            then()
        else:
            self.closed.connect(lambda _end: then(), Qt.ConnectionType.SingleShotConnection)

    def set_choosing(self, choosing: bool) -> None:
        """Whether another one may be chosen and this one turned off: not while it records."""
        self.choice.setEnabled(choosing)
        self.switch.setEnabled(choosing)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.close_microphone()
        super().hideEvent(event)

    # -- opening

    def _ask(self, number: int, purpose: Purpose, subject: str) -> None:
        if number == self._asked:
            granted = partial(self._look, number)
            self._gate.ask(self, purpose, subject, granted, self.refused.emit)

    def _look(self, number: int, lease: Lease) -> None:
        if number != self._asked or not self.isVisible():
            lease.end()
            return
        # the bus outlives this: whoever comes home to nobody must still end the lease
        looked = self._backend.tasks.run(self._backend.bus, lambda _token: list_microphones(lease))
        looked.done(partial(self._open, number, lease))
        looked.failed(partial(self._on_no_list, lease))

    def _on_no_list(self, lease: Lease, error: Exception) -> None:
        lease.end(AccessEnd.LOST)
        if isValid(self):
            self._show_trouble(error)

    def _open(self, number: int, lease: Lease, found: tuple[MicrophoneInfo, ...]) -> None:
        if not isValid(self) or number != self._asked or lease.revoked:
            lease.end()
            return
        if not found:
            self._on_no_list(lease, Known("microphone-missing"))
            return
        info = next((one for one in found if one.id == self._chosen), found[0])
        self.choice.set_choices(Choice(one.id, self._name(one)) for one in found)
        self.choice.set_value(info.id)
        self.choice.show()
        self._set_trouble_shown(False)
        watch = MicrophoneWatch(lease, self)
        watch.changed.connect(self._settled.start)
        microphone = Microphone(lease, info)
        microphone.block.connect(self._on_block)
        microphone.level.connect(self.meter.show_level)
        microphone.silent.connect(self._on_silent)
        microphone.failed.connect(self._on_failed)
        microphone.closed.connect(self._on_closed)
        self.destroyed.connect(microphone.close)
        self._microphone, self._watch = microphone, watch
        self._opened = number
        self._show_state()

    def _on_block(self, _block: object) -> None:
        if not self._is_heard and self._microphone is not None:
            self._is_heard = True
            self.opened.emit(self._microphone)

    def _on_silent(self, silent: bool) -> None:
        if silent:
            self.trouble.set_message(
                Tone.WARN,
                self.tr(
                    "The microphone is allowed, but gives only silence. Look whether it is muted: "
                    "at its own switch and in the sound settings of the system."
                ),
            )
        self._set_trouble_shown(silent)

    def _on_failed(self, code: str) -> None:
        self._show_trouble(Known(code))

    def _on_closed(self, end: AccessEnd) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch.deleteLater()
        self._microphone = self._watch = None
        self._is_heard = False
        self.meter.clear()
        if end is AccessEnd.DONE:
            self._set_trouble_shown(False)
        self._show_state()
        self.closed.emit(end)

    # -- what the person does

    def _on_switch(self) -> None:
        if self._microphone is None:
            self.open_again()
        else:
            self.close_microphone()

    def _on_chosen(self) -> None:
        self._chosen = self.choice.value() or ""
        self.open_again()

    def _look_again(self) -> None:
        """Something was plugged in or pulled out: only a closed sound system sees it."""
        if self._microphone is not None and self.choice.isEnabled():
            self.open_again()

    # -- showing

    def _show_state(self) -> None:
        on = self._microphone is not None
        self._dot.set_role("bad" if on else "text3")
        self.state.setText(self.tr("Microphone on") if on else self.tr("Microphone off"))
        self.switch.setText(self.tr("Turn off") if on else self.tr("Turn on"))
        self.switch.set_icon("square" if on else "mic")

    def _show_trouble(self, error: Exception) -> None:
        words = describe(error)
        self.trouble.set_message(Tone.BAD, f"{words.title}. {words.message} {words.hint}")
        self._set_trouble_shown(True)
        self._show_state()

    def _set_trouble_shown(self, shown: bool) -> None:
        self.trouble.setVisible(shown)
        self.trouble_changed.emit()

    def _name(self, info: MicrophoneInfo) -> str:
        if info.name == _ALSA_USUAL:
            return self.tr("Usual microphone")
        return bidi.auto(info.name)
