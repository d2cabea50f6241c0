"""The question before a scanned address is opened: it names the whole host and every doubt."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.web_link import Address
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import scanned as words


class OpenLinkDialog(AppDialog):
    """Enter and Esc both answer no: an address is opened by pressing what names its host."""

    def __init__(self, address: Address, parent: QWidget) -> None:
        glyph = Glyph("globe", Tone.WARN, size=44)
        super().__init__(self.tr("Open this page in the browser?"), glyph=glyph, parent=parent)
        self._address = address
        self.add_text(self.tr("The code leads to this host:"), muted=True)
        self.host = Label(bidi.ltr(address.host), "h2", wrap=True, selectable=True)
        self.add(self.host)
        self.doubts = [Banner(Tone.WARN, words.doubt(one)) for one in address.doubts]
        for banner in self.doubts:
            self.add(banner)
        self.add_text(self.tr("The whole address:"), muted=True)
        self.add(Label(bidi.ltr(breakable(address.url)), "mono", wrap=True))
        self.cancel = self.add_button(secondary_button(self.tr("Do not open")), rejects=True)
        self.follow = self.add_button(
            secondary_button(self.tr("Open in the browser"), "external-link")
        )
        self.follow.clicked.connect(self._open)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address.url))
        self.accept()


def breakable(text: str, every: int = 40) -> str:
    """`text` with places at which a line may end, so that a long one is shown whole."""
    parts = [text[start : start + every] for start in range(0, len(text), every)]
    return "\u200b".join(parts)
