"""My: what concerns the person, the company and the program; one part at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.icons import icon
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.theme.tokens import Sizes

_KEY = Qt.ItemDataRole.UserRole
_SIDE = 208
_BESIDE = 16
#: Pixels below which the cards of a part would be cut, at the usual size of text.
_PART = 440
#: Of a line: around its picture and its text, as the style sheet has it.
_PADDING = 44

MakePart = Callable[[Backend], Page]


def _profile(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.profile.page import ProfilePart

    return ProfilePart(backend)


def _certification(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.certification.page import CertificationPart

    return CertificationPart(backend)


def _devices(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.devices.page import DevicesPart

    return DevicesPart(backend)


def _payees(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.payees.page import PayeesPart

    return PayeesPart(backend)


def _permissions(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.permissions.page import PermissionsPart

    return PermissionsPart(backend)


def _privacy(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.privacy.page import PrivacyPart

    return PrivacyPart(backend)


def _settings(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.settings_page import SettingsPage

    return SettingsPage(backend)


#: A part is a page like any other, opened at `my/<key>`; it is made when first opened.
PARTS: dict[str, MakePart] = {
    "profile": _profile,
    "certification": _certification,
    "payees": _payees,
    "devices": _devices,
    "permissions": _permissions,
    "privacy": _privacy,
    "settings": _settings,
}
_ICONS = {
    "profile": "user",
    "certification": "shield-check",
    "payees": "banknote",
    "devices": "monitor",
    "permissions": "lock",
    "privacy": "shield",
    "settings": "settings",
}

#: Only who sells is paid to.
_FOR_SUPPLIERS = frozenset({"payees"})


def part_name(key: str) -> str:
    """The translated name of a part, for the list, the menus and the title."""
    translate = QCoreApplication.translate
    return {
        "profile": translate("My", "Personal information"),
        "certification": translate("My", "Company certification"),
        "payees": translate("My", "Bank accounts"),
        "devices": translate("My", "Devices and sessions"),
        "permissions": translate("My", "System permissions"),
        "privacy": translate("My", "Privacy centre"),
        "settings": translate("My", "Settings"),
    }[key]


class PartList(QListWidget):
    """The parts at the side; a click, the arrow keys and Enter lead there. It folds to pictures.

    Signals:
        chosen(str): the key of a part.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(self.tr("Parts of My"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._narrow = False
        for key in PARTS:
            item = QListWidgetItem(icon(_ICONS[key], "text2"), part_name(key), self)
            item.setData(_KEY, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, part_name(key))
        self._fit_lines()
        current_theme().changed.connect(self._fit_lines)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_current(self, key: str) -> None:
        """Mark the part that is open."""
        self.setCurrentRow(list(PARTS).index(key))

    def show_account(self, account: Account | None) -> None:
        """Leave out what this kind of user has no use for."""
        sells = account is None or account.user_type == UserType.SUPPLIER
        for item in (self.item(number) for number in range(self.count())):
            item.setHidden(not sells and item.data(_KEY) in _FOR_SUPPLIERS)

    def wide(self) -> int:
        """The width at which every name can be read, in the present size of text."""
        sizes, metrics = current_theme().sizes, current_theme().metrics(current_theme().sizes.body)
        longest = max(metrics.horizontalAdvance(part_name(key)) for key in PARTS)
        return max(_SIDE, longest + sizes.icon + _PADDING)

    def set_narrow(self, narrow: bool) -> None:
        """Show pictures only, the names as tooltips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit_lines()

    def _fit_lines(self) -> None:
        sizes = current_theme().sizes
        self.setIconSize(QSize(sizes.icon, sizes.icon))
        self.setFixedWidth(sizes.icon + _PADDING if self._narrow else self.wide())
        for item in (self.item(number) for number in range(self.count())):
            name = part_name(item.data(_KEY))
            item.setText("" if self._narrow else name)
            item.setToolTip(name if self._narrow else "")
            item.setSizeHint(QSize(0, sizes.control + 4))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_KEY)))


class MyPage(Page):
    """The list of parts and the part that is open; to the frame it speaks for that part.

    Signals:
        part_made(Page): a part was opened for the first time; the frame listens to it as well.
    """

    part_made = Signal(object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._parts: dict[str, Page] = {}
        self._key = ""
        self.list = PartList()
        self.list.chosen.connect(lambda key: self.navigate.emit(f"my/{key}"))
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addSpacing(_BESIDE)  # a margin would not change sides with the direction
        layout.addWidget(self.list)
        layout.addWidget(self._stack, 1)
        backend.tasks.run(self, lambda _token: backend.account.current()).done(
            self.list.show_account
        )

    def part(self) -> Page | None:
        """The part in front; None before anything was opened."""
        return self._parts.get(self._key)

    # -- what the frame asks

    def title(self) -> str:
        part = self.part()
        return part.title() if part else ""

    def open(self, argument: str) -> None:
        """Open a part by `<key>` or `<key>/<its own argument>`; the last one again by nothing."""
        key, _, rest = argument.partition("/")
        if key not in PARTS:
            key, rest = self._key or next(iter(PARTS)), ""
        self._key = key
        if key not in self._parts:
            self._make(key)
        part = self._parts[key]
        self._stack.setCurrentWidget(part)
        self.list.show_current(key)
        self.setFocusProxy(part)
        part.open(rest)

    def leave(self) -> None:
        part = self.part()
        if part:
            part.leave()

    def primary_action(self) -> QAction | None:
        part = self.part()
        return part.primary_action() if part else None

    def actions_menu(self) -> list[QAction]:
        part = self.part()
        return part.actions_menu() if part else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sizes = current_theme().sizes
        needed = _PART * sizes.body // Sizes.body + 2 * sizes.page_margin + _BESIDE
        self.list.set_narrow(self.width() < self.list.wide() + needed)

    def _make(self, key: str) -> None:
        part = PARTS[key](self.backend)
        self._parts[key] = part
        self._stack.addWidget(part)
        self.part_made.emit(part)
