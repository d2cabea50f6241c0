"""Papers as PDF files: what stands in them, what cannot get into them."""

import hashlib
import io
import json
import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.documents.deals import PURCHASER, SUPPLIER, line, paper, terms, vin
from tests.documents.pdfs import FONTS, RESOURCES, drawn, fonts, letters, pages, printer, text
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.amounts import amount, in_words
from vehilink_desktop.documents.papers import MAX_LOGO_BYTES, Languages
from vehilink_desktop.documents.words import Words
from vehilink_desktop.domain.paper import (
    Paper,
    PaperKind,
    PaperLanguage,
    PaperParty,
    Reference,
    ReferenceKind,
    paper_number,
)
from vehilink_desktop.domain.terms import Terms

EN, ZH, RU, AR = PaperLanguage.EN, PaperLanguage.ZH, PaperLanguage.RU, PaperLanguage.AR
HOSTILE = '#import "x.typ" $x^2$ *b* _i_ `r` \\u{41} ] #eval("1+1") <l> @r // c ~ -- \'q\' "q"'


def words(language: PaperLanguage) -> Words:
    return Words(RESOURCES / "documents" / "words", language)


def png(side: int = 60) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (3 * side, side), "#0B5FCC").save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("language", PaperLanguage)
def test_a_paper_says_everything_in_each_language(kind: PaperKind, language: PaperLanguage) -> None:
    printed = drawn(printer().pdf(paper(kind), (language,)))
    sold = paper(kind).terms
    assert kind is PaperKind.PACKING_LIST or letters(amount(sold.total())) in printed
    assert all(one in printed for one in sold.vins())
    for fact in (SUPPLIER.name, "天津港湾汽车出口有限公司", PURCHASER.registration_no):
        assert letters(str(fact)) in printed
    assert letters(PURCHASER.name)[::-1] in printed, "Arabic runs from the right"
    title = letters(words(language).text("kind", kind))
    assert (title[::-1] if language is AR else title) in printed


@pytest.mark.parametrize("languages", list(permutations(PaperLanguage, 2)), ids="+".join)
def test_two_languages_stand_side_by_side(
    languages: tuple[PaperLanguage, PaperLanguage],
) -> None:
    printed = drawn(printer().pdf(paper(), languages))
    for language in languages:
        title = letters(words(language).text("kind", "proforma_invoice"))
        assert (title[::-1] if language is AR else title) in printed
    for figure in ("USD269,373.90", "2026-11-22", "PI-O-2026-000123", "+862255500188", vin(2)):
        assert figure in printed


@pytest.mark.parametrize("language", [one for one in PaperLanguage if one is not AR])
def test_the_total_is_in_words(language: PaperLanguage) -> None:
    printed = letters(text(printer().pdf(paper(), (language,))))
    assert letters(in_words(paper().terms.total(), language)) in printed


def test_the_total_is_in_arabic_words() -> None:
    printed = drawn(printer().pdf(paper(), (EN, AR)))
    for word in ("مائتان", "وستون", "وسبعون", "USD"):
        assert (word if word.isascii() else word[::-1]) in printed


def test_a_language_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="not different"):
        printer().pdf(paper(), (EN, EN))


@pytest.mark.parametrize("currency", ["JPY", "USD", "KWD", "CLF"])
def test_amounts_have_the_decimals_of_their_currency(currency: str) -> None:
    sold = terms(2, currency=currency, deposit_minor=12_345_67)
    printed = text(printer().pdf(paper(terms=sold), (EN, ZH)))
    parts = (sold.total_minor(), sold.deposit_minor, sold.balance_minor())
    assert all(amount(sold.money(minor)) in printed for minor in parts)
    assert in_words(sold.total(), ZH) in printed


def test_bank_details_stand_only_where_something_is_paid() -> None:
    number = "2751 0880 9123 4567"
    with_bank = {kind for kind in PaperKind if number in text(printer().pdf(paper(kind), (EN,)))}
    assert with_bank == {
        PaperKind.PROFORMA_INVOICE,
        PaperKind.SALES_CONTRACT,
        PaperKind.COMMERCIAL_INVOICE,
    }


def test_a_changed_account_has_another_check_code() -> None:
    one = paper()
    assert one.payee is not None
    other = one.model_copy(update={"payee": one.payee.model_copy(update={"number": "1"})})
    codes = [str(each.payee_digest())[:16].upper() for each in (one, other)]
    printed = [letters(text(printer().pdf(each, (EN,)))) for each in (one, other)]
    assert [code in page for page in printed for code in codes] == [True, False, False, True]


def test_a_contract_says_what_the_terms_are() -> None:
    contract = paper(PaperKind.SALES_CONTRACT)
    printed = text(printer().pdf(contract, (EN,)))
    for phrase in (
        "deposit of USD 80,000.00 within 72 hours",
        "based on CIF Jebel Ali, Incoterms 2020",
        "from Xingang (CNTXG) to Jebel Ali (AEJEA)",
        "within 35 days",
        "Governing law: China",
        "Place of arbitration: Beijing (CIETAC)",
        "This contract is written in English.",
    ):
        assert phrase in printed


def test_a_contract_without_a_law_leaves_a_line_for_it() -> None:
    contract = paper(PaperKind.SALES_CONTRACT, governing_law=None, arbitration_place=None)
    printed = text(printer().pdf(contract, (EN,)))
    assert "Governing law: ____" in printed
    assert "competent courts" in printed


def test_the_first_language_of_a_contract_decides() -> None:
    printed = text(printer().pdf(paper(PaperKind.SALES_CONTRACT), (RU, EN)))
    assert "the Russian text decides" in printed


def test_a_packing_list_adds_up() -> None:
    printed = text(printer().pdf(paper(PaperKind.PACKING_LIST), (EN,)))
    assert "10 17,900 18,500 147.20" in printed
    unknown = terms(2).model_copy(
        update={"lines": (line(0), line(1, gross_weight_kg=None, volume_m3=None))}
    )
    printed = text(printer().pdf(paper(PaperKind.PACKING_LIST, terms=unknown), (EN,)))
    assert "4 7,160 – –" in printed


def test_references_are_named() -> None:
    refers = (
        Reference(kind=ReferenceKind.BILL_OF_LADING, value="COSU6301234567"),
        Reference(kind="moon_ticket", value="M-1"),
    )
    printed = text(printer().pdf(paper(references=refers), (EN,)))
    assert "Bill of lading no. COSU6301234567" in printed
    assert "moon_ticket M-1" in printed


@pytest.mark.parametrize("kind", PaperKind)
def test_three_hundred_lines(kind: PaperKind) -> None:
    sold = Terms(lines=tuple(line(n, vins=(vin(2 * n), vin(2 * n + 1))) for n in range(300)))
    printed = pages(printer().pdf(paper(kind, terms=sold), (EN, ZH)))
    assert 20 <= len(printed) <= 45
    joined = " ".join(printed)
    assert all(joined.count(one) == 1 for one in sold.vins())
    for number, page in enumerate(printed, start=1):
        assert f"Page {number} of {len(printed)}" in page
    assert all("Description" in page for page in printed[:18])


# -- foreign text


@pytest.mark.parametrize("kind", PaperKind)
def test_text_that_looks_like_code_is_printed(kind: PaperKind) -> None:
    somebody = PaperParty(name=HOSTILE, address=HOSTILE, city=HOSTILE, contact=HOSTILE)
    car = line(0, brand="=HYPERLINK", series="@SUM(A1)", model="<script>alert(1)</script>")
    sold = Terms(lines=(car,), note=HOSTILE, named_place="#x", incoterm="{total}")
    pdf = printer().pdf(paper(kind, supplier=somebody, purchaser=somebody, terms=sold), (EN, AR))
    printed = letters(text(pdf))
    assert printed.count(letters(HOSTILE)) >= 7
    assert "=HYPERLINK@SUM(A1)<script>alert(1)</script>" in printed
    assert "{total}#x" in printed
    assert not [one for one in (b"/JavaScript", b"/URI", b"/Launch") if one in pdf]


def test_long_words_stay_on_the_paper() -> None:
    long = PaperParty(name="W" * 4096, address="界" * 4096, contact="م" * 2000)
    contract = paper(PaperKind.SALES_CONTRACT, supplier=long, number="N" * 300)
    printed = letters(text(printer().pdf(contract, (EN,))))
    assert printed.count("W") >= 4096
    assert printed.count("界") >= 4096
    assert "N" * 300 in printed


def test_control_characters_and_turns_of_direction_are_gone() -> None:
    somebody = PaperParty(name="A\x00B\x07C\u202eDEF\u202c\u2067G")
    printed = text(printer().pdf(paper(supplier=somebody), (EN,)))
    assert "A B CDEFG" in printed


def test_a_character_without_a_glyph_is_named() -> None:
    somebody = PaperParty(name="Auto 😀 ಕ", name_zh="\U0001f697")
    odd = paper(supplier=somebody)
    assert printer().missing_glyphs(odd) == ("ಕ", "\U0001f600", "\U0001f697")
    printed = text(printer().pdf(odd, (EN,)))
    assert "Auto [U+1F600] [U+0C95]" in printed
    assert "[U+1F697]" in printed
    assert printer().missing_glyphs(paper()) == ()


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60))
@settings(max_examples=40)
def test_any_name_can_be_printed(name: str) -> None:
    pdf = printer().pdf(paper(supplier=PaperParty(name=name, address=name)), (AR, EN))
    assert pdf.startswith(b"%PDF")


# -- files


def test_a_logo_is_drawn() -> None:
    plain, with_logo = (printer().pdf(paper(), (EN,), logo) for logo in (None, png()))
    assert b"/Subtype /Image" not in plain
    assert b"/Image" in with_logo


@pytest.mark.parametrize(
    "logo",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n and nothing more",
        b"\xff\xd8\xff and nothing more",
        png()[:80],
        png() + bytes(MAX_LOGO_BYTES),
    ],
)
def test_an_unusable_logo_is_refused(logo: bytes) -> None:
    with pytest.raises(Known) as caught:
        printer().pdf(paper(), (EN,), logo)
    assert caught.value.code == "paper_logo_unusable"
    assert printer().pdf(paper(), (EN,))


def test_only_our_fonts_are_drawn_with() -> None:
    used = fonts(printer().pdf(paper(PaperKind.SALES_CONTRACT), (ZH, AR)))
    assert {family for family, _ in used} == FONTS
    assert all(embedded for _, embedded in used)


def test_the_same_paper_gives_the_same_bytes_on_every_machine(tmp_path: Path) -> None:
    """A fresh process elsewhere: other locale, zone, home, fonts, hash seed."""
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "NotoSans-Regular.ttf").write_bytes(b"not ours")
    program = """
import hashlib, json, sys
from pathlib import Path
from vehilink_desktop.documents.papers import PaperPrinter
from vehilink_desktop.domain.paper import Paper, PaperLanguage
early = {"typst", "num2words", "babel", "segno"} & set(sys.modules)
printer = PaperPrinter(Path(sys.argv[1]))
paper = Paper.model_validate_json(sys.stdin.read())
pdf = printer.pdf(paper, (PaperLanguage.AR, PaperLanguage.ZH))
print(json.dumps([sorted(early), hashlib.sha256(pdf).hexdigest()]))
"""
    elsewhere = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "TYPST_FONT_PATHS": str(tmp_path / "fonts"),
        "SOURCE_DATE_EPOCH": "86400",
        "TZ": "Asia/Shanghai",
        "LC_ALL": "ar_EG.UTF-8",
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(RESOURCES.parent),
    }
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, str(RESOURCES)],
        input=paper().model_dump_json().encode(),
        stdout=subprocess.PIPE,
        env=elsewhere,
        cwd=tmp_path,
        check=True,
        timeout=60,
    )
    early, digest = json.loads(ended.stdout)
    here = [printer().pdf(paper(), (AR, ZH)) for _ in range(2)]
    assert [hashlib.sha256(pdf).hexdigest() for pdf in here] == [digest, digest]
    assert early == [], "a cold start must not pay for papers"


def test_another_paper_gives_other_bytes() -> None:
    made: set[bytes] = set()
    both: Languages = (EN, ZH)
    for one in (paper(), paper(remarks="x"), paper(order_link="vehilink://order/other")):
        made.add(printer().pdf(one, both))
    assert len(made) == 3


# -- the model


def test_a_paper_has_the_number_of_its_order() -> None:
    numbers = [paper_number(kind, "O-2026-000123") for kind in PaperKind]
    assert numbers[1] == "PI-O-2026-000123"
    assert len(set(numbers)) == len(PaperKind)


def test_a_paper_says_which_terms_it_was_printed_from() -> None:
    one = paper()
    other = paper(terms=terms(4))
    assert one.digest() == one.terms.digest() != other.digest()
    assert Paper.model_validate_json(one.model_dump_json()) == one
    grouped = one.digest()[:8] + " " + one.digest()[8:16]
    assert grouped in text(printer().pdf(one, (EN,)))
