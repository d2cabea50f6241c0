"""One running program for each profile; a second start brings the first to the front."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

if TYPE_CHECKING:
    # loaded after the first paint
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """Holds the profile's lock.

    Signals:
        raised(): another start of the same profile asked for the window.
    """

    raised = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(root / "running.lock"))
        # the lock of a process that was killed is recognised by its dead process id
        self._lock.setStaleLockTime(0)
        # the one hash that is loaded already
        digest = QCryptographicHash.hash(
            str(root.resolve()).encode(), QCryptographicHash.Algorithm.Sha256
        )
        self._name = f"vehilink-{digest.toHex().toStdString()[:24]}"
        self._server: QLocalServer | None = None

    def acquire(self, *, quietly: bool = False) -> bool:
        """Whether this process is the one. If not, the other's window has been asked for.

        Not so when it is done `quietly`: the system started it, and nobody wants a window. The one
        that is has to `listen` as soon as it has time for it.
        """
        if not self._lock.tryLock(0):
            if not quietly:
                self._ask_other()
            return False
        return True

    def listen(self) -> None:
        """Hear from now on of other starts. Loads Qt's network: not before the first paint."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def release(self) -> None:
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _ask_other(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_PATIENCE_MS)
        socket.disconnectFromServer()

    def _on_connection(self) -> None:
        assert self._server
        connection = self._server.nextPendingConnection()
        if connection:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.raised.emit()
