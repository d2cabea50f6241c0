"""Exchange rates come by themselves, and stay where the platform cannot be asked."""

from __future__ import annotations

from datetime import timedelta

from tests.services.conftest import OpenDesk
from tests.support.sandbox import PURCHASER, Sandbox
from vehilink_desktop.storage.repositories import rates


def test_rates_are_renewed_when_they_are_old_and_kept_without_a_network(
    open_desk: OpenDesk, platform: Sandbox
) -> None:
    """The first look fetches them; a young table is not asked for again, an old one is."""
    desk = open_desk("rates", PURCHASER)
    assert desk.rates.table() is None
    platform.fault("GET", "/v1/rates", "status:503")
    desk.rates.renew()
    assert desk.rates.table() is None
    desk.rates.renew()
    first = desk.rates.table()
    assert first is not None
    desk.rates.renew()
    assert desk.rates.table() == first
    old = first.model_copy(update={"fetched_at": first.fetched_at - timedelta(hours=13)})
    with desk.db.write() as conn:
        rates.keep(conn, old)
    desk.rates.renew()
    renewed = desk.rates.table()
    assert renewed is not None
    assert renewed.fetched_at > old.fetched_at
