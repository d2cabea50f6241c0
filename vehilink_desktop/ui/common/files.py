"""Files of the person: chosen to be read (never without a lease of the album), and written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from vehilink_desktop.services.permissions import Lease

_ENDING = re.compile(r"\*(\.\w+)")


def choose_files(lease: Lease, parent: QWidget, title: str, *filters: str) -> list[Path]:
    """Let the person choose files; none when that was cancelled, or `lease` revoked meanwhile."""
    names, _chosen = QFileDialog.getOpenFileNames(parent, title, "", ";;".join(filters))
    return [] if lease.revoked else [Path(name) for name in names]


def choose_file(lease: Lease, parent: QWidget, title: str, *filters: str) -> Path | None:
    """The same for one file."""
    name, _chosen = QFileDialog.getOpenFileName(parent, title, "", ";;".join(filters))
    return Path(name) if name and not lease.revoked else None


def choose_folder(lease: Lease, parent: QWidget, title: str) -> Path | None:
    """The same for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name and not lease.revoked else None


def choose_target(parent: QWidget, title: str, name: str, *kinds: str) -> Path | None:
    """Let the person choose where a file goes; None when that was cancelled.

    Args:
        parent: Over which the question appears.
        title: Of the question.
        name: Offered for the file.
        kinds: As `Tables (*.csv)`; a name without an ending gets that of the chosen one, unless
            there is such a file: nobody was asked whether that may be replaced.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, title, name, ";;".join(kinds))
    path = Path(chosen)
    ending = _ENDING.search(kind)
    if not chosen:
        return None
    if path.suffix or ending is None:
        return path
    ended = path.with_suffix(ending[1])
    return path if ended.exists() else ended


def save_file(path: str, data: bytes) -> str:
    """Write a whole file or none; what went wrong, in the system's words, or nothing."""
    file = QSaveFile(path)
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    saved = opened and file.write(data) == len(data) and file.commit()
    return "" if saved else file.errorString()
