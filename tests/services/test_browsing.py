"""Browsing records: what a withdrawal means for the page that is being looked at just then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.backend import SUPPLIER, Desk
from tests.support.clock import ManualClock
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.storage.repositories import choices, owner

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.req("B2")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, clock=ManualClock()) as desk:
        with desk.db.write() as conn:
            owner.hand_over(conn, SUPPLIER.id, 0)
        desk.backend.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
        yield desk


@pytest.mark.parametrize(
    ("choice", "on"), [(Choice.BROWSING_RECORDS, False), (Choice.DO_NOT_TRACK, True)]
)
def test_no_page_is_recorded_once_the_withdrawal_is_in_the_store(
    desk: Desk, choice: Choice, on: bool
) -> None:
    """Another thread has written it, and what is in memory does not follow before it is told."""
    browsing, began = desk.backend.browsing, desk.workspace.clock.now()
    browsing.record("market", began, 2)
    with desk.db.write() as conn:
        choices.put(conn, choice, on, desk.workspace.millis())
    assert browsing.allowed()
    assert not browsing.record("order", began, 2)
    assert [one.page for one in browsing.recent()] == ["market"]


def test_what_was_withheld_is_not_told_after_agreeing_anew(desk: Desk) -> None:
    browsing, began = desk.backend.browsing, desk.workspace.clock.now()
    browsing.record("market", began, 2)
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, False, "no more")
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, True, "Keep what I look at?")
    for _ in range(50):
        browsing.record("order", began, 2)
    assert [one.told for one in browsing.recent()] == [True] * 50 + [False]
