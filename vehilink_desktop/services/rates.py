"""Exchange rates: the last known table, with its source and time."""

from __future__ import annotations

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.workspace import Workspace


class RateService:
    """Converting is done with the stored table, so that it works offline."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def table(self) -> RateTable | None:
        """The last known rates; None while there were never any."""
        raise Bug("being written")

    def refresh(self) -> RateTable:
        """Fetch the rates of now and keep them.

        Raises:
            Known: why the platform could not be asked; the last known ones stay.
        """
        raise Bug("being written")
