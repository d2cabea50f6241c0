"""The delta feed: what changed since a cursor."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from vehilink_desktop.domain.model import Model


class Feed(StrEnum):
    """The streams that a client follows.

    The live listings of all, the live purchase requests (certified suppliers only; empty for
    others), and the account's own things.
    """

    MARKET = "market"
    REQUESTS = "requests"
    ACCOUNT = "account"


class Change(Model):
    """One object's newest state; `body` is None when it is gone."""

    type: str
    id: str
    version: int
    deleted: bool = False
    body: dict[str, Any] | None = None


class FeedPage(Model):
    """Changes in order. `cursor` is opaque and continues after the last of them."""

    changes: tuple[Change, ...]
    cursor: str
    has_more: bool
