"""What each operating system's answers come to, without a device being opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vehilink_desktop.devices.system_permissions import SystemPermissions, read_registry
from vehilink_desktop.domain.permission import Capability, SystemState

CAMERA, MICROPHONE, ALBUM = Capability.CAMERA, Capability.MICROPHONE, Capability.ALBUM
STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


class Registry:
    """What `(hive, place below the consent store)` holds."""

    def __init__(self, **values: str) -> None:
        self.values = values

    def __call__(self, hive: str, key: str, name: str) -> str | None:
        assert key.startswith(STORE)
        assert name == "Value"
        place = key.removeprefix(STORE + "\\").replace("\\", "_")
        return self.values.get(f"{hive}_{place}")


def linux(
    folder: Path, *, usable: bool = True, library: bool = True, server: dict[str, str] | None = None
) -> SystemPermissions:
    return SystemPermissions(
        platform="linux",
        devices=folder,
        may_use=lambda node: usable,
        has_library=lambda name: library and name == "portaudio",
        environment=server or {},
    )


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, SystemState.UNKNOWN),
        ({"HKLM_webcam": "Allow", "HKCU_webcam": "Allow"}, SystemState.UNKNOWN),
        (
            {"HKLM_webcam": "Allow", "HKCU_webcam": "Allow", "HKCU_webcam_NonPackaged": "Allow"},
            SystemState.GRANTED,
        ),
        ({"HKCU_webcam": "Deny"}, SystemState.DENIED),
        ({"HKCU_webcam": "Allow", "HKCU_webcam_NonPackaged": "Deny"}, SystemState.DENIED),
        ({"HKLM_webcam": "Deny", "HKCU_webcam": "Allow"}, SystemState.DENIED),
        ({"HKCU_microphone": "Deny"}, SystemState.UNKNOWN),
    ],
)
def test_windows_has_three_switches(values: dict[str, str], state: SystemState) -> None:
    system = SystemPermissions(platform="win32", registry=Registry(**values))
    assert system.state(CAMERA) is state
    assert system.settings_url(CAMERA) == "ms-settings:privacy-webcam"
    assert system.settings_url(MICROPHONE) == "ms-settings:privacy-microphone"


def test_a_camera_on_linux_is_known_by_its_nodes(tmp_path: Path) -> None:
    assert linux(tmp_path).state(CAMERA) is SystemState.NO_DEVICE
    (tmp_path / "video0").touch()
    assert linux(tmp_path).state(CAMERA) is SystemState.UNKNOWN
    assert linux(tmp_path, usable=False).state(CAMERA) is SystemState.DENIED
    assert linux(tmp_path).settings_url(CAMERA) is None


def test_a_microphone_on_linux_needs_a_library_and_rights_or_a_server(tmp_path: Path) -> None:
    assert linux(tmp_path, library=False).state(MICROPHONE) is SystemState.NOT_INSTALLED
    assert linux(tmp_path).state(MICROPHONE) is SystemState.UNKNOWN
    (tmp_path / "snd").mkdir()
    (tmp_path / "snd" / "pcmC0D0c").touch()
    assert linux(tmp_path).state(MICROPHONE) is SystemState.UNKNOWN
    assert linux(tmp_path, usable=False).state(MICROPHONE) is SystemState.DENIED
    server = {"PULSE_SERVER": "unix:/nowhere"}
    assert linux(tmp_path, usable=False, server=server).state(MICROPHONE) is SystemState.UNKNOWN
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    session = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert linux(tmp_path, usable=False, server=session).state(MICROPHONE) is SystemState.UNKNOWN


def test_macos_is_asked_through_qt(qtbot: QtBot, qapp: QApplication) -> None:
    """Qt grants everything here; that the question and the answer get through is what counts."""
    system = SystemPermissions(platform="darwin")
    answers: list[str] = []
    for capability in (CAMERA, MICROPHONE):
        assert system.state(capability) is SystemState.GRANTED
        system.request(capability, lambda name=capability: answers.append(name))  # type: ignore[misc]
    qtbot.waitUntil(lambda: answers == [CAMERA, MICROPHONE])
    assert str(system.settings_url(CAMERA)).endswith("?Privacy_Camera")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_album_and_a_stand_in_need_nobodys_leave(platform: str) -> None:
    system = SystemPermissions(platform=platform, stand_in=True, registry=Registry())
    assert system.state(ALBUM) is SystemState.GRANTED
    assert system.state(CAMERA) is SystemState.GRANTED
    assert system.settings_url(ALBUM) is None
    answers: list[bool] = []
    system.request(ALBUM, lambda: answers.append(True))
    assert answers == [True]


def test_without_windows_there_is_no_registry() -> None:
    assert read_registry("HKCU", STORE, "Value") is None
