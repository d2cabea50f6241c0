"""The authorisation that deals with counterparts abroad need."""

from __future__ import annotations

from datetime import datetime

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.consent import CROSS_BORDER
from vehilink_desktop.remote import cross_border
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.storage.repositories import accounts
from vehilink_desktop.storage.workspace import Workspace


class CrossBorderService:
    """Giving and withdrawing it needs the platform. Each stands in the ledger of consents."""

    def __init__(self, workspace: Workspace, api: ApiClient, consents: ConsentService) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._consents = consents

    def allowed(self) -> datetime | None:
        """When it was given; None while it is not."""
        with self._db.read() as conn:
            account = accounts.current(conn)
        return account.cross_border_at if account else None

    def allow(self, wording: str) -> Account:
        """Authorise it, once for all deals; the person read `wording` and agreed.

        Raises:
            Known: why the platform could not be asked.
        """
        answer = cross_border.allow(self._api, key=self._workspace.new_id())
        return self._keep(answer, True, wording)

    def withdraw(self, wording: str = "") -> Account:
        """Take it back: later deals ask again; raises like `allow`."""
        answer = cross_border.withdraw(self._api, key=self._workspace.new_id())
        return self._keep(answer, False, wording)

    def _keep(self, account: Account, granted: bool, wording: str) -> Account:
        with self._db.write() as conn:
            accounts.keep(conn, account)
            self._consents.append(conn, CROSS_BORDER, granted, wording)
        self._workspace.publish(
            ChangeSet.all_of(Topic.ACCOUNT) | ChangeSet.of(Topic.CONSENT, CROSS_BORDER)
        )
        return account
