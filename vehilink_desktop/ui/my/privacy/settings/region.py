"""Where the platform keeps the data, and what may cross the border."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.countries import country_name
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.i18n import current_language


class RegionCard(Card):
    """The storage region as the platform states it, and the authorisation for deals abroad.

    Signals:
        notice(str): something that was asked for is done.
    """

    notice = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where your data is"), parent=parent)
        self._backend = backend
        self.region = Label("", wrap=True)
        self.abroad = Label("", "muted", wrap=True)
        self.take_back = secondary_button(self.tr("Take it back"), on_click=self.withdraw)
        self.take_back.hide()
        self.add(self.region)
        self.add(Separator())
        line = row(gap=16)
        name = Label(self.tr("Data that crosses the border"), "strong", wrap=True)
        line.addLayout(column(name, self.abroad, gap=2), 1)
        line.addWidget(self.take_back)
        self.add(line)

    def look(self) -> None:
        """Ask the platform where it keeps the data."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        account, language = self._backend.account, current_language(application)

        def read() -> str:
            code = account.platform().storage_region
            return country_name(code, language) if code else ""

        asked = self._backend.tasks.run(self, lambda _token: read(), Lane.NETWORK)
        asked.done(self._show_region).failed(lambda _error: self._show_region(""))

    def reload(self) -> None:
        """Read how the authorisation stands."""
        cross_border = self._backend.cross_border
        self._backend.tasks.run(self, lambda _token: cross_border.allowed()).done(self._show_abroad)

    def withdraw(self) -> None:
        """Take the authorisation back; needs the platform."""
        cross_border = self._backend.cross_border
        wording = self.tr("I take back that data of my deals goes to companies abroad.")
        self.take_back.setEnabled(False)
        asked = self._backend.tasks.run(
            self, lambda _token: cross_border.withdraw(wording), Lane.NETWORK
        )
        asked.done(lambda _account: self.notice.emit(self.tr("Taken back")))
        asked.always(self._on_withdrawn)

    def _on_withdrawn(self) -> None:
        self.take_back.setEnabled(True)
        self.reload()

    def _show_region(self, country: str) -> None:
        if country:
            text = self.tr("The platform keeps your personal data in: {country}.")
            self.region.setText(text.format(country=bidi.auto(country)))
        else:
            self.region.setText(
                self.tr("The platform could not be asked where it keeps your data.")
            )

    def _show_abroad(self, since: datetime | None) -> None:
        self.take_back.setVisible(since is not None)
        if since is None:
            self.abroad.setText(
                self.tr("Not authorised. You are asked when a deal with a company abroad needs it.")
            )
            return
        text = self.tr(
            "Authorised on {time} for deals with companies abroad. When you take it back, later "
            "deals ask again; what went there before stays there."
        )
        self.abroad.setText(text.format(time=formats.exact(since)))
