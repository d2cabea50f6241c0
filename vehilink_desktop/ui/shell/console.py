"""The staff's side of a platform that lets anybody try it; it opens in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.tasks import Lane

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend


def open_console(parent: QWidget, backend: Backend) -> None:
    """Ask the platform where it is, say that another program opens, and open it."""
    backend.tasks.run(parent, lambda _token: backend.account.console(), Lane.NETWORK).done(
        lambda address: _confirm(parent, address)
    )


def _confirm(parent: QWidget, address: str | None) -> None:
    from vehilink_desktop.ui.common.dialog import ConfirmDialog
    from vehilink_desktop.ui.common.opening import open_address

    if address is None:
        return
    translate = QCoreApplication.translate
    text = translate(
        "Console",
        "It opens in your browser, outside of this program:\n{address}\n\nThere you see the "
        "sandbox as the platform's staff does: certifications, messages with codes, accounts.",
    )
    dialog = ConfirmDialog(
        translate("Console", "Open the staff console?"),
        text.format(address=address),
        translate("Console", "Open in the browser"),
        parent=parent,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: open_address(parent, address, ask=False))
    dialog.open()
