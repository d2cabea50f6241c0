"""What the operating system says of camera and microphone, asked without opening either."""

from __future__ import annotations

import contextlib
import ctypes.util
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QMicrophonePermission,
    QPermission,
    Qt,
)

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.permission import Capability, SystemState

#: The value of a name under a key of the hive `HKCU` or `HKLM`; None where there is none.
Registry = Callable[[str, str, str], str | None]

_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_WINDOWS_NAMES = {Capability.CAMERA: "webcam", Capability.MICROPHONE: "microphone"}
_MAC_PAGE = "x-apple.systempreferences:com.apple.preference.security?Privacy_"
_PAGES = {
    ("win32", Capability.CAMERA): "ms-settings:privacy-webcam",
    ("win32", Capability.MICROPHONE): "ms-settings:privacy-microphone",
    ("darwin", Capability.CAMERA): _MAC_PAGE + "Camera",
    ("darwin", Capability.MICROPHONE): _MAC_PAGE + "Microphone",
}
_QT_STATES = {
    Qt.PermissionStatus.Granted: SystemState.GRANTED,
    Qt.PermissionStatus.Denied: SystemState.DENIED,
    Qt.PermissionStatus.Undetermined: SystemState.NOT_ASKED,
}


def read_registry(hive: str, key: str, name: str) -> str | None:
    """From Windows' registry; nothing anywhere else."""
    if sys.platform == "win32":
        import winreg

        root = {"HKCU": winreg.HKEY_CURRENT_USER, "HKLM": winreg.HKEY_LOCAL_MACHINE}[hive]
        with contextlib.suppress(OSError), winreg.OpenKey(root, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    return None


def _may_use(node: Path) -> bool:
    return os.access(node, os.R_OK | os.W_OK)


def _find_library(name: str) -> bool:
    return ctypes.util.find_library(name) is not None


class SystemPermissions:
    """The answers of macOS, of Windows' privacy pages and of Linux' device nodes.

    The album is chosen file by file in the system's own dialogs, so it is always granted.
    """

    def __init__(
        self,
        *,
        stand_in: bool = False,
        platform: str = sys.platform,
        registry: Registry = read_registry,
        devices: Path = Path("/dev"),
        may_use: Callable[[Path], bool] = _may_use,
        has_library: Callable[[str], bool] = _find_library,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """`stand_in`: the camera is none of the system's, so the system has no say in it."""
        self._stand_in = stand_in
        self._platform = platform
        self._registry = registry
        self._devices = devices
        self._may_use = may_use
        self._has_library = has_library
        self._environment = environment

    def state(self, capability: Capability) -> SystemState:
        """As far as it can be known without opening anything. Any thread."""
        if capability is Capability.ALBUM:
            return SystemState.GRANTED
        if capability is Capability.CAMERA and self._stand_in:
            return SystemState.GRANTED
        if self._platform == "darwin":
            return self._state_on_macos(capability)
        if self._platform == "win32":
            return self._state_on_windows(_WINDOWS_NAMES[capability])
        if capability is Capability.CAMERA:
            return self._camera_on_linux()
        return self._microphone_on_linux()

    def request(self, capability: Capability, answered: Callable[[], None]) -> None:
        """Have macOS ask the person; elsewhere there is nobody to ask. UI thread."""
        if self._platform != "darwin" or capability is Capability.ALBUM:
            answered()
            return
        application = _application()

        # Qt counts the parameters: it must be exactly this one
        def told(_permission: QPermission) -> None:
            answered()

        if capability is Capability.CAMERA:
            application.requestPermission(QCameraPermission(), application, told)
        else:
            application.requestPermission(QMicrophonePermission(), application, told)

    def settings_url(self, capability: Capability) -> str | None:
        """The system's own page for it; Linux has none."""
        return _PAGES.get((self._platform, capability))

    def _state_on_macos(self, capability: Capability) -> SystemState:
        application = _application()
        if capability is Capability.CAMERA:
            return _QT_STATES[application.checkPermission(QCameraPermission())]
        return _QT_STATES[application.checkPermission(QMicrophonePermission())]

    def _state_on_windows(self, name: str) -> SystemState:
        """The computer's switch, the user's, and the user's for programs that are no apps."""
        key = rf"{_CONSENT}\{name}"
        values = {
            self._registry("HKLM", key, "Value"),
            self._registry("HKCU", key, "Value"),
            self._registry("HKCU", rf"{key}\NonPackaged", "Value"),
        }
        if "Deny" in values:
            return SystemState.DENIED
        return SystemState.GRANTED if values == {"Allow"} else SystemState.UNKNOWN

    def _camera_on_linux(self) -> SystemState:
        nodes = list(self._devices.glob("video*"))
        if not nodes:
            return SystemState.NO_DEVICE
        usable = any(map(self._may_use, nodes))
        return SystemState.UNKNOWN if usable else SystemState.DENIED

    def _microphone_on_linux(self) -> SystemState:
        if not self._has_library("portaudio"):
            return SystemState.NOT_INSTALLED
        nodes = list(self._devices.glob("snd/pcm*c"))
        if not nodes or any(map(self._may_use, nodes)) or self._has_sound_server():
            return SystemState.UNKNOWN
        return SystemState.DENIED

    def _has_sound_server(self) -> bool:
        """Through a server nobody needs rights to the nodes themselves."""
        if "PULSE_SERVER" in self._environment:
            return True
        folder = self._environment.get("XDG_RUNTIME_DIR")
        return folder is not None and Path(folder, "pulse", "native").exists()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise Bug("asked before there is an application")
    return application
