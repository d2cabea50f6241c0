"""The form of a deal's terms: lines, charges, deposit, currency, what is wrong beside the field."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.terms.conftest import SONG, TERMS, TIGGO
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.terms import MAX_LINES, DealLine, Terms
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.terms.document import DEPOSIT, CurrencyRefused, Deposit, TermsDocument
from vehilink_desktop.ui.terms.form import TermsForm
from vehilink_desktop.ui.terms.lines_model import Col

pytestmark = pytest.mark.req("P5")


@pytest.fixture
def form(qtbot: QtBot, catalogue: Catalogue) -> TermsForm:
    made = TermsForm(catalogue)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_terms(TERMS)
    return made


def type_into(qtbot: QtBot, field: Any, text: str) -> None:
    field.edit.setFocus()
    field.edit.clear()
    qtbot.keyClicks(field.edit, text)


def index(form: TermsForm, row: int, column: Col) -> QModelIndex:
    return form.lines.table.lines.index(row, column)


# -- the parts add up


@given(
    price=st.integers(0, 10**9),
    quantity=st.integers(1, 500),
    freight=st.integers(0, 10**8),
    percent=st.integers(0, 100),
)
def test_deposit_and_balance_are_the_total(
    price: int, quantity: int, freight: int, percent: int
) -> None:
    document = TermsDocument()
    line = DealLine(brand="BYD", quantity=quantity, unit_price_minor=price)
    document.edit({"lines": (line,)})
    document.edit({DEPOSIT: Deposit(percent=percent)})
    document.edit({"charges": ({"kind": "freight", "amount_minor": freight},)})
    terms = document.terms
    assert terms.deposit_minor + terms.balance_minor() == terms.total_minor()
    assert 0 <= terms.deposit_minor <= terms.total_minor()
    assert abs(terms.deposit_minor * 100 - terms.total_minor() * percent) <= 50


def test_a_share_follows_the_total_and_an_amount_does_not(qtbot: QtBot, form: TermsForm) -> None:
    percent = form.conditions.rows["deposit_percent"].field
    deposit = form.conditions.rows["deposit_minor"].field
    type_into(qtbot, percent, "30")
    assert form.terms().deposit_minor == round(form.terms().total_minor() * 0.3)
    shown = deposit.minor()  # type: ignore[attr-defined]
    assert shown == form.terms().deposit_minor
    form.lines.table.select_row(1)
    form.lines.remove()
    assert form.terms().deposit_minor == round(form.terms().total_minor() * 0.3)
    type_into(qtbot, deposit, "50,000")
    assert percent.value() is None
    form.lines.add_lines([TIGGO])
    assert form.terms().deposit_minor == 5_000_000


def test_what_is_typed_is_shown_as_a_sum(form: TermsForm) -> None:
    assert bidi.strip(form.totals.text("total")) == "USD 318,571.50"
    assert bidi.strip(form.totals.text("charges")) == "USD 18,600"


# -- lines


def test_figures_are_typed_into_the_table(qtbot: QtBot, form: TermsForm) -> None:
    model = form.lines.table.lines
    assert model.setData(index(form, 0, Col.QUANTITY), "20")
    assert model.setData(index(form, 1, Col.PRICE), "14,000.50")
    assert form.terms().lines[0].quantity == 20
    assert form.terms().lines[1].unit_price_minor == 1_400_050
    for column, text in (
        *((Col.QUANTITY, wrong) for wrong in ("0", "-3", "2.5", "many", "100001")),
        *((Col.PRICE, wrong) for wrong in ("-1", "1.005", "1e9", "")),
    ):
        assert not model.setData(index(form, 0, column), text), text
    assert form.terms().lines[0] == SONG.model_copy(update={"quantity": 20})
    form.undo_stack().undo()
    form.undo_stack().undo()
    assert form.terms().lines == TERMS.lines


def test_keys_begin_an_entry_in_the_table(qtbot: QtBot, form: TermsForm) -> None:
    table = form.lines.table
    table.setFocus()
    table.setCurrentIndex(index(form, 0, Col.QUANTITY))
    qtbot.keyClick(table, Qt.Key.Key_7)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not table
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.terms().lines[0].quantity == 7)


def test_a_removed_line_comes_back_where_it_was(qtbot: QtBot, form: TermsForm) -> None:
    said: list[tuple[str, Any]] = []
    form.notice.connect(lambda text, undo: said.append((text, undo)))
    form.lines.table.select_row(0)
    form.lines.remove()
    assert form.terms().lines == (TIGGO,)
    said[-1][1][1]()
    assert form.terms().lines == (SONG, TIGGO)


def test_a_copy_has_no_numbers_of_its_own(form: TermsForm) -> None:
    numbered = SONG.model_copy(update={"vins": ("LGXCE6CD8RA000001",)})
    form.show_terms(TERMS.model_copy(update={"lines": (numbered,)}))
    form.lines.table.select_row(0)
    form.lines.duplicate()
    assert [line.vins for line in form.terms().lines] == [numbered.vins, ()]


def test_pasted_numbers_are_judged(qtbot: QtBot, form: TermsForm) -> None:
    form.lines.table.select_row(0)
    row = form.lines.line_form.rows["vins"]
    row.field.edit = row.field.controls()[0]  # type: ignore[attr-defined]
    row.field.edit.setPlainText("lgxce6cd8ra000001, LGXCE6CD8RA00000")  # type: ignore[attr-defined]
    assert form.terms().lines[0].vins == ("LGXCE6CD8RA000001", "LGXCE6CD8RA00000")
    assert "17 characters" in row.note()
    row.field.edit.setPlainText("LGXCE6CD8RA000001")  # type: ignore[attr-defined]
    assert not row.has_problem()
    assert "1 of 12" in row.note()


def test_a_deal_has_room_for_so_many_lines(qtbot: QtBot, form: TermsForm) -> None:
    said: list[str] = []
    form.notice.connect(lambda text, _undo: said.append(text))
    form.lines.add_lines([SONG] * MAX_LINES)
    assert len(form.terms().lines) == MAX_LINES
    assert str(MAX_LINES) in said[-1]


def test_lines_from_stock_take_the_place_of_a_blank_one(form: TermsForm) -> None:
    form.show_terms(Terms())
    form.lines.add_line()
    form.add_lines([SONG])
    assert form.terms().lines == (SONG,)


# -- what is wrong


def test_only_what_was_touched_is_called_missing(form: TermsForm) -> None:
    form.show_terms(Terms())
    incoterm = form.conditions.rows["incoterm"]
    assert incoterm.note() == ""
    assert form.show_every_problem()
    assert incoterm.note() == "Needed to send"
    assert form.lines.problem.text() == "Needed to send"


def test_more_deposit_than_total_is_told_while_typing(qtbot: QtBot, form: TermsForm) -> None:
    row = form.conditions.rows["deposit_minor"]
    type_into(qtbot, row.field, "9,000,000")
    assert row.note() == "The deposit is more than the total"
    assert form.problem_count() == 1


def test_what_is_no_value_keeps_it_from_being_sent(qtbot: QtBot, form: TermsForm) -> None:
    freight = form.charges.amounts["freight"]
    type_into(qtbot, freight.field, "12.345")
    assert "decimals" in freight.note()
    assert form.has_typing_problem()
    assert form.show_every_problem()


def test_the_place_is_a_port_where_the_term_names_one(form: TermsForm) -> None:
    names = {}
    for term in ("FOB", "CIF", "FCA", "DAP"):
        form.show_terms(Terms.model_validate({**dict(TERMS), "incoterm": term}))
        names[term] = form.conditions.rows["named_place"].field.controls()[0].accessibleName()
    assert names == {
        "FOB": "Port of shipment, required",
        "CIF": "Port of destination, required",
        "FCA": "Place of delivery, required",
        "DAP": "Place of destination, required",
    }


def test_a_container_under_a_term_of_the_sea_is_advised_against(form: TermsForm) -> None:
    changes = {"incoterm": "FOB", "packing": "container_40", "named_place": "Shanghai"}
    form.show_terms(Terms.model_validate(dict(TERMS) | changes))
    assert "FCA" in form.conditions.rows["incoterm"].note()
    assert not form.show_every_problem()


def test_the_platforms_refusal_stands_until_the_field_changes(
    qtbot: QtBot, form: TermsForm
) -> None:
    form.show_refused({"named_place": "unknown_value", "lines.1.quantity": "too_long"})
    assert form.conditions.rows["named_place"].has_problem()
    form.lines.table.select_row(1)
    assert form.lines.line_form.rows["quantity"].has_problem()
    assert form.lines.table.lines.setData(index(form, 1, Col.QUANTITY), "4")
    assert not form.lines.line_form.rows["quantity"].has_problem()
    assert form.conditions.rows["named_place"].has_problem()


# -- currency


def test_another_currency_changes_no_figure() -> None:
    document = TermsDocument()
    document.show(TERMS)
    with pytest.raises(CurrencyRefused):
        document.rename_currency("JPY")  # 13,990.50 has decimals
    document.edit({"lines": (SONG,)})
    document.rename_currency("JPY")
    assert (document.terms.currency, document.terms.lines[0].unit_price_minor) == ("JPY", 21_500)
    document.rename_currency("BHD")
    assert document.terms.lines[0].unit_price_minor == 21_500_000
    for _step in range(2):
        document.undo.undo()
    assert document.terms.lines[0] == SONG


def test_figures_are_converted_only_when_asked_to(form: TermsForm) -> None:
    from datetime import UTC, datetime

    from vehilink_desktop.domain.fx import RateTable

    rates = RateTable(
        base="USD",
        rates={"EUR": "0.5"},
        source="sample",
        fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    form.set_rates(rates)
    form.currency.field.set_value("EUR")
    form.currency.field.changed.emit()
    assert form.terms().currency == "EUR"
    assert form.terms().total_minor() == TERMS.total_minor()
    assert "Nothing was converted" in form.currency.banner.accessibleName()
    form.currency.convert.click()
    assert form.terms().currency == "EUR"
    assert form.terms().lines[0].unit_price_minor == 1_075_000
    form.currency.field.set_value("KZT")
    form.currency.field.changed.emit()
    assert form.currency.convert.isHidden(), "there is no rate for it"
