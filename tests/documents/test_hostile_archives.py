"""Archives that somebody made to do harm: refused by name, never unpacked, never a crash."""

import io
import random
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
import pyzipper

from tests.documents.archive_maker import make
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive_names import check_name
from vehilink_desktop.documents.archive_reading import Limits, open_archive

Make = Callable[[zipfile.ZipFile], None]


def packed(fill: Make) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        fill(archive)
    return file


def named(*names: str) -> Make:
    def fill(archive: zipfile.ZipFile) -> None:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), b"x")

    return fill


def link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("data/profile.jsonl")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, b"/etc/passwd")


def folder(archive: zipfile.ZipFile) -> None:
    archive.writestr(zipfile.ZipInfo("data/"), b"")


def bomb(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("data/orders.jsonl")
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, bytes(40 << 20))


def other_method(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("data/orders.jsonl")
    info.compress_type = zipfile.ZIP_LZMA
    archive.writestr(info, b"x" * 1000)


def read_all(file: io.BytesIO, limits: Limits | None = None) -> None:
    with open_archive(file, limits=limits or Limits()) as archive:
        for entry in archive.entries():
            for _block in archive.blocks(entry.path):
                pass


def refusal(file: io.BytesIO, limits: Limits | None = None) -> Known:
    """What is said when it is opened and all of it is read."""
    with pytest.raises(Known) as caught:
        read_all(file, limits)
    return caught.value


@pytest.mark.parametrize(
    "names",
    [
        ("../profile.json",),
        ("data/../../x",),
        ("/etc/passwd",),
        ("C:/x",),
        ("data\\x.jsonl",),
        ("data//x",),
        ("./x",),
        ("data/.hidden",),
        ("data/nul.jsonl",),
        ("COM1",),
        ("data/x.",),
        ("data/x y",),
        ("data/a:b",),
        ("data/\u202egpj.exe",),
        ("d/" * 130 + "x",),
        ("data/a.jsonl", "data/A.jsonl"),
        ("data", "data/a.jsonl"),
    ],
)
def test_names_that_lead_elsewhere(names: tuple[str, ...]) -> None:
    assert refusal(packed(named(*names))).code == "archive-unsafe"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name() -> None:
    assert refusal(packed(named("data/a.jsonl", "data/a.jsonl"))).code == "archive-unsafe"


@pytest.mark.parametrize("fill", [link, folder, bomb, other_method])
def test_what_is_no_plain_file(fill: Make) -> None:
    assert refusal(packed(fill)).code == "archive-unsafe"


def test_too_many_and_too_large() -> None:
    many = packed(named(*(f"media/{number}" for number in range(30))))
    assert refusal(many, Limits(entries=29)).code == "archive-unsafe"
    assert refusal(many, Limits(bytes=29)).code == "archive-unsafe"
    large = packed(lambda archive: archive.writestr("media/a", bytes(5000)))
    assert refusal(large, Limits(entry_bytes=4999)).code == "archive-unsafe"


def directory(
    name: bytes, *, size: int, packed_size: int, offset: int = 0, flags: int = 0
) -> bytes:
    """An entry of the directory that claims what it likes."""
    sizes, attributes = (0, packed_size, size), 0o100600 << 16
    head = struct.pack(
        "<4s4B4H3L5H2L", b"PK\1\2", 20, 3, 20, 0, flags, 0, 0, 33, *sizes,
        len(name), 0, 0, 0, 0, attributes, offset,
    )  # fmt: skip
    return head + name


def claiming(*entries: bytes, body: bytes) -> io.BytesIO:
    whole = b"".join(entries)
    end = struct.pack(
        "<4s4H2LH", b"PK\5\6", 0, 0, len(entries), len(entries), len(whole), len(body), 0
    )
    return io.BytesIO(body + whole + end)


def local(name: bytes, data: bytes) -> bytes:
    head = struct.pack(
        "<4s2B4HL2L2H", b"PK\3\4", 20, 0, 0, 0, 0, 33, zlib.crc32(data), len(data), len(data),
        len(name), 0,
    )  # fmt: skip
    return head + name + data


def test_claims_of_four_gigabytes() -> None:
    body = local(b"media/a", b"small")
    claim = directory(b"media/a", size=0xFFFFFFF0, packed_size=0xFFFFFFF0)
    assert refusal(claiming(claim, body=body)).code in ("archive-unsafe", "archive-damaged")
    unequal = directory(b"media/a", size=0xFFFFFFF0, packed_size=5)
    assert refusal(claiming(unequal, body=body)).code in ("archive-unsafe", "archive-damaged")


def test_files_that_lie_over_each_other() -> None:
    body = local(b"media/a", bytes(5000))
    entries = [
        directory(b"media/%d" % number, size=5000, packed_size=5000) for number in range(100)
    ]
    assert refusal(claiming(*entries, body=body)).code == "archive-unsafe"


def test_a_locked_one() -> None:
    file = io.BytesIO()
    with pyzipper.AESZipFile(file, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(b"theirs")
        archive.writestr("data/a.jsonl", b"{}")
    assert refusal(file).code == "archive-locked"
    old = directory(b"media/a", size=5, packed_size=17, flags=1)
    assert refusal(claiming(old, body=local(b"media/a", bytes(17)))).code == "archive-unsafe"


def test_broken_ones_never_crash(tmp_path: Path, intensity: float) -> None:
    make(tmp_path / "good.zip")
    good = (tmp_path / "good.zip").read_bytes()
    rng = random.Random(9)
    for _ in range(max(100, round(2000 * intensity))):
        data = bytearray(good)
        for _change in range(rng.randrange(1, 6)):
            place = rng.choice((rng.randrange(len(data)), len(data) - rng.randrange(1, 2500)))
            data[place] = rng.randrange(256)
        if rng.random() < 0.2:
            del data[rng.randrange(len(data)) :]
        with suppress(Known):
            read_all(io.BytesIO(bytes(data)))


def test_our_own_names_pass() -> None:
    for name in ("manifest.json", "data/device_accesses.jsonl", "platform/media/0a-1.jpg"):
        check_name(name)
