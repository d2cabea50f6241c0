"""Deletes what is over by the table of periods, and shows how much of each kind is kept here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.domain.retention import PERIODS, Kind, Place, cutoff
from vehilink_desktop.storage import ageing
from vehilink_desktop.storage.ageing import Size
from vehilink_desktop.storage.files import disk_errors
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.storage.vault import Copy
from vehilink_desktop.storage.workspace import Workspace

log = logging.getLogger(__name__)

_LATEST, _SWEPT, _DAYS = "retention.latest", "retention.swept", "retention.days"
_DAY = timedelta(days=1)
#: So often it is looked whether a day has passed.
_LOOK_S = 3600.0
#: Without the platform, what a clock says is believed once it has gone on for so many days of use.
_WITNESSES = 3
#: A clock further off the platform's than this says nothing of how old something is.
MOST_OFF = timedelta(hours=24)

_COPIES = {Kind.PICTURE_CACHE: False, Kind.RECORDING_CACHE: True}
#: What the program notes of the person. It goes without the platform's word on the time, too; of
#: the rest, copies could not be fetched again then, and what belongs to their work can wait.
_TRACES = (
    *(Kind.SEARCHES, Kind.BROWSING, Kind.DEPARTURES),
    *(Kind.DEVICE_ACCESSES, Kind.REVEALS, Kind.LOGS),
)
#: The ledger goes with the profile only; notices come but once.
_STAYS = frozenset({Kind.CONSENTS, Kind.NOTICES})
HERE = tuple(kind for kind, period in PERIODS.items() if period.place is Place.HERE)
_TOPICS = {
    Kind.SEARCHES: Topic.SEARCH_HISTORY,
    Kind.BROWSING: Topic.BROWSING,
    Kind.DEPARTURES: Topic.DEPARTURE,
    Kind.DEVICE_ACCESSES: Topic.PERMISSION,
    Kind.DRAFT_VERSIONS: Topic.DRAFT,
    Kind.DISCARDED_DRAFTS: Topic.DRAFT,
    Kind.FINISHED_TRANSFERS: Topic.TRANSFER,
    Kind.NOTICES: Topic.NOTICE,
}


@dataclass(frozen=True)
class Stored:
    """How much of one kind there is; `clearable` if the person may delete all of it."""

    kind: Kind
    count: int
    bytes: int
    clearable: bool


@dataclass(frozen=True)
class Swept:
    """What a sweep did.

    Attributes:
        counts: What was deleted, by kind.
        skipped: Why nothing was: `clock-unknown` while the platform has not told its time and
            the program ran on too few days to do without, `clock-off` when this computer's is more
            than a day off it, `clock-behind` when it was later here before.
    """

    counts: Mapping[Kind, int] = field(default_factory=dict)
    skipped: str | None = None


class RetentionService:
    """Touches copies, logs and records only; unsent work is none of them."""

    def __init__(
        self, workspace: Workspace, platform_now: Callable[[], datetime | None], logs: Path
    ) -> None:
        """`platform_now` is the platform's time however the clock is set, None while unknown."""
        self._workspace = workspace
        self._db = workspace.db
        self._platform_now = platform_now
        self._logs = logs
        self._look_at = float("-inf")

    def sweep_if_due(self) -> None:
        """Sweep once a day. To be called often; raises nothing."""
        clock = self._workspace.clock
        if clock.monotonic() < self._look_at:
            return
        self._look_at = clock.monotonic() + _LOOK_S
        now, last = clock.now(), self.last_swept()
        if last is not None and last <= now < last + _DAY:
            return
        try:
            swept = self.sweep(now)
        except Known as error:
            log.info("nothing was swept: %s", error.code)
        else:
            log.info("swept: %s", swept.skipped or sum(swept.counts.values()))

    def sweep(self, now: datetime) -> Swept:
        """Delete what is over at `now`, unless the clock cannot be believed.

        Raises:
            Known: `disk-full`, `disk-error`.
        """
        platform_now = self._platform_now()
        if platform_now is not None and abs(platform_now - now) > MOST_OFF:
            return Swept(skipped="clock-off")
        with self._db.read() as conn:
            latest = meta.get(conn, _LATEST, 0)
        if to_millis(now) < latest:
            return Swept(skipped="clock-behind")
        if platform_now is None:
            return self._sweep_alone(now)
        counts = self._remove_over(HERE, now)
        with self._db.write() as conn:
            meta.put(conn, _LATEST, to_millis(now))
            meta.put(conn, _SWEPT, to_millis(now))
        return Swept(counts)

    def last_swept(self) -> datetime | None:
        """When it was done last; None if never."""
        with self._db.read() as conn:
            stored = meta.get(conn, _SWEPT)
        return None if stored is None else from_millis(stored)

    def sizes(self) -> tuple[Stored, ...]:
        """How much there is of each kind that is kept here, in the order of the table."""
        copies = self._workspace.vault.copies()
        logs = [one.stat().st_size for one in self._log_files()]
        with self._db.read() as conn:
            sizes = {kind: ageing.size_of(conn, kind) for kind in ageing.KINDS}
        for kind, recorded in _COPIES.items():
            of_kind = [one.size for one in copies if one.recorded is recorded]
            sizes[kind] = Size(len(of_kind), sum(of_kind))
        sizes[Kind.LOGS] = Size(len(logs), sum(logs))
        return tuple(Stored(kind, *sizes[kind], kind not in _STAYS) for kind in HERE)

    def clear(self, kind: Kind) -> ChangeSet:
        """Delete all of a kind now.

        Raises:
            Known: `disk-full`, `disk-error`.
        """
        if kind in _STAYS or kind not in HERE:
            raise Bug(f"{kind} cannot be cleared")
        if kind in ageing.KINDS:
            self._remove_rows(kind, ageing.END)
        elif kind in _COPIES:
            self._remove_copies(kind, lambda _copy: True)
        else:
            self._empty(self._log_files())
        return self._tell([kind])

    # -- inside

    def _sweep_alone(self, now: datetime) -> Swept:
        """Delete traces only, and only what was over already some days of use ago.

        A clock that leaps ahead by mistake deletes nothing before it has gone on from there for
        days; put back until then, it has never said anything.
        """
        with self._db.write() as conn:
            days = [day for day in meta.get(conn, _DAYS, []) if day <= to_millis(now)]
            if not days or from_millis(days[-1]) + _DAY <= now:
                days = [*days, to_millis(now)][-_WITNESSES:]
            meta.put(conn, _DAYS, days)
        if len(days) < _WITNESSES:
            return Swept(skipped="clock-unknown")
        counts = self._remove_over(_TRACES, from_millis(days[0]))
        with self._db.write() as conn:
            meta.put(conn, _SWEPT, to_millis(now))
        return Swept(counts)

    def _remove_over(self, kinds: Iterable[Kind], now: datetime) -> dict[Kind, int]:
        """Delete what is over at `now`; how many of which kinds that were."""
        ends = {kind: cutoff(kind, now) for kind in kinds}
        removed = {kind: self._remove_up_to(kind, end) for kind, end in ends.items() if end}
        counts = {kind: count for kind, count in removed.items() if count}
        self._tell(counts)
        return counts

    def _remove_up_to(self, kind: Kind, before: datetime) -> int:
        if kind in ageing.KINDS:
            return self._remove_rows(kind, to_millis(before))
        if kind in _COPIES:
            return self._remove_copies(kind, lambda copy: copy.used_s <= before.timestamp())
        over = [one for one in self._log_files() if one.stat().st_mtime <= before.timestamp()]
        self._empty(over)
        return len(over)

    def _remove_rows(self, kind: Kind, up_to: int) -> int:
        with self._db.write() as conn:
            removed = ageing.remove_up_to(conn, kind, up_to)
        for one in removed.files:
            self._workspace.vault.forget(one)
        return removed.number

    def _remove_copies(self, kind: Kind, is_over: Callable[[Copy], bool]) -> int:
        vault, gone = self._workspace.vault, 0
        for copy in vault.copies():
            if copy.recorded is _COPIES[kind] and is_over(copy):
                with suppress(Known):  # on Windows, while it is being played
                    vault.delete(copy.name)
                    gone += 1
        return gone

    def _log_files(self) -> list[Path]:
        """Those in which something is written."""
        return [one for one in self._logs.glob("*.log*") if one.stat().st_size]

    def _empty(self, files: Iterable[Path]) -> None:
        with disk_errors():
            for one in files:
                if one.suffix == ".log":
                    one.write_bytes(b"")  # it is open: what is logged next goes on in it
                else:
                    one.unlink(missing_ok=True)

    def _tell(self, kinds: Iterable[Kind]) -> ChangeSet:
        changes = ChangeSet.all_of(*(_TOPICS[kind] for kind in kinds if kind in _TOPICS))
        self._workspace.publish(changes)
        return changes
