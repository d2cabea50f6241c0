"""Closing the account: what is in the way, asking for it, keeping the account after all."""

from __future__ import annotations

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account, CancellationBlocker, CodeSent
from vehilink_desktop.remote import cancellation, profile
from vehilink_desktop.remote.errors import CancellationBlocked
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import accounts
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["CancellationBlocked", "CancellationService"]


class CancellationService:
    """All of it needs the platform. Where the review stands is `Account.cancellation`."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def blockers(self) -> tuple[CancellationBlocker, ...]:
        """What must be settled before; empty when nothing is."""
        return cancellation.blockers(self._api)

    def request_code(self) -> CodeSent:
        """Have a code for `request` sent to the own number."""
        return profile.request_code(self._api, profile.CodePurpose.CANCEL_ACCOUNT)

    def request(self, request_id: str, code: str) -> Account:
        """Ask the platform to close the account.

        Raises:
            CancellationBlocked: `cancellation-blocked`, with what is in the way.
            CodeWrong: `code-wrong`, with the attempts that are left.
            Known: `code-expired`, `code-void`.
        """
        key = self._workspace.new_id()
        return self._keep(cancellation.request(self._api, request_id, code, key=key))

    def withdraw(self) -> Account:
        """Keep the account after all."""
        return self._keep(cancellation.withdraw(self._api, key=self._workspace.new_id()))

    def _keep(self, account: Account) -> Account:
        with self._workspace.db.write() as conn:
            accounts.keep(conn, account)
        self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT))
        return account
