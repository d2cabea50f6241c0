"""The platform's time: the computer's, plus what staff moved it forward."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.sandbox.database import get_meta, hold, put_meta

OFFSET = "clock_offset_ms"


class SiteClock:
    """A clock ahead of another one. All processes of a database are to be equally far ahead."""

    def __init__(self, base: Clock) -> None:
        self._base = base
        self._offset = timedelta()

    def now(self) -> datetime:
        return self._base.now() + self._offset

    def computer_now(self) -> datetime:
        """The time that files on the disk have."""
        return self._base.now()

    def monotonic(self) -> float:
        return self._base.monotonic()

    def look(self, conn: Connection) -> None:
        """Take over the offset that the database holds, whichever process wrote it.

        What was read before somebody here moved the time does not move it back.
        """
        self._offset = max(self._offset, offset(conn))

    def move(self, conn: Connection, by: timedelta) -> None:
        """Move the time of every process of the database forward.

        Raises:
            ValueError: `by` is not positive; time never goes back.
        """
        if by <= timedelta():
            raise ValueError("time only goes forward")
        hold(conn, OFFSET)  # or two who move it at once would move it once
        moved = offset(conn) + by
        put_meta(conn, OFFSET, str(round(moved / timedelta(milliseconds=1))))
        self._offset = moved


def offset(conn: Connection) -> timedelta:
    """How far ahead the database's time is."""
    return timedelta(milliseconds=int(get_meta(conn, OFFSET) or 0))
