from collections.abc import Iterator
from pathlib import Path

import pytest

from vehilink_desktop.storage.engine import Database, open_database

KEY = bytes(range(32))


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def db(path: Path, key: bytes) -> Iterator[Database]:
    database = open_database(path, key)
    yield database
    database.close()
