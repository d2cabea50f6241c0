"""The counterpart's number, asked of a real platform."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.sandbox import PURCHASER, Sandbox
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.services.orders import OrderQuery
from vehilink_desktop.sync.pull import Puller
from vehilink_desktop.ui.orders.page import OrderPage


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The sample purchaser's profile, with the deals that the platform has."""
    with (
        Sandbox(tmp_path / "platform", seed=24, deals=2) as sandbox,
        Desk(tmp_path / "profile", url=sandbox.url, account=None) as opened,
    ):
        account = opened.backend.account
        sent = account.request_code(PURCHASER)
        code = account.read_code(sent.request_id)
        assert code
        signed_in = account.sign_in(sent.request_id, PURCHASER, code)
        assert Puller(opened.workspace, opened._api).pull(Feed.ACCOUNT, signed_in.id, lambda: False)
        yield opened


@pytest.mark.req("P7")
def test_a_number_is_shown_by_a_click_that_is_noted_and_hidden_again(
    qtbot: QtBot, desk: Desk
) -> None:
    order_id = desk.backend.orders.rows(OrderQuery(status="active")).rows[0].id
    shown = Opened(qtbot, OrderPage(desk.backend), order_id)
    card = shown.page.face.counterpart
    shown.until(lambda: "*" in card.phone.text())
    assert desk.backend.orders.get(order_id).reveals == ()
    card.phone.eye.click()
    shown.until(card.phone.is_whole)
    assert card.phone.text().lstrip("+").isdigit()
    shown.until(lambda: shown.page.view is not None and shown.page.view.reveals)
    # what comes from the platform meanwhile does not hide it, its time does
    assert card.phone.is_whole()
    card.phone.hide_whole()
    assert "*" in card.phone.text()
    assert [one.kind for one in desk.backend.reveals.recent()] == ["phone"]
