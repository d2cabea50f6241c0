"""The privacy centre: its home with a card for each page, and the page that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.page import part_name
from vehilink_desktop.ui.my.privacy.home import Home
from vehilink_desktop.ui.shell.page import Page

MakePart = Callable[[Backend], Page]

#: As wide as what stands around a part of My.
_MARGIN = 24
#: What a button leaves empty before the arrow in its picture.
_BEFORE_ARROW = 12


def _policy(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.policy.page import PolicyPart

    return PolicyPart(backend)


def _clauses(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.clauses import ClausesPart

    return ClausesPart(backend)


def _consents(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.consents.page import ConsentsPart

    return ConsentsPart(backend)


def _settings(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.settings.page import SettingsPart

    return SettingsPart(backend)


def _journal(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.journal.page import JournalPart

    return JournalPart(backend)


def _retention(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.retention.page import RetentionPart

    return RetentionPart(backend)


def _notices(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.notices.page import NoticesPart

    return NoticesPart(backend)


def _requests(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.requests.page import RequestsPart

    return RequestsPart(backend)


def _parties(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.parties.page import PartiesPart

    return PartiesPart(backend)


def _export(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.export.page import ExportPart

    return ExportPart(backend)


#: The pages in the order of their cards, each opened at `my/privacy/<key>` and made when first
#: opened. What a card says stands in `cards.py`, how its page stands in `summaries.py`.
PAGES: dict[str, MakePart] = {
    "policy": _policy,
    "clauses": _clauses,
    "consents": _consents,
    "journal": _journal,
    "settings": _settings,
    "export": _export,
    "requests": _requests,
    "parties": _parties,
    "retention": _retention,
    "notices": _notices,
}


class PrivacyPart(Page):
    """To the frame it speaks for the page that is open.

    Signals:
        part_made(Page): a page was opened for the first time; the frame listens to it as well.
    """

    part_made = Signal(object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._pages: dict[str, Page] = {}
        self._front: Page | None = None
        self.home = Home(backend, tuple(PAGES))
        self.home.chosen.connect(lambda key: self.navigate.emit(f"my/privacy/{key}"))
        self.back = Button(
            part_name("privacy"),
            "link",
            icon_name="chevron-left",
            on_click=lambda: self.navigate.emit("my/privacy"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(_MARGIN - _BEFORE_ARROW, self.back, None, gap=0))
        layout.addWidget(self._stack, 1)

    def page(self) -> Page | None:
        """The page in front; None while the home is."""
        return self._front

    # -- what the frame asks

    def title(self) -> str:
        return self._front.title() if self._front else part_name("privacy")

    def open(self, argument: str) -> None:
        """Open a page by `<key>` or `<key>/<its own argument>`; the home by anything else."""
        key, _, rest = argument.partition("/")
        front = self._page(key) if key in PAGES else None
        if self._front is not None and self._front is not front:
            self._front.leave()
        self._front = front
        self.back.setVisible(front is not None)
        self._stack.setCurrentWidget(front or self.home)
        self.setFocusProxy(front or self.home)
        if front is None:
            self.home.reload()
        else:
            front.open(rest)

    def leave(self) -> None:
        if self._front:
            self._front.leave()

    def primary_action(self) -> QAction | None:
        return self._front.primary_action() if self._front else None

    def actions_menu(self) -> list[QAction]:
        return self._front.actions_menu() if self._front else []

    # -- inside

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = PAGES[key](self.backend)
            self._pages[key] = page
            self._stack.addWidget(page)
            self.part_made.emit(page)
        return self._pages[key]
