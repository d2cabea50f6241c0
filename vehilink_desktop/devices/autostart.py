"""Starting with the system: one entry for one profile, where each system looks for such entries."""

from __future__ import annotations

import contextlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from vehilink_desktop.core.errors import Known

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
#: What the specification of desktop entries has quoted in a line `Exec`.
_QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = '"`$\\'


class RunKey(Protocol):
    """The values of Windows' key `Run`, each a command line under a name."""

    def read(self, name: str) -> str | None:
        """None where there is none."""

    def write(self, name: str, command: str) -> None:
        """Raises `OSError`."""

    def remove(self, name: str) -> None:
        """Also when there is none. Raises `OSError`."""


class Entry(Protocol):
    """What starts a program when the person signs in to the computer."""

    def command(self) -> Sequence[str] | str | None:
        """What it starts, None while there is no entry. Raises `OSError`."""

    def write(self) -> None:
        """Raises `OSError`."""

    def remove(self) -> None:
        """Also when there is none. Raises `OSError`."""


class Autostart:
    """Whether this profile is opened when the person signs in to the computer.

    Nothing but `switch` writes an entry, so without consent there is none.
    """

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def is_on(self) -> bool:
        """What the system will do; the person may have removed the entry there.

        Raises:
            Known: `autostart-refused`.
        """
        with _refusals():
            return self._entry.command() is not None

    def switch(self, on: bool) -> None:
        """Write or remove the entry, whatever there was; raises like `is_on`."""
        with _refusals():
            if on:
                self._entry.write()
            else:
                self._entry.remove()


def make_autostart(
    profile_id: str,
    command: Sequence[str],
    *,
    platform: str = sys.platform,
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    run_key: RunKey | None = None,
) -> Autostart:
    """The entry of a profile.

    Args:
        profile_id: Each profile has an entry of its own.
        command: The program and its arguments; run without a shell.
        platform: `sys.platform`.
        home: Of the person.
        environment: Says where the settings lie.
        run_key: Windows' key; the real one by default.
    """
    home = home or Path.home()
    name = f"vehilink-desktop-{profile_id}"
    if platform == "win32":
        return Autostart(RunValue(name, command, run_key or WindowsRunKey()))
    if platform == "darwin":
        folder = home / "Library" / "LaunchAgents"
        return Autostart(LaunchAgent(folder / f"{name}.plist", name, command))
    stated = environment.get("XDG_CONFIG_HOME", "")
    # the specification ignores a relative one
    settings = Path(stated) if Path(stated).is_absolute() else home / ".config"
    return Autostart(DesktopEntry(settings / "autostart" / f"{name}.desktop", command))


class DesktopEntry:
    """A file in the autostart folder of the XDG specification: Linux."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        self._path = path
        self._command = command

    def command(self) -> str | None:
        """The line `Exec`; None also when the desktop's own settings have switched it off."""
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return None
        values = dict(line.split("=", 1) for line in lines if "=" in line)
        off = ("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")
        if any(values.get(key, "").strip().lower() == value for key, value in off):
            return None
        return values.get("Exec")

    def write(self) -> None:
        arguments = " ".join(map(_quoted, self._command))
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Vehilink",
            # a value of type string is unescaped before it is split into arguments
            "Exec=" + arguments.replace("\\", "\\\\"),
            "Terminal=false",
        )
        _replace(self._path, ("\n".join(lines) + "\n").encode())

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)


class LaunchAgent:
    """A property list in the person's library: macOS."""

    def __init__(self, path: Path, label: str, command: Sequence[str]) -> None:
        self._path = path
        self._label = label
        self._command = command

    def command(self) -> Sequence[str] | None:
        try:
            stored = plistlib.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except (plistlib.InvalidFileException, ValueError) as error:
            raise OSError("the launch agent is no property list") from error
        return None if stored.get("Disabled") else stored.get("ProgramArguments")

    def write(self) -> None:
        content = {
            "Label": self._label,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            # not for somebody who only comes in over the network
            "LimitLoadToSessionType": "Aqua",
        }
        _replace(self._path, plistlib.dumps(content))

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)


class RunValue:
    """A value of the key `Run` of the person's own hive: Windows."""

    def __init__(self, name: str, command: Sequence[str], key: RunKey) -> None:
        self._name = name
        self._command = command
        self._key = key

    def command(self) -> str | None:
        return self._key.read(self._name)

    def write(self) -> None:
        self._key.write(self._name, subprocess.list2cmdline(self._command))

    def remove(self) -> None:
        self._key.remove(self._name)


class WindowsRunKey:
    """The real one; elsewhere it is empty and refuses to be written."""

    def read(self, name: str) -> str | None:
        if sys.platform == "win32":
            import winreg

            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key,
            ):
                return str(winreg.QueryValueEx(key, name)[0])
        return None

    def write(self, name: str, command: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, command)
        else:
            raise OSError("there is no registry")

    def remove(self, name: str) -> None:
        if sys.platform == "win32":
            import winreg

            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, name)


def _quoted(argument: str) -> str:
    """As the specification of desktop entries wants an argument of `Exec`."""
    doubled = argument.replace("%", "%%")
    if doubled and not _QUOTED.intersection(doubled):
        return doubled
    inner = "".join(f"\\{char}" if char in _ESCAPED else char for char in doubled)
    return f'"{inner}"'


def _replace(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(content)
    fresh.replace(path)


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise Known("autostart-refused", str(error)) from error
