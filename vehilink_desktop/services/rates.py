"""Exchange rates: the last known table, with its source and time."""

from __future__ import annotations

import logging
from datetime import timedelta

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.remote import rates as remote_rates
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import rates
from vehilink_desktop.storage.workspace import Workspace

log = logging.getLogger(__name__)

#: Younger ones are as good as those of now: values in another currency are indications.
_FRESH = timedelta(hours=12)


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

    def renew(self) -> None:
        """Fetch the rates of now unless those here are young; without a network they stay."""
        table = self.table()
        if table is not None and self._workspace.platform_now() - table.fetched_at < _FRESH:
            return
        try:
            self.refresh()
        except Known as error:
            log.info("no new exchange rates: %s", error.code)
