"""Forgetting a profile for good: first the key, without which the rest is noise, then the rest.

    a program that runs        the next start
    ───────────────────        ──────────────
    marker · key ─ ends ─────→ key again · files and folders · marker

Whatever is left undone, by a crash too, the next start finds the marker and goes on.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Collection
from pathlib import Path

from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.keystore import KeyStore

log = logging.getLogger(__name__)


def begin_erasing(marker: Path, keys: KeyStore) -> None:
    """Make the profile unreadable. The program has to end; the next start does the rest.

    Args:
        marker: A file in the profile's folder that says that the folder is being erased.
        keys: Where the profile's key is.

    Raises:
        Known: `disk-full`, `disk-error`: nothing has changed.
    """
    with disk_errors():
        write_private(marker, b"")
    _forget_key(keys)


def finish_erasing(marker: Path, keys: KeyStore, *, keep: Collection[str]) -> None:
    """Remove everything beside the marker, but what is in `keep`, and the marker at last.

    To be called before anything of the profile is opened.

    Raises:
        Known: `disk-error`: something could not be removed; the next start tries again.
    """
    _forget_key(keys)
    with disk_errors():
        for one in marker.parent.iterdir():
            if one.name in keep or one == marker:
                continue
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one)
            else:
                one.unlink()
        marker.unlink()


def _forget_key(keys: KeyStore) -> None:
    try:
        keys.forget()
    except Known as error:  # the files go all the same, and a key of nothing opens nothing
        log.warning("the key of an erased profile is left in the keychain: %s", error.code)
