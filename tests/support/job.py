"""The main job as a program of its own, to be killed at any moment.

    job.py FOLDER URL PICTURES STOCK_NO

It draws up one vehicle as the editor does (typing saved bit by bit, pictures, their order, one of
them turned), publishes it and waits until it is live. Started again it looks at what is there and
goes on from it. Each line that it prints is a JSON object:

    {"found": {...}}       first: what the store held when it started
    {"kept": {...}}        after each step: what the store holds, and promises to keep
    {"end": "live"}        last

`Held` is what both describe.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.support.desk import Desk
from tests.support.sandbox import SUPPLIER
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.money import Money
from vehilink_desktop.storage.repositories import drafts, listings

#: What is typed, in this order; each is one save.
TYPED: tuple[Mapping[str, Any], ...] = (
    {"brand": "BYD"},
    {"series": "Song Plus"},
    {"model": "DM-i 110km"},
    {"exterior_colour": "white"},
    {"price": Money(minor=2_150_000, currency="USD"), "incoterm": "FOB"},
    {"named_place": "Shanghai"},
    {"description": "One owner, ready to ship.", "mileage": 12},
)
#: The place, in the order of names, of the picture that is turned on its side.
TURNED = 2

Held = dict[str, Any]


def held(desk: Desk, stock_no: str) -> Held:
    """The vehicle as the store has it: id, fields, names of the pictures in order, the turned ones.

    Empty while there is none.
    """
    with desk.db.read() as conn:
        contents = {one.id: one.content for one in listings.own(conn)}
        contents |= {one.id: one.content for one in drafts.all_open(conn)}
    mine = {one: content for one, content in contents.items() if content.stock_no == stock_no}
    if not mine:
        return {}
    ((listing_id, content),) = mine.items()  # one job makes one vehicle
    fields = content.model_dump(mode="json", exclude_defaults=True)
    fields.pop("photos", None)
    tiles = [one for one in desk.photos.tiles(listing_id) if one.width]
    return {
        "id": listing_id,
        "fields": fields,
        "photos": [one.name for one in tiles],
        "turned": [one.name for one in tiles if one.height > one.width],
        "published": desk.state(listing_id) != "draft",
    }


class Job:
    """One run, from wherever the last one ended."""

    def __init__(self, desk: Desk, pictures: list[Path], stock_no: str) -> None:
        self._desk = desk
        self._stock_no = stock_no
        self._pictures = pictures

    def run(self) -> None:
        desk = self._desk
        found = held(desk, self._stock_no)
        _say("found", found)
        if desk.account.current() is None:
            desk.sign_in(SUPPLIER)
        listing_id = found.get("id") or desk.listings.create(
            ListingContent(stock_no=self._stock_no)
        )
        self._keep()
        if not found.get("published"):
            self._write(listing_id)
            self._add_pictures(listing_id)
            self._arrange(listing_id)
            self._turn(listing_id)
            desk.listings.publish(listing_id)
            self._keep()
        desk.wait_until(lambda: desk.state(listing_id) == "live", seconds=60)
        self._keep()

    def _keep(self) -> None:
        _say("kept", held(self._desk, self._stock_no))

    def _write(self, listing_id: str) -> None:
        for changes in TYPED:
            content = self._desk.listings.load(listing_id).content
            if any(getattr(content, field) != value for field, value in changes.items()):
                self._desk.listings.edit(listing_id, changes)
                self._keep()

    def _add_pictures(self, listing_id: str) -> None:
        self._desk.photos.resume_incoming(lambda: False)
        there = {one.name for one in self._desk.photos.tiles(listing_id)}
        missing = [path for path in self._pictures if path.name not in there]
        done = self._desk.photos.add_files(
            listing_id, missing, lambda _done, _all: self._keep(), lambda: False
        )
        assert not done.refused, done.refused

    def _arrange(self, listing_id: str) -> None:
        """Last picture first."""
        tiles = self._desk.photos.tiles(listing_id)
        wanted = sorted(tiles, key=lambda one: one.name, reverse=True)
        if wanted != tiles:
            self._desk.photos.arrange(listing_id, [one.id for one in wanted])
            self._keep()

    def _turn(self, listing_id: str) -> None:
        name = self._pictures[TURNED].name
        tile = next(one for one in self._desk.photos.tiles(listing_id) if one.name == name)
        if tile.width > tile.height:
            self._desk.photos.rotate(listing_id, tile.id, 90)
            self._keep()


def _say(what: str, value: object) -> None:
    print(json.dumps({what: value}), flush=True)


def main() -> None:
    folder, url, pictures, stock_no = sys.argv[1:]
    with Desk(Path(folder), url) as desk:
        Job(desk, sorted(Path(pictures).iterdir()), stock_no).run()
    _say("end", "live")


if __name__ == "__main__":
    main()
