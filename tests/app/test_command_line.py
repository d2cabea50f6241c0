"""The command line, the profile's folder and the self-test."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from vehilink_desktop.app.options import parse
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import is_id


def test_without_a_platform_it_is_the_sandbox() -> None:
    assert parse([]).sandbox
    assert parse(["--sandbox"]).sandbox
    assert not parse(["--platform", "https://p.example"]).sandbox


@pytest.mark.parametrize("url", ["http://example.org", "ftp://x", "example.org"])
def test_a_platform_without_encryption_is_refused(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["--platform", url])
    assert "https" in capsys.readouterr().err


def test_all_options() -> None:
    options = parse("--platform https://p.example --profile /x --language ar --theme dark".split())
    assert options.platform == "https://p.example"
    assert (options.profile, options.language, options.theme) == (Path("/x"), "ar", "dark")


def test_a_profile_is_its_owners_alone(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "p", sandbox=True, platform=None)
    assert stat.S_IMODE(profile.root.stat().st_mode) == 0o700
    assert stat.S_IMODE((profile.root / "profile.json").stat().st_mode) == 0o600


def test_a_profile_stays_with_its_platform(tmp_path: Path) -> None:
    open_profile(tmp_path, sandbox=False, platform="https://a.example")
    open_profile(tmp_path, sandbox=False, platform="https://a.example")
    for other in ({"sandbox": True, "platform": None}, {"sandbox": False, "platform": "https://b"}):
        with pytest.raises(Known, match="profile-elsewhere"):
            open_profile(tmp_path, **other)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_a_damaged_profile_says_so_and_is_not_overwritten(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile.json").write_text(text)
    with pytest.raises(Known, match="profile-damaged"):
        open_profile(tmp_path, sandbox=True, platform=None)
    assert (tmp_path / "profile.json").read_text() == text


def test_the_self_test_finds_what_the_main_job_needs() -> None:
    command = [sys.executable, "-m", "vehilink_desktop.app", "--self-test"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=without_display()
    )
    lines = {line.split()[0]: line for line in done.stdout.splitlines()}
    assert done.returncode == 0, done.stdout + done.stderr
    assert set(lines) == {
        "database", "pictures", "network", "fonts", "keychain", "camera", "sound",
    }  # fmt: skip
    for needed in ("database", "pictures", "network", "fonts"):
        assert "works" in lines[needed]


def without_display() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "vehilink_desktop.app", "--profile", str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=without_display()
    )
    assert done.returncode == 2
    assert "no display" in done.stderr


def test_the_record_says_what_the_profile_is(tmp_path: Path) -> None:
    open_profile(tmp_path, sandbox=True, platform=None)
    record = json.loads((tmp_path / "profile.json").read_text())
    assert is_id(record.pop("id"))
    assert record == {"schema": 1, "sandbox": True, "platform": None}
