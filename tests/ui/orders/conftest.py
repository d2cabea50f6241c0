"""A purchaser's or a supplier's profile that knows an order."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.backend import Desk
from tests.support.clock import ManualClock
from tests.ui.orders.walk import PURCHASER, START, SUPPLIER, Walk
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.repositories import orders

#: Opens the profile of one side with the order of a walk in it.
Open = Callable[[Side, Walk], Desk]

_PARTIES = {Side.SUPPLIER: SUPPLIER, Side.PURCHASER: PURCHASER}


@pytest.fixture
def open_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    opened: list[Desk] = []

    def start(side: Side, walk: Walk) -> Desk:
        clock = ManualClock(walk.now + timedelta(minutes=5))
        party = _PARTIES[side]
        account = Account(
            id=party.account_id, nickname=party.nickname, phone_masked=party.phone_masked,
            user_type=UserType(side), company=party.company, certified=True,
            cross_border_at=START,
        )  # fmt: skip
        desk = Desk(tmp_path / side, clock=clock, account=account)
        opened.append(desk)
        keep(desk, walk)
        return desk

    yield start
    for desk in opened:
        desk.close()


def keep(desk: Desk, walk: Walk) -> None:
    """As when the platform tells of the order."""
    account = desk.backend.account.current()
    assert account is not None
    with desk.db.write() as conn:
        orders.upsert(conn, walk.order, account.id)
    desk.bus.publish(ChangeSet.of(Topic.ORDER, walk.order.id))
