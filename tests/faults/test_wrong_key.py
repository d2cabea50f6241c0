"""A key that does not fit the database: said so, and the file is not touched."""

from __future__ import annotations

import secrets
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from vehilink_desktop.app.container import open_backend
from vehilink_desktop.app.profile import Profile, open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.resources import resource_path

#: Nobody listens there.
NOWHERE = "http://127.0.0.1:9"


def open_and_close(profile: Profile) -> str:
    """Open the profile as the program does; why not, or an empty text. A listing is made in it."""
    owner = QObject()
    bus, tasks = EventBus(owner), TaskRunner(owner)
    try:
        opened = open_backend(profile, NOWHERE, bus=bus, tasks=tasks, resources=resource_path())
    except Known as error:
        tasks.close()
        return error.code
    opened.backend.listings.create()
    opened.close()
    return ""


def everything(root: Path) -> dict[str, str]:
    """A digest of each file, the key aside."""
    return {
        path.relative_to(root).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file() and path.name != "sandbox.key"
    }


@pytest.mark.req("D10")
@pytest.mark.parametrize("key_check", [True, False])
def test_nothing_is_changed(qtbot: QtBot, tmp_path: Path, key_check: bool) -> None:
    profile = open_profile(tmp_path, sandbox=True, platform=None)
    key_file = tmp_path / "sandbox.key"
    key_file.write_text(secrets.token_hex(32))
    assert open_and_close(profile) == ""
    right = key_file.read_text()
    if not key_check:  # a profile of which only the database was brought over
        profile.database.with_suffix(".keycheck").unlink()
    before = everything(tmp_path)

    key_file.write_text(secrets.token_hex(32))
    for _ in range(2):
        assert open_and_close(profile) == "database-key-wrong"
    assert everything(tmp_path) == before

    key_file.write_text(right)
    assert open_and_close(profile) == ""
