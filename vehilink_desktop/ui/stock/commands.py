"""What can be done with selected vehicles, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import TRANSITIONS, ListingAction
from vehilink_desktop.services.stock import StockRow, StockState

_UNDER_WAY = frozenset({StockState.WAITING, StockState.UPLOADING})


@dataclass(frozen=True)
class Outcome:
    """A command over several vehicles: one that fails does not stop the others."""

    done: tuple[StockRow, ...]
    failed: tuple[tuple[StockRow, Known], ...]


def run_over(rows: Sequence[StockRow], command: Callable[[str], object]) -> Outcome:
    """Call `command` with the id of each vehicle."""
    done: list[StockRow] = []
    failed: list[tuple[StockRow, Known]] = []
    for row in rows:
        try:
            command(row.id)
            done.append(row)
        except Known as error:
            failed.append((row, error))
    return Outcome(tuple(done), tuple(failed))


def can_publish(row: StockRow) -> bool:
    """Whether there is something of it that the platform does not have."""
    return row.unpublished or row.state is StockState.DRAFT


def can_act(row: StockRow, action: ListingAction) -> bool:
    """Whether the platform would allow `action` in the state that is known here."""
    return row.state not in _UNDER_WAY and row.listing_state in TRANSITIONS[action]


def can_discard(row: StockRow) -> bool:
    """Whether there is a draft, or something waiting, to throw away."""
    return row.unpublished or row.state in (*_UNDER_WAY, StockState.DRAFT, StockState.NEEDS_YOU)
