"""What the person chose about the program itself; kept in the profile."""

from __future__ import annotations

from typing import Any

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.storage.workspace import Workspace


class SettingService:
    """Named JSON values: window state, filters, columns, the editor's last section."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def get(self, name: str, default: Any = None) -> Any:
        with self._workspace.db.read() as conn:
            return meta.get(conn, f"setting.{name}", default)

    def put(self, name: str, value: Any) -> ChangeSet:
        with self._workspace.db.write() as conn:
            meta.put(conn, f"setting.{name}", value)
        changes = ChangeSet.of(Topic.SETTING, name)
        self._workspace.publish(changes)
        return changes
