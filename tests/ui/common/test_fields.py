"""Fields keep blank and zero apart, take anything that is pasted, and speak only for the person."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from vehilink_desktop.domain.money import Money
from vehilink_desktop.ui.common.fields import (
    ChecksField,
    Choice,
    ChoiceField,
    DateField,
    Field,
    MoneyEntry,
    MoneyField,
    NumberField,
    SearchChoiceField,
    TextAreaField,
    TextField,
    TriStateField,
)
from vehilink_desktop.ui.common.fields.number import parse_date
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.numbers import format_decimal, parse_decimal
from vehilink_desktop.ui.theme import Tone

COLOURS = (Choice("white", "White", "白色"), Choice("black", "Black", "黑色"))

FIELDS: dict[str, tuple[Callable[[], Field[Any]], Any, Any]] = {
    "text": (TextField, "Song Plus", None),
    "area": (TextAreaField, "One owner\nTwo keys", None),
    "number": (NumberField, Decimal(0), None),
    "choice": (lambda: ChoiceField(COLOURS), "black", None),
    "search": (lambda: SearchChoiceField(COLOURS), "white", None),
    "free": (lambda: SearchChoiceField(COLOURS, free_entry=True), "Pearl", None),
    "date": (DateField, "2024-03", None),
    "yes or no": (TriStateField, False, None),
    "checks": (lambda: ChecksField(COLOURS), ("white",), ()),
    "money": (
        lambda: MoneyField(["USD", "CNY"]),
        MoneyEntry("21,500", "CNY"),
        MoneyEntry("", "CNY"),
    ),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_a_value_goes_in_and_out_in_silence(kind: str, qtbot: QtBot) -> None:
    make, value, blank = FIELDS[kind]
    field = make()
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(value)
        assert field.value() == value
        assert field.problem() == ""
        field.set_value(None)
        assert field.value() == blank
        assert field.problem() == ""


@pytest.mark.parametrize("kind", ["text", "area", "number", "search", "date", "money"])
def test_typing_is_announced(kind: str, qtbot: QtBot) -> None:
    field = FIELDS[kind][0]()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(field.controls()[0], "2")


def test_zero_is_a_number_and_blank_is_none(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.set_value(0)
    assert field.edit.text() == "0"
    assert field.int_value() == 0
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.value() is None
    assert field.problem() == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("48,210", "48210"),
        ("48 210.5", "48210.5"),
        ("４８，２１０".replace("，", ","), "48210"),
        ("٤٨٢١٠", "48210"),
        (" 0 ", "0"),
        (".5", "0.5"),
        ("", None),
        ("-", None),
        ("1e9", None),
        ("NaN", None),
        ("Infinity", None),
        ("1.2.3", None),
        ("12 km", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: str | None) -> None:
    assert parse_decimal(text) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(("number", "text"), [("1234567.50", "1,234,567.5"), ("100", "100")])
def test_numbers_are_shown_in_groups(number: str, text: str) -> None:
    assert format_decimal(Decimal(number)) == text


@pytest.mark.parametrize("text", ["abc", "-1", "1.5", "99999999999999999999"])
def test_what_is_no_mileage_is_refused_beside_the_field(text: str, qtbot: QtBot) -> None:
    form_row = FormRow("Mileage", NumberField())
    qtbot.addWidget(form_row)
    QTest.keyClicks(form_row.field.controls()[0], text)
    assert form_row.field.value() is None
    assert form_row.note()
    assert form_row.has_problem()


def test_an_error_stands_beside_its_field_until_it_is_taken_away(qtbot: QtBot) -> None:
    form_row = FormRow("VIN", TextField(), hint="17 characters", required=True)
    qtbot.addWidget(form_row)
    form_row.set_error("Position 9 does not fit", Tone.WARN)
    assert form_row.note() == "Position 9 does not fit"
    assert not form_row.has_problem()
    form_row.set_error("")
    assert form_row.note() == "17 characters"
    control = form_row.field.controls()[0]
    assert "VIN" in control.accessibleName()
    assert control.accessibleDescription() == "17 characters"


@pytest.mark.parametrize("kind", ["text", "area", "number", "search", "date", "money"])
def test_a_huge_paste_is_cut_not_fatal(kind: str, qtbot: QtBot) -> None:
    field = FIELDS[kind][0]()
    qtbot.addWidget(field)
    edit: Any = field.controls()[0]
    qtbot.keyClicks(edit, "1")
    paste = edit.insertPlainText if kind == "area" else edit.insert
    paste("9" * 2_000_000)
    shown = edit.toPlainText() if kind == "area" else edit.text()
    assert 0 < len(shown) <= 10_000
    field.value()
    field.problem()


def test_setting_the_same_text_leaves_the_cursor_alone(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_value("Song Plus")
    field.edit.setCursorPosition(4)
    field.set_value("Song Plus")
    assert field.edit.cursorPosition() == 4


def test_a_choice_of_a_newer_platform_is_shown_as_it_is(qtbot: QtBot) -> None:
    field = ChoiceField(COLOURS)
    qtbot.addWidget(field)
    field.set_value("chameleon")
    assert field.value() == "chameleon"
    field.set_choices(COLOURS)
    assert field.value() == "chameleon"


def test_only_listed_choices_pass_where_no_free_entry_is_allowed(qtbot: QtBot) -> None:
    field = SearchChoiceField(COLOURS)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "whi")
    assert field.value() is None
    assert field.problem()
    QTest.keyClicks(field.edit, "TE")
    assert field.value() == "white"


def test_the_kept_word_is_known_too(qtbot: QtBot) -> None:
    field = SearchChoiceField((Choice("Black", "黑色"),), free_entry=True)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "black")
    assert field.value() == "Black"
    field.set_value("BLACK")
    assert field.edit.text() == "黑色"


def test_keywords_in_another_language_find_the_choice(qtbot: QtBot) -> None:
    field = SearchChoiceField(COLOURS)
    qtbot.addWidget(field)
    completer = field.edit.completer()
    completer.setCompletionPrefix("黑")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Black"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-03", "2024-03"),
        ("2024/3/5", "2024-03-05"),
        ("2024年3月", "2024-03"),
        ("2024年3月15日", "2024-03-15"),
        ("2024-13", None),
        ("2023-02-29", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, value: str | None) -> None:
    assert parse_date(text) == value


def test_a_month_field_takes_no_day(qtbot: QtBot) -> None:
    field = DateField("month")
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "2024-03-15")
    assert field.value() is None
    assert field.problem()


def test_money_is_exact_and_says_what_is_wrong(qtbot: QtBot) -> None:
    field = MoneyField(["USD", "JPY"])
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "21,500.5")
    assert field.money() == Money(minor=2_150_050, currency="USD")
    field.set_value(MoneyEntry("21,500.5", "JPY"))
    assert field.money() is None
    assert "JPY" in field.problem()


def test_no_and_unknown_are_different_answers(qtbot: QtBot) -> None:
    field = TriStateField()
    qtbot.addWidget(field)
    assert field.value() is None
    buttons = field.controls()
    for button, value in zip(buttons, (True, False, None), strict=True):
        assert isinstance(button, QPushButton)
        with qtbot.waitSignal(field.changed):
            button.click()
        assert field.value() is value


def test_a_phone_number_reads_left_to_right_at_the_leading_side(
    right_to_left: None, qtbot: QtBot
) -> None:
    field = TextField(left_to_right=True)
    qtbot.addWidget(field)
    assert field.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert field.edit.alignment() & Qt.AlignmentFlag.AlignRight


def test_capitals_come_as_they_are_typed(qtbot: QtBot) -> None:
    field = TextField(upper=True, max_length=17)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "lgxce6cd8ra000001extra")
    assert field.value() == "LGXCE6CD8RA000001"


def test_an_empty_date_shows_no_date_that_could_be_taken_for_one(qtbot: QtBot) -> None:
    for precision in ("day", "month", "either"):
        field = DateField(precision)
        qtbot.addWidget(field)
        assert field.value() is None
        assert not any(letter.isdigit() for letter in field.edit.placeholderText())
    field = DateField("day", blank="Any day")
    qtbot.addWidget(field)
    assert field.edit.placeholderText() == "Any day"
    assert field.value() is None
