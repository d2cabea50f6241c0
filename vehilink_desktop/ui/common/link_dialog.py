"""The question before a stranger's address is opened: it names the whole host and every doubt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.web_link import Address
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.breaking import breakable
from vehilink_desktop.ui.common.buttons import link_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.opening import open_address
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import scanned as words


class LinkDialog(AppDialog):
    """Enter and Esc both answer no: an address is opened by pressing what names its host.

    Signals:
        reported(): the person says that it is dangerous; said once.
    """

    reported = Signal()

    def __init__(self, address: Address, parent: QWidget, *, reportable: bool) -> None:
        glyph = Glyph("globe", Tone.WARN, size=44)
        title = self.tr("Open this page in your browser?")
        super().__init__(title, glyph=glyph, parent=parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = address
        self._opener = parent
        self.add_text(self.tr("It leads to this host:"), muted=True)
        self.host = Label(bidi.ltr(breakable(address.host)), "h2", wrap=True, selectable=True)
        self.add(self.host)
        self.doubts = [Banner(Tone.WARN, words.doubt(one)) for one in address.doubts]
        for banner in self.doubts:
            self.add(banner)
        self.add_text(self.tr("The whole address:"), muted=True)
        self.add(Label(bidi.ltr(breakable(address.url)), "mono", wrap=True))
        self.copy = link_button(self.tr("Copy the address"), on_click=self._copy)
        self.report = link_button(self.tr("Report it as dangerous"), on_click=self._report)
        self.report.setVisible(reportable)
        self._said = Label("", "muted", wrap=True)
        self._said.hide()
        self.add(row(self.copy, 12, self.report, None, gap=0))
        self.add(self._said)
        self.cancel = self.add_button(secondary_button(self.tr("Do not open")), rejects=True)
        self.follow = self.add_button(
            secondary_button(self.tr("Open in the browser"), "external-link")
        )
        self.follow.clicked.connect(self._open)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.url)
        self._say(self.tr("Copied."))

    def _report(self) -> None:
        self.report.setEnabled(False)
        self._say(self.tr("Noted. The platform looks into it; please do not open it."))
        self.reported.emit()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        announce(self, text)
        self.fit_soon()

    def _open(self) -> None:
        self.accept()
        # this dialog has said which program it is, and asked
        open_address(self._opener, self._address.url, ask=False)
