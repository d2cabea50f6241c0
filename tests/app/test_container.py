"""Putting the parts of a profile together, also at the second try."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vehilink_desktop.app.container import open_backend
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.resources import resource_path


def test_a_profile_opens_once_its_trouble_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile", sandbox=True, platform=None)
    profile.vault.write_text("in the way")
    tasks = TaskRunner()
    bus, url, resources = EventBus(), "http://127.0.0.1:9", resource_path()
    with pytest.raises(Known, match="disk-error"):
        open_backend(profile, url, bus=bus, tasks=tasks, resources=resources)
    profile.vault.unlink()
    opened = open_backend(profile, url, bus=bus, tasks=tasks, resources=resources)
    assert opened.backend.stock.rows() == []
    opened.close()
