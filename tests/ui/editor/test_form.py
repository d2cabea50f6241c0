"""The form: every field, what is saved, undone, advised and complained about."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.ui.editor.conftest import Editor, OpenEditor
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.money import Money
from vehilink_desktop.ui.editor.fields import SECTIONS, limits
from vehilink_desktop.ui.editor.sections import SectionMark

#: They stand beside the form.
MEDIA = {"photos", "videos", "voices"}

FIELDS = [field.name for section in SECTIONS for field in section.fields()]

pytestmark = pytest.mark.req("P1")

WRONG_VIN = "LGXCE6CD8RA000O01"
RIGHT_VIN = "LGXCE6CD8RA000001"


@pytest.fixture
def editor(desk: Desk, open_editor: OpenEditor) -> Editor:
    return open_editor(desk.backend.listings.create())


@pytest.fixture
def full(desk: Desk, open_editor: OpenEditor) -> Editor:
    return open_editor(desk.backend.listings.create(SONG_PLUS))


def test_every_field_of_a_vehicle_stands_on_the_form_once() -> None:
    names = [field.name for section in SECTIONS for field in section.fields()]
    assert sorted(names) == sorted(set(ListingContent.model_fields) - MEDIA)


def test_the_bounds_come_from_the_model() -> None:
    assert (limits("model_year").minimum, limits("model_year").maximum) == (1950, 2100)
    assert limits("description").max_length == 8000
    assert limits("hs_code").pattern


def test_every_value_is_shown_and_read_back_as_it_was(desk: Desk, open_editor: OpenEditor) -> None:
    content = SONG_PLUS.model_copy(
        update={
            "stock_no": "A-7",
            "chassis_kind": "vin",
            "power_kw": 145.5,
            "accident": False,
            "certificates": ("eac", "coc"),
            "sales_regions": ("africa",),
            "hs_code": "870360",
            "production_month": "2024-03",
            "description": "One owner.\n一手车",
            "description_languages": ("en", "zh"),
        }
    )
    content = ListingContent.model_validate(
        content.model_dump() | {"price_valid_until": "2027-01-31"}
    )
    editor = open_editor(desk.backend.listings.create(content))
    assert {name: editor.shown(name) for name in FIELDS} == {
        name: getattr(content, name) for name in FIELDS
    }


def test_what_is_typed_is_saved_by_itself(editor: Editor) -> None:
    editor.type("model", "DM-i")
    assert not editor.saved()
    editor.until(lambda: editor.stored().model == "DM-i")
    editor.until(lambda: editor.view.footer.saved.text().startswith("Saved "))


def test_typing_on_is_undone_in_one_step(editor: Editor, qtbot: QtBot) -> None:
    editor.type("model", "DM-i")
    editor.type("trim", "Flagship")
    editor.page.undo_action.trigger()
    assert (editor.shown("model"), editor.shown("trim")) == ("DM-i", None)
    qtbot.keyClick(editor.edit_of("trim"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.shown("model") is None
    editor.page.redo_action.trigger()
    editor.page.redo_action.trigger()
    editor.until(lambda: (editor.stored().model, editor.stored().trim) == ("DM-i", "Flagship"))


def test_what_arrives_meanwhile_fills_untouched_fields_only(editor: Editor, desk: Desk) -> None:
    editor.type("model", "mine")
    desk.backend.listings.edit(editor.id, {"model": "theirs", "model_year": 2022})
    editor.until(lambda: editor.shown("model_year") == 2022)
    assert editor.shown("model") == "mine"
    editor.until(lambda: editor.stored().model == "mine")
    assert editor.stored().model_year == 2022


def test_a_slip_in_the_vin_is_placed_and_mended_with_one_click(
    editor: Editor, qtbot: QtBot
) -> None:
    editor.type("vin", WRONG_VIN)
    advice = editor.view.form.advice
    assert advice.marks() == (15,)
    (suggestion,) = advice.suggestion_buttons()
    suggestion.click()
    assert editor.shown("vin") == RIGHT_VIN
    assert advice.marks() == ()


def test_a_short_vin_is_no_mistake_while_it_is_typed(editor: Editor, qtbot: QtBot) -> None:
    editor.type("vin", "LGXCE6")
    assert editor.view.form.row("vin").note() == ""
    qtbot.keyClick(editor.edit_of("vin"), Qt.Key.Key_Tab)
    assert editor.view.form.row("vin").note() == "A VIN has 17 characters"


def test_a_vin_fills_brand_and_year_in_one_step(editor: Editor) -> None:
    editor.type("vin", RIGHT_VIN)
    editor.view.form.advice.fill.click()
    assert (editor.shown("brand"), editor.shown("model_year")) == ("BYD", 2024)
    editor.page.undo_action.trigger()
    assert (editor.shown("brand"), editor.shown("model_year")) == (None, None)


def test_a_short_chassis_number_is_fine_when_it_is_said_to_be_one(editor: Editor) -> None:
    editor.type("vin", "TRJ150-0098412")
    box = editor.edit_of("chassis_kind")
    box.setCurrentIndex(box.findData("chassis_no"))
    box.activated.emit(box.currentIndex())
    assert editor.view.form.advice.marks() == ()
    assert not editor.view.form.row("vin").has_problem()


def test_the_same_vin_elsewhere_is_named(editor: Editor, desk: Desk) -> None:
    desk.backend.listings.create(SONG_PLUS)
    editor.type("vin", RIGHT_VIN)
    editor.until(lambda: "Song Plus" in editor.view.form.advice.same_text())


def test_a_known_series_offers_its_usual_figures(editor: Editor) -> None:
    editor.type("brand", "BYD")
    editor.type("series", "Seagull")
    offer = editor.view.form.typical
    assert offer.facts()["battery_kwh"] == 38.9
    offer.fill.click()
    assert (editor.shown("battery_kwh"), editor.shown("fuel")) == (38.9, "bev")
    editor.page.undo_action.trigger()
    assert (editor.shown("battery_kwh"), editor.shown("fuel")) == (None, None)


def test_a_chinese_name_finds_the_brand(editor: Editor) -> None:
    completer = editor.edit_of("brand").completer()
    completer.setCompletionPrefix("比亚迪")
    assert completer.currentCompletion() == "BYD"


def test_problems_wait_until_a_field_was_touched(editor: Editor) -> None:
    form = editor.view.form
    assert [name for name in FIELDS if form.row(name).has_problem()] == []
    editor.type("brand", "B")
    editor.edit_of("brand").clear()
    editor.edit_of("brand").textEdited.emit("")
    assert form.row("brand").note() == "Needed to publish"
    assert form.row("series").note() == ""
    assert editor.view.sections.mark_of("vehicle") is SectionMark.PROBLEM


def test_publishing_shows_what_is_missing(editor: Editor, desk: Desk) -> None:
    editor.view.footer.publish.click()
    form = editor.view.form
    wrong = [name for name in FIELDS if form.row(name).has_problem()]
    assert wrong == ["brand", "series", "exterior_colour", "price"]
    assert editor.edit_of("brand").hasFocus()
    assert desk.backend.transfers.rows() == []


def test_a_price_has_currency_and_minor_units(editor: Editor) -> None:
    editor.type("price", "21,500.50")
    editor.until(lambda: editor.stored().price == Money(minor=2150050, currency="USD"))
    editor.retype("price", "21.505")
    assert editor.view.form.row("price").note() == "Too many decimals for USD"


def test_a_term_needs_its_place(full: Editor) -> None:
    full.edit_of("named_place").clear()
    full.edit_of("named_place").textEdited.emit("")
    assert full.view.form.row("named_place").note() == "Name the port of this term"


def test_readiness_leads_to_what_is_missing(full: Editor) -> None:
    wanted = full.view.readiness.wanted_fields()
    assert "description" in wanted
    full.view.readiness.wanted.emit("description")
    assert full.edit_of("description").hasFocus()
    full.type("description", "One owner.")
    assert "description" not in full.view.readiness.wanted_fields()


def test_the_description_counts_its_characters(full: Editor) -> None:
    full.type("description", "abc")
    assert full.view.form.length_text() == "3 of 8000 characters"
