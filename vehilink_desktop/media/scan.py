"""From what was dropped, files and folders, to the list of files in the order people expect."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

MAX_FILES = 2_000
_SYSTEM_NAMES = frozenset(("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"))
_NUMBER = re.compile(r"(\d+)")

_SortKey = tuple[tuple[int | str, ...], ...]


def expand_paths(paths: Iterable[Path], *, limit: int = MAX_FILES) -> list[Path]:
    """List the files among `paths` and in their folders, each once, in natural order of names.

    Hidden and system files inside folders are left out, linked folders not entered. A path that
    does not exist or a folder that cannot be listed stays in the list, so that reading it tells
    what is wrong.

    Raises:
        PhotoRefused: too_many_files, for more than `limit` (somebody dropped a whole disk).
    """
    found: dict[str, tuple[_SortKey, Path]] = {}
    for path in paths:
        for file in _files(path):
            parts = (path.name, *file.relative_to(path).parts)
            key = tuple(_natural(part) for part in parts)
            found.setdefault(os.path.realpath(file), (key, file))
            if len(found) > limit:
                raise PhotoRefused(RefusalReason.TOO_MANY_FILES, f"more than {limit}")
    return [file for _, file in sorted(found.values(), key=lambda entry: entry[0])]


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    unlisted: list[Path] = []
    walk = os.walk(path, onerror=lambda error: unlisted.append(Path(error.filename)))
    for folder, subfolders, names in walk:
        here = Path(folder)
        subfolders[:] = [name for name in subfolders if not _hidden(here / name)]
        yield from (here / name for name in names if not _hidden(here / name))
    yield from unlisted


def _hidden(path: Path) -> bool:
    if path.name.startswith(".") or path.name.casefold() in _SYSTEM_NAMES:
        return True
    if sys.platform == "win32":
        unwanted = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
        return bool(path.lstat().st_file_attributes & unwanted)
    return False


def _natural(name: str) -> tuple[int | str, ...]:
    """Text and numbers alternate, text first: photo2 before photo10."""
    pieces = _NUMBER.split(name.casefold())
    return tuple(int(piece) if at % 2 else piece for at, piece in enumerate(pieces))
