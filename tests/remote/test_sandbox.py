"""The whole API against a real sandbox platform, through a network that breaks."""

import hashlib
import io
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.support.clients import USUAL, MemoryTokenStore, api_client
from tests.support.proxy import Break, FaultProxy, Way
from tests.support.sandbox import SUPPLIER, Sandbox
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.domain.listing import Listing, ListingAction, ListingContent, PhotoRef
from vehilink_desktop.domain.money import Money
from vehilink_desktop.remote import auth, feeds, listings, media, platform
from vehilink_desktop.remote.errors import Conflict
from vehilink_desktop.remote.events import EventStream
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tus import Uploader, UploadResult

new_id = IdMaker(SystemClock())
DEVICE = DeviceRecord(device_id="d", app_version="1", brand="b", model="m", os_version="o")
CONTENT = ListingContent(
    brand="BYD",
    series="Song",
    price=Money(currency="USD", minor=1_500_000),
    exterior_colour="white",
)


Places = list[str | None]  # where an upload lives, the newest last


def picture(side: int, seed: int) -> bytes:
    """A JPEG of noise: `side`² pixels, about a byte each."""
    noise = random.Random(seed).randbytes(side * side * 3)
    file = io.BytesIO()
    Image.frombytes("RGB", (side, side), noise).save(file, "JPEG", quality=75)
    return file.getvalue()


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("sandbox") / "platform") as running:
        yield running


@contextmanager
def signed_in(url: str, store: MemoryTokenStore | None = None) -> Iterator[ApiClient]:
    with api_client(url, store=store, access_token=None, timeouts=USUAL) as api:
        inbox = platform.describe(api).sms_inbox
        assert inbox is not None
        sent = auth.request_code(api, SUPPLIER)
        code = auth.read_inbox(api, inbox, phone=SUPPLIER)
        assert code is not None
        auth.sign_in(api, sent.request_id, SUPPLIER, code, DEVICE)
        yield api


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[ApiClient]:
    with signed_in(sandbox.url) as client:
        yield client


def upload(uploader: Uploader, data: bytes, upload_id: str, url: Places) -> UploadResult:
    return uploader.send(
        lambda offset, length: data[offset : offset + length],
        size=len(data),
        upload_id=upload_id,
        sha256=hashlib.sha256(data).hexdigest(),
        kind="photo",
        url=url[-1],
        on_url=url.append,
        on_progress=lambda confirmed, sent: None,
        should_stop=lambda: False,
    )


def upload_until_done(uploader: Uploader, data: bytes, attempts: int) -> UploadResult:
    upload_id, url = new_id(), Places([None])
    for _ in range(attempts):
        try:
            return upload(uploader, data, upload_id, url)
        except Known as error:
            if not error.retryable:
                raise
    pytest.fail(f"not done after {attempts} attempts")


def test_the_life_of_a_listing(api: ApiClient) -> None:
    assert auth.me(api).certified
    sent = upload_until_done(Uploader(api), picture(400, 1), 1)
    photo = PhotoRef(media_id=sent.media_id, width=sent.width, height=sent.height)
    content = CONTENT.model_copy(update={"photos": (photo,)})
    listing_id = new_id()
    first = listings.put(api, listing_id, content, version=None, key=new_id())
    assert first.content == content
    assert media.thumbnail(api, sent.media_id)[:2] == b"\xff\xd8"
    assert media.full(api, sent.media_id)[:2] == b"\xff\xd8"

    current = listings.get(api, listing_id)
    edited = content.model_copy(update={"mileage": 12})
    newest = listings.put(api, listing_id, edited, version=current.version, key=new_id())
    with pytest.raises(Conflict) as caught:
        listings.put(api, listing_id, content, version=first.version, key=new_id())
    standing = caught.value.current_as(Listing)
    assert standing
    assert standing.content == edited
    newest = listings.get(api, listing_id)
    done = listings.act(
        api, listing_id, ListingAction.WITHDRAW, version=newest.version, key=new_id()
    )
    assert done.state == "withdrawn"
    with pytest.raises(Known, match="state-conflict"):
        listings.act(api, listing_id, ListingAction.WITHDRAW, version=done.version, key=new_id())


def test_a_refused_listing_names_its_fields(api: ApiClient) -> None:
    content = CONTENT.model_copy(update={"brand": None, "vin": "1HGCM82633A00435"})
    with pytest.raises(Known, match="invalid") as caught:
        listings.put(api, new_id(), content, version=None, key=new_id())
    assert {"brand", "vin"} <= dict(caught.value.fields).keys()


def test_the_market_is_read_in_pages(api: ApiClient) -> None:
    cursor, seen, more = None, set[str](), True
    while more:
        page = feeds.page(api, Feed.MARKET, cursor, 5)
        assert len(page.changes) <= 5
        for change in page.changes:
            if not change.deleted:
                assert Listing.model_validate(change.body).id == change.id
                seen.add(change.id)
        cursor, more = page.cursor, page.has_more
    assert len(seen) > 10
    assert feeds.page(api, Feed.MARKET, cursor).changes == ()
    with pytest.raises(Known, match="cursor-invalid"):
        feeds.page(api, Feed.ACCOUNT, cursor)


def test_a_poke_follows_a_change(api: ApiClient) -> None:
    events = EventStream(api)
    found: list[frozenset[Feed]] = []
    poked = threading.Event()

    def listen() -> None:
        for names in events:
            found.append(names)
            if names or len(found) == 1:
                poked.set()

    reader = threading.Thread(target=listen)
    reader.start()
    assert poked.wait(10)
    poked.clear()
    listings.put(api, new_id(), CONTENT, version=None, key=new_id())
    assert poked.wait(10)
    events.close()
    reader.join(2)
    assert not reader.is_alive()
    assert Feed.ACCOUNT in frozenset().union(*found)


@pytest.mark.parametrize("answer_bytes", [0, 1, 17, 150, 400])
def test_an_answer_lost_after_commit_has_one_effect(sandbox: Sandbox, answer_bytes: int) -> None:
    with FaultProxy(sandbox.url) as network, signed_in(network.url) as api:
        listing_id, key = new_id(), new_id()
        network.break_after(answer_bytes, Way.DOWN)
        with pytest.raises(Known) as caught:
            listings.put(api, listing_id, CONTENT, version=None, key=key)
        assert caught.value.retryable
        listing = listings.put(api, listing_id, CONTENT, version=None, key=key)
        assert listing.id == listing_id
        assert len(sandbox.audit(key)) == 1

        listing, key = listings.get(api, listing_id), new_id()
        network.break_after(answer_bytes, Way.DOWN)
        for _ in range(2):
            try:
                listings.act(
                    api, listing_id, ListingAction.MARK_SOLD, version=listing.version, key=key
                )
            except Known as error:
                if not error.retryable:
                    raise
        assert listings.get(api, listing_id).state == "sold"
        assert len(sandbox.audit(key)) == 1


def test_lost_refreshes_never_sign_out(sandbox: Sandbox, intensity: float) -> None:
    store = MemoryTokenStore()
    with FaultProxy(sandbox.url) as network:
        with signed_in(network.url, store):
            pass
        for index in range(max(8, round(200 * intensity))):
            network.break_after(index * 37 % 400, Way.DOWN)
            with api_client(network.url, store=store, access_token=None, timeouts=USUAL) as api:
                with pytest.raises(Known) as caught:
                    auth.me(api)
                assert caught.value.retryable
                if index % 3 == 0:
                    auth.me(api)
        with api_client(network.url, store=store, access_token=None, timeouts=USUAL) as api:
            assert auth.me(api).id
            assert auth.sign_out(api)


def test_uploads_cut_at_random_bytes_arrive_whole(sandbox: Sandbox, intensity: float) -> None:
    """Both directions, RST and FIN, in a batch of pictures; few bytes are sent twice."""
    rng = random.Random(11)
    cuts = max(8, round(50 * intensity))
    pictures = [picture(1000, seed) for seed in range(max(4, cuts // 2))]
    total = sum(map(len, pictures))
    with FaultProxy(sandbox.url) as network, signed_in(network.url) as api:
        before = network.bytes_up
        for _ in range(cuts):
            way, how = rng.choice(list(Way)), rng.choice([Break.RESET, Break.FIN])
            span = 2 * total // cuts if way is Way.UP else 2000
            network.break_after(rng.randrange(span), way, how)
        uploader = Uploader(api)
        for data in pictures:
            result = upload_until_done(uploader, data, attempts=20)
            assert result.size == len(data)
        share = (network.bytes_up - before - total) / total
    print(f"sent again: {share:.1%} of {total // 1024} KiB in {network.breaks} cuts")
    assert network.breaks >= cuts / 2
    assert share < 0.15


def test_an_upload_survives_the_death_of_the_platform(tmp_path: Path) -> None:
    data = picture(1000, 99)
    with (
        Sandbox(tmp_path / "platform") as mortal,
        FaultProxy(mortal.url) as network,
        signed_in(network.url) as api,
    ):
        upload_id, url = new_id(), Places([None])
        network.break_after(400_000, Way.UP, Break.STALL)

        def kill() -> None:
            network.wait_for_breaks(1)
            mortal.kill()
            network.break_all()

        killer = threading.Thread(target=kill)
        killer.start()
        for _ in range(2):
            with pytest.raises(Known) as caught:
                upload(Uploader(api), data, upload_id, url)
            assert caught.value.retryable
            killer.join()
        mortal.start()
        assert upload(Uploader(api), data, upload_id, url).size == len(data)
