"""What the platform has to tell: incidents, its end, a transfer, changes of policy and use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.notice import Notice, NoticeKind
from vehilink_desktop.storage.repositories import notices
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class NoticeRow:
    """A notice, and whether the person knows of it: of a policy, who agreed to that does."""

    notice: Notice
    read: bool


class NoticeService:
    """Works without a network, from what has arrived."""

    def __init__(self, workspace: Workspace, is_agreed_to: Callable[[str], bool]) -> None:
        """`is_agreed_to` tells whether the person agreed to a version of the policy."""
        self._is_agreed_to = is_agreed_to
        self._workspace = workspace
        self._db = workspace.db

    def all(self) -> tuple[NoticeRow, ...]:
        """Newest first, with those that were withdrawn."""
        with self._db.read() as conn:
            kept = notices.every(conn)
        return tuple(
            NoticeRow(one.notice, one.read_at is not None or self._settled(one.notice))
            for one in kept
        )

    def unread(self) -> tuple[Notice, ...]:
        """Those that still hold and were not read, newest first."""
        with self._db.read() as conn:
            found = notices.unread(conn)
        return tuple(one for one in found if not self._settled(one))

    def mark_read(self, notice_id: str) -> ChangeSet:
        """Note that the person has read it."""
        with self._db.write() as conn:
            if not notices.mark_read(conn, notice_id, self._workspace.millis()):
                return ChangeSet()
        changes = ChangeSet.of(Topic.NOTICE, notice_id)
        self._workspace.publish(changes)
        return changes

    def _settled(self, notice: Notice) -> bool:
        """Whether it announces a policy that was agreed to."""
        return notice.kind == NoticeKind.POLICY and self._is_agreed_to(notice.subject)
