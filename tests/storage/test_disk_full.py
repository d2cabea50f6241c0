"""A full disk: said so, nothing lost, and it goes on as soon as there is room."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.freeze import FROZEN
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.storage.engine import RESERVE_BYTES, Database, open_database
from vehilink_desktop.storage.repositories import drafts
from vehilink_desktop.storage.vault import open_vault


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 12 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(db: Database) -> tuple[int, Known]:
    """Write drafts until it fails: how many were kept, and what was said."""
    kept = 0
    try:
        while True:
            with db.write() as conn:
                content = ListingContent(description="x" * 8000)
                drafts.create(conn, f"draft-{kept}", content, kept)
            kept += 1
    except Known as error:
        return kept, error


def test_nothing_is_lost_and_the_reserve_helps(small_disk: Path, key: bytes) -> None:
    db = open_database(small_disk / "store.db", key)
    kept, error = fill(db)
    assert (error.code, error.retryable) == ("disk-full", True)
    with db.read() as conn:
        assert len(drafts.all_open(conn)) == kept > 100

    assert not db.refill_reserve() or (small_disk / "reserve.bin").exists()
    assert db.free_reserve()
    with db.write() as conn:
        drafts.create(conn, "one-more", ListingContent(stock_no="A1"), 0)
    assert not db.free_reserve()
    assert not db.refill_reserve()  # no room for it yet
    assert not (small_disk / "reserve.bin").exists()
    db.close()

    db = open_database(small_disk / "store.db", key)
    with db.read() as conn:
        assert len(drafts.all_open(conn)) == kept + 1
    db.close()


def test_the_vault_keeps_the_old_file(small_disk: Path, key: bytes) -> None:
    db = open_database(small_disk / "store.db", key)
    vault = open_vault(small_disk / "vault", db)
    vault.put("a.jpg", b"first")
    with pytest.raises(Known) as caught:
        vault.put("a.jpg", bytes(12 << 20))
    assert caught.value.code == "disk-full"
    assert vault.get("a.jpg") == b"first"
    assert [one.name for one in (small_disk / "vault").iterdir()] == ["a.jpg"]
    db.close()


def test_a_first_start_without_room(small_disk: Path, key: bytes) -> None:
    (small_disk / "filler").write_bytes(bytes((12 << 20) - 40_000))
    with pytest.raises(Known) as caught:
        open_database(small_disk / "store.db", key)
    assert caught.value.code == "disk-full"
    (small_disk / "filler").unlink()
    db = open_database(small_disk / "store.db", key)
    assert (small_disk / "reserve.bin").stat().st_size == RESERVE_BYTES
    db.close()


def test_no_room_for_the_copy_before_a_migration(small_disk: Path, key: bytes) -> None:
    path = small_disk / "store.db"
    shutil.copy(FROZEN / "0001.db", path)
    (small_disk / "filler").write_bytes(bytes((12 << 20) - 600_000))
    before = path.read_bytes()
    with pytest.raises(Known) as caught:
        open_database(path, key)
    assert (caught.value.code, caught.value.retryable) == ("disk-full", True)
    assert path.read_bytes() == before
    assert not list(small_disk.glob("*before*"))
    (small_disk / "filler").unlink()
    open_database(path, key).close()
    assert len(list(small_disk.glob("store.db.before-*"))) == 1
