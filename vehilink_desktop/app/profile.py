"""A profile's folder: what lies where, and which platform it belongs to."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from vehilink_desktop.core.errors import Known

#: The folder of a sandbox, which is a platform of its own.
PLATFORM = "sandbox"


@dataclass(frozen=True)
class Profile:
    """A folder of one person on one platform. Everything in it is readable by its owner only."""

    root: Path
    id: str
    sandbox: bool
    platform: str | None

    @property
    def database(self) -> Path:
        return self.root / "vehilink.db"

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    @property
    def sandbox_data(self) -> Path:
        return self.root / PLATFORM

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def appearance(self) -> Path:
        """Language, theme and window geometry: needed before the database is open."""
        return self.root / "window.ini"

    @property
    def qt_settings(self) -> Path:
        """What Qt's own dialogs remember."""
        return self.root / "qt"

    @property
    def erasing(self) -> Path:
        """There while the profile is being erased (`app.erasing`)."""
        return self.root / "erasing"

    @property
    def elsewhere(self) -> Path:
        """Which files of it lie outside its folder (`storage.elsewhere`)."""
        return self.root / "elsewhere.json"


#: What is not the person's: which platform it is, and that this program runs.
NOT_PERSONAL = ("profile.json", "running.lock")


def open_profile(root: Path | None, *, sandbox: bool, platform: str | None) -> Profile:
    """Make the folder on first use and check that it belongs to this platform.

    Raises:
        Known: `profile-elsewhere` when it was made for another platform, `profile-unwritable`.
    """
    if root is None:
        name = "sandbox" if sandbox else "default"
        root = Path(platformdirs.user_data_dir("Vehilink", appauthor=False)) / name
    record = root / "profile.json"
    wanted: dict[str, object] = {"schema": 1, "sandbox": sandbox, "platform": platform}
    try:
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        root.chmod(0o700)
        if not record.exists():
            import uuid  # on first use only: it loads a lot, and the window is not painted yet

            _write(record, json.dumps({**wanted, "id": str(uuid.uuid4())}))
        found = json.loads(record.read_text("utf-8"))
        _check_same(found, wanted)
    except OSError as error:
        raise Known("profile-unwritable", str(error)) from error
    except ValueError as error:
        raise Known("profile-damaged", str(error)) from error
    return Profile(root, str(found["id"]), sandbox, platform)


def _check_same(found: object, wanted: dict[str, object]) -> None:
    if not isinstance(found, dict) or not isinstance(found.get("id"), str):
        raise ValueError("profile.json is no record of a profile")
    if any(found.get(key) != wanted[key] for key in ("sandbox", "platform")):
        raise Known("profile-elsewhere")


def _write(path: Path, text: str) -> None:
    fresh = path.with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
