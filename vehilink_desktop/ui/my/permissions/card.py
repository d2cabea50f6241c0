"""One capability: our switch, the system's word, what it is for, its last use, its test."""

from __future__ import annotations

import sys
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.permission import Capability, SystemState, purposes_of
from vehilink_desktop.services.permissions import CapabilityState
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import FlowLayout, column, empty, holder, row
from vehilink_desktop.ui.common.opening import open_address
from vehilink_desktop.ui.common.toggle import ToggleSwitch
from vehilink_desktop.ui.my.permissions.shown import last_use
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import permissions as words


class CapabilityCard(Card):
    """Shows what it is told, and says what the person wants.

    Signals:
        switched(bool): the person turned our switch.
    """

    switched = Signal(bool)

    def __init__(
        self, capability: Capability, settings_url: str | None, parent: QWidget | None = None
    ) -> None:
        """`settings_url` is the system's own page for it; None where there is none."""
        super().__init__(parent=parent)
        self.capability = capability
        self._url = settings_url or ""
        self.switch = ToggleSwitch()
        self.switch.setAccessibleName(words.capability(capability))
        self.switch.clicked.connect(self.switched)
        self.meaning = Label("", "caption", wrap=True)
        self.system = Chip("", Tone.NEUTRAL)
        self.advice = Label("", "caption", wrap=True)
        self.settings = secondary_button(
            self.tr("Open the system's settings"), "external-link", on_click=self._open_settings
        )
        self.settings.setVisible(bool(self._url))
        self._purposes = FlowLayout(gap=6)
        self.used = Label("", "caption", elide=True)
        self._test = column(gap=8)
        self._build()

    def set_test(self, test: QWidget) -> None:
        """Put the live test of this capability at the foot of the card."""
        empty(self._test)
        self._test.addWidget(Separator())
        self._test.addWidget(test)

    def show_state(self, state: CapabilityState, now: datetime) -> None:
        """Show how it stands; the switch follows without saying so."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(state.on)
        say = words.switched_on if state.on else words.without
        self.meaning.setText(say(self.capability))
        self.system.set_state(*words.system_state(state.system))
        advice = words.advice(self.capability, state.system, sys.platform)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.switch.setEnabled(state.system is not SystemState.NOT_INSTALLED or state.on)
        self._show_purposes(state)
        self.used.setText(last_use(state.last_use, now))

    # -- inside

    def _build(self) -> None:
        name = Label(words.capability(self.capability), "h2")
        about = Label(words.about(self.capability), "muted", wrap=True)
        head = row(Glyph(words.capability_icon(self.capability), Tone.INFO, size=40), gap=12)
        head.addLayout(column(name, about, gap=0), 1)
        head.addWidget(self.switch)
        self.add(head)
        self.add(self.meaning)
        self.add(row(self.system, None, self.settings))
        self.add(self.advice)
        self.add(Label(self.tr("What it is for (ticked: you agreed)"), "caption"))
        self.add(holder(self._purposes))
        self.add(self.used)
        self.add(self._test)

    def _show_purposes(self, state: CapabilityState) -> None:
        empty(self._purposes)
        for one in purposes_of(self.capability):
            agreed = one in state.agreed
            tone, icon = (Tone.OK, "check") if agreed else (Tone.NEUTRAL, "circle")
            chip = Chip(words.purpose(one), tone, icon)
            asked = self.tr("You agreed to it") if agreed else self.tr("Asked at the first use")
            chip.setToolTip(asked)
            chip.setAccessibleDescription(asked)
            self._purposes.addWidget(chip)

    def _open_settings(self) -> None:
        # the button has said which program it is
        open_address(self, self._url, ask=False)
