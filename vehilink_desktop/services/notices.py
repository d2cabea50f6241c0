"""What the platform has to tell: incidents, its end, a transfer, changes of policy and use."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.notice import Notice
from vehilink_desktop.storage.repositories import notices
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class NoticeRow:
    """A notice, and whether it was read in its newest version here."""

    notice: Notice
    read: bool


class NoticeService:
    """Works without a network, from what has arrived."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._db = workspace.db

    def all(self) -> tuple[NoticeRow, ...]:
        """Newest first, with those that were withdrawn."""
        with self._db.read() as conn:
            kept = notices.every(conn)
        return tuple(NoticeRow(one.notice, one.read_at is not None) for one in kept)

    def unread(self) -> tuple[Notice, ...]:
        """Those that still hold and were not read, newest first."""
        with self._db.read() as conn:
            return tuple(notices.unread(conn))

    def mark_read(self, notice_id: str) -> ChangeSet:
        """Note that the person has read it."""
        with self._db.write() as conn:
            if not notices.mark_read(conn, notice_id, self._workspace.millis()):
                return ChangeSet()
        changes = ChangeSet.of(Topic.NOTICE, notice_id)
        self._workspace.publish(changes)
        return changes
