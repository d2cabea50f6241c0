"""What needs the person today, and what the deals are worth by step and by day."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.services.dashboard_view import DayValue, Need, NeedKind, StepValue, Today
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["DashboardService", "DayValue", "Need", "NeedKind", "StepValue", "Today"]


class DashboardService:
    """Reads sums that are kept as orders arrive, so that it takes no scan."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._db = workspace.db

    def today(self, currency: str = "USD") -> Today:
        """All of it, with values in `currency` as far as the last known rates reach."""
        raise Bug("being written")

    def waiting(self) -> tuple[int, int]:
        """For the rail: how many needs there are, and how many of them are about deals."""
        raise Bug("being written")
