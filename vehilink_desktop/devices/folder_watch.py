"""Watches a folder for new pictures and recordings, such as the card of a camera put in."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal

from vehilink_desktop.devices.lifetime import let_go_later
from vehilink_desktop.domain.permission import AccessEnd
from vehilink_desktop.services.permissions import Lease

ENDINGS = frozenset(
    ".jpg .jpeg .png .webp .heic .heif .gif .mp4 .m4v .mov .mkv .webm "
    ".wav .flac .ogg .opus .mp3 .m4a".split()
)

#: A file is told when it stayed as it is for so long: cameras and copies write bit by bit.
SETTLE_S = 1.5
#: Network folders and cards that come and go announce nothing.
_LOOK_S = 2.0
_DEPTH = 4  # DCIM/100CANON and a little more
_MOST_FILES = 20_000


@dataclass(frozen=True)
class _Look:
    """A file as it was seen: bytes and nanoseconds of its last change."""

    size: int
    changed: int


class FolderWatch(QObject):
    """Watches from its making until `closed`; it ends the lease.

    What lies there at the beginning is not new. A folder that is not there yet, or vanishes, is
    waited for: then everything in it is new that was not there before.

    Signals:
        found(tuple[Path, ...]): new files, once each, when they stopped growing; sorted.
        present(bool): whether the folder is there; told at the beginning and when it changes.
        closed(AccessEnd): the last one.
    """

    found = Signal(object)
    present = Signal(bool)
    closed = Signal(object)
    _looked = Signal(object, bool)
    _ended = Signal(object)

    def __init__(
        self,
        lease: Lease,
        folder: Path,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        look_s: float = _LOOK_S,
    ) -> None:
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self._lease = lease
        self._folder = folder
        self._monotonic = monotonic
        self._look_s = look_s
        self._is_present: bool | None = None
        self._stopped = False
        self._awake = threading.Event()
        self._looked.connect(self._on_looked, queued)
        self._ended.connect(self._on_ended, queued)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._awake.set())
        # until `closed` was told: the other thread must not be the last that knows us
        self._itself: FolderWatch | None = self
        lease.on_revoked(self.close)
        # a drive that never answers must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name="folder-watch", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching; `closed` follows. Any thread, any number of times."""
        self._stopped = True
        self._awake.set()

    def _run(self) -> None:
        news = _News()
        while not self._stopped:
            there = self._folder.is_dir()
            fresh = news.look(dict(_files(self._folder)), self._monotonic(), there=there)
            self._looked.emit(fresh, there)
            soon = min(self._look_s, SETTLE_S / 2)
            self._awake.wait(soon if news.unsettled else self._look_s)
            self._awake.clear()
        end = AccessEnd.REVOKED if self._lease.revoked else AccessEnd.DONE
        self._lease.end(end)
        self._ended.emit(end)

    def _on_looked(self, fresh: tuple[Path, ...], there: bool) -> None:
        if self._stopped:
            return
        if there != self._is_present:
            self._is_present = there
            self.present.emit(there)
            if there:
                self._system.addPath(str(self._folder))
        if fresh:
            self.found.emit(fresh)

    def _on_ended(self, end: AccessEnd) -> None:
        self._thread.join()
        kept, self._itself = self._itself, None
        self._system.deleteLater()
        self.closed.emit(end)
        let_go_later(kept)


class _News:
    """Tells new files from old, and those that still grow from those that are whole."""

    def __init__(self) -> None:
        self._begun = False
        self._told: dict[Path, _Look] = {}
        self._growing: dict[Path, tuple[_Look, float]] = {}

    @property
    def unsettled(self) -> bool:
        """Whether a file is waited for."""
        return bool(self._growing)

    def look(
        self, files: Mapping[Path, _Look], now: float, *, there: bool = True
    ) -> tuple[Path, ...]:
        """The new files that stayed as they are for `SETTLE_S`."""
        if not self._begun:
            self._begun = True
            if there:
                self._told.update(files)
                return ()
        fresh = []
        growing = {}
        for path, look in files.items():
            if self._told.get(path) == look:
                continue
            before, since = self._growing.get(path, (None, now))
            since = since if before == look else now
            if look.size and now - since >= SETTLE_S:
                self._told[path] = look
                fresh.append(path)
            else:
                growing[path] = (look, since)
        self._growing = growing
        return tuple(sorted(fresh))


def _files(folder: Path) -> Iterator[tuple[Path, _Look]]:
    """The files of our kinds in it and below; what cannot be read is left out."""
    left = _MOST_FILES
    folders = [(folder, 0)]
    while folders:
        here, depth = folders.pop()
        try:
            entries = list(os.scandir(here))
        except OSError:
            continue
        for entry in entries:
            left -= 1
            if left < 0:
                return
            if entry.name.startswith("."):
                continue  # what macOS leaves on cards looks like a picture
            try:
                if entry.is_dir(follow_symlinks=False):
                    if depth < _DEPTH:
                        folders.append((Path(entry.path), depth + 1))
                elif Path(entry.name).suffix.casefold() in ENDINGS:
                    state = entry.stat(follow_symlinks=False)
                    yield Path(entry.path), _Look(state.st_size, state.st_mtime_ns)
            except OSError:
                continue
