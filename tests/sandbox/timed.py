"""A platform whose clock the test holds, with a door for its staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.support.clock import ManualClock
from tests.support.sandbox import Client, served
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site

#: Ten in the morning in Beijing.
START = datetime(2026, 11, 23, 2, tzinfo=UTC)
DAY_S = 86_400


@dataclass(frozen=True)
class Timed:
    """Everything that a test needs of it."""

    url: str
    site: Site
    clock: ManualClock

    def sign_in(self, phone: str) -> Client:
        """A client with a new session of the account with this phone."""
        return Client(self.url).sign_in(phone)


@contextmanager
def timed_platform(folder: Path, database_url: str | None) -> Iterator[Timed]:
    """Run one without listings, where codes and sessions last as long as the test needs."""
    clock = ManualClock(START)
    settings = Settings(
        data_dir=folder,
        database_url=database_url,
        seed_count=0,
        review_s=0,
        code_resend_s=0,
        access_ttl_s=1000 * DAY_S,
    )
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        try:
            yield Timed(url, site, clock)
        finally:
            site.db.close()
