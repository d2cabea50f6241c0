"""Before anything was entered: what certification is for, what one needs, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row, scroll_area
from vehilink_desktop.ui.theme import Tone

_WIDTH = 620


class StartFace(QWidget):
    """One card with one button.

    Signals:
        start_requested(): begin a draft.
    """

    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = primary_button(self.tr("Start"), on_click=self.start_requested.emit)
        self._purpose = Label("", wrap=True)
        self._needs = column(gap=10)
        self._kind = ""
        body = Card()
        body.body.setContentsMargins(24, 24, 24, 24)
        body.body.setSpacing(16)
        title = row(Glyph("shield-check", Tone.INFO, size=44), gap=14)
        title.addWidget(Label(self.tr("Certify your company"), "h2", wrap=True), 1)
        body.add(title)
        body.add(self._purpose)
        body.add(Label(self.tr("You need"), "strong"))
        body.add(self._needs)
        note = self.tr(
            "The picture is read on this computer. Nothing is sent until you submit; the draft "
            "waits here as long as you like."
        )
        body.add(Label(note, "muted", wrap=True))
        body.add(row(self.start, None))
        body.setMaximumWidth(_WIDTH)
        middle = row(gap=0)
        middle.setContentsMargins(24, 0, 24, 24)
        middle.addWidget(body, 1000)
        middle.addStretch(1)
        self.setLayout(row(scroll_area(holder(column(middle, None)))))
        self.setFocusProxy(self.start)

    def show_kind(self, user_type: str) -> None:
        """Say what this kind of user gains and needs."""
        if user_type == self._kind:
            return
        self._kind = user_type
        sells = user_type == UserType.SUPPLIER
        self._purpose.setText(_what_a_supplier_gains() if sells else _what_a_purchaser_gains())
        empty(self._needs)
        for icon_name, text in _what_a_supplier_needs() if sells else _what_a_purchaser_needs():
            self._needs.addWidget(_need(icon_name, text))


def _need(icon_name: str, text: str) -> QWidget:
    line = row(Glyph(icon_name, size=30), gap=10)
    line.addWidget(Label(text, wrap=True), 1)
    return holder(line)


def _what_a_supplier_gains() -> str:
    return QCoreApplication.translate(
        "Certification",
        "Certified suppliers publish vehicles, answer requests and see who sells on the whole "
        "market. Buyers see that the platform has checked the company.",
    )


def _what_a_purchaser_gains() -> str:
    return QCoreApplication.translate(
        "Certification",
        "Certified purchasers see the whole market with its sellers, publish requests and order. "
        "Sellers see that the platform has checked the company.",
    )


def _what_a_supplier_needs() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (
            "scan-line",
            translate("Certification", "The business licence: a photo, a scan or a PDF"),
        ),
        (
            "file-text",
            translate("Certification", "The unified social credit code; it is checked as you type"),
        ),
        (
            "building-2",
            translate("Certification", "The company's name in Chinese and in English"),
        ),
        ("map-pin", translate("Certification", "The registered address")),
    ]


def _what_a_purchaser_needs() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (
            "scan-line",
            translate(
                "Certification",
                "The business licence or the registration of your country: a photo, a scan or a "
                "PDF",
            ),
        ),
        ("globe", translate("Certification", "The country and the number of the registration")),
        ("building-2", translate("Certification", "The company's name as it is registered")),
        ("map-pin", translate("Certification", "The registered address")),
    ]
