"""Encrypted files beside the database: pictures that are to be sent, and copies of others'."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Collection
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.repositories import meta, photos

KEY_BYTES = 32
#: What copies of others' pictures may take together.
COPIES_BYTES = 2 << 30
_NONCE_BYTES = 12
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,100}\.(jpg|thumb)")


class Vault:
    """Files under AES-256-GCM, each bound to its name: a file moved to another is damaged.

    Any thread may use it. Every method raises Known `disk-full` or `disk-error` when the disk does
    not do its part, and Bug for a name that is none of ours.
    """

    def __init__(self, folder: Path, data_key: bytes) -> None:
        if len(data_key) != KEY_BYTES:
            raise ValueError(f"the key must have {KEY_BYTES} bytes")
        self._folder = folder
        self._cipher = AESGCM(data_key)
        with disk_errors():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, name: str, data: bytes) -> None:
        """Keep `data`; when this returns it survives a power cut."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, data, name.encode())
        with disk_errors():
            write_private(self._path(name), sealed)

    def get(self, name: str) -> bytes:
        """What was put.

        Raises:
            Known: `vault-missing`; `vault-damaged` if it is not what was put.
        """
        with disk_errors():
            try:
                sealed = self._path(name).read_bytes()
            except FileNotFoundError:
                raise Known("vault-missing", name) from None
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, body, name.encode())
        except (InvalidTag, ValueError):  # ValueError: cut so short that there is no nonce
            raise Known("vault-damaged", name) from None

    def delete(self, name: str) -> None:
        """Forget a file; it need not be there."""
        with disk_errors():
            self._path(name).unlink(missing_ok=True)

    def exists(self, name: str) -> bool:
        return self._path(name).is_file()

    def names(self) -> list[str]:
        """All names, sorted."""
        with disk_errors(), os.scandir(self._folder) as entries:
            return sorted(entry.name for entry in entries if _NAME.fullmatch(entry.name))

    def tidy(self, photo_ids: Collection[str], copies_bytes: int = COPIES_BYTES) -> None:
        """Remove what a crash left behind: half-written files, and files of no picture.

        Of the copies of others' pictures the newest stay, `copies_bytes` at most. To be called
        before anything else uses the folder.
        """
        copies: list[tuple[float, int, Path]] = []
        with disk_errors(), os.scandir(self._folder) as entries:
            for entry in entries:
                stem = entry.name.rpartition(".")[0]
                if stem.startswith("cache-"):
                    stat = entry.stat()
                    copies.append((stat.st_mtime, stat.st_size, Path(entry)))
                elif stem not in photo_ids:
                    Path(entry).unlink()
        self._drop_oldest(copies, copies_bytes)

    def _drop_oldest(self, copies: list[tuple[float, int, Path]], limit: int) -> None:
        total = 0
        with disk_errors():
            for _changed, size, path in sorted(copies, reverse=True):
                total += size
                if total > limit:
                    path.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise Bug(f"no name for the vault: {name!r}")
        return self._folder / name


def open_vault(folder: Path, db: Database) -> Vault:
    """The vault that belongs to a database, which holds its key and says what is in it."""
    with db.write() as conn:
        stored = meta.get(conn, "vault_key")
        if stored is None:
            stored = secrets.token_hex(KEY_BYTES)
            meta.put(conn, "vault_key", stored)
        kept = photos.with_bytes(conn)
    vault = Vault(folder, bytes.fromhex(stored))
    vault.tidy(kept)
    return vault
