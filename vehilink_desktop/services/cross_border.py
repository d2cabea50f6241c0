"""The authorisation that deals with counterparts abroad need."""

from __future__ import annotations

from datetime import datetime

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.account import Account
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.workspace import Workspace


class CrossBorderService:
    """Giving and withdrawing it needs the platform."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def allowed(self) -> datetime | None:
        """When it was given; None while it is not."""
        raise Bug("being written")

    def allow(self) -> Account:
        """Authorise it, once for all deals; the person read what it is for and agreed.

        Raises:
            Known: why the platform could not be asked.
        """
        raise Bug("being written")

    def withdraw(self) -> Account:
        """Take it back: later deals ask again; raises like `allow`."""
        raise Bug("being written")
