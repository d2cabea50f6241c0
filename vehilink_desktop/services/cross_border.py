"""The authorisation that deals with counterparts abroad need."""

from __future__ import annotations

from datetime import datetime

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.remote import cross_border
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import accounts
from vehilink_desktop.storage.workspace import Workspace


class CrossBorderService:
    """Giving and withdrawing it needs the platform."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api

    def allowed(self) -> datetime | None:
        """When it was given; None while it is not."""
        with self._db.read() as conn:
            account = accounts.current(conn)
        return account.cross_border_at if account else None

    def allow(self) -> Account:
        """Authorise it, once for all deals; the person read what it is for and agreed.

        Raises:
            Known: why the platform could not be asked.
        """
        return self._keep(cross_border.allow(self._api, key=self._workspace.new_id()))

    def withdraw(self) -> Account:
        """Take it back: later deals ask again; raises like `allow`."""
        return self._keep(cross_border.withdraw(self._api, key=self._workspace.new_id()))

    def _keep(self, account: Account) -> Account:
        with self._db.write() as conn:
            accounts.keep(conn, account)
        self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT))
        return account
