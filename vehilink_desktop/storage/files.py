"""Writing a small file so that it is either there as a whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from vehilink_desktop.core.errors import Known

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-file-limit",
}


def write_private(path: Path, data: bytes) -> None:
    """Put `data` under `path`, readable by this user only and safe from a power cut.

    Raises:
        OSError: nothing has changed.
    """
    with _taking_the_place_of(path) as file:
        file.write(data)


def copy_private(source: Path, path: Path) -> None:
    """Put what is in `source` under `path` as well, see `write_private`.

    Raises:
        OSError: nothing has changed.
    """
    with source.open("rb") as original, _taking_the_place_of(path) as file:
        shutil.copyfileobj(original, file, 1 << 20)


@contextmanager
def _taking_the_place_of(path: Path) -> Iterator[BinaryIO]:
    """A new file that stands under `path` once the block has ended well."""
    draft = path.with_name(f".{path.name}.part")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "wb") as file:  # noqa: PTH123  # has no path form
            yield file
            file.flush()
            os.fsync(descriptor)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    keep_name(path)


def keep_name(path: Path) -> None:
    """Have the name of a new file survive a power cut, as its bytes do after fsync."""
    if sys.platform != "win32":  # Windows has no handle for a folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Raise the operating system's errors of the block as what they mean to a person.

    `disk-full`; `disk-file-limit`: the disk takes no file that large; `disk-error` for the rest.
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "disk-error")
        raise Known(code, error.strerror or "", retryable=True) from error
