"""An account that was closed leaves nothing on this computer, however the program ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vehilink_desktop.app import erasing
from vehilink_desktop.app.container import Opened, key_store, open_backend
from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.platform_source import RemotePlatform
from vehilink_desktop.app.profile import NOT_PERSONAL, Profile, open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import SessionEnd
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.tokens import SESSION_END
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.resources import resource_path

pytestmark = pytest.mark.req("A5")

ROOT = Path(__file__).parents[2]
URL = "http://127.0.0.1:9"
MARKERS = [f"Zwiebelturm-{number:03}" for number in range(50)]


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    return open_profile(tmp_path / "profile", sandbox=True, platform=None)


def open_parts(profile: Profile) -> Opened:
    return open_backend(profile, URL, bus=EventBus(), tasks=TaskRunner(), resources=resource_path())


def write_markers(opened: Opened, folder: Path, markers: Iterator[str]) -> None:
    """Have every service that keeps words keep some."""
    backend = opened.backend
    picture = folder / f"{next(markers)}.jpg"
    Image.effect_noise((400, 300), 50).convert("RGB").save(picture, comment=next(markers))
    for _ in range(8):
        content = ListingContent(
            brand=next(markers), description=next(markers), stock_no=next(markers)
        )
        listing_id = backend.listings.create(content)
        edited = content.model_copy(update={"trim": next(markers)})
        backend.listings.save(listing_id, edited)
        backend.photos.add_files(listing_id, [picture], lambda _done, _all: None, lambda: False)
    for _ in range(6):
        backend.market.remember_search(next(markers))
    for _ in range(4):
        backend.settings.put(next(markers), {"columns": [next(markers)]})
    backend.certification.start(UserType.SUPPLIER)
    backend.certification.add_pages([picture, picture.read_bytes()], CancelToken())
    draft = backend.certification.state().draft
    assert draft
    named = {"company_name": next(markers), "address": next(markers)}
    backend.certification.save(draft.content.model_copy(update=named))
    assert next(markers, None) is None
    picture.unlink()


def found_in(folder: Path, needles: list[str]) -> set[str]:
    """Those that stand readable in some file or name below `folder`."""
    found = set()
    for path in folder.rglob("*"):
        text = path.read_bytes() if path.is_file() else b""
        for needle in needles:
            spellings = (needle.encode(), needle.encode("utf-16-le"), needle.encode("utf-16-be"))
            if needle in path.name or any(one in text for one in spellings):
                found.add(needle)
    return found


@pytest.mark.usefixtures("qapp")
def test_nothing_of_the_profile_is_on_the_disk_afterwards(profile: Profile, tmp_path: Path) -> None:
    opened = open_parts(profile)
    write_markers(opened, tmp_path, iter(MARKERS))
    opened.close()
    appearance = QSettings(str(profile.appearance), QSettings.Format.IniFormat)
    appearance.setValue("editor/last", MARKERS[0])
    appearance.sync()
    profile.logs.mkdir()
    (profile.logs / "vehilink.log").write_text(MARKERS[1])
    stored = key_store(profile).load_or_create(database_exists=True)
    assert found_in(tmp_path, MARKERS) == {MARKERS[0], MARKERS[1]}

    erasing.begin(profile)
    with pytest.raises(Known, match="key-lost"):
        key_store(profile).load_or_create(database_exists=True)
    erasing.finish(profile)

    assert {one.name for one in profile.root.iterdir()} <= set(NOT_PERSONAL)
    assert found_in(tmp_path, [*MARKERS, stored.hex()]) == set()
    again = open_parts(profile)
    assert again.backend.stock.rows() == []
    again.close()


def test_killed_half_way_it_goes_on_at_the_next_start(tmp_path: Path, intensity: float) -> None:
    interrupted = 0
    for number in range(max(2, round(20 * intensity))):
        profile = open_profile(tmp_path / str(number), sandbox=True, platform=None)
        profile.database.write_bytes(b"noise")
        for folder in (profile.vault, profile.logs, profile.root / "backup"):
            folder.mkdir()
            for file in range(700):
                (folder / f"{file}.jpg").write_bytes(b"noise")
        command = [sys.executable, "-m", "tests.app.eraser", str(profile.root)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert child.stdout
        assert child.stdout.readline() == b"begun\n"
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        if profile.erasing.exists():
            interrupted += 1
            erasing.finish(profile)
        assert {one.name for one in profile.root.iterdir()} <= set(NOT_PERSONAL)
    assert interrupted


def test_the_end_of_the_account_makes_the_profile_unreadable_and_starts_anew(
    qapp: QApplication, qtbot: QtBot, profile: Profile
) -> None:
    lifecycle = Lifecycle(qapp, profile, RemotePlatform(URL))
    qtbot.addWidget(lifecycle.window)
    lifecycle.start()
    qtbot.waitUntil(profile.database.exists)
    with qtbot.waitSignal(lifecycle.restart_requested):
        lifecycle.bus.signed_out.emit(SessionEnd.ACCOUNT_CANCELLED)
    assert profile.erasing.exists()
    lifecycle.close()
    with pytest.raises(Known, match="key-lost"):
        key_store(profile).load_or_create(database_exists=True)


@pytest.mark.skipif("sys.platform == 'win32'")
def test_a_program_that_had_no_time_to_forget_does_it_and_says_so(
    qtbot: QtBot, profile: Profile
) -> None:
    opened = open_parts(profile)
    opened.close()
    key = key_store(profile).load_or_create(database_exists=True)
    db = open_database(profile.database, key)
    with db.write() as conn:
        meta.put(conn, "owner", "account-1")
        meta.put(conn, SESSION_END, SessionEnd.ACCOUNT_CANCELLED)
    db.close()
    command = [sys.executable, "-m", "vehilink_desktop.app", "--profile", str(profile.root)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(command, env=environment, timeout=90, check=False).returncode == 0
    try:
        deadline = QDeadlineTimer(60_000)
        while profile.erasing.exists() or not (profile.root / "vehilink.keycheck").exists():
            assert not deadline.hasExpired()
            qtbot.wait(100)
    finally:
        programs = [
            one for one in psutil.process_iter(["cmdline"])
            if "vehilink_desktop.app" in (one.info["cmdline"] or [])
            and str(profile.root) in one.info["cmdline"]
        ]  # fmt: skip
        for one in programs:
            one.kill()
        psutil.wait_procs(programs, timeout=20)
    assert len(programs) == 1
    assert key_store(profile).load_or_create(database_exists=True) != key
