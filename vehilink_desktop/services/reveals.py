"""Looks at what is masked: each is noted before anything is shown. What it was is not kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.storage.repositories import reveals
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class Look:
    """One time that something was shown whole.

    Attributes:
        kind: A `Datum`, or one of a newer version of this program.
        subject: Whose it is: the id of the order, of the bank account, of the submission.
    """

    kind: str
    subject: str
    at: datetime


class RevealService:
    """Everything works without a network."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def note(self, kind: Datum, subject: str) -> None:
        """Write down that `kind` of `subject` is about to be shown."""
        now = self._workspace.millis()
        with self._workspace.db.write() as conn:
            reveals.add(conn, self._workspace.new_id(), kind, subject, now)

    def recent(self, limit: int = 100) -> tuple[Look, ...]:
        """The last looks at anything, the last one first."""
        with self._workspace.db.read() as conn:
            found = reveals.recent(conn, limit)
        return tuple(Look(one.kind, one.subject, from_millis(one.at)) for one in found)
