"""The encrypted database: opening, transactions, one writer, many readers."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from vehilink_desktop.core.errors import Bug, Known, VehilinkError
from vehilink_desktop.storage.errors import is_damage, translate, translated
from vehilink_desktop.storage.files import copy_private, disk_errors, write_private
from vehilink_desktop.storage.lock import FileLock

#: The newest migration's number; also the database's `user_version` once it has run.
SCHEMA_VERSION = 6
KEY_BYTES = 32
RESERVE_BYTES = 4 << 20
_PLAIN_HEADER = b"SQLite format 3\0"
_WRITES = "vehilink_writes"

#: `cipher_log_level` stands before the key: SQLCipher writes to stderr by itself otherwise.
_PRAGMAS = (
    "cipher_memory_security = OFF",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 5000",
    "trusted_schema = OFF",
    "cache_size = -32000",
)


class Database:
    """An open database. Any thread may use it; `write` lets one in at a time.

    Every error of the block inside `read`, `write` and `interruptible_read` that comes from the
    database leaves as `Known` (`disk-full`, `disk-error`, `disk-readonly`, `database-busy`,
    `database-damaged`), `Cancelled` or `Bug`.
    """

    def __init__(self, engine: Engine, lock: FileLock, reserve: Path) -> None:
        self._engine = engine
        self._lock = lock
        self._reserve = reserve
        self._writing = threading.Lock()
        self._writer: int | None = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view of the database for the length of the block."""
        with self._connection() as conn:
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction: durable when the block has ended, undone when it raised."""
        me = threading.get_ident()
        if self._writer == me:
            raise Bug("a write inside a write would wait for itself")
        with self._writing, self._connection() as conn:
            self._writer = me
            try:
                conn.execution_options(**{_WRITES: True})
                with conn.begin():
                    yield conn
            finally:
                self._writer = None

    @contextmanager
    def interruptible_read(self) -> Iterator[tuple[Connection, Callable[[], None]]]:
        """Like `read`, with a function that any thread may call to end the running query.

        The interrupted block raises `Cancelled`. Calling it after the block does nothing.
        """
        guard = threading.Lock()
        active = True
        with self._connection() as conn:
            driver = conn.connection.driver_connection

            def interrupt() -> None:
                with guard:
                    if active and driver is not None:
                        driver.interrupt()

            try:
                yield conn, interrupt
            finally:
                with guard:
                    active = False

    def free_reserve(self) -> bool:
        """Give the reserved 4 MB back to a full disk; False if they were given already."""
        try:
            self._reserve.unlink()
        except FileNotFoundError:
            return False
        return True

    def refill_reserve(self) -> bool:
        """Take the 4 MB again, if they were given, once there is room for twice as much.

        False while there is none.
        """
        return _make_reserve(self._reserve)

    def close(self) -> None:
        """Fold the write-ahead log into the file and let others open it."""
        with self._writing:
            with contextlib.suppress(VehilinkError), self._connection() as conn:
                conn.commit()
                conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            self._engine.dispose()
            self._lock.release()

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with translated(), self._engine.connect() as conn:
            try:
                yield conn
            except Exception as error:
                if is_damage(translate(error)):
                    conn.invalidate()
                raise


def open_database(path: Path, key: bytes) -> Database:
    """Open the database at `path`, make it if there is none, bring its tables up to date.

    Args:
        path: On a local disk; its folder exists.
        key: 32 random bytes.

    Raises:
        Known: `database-key-wrong` (the file is not touched), `database-damaged`,
            `database-newer` (written by a newer version of the program), `database-in-use`,
            `disk-full`, `disk-error`, `disk-readonly`.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key must have {KEY_BYTES} bytes")
    with disk_errors():
        lock = FileLock(path.with_suffix(".lock"))
    try:
        with disk_errors():
            engine = _open(path, key)
            _make_reserve(path.with_name("reserve.bin"))
    except BaseException:
        lock.release()
        raise
    return Database(engine, lock, path.with_name("reserve.bin"))


def _open(path: Path, key: bytes) -> Engine:
    key_check = path.with_suffix(".keycheck")
    if path.exists():
        _check_file(path, key, key_check)
    else:
        _create(path, key)
    engine = _make_engine(path, key)
    try:
        with translated():
            _bring_up_to_date(engine, path)
    except VehilinkError as error:
        engine.dispose()
        unreadable = isinstance(error, Known) and error.code == "database-damaged"
        if unreadable and not key_check.exists():  # nothing says that the key was right
            raise Known("database-key-wrong") from error
        raise
    if not key_check.exists():
        with contextlib.suppress(OSError):  # no room: the next start tries again
            write_private(key_check, _fingerprint(key).encode())
    return engine


def _create(path: Path, key: bytes) -> None:
    """Make a new database under its final name only when it is whole."""
    draft = path.with_name(f"{path.name}.new")
    for leftover in (draft, *path.parent.glob(f"{draft.name}-*"), path.with_suffix(".keycheck")):
        leftover.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    engine = _make_engine(draft, key)
    try:
        with translated():
            _bring_up_to_date(engine, draft)
    finally:
        engine.dispose()
    draft.replace(path)


def _check_file(path: Path, key: bytes, key_check: Path) -> None:
    """Refuse what must not even be opened: SQLite takes an empty file for a new database."""
    with path.open("rb") as file:
        header = file.read(len(_PLAIN_HEADER))
    if len(header) < len(_PLAIN_HEADER) or header == _PLAIN_HEADER:
        raise Known("database-damaged", "not an encrypted database")
    if key_check.exists() and key_check.read_text(encoding="ascii") != _fingerprint(key):
        raise Known("database-key-wrong")


def _fingerprint(key: bytes) -> str:
    """Tells whether a key is the right one without opening anything; says nothing about it."""
    return hashlib.sha256(b"vehilink database key check" + key).hexdigest()


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    with engine.connect() as conn:
        version = conn.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > SCHEMA_VERSION:
        raise Known("database-newer")
    if version < SCHEMA_VERSION:
        # Alembic costs a tenth of a second: imported only when there is something to do
        from vehilink_desktop.storage.migrations.runner import upgrade

        if version:
            _keep_copy(engine, path)
        with engine.connect().execution_options(**{_WRITES: True}) as conn, conn.begin():
            upgrade(conn)
            conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _keep_copy(engine: Engine, path: Path) -> None:
    """Keep the database as it is beside it, in place of the copy before the last migration."""
    with engine.connect() as conn:
        conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    if shutil.disk_usage(path.parent).free < path.stat().st_size + RESERVE_BYTES:
        raise Known("disk-full", retryable=True)
    copy = path.with_name(f"{path.name}.before-{SCHEMA_VERSION:04}")
    copy_private(path, copy)
    for older in path.parent.glob(f"{path.name}.before-*"):
        if older != copy:
            older.unlink()


def _make_engine(path: Path, key: bytes) -> Engine:
    def connect() -> Any:
        driver = sqlcipher3.dbapi2.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            driver.execute("PRAGMA cipher_log_level = NONE")
            driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for pragma in _PRAGMAS:
                driver.execute(f"PRAGMA {pragma}")
        except BaseException:
            driver.close()
            raise
        return driver

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3.dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        pool_use_lifo=True,  # the one used last has the pages of the last search at hand
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(conn: Connection) -> None:
        mode = "IMMEDIATE" if conn.get_execution_options().get(_WRITES) else "DEFERRED"
        conn.exec_driver_sql(f"BEGIN {mode}")

    return engine


def _make_reserve(path: Path) -> bool:
    if path.exists():
        return True
    try:
        if shutil.disk_usage(path.parent).free < 2 * RESERVE_BYTES:
            return False
        path.touch(mode=0o600)
        path.write_bytes(os.urandom(RESERVE_BYTES))  # what compresses well reserves nothing
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True
