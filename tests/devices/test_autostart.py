"""Entries that start the program with the system, as each system would read them."""

import os
import plistlib
import subprocess
from collections.abc import Sequence
from configparser import RawConfigParser
from pathlib import Path

import pytest

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.autostart import Autostart, WindowsRunKey, make_autostart

COMMAND = ("/opt/Vehi link/bin", "--profile", "/home/李/50% \"off\" $HOME `x` \\ 'y'", "--sandbox")


class Registry:
    """The values of a key, in memory: the edge of the process."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.values.get(name)

    def write(self, name: str, command: str) -> None:
        self.values[name] = command

    def remove(self, name: str) -> None:
        self.values.pop(name, None)


def on_linux(home: Path, command: Sequence[str] = COMMAND, profile: str = "p1") -> Autostart:
    return make_autostart(profile, command, platform="linux", home=home, environment={})


def entry_of(home: Path) -> Path:
    return home / ".config" / "autostart" / "vehilink-desktop-p1.desktop"


def run_line(path: Path) -> list[str]:
    """The arguments of `Exec`; a shell's double quotes are those of the specification."""
    parser = RawConfigParser(strict=True, interpolation=None)
    parser.read(path, encoding="utf-8")
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    words = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {line}"], check=True, capture_output=True, text=True
    )
    return [word.replace("%%", "%") for word in words.stdout.split("\0")[:-1]]


@pytest.mark.req("D11")
def test_nothing_starts_before_it_was_switched_on(tmp_path: Path) -> None:
    assert not on_linux(tmp_path).is_on()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.req("D11")
def test_an_entry_appears_and_goes(tmp_path: Path) -> None:
    autostart = on_linux(tmp_path)
    autostart.switch(True)
    autostart.switch(True)
    assert autostart.is_on()
    assert [path.name for path in entry_of(tmp_path).parent.iterdir()] == [entry_of(tmp_path).name]
    autostart.switch(False)
    autostart.switch(False)
    assert not autostart.is_on()
    assert list(entry_of(tmp_path).parent.iterdir()) == []


def test_an_entry_names_exactly_this_command(tmp_path: Path) -> None:
    on_linux(tmp_path).switch(True)
    assert run_line(entry_of(tmp_path)) == list(COMMAND)


def test_an_entry_runs_the_command(tmp_path: Path) -> None:
    told = tmp_path / "told"
    script = f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text('|'.join(sys.argv[1:]))"
    python = ("python3", "-c", script, "a b", "100 %")
    on_linux(tmp_path, python).switch(True)
    subprocess.run(run_line(entry_of(tmp_path)), check=True, timeout=30)
    assert told.read_text() == "a b|100 %"


def test_profiles_have_entries_of_their_own(tmp_path: Path) -> None:
    one, other = on_linux(tmp_path), on_linux(tmp_path, profile="p2")
    one.switch(True)
    other.switch(True)
    one.switch(False)
    assert other.is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    autostart = on_linux(tmp_path)
    autostart.switch(True)
    with entry_of(tmp_path).open("a") as file:
        file.write(line + "\n")
    assert not autostart.is_on()


def test_the_settings_folder_is_the_stated_one(tmp_path: Path) -> None:
    stated = {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    make_autostart("p1", COMMAND, platform="linux", home=tmp_path, environment=stated).switch(True)
    assert (tmp_path / "settings" / "autostart").is_dir()
    relative = {"XDG_CONFIG_HOME": "settings"}
    found = make_autostart("p1", COMMAND, platform="linux", home=tmp_path, environment=relative)
    found.switch(True)
    assert entry_of(tmp_path).exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Known, match="autostart-refused"):
            on_linux(tmp_path).switch(True)
    finally:
        tmp_path.chmod(0o700)


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("in the way")
    with pytest.raises(Known, match="autostart-refused"):
        on_linux(tmp_path).switch(True)


@pytest.mark.req("D11")
def test_macos_gets_a_launch_agent(tmp_path: Path) -> None:
    autostart = make_autostart("p1", COMMAND, platform="darwin", home=tmp_path)
    assert not autostart.is_on()
    autostart.switch(True)
    path = tmp_path / "Library" / "LaunchAgents" / "vehilink-desktop-p1.plist"
    stored = plistlib.loads(path.read_bytes())
    assert stored["ProgramArguments"] == list(COMMAND)
    assert stored["RunAtLoad"] is True
    assert autostart.is_on()
    path.write_bytes(plistlib.dumps({**stored, "Disabled": True}))
    assert not autostart.is_on()
    autostart.switch(False)
    assert not path.exists()


def test_a_damaged_launch_agent_is_said(tmp_path: Path) -> None:
    autostart = make_autostart("p1", COMMAND, platform="darwin", home=tmp_path)
    autostart.switch(True)
    (tmp_path / "Library" / "LaunchAgents" / "vehilink-desktop-p1.plist").write_bytes(b"\xff{")
    with pytest.raises(Known, match="autostart-refused"):
        autostart.is_on()


@pytest.mark.req("D11")
def test_windows_gets_a_value_of_its_run_key(tmp_path: Path) -> None:
    registry = Registry()
    command = (r"C:\Program Files\Vehilink\vehilink.exe", "--profile", r"C:\Users\Li\a b")
    autostart = make_autostart("p1", command, platform="win32", home=tmp_path, run_key=registry)
    assert not autostart.is_on()
    autostart.switch(True)
    assert registry.values == {
        "vehilink-desktop-p1": r'"C:\Program Files\Vehilink\vehilink.exe" --profile '
        r'"C:\Users\Li\a b"'
    }
    assert autostart.is_on()
    autostart.switch(False)
    assert registry.values == {}


def test_there_is_no_run_key_elsewhere() -> None:
    key = WindowsRunKey()
    assert key.read("vehilink-desktop-p1") is None
    key.remove("vehilink-desktop-p1")
    with pytest.raises(OSError, match="registry"):
        key.write("vehilink-desktop-p1", "x")
