"""Bank accounts: added and changed without a network, told apart, warned of, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import Opened
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.storage.repositories import payees
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.empty import EmptyState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.payees.dialog import PayeeDialog
from vehilink_desktop.ui.my.payees.page import PayeesPart

ACCOUNT = PayeeContent(
    holder="Harbour Export Co., Ltd.",
    bank_name="Bank of Communications",
    bank_country="CN",
    number="3100 6678 9012 3456 789",
    swift="COMMCNSH",
    currency="USD",
)


def put(desk: Desk, version: int = 1) -> None:
    """An account as the platform told of it."""
    now = desk.backend.platform_now()
    known = Payee(id="p1", version=version, account_id=SUPPLIER.id, content=ACCOUNT, changed_at=now)
    with desk.db.write() as conn:
        payees.upsert(conn, known)
    desk.bus.publish(ChangeSet.of(Topic.PAYEE, "p1"))


def texts(page: PayeesPart) -> str:
    return "\n".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def button(where: PayeesPart | PayeeDialog, text: str) -> Button:
    found = [one for one in where.findChildren(Button) if one.text() == text and one.isVisible()]
    assert found, text
    return found[0]


def dialog_of(shown: Opened[PayeesPart]) -> PayeeDialog:
    shown.until(lambda: shown.page.findChildren(PayeeDialog))
    found: PayeeDialog = shown.page.findChildren(PayeeDialog)[-1]
    return found


def write(dialog: PayeeDialog, **values: str) -> None:
    for name, value in values.items():
        edit = dialog._fields[name].findChild(QLineEdit)
        edit.selectAll()
        QTest.keyClicks(edit, value)


def test_the_first_account_is_asked_for_and_waits_to_be_sent(desk: Desk, qtbot: QtBot) -> None:
    shown = Opened(qtbot, PayeesPart(desk.backend))
    shown.until(lambda: isinstance(shown.page.faces.currentWidget(), EmptyState))
    button(shown.page, "Add a bank account").click()
    dialog = dialog_of(shown)
    save = button(dialog, "Save")
    assert not save.isEnabled()
    write(dialog, holder="Harbour Export", bank_name="Commerzbank", swift="COBADEFF")
    write(dialog, number="DE89 3704 0044 0532 0130 01")
    assert not save.isEnabled()
    wrong = [one.text() for one in dialog.findChildren(Label)]
    assert any("check digits" in one for one in wrong)
    write(dialog, number="DE89 3704 0044 0532 0130 00")
    assert save.isEnabled()
    save.click()
    shown.until(lambda: "DE****3000" in texts(shown.page))
    assert [one.text for one in shown.page.findChildren(Chip)] == ["Waiting to be sent"]
    assert [text for text, _ in shown.notices] == ["The bank account is saved"]
    button(shown.page, "Take back").click()
    shown.until(lambda: isinstance(shown.page.faces.currentWidget(), EmptyState))


@pytest.mark.req("P5")
def test_a_change_is_warned_of_before_it_is_made(desk: Desk, qtbot: QtBot) -> None:
    put(desk, version=3)
    shown = Opened(qtbot, PayeesPart(desk.backend))
    shown.until(lambda: "****6789" in texts(shown.page))
    assert "Version 3" in texts(shown.page)
    button(shown.page, "Change").click()
    dialog = dialog_of(shown)
    assert "warned" in dialog.findChild(Banner).accessibleName()
    assert not button(dialog, "Save").isEnabled()  # nothing is different yet
    write(dialog, number="3100 6678 9012 3456 000")
    button(dialog, "Save").click()
    shown.until(lambda: "****6000" in texts(shown.page))
    (row,) = desk.backend.payees.all()
    assert row.payee is not None
    assert row.payee.content == ACCOUNT
    assert row.content.number == "3100 6678 9012 3456 000"


def test_what_the_platform_tells_comes_in(desk: Desk, qtbot: QtBot) -> None:
    shown = Opened(qtbot, PayeesPart(desk.backend))
    shown.until(lambda: isinstance(shown.page.faces.currentWidget(), EmptyState))
    put(desk)
    shown.until(lambda: "Harbour Export" in texts(shown.page))
