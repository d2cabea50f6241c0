"""What a choice has left on this computer: how much, a look at it, and erasing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.services.browsing import VisitRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, ghost_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog, ConfirmDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.words.pages import page_name

T = TypeVar("T")

#: As many lines as one reads; the rest by another press.
_PAGE = 100
_MOST_SEARCHES = 100


class Trace(QWidget):
    """A line with a number and two buttons.

    Signals:
        notice(str): something that was asked for is done.
    """

    notice = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backend = backend
        self._counting: Operation[int] | None = None
        self.number = Label("", wrap=True)
        self.show_button = secondary_button(self.tr("Show…"), "eye", on_click=self.show_all)
        self.erase_button = secondary_button(self.tr("Erase…"), "trash-2", on_click=self.ask)
        line = row(gap=8)
        line.addWidget(self.number, 1)
        line.addWidget(self.show_button)
        line.addWidget(self.erase_button)
        self.setLayout(line)

    def reload(self) -> None:
        """Count again."""

    def show_all(self) -> None:
        """Let the person look at it."""

    def ask(self) -> None:
        """Ask, then erase it."""

    def count(self, read: Callable[[], int]) -> None:
        """Show what `read` finds."""
        if self._counting is not None:
            # what was read before must not come home after
            self._counting.cancel()
        self._counting = self.backend.tasks.run(self, lambda _token: read())
        self._counting.done(self._show_number)

    def say(self, number: int) -> str:
        """The line for so many."""
        return str(number)

    def confirm_erasing(self, title: str, text: str, erase: Callable[[], ChangeSet]) -> None:
        """Ask, then call `erase`."""
        dialog = ConfirmDialog(title, text, self.tr("Erase"), danger=True, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self.backend.tasks.run(self, lambda _token: erase(), Lane.WRITE).done(
                lambda _changes: self.notice.emit(self.tr("Erased"))
            )
        )
        dialog.open()

    def _show_number(self, number: int) -> None:
        self.number.setText(self.say(number))
        self.show_button.setEnabled(number > 0)
        self.erase_button.setEnabled(number > 0)


class VisitTrace(Trace):
    """The browsing records; erasing them reaches the platform too."""

    def reload(self) -> None:
        self.count(self.backend.browsing.count)

    def say(self, number: int) -> str:
        text = self.tr("%n page view(s) are recorded on this computer.", "", number)
        return text if number else self.tr("Nothing is recorded on this computer.")

    def show_all(self) -> None:
        VisitDialog(self.backend, self).open()

    def ask(self) -> None:
        self.confirm_erasing(
            self.tr("Erase the browsing records?"),
            self.tr(
                "They are erased on this computer at once, and at the platform as soon as it can "
                "be reached."
            ),
            self.backend.browsing.erase,
        )


class SearchTrace(Trace):
    """The search history, which is on this computer only."""

    def reload(self) -> None:
        self.count(lambda: len(self.backend.market.recent_searches(_MOST_SEARCHES)))

    def say(self, number: int) -> str:
        text = self.tr("%n search(es) on the market are remembered.", "", number)
        return text if number else self.tr("No searches are remembered.")

    def show_all(self) -> None:
        SearchDialog(self.backend, self).open()

    def ask(self) -> None:
        self.confirm_erasing(
            self.tr("Erase the search history?"),
            self.tr("The searches that you made on the market are forgotten on this computer."),
            self.backend.market.clear_searches,
        )


class _ListDialog(AppDialog):
    """Lines that are read when it opens."""

    def __init__(self, title: str, backend: Backend, parent: QWidget) -> None:
        super().__init__(title, parent=parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.backend = backend
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.add(self.lines)
        close = self.add_button(secondary_button(self.tr("Close")), rejects=True)
        close.setDefault(True)

    def read(self, read: Callable[[], T], done: Callable[[T], None]) -> None:
        """Read off the UI thread."""
        self.backend.tasks.run(self, lambda _token: read()).done(done)


class VisitDialog(_ListDialog):
    """Which pages, when and for how long, newest first; and whether the platform has it."""

    def __init__(self, backend: Backend, parent: QWidget) -> None:
        super().__init__(self.tr("Browsing records"), backend, parent)
        self._last: int | None = None
        self.more = ghost_button(self.tr("Show older"), on_click=self._read)
        self.more.hide()
        self.add(row(None, self.more, None))
        self._read()

    def _read(self) -> None:
        before = self._last
        self.read(lambda: self.backend.browsing.recent(before, _PAGE), self._show)

    def _show(self, visits: tuple[VisitRow, ...]) -> None:
        for visit in visits:
            self.lines.addWidget(holder(self._line(visit)))
            self._last = visit.id
        self.more.setVisible(len(visits) == _PAGE)
        self.fit_soon()

    def _line(self, visit: VisitRow) -> QVBoxLayout:
        length = self.tr("{time}, for {duration}").format(
            time=formats.exact(visit.at), duration=formats.duration(visit.seconds)
        )
        where = self.tr("here and at the platform") if visit.told else self.tr("here only")
        return column(
            Label(page_name(visit.page), "strong"),
            Label(" · ".join((length, where)), "caption", wrap=True),
            gap=0,
        )


class SearchDialog(_ListDialog):
    """What was searched for; each can be removed."""

    def __init__(self, backend: Backend, parent: QWidget) -> None:
        super().__init__(self.tr("Search history"), backend, parent)
        self._read()

    def _read(self) -> None:
        market = self.backend.market
        self.read(lambda: market.recent_searches(_MOST_SEARCHES), self._show)

    def _show(self, texts: list[str]) -> None:
        empty(self.lines)
        for text in texts:
            line = row(gap=8)
            line.addWidget(Label(bidi.auto(text), wrap=True), 1)
            name = self.tr("Remove {text}").format(text=text)
            line.addWidget(IconButton("x", name, on_click=partial(self.forget, text)))
            self.lines.addWidget(holder(line))
        if not texts:
            self.lines.addWidget(Label(self.tr("No searches are remembered."), "muted"))
        self.fit_soon()

    def forget(self, text: str) -> None:
        """Remove one of them."""
        market = self.backend.market
        self.backend.tasks.run(self, lambda _token: market.forget_search(text), Lane.WRITE).done(
            lambda _changes: self._read()
        )
