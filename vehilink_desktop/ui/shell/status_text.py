"""How the synchronisation stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui import formats


class StatusCounts(QObject):
    """An object, because only `tr` has plurals that the translations' tools can read."""

    def waiting(self, count: int) -> str:
        return self.tr("%n waiting", "", count)

    def parked(self, count: int) -> str:
        return self.tr("%n need you", "", count)


def status_text(status: SyncStatus) -> str:
    """Network, last synchronisation and what waits, in one line."""
    translate = QCoreApplication.translate
    parts = [_network(status)]
    if status.last_sync_at:
        synced = translate("StatusLine", "synced {time}")
        parts.append(synced.format(time=formats.clock(status.last_sync_at)))
    if status.pending_ops:
        parts.append(StatusCounts().waiting(status.pending_ops))
    if status.parked_ops:
        parts.append(StatusCounts().parked(status.parked_ops))
    return " · ".join(parts)


def _network(status: SyncStatus) -> str:
    translate = QCoreApplication.translate
    if status.online:
        return translate("StatusLine", "Online")
    words = {
        "connecting": translate("StatusLine", "Connecting…"),
        "working-offline": translate("StatusLine", "Working offline, as you chose"),
        "signed-out": translate("StatusLine", "Not signed in"),
        "captive-portal": translate("StatusLine", "Sign in to your network"),
        "disk-full": translate("StatusLine", "The disk is full"),
        "tls-untrusted": translate("StatusLine", "The connection is not trusted"),
    }
    kept = translate("StatusLine", "Offline: your work is kept here")
    return words.get(status.reason or "", kept)
