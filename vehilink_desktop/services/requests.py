"""Purchase requests: others' on the board with how own vehicles fit, and the own ones."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.services.requests_view import (
    BoardQuery,
    BoardRow,
    MatchRow,
    MyRequestRow,
    RequestStanding,
    RequestView,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "BoardQuery",
    "BoardRow",
    "MatchRow",
    "MyRequestRow",
    "RequestService",
    "RequestStanding",
    "RequestView",
]


class RequestService:
    """Everything works without a network; commands return what they touched."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake

    # -- reading

    def board(self, query: BoardQuery) -> tuple[BoardRow, ...]:
        """Others' live requests: those that fit best first, then the newest."""
        raise Bug("being written")

    def mine(self) -> tuple[MyRequestRow, ...]:
        """All own requests, last changed first."""
        raise Bug("being written")

    def get(self, request_id: str) -> RequestView:
        """One request, own or not.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    def matches(self, request_id: str, limit: int = 20) -> tuple[MatchRow, ...]:
        """The own vehicles that fit it, best first.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    # -- writing

    def create(self) -> str:
        """Start a new request; its id."""
        raise Bug("being written")

    def save(self, request_id: str, content: RequestContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick."""
        raise Bug("being written")

    def publish(self, request_id: str) -> ChangeSet:
        """Hand it to the outbox.

        Raises:
            Known: what a gate asks for (`gates.require`), `invalid` with the fields,
                `nothing-to-publish`.
        """
        raise Bug("being written")

    def renew(self, request_id: str) -> ChangeSet:
        """Let it stand for its days again.

        Raises:
            Known: what a gate asks for; `state-conflict`; `being-sent` while an action before it
                has not arrived.
        """
        raise Bug("being written")

    def close(self, request_id: str) -> ChangeSet:
        """Take it off the board; raises like `renew`."""
        raise Bug("being written")

    def discard(self, request_id: str) -> ChangeSet:
        """Forget the unsent changes; `undo_discard` brings them back.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def undo_discard(self, request_id: str, content: RequestContent) -> ChangeSet:
        """Bring a discarded draft back, with what it said."""
        raise Bug("being written")

    def take_back(self, request_id: str) -> ChangeSet:
        """Do not send what has not left yet. The draft stays.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def retry(self, request_id: str) -> ChangeSet:
        """Send a parked operation of this request again, with what the draft says now."""
        raise Bug("being written")
