"""Every type of request that may leave this computer, and what it may carry."""

from __future__ import annotations

from collections.abc import Mapping

from vehilink_desktop.remote.declared import account, deals, market, privacy
from vehilink_desktop.remote.declared.form import Declaration

DECLARATIONS: Mapping[str, Declaration] = {
    one.type: one
    for area in (account, market, deals, privacy)
    for one in area.DECLARATIONS
}  # fmt: skip
