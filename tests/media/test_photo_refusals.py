"""Bad pictures: each is refused with its reason, at little cost, and the next one is fine."""

import contextlib
import random
import struct
import time
import zlib
from io import BytesIO
from pathlib import Path

import psutil
import pytest
from PIL import Image

from tests.media.conftest import SAMPLES, refusal
from tests.media.pictures import encoded, quadrants, scene
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

Reason = RefusalReason
JPEG = encoded(scene(300, 200))
HTML = b"<html><script>alert(1)</script></html>"


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_bomb(side: int) -> bytes:
    """All of a black picture of one bit a pixel; 110 KB for 30,000 pixels."""
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(1)
    row = bytes(1 + (side + 7) // 8)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    signature = b"\x89PNG\r\n\x1a\n"
    chunks = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")
    return signature + chunks


def jpeg_of_size(width: int, height: int) -> bytes:
    at = JPEG.index(b"\xff\xc0")
    return JPEG[: at + 5] + struct.pack(">HH", height, width) + JPEG[at + 9 :]


def webp_of_size(width: int, height: int) -> bytes:
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = encoded(quadrants(), "WEBP")[12:]
    chunks = b"VP8X" + struct.pack("<I", 10) + bytes(4) + canvas + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WEBP" + chunks


def animated_gif(frames: int) -> bytes:
    out = BytesIO()
    Image.new("P", (8, 8)).save(out, "GIF")
    still = out.getvalue()
    image = still[still.index(b"\x2c") : -1]
    return still[:-1] + image * (frames - 1) + b"\x3b"


def animation(kind: str) -> bytes:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "green", "blue")]
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", Reason.NOT_A_PICTURE, id="empty"),
        pytest.param(b"To whom it may concern\n" * 50, Reason.NOT_A_PICTURE, id="text"),
        pytest.param(HTML, Reason.NOT_A_PICTURE, id="HTML"),
        pytest.param(b"%PDF-1.7\n" + JPEG, Reason.NOT_A_PICTURE, id="PDF with a JPEG inside"),
        pytest.param(b"PK\x03\x04" + JPEG, Reason.NOT_A_PICTURE, id="zip"),
        pytest.param(b"\xff\xd8", Reason.NOT_A_PICTURE, id="two bytes"),
        pytest.param(b"GIF89a/*" + HTML, Reason.DAMAGED, id="HTML that begins like a GIF"),
        pytest.param(b"\xff\xd8\xff\xe0" + HTML * 9, Reason.TRUNCATED, id="HTML, JPEG's start"),
        pytest.param(b"RIFF\x10\0\0\0WEBP" + HTML, Reason.DAMAGED, id="HTML, WebP's start"),
        pytest.param(b"<svg xmlns='x'></svg>", Reason.UNSUPPORTED_FORMAT, id="SVG"),
        pytest.param(encoded(quadrants(), "TIFF"), Reason.UNSUPPORTED_FORMAT, id="TIFF"),
        pytest.param(encoded(quadrants(), "BMP"), Reason.UNSUPPORTED_FORMAT, id="BMP"),
        pytest.param(encoded(quadrants(), "AVIF"), Reason.UNSUPPORTED_FORMAT, id="AVIF"),
        pytest.param(encoded(quadrants(), "JPEG2000"), Reason.UNSUPPORTED_FORMAT, id="JPEG 2000"),
        pytest.param(png_bomb(30_000), Reason.TOO_MANY_PIXELS, id="30,000 × 30,000 PNG"),
        pytest.param(jpeg_of_size(65_535, 65_535), Reason.TOO_MANY_PIXELS, id="65,535² JPEG"),
        pytest.param(webp_of_size(2**14, 2**14), Reason.TOO_MANY_PIXELS, id="16,384² WebP"),
        pytest.param(webp_of_size(2**24, 1), Reason.TOO_MANY_PIXELS, id="very wide WebP"),
        pytest.param(jpeg_of_size(16_385, 8), Reason.TOO_MANY_PIXELS, id="too wide JPEG"),
        pytest.param(jpeg_of_size(0, 8), Reason.DAMAGED, id="JPEG without width"),
        pytest.param(animated_gif(2), Reason.ANIMATED, id="GIF of two frames"),
        pytest.param(animated_gif(100_000), Reason.ANIMATED, id="GIF of 100,000 frames"),
        pytest.param(animation("PNG"), Reason.ANIMATED, id="animated PNG"),
        pytest.param(animation("WEBP"), Reason.ANIMATED, id="animated WebP"),
    ],
)
def test_refused(preparer: PhotoPreparer, data: bytes, reason: RefusalReason) -> None:
    preparer.prepare_bytes(JPEG)  # the decoder is up
    before = psutil.Process().memory_info().rss
    started = time.perf_counter()
    assert refusal(preparer, data) == reason
    assert time.perf_counter() - started < 10
    assert psutil.Process().memory_info().rss - before < 50 * 2**20
    assert isinstance(preparer.prepare_bytes(JPEG), PreparedPhoto)


@pytest.mark.parametrize("kind", ["baseline", "progressive", "with thumbnail"])
def test_truncated_jpeg_is_not_filled_up(preparer: PhotoPreparer, kind: str) -> None:
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0" + encoded(quadrants()) * (kind == "with thumbnail")
    whole = encoded(scene(640, 480), progressive=kind == "progressive", exif=exif)
    preparer.prepare_bytes(whole)
    for share in (0.02, 0.1, 0.5, 0.9, 0.99):
        assert refusal(preparer, whole[: int(len(whole) * share)]) == Reason.TRUNCATED, share
    for missing in (1, 2, 3, 10):
        assert refusal(preparer, whole[:-missing]) == Reason.TRUNCATED, missing
    for zeros in (len(whole) // 2, 1_000):  # a copy that broke off in a file made long enough
        assert refusal(preparer, whole[:-zeros] + bytes(zeros)) == Reason.TRUNCATED, zeros


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "HEIC", "GIF"])
def test_other_truncated_pictures(preparer: PhotoPreparer, kind: str) -> None:
    if kind == "HEIC":
        whole = (SAMPLES / "phone.heic").read_bytes()
    else:
        whole = encoded(Image.fromarray(scene(200, 100)).quantize(), kind)
    preparer.prepare_bytes(whole)
    for share in (0.1, 0.5, 0.9, 0.99):
        found = refusal(preparer, whole[: int(len(whole) * share)])
        assert found == (Reason.DAMAGED if kind == "GIF" else Reason.TRUNCATED), share


def test_html_behind_a_jpeg_does_not_leave(preparer: PhotoPreparer) -> None:
    prepared = preparer.prepare_bytes(JPEG + HTML)
    assert b"script" not in prepared.jpeg + prepared.thumbnail


def test_oversized_profile_in_a_png_is_not_unpacked(preparer: PhotoPreparer) -> None:
    bomb = b"name\0\0" + zlib.compress(bytes(2**28), 1)
    png = encoded(quadrants(), "PNG")
    at = 8 + 25  # behind IHDR
    before = psutil.Process().memory_info().rss
    assert refusal(preparer, png[:at] + png_chunk(b"iCCP", bomb) + png[at:]) == Reason.DAMAGED
    assert psutil.Process().memory_info().rss - before < 50 * 2**20


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "HEIC"])
def test_mutated_pictures_end_in_a_photo_or_a_refusal(
    preparer: PhotoPreparer, kind: str, intensity: float
) -> None:
    if kind == "HEIC":
        whole = (SAMPLES / "phone.heic").read_bytes()
    else:
        whole = encoded(Image.fromarray(scene(120, 90)).quantize().convert("RGB"), kind)
    chance = random.Random(kind)
    for _ in range(max(20, round(2_000 * intensity))):
        mutated = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8, 40))):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        with contextlib.suppress(PhotoRefused):
            prepared = preparer.prepare_bytes(bytes(mutated))
            assert max(prepared.width, prepared.height) <= 2048


@pytest.mark.parametrize("name", ["car\u202egpj.exe", "..\\..\\x.jpg", "a\nb.jpg", "\u2066.jpg"])
def test_suspicious_name(preparer: PhotoPreparer, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(JPEG)
    assert refusal(preparer, path) == Reason.SUSPICIOUS_NAME


def test_name_says_nothing_about_the_format(preparer: PhotoPreparer, tmp_path: Path) -> None:
    text, picture = tmp_path / "car.jpg", tmp_path / "car.txt"
    text.write_bytes(b"To whom it may concern")
    picture.write_bytes(JPEG)
    assert refusal(preparer, text) == Reason.NOT_A_PICTURE
    assert preparer.prepare_file(picture).width == 300
