"""A watched folder: what is new is told once, whole, and only while the lease lasts."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clock import ManualClock
from vehilink_desktop.devices.folder_watch import SETTLE_S, FolderWatch
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease

LOOK_S = 0.02


class Watched:
    """A watch, its clock and what it told."""

    def __init__(self, folder: Path) -> None:
        self.looks = 0
        self.clock = ManualClock()
        self.lease = Lease(Purpose.WATCHED_FOLDER)
        self.watch = FolderWatch(self.lease, folder, monotonic=self._monotonic, look_s=LOOK_S)
        self.found: list[str] = []
        self.present: list[bool] = []
        self.ends: list[AccessEnd] = []
        self.watch.found.connect(lambda paths: self.found.extend(path.name for path in paths))
        self.watch.present.connect(self.present.append)
        self.watch.closed.connect(self.ends.append)

    def _monotonic(self) -> float:
        self.looks += 1
        return self.clock.monotonic()


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Callable[[Path], Watched]]:
    begun: list[Watched] = []

    def begin(folder: Path) -> Watched:
        begun.append(Watched(folder))
        qtbot.waitUntil(lambda: bool(begun[-1].present))
        return begun[-1]

    yield begin
    for one in begun:
        one.watch.close()
    qtbot.waitUntil(lambda: all(one.ends for one in begun))


def looked(watched: Watched, qtbot: QtBot) -> None:
    """Wait until whatever lies there now was seen."""
    target = watched.looks + 2
    qtbot.waitUntil(lambda: watched.looks >= target)


def settle(watched: Watched, qtbot: QtBot) -> None:
    looked(watched, qtbot)
    watched.clock.advance(SETTLE_S)
    looked(watched, qtbot)


def test_new_files_are_told_once(
    watched: Callable[[Path], Watched], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "old.jpg").write_bytes(b"old")
    one = watched(tmp_path)
    (tmp_path / "DCIM" / "100CANON").mkdir(parents=True)
    for name in ("DCIM/100CANON/b.MOV", "a.jpg", "c.ogg", "notes.txt", "._a.jpg", "empty.jpg"):
        (tmp_path / name).write_bytes(b"" if name == "empty.jpg" else b"new")
    settle(one, qtbot)
    settle(one, qtbot)
    qtbot.waitUntil(lambda: sorted(one.found) == ["a.jpg", "b.MOV", "c.ogg"])


def test_a_file_is_told_only_when_it_stopped_growing(
    watched: Callable[[Path], Watched], tmp_path: Path, qtbot: QtBot
) -> None:
    one = watched(tmp_path)
    with (tmp_path / "long.mp4").open("wb") as copied:
        for _ in range(3):
            copied.write(b"more")
            copied.flush()
            looked(one, qtbot)
            one.clock.advance(SETTLE_S * 0.9)
            looked(one, qtbot)
            assert one.found == []
    settle(one, qtbot)
    qtbot.waitUntil(lambda: one.found == ["long.mp4"])


def test_a_card_put_in_taken_out_and_put_in_again(
    watched: Callable[[Path], Watched], tmp_path: Path, qtbot: QtBot
) -> None:
    card, elsewhere = tmp_path / "card", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "1.jpg").write_bytes(b"1")
    one = watched(card)
    assert one.present == [False]
    elsewhere.rename(card)
    settle(one, qtbot)
    qtbot.waitUntil(lambda: one.found == ["1.jpg"])
    card.rename(elsewhere)
    qtbot.waitUntil(lambda: one.present == [False, True, False])
    (elsewhere / "2.jpg").write_bytes(b"2")
    elsewhere.rename(card)
    settle(one, qtbot)
    qtbot.waitUntil(lambda: one.found == ["1.jpg", "2.jpg"])
    shutil.rmtree(card)
    qtbot.waitUntil(lambda: one.present[-1] is False)


def test_it_ends_when_the_switch_is_turned_off(
    watched: Callable[[Path], Watched], tmp_path: Path, qtbot: QtBot
) -> None:
    one = watched(tmp_path)
    one.lease.revoke()
    (tmp_path / "late.jpg").write_bytes(b"late")
    qtbot.waitUntil(lambda: one.ends == [AccessEnd.REVOKED])
    assert one.lease.over
    assert one.found == []


def test_a_link_out_of_the_folder_is_not_followed(
    watched: Callable[[Path], Watched], tmp_path: Path, qtbot: QtBot
) -> None:
    folder, private = tmp_path / "folder", tmp_path / "private"
    folder.mkdir()
    private.mkdir()
    (private / "secret.jpg").write_bytes(b"secret")
    one = watched(folder)
    (folder / "away").symlink_to(private)
    (folder / "new.jpg").write_bytes(b"new")
    settle(one, qtbot)
    qtbot.waitUntil(lambda: one.found == ["new.jpg"])
