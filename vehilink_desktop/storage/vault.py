"""Encrypted files beside the database: what is to be sent, what is recorded, others' copies."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.repositories import exports, meta, photos, takes
from vehilink_desktop.storage.vault_stream import StreamReader, StreamWriter, derive_key

KEY_BYTES = 32
#: What copies of others' pictures and recordings may take together.
COPIES_BYTES = 2 << 30
_COPY = "cache-"
_NONCE_BYTES = 12
_PIECE_BYTES = 1 << 20
#: Pictures and their previews; videos, voice notes, what is being recorded, and what was fetched
#: of an archive of personal data (`<job>-<number>`).
_SMALL_KINDS, _LONG_KINDS = ("jpg", "thumb"), ("video", "voice", "take", "part")
KINDS = (*_SMALL_KINDS, *_LONG_KINDS)


def _names(kinds: Collection[str]) -> re.Pattern[str]:
    return re.compile(rf"[A-Za-z0-9][A-Za-z0-9-]{{0,100}}\.({'|'.join(kinds)})")


_SMALL, _LONG, _NAME = _names(_SMALL_KINDS), _names(_LONG_KINDS), _names(KINDS)


@dataclass(frozen=True)
class Source:
    """A file as it is sent: `read` gives the bytes from an offset on, as many as it is asked for.

    Any thread may read; what is not what was put raises Known `vault-damaged`.
    """

    size: int
    read: Callable[[int, int], bytes]

    def blocks(self) -> Iterator[bytes]:
        """All of it, piece after piece."""
        for offset in range(0, self.size, _PIECE_BYTES):
            yield self.read(offset, min(_PIECE_BYTES, self.size - offset))


@dataclass(frozen=True)
class Copy:
    """A copy of what the platform has; `used_s` is when it was looked at, in seconds since 1970."""

    name: str
    size: int
    used_s: float

    @property
    def recorded(self) -> bool:
        """Whether it is a video or a voice note."""
        return self.name.endswith(_LONG_KINDS)


class Vault:
    """Files under AES-256-GCM, each bound to its name: a file moved to another is damaged.

    Pictures are put and got whole; recordings are streams (vault_stream.py). Any thread may use it.
    Every method raises Known `disk-full` or `disk-error` when the disk does not do its part, and
    Bug for a name that is none of ours.
    """

    def __init__(self, folder: Path, data_key: bytes) -> None:
        if len(data_key) != KEY_BYTES:
            raise ValueError(f"the key must have {KEY_BYTES} bytes")
        self._folder = folder
        self._data_key = data_key
        self._cipher = AESGCM(data_key)
        with disk_errors():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    # -- pictures

    def put(self, name: str, data: bytes) -> None:
        """Keep `data`; when this returns it survives a power cut."""
        path = self._path(name, _SMALL)
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, data, name.encode())
        with disk_errors():
            write_private(path, sealed)

    def get(self, name: str) -> bytes:
        """What was put.

        Raises:
            Known: `vault-missing`; `vault-damaged` if it is not what was put.
        """
        path = self._path(name, _SMALL)
        with disk_errors():
            try:
                sealed = path.read_bytes()
            except FileNotFoundError:
                raise Known("vault-missing", name) from None
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, body, name.encode())
        except (InvalidTag, ValueError):  # ValueError: cut so short that there is no nonce
            raise Known("vault-damaged", name) from None

    # -- recordings

    def create_stream(self, name: str) -> StreamWriter:
        """A new file in place of one that is there; it is whole once it has been closed."""
        return StreamWriter(self._path(name, _LONG), self.stream_key(name))

    def open_stream(self, name: str) -> StreamReader:
        """A file for reading, as long as it was when it was opened.

        Raises:
            Known: `vault-missing`; `vault-damaged`.
        """
        return StreamReader(self._path(name, _LONG), self.stream_key(name))

    def stream_key(self, name: str) -> bytes:
        """What another process needs beside `path` to read this one stream, 32 bytes."""
        return derive_key(self._data_key, name)

    def path(self, name: str) -> Path:
        """Where a stream lies, for another process to read."""
        return self._path(name, _LONG)

    # -- both

    @contextmanager
    def source(self, name: str) -> Iterator[Source]:
        """A file of either kind for reading piece by piece; a stream never is in memory whole.

        Raises:
            Known: `vault-missing`; `vault-damaged`, for a stream without its end too.
        """
        if _SMALL.fullmatch(name):
            data = self.get(name)
            yield Source(len(data), lambda offset, length: data[offset : offset + length])
            return
        with self.open_stream(name) as stream:
            if not stream.whole:
                raise Known("vault-damaged", name)
            yield Source(stream.size, stream.read)

    def delete(self, name: str) -> None:
        """Forget a file; it need not be there."""
        with disk_errors():
            self._path(name).unlink(missing_ok=True)

    def forget(self, file_id: str) -> None:
        """Forget all own files of a picture or recording."""
        for kind in KINDS:
            self.delete(f"{file_id}.{kind}")

    def exists(self, name: str) -> bool:
        return self._path(name).is_file()

    def names(self) -> list[str]:
        """All names, sorted."""
        with disk_errors(), os.scandir(self._folder) as entries:
            return sorted(entry.name for entry in entries if _NAME.fullmatch(entry.name))

    def tidy(
        self,
        photo_ids: Collection[str],
        take_ids: Collection[str] = (),
        export_ids: Collection[str] = (),
        *,
        copies_bytes: int = COPIES_BYTES,
    ) -> None:
        """Remove what a crash left behind: half-written files, and files that no row names.

        Then `trim_copies`. To be called before anything else uses the folder.
        """
        with disk_errors(), os.scandir(self._folder) as entries:
            for entry in entries:
                stem, _, kind = entry.name.rpartition(".")
                named = stem in take_ids or (kind != "take" and stem in photo_ids)
                named |= kind == "part" and stem.rpartition("-")[0] in export_ids
                if not named and not stem.startswith(_COPY):
                    Path(entry).unlink()
        self.trim_copies(copies_bytes)

    def trim_copies(self, limit: int = COPIES_BYTES, *, keep: str = "") -> None:
        """Of the copies of others' pictures and recordings let the newest stay, `limit` bytes.

        The copy named `keep` stays in any case, and counts.
        """
        with disk_errors(), os.scandir(self._folder) as entries:
            copies = [
                (entry.name == keep, entry.stat().st_mtime, entry.stat().st_size, Path(entry))
                for entry in entries
                if entry.name.startswith(_COPY)
            ]
            total = 0
            for is_kept, _changed, size, path in sorted(copies, reverse=True):
                total += size
                if total > limit and not is_kept:
                    with suppress(PermissionError):  # on Windows, while it is being played
                        path.unlink(missing_ok=True)

    def copies(self) -> list[Copy]:
        """The copies of others' pictures and recordings."""
        with disk_errors(), os.scandir(self._folder) as entries:
            return [
                Copy(entry.name, entry.stat().st_size, entry.stat().st_mtime)
                for entry in entries
                if entry.name.startswith(_COPY) and _NAME.fullmatch(entry.name)
            ]

    def note_use(self, name: str, at_s: float) -> None:
        """Note that a copy was looked at, in seconds since 1970; nothing if it is gone."""
        with suppress(OSError):
            os.utime(self._path(name), (at_s, at_s))

    def _path(self, name: str, pattern: re.Pattern[str] = _NAME) -> Path:
        if not pattern.fullmatch(name):
            raise Bug(f"no name for the vault: {name!r}")
        return self._folder / name


def open_vault(folder: Path, db: Database) -> Vault:
    """The vault that belongs to a database, which holds its key and says what is in it."""
    with db.write() as conn:
        stored = meta.get(conn, "vault_key")
        if stored is None:
            stored = secrets.token_hex(KEY_BYTES)
            meta.put(conn, "vault_key", stored)
        kept, recorded, fetched = photos.with_bytes(conn), takes.ids(conn), exports.open_ids(conn)
    vault = Vault(folder, bytes.fromhex(stored))
    vault.tidy(kept, recorded, fetched)
    return vault
