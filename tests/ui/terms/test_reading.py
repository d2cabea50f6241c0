"""Terms to be read, and what one version changes in another."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.ui.terms.conftest import SONG, TERMS, TIGGO
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Countdown, time_left, urgency
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.terms.difference import DifferenceView, rows_of
from vehilink_desktop.ui.terms.view import TermsView
from vehilink_desktop.ui.theme import Tone

pytestmark = pytest.mark.req("P5")

NOW = datetime(2027, 1, 31, 8, tzinfo=UTC)


def texts(widget: DifferenceView | TermsView) -> list[str]:
    return [bidi.strip(one.text()) for one in widget.findChildren(Label) if one.text()]


def test_the_view_says_what_it_comes_to(qtbot: QtBot, desk: Desk) -> None:
    view = TermsView(desk.backend, now=lambda: NOW)
    qtbot.addWidget(view)
    view.show_terms(TERMS.model_copy(update={"deposit_minor": 10_000_000}), "order/1")
    said = texts(view)
    assert "USD 318,571.50" in said
    assert "USD 218,571.50" in said, "the balance"
    assert "CIF (Incoterms 2020)" in said
    assert "valid 4 h 0 min more" in said


@pytest.mark.req("B4")
def test_an_address_in_the_note_is_named_below_it(qtbot: QtBot, desk: Desk) -> None:
    view = TermsView(desk.backend)
    qtbot.addWidget(view)
    noted = TERMS.model_copy(update={"note": "Photos: https://photos.example/7"})
    view.show_terms(noted, "order/1")
    assert [bidi.strip(one.text()) for one in view.note.links.buttons()] == ["photos.example"]
    view.show_terms(TERMS, "order/1")
    assert view.note.isHidden()


def test_a_difference_reads_like_a_sentence(qtbot: QtBot, catalogue: Catalogue) -> None:
    cheaper = SONG.model_copy(
        update={"unit_price_minor": 2_100_000, "vins": ("LGXCE6CD8RA000001",)}
    )
    after = Terms.model_validate(
        dict(TERMS) | {"lines": (cheaper,), "charges": (), "incoterm": "FOB"}
    )
    rows = {
        bidi.strip(row.what): (bidi.strip(row.before), bidi.strip(row.after))
        for row in rows_of(TERMS, after, catalogue)
    }
    assert rows["BYD Song Plus: Unit price"] == ("USD 21,500", "USD 21,000")
    assert rows["BYD Song Plus: VINs"] == ("", "LGXCE6CD8RA000001")
    assert rows["Term"] == ("CIF", "FOB")
    assert rows["Freight"] == ("USD 18,600", "")
    assert rows["Vehicles"] == ("3 × Chery Tiggo 8 at USD 13,990.50", "")
    view = DifferenceView(catalogue)
    qtbot.addWidget(view)
    view.show_difference(TERMS, after)
    assert "USD 21,000" in texts(view)
    view.show_difference(TERMS, TERMS)
    qtbot.waitUntil(lambda: "The terms say the same." in texts(view))


def test_other_currencies_are_other_amounts(catalogue: Catalogue) -> None:
    after = TERMS.model_copy(update={"currency": "EUR", "lines": (SONG, TIGGO)})
    rows = {bidi.strip(row.what): bidi.strip(row.after) for row in rows_of(TERMS, after, catalogue)}
    assert rows["Currency"] == "EUR"
    assert rows["BYD Song Plus: Unit price"] == "EUR 21,500"


def test_time_left_gets_finer_and_louder(qtbot: QtBot) -> None:
    ends = {
        datetime(2027, 2, 2, 11, tzinfo=UTC): ("2 d 3 h", Tone.NEUTRAL),
        datetime(2027, 1, 31, 13, 12, tzinfo=UTC): ("5 h 12 min", Tone.WARN),
        datetime(2027, 1, 31, 8, 12, tzinfo=UTC): ("12 min", Tone.BAD),
        datetime(2027, 1, 31, 8, 0, 42, tzinfo=UTC): ("42 s", Tone.BAD),
        datetime(2027, 1, 31, 7, tzinfo=UTC): ("over", Tone.NEUTRAL),
    }
    for end, (text, tone) in ends.items():
        assert (time_left(end, NOW), urgency(end, NOW)) == (text, tone)
    now = [NOW]
    counted = Countdown(lambda: now[0])
    qtbot.addWidget(counted)
    counted.set_end(datetime(2027, 1, 31, 8, 12, tzinfo=UTC), "{time} left", "gone")
    assert counted.text() == "12 min left"
    now[0] = datetime(2029, 1, 1, tzinfo=UTC)
    counted.refresh()
    assert counted.text() == "gone"
