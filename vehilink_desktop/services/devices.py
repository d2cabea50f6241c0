"""Where the account is signed in: looking, ending, and what to do when it may have leaked."""

from __future__ import annotations

from vehilink_desktop.domain.account import CodeSent, Session
from vehilink_desktop.remote import devices, profile
from vehilink_desktop.remote.devices import LeakReport
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["DeviceService", "LeakReport"]


class DeviceService:
    """All of it needs the platform. Any call may raise `Known`."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._new_id = workspace.new_id
        self._api = api

    def sessions(self) -> tuple[Session, ...]:
        """Every session, the one used last first; this computer's is `current`."""
        return devices.sessions(self._api)

    def end(self, session_id: str) -> None:
        """Sign one out; `not-found` if it is already."""
        devices.end(self._api, session_id)

    def end_others(self) -> None:
        """Sign all others out."""
        devices.end_others(self._api)

    def request_leak_code(self) -> CodeSent:
        """Have a code for `report_leak` sent to the own number."""
        return profile.request_code(self._api, profile.CodePurpose.LEAK)

    def report_leak(self, request_id: str, code: str, note: str) -> LeakReport:
        """Tell the platform's staff, and sign all other sessions out.

        Raises:
            CodeWrong: `code-wrong`, with the attempts that are left.
            Known: `code-expired`, `code-void`.
        """
        return devices.report_leak(self._api, request_id, code, note, key=self._new_id())
