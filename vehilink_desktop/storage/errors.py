"""The one place where the database's errors become the program's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc
from sqlcipher3 import dbapi2

from vehilink_desktop.core.errors import Bug, Cancelled, Known, VehilinkError

#: Primary result codes of SQLite that are the world's fault: slug and whether to try again.
_KNOWN: dict[int, tuple[str, bool]] = {
    dbapi2.SQLITE_FULL: ("disk-full", True),
    dbapi2.SQLITE_IOERR: ("disk-error", True),
    dbapi2.SQLITE_READONLY: ("disk-readonly", True),
    dbapi2.SQLITE_PERM: ("disk-readonly", True),
    dbapi2.SQLITE_CANTOPEN: ("disk-error", True),
    dbapi2.SQLITE_BUSY: ("database-busy", True),
    dbapi2.SQLITE_LOCKED: ("database-busy", True),
    dbapi2.SQLITE_CORRUPT: ("database-damaged", False),
    dbapi2.SQLITE_NOTADB: ("database-damaged", False),
}


def translate(error: BaseException) -> VehilinkError:
    """What an error of the driver or of SQLAlchemy means; the SQL's values are left out."""
    origin = error.orig if isinstance(error, exc.DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary == dbapi2.SQLITE_INTERRUPT:
        return Cancelled()
    if primary in _KNOWN:
        slug, retryable = _KNOWN[primary]
        return Known(slug, str(origin), retryable=retryable)
    return Bug(f"{type(origin).__name__}: {origin}")


def is_damage(error: BaseException) -> bool:
    """Whether the connection that met this error must not be used again.

    After one unreadable page SQLCipher answers nothing more on the same connection.
    """
    return isinstance(error, Known) and error.code in ("database-damaged", "disk-error")


@contextmanager
def translated() -> Iterator[None]:
    """Raise the errors of the block as `Known`, `Bug` or `Cancelled`."""
    try:
        yield
    except (exc.SQLAlchemyError, dbapi2.Error) as error:
        raise translate(error) from error
