"""Choosing files and folders to be read: never without a lease of the album."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vehilink_desktop.services.permissions import Lease


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
