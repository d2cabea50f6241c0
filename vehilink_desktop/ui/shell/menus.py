"""The window's own actions and where they stand in the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from vehilink_desktop.ui.shell.actions import ActionRegistry, Menu
from vehilink_desktop.ui.theme import current_theme

if TYPE_CHECKING:
    from vehilink_desktop.ui.shell.window import MainWindow

_Keys = QKeySequence.StandardKey


class WindowActions(NamedTuple):
    """Those that follow who is signed in, what the engine does, and the look."""

    sellers: list[QAction]
    offline: QAction
    themes: dict[str, QAction]
    console: QAction


def add_window_actions(window: MainWindow, registry: ActionRegistry) -> WindowActions:
    """Fill File, View, Go and Help; Edit belongs to the pages."""
    selling, offline = _add_file(window, registry)
    themes = _add_view(window, registry)
    sellers = [*selling, *_add_go(window, registry)]
    console = _add_help(window, registry)
    return WindowActions(sellers, offline, themes, console)


def _add_file(window: MainWindow, registry: ActionRegistry) -> tuple[list[QAction], QAction]:
    """What only sellers have, and the switch to work offline."""
    translate = QCoreApplication.translate
    new_vehicle = registry.add(
        Menu.FILE, translate("Menu", "&New vehicle"), window.new_vehicle, QKeySequence(_Keys.New)
    )
    several = registry.add(
        Menu.FILE, translate("Menu", "Files of se&veral vehicles…"), window.choose_batch
    )
    registry.add(Menu.FILE, translate("Menu", "&Synchronise now"), window.sync_now, "F5")
    offline = registry.add(
        Menu.FILE,
        translate("Menu", "Work &offline"),
        lambda: window.set_working_offline(offline.isChecked()),
    )
    offline.setCheckable(True)
    registry.add(Menu.FILE, translate("Menu", "Sign o&ut…"), window.sign_out, apart=True)
    registry.add(Menu.FILE, translate("Menu", "&Quit"), window.quit, "Ctrl+Q", always=True)
    return [new_vehicle, several], offline


def _add_view(window: MainWindow, registry: ActionRegistry) -> dict[str, QAction]:
    translate = QCoreApplication.translate
    modes = {
        "light": translate("Menu", "&Light"),
        "dark": translate("Menu", "&Dark"),
        "system": translate("Menu", "Light or dark as the &system"),
    }
    made = {
        mode: registry.add(Menu.VIEW, text, partial(window.choose_theme, mode), always=True)
        for mode, text in modes.items()
    }
    group = QActionGroup(window)
    for mode, action in made.items():
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setChecked(mode == current_theme().mode)
    return made


def _add_go(window: MainWindow, registry: ActionRegistry) -> list[QAction]:
    """The pages; those that only sellers have are given back."""
    translate = QCoreApplication.translate
    registry.add(Menu.GO, translate("Menu", "Search &everything…"), window.show_palette, "Ctrl+K")
    registry.add(
        Menu.GO, translate("Menu", "Sc&an a code…"), partial(window.go, "scan"), "Ctrl+Shift+S"
    )
    registry.add(
        Menu.GO, translate("Menu", "&Back"), window.back, QKeySequence(_Keys.Back), apart=True
    )
    registry.add(
        Menu.GO, translate("Menu", "&Forward"), window.forward, QKeySequence(_Keys.Forward)
    )
    pages: list[tuple[str, str, tuple[str, ...]]] = [
        ("today", translate("Menu", "T&oday"), ("Ctrl+1",)),
        ("market", translate("Menu", "&Market"), ("Ctrl+2",)),
        ("stock", translate("Menu", "My s&tock"), ("Ctrl+3",)),
        ("requests", translate("Menu", "Re&quests"), ("Ctrl+4",)),
        ("deals", translate("Menu", "Dea&ls"), ("Ctrl+5",)),
        ("transfers", translate("Menu", "T&ransfers"), ("Ctrl+6",)),
        ("my/profile", translate("Menu", "&Personal information"), ("Ctrl+7",)),
        ("my/certification", translate("Menu", "Company &certification"), ("Ctrl+8",)),
        ("my/payees", translate("Menu", "Ba&nk accounts"), ()),
        ("my/devices", translate("Menu", "&Devices and sessions"), ("Ctrl+9",)),
        ("my/permissions", translate("Menu", "S&ystem permissions"), ()),
        ("my/privacy", translate("Menu", "Pri&vacy centre"), ()),
        ("my/settings", translate("Menu", "&Settings"), ("Ctrl+,",)),
    ]
    made = {
        route: registry.add(
            Menu.GO,
            text,
            partial(window.go, route),
            *keys,
            apart=route in ("today", "my/profile"),
        )
        for route, text, keys in pages
    }
    return [made["stock"], made["my/payees"]]


def _add_help(window: MainWindow, registry: ActionRegistry) -> QAction:
    from vehilink_desktop.ui.shell.help import show_about, show_keyboard

    translate = QCoreApplication.translate
    registry.add(
        Menu.HELP,
        translate("Menu", "&Keyboard"),
        lambda: show_keyboard(window, registry),
        QKeySequence(_Keys.HelpContents),
        always=True,
    )
    console = registry.add(
        Menu.HELP, translate("Menu", "Open the staff &console…"), window.open_console
    )
    console.setVisible(False)
    registry.add(
        Menu.HELP, translate("Menu", "&About Vehilink"), lambda: show_about(window), always=True
    )
    return console
