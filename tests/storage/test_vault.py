"""Encrypted files: whole, in place, and unreadable to others."""

import os
from pathlib import Path

import pytest

from tests.storage.freeze import RECORDED
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import owner, photos, takes
from vehilink_desktop.storage.vault import Vault, open_vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "vault", bytes(32))


def code_of(vault: Vault, name: str) -> str:
    with pytest.raises(Known) as caught:
        vault.get(name)
    return caught.value.code


def test_what_is_put_comes_back(vault: Vault) -> None:
    vault.put("a.jpg", b"one")
    vault.put("a.jpg", b"two")
    vault.put("cache-b.thumb", b"")
    assert vault.get("a.jpg") == b"two"
    assert vault.get("cache-b.thumb") == b""
    assert vault.names() == ["a.jpg", "cache-b.thumb"]
    assert vault.exists("a.jpg")
    assert not vault.exists("b.jpg")


def test_what_is_deleted_is_gone(vault: Vault) -> None:
    vault.put("a.jpg", b"one")
    vault.delete("a.jpg")
    vault.delete("a.jpg")
    assert code_of(vault, "a.jpg") == "vault-missing"


def test_each_changed_byte_is_noticed(vault: Vault, tmp_path: Path) -> None:
    vault.put("a.jpg", b"picture")
    file = tmp_path / "vault" / "a.jpg"
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert code_of(vault, "a.jpg") == "vault-damaged"
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert code_of(vault, "a.jpg") == "vault-damaged"


def test_a_file_does_not_pass_for_another(vault: Vault, tmp_path: Path) -> None:
    vault.put("a.jpg", b"mine")
    (tmp_path / "vault" / "a.jpg").rename(tmp_path / "vault" / "b.jpg")
    assert code_of(vault, "b.jpg") == "vault-damaged"


def test_another_key_reads_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.put("a.jpg", b"mine")
    assert code_of(Vault(tmp_path / "vault", bytes([1] * 32)), "a.jpg") == "vault-damaged"


@pytest.mark.parametrize("name", ["../a.jpg", "a", "", "a/b.jpg", "a.exe", ".jpg", "a\0.jpg"])
def test_strange_names_are_bugs(vault: Vault, name: str) -> None:
    with pytest.raises(Bug):
        vault.put(name, b"")


def test_its_key_stays_the_same(db: Database, tmp_path: Path) -> None:
    open_vault(tmp_path / "vault", db).put("cache-a.jpg", b"one")
    assert open_vault(tmp_path / "vault", db).get("cache-a.jpg") == b"one"


def test_what_a_crash_left_is_removed(db: Database, tmp_path: Path) -> None:
    vault = open_vault(tmp_path / "vault", db)
    with db.write() as conn:
        photos.add_incoming(conn, "car", [("kept", "a.jpg", None), ("refused", "b.jpg", None)], 0)
        photos.set_refused(conn, "refused", "duplicate")
    for name in ("kept.jpg", "refused.jpg", "of-no-picture.thumb", "cache-others.thumb"):
        vault.put(name, b"one")
    (tmp_path / "vault" / ".kept.jpg.part").write_bytes(b"half")
    open_vault(tmp_path / "vault", db)
    left = sorted(one.name for one in (tmp_path / "vault").iterdir())
    assert left == ["cache-others.thumb", "kept.jpg"]


def test_recordings_stay_as_long_as_a_row_names_them(db: Database, tmp_path: Path) -> None:
    vault = open_vault(tmp_path / "vault", db)
    with db.write() as conn:
        takes.begin(conn, "going-on", "car", "video", "vehicle_video", 0)
        photos.add_recording(conn, "kept", "car", RECORDED, 0)
    for name in ("going-on.take", "kept.voice", "kept.take", "gone.take", "gone.video", "x.voice"):
        with vault.create_stream(name) as stream:
            stream.write(b"one")
    vault.create_stream("cache-half.video").abandon()
    open_vault(tmp_path / "vault", db)
    assert vault.names() == ["cache-half.video", "going-on.take", "kept.voice"]
    with db.write() as conn:
        assert set(owner.hand_over(conn, "another", 1)) == {"going-on", "kept"}
    for one in ("going-on", "kept"):
        vault.forget(one)
    assert vault.names() == ["cache-half.video"]


def test_either_kind_of_file_is_read_piece_by_piece(vault: Vault, tmp_path: Path) -> None:
    data = bytes(range(256)) * 9000
    vault.put("a.jpg", data)
    with vault.create_stream("a.video") as stream:
        stream.write(data)
    for name in ("a.jpg", "a.video"):
        with vault.source(name) as source:
            assert source.size == len(data)
            assert source.read(300, 300) == data[300:600]
            pieces = list(source.blocks())
        assert b"".join(pieces) == data
        assert len(pieces) > 1
    path = tmp_path / "vault" / "a.video"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Known, match="vault-damaged"), vault.source("a.video"):
        pass


@pytest.mark.parametrize("name", ["a.jpg", "../a.video", "a.take.part", "a"])
def test_no_other_name_is_a_stream(vault: Vault, name: str) -> None:
    for act in (vault.create_stream, vault.open_stream, vault.path):
        with pytest.raises(Bug):
            act(name)
    with pytest.raises(Bug):
        vault.put("a.video", b"a small file")


def test_the_oldest_copies_make_room(vault: Vault, tmp_path: Path) -> None:
    names = ["cache-old.thumb", "cache-new.jpg", "own.jpg", "nobodys.jpg"]
    for age, name in enumerate(reversed(names)):
        vault.put(name, bytes(100))
        for path in tmp_path.rglob(name):
            os.utime(path, (1_000_000 - age, 1_000_000 - age))
    vault.tidy({"own"}, copies_bytes=200)
    assert vault.names() == ["cache-new.jpg", "own.jpg"]
    vault.put("cache-newest.jpg", bytes(100))
    vault.trim_copies(100, keep="cache-new.jpg")  # it is being played
    assert vault.names() == ["cache-new.jpg", "own.jpg"]
