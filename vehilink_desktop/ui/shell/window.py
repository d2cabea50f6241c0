"""The window: rail, title, banners, pages, status line. It owns navigation and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common.mark import mark_icon
from vehilink_desktop.ui.common.toast import ToastAction, ToastHost
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.shell.actions import ActionRegistry
from vehilink_desktop.ui.shell.header import PageHeader
from vehilink_desktop.ui.shell.menus import add_window_actions
from vehilink_desktop.ui.shell.opening import OpeningPage
from vehilink_desktop.ui.shell.rail import Rail
from vehilink_desktop.ui.shell.status_line import StatusLine
from vehilink_desktop.ui.theme import current_theme

if TYPE_CHECKING:
    # the window is painted before the engine's rooms are imported
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.account import Account, Platform
    from vehilink_desktop.ui.shell.page import Page
    from vehilink_desktop.ui.shell.visits import VisitRecorder

_FOLD_BELOW = 1000
_DESIGN = QSize(1280, 800)
_SMALLEST = QSize(960, 600)

#: What changes the numbers in the rail; changes that come together are counted once.
_COUNTED = frozenset(
    {
        *(Topic.OUTBOX, Topic.CONFLICT, Topic.LISTING, Topic.DRAFT),
        *(Topic.REQUEST, Topic.QUOTATION, Topic.ORDER),
    }
)
_COUNT_MS = 200


class MainWindow(QMainWindow):
    """One window for one profile.

    Signals:
        unlock_requested(object): open the profile (again), with a passphrase or None.
        quit_requested(): end the program.
        forget_requested(str): erase everything of this profile; why.
        painted(): once, when the window stands on the screen.
    """

    unlock_requested = Signal(object)
    quit_requested = Signal()
    forget_requested = Signal(str)
    painted = Signal()

    def __init__(self, appearance: QSettings) -> None:
        super().__init__()
        self._appearance = appearance
        self._backend: Backend | None = None
        self._visits: VisitRecorder | None = None
        self._account: Account | None = None
        self._pages: dict[str, Page] = {}
        self._front: Page | None = None
        self._trail: list[str] = []
        self._place = -1
        self._on_screen = False
        self._stays: Callable[[], bool] = lambda: False
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._count_needs)
        self.setMinimumSize(_SMALLEST)
        self.resize(_DESIGN)
        self._build()
        # the first paint does not wait for it
        self.painted.connect(lambda: self.setWindowIcon(mark_icon()))
        self._toasts = ToastHost(self, bottom_margin=self._status.height())
        geometry = appearance.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    # -- what the lifecycle calls

    def show_opening(self) -> None:
        self._opening.show_opening()
        self._show_alone(self._opening)

    def show_failure(self, error: Known) -> None:
        self._opening.show_failure(error)
        self._show_alone(self._opening)

    def attach(self, backend: Backend) -> None:
        """The profile is open: show sign-in or the pages."""
        from vehilink_desktop.ui.shell.visits import VisitRecorder

        self._backend = backend
        self._visits = VisitRecorder(backend, self)
        backend.bus.changed.connect(self._on_changed)
        backend.bus.status_changed.connect(self._on_status)
        backend.bus.signed_out.connect(self._on_signed_out)
        backend.tasks.failed.connect(self._present_failure)
        self._look_at_account()

    def detach(self) -> None:
        """Let every page save what it holds, and forget the profile."""
        if self._front:
            self._front.leave()
        self._drop_pages()
        self._backend = None

    def stay_when_closed(self, stays: Callable[[], bool]) -> None:
        """Closing the window ends the program, unless `stays` says that it goes on without it."""
        self._stays = stays

    # -- on and off the screen

    def come_to_front(self, route: str = "") -> None:
        """Be seen, where it was left or at `route`."""
        was_away = not self.isVisible()
        if self.isMinimized():
            self.showNormal()
        else:
            self.show()
        self.raise_()
        self.activateWindow()
        if route and self._account is not None:
            self.go(route)
        elif was_away and self._front is not None:
            # it was left when the window was closed
            self._open_route(self._trail[self._place])

    def quit(self) -> None:
        """End the program, also where it would stay in the tray."""
        self._leave()
        self.quit_requested.emit()

    # -- navigation

    def go(self, route: str) -> None:
        """Open `route` and remember the way back."""
        if self._trail[self._place : self._place + 1] == [route]:
            return
        self._trail = [*self._trail[: self._place + 1], route]
        self._place = len(self._trail) - 1
        self._open_route(route)

    def back(self) -> None:
        self._step(-1)

    def forward(self) -> None:
        self._step(1)

    def current_page(self) -> Page | None:
        return self._front

    def sync_status(self) -> SyncStatus:
        """What the status line shows."""
        return self._backend.sync.status() if self._backend else SyncStatus()

    # -- what the menus call

    def choose_language(self, code: str) -> None:
        """Rebuild everything in another language, at the same place."""
        self._appearance.setValue("language", code)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        route = self._trail[self._place] if self._trail else ""
        if self._front:
            self._front.leave()
        self._drop_pages()
        language = install_language(application, code)
        current_theme().set_language(language)
        self._build()
        self._account = None
        if self._backend:
            self._look_at_account(then=route)

    def choose_theme(self, mode: str) -> None:
        self._appearance.setValue("theme", mode)
        current_theme().set_mode(mode)  # type: ignore[arg-type]
        self._window_actions.themes[mode].setChecked(True)

    def choose_text_scale(self, scale: float) -> None:
        self._appearance.setValue("text_scale", scale)
        current_theme().set_text_scale(scale)

    def show_palette(self) -> None:
        from vehilink_desktop.ui.shell.palette import CommandPalette

        CommandPalette(self.actions_registry, self._backend, self.go, self).show()

    def new_vehicle(self) -> None:
        if self._backend:
            backend = self._backend
            backend.tasks.run(self, lambda _token: backend.listings.create()).done(
                lambda listing_id: self.go(f"editor/{listing_id}")
            )

    def choose_batch(self) -> None:
        """Sort a folder of files onto the vehicles that they are of."""
        from vehilink_desktop.ui.batch.entry import BatchEntry

        if self._backend:
            title = self.tr("Files of several vehicles")
            BatchEntry(self._backend, self, self.go).choose(title)

    def sync_now(self) -> None:
        if self._backend:
            self._backend.sync.sync_now()

    def set_working_offline(self, offline: bool) -> None:
        if self._backend:
            self._backend.sync.set_working_offline(offline)

    def sign_out(self) -> None:
        """Ask when there is unsent work, then end the session; the work stays here."""
        if self._backend:
            backend = self._backend
            backend.tasks.run(self, lambda _token: backend.unsent.count()).done(self._sign_out)

    def open_console(self) -> None:
        """The staff's side, on platforms that have one for everybody."""
        from vehilink_desktop.ui.shell.console import open_console

        if self._backend:
            open_console(self, self._backend)

    def toast(self, text: str, undo: object = None) -> None:
        action = ToastAction(*undo) if isinstance(undo, tuple) else None
        self._toasts.show(text, action)

    # -- building

    def _build(self) -> None:
        self.menuBar().clear()
        for old in self.actions():
            self.removeAction(old)
        self.setWindowTitle("Vehilink")
        self._rail = Rail()
        self._rail.chosen.connect(self.go)
        self._header = PageHeader()
        self._header.search_clicked.connect(self.show_palette)
        self._header.platform_known.connect(self._on_platform)
        self._header.route_chosen.connect(self.go)
        self._stack = QStackedWidget()
        self._paged = QWidget()
        self._paged.setObjectName("page")
        column = QVBoxLayout(self._paged)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        self._sign_in: QWidget | None = None
        self._opening = OpeningPage()
        self._opening.unlock_requested.connect(self.unlock_requested)
        self._opening.quit_requested.connect(self.quit_requested)
        self._outer = QStackedWidget()
        self._outer.addWidget(self._opening)
        self._outer.addWidget(self._paged)
        self._status = StatusLine()
        self._status.clicked.connect(self._show_transfers)
        self._status.stop_requested.connect(self._stop_devices)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._outer, 1)
        body = QWidget()
        frame = QVBoxLayout(body)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(middle, 1)
        frame.addWidget(self._status)
        self.setCentralWidget(body)
        self.actions_registry = ActionRegistry(self, self.menuBar())
        self._window_actions = add_window_actions(self, self.actions_registry)
        self._show_alone(self._opening)
        self._fold()

    def _show_alone(self, face: QWidget) -> None:
        """A face that stands for the whole window: opening, sign-in."""
        self._rail.hide()
        self.menuBar().hide()
        self._status.hide()
        self.actions_registry.enable(pages=False)
        self._outer.setCurrentWidget(face)

    # -- account

    def _look_at_account(self, then: str = "") -> None:
        if self._backend is None:
            return
        account = self._backend.account
        self._backend.tasks.run(self, lambda _token: account.current()).done(
            lambda current: self._show_account(current, then)
        )

    def _show_account(self, account: Account | None, then: str = "") -> None:
        if self._backend is None:
            return  # the profile was closed while its account was read
        if account is None:
            self._account = None
            if self._sign_in is None:
                self._show_sign_in()
            return
        changed = self._account is None or self._account.id != account.id
        self._account = account
        if changed:
            self._show_pages(account, then)
        else:
            self._header.show_account(account)

    def _show_sign_in(self) -> None:
        from vehilink_desktop.ui.auth.page import SignInPage

        assert self._backend
        # a session that ended must cost neither what is typed nor the place
        place = self._trail[self._place] if self._trail else ""
        if self._front:
            self._front.leave()
        self._drop_pages()
        page = SignInPage(self._backend)
        page.signed_in.connect(lambda route: self._look_at_account(then=route or place))
        page.language_chosen.connect(self.choose_language)
        page.declined.connect(self.quit)
        self._sign_in = page
        self._outer.addWidget(page)
        self._show_alone(page)
        page.setFocus()

    def _show_pages(self, account: Account, then: str) -> None:
        from vehilink_desktop.ui.shell.routes import FOR_SUPPLIERS, rail_items

        assert self._backend
        if self._sign_in is not None:
            self._outer.removeWidget(self._sign_in)
            self._sign_in.deleteLater()
            self._sign_in = None
        items = rail_items(account)
        if then.startswith(FOR_SUPPLIERS) and account.user_type != UserType.SUPPLIER:
            then = ""
        self._rail.set_items(items)
        sells = any(item.route == "stock" for item in items)
        for action in self._window_actions.sellers:
            action.setVisible(sells)
        self._header.show_account(account)
        self._rail.show()
        self.menuBar().show()
        self._status.show()
        self.actions_registry.enable(pages=True)
        self._outer.setCurrentWidget(self._paged)
        self._fold()
        self._on_status(self._backend.sync.status())
        self._show_in_use()
        self._count_needs()
        self._header.watch(self._backend)
        self._trail, self._place = [], -1
        self.go(then or items[0].route)

    def _sign_out(self, unsent: int) -> None:
        from vehilink_desktop.ui.shell.sign_out import SignOutDialog

        if self._backend:
            dialog = SignOutDialog(self._backend, unsent, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._end_session(forget=dialog.forgets()))
            dialog.open()

    def _end_session(self, *, forget: bool) -> None:
        from vehilink_desktop.domain.account import FORGOTTEN

        if self._backend:
            backend = self._backend
            if self._front:
                self._front.leave()
            ending = backend.tasks.run(self, lambda _token: backend.account.sign_out())
            if forget:
                # also when the session could not be ended in order
                ending.failed(lambda _error: None)
                ending.always(lambda: self.forget_requested.emit(FORGOTTEN))
            else:
                ending.always(self._look_at_account)

    # -- pages

    def _open_route(self, route: str) -> None:
        from vehilink_desktop.ui.shell.routes import PAGES, PARENT

        assert self._backend
        name, _, argument = route.partition("/")
        if name not in PAGES:
            return
        if self._front:
            self._front.leave()
        page = self._pages.get(name)
        if page is None:
            page = PAGES[name](self._backend)
            self._pages[name] = page
            self._connect(page)
            self._stack.addWidget(page)
        self._front = page
        self._turn_to(name)
        self._stack.setCurrentWidget(page)
        self._rail.set_current(PARENT.get(name, name))
        page.open(argument)
        self._header.show_page(page)
        self.actions_registry.show_page_actions(page.actions_menu())
        self.setWindowTitle(f"{page.title()} — Vehilink")
        page.setFocus()

    def _connect(self, page: Page) -> None:
        page.navigate.connect(self.go)
        page.notice.connect(self.toast)
        page.title_changed.connect(partial(self._on_title, page))
        page.actions_changed.connect(partial(self._on_actions, page))
        for name, slot in {
            "language_chosen": self.choose_language,
            "theme_chosen": self.choose_theme,
            "text_scale_chosen": self.choose_text_scale,
            "sign_out_requested": self.sign_out,
            "part_made": self._connect,
        }.items():
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _on_title(self, page: Page, title: str) -> None:
        # pages behind the front one go on reading
        if page.isVisible():
            self._header.set_title(title)

    def _on_actions(self, page: Page) -> None:
        if page is self._front:
            self.actions_registry.show_page_actions(page.actions_menu())

    def _drop_pages(self) -> None:
        self._turn_to("")
        for dialog in self.findChildren(QDialog):
            # it asks on behalf of a page, or of somebody who is not signed in any more
            dialog.done(QDialog.DialogCode.Rejected)
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages, self._front = {}, None
        self._trail, self._place = [], -1
        self._toasts.clear()
        self.actions_registry.show_page_actions([])
        self.setWindowTitle("Vehilink")

    def _step(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._trail):
            self._place = place
            self._open_route(self._trail[place])

    def _show_transfers(self) -> None:
        if self._account is not None:
            self.go("transfers")

    # -- news

    def _on_changed(self, changes: ChangeSet) -> None:
        # whoever is signing in or registering says when that is done
        if changes.touches(Topic.ACCOUNT) and self._sign_in is None:
            self._look_at_account()
        if changes.touches(Topic.PERMISSION):
            self._show_in_use()
        if changes.topics() & _COUNTED and not self._counting.isActive():
            self._counting.start()

    def _show_in_use(self) -> None:
        from vehilink_desktop.ui.words.permissions import capability

        if self._backend:
            used = {one.capability for one in self._backend.permissions.in_use()}
            seen = [capability(one) for one in ("camera", "microphone") if one in used]
            self._status.show_in_use(seen)

    def _stop_devices(self) -> None:
        from vehilink_desktop.domain.permission import Capability

        if self._backend:
            # it does not wait for the disk, and must not wait behind what does
            self._backend.permissions.stop(Capability.CAMERA, Capability.MICROPHONE)

    def _on_platform(self, platform: Platform) -> None:
        self._window_actions.console.setVisible(platform.console is not None)

    def _on_signed_out(self, _reason: str) -> None:
        self._look_at_account()

    def _count_needs(self) -> None:
        if self._backend is None or self._account is None:
            return
        stock, dashboard = self._backend.stock, self._backend.dashboard
        tasks = self._backend.tasks
        tasks.run(self, lambda _token: sum(row.state == "needs_you" for row in stock.rows())).done(
            lambda count: self._rail.set_count("stock", count)
        )
        tasks.run(self, lambda _token: dashboard.waiting()).done(self._show_waiting)

    def _show_waiting(self, waiting: tuple[int, int]) -> None:
        for route, count in zip(("today", "deals"), waiting, strict=True):
            self._rail.set_count(route, count)

    def _on_status(self, status: SyncStatus) -> None:
        self._status.show_status(status)
        self._header.show_status(status)
        self._window_actions.offline.setChecked(status.reason == "working-offline")
        self._rail.set_count("transfers", status.parked_ops)

    def _present_failure(self, _parent: QObject, error: Exception) -> None:
        from vehilink_desktop.ui.common.dialog import ErrorDialog
        from vehilink_desktop.ui.common.errors import describe

        dialog = ErrorDialog(describe(error), parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._on_screen:
            self._on_screen = True
            # after all that stands in the window has been painted, too
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self._step(steps[event.button()])
        else:
            super().mouseReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        event.accept()
        if not self._stays():
            self.quit_requested.emit()

    def _turn_to(self, page: str) -> None:
        """Have the page noted for who agreed to that; empty when nobody looks any more."""
        if self._visits is not None:
            self._visits.turn_to(page)

    def _leave(self) -> None:
        self._turn_to("")
        self._appearance.setValue("geometry", self.saveGeometry())
        if self._front:
            self._front.leave()

    def _fold(self) -> None:
        self._rail.set_narrow(self.width() < _FOLD_BELOW)
