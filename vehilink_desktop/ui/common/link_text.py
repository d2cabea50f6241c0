"""Text that somebody else wrote: it stays plain, and what it links to is named by its host."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.web_link import Address, LinkDoubt
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label, Role
from vehilink_desktop.ui.common.layouts import column, holder
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.common.opening import asks, open_address


class LinkText(QWidget):
    """Nothing in the text itself can be clicked; the hosts below it can, and are asked about."""

    def __init__(
        self, backend: Backend, role: Role = "body", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._context = ""
        self._found: list[Address] = []
        self.label = Label("", role, wrap=True, selectable=True)
        self.links = LinkFlow(gap=8)
        self.links.chosen.connect(lambda number: self.open(self._found[int(number)]))
        caption = Label(self.tr("Addresses in this text"), "caption")
        self._below = holder(column(caption, holder(self.links), gap=0))
        self._below.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        layout.addWidget(self._below)

    def show_text(self, text: str, context: str, within: Callable[[str], str] = str) -> None:
        """Show `text`.

        Args:
            text: Hostile.
            context: Where it stands, for a report: the kind and the id, such as `listing/7`.
            within: Puts our own words around it.
        """
        self._context = context
        self._found = self._backend.links.find(text)
        self.label.setText(within(bidi.auto(text)))
        name = self.tr("Open {host}…")
        self.links.show_links(
            Link(str(number), bidi.ltr(one.host), name.format(host=one.host))
            for number, one in enumerate(self._found)
        )
        self._below.setVisible(bool(self._found))

    def text(self) -> str:
        """What is shown."""
        return self.label.text()

    def open(self, address: Address) -> None:
        """Warn where the person wants that, and always where something speaks against it."""
        choices = self._backend.choices
        doubtful = set(address.doubts) - {LinkDoubt.OTHER_HOST}
        if not doubtful and not choices.is_on(Choice.LINK_WARNINGS):
            open_address(self, address.url, ask=asks(self._backend))
            return
        dialog = LinkDialog(address, self, reportable=True)
        dialog.reported.connect(lambda: self._report(address))
        dialog.open()

    def _report(self, address: Address) -> None:
        links, context = self._backend.links, self._context
        self._backend.tasks.run(self, lambda _token: links.report(address.url, context), Lane.WRITE)
