"""The page of one order: where it is, what is next, and everything that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.orders.complaints import OrderComplaints
from vehilink_desktop.ui.orders.deeds import OrderDeeds
from vehilink_desktop.ui.orders.face import OrderFace
from vehilink_desktop.ui.orders.paper_dialog import PaperDialog
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import order_steps as steps

_WATCHED = frozenset(
    {*(Topic.ORDER, Topic.OUTBOX, Topic.PAYEE, Topic.TRANSFER, Topic.COMPLAINT, Topic.ACCOUNT)}
)
_RELOAD_MS = 120
#: The tabs where what a deed is about is to be seen.
_PLACES = {
    "confirm_voucher": "vouchers",
    "submit_voucher": "vouchers",
    "declare_vehicles": "vehicles",
    "issue_paper": "papers",
    "confirm": "terms",
}


class OrderPage(Page):
    """Route `order/<id>`."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._order_id = ""
        self._wanted_part = ""
        self._reading: Operation[OrderView] | None = None
        self.view: OrderView | None = None
        self.deeds = OrderDeeds(self, lambda: self.view)
        self.complaints = OrderComplaints(self, lambda: self.view)
        self.face = OrderFace(backend)
        self._primary: NextDeed | None = None
        self.primary = QAction("", self)
        self.complain = QAction(self.tr("Write to the platform about this order…"), self)
        self.menu_actions: list[QAction] = []
        self._menu_deeds: tuple[NextDeed, ...] = ()
        self.faces = Faces(self.face, self._make_nothing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.faces)
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.reload)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        if self.view is None or not self.view.order.number:
            return self.tr("Order")
        return bidi.ltr(self.view.order.number)

    def open(self, argument: str) -> None:
        """`<order id>`, or `<order id>/<part>` to open one of its tabs."""
        order_id, _, part = argument.partition("/")
        if order_id != self._order_id:
            self._order_id, self.view = order_id, None
            self.face.start_over()
            self.faces.show_loading()
        self._wanted_part = part
        self.reload()

    def leave(self) -> None:
        self.face.flush()

    def primary_action(self) -> QAction | None:
        return self.primary

    def actions_menu(self) -> list[QAction]:
        return [*self.menu_actions, self.complain]

    def reload(self) -> None:
        """Read the order again; what is being typed stays."""
        if self._reading is not None:
            # two readings may come home in the wrong order, or when another order is shown
            self._reading.cancel()
        order_id, orders = self._order_id, self.backend.orders
        self._reading = self.backend.tasks.run(self, lambda _token: orders.get(order_id))
        self._reading.done(self.show_view).failed(self._on_failed)

    def show_view(self, view: OrderView) -> None:
        """Show what was read."""
        first, self.view = self.view is None, view
        self.face.show_view(view, online=self.backend.sync.status().online)
        self._show_primary(view)
        self._make_menu(view)
        self.complaints.load()
        self.title_changed.emit(self.title())
        self.faces.show_filled()
        if first and not self._wanted_part and self._primary is not None:
            self.face.choose(_PLACES.get(self._primary.kind, ""))
        if self._wanted_part:
            part, self._wanted_part = self._wanted_part, ""
            self.face.reveal(part)

    # -- inside

    def _make_nothing(self) -> EmptyState:
        return EmptyState(
            "file-text", self.tr("No order"), self.tr("Choose an order in the list of deals.")
        )

    def _connect(self) -> None:
        face, deeds = self.face, self.deeds
        self.primary.triggered.connect(self._do_primary)
        self.primary.setVisible(False)
        self.complain.triggered.connect(self.complaints.write)
        self.complaints.loaded.connect(face.complaints.show_rows)
        face.complaints.write_wanted.connect(self.complaints.write)
        face.deed_wanted.connect(deeds.begin)
        face.payee_checked.connect(deeds.accept_payee)
        face.vehicles_declared.connect(deeds.declare)
        face.taken_back.connect(deeds.take_back)
        face.retried.connect(deeds.retry)
        face.paper_wanted.connect(self._open_paper)
        face.notice.connect(self.notice)
        face.export.route_wanted.connect(self.navigate)
        deeds.look.connect(self._look)
        deeds.paper_wanted.connect(self._open_paper)
        self.backend.bus.changed.connect(self._on_bus)
        self.backend.bus.status_changed.connect(self._on_status)

    def _look(self, part: str) -> None:
        # what was begun may not have been read yet
        self._wanted_part = part
        self.reload()

    def _show_primary(self, view: OrderView) -> None:
        self._primary = next((one for one in view.next_deeds if one.primary), None)
        text = steps.deed_label(self._primary) if self._primary else ""
        writing = self._primary is not None and self._primary.kind == "submit_voucher"
        if writing and view.voucher is not None and self._primary is not None:
            # the editor is open: its own button sends
            self._primary = None
        self.primary.setText(text)
        self.primary.setVisible(self._primary is not None)
        self.primary.setEnabled(self._primary is not None)

    def _do_primary(self) -> None:
        if self._primary is not None:
            if self._primary.kind in _PLACES:
                # what is decided on stands below the question
                self.face.reveal(_PLACES[self._primary.kind])
            self.deeds.begin(self._primary)

    def _make_menu(self, view: OrderView) -> None:
        deeds = tuple(one for one in view.next_deeds if not one.primary and not one.voucher_id)
        if deeds == self._menu_deeds:
            return
        before, self._menu_deeds, self.menu_actions = self.menu_actions, deeds, []
        for deed in deeds:
            action = QAction(steps.deed_label(deed), self)
            action.triggered.connect(lambda _on=False, one=deed: self.deeds.begin(one))
            self.addAction(action)
            self.menu_actions.append(action)
        # the frame lets go of the former ones first
        self.actions_changed.emit()
        for action in before:
            self.removeAction(action)
            action.deleteLater()

    def _open_paper(self, kind: str) -> None:
        if self.view is None:
            return
        dialog = PaperDialog(self.backend, self.view, kind, parent=self.window())
        dialog.issue_wanted.connect(self.deeds.run)
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        if self._order_id and changes.topics() & _WATCHED and not self._reload.isActive():
            self._reload.start()

    def _on_status(self, status: SyncStatus) -> None:
        if self.view is not None:
            self.face.pending.show_pending(self.view.pending, online=status.online)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.face.fit(self.width())
