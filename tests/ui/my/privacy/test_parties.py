"""Who else gets personal data: the list, questions with an unticked box, taking back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.ui.my.people import NUMBERS, register
from vehilink_desktop.domain.processing import Basis
from vehilink_desktop.ui.my.privacy.parties.cards import EntryCard, QuestionCard
from vehilink_desktop.ui.my.privacy.parties.page import PartiesPart

pytestmark = pytest.mark.req("D6", "B5")


@pytest.fixture
def opened(qtbot: QtBot, signed_out: Desk) -> Opened[PartiesPart]:
    register(signed_out, next(NUMBERS))
    shown = Opened(qtbot, PartiesPart(signed_out.backend))
    shown.until(lambda: shown.page.findChildren(EntryCard))
    return shown


def test_every_party_is_listed_and_the_ended_ones_come_last(
    signed_out: Desk, opened: Opened[PartiesPart]
) -> None:
    known = signed_out.backend.processing.known()
    assert known is not None
    asked = signed_out.backend.processing.asked()
    count = len(known.parties) + len(known.purposes) - len(asked)
    # what was shown before it was read again is gone in a moment
    opened.until(lambda: len(opened.page.findChildren(EntryCard)) == count)
    assert any(one.until is not None for one in known.parties)
    assert opened.page.history.isVisibleTo(opened.page)


def test_a_question_is_answered_with_a_box_that_the_person_ticks(
    signed_out: Desk, opened: Opened[PartiesPart]
) -> None:
    desk, page = signed_out, opened.page
    opened.until(lambda: page.findChildren(QuestionCard))
    card = page.findChildren(QuestionCard)[0]
    name = desk.backend.processing.asked()[0].name
    assert not card.box.isChecked()
    assert not card.agree.isEnabled()
    card.box.setChecked(True)
    card.agree.click()
    opened.until(lambda: desk.backend.choices.is_on(name))
    entry = desk.backend.consents.standing(f"choice:{name}")
    assert entry is not None
    assert entry.granted
    known = desk.backend.processing.known()
    assert known is not None
    data = [one.data for one in known.parties if one.basis == Basis.CONSENT and not one.until]
    assert any(one in entry.wording for one in data)
    taking = []

    def can_be_taken_back() -> bool:
        taking[:] = [one for one in page.findChildren(EntryCard) if hasattr(one, "change")]
        return bool(taking)

    opened.until(can_be_taken_back)
    taking[0].change.click()
    opened.until(lambda: not desk.backend.choices.is_on(name))
