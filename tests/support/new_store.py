"""A store as the program makes it, made once: its migrations take longer than most tests."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.files import write_private

KEY = bytes(range(32))


def lay_new_store(path: Path) -> None:
    """Put a new database with the key `KEY` at `path`, as `open_database` does, with its files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, content in _files().items():
        write_private(path.with_suffix(suffix), content)


@cache
def _files() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        open_database(path, KEY).close()
        return {suffix: path.with_suffix(suffix).read_bytes() for suffix in (".db", ".keycheck")}
