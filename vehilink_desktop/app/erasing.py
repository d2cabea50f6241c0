"""Forgetting a profile: its account has been closed, or the person wants nothing of it kept here.

Everything of a profile lies in its folder: the store with its index, the vault with thumbnails
and voices, logs and the crash log, window.ini, what Qt's own dialogs remember. Temporary files are
made nowhere. Elsewhere there is the entry that starts it with the system, and parts of exports
that never got done. What the person saved to a place of their own stays; it is said before.
"""

from __future__ import annotations

import contextlib

from vehilink_desktop.app.container import key_store
from vehilink_desktop.app.profile import NOT_PERSONAL, PLATFORM, Profile
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.autostart import make_autostart
from vehilink_desktop.domain.account import FORGOTTEN, SessionEnd
from vehilink_desktop.storage.elsewhere import read_elsewhere
from vehilink_desktop.storage.erase import Erasure, begin_erasing, finish_erasing, read_erasure


def begin(profile: Profile, reason: str) -> None:
    """Make it unreadable; the program is to start anew. Raises `Known` if that cannot be.

    Args:
        profile: Whose; its store may be open, or locked.
        reason: `SessionEnd.ACCOUNT_CANCELLED` or `FORGOTTEN`.
    """
    erasure = Erasure(reason, tuple(read_elsewhere(profile.elsewhere)))
    begin_erasing(profile.erasing, key_store(profile), erasure)


def finish(profile: Profile) -> str:
    """Remove what `begin` left, before anything is opened; why it was.

    Raises:
        Known: it cannot be done now; the next start tries again.
    """
    # older versions knew one reason and wrote none
    reason = read_erasure(profile.erasing).reason or SessionEnd.ACCOUNT_CANCELLED.value
    with contextlib.suppress(Known):  # it starts an empty profile; the files matter more
        make_autostart(profile.id, ()).switch(False)
    # the platform that is played on this computer is somebody else's, unless all is to go
    keep = NOT_PERSONAL if reason == FORGOTTEN else (*NOT_PERSONAL, PLATFORM)
    finish_erasing(profile.erasing, key_store(profile), keep=keep)
    return reason
