"""What the synchronisation says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class SyncStatus:
    """One truth for the status line, the transfers page and the stock's chips.

    Attributes:
        online: The last call to the platform was answered.
        reason: Slug of why it is not, e.g. `network-unreachable`, `working-offline`, `signed-out`.
        last_sync_at: When all feeds were last read to their end.
        pending_ops: Operations that the platform has not confirmed.
        parked_ops: Those of them that need the person.
        files_total, files_done: Files of the publications under way.
        bytes_total, bytes_sent: Their bytes.
        rate_bps: Bytes a second over the last seconds; None while nothing flows.
        eta_s: Seconds until the files are through, at this rate.
    """

    online: bool = False
    reason: str | None = None
    last_sync_at: datetime | None = None
    pending_ops: int = 0
    parked_ops: int = 0
    files_total: int = 0
    files_done: int = 0
    bytes_total: int = 0
    bytes_sent: int = 0
    rate_bps: float | None = None
    eta_s: float | None = None
