"""The ledger of consents, for everybody who asks for one: what was agreed, when, in which words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.documents.archive_tables import (
    Columns,
    flat,
    harmless,
    json_lines,
    spreadsheet,
)
from vehilink_desktop.domain.consent import ConsentEntry
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.repositories import consents
from vehilink_desktop.storage.workspace import Workspace


class ConsentService:
    """Works without a network."""

    def __init__(self, workspace: Workspace, policy_version: Callable[[], str]) -> None:
        """`policy_version` tells the version in force here; empty when none is known."""
        self._workspace = workspace
        self._policy_version = policy_version

    def record(self, subject: str, granted: bool, wording: str) -> ConsentEntry:
        """Write down what the person just answered to `wording`, the words that were shown."""
        return self.record_all([subject], granted, wording)[0]

    def record_all(self, subjects: list[str], granted: bool, wording: str) -> list[ConsentEntry]:
        """The same answer to several subjects: all of them are written down, or none."""
        with self._workspace.db.write() as conn:
            entries = [self.append(conn, one, granted, wording) for one in subjects]
        self._workspace.publish(ChangeSet.of(Topic.CONSENT, *subjects))
        return entries

    def append(self, conn: Connection, subject: str, granted: bool, wording: str) -> ConsentEntry:
        """The same as part of a larger transaction, whose owner tells the screens."""
        version, now = self._policy_version(), self._workspace.millis()
        return consents.append(conn, subject, wording, now, granted=granted, policy_version=version)

    def standing(self, subject: str) -> ConsentEntry | None:
        """The last word on a subject; None when nothing was ever said."""
        with self._workspace.db.read() as conn:
            return consents.newest(conn, subject)

    def granted(self, subject: str) -> bool:
        """Whether the last word on a subject is yes."""
        entry = self.standing(subject)
        return entry is not None and entry.granted

    def all(self) -> list[ConsentEntry]:
        """The whole ledger, first entry first."""
        with self._workspace.db.read() as conn:
            return consents.every(conn)

    def export(self, path: Path) -> int:
        """Write the ledger, first entry first: a spreadsheet as `.csv`, else JSON lines.

        Returns:
            How many entries it has.

        Raises:
            Known: `disk-full`, `disk-error`, `disk-readonly`.
        """
        rows = [entry.model_dump(mode="json") for entry in self.all()]
        data = json_lines(rows)
        if path.suffix.lower() == ".csv":
            cells, columns = [flat(row, harmless) for row in rows], Columns()
            for one in cells:
                columns.learn(one)
            data = spreadsheet(cells, columns)
        with disk_errors():
            write_private(path, b"".join(data))
        return len(rows)
