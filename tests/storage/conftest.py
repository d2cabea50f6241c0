"""A fresh encrypted database for each test."""

import shutil
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


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a database that was just made; copying it is quicker than making one."""
    path = tmp_path_factory.mktemp("new") / "store.db"
    open_database(path, KEY).close()
    return path.parent


@pytest.fixture
def db(new_store: Path, path: Path, key: bytes) -> Iterator[Database]:
    shutil.copytree(new_store, path.parent, dirs_exist_ok=True)
    database = open_database(path, key)
    yield database
    database.close()
