"""The kernel: ids in order, change sets, cancelling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.clock import ManualClock
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.core.ids import IdMaker, is_id


def test_ids_sort_as_they_were_made_even_when_the_clock_goes_back() -> None:
    clock = ManualClock(datetime(2026, 3, 1, tzinfo=UTC))
    make = IdMaker(clock)
    ids = [make() for _ in range(5000)]
    clock.set(clock.now() - timedelta(days=900))
    ids += [make() for _ in range(10)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert all(is_id(one) and one[14] == "7" for one in ids)


@pytest.mark.parametrize("text", ["", "x", "0190163D-8694-739B-AEA5-966C26F8AD91", "../../etc"])
def test_only_canonical_ids_are_ids(text: str) -> None:
    assert not is_id(text)


def test_times_survive_the_tables() -> None:
    moment = datetime(2026, 11, 22, 14, 5, 6, 789000, tzinfo=UTC)
    assert from_millis(to_millis(moment)) == moment


def test_change_sets_add_up() -> None:
    both = ChangeSet.of(Topic.DRAFT, "a") | ChangeSet.all_of(Topic.PHOTO)
    assert both.touches(Topic.DRAFT, "a")
    assert not both.touches(Topic.DRAFT, "b")
    assert both.touches(Topic.PHOTO, "anything")
    assert both.topics() == {Topic.DRAFT, Topic.PHOTO}
    assert not ChangeSet()


def test_a_cancelled_token_raises() -> None:
    token = CancelToken()
    token.check()
    token.cancel()
    assert token
    with pytest.raises(Cancelled):
        token.check()
