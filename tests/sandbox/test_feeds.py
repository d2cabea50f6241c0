"""The delta feeds and the pokes: nothing missed, nothing forged."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import requests

from tests.support.sandbox import (
    OTHER_SUPPLIER,
    PURCHASER,
    SUPPLIER,
    Client,
    Sandbox,
    new_key,
    served,
    slug,
)
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.sandbox.settings import Settings

CONTENT: dict[str, Any] = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 2150000, "currency": "USD"},
}


def test_the_market_shows_live_listings_and_ends_them(sandbox: Sandbox, supplier: Client) -> None:
    purchaser = sandbox.sign_in(PURCHASER)
    before, cursor = purchaser.changes("market")
    assert {change["body"]["state"] for change in before if not change["deleted"]} == {"live"}

    listing = supplier.put_listing(new_key(), CONTENT).json()
    appeared, cursor = purchaser.changes("market", cursor)
    supplier.act(listing["id"], "withdraw", version=1)
    vanished, cursor = purchaser.changes("market", cursor)

    assert [change for change in appeared if change["id"] == listing["id"]] == [
        {"type": "listing", "id": listing["id"], "version": 1, "deleted": False, "body": listing}
    ]
    ended = [change for change in vanished if change["id"] == listing["id"]]
    assert ended == [{"type": "listing", "id": listing["id"], "version": 2, "deleted": True}]
    assert listing["id"] not in {change["id"] for change in purchaser.changes("account")[0]}


def test_the_account_feed_has_own_things_in_every_state(supplier: Client) -> None:
    changes, _ = supplier.changes("account")

    assert {change["body"]["state"] for change in changes if change["type"] == "listing"} >= {
        "live",
        "in_review",
        "rejected",
        "withdrawn",
        "sold",
    }
    account = [change["body"] for change in changes if change["type"] == "account"]
    assert account == [supplier.get("/v1/me").json()]


def test_an_object_comes_once_in_its_newest_state(supplier: Client) -> None:
    _, cursor = supplier.changes("account")
    listing_id = new_key()
    supplier.put_listing(listing_id, CONTENT)
    supplier.put_listing(listing_id, CONTENT | {"brand": "Geely"}, version=1)

    changes, _ = supplier.changes("account", cursor)

    mine = [change for change in changes if change["id"] == listing_id]
    assert [change["version"] for change in mine] == [2]
    assert mine[0]["body"]["content"]["brand"] == "Geely"


def test_pages_join_without_gap_or_double(supplier: Client) -> None:
    whole, _ = supplier.changes("market")
    found: list[Any] = []
    cursor, more = None, True
    while more:
        page = supplier.get("/v1/feeds/market", params={"cursor": cursor, "limit": 7}).json()
        assert len(page["changes"]) == 7 or not page["has_more"]
        found += page["changes"]
        cursor, more = page["cursor"], page["has_more"]

    assert found == whole


def test_a_cursor_is_of_its_feed_and_account(
    sandbox: Sandbox, supplier: Client, other_supplier: Client
) -> None:
    _, cursor = supplier.changes("account")
    seq, _, rest = cursor.partition(".")
    forged = f"{int(seq) + 1}.{rest}"

    for client, feed, tried in (
        (supplier, "account", forged),
        (supplier, "account", "x"),
        (supplier, "account", "é.1.x"),
        (supplier, "market", cursor),
        (other_supplier, "account", cursor),
    ):
        answer = client.get(f"/v1/feeds/{feed}", params={"cursor": tried})
        assert answer.status_code == 400
        assert slug(answer) == "cursor-invalid"


def test_four_writers_and_a_reader_that_misses_nothing(
    pair: tuple[Sandbox, Sandbox], intensity: float
) -> None:
    """F19: two processes over one database, while somebody follows the market."""
    one, other = pair
    rounds = max(10, round(400 * intensity))
    suppliers = [one.sign_in(SUPPLIER), one.sign_in(OTHER_SUPPLIER)]
    suppliers += [Client(other.url, client.tokens) for client in suppliers]
    written: list[dict[str, Any]] = []

    def write(client: Client) -> None:
        for _ in range(rounds):
            answer = client.put_listing(new_key(), CONTENT)
            assert answer.status_code == 201, answer.text
            written.append(answer.json())

    reader, seen = one.sign_in(PURCHASER), {}
    _, cursor = reader.changes("market")
    with ThreadPoolExecutor(4) as pool:
        writers = [pool.submit(write, client) for client in suppliers]
        finished = False
        while not finished:
            finished = all(writer.done() for writer in writers)
            changes, cursor = reader.changes("market", cursor)
            seen |= {change["id"]: change["body"] for change in changes}
        for writer in writers:
            writer.result()

    assert seen == {listing["id"]: listing for listing in written}
    assert len(seen) == 4 * rounds


class Stream:
    """The lines of an event stream, as they come."""

    def __init__(self, client: Client) -> None:
        session = requests.Session()
        session.trust_env = False
        self._answer = session.get(
            f"{client.url}/v1/events",
            headers={"Authorization": f"Bearer {client.tokens['access_token']}"},
            stream=True,
            timeout=(5, 10),
        )
        assert self._answer.status_code == 200
        self._lines: Iterator[bytes] = self._answer.iter_lines(chunk_size=1)
        assert next(self._lines) == b": here"

    def next_feeds(self) -> set[str]:
        """The feeds of the next poke."""
        for line in self._lines:
            if line.startswith(b"data: "):
                return set(json.loads(line[6:])["feeds"])
        raise AssertionError("the stream ended")

    def ends(self) -> bool:
        """Whether it ends. What the platform was still at, such as an export, may poke before."""
        try:
            for _ in self._lines:
                pass
        except requests.ConnectionError:  # it was waited for in vain
            return False
        return True

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self._answer.close()


def test_a_poke_names_the_feeds_that_moved(sandbox: Sandbox, supplier: Client) -> None:
    purchaser = sandbox.sign_in(PURCHASER)
    with Stream(supplier) as own, Stream(purchaser) as others:
        supplier.put_listing(new_key(), CONTENT)

        assert own.next_feeds() == {"account", "market"}
        assert others.next_feeds() == {"market"}


def test_a_poke_does_not_wait_for_the_next_look_at_the_counters(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=0, poll_s=3600)
    with served(settings, SystemClock()) as url:
        client = Client(url).sign_in(SUPPLIER)
        with Stream(client) as stream:
            client.put_listing(new_key(), CONTENT)
            assert stream.next_feeds() == {"account"}  # it is in review


def test_a_poke_comes_from_another_process(pair: tuple[Sandbox, Sandbox]) -> None:
    client = pair[0].sign_in(SUPPLIER)
    with Stream(Client(pair[1].url, client.tokens)) as stream:
        client.put_listing(new_key(), CONTENT)

        assert stream.next_feeds() == {"account", "market"}


def test_streams_do_not_keep_a_server_from_stopping(tmp_path: Path) -> None:
    # a server that loses patience with its connections logs an error, which fails the test
    settings = Settings(data_dir=tmp_path, seed_count=0)
    with served(settings, SystemClock()) as url:
        stream = Stream(Client(url).sign_in(SUPPLIER))

    with stream:
        assert stream.ends()


def test_without_a_token_there_are_no_events(on_sqlite: Sandbox) -> None:
    answer = on_sqlite.client().get("/v1/events")

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
