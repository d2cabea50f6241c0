"""`--self-test`: what works on this computer, as a table."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vehilink_desktop.core.errors import Known


@dataclass(frozen=True)
class Finding:
    """One line: `works` is None for something that this computer simply does not have."""

    works: bool | None
    text: str


Check = Callable[[], Finding]


def run_self_test() -> int:
    """Print the table; 0 when everything that the main job needs works, else 1."""
    needed: dict[str, Check] = {
        "database": _database,
        "pictures": _pictures,
        "network": _network,
        "fonts": _fonts,
    }
    wanted: dict[str, Check] = {"keychain": _keychain, "camera": _camera, "sound": _sound}
    failed = False
    for name, check in {**needed, **wanted}.items():
        try:
            finding = check()
        except Exception as error:
            finding = Finding(False, f"{type(error).__name__}: {error}")
        failed |= name in needed and finding.works is not True
        word = {True: "works", False: "FAILS", None: "absent"}[finding.works]
        print(f"{name:<10} {word:<7} {finding.text}")
    return 1 if failed else 0


def _database() -> Finding:
    from vehilink_desktop.storage.engine import open_database

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "test.db"
        open_database(path, secrets.token_bytes(32)).close()
        if b"SQLite format" in path.read_bytes()[:64]:
            return Finding(False, "the file is not encrypted")
        try:
            open_database(path, secrets.token_bytes(32)).close()
        except Known as error:
            return Finding(error.code == "database-key-wrong", "encrypted; a wrong key is refused")
    return Finding(False, "a wrong key was accepted")


def _pictures() -> Finding:
    from io import BytesIO

    from PIL import Image

    from vehilink_desktop.media.photos import PhotoPreparer

    buffer = BytesIO()
    Image.new("RGB", (640, 480), (40, 90, 160)).save(buffer, "JPEG")
    preparer = PhotoPreparer(workers=1)
    try:
        prepared = preparer.prepare_bytes(buffer.getvalue())
    finally:
        preparer.close()
    size = (prepared.width, prepared.height)
    return Finding(size == (640, 480), "decoded in a process of its own")


def _network() -> Finding:
    import socket

    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=5),
    ):
        return Finding(True, "this computer can be reached from itself")


def _fonts() -> Finding:
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["vehilink-desktop"])
    systems = QFontDatabase.WritingSystem
    wanted = {
        "Latin": systems.Latin,
        "Chinese": systems.SimplifiedChinese,
        "Arabic": systems.Arabic,
    }
    lacking = [name for name, one in wanted.items() if not QFontDatabase.families(one)]
    del application
    if lacking:
        return Finding(False, "no font for " + ", ".join(lacking))
    return Finding(True, "Latin, Chinese and Arabic")


def _keychain() -> Finding:
    from vehilink_desktop.storage.keystore import keychain_name

    try:
        return Finding(True, keychain_name())
    except Known as error:
        if error.code == "keychain-missing":
            return Finding(None, "a passphrase will be asked for")
        return Finding(False, str(error))


def _camera() -> Finding:
    return _device("camera")


def _sound() -> Finding:
    return _device("microphone")


def _device(name: str) -> Finding:
    """What the system says of it; nothing is opened without its person's leave."""
    from PySide6.QtCore import QCoreApplication

    from vehilink_desktop.devices.system_permissions import SystemPermissions
    from vehilink_desktop.domain.permission import Capability, SystemState

    application = QCoreApplication.instance() or QCoreApplication(["vehilink-desktop"])
    state = SystemPermissions().state(Capability(name))
    del application
    return {
        SystemState.GRANTED: Finding(True, "may be used"),
        SystemState.DENIED: Finding(False, "the system does not allow its use"),
        SystemState.NOT_ASKED: Finding(True, "the system asks when it is first used"),
        SystemState.NO_DEVICE: Finding(None, "none is connected"),
        SystemState.NOT_INSTALLED: Finding(False, "PortAudio (libportaudio2) is not installed"),
        SystemState.UNKNOWN: Finding(True, "nothing speaks against its use"),
    }[state]
