"""Files of uploads and of finished media in the data folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class Blobs:
    """`uploads/<id>` grows while it arrives; what it becomes in `media` never changes.

    A picture is `<id>.jpg` with `<id>.thumb.jpg`, a recording `<id>.recording`. An export is
    `exports/<id>.zip`, and `<id>.<any>.part` while a process writes it.
    """

    def __init__(self, data_dir: Path) -> None:
        self._uploads = data_dir / "uploads"
        self._media = data_dir / "media"
        self._exports = data_dir / "exports"
        for folder in (self._uploads, self._media, self._exports):
            folder.mkdir(parents=True, exist_ok=True)

    def turn(self, upload_id: str) -> Path:
        """Where `turns.Turn` keeps its files for an upload."""
        return self._uploads / f"{upload_id}.turn"

    def upload(self, upload_id: str) -> Path:
        return self._uploads / upload_id

    def offset(self, upload_id: str) -> int:
        """How many bytes have arrived: what the file holds and nothing else."""
        try:
            return self.upload(upload_id).stat().st_size
        except FileNotFoundError:
            return 0

    def picture(self, media_id: str) -> Path:
        return self._media / f"{media_id}.jpg"

    def thumbnail(self, media_id: str) -> Path:
        return self._media / f"{media_id}.thumb.jpg"

    def recording(self, media_id: str) -> Path:
        return self._media / f"{media_id}.recording"

    def forget_upload(self, upload_id: str) -> None:
        """Remove what has arrived."""
        self.upload(upload_id).unlink(missing_ok=True)

    def forget(self, upload_id: str) -> None:
        """Remove what has arrived, and what it became."""
        for path in (
            self.upload(upload_id),
            self.picture(upload_id),
            self.thumbnail(upload_id),
            self.recording(upload_id),
        ):
            path.unlink(missing_ok=True)

    def export(self, export_id: str) -> Path:
        return self._exports / f"{export_id}.zip"

    def export_part(self, export_id: str) -> Path:
        """A new name each time: two processes may believe that it is their turn."""
        return self._exports / f"{export_id}.{os.urandom(4).hex()}.part"

    def exported(self) -> frozenset[str]:
        """The ids of the exports of which there is any file."""
        return frozenset(path.name.partition(".")[0] for path in self._exports.iterdir())

    def forget_export(self, export_id: str) -> None:
        """Remove an export, and what a killed process wrote of it."""
        for path in self._exports.glob(f"{export_id}.*"):
            path.unlink(missing_ok=True)

    def forget_turns(self, before_s: float) -> None:
        """Remove the files of turns that nobody took since `before_s`, seconds since 1970."""
        for turn in self._uploads.glob("*.turn"):
            if turn.stat().st_mtime < before_s:
                turn.unlink(missing_ok=True)
                turn.with_suffix(".lock").unlink(missing_ok=True)


class Arrival:
    """Bytes of one request on their way into an upload's file, at the place that it named."""

    def __init__(self, path: Path, offset: int, algorithm: str | None) -> None:
        # never "append": after a crash the end of the file need not be where the request begins
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self._file = os.fdopen(descriptor, "r+b", buffering=0)
        self._file.seek(offset)
        self._start = offset
        self._hash = hashlib.new(algorithm) if algorithm else None
        self.offset = offset

    def write(self, chunk: bytes) -> None:
        written = 0
        while written < len(chunk):
            written += self._file.write(chunk[written:])
        self.offset += len(chunk)
        if self._hash:
            self._hash.update(chunk)

    def digest(self) -> bytes:
        """The hash of what this request brought; empty without an algorithm."""
        return self._hash.digest() if self._hash else b""

    def undo(self) -> None:
        """Drop everything that this request brought."""
        self._file.truncate(self._start)
        self.offset = self._start

    def close(self) -> None:
        """Make sure that it is on the disk."""
        os.fsync(self._file.fileno())
        self._file.close()


def sha256_of(path: Path) -> str:
    """The hexadecimal digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary name beside `path` that takes its place when the block ends well."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
