"""What is new while the window is not looked at: the turn of a deal, a notice of the platform."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.services.dashboard import Need, NeedKind
from vehilink_desktop.ui.today.wording import route

#: What arrives together is told once.
_GATHER_MS = 1000
_WATCHED = frozenset({Topic.ORDER, Topic.QUOTATION, Topic.NOTICE, Topic.ACCOUNT})
#: Where it is the person's turn; the rest can wait for the start page.
_TURNS = frozenset({NeedKind.QUOTATION_TURN, NeedKind.ORDER_TURN, NeedKind.VOUCHER})


class _State(NamedTuple):
    """By what can be new; a deal that comes back at a later step is new again."""

    account: str
    turns: dict[tuple[str, str, str], Need]
    notices: frozenset[tuple[str, int]]


class News(QObject):
    """Compares what waits with what waited before; what was there at the start is no news.

    Neither names nor numbers are told: whoever stands beside the screen may read it.

    Signals:
        told(str, str, str): title, text and the route that a click leads to.
        looked(): it knows what there is now.
    """

    told = Signal(str, str, str)
    looked = Signal()

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._known: _State | None = None
        self._reading: Operation[_State] | None = None
        self._looking = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._looking.timeout.connect(self.look)
        backend.bus.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """See what is new since the last time."""
        if self._reading is not None:
            # what was read before must not come home after
            self._reading.cancel()
        self._reading = self._backend.tasks.run(self, lambda _token: _read(self._backend))
        self._reading.done(self._learn).failed(lambda _error: None)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.topics() & _WATCHED:
            self._looking.start()

    def _learn(self, now: _State) -> None:
        before, self._known = self._known, now
        wanted = self._backend.choices.is_on(Choice.MESSAGE_NOTIFICATIONS)
        if wanted and before is not None and before.account == now.account:
            self._tell(before, now)
        self.looked.emit()

    def _tell(self, before: _State, now: _State) -> None:
        turns = [need for key, need in now.turns.items() if key not in before.turns]
        if turns:
            where = route(turns[0]) if len(turns) == 1 else "today"
            title = self.tr("%n deal(s) wait for you", "", len(turns))
            self.told.emit(title, self.tr("Open Vehilink to see what is to be done."), where)
        if now.notices - before.notices:
            title = self.tr("A notice of the platform")
            text = self.tr("Open Vehilink to read what it is about.")
            self.told.emit(title, text, "my/privacy/notices")


def _read(backend: Backend) -> _State:
    turns = [need for need in backend.dashboard.needs() if need.kind in _TURNS]
    account = backend.account.current()
    return _State(
        account.id if account else "",
        {(need.subject, need.id, need.detail): need for need in turns},
        frozenset((notice.id, notice.version) for notice in backend.notices.unread()),
    )
