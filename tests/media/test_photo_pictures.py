"""What becomes of good pictures: size, direction, colours, and nothing but the picture."""

import hashlib
import shutil
import subprocess
from datetime import datetime
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.media.conftest import SAMPLES
from tests.media.pictures import QUADRANTS, Rgb, encoded, opened, pixels_of, quadrants, scene
from vehilink_desktop.media.photos import PhotoPreparer

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RED, GREEN, BLUE, YELLOW = QUADRANTS
SECRETS = (b"SERIAL-4711", b"MAKER-NOTE", b"XMP-OWNER", b"COMMENT-TEXT", b"IPTC-CITY", b"Exif\0\0")


def corners(pixels: Rgb) -> list[tuple[int, ...]]:
    """The plain colours nearest to the four corners: top left, top right, bottom left, …"""
    height, width = pixels.shape[:2]
    places = [(y, x) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    return [
        min(QUADRANTS, key=lambda colour: np.abs(np.subtract(colour, pixels[place])).sum())
        for place in places
    ]


def is_near(pixels: Rgb, expected: Rgb, tolerance: float = 6.0) -> bool:
    return pixels.shape == expected.shape and bool(
        np.abs(pixels.astype(float) - expected).mean() < tolerance
    )


def secretive_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    details = exif.get_ifd(0x8769)
    details[0x9003] = "2024:05:06 07:08:09"
    details[0xA431] = SECRETS[0].decode()
    details[0x927C] = SECRETS[1]
    exif.get_ifd(0x8825).update(
        {1: "N", 2: (31.0, 14.0, 5.0), 3: "E", 4: (121.0, 28.0, 1.0)},
    )
    return exif


def segments(jpeg: bytes) -> list[tuple[int, bytes]]:
    """Markers and bodies of a JPEG's segments before its first scan."""
    found, at = [], 2
    while jpeg[at + 1] != 0xDA:
        size = int.from_bytes(jpeg[at + 2 : at + 4], "big")
        found.append((jpeg[at + 1], jpeg[at + 4 : at + 2 + size]))
        at += 2 + size
    return found


def fake_profile(size: int, space: bytes = b"RGB ") -> bytes:
    noise = np.random.default_rng(1).bytes(size)
    header = size.to_bytes(4, "big") + noise[4:16] + space + noise[20:36] + b"acsp"
    return header + noise[40:]


@pytest.mark.parametrize(
    ("source", "picture", "thumbnail"),
    [
        ((4000, 3000), (2048, 1536), (320, 240)),
        ((3000, 4001), (1536, 2048), (240, 320)),
        ((5000, 700), (2048, 287), (320, 45)),
        ((2048, 1000), (2048, 1000), (320, 156)),
        ((2050, 3), (2048, 3), (320, 1)),
        ((500, 400), (500, 400), (320, 256)),
        ((200, 100), (200, 100), (200, 100)),
        ((1, 1), (1, 1), (1, 1)),
    ],
)
def test_sizes(
    preparer: PhotoPreparer,
    source: tuple[int, int],
    picture: tuple[int, int],
    thumbnail: tuple[int, int],
) -> None:
    prepared = preparer.prepare_bytes(encoded(Image.new("RGB", source, (9, 99, 199))))
    assert (prepared.width, prepared.height) == picture
    assert opened(prepared.jpeg).size == picture
    assert opened(prepared.thumbnail).size == thumbnail


def test_file_facts(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "a name without an ending"
    data = encoded(quadrants(), exif=secretive_exif())
    path.write_bytes(data)
    before = path.stat()
    prepared = preparer.prepare_file(path)
    assert prepared.sha256_source == hashlib.sha256(data).hexdigest()
    assert prepared.source_size == len(data)
    assert prepared.source_mtime_ns == before.st_mtime_ns
    assert prepared.taken_at == datetime(2024, 5, 6, 7, 8, 9)
    assert path.read_bytes() == data
    assert path.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("stamp", ["", "0000:00:00 00:00:00", "yesterday", "2024-05-06"])
def test_no_time_rather_than_a_wrong_one(preparer: PhotoPreparer, stamp: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = stamp
    assert preparer.prepare_bytes(encoded(quadrants(), exif=exif)).taken_at is None


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (1, [RED, GREEN, BLUE, YELLOW]),
        (2, [GREEN, RED, YELLOW, BLUE]),
        (3, [YELLOW, BLUE, GREEN, RED]),
        (4, [BLUE, YELLOW, RED, GREEN]),
        (5, [RED, BLUE, GREEN, YELLOW]),
        (6, [BLUE, RED, YELLOW, GREEN]),
        (7, [YELLOW, GREEN, BLUE, RED]),
        (8, [GREEN, YELLOW, RED, BLUE]),
        (0, [RED, GREEN, BLUE, YELLOW]),
        (99, [RED, GREEN, BLUE, YELLOW]),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_orientation(
    preparer: PhotoPreparer, kind: str, orientation: int, expected: list[tuple[int, ...]]
) -> None:
    exif = secretive_exif(orientation)
    prepared = preparer.prepare_bytes(encoded(quadrants(400, 300), kind, exif=exif))
    size = (300, 400) if orientation in (5, 6, 7, 8) else (400, 300)
    assert (prepared.width, prepared.height) == size
    assert corners(pixels_of(prepared.jpeg)) == expected
    assert corners(pixels_of(prepared.thumbnail)) == expected


@pytest.mark.parametrize(
    ("rotate", "expected"),
    [
        (0, [BLUE, RED, YELLOW, GREEN]),
        (90, [YELLOW, BLUE, GREEN, RED]),
        (180, [GREEN, YELLOW, RED, BLUE]),
        (270, [RED, GREEN, BLUE, YELLOW]),
    ],
)
def test_rotation_comes_after_orientation(
    preparer: PhotoPreparer, rotate: int, expected: list[tuple[int, ...]]
) -> None:
    data = encoded(quadrants(), exif=secretive_exif(6))
    assert corners(pixels_of(preparer.prepare_bytes(data, rotate=rotate).jpeg)) == expected


def _with_alpha(kind: str) -> bytes:
    rgba = np.dstack([quadrants(), np.full((48, 64), 255, np.uint8)])
    rgba[24:, 32:, 3] = 0
    return encoded(Image.fromarray(rgba), kind, lossless=True)


def _png16(channels: int) -> bytes:
    colours = quadrants().astype(np.uint16) * 257
    pixels = colours[:, :, ::-1] if channels == 3 else colours[:, :, 1]
    return cv2.imencode(".png", pixels)[1].tobytes()


GREY = np.repeat(quadrants()[:, :, 1:2], 3, axis=2)
WHITE_CORNER = quadrants()
WHITE_CORNER[24:, 32:] = 255


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(encoded(quadrants(), progressive=True), quadrants(), id="progressive"),
        pytest.param(encoded(GREY[:, :, 0]), GREY, id="grey JPEG"),
        pytest.param(
            encoded(quadrants(), "MPO", save_all=True, append_images=[Image.new("RGB", (64, 48))]),
            quadrants(),
            id="MPO: the first picture",
        ),
        pytest.param(encoded(quadrants(), "PNG"), quadrants(), id="PNG"),
        pytest.param(_with_alpha("PNG"), WHITE_CORNER, id="PNG with alpha"),
        pytest.param(_png16(3), quadrants(), id="PNG of 16 bits"),
        pytest.param(_png16(1), GREY, id="grey PNG of 16 bits"),
        pytest.param(
            encoded(
                Image.merge("LA", [Image.fromarray(GREY[:, :, 0]), Image.new("L", (64, 48))]), "PNG"
            ),
            np.full_like(GREY, 255),
            id="grey PNG with alpha",
        ),
        pytest.param(
            encoded(Image.fromarray(quadrants()).quantize(8), "PNG"), quadrants(), id="palette"
        ),
        pytest.param(
            encoded(Image.open(BytesIO(_with_alpha("PNG"))).quantize(8), "PNG"),
            WHITE_CORNER,
            id="palette with a transparent colour",
        ),
        pytest.param(
            encoded(Image.fromarray(GREY[:, :, 0] > 100), "PNG"),
            np.where(GREY > 100, 255, 0),
            id="black and white",
        ),
        pytest.param(encoded(quadrants(), "WEBP", quality=95), quadrants(), id="WebP"),
        pytest.param(_with_alpha("WEBP"), WHITE_CORNER, id="WebP with alpha"),
        pytest.param(
            encoded(Image.fromarray(quadrants()).quantize(8), "GIF"), quadrants(), id="GIF"
        ),
        pytest.param((SAMPLES / "ten-bit.heic").read_bytes(), quadrants(), id="HEIC of 10 bits"),
    ],
)
def test_formats(preparer: PhotoPreparer, data: bytes, expected: Rgb) -> None:
    assert is_near(pixels_of(preparer.prepare_bytes(data).jpeg), expected)


def test_cmyk_becomes_rgb(preparer: PhotoPreparer) -> None:
    cmyk = Image.fromarray(quadrants(400, 300)).convert("CMYK")
    data = encoded(cmyk, icc_profile=fake_profile(4_000, b"CMYK"))
    prepared = opened(preparer.prepare_bytes(data).jpeg)
    assert prepared.mode == "RGB"
    assert "icc_profile" not in prepared.info
    assert corners(np.asarray(prepared)) == [RED, GREEN, BLUE, YELLOW]


def test_heic_of_a_telephone(preparer: PhotoPreparer) -> None:
    prepared = preparer.prepare_file(SAMPLES / "phone.heic")
    assert (prepared.width, prepared.height) == (96, 128)
    assert corners(pixels_of(prepared.jpeg)) == [BLUE, RED, YELLOW, GREEN]
    assert prepared.taken_at == datetime(2024, 5, 6, 7, 8, 9)
    assert opened(prepared.jpeg).info["icc_profile"][16:20] == b"RGB "
    assert b"SERIAL" not in prepared.jpeg


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_only_the_picture_leaves(preparer: PhotoPreparer, kind: str, tmp_path: Path) -> None:
    notes = {"comment": SECRETS[3]} if kind == "JPEG" else {}
    data = encoded(
        scene(700, 500),
        kind,
        exif=secretive_exif(),
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRETS[2] + b"</x:xmpmeta>",
        icc_profile=SRGB,
        **notes,
    )
    if kind == "JPEG":
        iptc = b"Photoshop 3.0\x008BIM" + SECRETS[4]
        data = data[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + data[2:]
    assert SECRETS[0] in data
    prepared = preparer.prepare_bytes(data)
    for jpeg in (prepared.jpeg, prepared.thumbnail):
        assert not [secret for secret in SECRETS if secret in jpeg]
        extras = [(m, body) for m, body in segments(jpeg) if 0xE0 <= m <= 0xEF or m == 0xFE]
        assert [m for m, _ in extras] == [0xE0, 0xE2]
        assert extras[0][1].startswith(b"JFIF\0")
        assert extras[1][1].startswith(b"ICC_PROFILE\0")
        assert jpeg.endswith(b"\xff\xd9")
        assert _exiftool_groups(jpeg, tmp_path) <= {"ExifTool", "File", "JFIF", "ICC_Profile"}


def _exiftool_groups(jpeg: bytes, folder: Path) -> set[str]:
    """The kinds of metadata an independent reader finds; none if it is not installed."""
    exiftool = shutil.which("exiftool")
    if not exiftool:
        return set()
    path = folder / "prepared.jpg"
    path.write_bytes(jpeg)
    command = [exiftool, "-G", "-s", "-a", "-u", "-ee", "-e", str(path)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {line[1 : line.index("]")] for line in lines}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("size", [600, 300_000])
def test_profile_is_kept_byte_for_byte(preparer: PhotoPreparer, kind: str, size: int) -> None:
    profile = fake_profile(size)
    prepared = preparer.prepare_bytes(encoded(scene(700, 500), kind, icc_profile=profile))
    assert opened(prepared.jpeg).info["icc_profile"] == profile
    assert opened(prepared.thumbnail).info["icc_profile"] == profile


@pytest.mark.parametrize(
    "profile",
    [
        pytest.param(b"x" * 500, id="not a profile"),
        pytest.param(fake_profile(500)[:200], id="shorter than it says"),
        pytest.param(fake_profile(4 * 2**20 + 1), id="huge"),
        pytest.param(fake_profile(500, b"GRAY"), id="of another colour space"),
    ],
)
def test_profile_that_does_not_fit_is_left_out(preparer: PhotoPreparer, profile: bytes) -> None:
    prepared = preparer.prepare_bytes(encoded(quadrants(), icc_profile=profile))
    assert "icc_profile" not in opened(prepared.jpeg).info


def test_grey_picture_keeps_its_grey_profile(preparer: PhotoPreparer) -> None:
    profile = fake_profile(500, b"GRAY")
    prepared = opened(preparer.prepare_bytes(encoded(GREY[:, :, 0], icc_profile=profile)).jpeg)
    assert (prepared.mode, prepared.info["icc_profile"]) == ("L", profile)


def test_broken_exif_does_not_cost_the_picture(preparer: PhotoPreparer) -> None:
    data = encoded(quadrants(), exif=b"Exif\0\0MM\0\x2a\0\0\0\x08\xff\xff" + b"\xee" * 40)
    prepared = preparer.prepare_bytes(data)
    assert prepared.taken_at is None
    assert corners(pixels_of(prepared.jpeg)) == [RED, GREEN, BLUE, YELLOW]


def test_preparing_again_is_stable(preparer: PhotoPreparer) -> None:
    once = preparer.prepare_bytes(encoded(scene(2400, 1800)))
    twice = preparer.prepare_bytes(once.jpeg)
    assert (once.width, once.height) == (twice.width, twice.height)
    assert is_near(pixels_of(once.jpeg), pixels_of(twice.jpeg), tolerance=1.5)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_decode_for_display(preparer: PhotoPreparer, kind: str) -> None:
    data = encoded(quadrants(800, 600), kind, exif=secretive_exif(6))
    width, height, rgb = preparer.decode_rgb(data, 200)
    assert (width, height) == (150, 200)
    pixels = np.frombuffer(rgb, np.uint8).reshape(height, width, 3)
    assert corners(pixels) == [BLUE, RED, YELLOW, GREEN]


def test_decode_grey_for_display(preparer: PhotoPreparer) -> None:
    width, height, rgb = preparer.decode_rgb(encoded(GREY[:, :, 0]), 500)
    assert is_near(np.frombuffer(rgb, np.uint8).reshape(height, width, 3), GREY)
