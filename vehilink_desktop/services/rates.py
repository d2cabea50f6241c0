"""Exchange rates: the last known table, with its source and time."""

from __future__ import annotations

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.remote import rates as remote_rates
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import rates
from vehilink_desktop.storage.workspace import Workspace


class RateService:
    """Converting is done with the stored table, so that it works offline."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api

    def table(self) -> RateTable | None:
        """The last known rates; None while there were never any."""
        with self._db.read() as conn:
            return rates.current(conn)

    def refresh(self) -> RateTable:
        """Fetch the rates of now and keep them.

        Raises:
            Known: why the platform could not be asked; the last known ones stay.
        """
        table = remote_rates.table(self._api)
        with self._db.write() as conn:
            rates.keep(conn, table)
        self._workspace.publish(ChangeSet.all_of(Topic.RATES))
        return table
