"""The tus endpoint: offsets, checksums, cuts, turns and completion."""

import io
import random
import socket
import struct
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha1, sha256
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from PIL import Image

from tests.support.sandbox import SUPPLIER, TUS, Client, Sandbox, new_key, served, slug
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.sandbox.settings import Settings

pytestmark = pytest.mark.req("P8")


def picture(width: int = 640, height: int = 480, kind: str = "JPEG") -> bytes:
    """Noise, so that the file is large and no two are equal."""
    file = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(file, kind, quality=90)
    return file.getvalue()


@contextmanager
def broken_patch(
    client: Client, path: str, data: bytes, offset: int, sent: int, *, reset: bool = False
) -> Iterator[socket.socket]:
    """A PATCH of everything from `offset` of which only `sent` bytes arrive; open inside."""
    address = urlsplit(client.url)
    head = (
        f"PATCH {path} HTTP/1.1\r\nHost: {address.netloc}\r\nTus-Resumable: 1.0.0\r\n"
        f"Authorization: Bearer {client.tokens['access_token']}\r\n"
        "Content-Type: application/offset+octet-stream\r\n"
        f"Upload-Offset: {offset}\r\nContent-Length: {len(data) - offset}\r\n\r\n"
    )
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(head.encode() + data[offset : offset + sent])
        yield connection
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline


def arrived(sandbox: Sandbox, path: str) -> int:
    """What the server's file holds, seen without a request."""
    file = sandbox.data_dir / "uploads" / path.rpartition("/")[2]
    return file.stat().st_size if file.exists() else 0


def test_the_server_says_what_it_can(on_sqlite: Sandbox) -> None:
    answer = on_sqlite.client().call("OPTIONS", "/v1/uploads")

    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == answer.headers["Tus-Resumable"] == "1.0.0"
    assert answer.headers["Tus-Extension"] == "creation,checksum,expiration,termination"
    assert answer.headers["Tus-Checksum-Algorithm"] == "sha256,sha1"


def test_a_picture_arrives_and_is_served_as_it_was(supplier: Client) -> None:
    data = picture()
    path = supplier.announce(data)
    for start in range(0, len(data), 50_000):
        chunk = data[start : start + 50_000]
        answer = supplier.patch(path, chunk, start)
        assert answer.status_code == 204
        assert int(answer.headers["Upload-Offset"]) == start + len(chunk)

    done = supplier.complete(path, data)

    media_id = path.rpartition("/")[2]
    told = {"media_id": media_id, "width": 640, "height": 480, "size": len(data)}
    assert done.json() == told
    served = supplier.get(f"/v1/media/{media_id}")
    assert served.content == data
    assert served.headers["Content-Type"] == "image/jpeg"
    assert served.headers["X-Content-Type-Options"] == "nosniff"
    thumbnail = Image.open(io.BytesIO(supplier.get(f"/v1/media/{media_id}/thumbnail").content))
    assert thumbnail.size == (320, 240)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_pictures_are_made_jpegs(on_sqlite: Sandbox, kind: str) -> None:
    client = on_sqlite.sign_in(SUPPLIER)

    media_id = client.upload(picture(90, 120, kind))

    with Image.open(io.BytesIO(client.get(f"/v1/media/{media_id}").content)) as image:
        assert (image.format, image.size) == ("JPEG", (90, 120))


def test_completing_again_gives_the_same_answer(supplier: Client) -> None:
    data = picture(80, 60)
    path = supplier.announce(data)
    supplier.patch(path, data, 0)

    first, second = supplier.complete(path, data), supplier.complete(path, data)

    assert first.status_code == second.status_code == 200
    assert first.text == second.text
    assert supplier.offset(path) == len(data)
    assert slug(supplier.complete(path, b"another")) == "media-mismatch"
    assert supplier.complete(path, data).text == first.text


def test_an_announcement_repeated_is_the_same_upload(supplier: Client) -> None:
    data, upload_id = picture(80, 60), new_key()
    path = supplier.announce(data, upload_id)
    supplier.patch(path, data[:100], 0)

    assert supplier.announce(data, upload_id) == path == f"/v1/uploads/{upload_id}"

    assert supplier.offset(path) == 100


def test_an_uploads_id_is_not_good_for_another_file(
    supplier: Client, other_supplier: Client
) -> None:
    data, upload_id = picture(80, 60), new_key()
    supplier.announce(data, upload_id)

    with pytest.raises(AssertionError, match="idempotency-key-reused"):
        supplier.announce(data + b"x", upload_id)
    with pytest.raises(AssertionError, match="forbidden"):
        other_supplier.announce(data, upload_id)


def test_nobody_sees_the_uploads_of_others(supplier: Client, other_supplier: Client) -> None:
    data = picture(80, 60)
    path = supplier.announce(data)

    assert other_supplier.call("HEAD", path, headers=TUS).status_code == 404
    assert slug(other_supplier.patch(path, data, 0)) == "not-found"
    assert slug(other_supplier.complete(path, data)) == "not-found"
    assert slug(other_supplier.call("DELETE", path, headers=TUS)) == "not-found"


def test_a_chunk_elsewhere_than_at_the_end_is_refused(supplier: Client) -> None:
    data = picture(80, 60)
    path = supplier.announce(data)
    supplier.patch(path, data[:500], 0)

    for offset in (0, 499, 501):
        answer = supplier.patch(path, data[offset:], offset)
        assert answer.status_code == 409
        assert slug(answer) == "offset-conflict"
        assert answer.headers["Upload-Offset"] == "500"
    assert supplier.offset(path) == 500


@pytest.mark.parametrize("name", ["sha256", "sha1"])
def test_a_chunk_that_does_not_match_its_checksum_is_dropped(on_sqlite: Sandbox, name: str) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), picture(80, 60)
    digest = {"sha256": sha256, "sha1": sha1}[name]
    path = client.announce(data)

    def patch(chunk: bytes, hashed: bytes, offset: int) -> requests.Response:
        checksum = f"{name} {b64encode(digest(hashed).digest()).decode()}"
        return client.patch(path, chunk, offset, **{"Upload-Checksum": checksum})

    assert patch(data[:1000], data[:1000], 0).status_code == 204
    wrong = patch(bytes([data[1000] ^ 1]) + data[1001:], data[1000:], 1000)
    assert wrong.status_code == 460
    assert slug(wrong) == "checksum-mismatch"
    assert client.offset(path) == 1000
    assert patch(data[1000:], data[1000:], 1000).status_code == 204
    assert client.complete(path, data).status_code == 200


def test_unknown_checksums_and_versions_are_refused(on_sqlite: Sandbox) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), picture(80, 60)
    path = client.announce(data)

    assert client.patch(path, data, 0, **{"Upload-Checksum": "md5 AAAA"}).status_code == 400
    answer = client.patch(path, data, 0, **{"Tus-Resumable": "0.2.0"})
    assert answer.status_code == 412
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert client.patch(path, data, 0, **{"Content-Type": "image/jpeg"}).status_code == 415
    assert client.offset(path) == 0


def test_no_more_arrives_than_was_announced(on_sqlite: Sandbox) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), picture(80, 60)
    path = client.announce(data)
    client.patch(path, data[:100], 0)

    answer = client.patch(path, data[100:] + b"more", 100)

    assert answer.status_code == 413
    assert slug(answer) == "too-large"
    assert client.offset(path) == 100


def test_a_file_above_the_limit_is_not_begun(on_sqlite: Sandbox) -> None:
    metadata = f"kind {b64encode(b'photo').decode()},sha256 {b64encode(b'0' * 64).decode()}"
    headers = {"Upload-Length": str(10**10), "Upload-Metadata": metadata, **TUS}

    answer = on_sqlite.sign_in(SUPPLIER).post(
        "/v1/uploads", headers={**headers, "Idempotency-Key": new_key()}
    )

    assert answer.status_code == 413


def test_what_is_not_the_announced_file_starts_again(on_sqlite: Sandbox) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), picture(80, 60)
    path = client.announce(data)
    assert slug(client.complete(path, data)) == "media-incomplete"
    client.patch(path, bytes(len(data)), 0)

    assert slug(client.complete(path, data)) == "media-mismatch"

    assert client.offset(path) == 0
    client.patch(path, data, 0)
    assert client.complete(path, data).status_code == 200


def bomb() -> bytes:
    file = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(file, "PNG")
    return file.getvalue()


def animation() -> bytes:
    file = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    frames[0].save(file, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xd8\xff not a picture", id="nonsense"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="svg"),
        pytest.param(b"GIF89a" + bytes(20), id="gif"),
        pytest.param(b"", id="nothing"),
        pytest.param(bomb(), id="bomb"),
        pytest.param(animation(), id="animation"),
        pytest.param(picture()[:9000], id="truncated"),
    ],
)
def test_what_is_no_bearable_picture_is_refused(on_sqlite: Sandbox, data: bytes) -> None:
    client = on_sqlite.sign_in(SUPPLIER)
    path = client.announce(data)
    client.patch(path, data, 0)

    answer = client.complete(path, data)

    assert answer.status_code == 422
    assert slug(answer) == "media-refused"
    assert client.get(f"/v1/media/{path.rpartition('/')[2]}").status_code == 404


def test_a_listing_waits_for_its_pictures(supplier: Client, other_supplier: Client) -> None:
    data, listing_id, key = picture(80, 60), new_key(), new_key()
    path = supplier.announce(data)
    photo = {"media_id": path.rpartition("/")[2], "width": 80, "height": 60}
    content = {
        "brand": "BYD",
        "series": "Seal",
        "exterior_colour": "White",
        "price": {"minor": 100, "currency": "USD"},
        "photos": [photo],
    }

    early = supplier.put_listing(listing_id, content, key=key)
    assert early.status_code == 409
    assert slug(early) == "media-incomplete"
    assert early.json()["errors"][0]["pointer"] == "/content/photos/0/media_id"

    supplier.patch(path, data, 0)
    supplier.complete(path, data)
    assert supplier.put_listing(listing_id, content, key=key).status_code == 201
    assert slug(other_supplier.put_listing(new_key(), content)) == "media-incomplete"


def test_a_deleted_upload_is_gone_until_announced_again(supplier: Client) -> None:
    data, upload_id = picture(80, 60), new_key()
    path = supplier.announce(data, upload_id)
    supplier.patch(path, data[:100], 0)

    assert supplier.call("DELETE", path, headers=TUS).status_code == 204

    assert slug(supplier.patch(path, data, 100)) == "upload-gone"
    assert supplier.announce(data, upload_id) == path
    assert supplier.offset(path) == 0


def test_a_picture_is_no_longer_an_upload_to_delete(on_sqlite: Sandbox) -> None:
    client = on_sqlite.sign_in(SUPPLIER)
    media_id = client.upload(picture(80, 60))

    answer = client.call("DELETE", f"/v1/uploads/{media_id}", headers=TUS)

    assert slug(answer) == "state-conflict"
    assert client.get(f"/v1/media/{media_id}").status_code == 200


def test_a_request_that_hangs_gives_way_at_once(on_sqlite: Sandbox) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), picture()
    path = client.announce(data)
    with broken_patch(client, path, data, 0, 30_000):
        wait_until(lambda: arrived(on_sqlite, path) == 30_000)
        others = []
        for _ in range(20):
            began = time.monotonic()
            assert client.get("/v1/platform").status_code == 200
            others.append(time.monotonic() - began)
        began = time.monotonic()
        assert client.offset(path) == 30_000
        assert time.monotonic() - began < 3
    assert max(others) < 0.3

    assert client.patch(path, data[30_000:], 30_000).status_code == 204
    assert client.complete(path, data).status_code == 200


def test_a_request_that_hangs_in_another_process_gives_way_too(
    pair: tuple[Sandbox, Sandbox],
) -> None:
    one, other = pair
    client, data = one.sign_in(SUPPLIER), picture()
    elsewhere = Client(other.url, client.tokens)
    path = client.announce(data)
    with broken_patch(client, path, data, 0, 30_000):
        wait_until(lambda: arrived(one, path) == 30_000)
        assert elsewhere.offset(path) == 30_000
        assert elsewhere.patch(path, data[30_000:], 30_000).status_code == 204
    assert elsewhere.complete(path, data).status_code == 200


def test_a_request_that_stalls_is_ended_and_its_bytes_kept(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=0, upload_stall_s=0.3)
    with served(settings, SystemClock()) as url:
        client, data = Client(url).sign_in(SUPPLIER), picture()
        path = client.announce(data)
        with broken_patch(client, path, data, 0, 7_000) as connection:
            connection.settimeout(10)
            assert connection.recv(100).startswith(b"HTTP/1.1 408")
        assert client.offset(path) == 7_000


def test_uploads_survive_cuts_and_crashes(tmp_path: Path, intensity: float) -> None:
    """F4 and F6: 120 cuts at full intensity, each by FIN, RST or a killed server."""
    rng = random.Random(7)
    with Sandbox(tmp_path, seed=0) as sandbox:
        client = sandbox.sign_in(SUPPLIER)
        for _ in range(max(2, round(40 * intensity) // 2)):
            data = picture(480, 360)
            path = client.announce(data)
            for way in ("fin", "reset", "kill"):
                offset = client.offset(path)
                portion = rng.randrange(1, (len(data) - offset) // 2)
                with broken_patch(client, path, data, offset, portion, reset=way == "reset"):
                    if way == "kill":
                        sandbox.kill()
                        sandbox.start()
            offset = client.offset(path)
            assert client.patch(path, data[offset:], offset).status_code == 204
            assert client.complete(path, data).status_code == 200
            assert client.get(f"/v1/media/{path.rpartition('/')[2]}").content == data
