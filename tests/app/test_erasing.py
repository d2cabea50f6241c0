"""An account that was closed leaves nothing on this computer, however the program ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.markers import found_in
from vehilink_desktop.app import erasing
from vehilink_desktop.app.container import Opened, key_store, open_backend
from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.platform_source import RemotePlatform
from vehilink_desktop.app.profile import NOT_PERSONAL, Profile, open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.autostart import make_autostart
from vehilink_desktop.domain.account import FORGOTTEN, SessionEnd
from vehilink_desktop.domain.export import ExportJob, JobState
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.tokens import SESSION_END
from vehilink_desktop.storage.elsewhere import note_elsewhere, read_elsewhere
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import exports, meta
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


def readable(folder: Path, words: list[str]) -> set[str]:
    """Those that stand somewhere below `folder`."""
    return {word for word, _path in found_in([folder], words)}


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
    assert readable(tmp_path, MARKERS) == {MARKERS[0], MARKERS[1]}

    erasing.begin(profile, FORGOTTEN)
    with pytest.raises(Known, match="key-lost"):
        key_store(profile).load_or_create(database_exists=True)
    assert erasing.finish(profile) == FORGOTTEN

    assert {one.name for one in profile.root.iterdir()} <= set(NOT_PERSONAL)
    assert readable(tmp_path, [*MARKERS, stored.hex()]) == set()
    again = open_parts(profile)
    assert again.backend.stock.rows() == []
    again.close()


def filled_profile(root: Path) -> Profile:
    """Files of every kind, none of them with anything in it."""
    profile = open_profile(root, sandbox=True, platform=None)
    key_store(profile).load_or_create(database_exists=False)
    profile.database.write_bytes(b"noise")
    profile.appearance.write_bytes(b"noise")
    for folder in (profile.vault, profile.logs, profile.qt_settings, profile.sandbox_data):
        (folder / "deeper").mkdir(parents=True)
        for file in range(2):
            (folder / "deeper" / f"{file}.jpg").write_bytes(b"noise")
    return profile


def everything_in(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*")}


@pytest.mark.skipif("sys.platform == 'win32'")
@pytest.mark.req("D10")
def test_killed_before_any_change_of_the_disk_it_goes_on_at_the_next_start(tmp_path: Path) -> None:
    other = filled_profile(tmp_path / "another's")
    of_other = everything_in(other.root)
    saved = tmp_path / "my own export.zip"
    saved.write_bytes(b"mine")
    command = [sys.executable, "-m", "tests.app.eraser"]
    killed = 0
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as eraser:
        assert eraser.stdin
        assert eraser.stdout
        for step in range(1, 200):
            profile = filled_profile(tmp_path / str(step))
            part = tmp_path / f"{step}.zip.part"
            note_elsewhere(profile.elsewhere, [part])
            part.write_bytes(b"noise")
            before = everything_in(profile.root)
            print(profile.root, FORGOTTEN, step, sep="\t", file=eraser.stdin, flush=True)
            ended = int(eraser.stdout.readline())
            if profile.erasing.exists():
                erasing.finish(profile)
            left = everything_in(profile.root) - {".erasing.part"}
            # before there is a marker nothing has changed, and afterwards everything goes
            assert left == before or (left <= set(NOT_PERSONAL) and not part.exists())
            if ended == 0:
                break
            assert ended == -signal.SIGKILL
            killed += 1
        eraser.stdin.close()
    assert killed > 20
    assert everything_in(other.root) == of_other
    assert saved.read_bytes() == b"mine"


def test_a_closed_account_leaves_the_platform_that_is_played_here(tmp_path: Path) -> None:
    profile = filled_profile(tmp_path / "profile")
    erasing.begin(profile, SessionEnd.ACCOUNT_CANCELLED)
    assert erasing.finish(profile) == SessionEnd.ACCOUNT_CANCELLED
    assert {one.name for one in profile.root.iterdir()} == {"profile.json", "sandbox"}


def test_the_marker_of_an_older_version_is_understood(tmp_path: Path) -> None:
    profile = filled_profile(tmp_path / "profile")
    profile.erasing.write_bytes(b"")
    assert erasing.finish(profile) == SessionEnd.ACCOUNT_CANCELLED
    assert not profile.database.exists()


@pytest.mark.skipif("sys.platform != 'linux'")
def test_nothing_starts_with_the_system_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    profile, other = filled_profile(tmp_path / "profile"), filled_profile(tmp_path / "other")
    entries = [make_autostart(one.id, ("vehilink",)) for one in (profile, other)]
    for entry in entries:
        entry.switch(True)
    erasing.begin(profile, FORGOTTEN)
    erasing.finish(profile)
    assert [entry.is_on() for entry in entries] == [False, True]


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


def test_who_wants_to_be_forgotten_is(qapp: QApplication, qtbot: QtBot, profile: Profile) -> None:
    lifecycle = Lifecycle(qapp, profile, RemotePlatform(URL))
    qtbot.addWidget(lifecycle.window)
    lifecycle.start()
    qtbot.waitUntil(profile.database.exists)
    with qtbot.waitSignal(lifecycle.restart_requested):
        lifecycle.window.forget_requested.emit(FORGOTTEN)
    lifecycle.close()
    assert erasing.finish(profile) == FORGOTTEN
    assert {one.name for one in profile.root.iterdir()} <= set(NOT_PERSONAL)


def test_without_the_key_too_unfinished_exports_go_and_finished_ones_stay(
    qapp: QApplication, qtbot: QtBot, profile: Profile, tmp_path: Path
) -> None:
    open_parts(profile).close()
    files = [tmp_path / name for name in ("done.zip", "broken.zip.part", "broken.zip.part.json")]
    for file in files:
        file.write_bytes(b"noise")
    db = open_database(profile.database, key_store(profile).load_or_create(database_exists=True))
    with db.write() as conn:  # as the version before left it, which noted nothing
        for name, state in (("done", JobState.DONE), ("broken", JobState.OPEN)):
            target, now = str(tmp_path / f"{name}.zip"), datetime(2026, 11, 23, tzinfo=UTC)
            job = ExportJob(id=name, kinds=(), target=target, created_at=now, state=state)
            exports.put(conn, job)
    db.close()
    open_parts(profile).close()
    assert read_elsewhere(profile.elsewhere) == set(files[1:])
    assert profile.elsewhere.stat().st_mode & 0o077 == 0
    profile.database.write_bytes(b"what nobody can read")

    lifecycle = Lifecycle(qapp, profile, RemotePlatform(URL))
    qtbot.addWidget(lifecycle.window)
    lifecycle.start()
    with qtbot.waitSignal(lifecycle.restart_requested):
        lifecycle.window.forget_requested.emit(FORGOTTEN)
    lifecycle.close()
    erasing.finish(profile)
    assert [file.name for file in files if file.exists()] == ["done.zip"]


_DIALOG = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog
from vehilink_desktop.app.main import keep_qt_settings
from vehilink_desktop.app.profile import open_profile
application = QApplication(sys.argv[:1])
keep_qt_settings(open_profile(Path(sys.argv[1]), sandbox=True, platform=None))
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setDirectory(sys.argv[2])
dialog.open()
dialog.accept()
del dialog
"""


@pytest.mark.skipif("sys.platform != 'linux'")
def test_what_file_dialogs_remember_lies_in_the_profile(tmp_path: Path) -> None:
    home, deals = tmp_path / "home", tmp_path / "Zwiebelturm deals"
    home.mkdir()
    deals.mkdir()
    command = [sys.executable, "-c", _DIALOG, str(tmp_path / "profile"), str(deals)]
    settings = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
    subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, check=True)
    written = [one for one in (tmp_path / "profile" / "qt").rglob("*") if one.is_file()]
    assert any("Zwiebelturm" in one.read_text() for one in written)
    assert not [one for one in home.rglob("*") if one.is_file() and "Zwiebel" in one.read_text()]


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
