"""Forgetting a profile for good: first the key, without which the rest is noise, then the rest.

    a program that runs        the next start
    ───────────────────        ──────────────
    marker · key ─ ends ─────→ key again · files elsewhere · files and folders · marker

Whatever is left undone, by a crash too, the next start finds the marker and goes on. Once there
is no key nobody can read in the store what lies elsewhere, so the marker says it.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.keystore import KeyStore

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Erasure:
    """What is being done.

    Attributes:
        reason: Why, a slug; shown once it is done.
        elsewhere: Files outside the profile's folder that go too.
    """

    reason: str
    elsewhere: tuple[Path, ...] = ()


def begin_erasing(marker: Path, keys: KeyStore, erasure: Erasure) -> None:
    """Make the profile unreadable. The program has to end; the next start does the rest.

    Args:
        marker: A file in the profile's folder that says that the folder is being erased.
        keys: Where the profile's key is.
        erasure: What the next start has to know.

    Raises:
        Known: `disk-full`, `disk-error`: nothing has changed.
    """
    told = {"reason": erasure.reason, "elsewhere": [str(path) for path in erasure.elsewhere]}
    with disk_errors():
        write_private(marker, json.dumps(told).encode())
    _forget_key(keys)


def read_erasure(marker: Path) -> Erasure:
    """What the marker says; a damaged one says nothing.

    Raises:
        Known: `disk-error`.
    """
    with disk_errors():
        text = marker.read_bytes()
    try:
        told = json.loads(text)
        return Erasure(str(told["reason"]), tuple(map(Path, told["elsewhere"])))
    except (ValueError, TypeError, KeyError):
        return Erasure("")


def finish_erasing(marker: Path, keys: KeyStore, *, keep: Collection[str]) -> None:
    """Remove what lies elsewhere, everything beside the marker but `keep`, and at last the marker.

    To be called before anything of the profile is opened.

    Raises:
        Known: `disk-error`: something could not be removed; the next start tries again.
    """
    _forget_key(keys)
    _remove_elsewhere(read_erasure(marker).elsewhere)
    with disk_errors():
        for one in marker.parent.iterdir():
            if one.name in keep or one == marker:
                continue
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one)
            else:
                one.unlink()
        marker.unlink()


def _remove_elsewhere(paths: Iterable[Path]) -> None:
    """A drive that is not there, or no longer ours, keeps nobody from the rest."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("a file of an erased profile stays: %s", error.strerror)


def _forget_key(keys: KeyStore) -> None:
    try:
        keys.forget()
    except Known as error:  # the files go all the same, and a key of nothing opens nothing
        log.warning("the key of an erased profile is left in the keychain: %s", error.code)
