"""Everything that a request may need, put together once."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from anyio import CapacityLimiter
from fastapi import Depends, Request
from sqlalchemy import Connection

from vehilink_desktop.core.clock import Clock, SystemClock, to_millis
from vehilink_desktop.core.ids import IdMaker, NewId
from vehilink_desktop.sandbox.blobs import Blobs
from vehilink_desktop.sandbox.clock import SiteClock
from vehilink_desktop.sandbox.database import Database, get_meta, put_meta
from vehilink_desktop.sandbox.pictures import Pictures
from vehilink_desktop.sandbox.pokes import Pokes
from vehilink_desktop.sandbox.seed.plant import plant
from vehilink_desktop.sandbox.seed.team import plant_team
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.tables import SCHEMA
from vehilink_desktop.sandbox.upgrade import EARLIER, upgrade

#: Threads that may decode or draw pictures at once.
WORKERS = 2


class WrongDatabase(Exception):
    """The database was made by a later version of the sandbox."""


@dataclass(frozen=True)
class Site:
    """One process's share of a platform.

    Attributes:
        workshop: Limits the threads that decode and draw, apart from those that answer.
    """

    settings: Settings
    clock: SiteClock
    new_id: NewId
    db: Database
    secret: bytes
    blobs: Blobs
    pictures: Pictures
    pokes: Pokes
    workshop: CapacityLimiter

    def now(self) -> int:
        """Milliseconds since 1970."""
        return to_millis(self.clock.now())

    def look_at_clock(self) -> None:
        """Follow a clock that another process moved."""
        with self.db.read() as conn:
            self.clock.look(conn)

    @contextmanager
    def change(self) -> Iterator[Connection]:
        """A writing transaction, after which the event streams look at the feeds."""
        with self.db.write() as conn:
            yield conn
        self.pokes.wake()


def open_site(settings: Settings, clock: Clock | None = None) -> Site:
    """Open the data folder; the first opening makes the tables and plants the seed.

    A database of an earlier version is upgraded in place.

    Raises:
        WrongDatabase: a later version made it.
    """
    site_clock = SiteClock(clock or SystemClock())
    new_id = IdMaker(site_clock)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    db = Database(settings.database_url or f"sqlite:///{settings.data_dir / 'sandbox.db'}")
    with db.set_up() as conn:
        new = get_meta(conn, "schema") is None
        if new:
            put_meta(conn, "schema", SCHEMA)
            put_meta(conn, "secret", secrets.token_hex(32))
            plant(conn, settings.seed_count, site_clock.now())
        elif get_meta(conn, "schema") in EARLIER:
            upgrade(conn)
        if get_meta(conn, "schema") != SCHEMA:
            raise WrongDatabase("made by a later version; start with an empty data folder")
        plant_team(conn, new_id)
        site_clock.look(conn)
        secret = bytes.fromhex(get_meta(conn, "secret") or "")
        site = Site(
            settings=settings,
            clock=site_clock,
            new_id=new_id,
            db=db,
            secret=secret,
            blobs=Blobs(settings.data_dir),
            pictures=Pictures(conn, settings.data_dir / "pictures"),
            pokes=Pokes(db, settings.poll_s),
            workshop=CapacityLimiter(WORKERS),
        )
        if new and settings.seed_count and settings.seed_deals:
            _plant_deals(conn, site)
    return site


def _plant_deals(conn: Connection, site: Site) -> None:
    # deals are written as the rules write them, and these know the site
    from vehilink_desktop.sandbox.seed.plant_deals import plant_deals

    plant_deals(conn, site)


def _site_of(request: Request) -> Site:
    site = request.app.state.site
    assert isinstance(site, Site)
    return site


#: The parameter through which routes get the site.
TheSite = Annotated[Site, Depends(_site_of)]
