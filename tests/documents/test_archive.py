"""Writing a large archive, killed and gone on with; reading it again."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pyzipper

from tests.documents.archive_maker import FILES, PLAN, blocks_of, finish, make, name_of
from vehilink_desktop.core.errors import Bug, Cancelled, Known
from vehilink_desktop.documents.archive import ArchiveWriter
from vehilink_desktop.documents.archive_check import Fault, verify
from vehilink_desktop.documents.archive_names import discard_part, part_of
from vehilink_desktop.domain.export import MANIFEST, ExportManifest

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def writer(target: Path, passphrase: str | None = None, plan: str = PLAN) -> ArchiveWriter:
    planned = [name_of(number) for number in range(FILES)]
    return ArchiveWriter(target, plan=plan, planned=planned, made_at=NOW, passphrase=passphrase)


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def content(number: int) -> bytes:
    return b"".join(blocks_of(number))


def assert_whole(path: Path, passphrase: str | None = None) -> ExportManifest:
    """By our own check, by Python's zipfile or pyzipper, and by unzip."""
    found = verify(path, passphrase)
    assert found.faults == ()
    with pyzipper.AESZipFile(path) as archive:
        if passphrase:
            archive.setpassword(passphrase.encode())
        assert archive.testzip() is None
        for number in range(FILES):
            assert archive.read(name_of(number)) == content(number)
    if not passphrase:
        subprocess.run(["unzip", "-tq", path], check=True, capture_output=True)
    return found.manifest


@pytest.mark.req("D3")
@pytest.mark.parametrize("passphrase", [None, "Пароль 密码 x"])
def test_what_is_written_is_read_by_others(tmp_path: Path, passphrase: str | None) -> None:
    target = tmp_path / "mine.zip"
    make(target, passphrase)
    assert names_in(tmp_path) == ["mine.zip"]
    assert target.stat().st_mode & 0o777 == 0o600
    manifest = assert_whole(target, passphrase)
    assert manifest.counts == {"media": FILES, "profile": 3}
    for one in manifest.files:
        if one.path.startswith("media/"):
            number = int(one.path[6:].partition(".")[0])
            assert one.sha256 == hashlib.sha256(content(number)).hexdigest()
    locked = [bool(info.flag_bits & 1) for info in zipfile.ZipFile(target).infolist()]
    assert locked == [passphrase is not None] * (FILES + 2)


def test_seven_zip_reads_the_locked_one(tmp_path: Path) -> None:
    tool = next(filter(None, map(shutil.which, ("7z", "7za", "7zr", "bsdtar"))), None)
    if tool is None:
        pytest.skip("no other program that knows AES archives")
    make(tmp_path / "mine.zip", "secret")
    command = [tool, "t", "-psecret", str(tmp_path / "mine.zip")]
    subprocess.run(command, check=True, capture_output=True)


def test_a_locked_archive_tells_nothing_without_its_passphrase(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    make(target, "right")
    assert b"account-1" not in target.read_bytes()  # which stands in the manifest
    for passphrase, code in ((None, "archive-locked"), ("wrong", "archive-passphrase-wrong")):
        with pytest.raises(Known) as caught:
            verify(target, passphrase)
        assert caught.value.code == code


# -- stopped and gone on with


def test_it_goes_on_after_the_last_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    with writer(target) as first:
        for number in range(5):
            first.add(name_of(number), blocks_of(number), lasting=True)
        first.settle()
        with pytest.raises(Cancelled):
            first.add(name_of(5), blocks_of(5), lasting=True, should_stop=lambda: True)
    assert names_in(tmp_path) == ["mine.zip.part", "mine.zip.part.json"]
    with writer(target) as second:
        assert sorted(second.written) == [name_of(number) for number in range(5)]
        finish(second)
    assert_whole(target)
    assert names_in(tmp_path) == ["mine.zip"]


def test_the_journal_holds_nothing_personal_and_is_nobody_elses(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    with writer(target, "secret") as one:
        one.add(name_of(0), blocks_of(0), lasting=True)
        one.settle()
        one.add("data/profile.jsonl", [b'{"phone":"13800000001"}\n'], deflated=True)
    journal = tmp_path / "mine.zip.part.json"
    assert journal.stat().st_mode & 0o777 == 0o600
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    assert [line.get("path") for line in lines] == [None, name_of(0)]
    assert "secret" not in journal.read_text()


@pytest.mark.parametrize("change", ["plan", "unlocked", "journal", "part", "unplanned"])
def test_it_begins_anew_when_the_part_does_not_fit(tmp_path: Path, change: str) -> None:
    target = tmp_path / "mine.zip"
    with writer(target, "p" if change == "unlocked" else None) as first:
        first.add(name_of(0), blocks_of(0), lasting=True)
        if change == "unplanned":
            first.add("media/gone.jpg", [b"x"], lasting=True)
        first.settle()
    journal = tmp_path / "mine.zip.part.json"
    if change == "journal":
        journal.write_bytes(journal.read_bytes()[:-30] + b"\n")
    if change == "part":
        os.truncate(part_of(target), 100)
    with writer(target, plan="other" if change == "plan" else PLAN) as second:
        assert second.written == {}
        finish(second)
    assert_whole(target)


def test_another_passphrase_does_not_go_on(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    with writer(target, "right") as first:
        first.add(name_of(1), blocks_of(1), lasting=True)
        first.settle()
    with pytest.raises(Known) as caught:
        writer(target, "wrong")
    assert caught.value.code == "archive-passphrase-wrong"
    with writer(target, "right") as second:
        finish(second)
    assert_whole(target, "right")


def test_a_file_that_breaks_off_is_not_in_it(tmp_path: Path) -> None:
    def breaking() -> Iterator[bytes]:
        yield bytes(3 << 20)
        raise Known("vault-damaged")

    target = tmp_path / "mine.zip"
    with writer(target) as one:
        one.add(name_of(0), blocks_of(0), lasting=True)
        with pytest.raises(Known):
            one.add("media/broken.jpg", breaking(), lasting=True)
        assert list(one.written) == [name_of(0)]
        finish(one)
    assert_whole(target)


def test_names_and_targets_are_guarded(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    target.write_bytes(b"another file of the person")
    with writer(target) as one:
        one.add(name_of(0), blocks_of(0), lasting=True)
        with pytest.raises(Bug):
            one.add(name_of(0), blocks_of(0))
        with pytest.raises(Known):
            one.add("media/../../x", [b""])
        finish(one, publish=False)
        with pytest.raises(Known) as caught:
            one.publish(overwrite=False)
        assert caught.value.code == "target-exists"
        assert target.read_bytes() == b"another file of the person"
        one.publish(overwrite=True)
    assert_whole(target)


def test_a_part_is_discarded(tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    with writer(target) as one:
        one.add(name_of(0), blocks_of(0))
    discard_part(target)
    discard_part(target)
    assert names_in(tmp_path) == []


@pytest.mark.req("D3")
def test_killed_anywhere_it_is_marked_and_gone_on_with(tmp_path: Path, intensity: float) -> None:
    """50 kills at full intensity, each at another place of the writing."""
    rng, target, kept = random.Random(3), tmp_path / "mine.zip", []
    whole = subprocess.run(_made(target), cwd=ROOT, check=True, capture_output=True)
    target.unlink()
    kills = max(5, round(50 * intensity))
    places = rng.choices(range(1, int(whole.stdout) + 1), k=kills)
    for place in places:
        passphrase = "secret" if place % 3 == 2 else ""
        died = subprocess.run(_made(target, str(place), passphrase), cwd=ROOT, check=False)
        assert died.returncode == -9
        assert not target.exists()
        with writer(target, passphrase or None) as again:
            kept.append(len(again.written))
            finish(again)
        assert_whole(target, passphrase or None)
        target.unlink()
        assert names_in(tmp_path) == []
    assert max(kept) > FILES // 2  # it does go on


def _made(target: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.documents.archive_maker", str(target), *arguments]


# -- what the check finds


def rewritten(source: Path, target: Path, change: str) -> None:
    """The archive with one thing changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == MANIFEST and change == "count":
                data = data.replace(b'"profile": 3', b'"profile": 4')
            if info.filename == "data/profile.jsonl" and change == "line":
                data = data[:-2] + b" \n"
            if info.filename == name_of(2):
                if change == "missing":
                    continue
                if change == "byte":
                    data = b"!" + data[1:]
                if change == "size":
                    data += b"!"
            new.writestr(info.filename, data)
        if change == "extra":
            new.writestr("media/extra.jpg", b"x")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("missing", Fault(name_of(2), "missing")),
        ("byte", Fault(name_of(2), "other-digest")),
        ("size", Fault(name_of(2), "other-size")),
        ("extra", Fault("media/extra.jpg", "not-listed")),
        ("count", Fault("data/profile.jsonl", "other-count")),
        ("line", Fault("data/profile.jsonl", "not-json")),
    ],
)
def test_each_fault_is_named(tmp_path: Path, change: str, fault: Fault) -> None:
    make(tmp_path / "mine.zip")
    rewritten(tmp_path / "mine.zip", tmp_path / "changed.zip", change)
    assert fault in verify(tmp_path / "changed.zip").faults


def test_a_flipped_bit_is_found(tmp_path: Path) -> None:
    make(tmp_path / "mine.zip")
    data = bytearray((tmp_path / "mine.zip").read_bytes())
    place = data.find(content(3)[:64])
    data[place + 10] ^= 1
    (tmp_path / "mine.zip").write_bytes(data)
    assert verify(tmp_path / "mine.zip").faults == (Fault(name_of(3), "damaged"),)


def test_no_archive_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    for data in (b"", b"PK", os.urandom(4000)):
        path.write_bytes(data)
        with pytest.raises(Known) as caught:
            verify(path)
        assert caught.value.code == "archive-damaged"
    with zipfile.ZipFile(path, "w") as other:
        other.writestr(MANIFEST, b'{"schema":"something else"}')
    with pytest.raises(Known) as caught:
        verify(path)
    assert caught.value.code == "archive-damaged"
