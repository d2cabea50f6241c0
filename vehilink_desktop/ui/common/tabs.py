"""Tabs above a list, each with the number of things behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.theme import current_theme

#: The padding of the style sheet, and what rounding may take.
_BESIDE = 14


@dataclass(frozen=True)
class Tab:
    """One tab; a `count` of None shows no number."""

    key: str
    text: str
    count: int | None = None


class TabStrip(FocusRing, QTabBar):
    """A row of tabs; arrow keys move along it.

    Signals:
        chosen: The key of the tab that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, tabs: Sequence[Tab] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.set_tabs(tabs)
        self.currentChanged.connect(lambda _index: self.chosen.emit(self.current_key()))

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show `tabs`; the chosen one stays chosen if it is among them."""
        chosen = self.current_key()
        with QSignalBlocker(self):
            while self.count() > len(tabs):
                self.removeTab(self.count() - 1)
            while self.count() < len(tabs):
                self.addTab("")
            for number, tab in enumerate(tabs):
                text = tab.text if tab.count is None else f"{tab.text}  {tab.count:,}"
                self.setTabText(number, text)
                self.setTabData(number, tab.key)
        self.choose(chosen)

    def tabSizeHint(self, index: int) -> QSize:
        # As wide as chosen and bold, whether it is or not: a strip that grew with the choice
        # by a pixel would hide tabs behind buttons.
        theme = current_theme()
        words = theme.metrics(theme.sizes.body, bold=True).horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _BESIDE, super().tabSizeHint(index).height())

    def current_key(self) -> str:
        """The key of the chosen tab; empty when there is none."""
        return str(self.tabData(self.currentIndex()) or "")

    def choose(self, key: str) -> None:
        """Show the tab `key` as chosen without emitting `chosen`."""
        with QSignalBlocker(self):
            for number in range(self.count()):
                if self.tabData(number) == key:
                    self.setCurrentIndex(number)
