"""A box to tick, as part of a form."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from vehilink_desktop.ui.common.focus import FocusRing


class CheckBox(FocusRing, QCheckBox):
    """A tick box with the focus ring of the house; its text is its name."""
