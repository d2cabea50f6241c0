"""How the synchronisation stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui import formats


def status_text(status: SyncStatus) -> str:
    """Network, last synchronisation and what waits, in one line."""
    translate = QCoreApplication.translate
    parts = [_network(status)]
    if status.last_sync_at:
        synced = translate("StatusLine", "synced {time}")
        parts.append(synced.format(time=formats.clock(status.last_sync_at)))
    if status.pending_ops:
        parts.append(translate("StatusLine", "%n waiting", "", status.pending_ops))
    if status.parked_ops:
        parts.append(translate("StatusLine", "%n need you", "", status.parked_ops))
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
