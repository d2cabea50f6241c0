"""What screens and the service of personal exports tell each other."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from vehilink_desktop.domain.export import ExportKind, ExportPeriod

if TYPE_CHECKING:
    from vehilink_desktop.documents.archive_check import Verified  # brings pyzipper


class Stage(StrEnum):
    """What is being done."""

    WAITING = "waiting"
    FETCHING = "fetching"
    WRITING = "writing"
    VERIFYING = "verifying"


@dataclass(frozen=True)
class Progress:
    """How far a stage is, in bytes; `total` is an estimate, 0 while nobody knows."""

    stage: Stage
    done: int = 0
    total: int = 0


@dataclass(frozen=True)
class Estimate:
    """What this computer would put in: rows by kind, files, their bytes."""

    counts: dict[ExportKind, int]
    files: int
    bytes: int


@dataclass(frozen=True)
class Choice:
    """What the person wants.

    Attributes:
        kinds: The profile always comes along.
        target: Where the archive shall be.
        overwrite: Whether a file there may go, because the person said so.
        locked: Whether there will be a passphrase.
    """

    kinds: Collection[ExportKind]
    target: Path
    period: ExportPeriod = field(default_factory=ExportPeriod)
    overwrite: bool = False
    locked: bool = False


@dataclass(frozen=True)
class Difference:
    """Rows of a kind in an archive, and in the store now."""

    kind: ExportKind
    archived: int
    stored: int


@dataclass(frozen=True)
class Checked:
    """The re-import check: what is wrong with the archive itself, and what the store has else."""

    verified: Verified
    differences: tuple[Difference, ...]


class Meter:
    """Adds up bytes and tells of them."""

    def __init__(self, stage: Stage, total: int, on_progress: Callable[[Progress], None]) -> None:
        self._stage, self._total, self._on_progress = stage, total, on_progress
        self._done = 0

    def add(self, count: int) -> None:
        self._done += count
        self._on_progress(Progress(self._stage, self._done, max(self._total, self._done)))
