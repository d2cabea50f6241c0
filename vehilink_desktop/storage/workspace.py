"""What an opened profile hands to everything that reads or writes in it."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core.changes import Publish
from vehilink_desktop.core.clock import Clock, to_millis
from vehilink_desktop.core.ids import NewId
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.vault import Vault


@dataclass(frozen=True)
class Workspace:
    """The store of one profile, with the clock and the ids that its rows are made with."""

    db: Database
    vault: Vault
    clock: Clock
    new_id: NewId
    publish: Publish

    def millis(self) -> int:
        """Now, as the tables store it."""
        return to_millis(self.clock.now())
