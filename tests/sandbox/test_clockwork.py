"""What depends on the time of day, over HTTP, with a clock that the tests hold."""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.support.clock import ManualClock
from tests.support.sandbox import (
    DEVICE,
    SUPPLIER,
    TUS,
    Client,
    new_key,
    served,
    slug,
)
from vehilink_desktop.sandbox import feeds, uploads
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site

HOUR = 3600
DAY = 24 * HOUR
CONTENT: dict[str, Any] = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 2150000, "currency": "USD"},
}


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, seed_count=0, review_s=0, codes_per_loopback_hour=12)


@pytest.fixture
def client(settings: Settings, clock: ManualClock) -> Iterator[Client]:
    with served(settings, clock) as url:
        yield Client(url)


@pytest.fixture
def site(settings: Settings, clock: ManualClock, client: Client) -> Iterator[Site]:
    """A second door to the same data, for what the server does by itself now and then."""
    opened = open_site(settings, clock)
    yield opened
    opened.db.close()


@pytest.mark.req("A1")
def test_codes_of_one_number_are_rationed(client: Client, clock: ManualClock) -> None:
    def ask() -> Any:
        return client.post("/v1/auth/codes", json={"phone": SUPPLIER})

    assert ask().status_code == 202
    clock.advance(59)
    soon = ask()
    assert (soon.status_code, slug(soon)) == (429, "code-too-soon")
    assert 1 <= int(soon.headers["Retry-After"]) <= 2

    for _ in range(4):
        clock.advance(60)
        assert ask().status_code == 202
    clock.advance(60)
    hourly = ask()
    assert (hourly.status_code, slug(hourly)) == (429, "code-limit")

    clock.advance(int(hourly.headers["Retry-After"]))
    assert ask().status_code == 202
    for _ in range(4):
        clock.advance(HOUR)
        assert ask().status_code == 202
    clock.advance(HOUR)
    daily = ask()
    assert slug(daily) == "code-limit"
    clock.advance(int(daily.headers["Retry-After"]))
    assert ask().status_code == 202


@pytest.mark.req("A1")
def test_codes_of_one_address_are_rationed(client: Client, clock: ManualClock) -> None:
    phones = [f"+86137001370{n:02d}" for n in range(13)]

    answers = [client.post("/v1/auth/codes", json={"phone": phone}) for phone in phones]

    assert [answer.status_code for answer in answers] == [202] * 12 + [429]
    assert slug(answers[-1]) == "code-limit"
    clock.advance(HOUR)
    assert client.post("/v1/auth/codes", json={"phone": phones[-1]}).status_code == 202


@pytest.mark.req("A1")
@pytest.mark.parametrize(("age", "status"), [(299, 201), (300, 401)])
def test_a_code_is_good_for_five_minutes(
    client: Client, clock: ManualClock, age: int, status: int
) -> None:
    request_id, code = client.code(SUPPLIER)
    clock.advance(age)

    body = {"request_id": request_id, "phone": SUPPLIER, "code": code, "device": DEVICE}
    answer = client.post("/v1/auth/sessions", json=body)

    assert answer.status_code == status
    assert status == 201 or slug(answer) == "code-expired"


@pytest.mark.req("A1")
def test_an_access_token_ends_and_is_renewed(client: Client, clock: ManualClock) -> None:
    signed_in = client.sign_in(SUPPLIER)
    clock.advance(899)
    assert signed_in.get("/v1/me").status_code == 200
    clock.advance(1)
    assert slug(signed_in.get("/v1/me")) == "unauthorized"

    fresh = client.refresh(signed_in.tokens["refresh_token"], new_key())

    assert Client(client.url, fresh.json()).get("/v1/me").status_code == 200


@pytest.mark.req("A1")
def test_a_lost_refresh_can_be_repeated_for_a_minute_and_while_unused(
    client: Client, clock: ManualClock
) -> None:
    token, rotation_id = client.sign_in(SUPPLIER).tokens["refresh_token"], new_key()
    successor = client.refresh(token, rotation_id).json()["refresh_token"]
    clock.advance(DAY)  # the computer slept before it saw the answer
    assert client.refresh(token, rotation_id).json()["refresh_token"] == successor
    assert client.refresh(successor, new_key()).status_code == 200

    assert slug(client.refresh(token, rotation_id)) == "session-revoked"


@pytest.mark.req("A1")
def test_a_session_ends_after_ninety_idle_days(client: Client, clock: ManualClock) -> None:
    token = client.sign_in(SUPPLIER).tokens["refresh_token"]
    clock.advance(90 * DAY)

    assert slug(client.refresh(token, new_key())) == "session-revoked"


@pytest.mark.req("P8")
def test_an_upload_expires_a_week_after_its_last_bytes(
    client: Client, site: Site, clock: ManualClock
) -> None:
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(file, "JPEG")
    data, upload_id = file.getvalue(), new_key()
    path = client.sign_in(SUPPLIER).announce(data, upload_id)
    clock.advance(20 * HOUR)
    supplier = client.sign_in(SUPPLIER)
    supplier.patch(path, data[:100], 0)
    clock.advance(7 * DAY - HOUR)
    supplier = client.sign_in(SUPPLIER)
    uploads.sweep(site)
    assert supplier.offset(path) == 100

    clock.advance(HOUR)
    supplier = client.sign_in(SUPPLIER)
    assert supplier.call("HEAD", path, headers=TUS).status_code == 410
    uploads.sweep(site)
    assert not site.blobs.upload(upload_id).exists()
    assert slug(supplier.patch(path, data[100:], 100)) == "upload-gone"

    turn = site.blobs.turn(upload_id)
    turn.touch()  # files have the computer's time, which may be before or after the test's
    os.utime(turn, (0, 0))
    uploads.sweep(site)
    assert not turn.exists()

    assert supplier.announce(data, upload_id) == path
    assert supplier.patch(path, data, 0).status_code == 204
    assert supplier.complete(path, data).status_code == 200


def test_a_cursor_older_than_the_tombstones_is_refused(
    client: Client, site: Site, clock: ManualClock
) -> None:
    supplier = client.sign_in(SUPPLIER)
    listing = supplier.put_listing(new_key(), CONTENT).json()
    _, old = supplier.changes("market")
    clock.advance(60)
    supplier.act(listing["id"], "withdraw", version=1)
    _, young = supplier.changes("market", old)

    clock.advance(90 * DAY - 1)
    sweep(site)
    supplier = client.sign_in(SUPPLIER)
    assert [change["deleted"] for change in supplier.changes("market", old)[0]] == [True]

    clock.advance(1)
    sweep(site)
    expired = supplier.get("/v1/feeds/market", params={"cursor": old})
    assert (expired.status_code, slug(expired)) == (410, "cursor-expired")
    assert supplier.changes("market", young)[0] == []
    # a reader that begins now cannot have missed what ended before, however slowly it reads
    page = supplier.get("/v1/feeds/market").json()
    assert supplier.changes("market", page["cursor"])[0] == page["changes"] == []


def sweep(site: Site) -> None:
    with site.db.write() as conn:
        feeds.sweep(conn, site)
