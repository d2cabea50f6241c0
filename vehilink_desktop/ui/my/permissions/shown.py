"""How one access is written: when, and in a sentence."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.permission import AccessEnd, DeviceAccess
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.words import permissions as words


def until(access: DeviceAccess) -> str:
    """The time of its end; empty while it lasts and where the program ended before it."""
    if access.ended_at is None or access.end == AccessEnd.PROGRAM_ENDED:
        return ""
    return bidi.ltr(formats.clock(access.ended_at))


def last_use(access: DeviceAccess | None, now: datetime) -> str:
    """`Last use: Photos of vehicles, 12:04:10 – 12:09:02, BYD Song Plus`."""
    translate = QCoreApplication.translate
    if access is None:
        return translate("Permissions", "Not used yet")
    today = access.started_at.astimezone().date() == now.astimezone().date()
    start = (formats.clock if today else formats.exact)(access.started_at)
    span = bidi.ltr(" – ".join(filter(None, (bidi.strip(start), bidi.strip(until(access))))))
    what = formats.listed(
        filter(None, (words.purpose(access.purpose), span, bidi.auto(access.subject)))
    )
    if access.ended_at is None:
        return translate("Permissions", "In use now: {what}").format(what=what)
    return translate("Permissions", "Last use: {what}").format(what=what)
