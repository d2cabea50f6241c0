"""Devices and the album are reached through one gate: by the source, and by a running program."""

import ast
import inspect
import re
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.bench_start import PURCHASER
from tests.support.source import ROOT, imported, modules
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.devices.cameras import Camera, CameraWatch, list_cameras
from vehilink_desktop.devices.microphones import Microphone, list_microphones
from vehilink_desktop.remote.tokens import StoredTokens
from vehilink_desktop.services.tokens import DatabaseTokenStore
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.common.files import choose_file, choose_files, choose_folder

#: What opens a device, or the person's files, by the modules that may do it: all take a lease.
OPENERS = {
    "QCamera": {"devices/qt_camera.py"},
    "QCameraDevice": {"devices/qt_camera.py"},
    "QMediaDevices": {"devices/qt_camera.py", "devices/cameras.py", "devices/microphones.py"},
    # it is given frames and sound; a camera is put into it in one place only
    "QMediaCaptureSession": {"devices/qt_camera.py", "devices/encoder.py"},
    # files, also in the process that decodes foreign ones
    "VideoCapture": {"devices/sources.py", "media/posters.py"},
    "QAudioSource": set(),
    "QAudioInput": set(),
    "QScreenCapture": set(),
    "QWindowCapture": set(),
    "sounddevice": {"devices/microphones.py"},
    "InputStream": set(),
    "RawInputStream": {"devices/microphones.py"},
    "getOpenFileName": {"ui/common/files.py"},
    "getOpenFileNames": {"ui/common/files.py"},
    "getOpenFileUrl": set(),
    "getOpenFileUrls": set(),
    "getExistingDirectory": {"ui/common/files.py"},
    "getExistingDirectoryUrl": set(),
    "getOpenFileContent": set(),
    # what was dropped or pasted
    "urls": {"ui/common/dropzone.py"},
    "imageData": {"ui/common/dropzone.py"},
}
#: These cost a program its good name long before its first use of a device.
LIBRARIES = {"sounddevice": {"devices/microphones.py"}, "cv2": {"media/vision.py"}}

DEVICE = re.compile(r'(open\w*|connect)\(.*"(/dev/(video|snd|media)|[^"]*(pulse|pipewire))')


def opened(tree: ast.Module) -> Iterator[str]:
    """The openers that a module names in any way."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                if name in OPENERS:
                    yield name


def test_only_the_gates_own_modules_open_anything() -> None:
    wrong = {
        (path, name)
        for path, tree in modules("vehilink_desktop").items()
        for name in opened(tree)
        if path.removeprefix("vehilink_desktop/") not in OPENERS[name]
    }
    assert wrong == set()


def test_the_libraries_of_devices_have_one_importer() -> None:
    for library, allowed in LIBRARIES.items():
        importers = {
            path.removeprefix("vehilink_desktop/")
            for path, tree in modules("vehilink_desktop").items()
            if library in imported(tree)
        }
        assert importers == allowed


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtMultimedia import QCamera",
        "QtMultimedia.QMediaDevices.videoInputs()",
        "cv2.VideoCapture(0)",
        "import sounddevice",
        "QFileDialog.getOpenFileNames(self)",
        "event.mimeData().urls()",
    ],
)
def test_an_opener_is_recognised(source: str) -> None:
    assert list(opened(ast.parse(source)))


@pytest.mark.parametrize(
    "gated",
    [
        Camera, CameraWatch, list_cameras, Microphone, list_microphones,
        choose_file, choose_files, choose_folder,
    ],
)  # fmt: skip
def test_whoever_opens_takes_a_lease(gated: object) -> None:
    first = next(iter(inspect.signature(gated).parameters.values()))  # type: ignore[arg-type]
    assert (first.name, first.annotation) == ("lease", "Lease")
    assert first.default is inspect.Parameter.empty


@pytest.mark.skipif(not shutil.which("strace"), reason="there is no strace")
def test_a_start_opens_no_device_and_speaks_to_no_sound_server(tmp_path: Path) -> None:
    """From the start of the process to the first page, and to the one where all is allowed."""
    profile = make_profile(tmp_path / "profile")
    trace = tmp_path / "trace"
    command = ["strace", "-f", "--seccomp-bpf", "-o", str(trace), "-e", "trace=file,network"]
    command += [sys.executable, "-m", "tests.devices.first_page", str(profile)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert len(set(done.stdout.split())) == 2, done.stderr
    calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("vehilink.db" in call for call in calls), "nothing was traced"
    device = re.compile(
        r'(open\w*|connect)\(.*"(/dev/(video|snd|media)|[^"]*(pulse|pipewire)[^"]*)'
    )
    found = [call for call in calls if device.search(call)]
    assert found == []


def make_profile(folder: Path) -> Path:
    """Somebody who is signed in."""
    profile = open_profile(folder, sandbox=True, platform=None)
    key = secrets.token_bytes(32)
    (folder / "sandbox.key").write_text(key.hex(), encoding="ascii")
    db = open_database(profile.database, key)
    with db.write() as conn:
        meta.put(conn, "owner", PURCHASER.id)
        meta.put(conn, "account", PURCHASER.model_dump(mode="json"))
    DatabaseTokenStore(db).save(StoredTokens("of no platform"))
    db.close()
    return folder
