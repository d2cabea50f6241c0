"""One place where the account is signed in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.account import Session
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.theme import Tone


class SessionRow(QWidget):
    """The declared facts of a device, when it was used, and the way to sign it out.

    Signals:
        end_wanted(Session): sign this one out.
    """

    end_wanted = Signal(object)

    def __init__(self, session: Session, now: datetime, *, last: bool) -> None:
        super().__init__()
        device = session.device
        name = bidi.auto(f"{device.brand} {device.model}".strip())
        versions = self.tr("{system} · Vehilink {version}").format(
            system=bidi.ltr(device.os_version), version=bidi.ltr(device.app_version)
        )
        lines = column(
            Label(name, "strong", elide=True),
            Label(versions, "muted", elide=True),
            self._times(session, now),
            gap=0,
        )
        line = row(
            Glyph("monitor", Tone.INFO if session.current else Tone.NEUTRAL, size=40), gap=12
        )
        line.addLayout(lines, 1)
        if session.current:
            line.addWidget(Chip(self.tr("This computer"), Tone.OK, "check"))
        else:
            end = ghost_button(
                self.tr("Sign out"), "log-out", on_click=lambda: self.end_wanted.emit(session)
            )
            end.setAccessibleName(self.tr("Sign out {device}").format(device=bidi.strip(name)))
            line.addWidget(end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addLayout(line)
        if not last:
            layout.addSpacing(8)
            layout.addWidget(Separator())

    def _times(self, session: Session, now: datetime) -> Label:
        text = self.tr("Last used {last} · this device first seen {first}").format(
            last=formats.ago(session.last_seen_at, now),
            first=formats.ago(session.device_first_seen_at, now),
        )
        label = Label(text, "caption", elide=True)
        label.setToolTip(formats.exact(session.last_seen_at))
        return label
