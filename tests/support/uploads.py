"""An upload of many pictures over a line that breaks at random bytes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.support.desk import Desk
from tests.support.proxy import Break, FaultProxy, Way
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.money import Money
from vehilink_desktop.storage.repositories import uploads

CONTENT = ListingContent(
    brand="BYD",
    series="Song Plus",
    exterior_colour="white",
    price=Money(minor=2_150_000, currency="USD"),
)
#: Pictures for each cut; a picture is 2 MB when it is prepared.
PICTURES_PER_CUT = 2


def noisy_pictures(folder: Path, count: int) -> list[Path]:
    """Pictures that hardly compress, no two the same."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"IMG_{number}.jpg" for number in range(count)]
    for path in paths:
        Image.effect_noise((2048, 1536), 100).convert("RGB").save(path, quality=90)
    return paths


@dataclass(frozen=True)
class Sent:
    """How it ended, in bytes. `again` is what went over the line besides the pictures, once.

    Thus it includes the heads of requests, which makes it a little more than what was sent again.
    """

    listing_id: str
    size: int
    again: int

    @property
    def share(self) -> float:
        """Percent of the bytes that were sent again."""
        return 100 * self.again / self.size


def send_over_cuts(
    desk: Desk,
    network: FaultProxy,
    pictures: Sequence[Path],
    *,
    cuts: int,
    chance: random.Random,
    ways: Sequence[Break] = tuple(Break),
) -> Sent:
    """Publish a vehicle with `pictures` while the line breaks at `cuts` random bytes, either way.

    Raises:
        TimeoutError: it was not live in ten minutes.
    """
    desk.engine.set_working_offline(True)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, *pictures)
    desk.listings.publish(listing_id)
    with desk.db.read() as conn:
        size = sum(one.size for one in uploads.of_listing(conn, listing_id))
    places = sorted(chance.randrange(int(size * 0.9)) for _ in range(cuts))
    for number, (last, place) in enumerate(zip([0, *places], places, strict=False)):
        network.break_after(place - last, Way.UP, ways[number % len(ways)])
        if number % 4 == 3:  # and now and then what the platform answers to the next piece
            network.break_after(chance.randrange(120), Way.DOWN, ways[0])
    before = network.bytes_up
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: desk.state(listing_id) == "live", seconds=600)
    return Sent(listing_id, size, network.bytes_up - before - size)
