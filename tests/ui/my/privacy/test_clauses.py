"""The policy in plain words: every clause of it, and the way to where one acts on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import Opened
from vehilink_desktop.domain.clause_map import load_clause_map
from vehilink_desktop.domain.policy import clauses
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox.first_policy import first_policy
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.privacy.clauses import ClausesPart
from vehilink_desktop.ui.resources import resource_path

pytestmark = pytest.mark.req("D1")

MAP = load_clause_map(resource_path("policy", "clauses.toml"))
LATER = "\n\n## 10. Later {#later}\n\n### <b>New</b> {#of-a-later-edition}\n\nSomething new.\n"


def keep(desk: Desk, more: str = "") -> None:
    policy = first_policy("en")
    text = policy.text + more
    with desk.db.write() as conn:
        meta.put(conn, "policy.en", policy.model_dump(mode="json") | {"text": text})


def shown(qtbot: QtBot, desk: Desk) -> Opened[ClausesPart]:
    opened = Opened(qtbot, ClausesPart(desk.backend))
    opened.until(lambda: opened.page.rows)
    return opened


def test_every_clause_is_told_and_leads_on(qtbot: QtBot, desk: Desk) -> None:
    keep(desk)
    opened = shown(qtbot, desk)
    rows = opened.page.rows
    assert set(rows) == set(MAP)
    titles = {one.id: one.title for one in clauses(first_policy("en").text)}
    for anchor, row in rows.items():
        assert row.words.text()
        row.show_me.click()
        row.read.click()
        assert opened.routes[-2:] == [MAP[anchor].route, f"my/privacy/policy/{anchor}"]
        assert titles[anchor] in row.show_me.accessibleName()
        row.ask.click()
        assert opened.routes[-1] == f"my/privacy/requests/new/explanation/{anchor}"


def test_a_purchaser_is_not_led_to_the_sellers_pages(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    buys = SUPPLIER.model_copy(update={"user_type": UserType.PURCHASER})
    desk.sign_in(buys)
    keep(desk)
    rows = shown(qtbot, desk).page.rows
    assert MAP["offering"].route == "stock"
    assert not rows["offering"].show_me.isVisibleTo(rows["offering"])
    assert rows["trading"].show_me.isVisibleTo(rows["trading"])


def test_a_clause_of_a_later_edition_has_its_text_only(qtbot: QtBot, desk: Desk) -> None:
    keep(desk, LATER)
    row = shown(qtbot, desk).page.rows["of-a-later-edition"]
    assert not row.words.isVisibleTo(row)
    assert not row.show_me.isVisibleTo(row)
    assert row.read.isVisibleTo(row)
    assert any(bidi.strip(one.text()) == "<b>New</b>" for one in row.findChildren(Label))
