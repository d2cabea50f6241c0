"""Forgetting a profile whose account has been closed."""

from __future__ import annotations

from vehilink_desktop.app.container import key_store
from vehilink_desktop.app.profile import NOT_PERSONAL, Profile
from vehilink_desktop.storage.erase import begin_erasing, finish_erasing


def begin(profile: Profile) -> None:
    """Make it unreadable; the program is to start anew. Raises `Known` if that cannot be."""
    begin_erasing(profile.erasing, key_store(profile))


def finish(profile: Profile) -> None:
    """Remove what `begin` left, before anything is opened. Raises `Known` if that cannot be."""
    finish_erasing(profile.erasing, key_store(profile), keep=NOT_PERSONAL)
