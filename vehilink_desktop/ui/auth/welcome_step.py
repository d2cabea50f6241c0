"""What a new account may see and do, and the way to the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row


class WelcomeStep(QWidget):
    """Told before it bites, with certification one click away.

    Signals:
        done(str): the route to start at; empty for the first page.
    """

    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for text in (
            self.tr(
                "Until the platform has certified your company, you see a part of the market, "
                "without the names of the sellers."
            ),
            self.tr(
                "You can look around and prepare drafts. Publishing, quoting and ordering open "
                "by themselves once the company is certified."
            ),
            self.tr("It takes a scan of your licence and a few minutes."),
        ):
            layout.addWidget(Label(text, wrap=True))
        layout.addSpacing(4)
        now = primary_button(
            self.tr("Certify my company now"),
            "shield-check",
            on_click=lambda: self.done.emit("my/certification"),
        )
        later = secondary_button(self.tr("Later"), on_click=lambda: self.done.emit(""))
        layout.addLayout(row(None, later, now))
        self.setFocusProxy(now)
