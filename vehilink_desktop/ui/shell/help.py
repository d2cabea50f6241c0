"""The keyboard sheet and the about box."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from vehilink_desktop.ui.common.buttons import secondary_button, without_key
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.shell.actions import ActionRegistry


def show_keyboard(parent: QWidget, registry: ActionRegistry) -> None:
    """Every shortcut that works now."""
    dialog = AppDialog(QCoreApplication.translate("Help", "Keyboard"), parent=parent)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    with_keys = [action for action in registry.all() if not action.shortcut().isEmpty()]
    for line, action in enumerate(with_keys):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(Label(without_key(action.text())), line, 0)
        grid.addWidget(Label(keys, "mono"), line, 1)
    dialog.add(grid)
    _finish(dialog)


def show_about(parent: QWidget) -> None:
    """Version and licences."""
    from importlib import metadata

    dialog = AppDialog("Vehilink Desktop", parent=parent)
    version = QCoreApplication.translate("Help", "Version {version}")
    dialog.add_text(version.format(version=metadata.version("vehilink-desktop")))
    dialog.add_text(
        QCoreApplication.translate(
            "Help",
            "This program is free software under the Apache License 2.0. It uses Qt {qt} and "
            "PySide6 under the LGPL 3, and the Lucide icons under the ISC licence.",
        ).format(qt=qVersion()),
        muted=True,
    )
    _finish(dialog)


def _finish(dialog: AppDialog) -> None:
    text = QCoreApplication.translate("Help", "Close")
    dialog.add_button(secondary_button(text), rejects=True)
    dialog.exec()
    dialog.deleteLater()
