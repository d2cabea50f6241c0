"""A fresh encrypted database for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_store import KEY, lay_new_store
from vehilink_desktop.storage.engine import Database, open_database


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def db(path: Path, key: bytes) -> Iterator[Database]:
    lay_new_store(path)
    database = open_database(path, key)
    yield database
    database.close()
