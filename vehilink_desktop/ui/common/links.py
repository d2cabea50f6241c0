"""Links that flow like words, made anew when there are others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common.buttons import Button, link_button
from vehilink_desktop.ui.common.layouts import FlowLayout, empty


class Link(NamedTuple):
    """What one link stands for.

    Attributes:
        key: What `LinkFlow.chosen` says.
        text: As it is shown.
        name: What is read aloud instead of the text, where that does not say enough.
    """

    key: str
    text: str
    name: str = ""


class LinkFlow(FlowLayout):
    """A few things to choose from.

    Signals:
        chosen(str): the key of a link.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__(parent, gap=gap)

    def show_links(self, links: Iterable[Link]) -> None:
        """Show `links` instead of those before."""
        empty(self)
        for link in links:
            button = link_button(link.text, on_click=partial(self.chosen.emit, link.key))
            if link.name:
                button.setAccessibleName(link.name)
            self.addWidget(button)

    def buttons(self) -> list[Button]:
        """The links in their order."""
        items = [self.itemAt(number) for number in range(self.count())]
        found = [item.widget() for item in items if item is not None]
        return [one for one in found if isinstance(one, Button)]
