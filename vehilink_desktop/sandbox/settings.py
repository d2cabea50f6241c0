"""What a sandbox can be told when it starts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from vehilink_desktop.domain.recording import MAX_VIDEO_BYTES
from vehilink_desktop.domain.retention import PERIODS, Kind


def _seconds(kind: Kind) -> int:
    """How long the table of periods says that a kind is kept."""
    length = PERIODS[kind].length
    assert length is not None
    return int(length.total_seconds())


@dataclass(frozen=True)
class Settings:
    """Every knob with the value that a demonstration uses. Names ending in `_s` are seconds.

    Attributes:
        data_dir: Database (unless `database_url` is given), uploads and media. Processes that
            share a database share this folder too.
        seed_count: How many listings the first start makes.
        seed_deals: How many purchase requests of others the first start makes, beside the deals of
            the demonstration's accounts; 0 makes no deals at all, and so does a market without
            listings.
        peers: Whether scripted counterparts answer what people do.
        peers_delay_s: How long they think, roughly.
        review_s: How long a listing is in review; 0 decides within the request.
        forbidden_terms: What a description must not contain (lower case): the review rejects it.
    """

    data_dir: Path
    database_url: str | None = None
    seed_count: int = 300
    seed_deals: int = 40
    peers: bool = False
    peers_delay_s: float = 4.0
    faults: bool = False
    review_s: float = 4.0
    forbidden_terms: tuple[str, ...] = ("whatsapp", "wechat", "telegram", "微信")

    code_ttl_s: int = 300
    code_tries: int = 5
    code_resend_s: int = 60
    codes_per_number_hour: int = 5
    codes_per_number_day: int = 10
    codes_per_address_hour: int = 20
    codes_per_loopback_hour: int = 2000

    registration_ttl_s: int = 900
    cancellation_s: int = _seconds(Kind.PLATFORM_ACCOUNT)

    access_ttl_s: int = 900
    refresh_grace_s: int = 60
    refresh_idle_s: int = 90 * 86_400

    upload_max_bytes: int = 64 * 1024 * 1024
    video_max_bytes: int = MAX_VIDEO_BYTES
    upload_ttl_s: int = _seconds(Kind.PLATFORM_UPLOADS)
    upload_stall_s: float = 30.0
    upload_preempt_s: float = 3.0
    body_max_bytes: int = 1024 * 1024

    tombstone_ttl_s: int = 90 * 86_400
    heartbeat_s: float = 15.0
    poll_s: float = 0.5

    def with_values(self, assignments: Iterable[str]) -> Settings:
        """A copy with numbers changed by `name=value` texts.

        Raises:
            ValueError: no such number, or the value is not one.
        """
        kinds: dict[str, type[int] | type[float]] = {
            field.name: type(value)
            for field in fields(self)
            if isinstance(value := getattr(self, field.name), (int, float))
            and not isinstance(value, bool)
        }
        changed: dict[str, Any] = {}
        for assignment in assignments:
            name, _, text = assignment.partition("=")
            if name not in kinds:
                raise ValueError(f"no setting {name!r}; there are {', '.join(sorted(kinds))}")
            changed[name] = kinds[name](text)
        return replace(self, **changed)
