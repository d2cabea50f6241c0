"""The ledger of consents when somebody edits it by hand: detected, shown, kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.backend import Desk
from vehilink_desktop.domain.consent import first_break

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.req("D2")]

_TRIGGERS = ("consents_no_update", "consents_no_delete", "consents_in_order")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, permissions=()) as desk:
        for number in range(1, 6):
            desk.backend.consents.record(f"subject-{number}", True, f"wording {number}")
        yield desk


def by_hand(desk: Desk, statement: str) -> None:
    """What somebody does who has the key and a database tool."""
    with desk.db.write() as conn:
        for trigger in _TRIGGERS:
            conn.exec_driver_sql(f"DROP TRIGGER {trigger}")
        conn.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE consents SET granted = 0 WHERE number = 3", 3),
        ("UPDATE consents SET wording = 'other' WHERE number = 1", 1),
        ("UPDATE consents SET at = at + 1 WHERE number = 5", 5),
        ("UPDATE consents SET policy_version = 'x' WHERE number = 2", 2),
        ("DELETE FROM consents WHERE number = 2", 2),
        ("DELETE FROM consents WHERE number = 1", 1),
        (
            "INSERT INTO consents SELECT 9, at, subject, 0, wording, policy_version, digest, 'x'"
            " FROM consents WHERE number = 5",
            6,
        ),
    ],
)
def test_what_was_changed_by_hand_is_named_and_kept(
    desk: Desk, statement: str, broken: int
) -> None:
    consents = desk.backend.consents
    assert first_break(consents.all()) is None
    by_hand(desk, statement)
    found = consents.all()
    assert first_break(consents.all()) == broken
    assert consents.all() == found
    # what is agreed to from now on is written down all the same
    entry = consents.record("later", True, "wording")
    assert consents.all() == [*found, entry]
    assert first_break(consents.all()) == broken


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consents SET granted = 0",
        "DELETE FROM consents",
        "INSERT INTO consents SELECT 9, at, subject, 0, wording, policy_version, digest, 'x'"
        " FROM consents WHERE number = 5",
    ],
)
def test_the_database_itself_refuses_every_change_but_the_next_entry(
    desk: Desk, statement: str
) -> None:
    found = desk.backend.consents.all()

    def edit() -> None:
        with desk.db.write() as conn:
            conn.exec_driver_sql(statement)

    with pytest.raises(Exception, match="only ever added"):
        edit()
    assert desk.backend.consents.all() == found
