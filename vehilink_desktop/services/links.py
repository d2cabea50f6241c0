"""Addresses in what others wrote: what speaks against opening them, and reporting them."""

from __future__ import annotations

from collections.abc import Callable

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.web_link import Address, find_addresses, read_address
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage.repositories import link_reports
from vehilink_desktop.storage.workspace import Workspace

_LONGEST_CONTEXT = 200


class LinkService:
    """Works without a network; reports go through the outbox."""

    def __init__(self, workspace: Workspace, platform: str, wake: Callable[[], None]) -> None:
        """`platform` is the address of the platform, whose own addresses are no strangers."""
        self._workspace = workspace
        self._platform = platform
        self._outgoing = Outgoing(workspace, wake, Topic.LINK_REPORT)

    def judge(self, text: str) -> Address | None:
        """What `text` leads to and what speaks against it; None for what is never opened."""
        return read_address(text, self._platform)

    def find(self, text: str) -> list[Address]:
        """The addresses that somebody wrote into `text`, each once."""
        return find_addresses(text, self._platform)

    def report(self, text: str, context: str) -> ChangeSet:
        """Tell the platform of a dangerous address.

        Args:
            text: The address as it was found.
            context: Where: the kind and id of what it stands in, never somebody's words.

        Raises:
            Known: `unauthorized`; `link-unreadable` for what is no address.
        """
        address = self.judge(text)
        if address is None:
            raise Known("link-unreadable")
        report_id, op_id = self._workspace.new_id(), self._workspace.new_id()
        with self._workspace.db.write() as conn:
            signed_in(conn)
            link_reports.queue_put(
                conn,
                op_id,
                report_id,
                address.url[:2000],
                address.host,
                context[:_LONGEST_CONTEXT],
                self._workspace.millis(),
            )
        return self._outgoing.queued(report_id)

    def reported(self) -> tuple[link_reports.Report, ...]:
        """What was reported from this computer, newest first."""
        with self._workspace.db.read() as conn:
            return tuple(link_reports.every(conn))

    def retry(self, report_id: str) -> ChangeSet:
        """Send a parked report again."""
        return self._outgoing.retry(report_id)

    def take_back(self, report_id: str) -> ChangeSet:
        """Do not send a report; raises as `Outgoing.take_back_all`."""
        return self._outgoing.take_back_all(report_id)
