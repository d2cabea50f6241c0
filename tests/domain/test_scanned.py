"""Scanned texts: each is known for what it is, and nothing hostile may be opened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from segno import helpers

from vehilink_desktop.domain.scanned import (
    SHOWN,
    CodeFormat,
    CompanyLicence,
    CompanyLink,
    DealLink,
    ForbiddenLink,
    PlainText,
    ScanAction,
    Scanned,
    ScannedContact,
    ScannedVin,
    VehicleLink,
    WebLink,
    company_link,
    label_vin,
    shown,
    understand,
    vehicle_link,
)
from vehilink_desktop.domain.vin import VinProblem
from vehilink_desktop.domain.web_link import LinkDoubt

AN_ID = "0190b5a0-7c3e-7a10-8f00-1234567890ab"
PLATFORM = "https://trade.example:8443"
VIN = "LGXCE6CD8RA000001"
CODE = "91330106MA2CFLDG4R"


def seen(text: str, code_format: CodeFormat = CodeFormat.QR) -> Scanned:
    return understand(text, code_format, PLATFORM)


def doubts(text: str) -> set[LinkDoubt]:
    link = seen(text)
    assert isinstance(link, WebLink)
    return set(link.address.doubts)


def test_our_own_links_are_known_again() -> None:
    assert seen(vehicle_link(AN_ID)) == VehicleLink(AN_ID)
    assert seen(company_link(AN_ID)) == CompanyLink(AN_ID)
    assert seen(f"vehilink:vehicle/{AN_ID}") == VehicleLink(AN_ID)
    assert seen(f"  vehilink://order/{AN_ID}\n") == DealLink("order", AN_ID)


def test_the_code_of_a_printed_paper_leads_to_its_deal() -> None:
    digest = "ab" * 32
    found = seen(f"vehilink://quotation/{AN_ID}?paper=Q-1%2F24&sha256={digest}")
    assert found == DealLink("quotation", AN_ID, "Q-1/24", digest)
    forged = seen(f"vehilink://quotation/{AN_ID}?paper=%E2%80%AEQ&sha256=nonsense")
    assert forged == DealLink("quotation", AN_ID, "⟨U+202E⟩Q", "")


@pytest.mark.parametrize(
    "text",
    [
        "vehilink://vehicle/1",
        "vehilink://vehicle/../company/" + AN_ID,
        f"vehilink://wipe/{AN_ID}",
        "vehilink://vehicle/" + AN_ID.replace("1", "１"),
        "vehilink://[",
    ],
)
def test_what_only_looks_like_our_link_is_text(text: str) -> None:
    assert isinstance(seen(text), PlainText)


@pytest.mark.parametrize("label", [VIN, f"*{VIN}*", f"I{VIN}", f" i{VIN.lower()} ", f"*I{VIN}*"])
@pytest.mark.parametrize("code_format", list(CodeFormat))
def test_a_label_says_its_vin(label: str, code_format: CodeFormat) -> None:
    found = seen(label, code_format)
    assert isinstance(found, ScannedVin)
    assert found.vin == VIN
    assert found.check.problem is None
    assert ScanAction.USE_VIN in found.actions


def test_a_vin_is_found_among_the_words_of_a_2d_code_only() -> None:
    text = f"VIN:{VIN};MODEL:BYD Han;COLOR:grey"
    assert isinstance(seen(text, CodeFormat.DATA_MATRIX), ScannedVin)
    assert isinstance(seen(text, CodeFormat.CODE_128), PlainText)
    assert isinstance(seen(f"{VIN} LGXCE6CD9RA000001", CodeFormat.QR), ScannedVin)  # one is wrong
    assert isinstance(seen(f"{VIN} LSVAB4BR9PN000123"), PlainText)  # which of the two?
    assert isinstance(seen("VIN:LGXCE6CD9RA000001"), PlainText)


def test_a_wrong_check_digit_is_told() -> None:
    found = seen("LGXCE6CD9RA000001")
    assert isinstance(found, ScannedVin)
    assert found.check.problem is VinProblem.CHECK_DIGIT


@pytest.mark.parametrize("text", ["", "I" * 17, VIN + VIN, VIN[:16], "O" + VIN[1:], "*" * 40])
def test_what_is_no_vin_is_none(text: str) -> None:
    assert label_vin(text) is None


def test_a_vcard_is_a_contact() -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:李;雷;;;\r\nFN:李雷\r\nORG:远航汽车;出口部\r\n"
        "TEL;TYPE=CELL:+86 138 0000 0000\r\nitem1.EMAIL:li@example.com\r\n"
        "ADR:;;文三路 1\\, 2 楼;杭州;;310000;中国\r\nNOTE:hello\r\n"
        "URL:javascript:alert(1)\r\nEND:VCARD\r\nTEL:+1\r\n"
    )
    found = seen(card)
    assert isinstance(found, ScannedContact)
    assert found.card.name == "李雷"
    assert found.card.company == "远航汽车, 出口部"
    assert found.card.phones == ("+86 138 0000 0000",)
    assert found.card.emails == ("li@example.com",)
    assert found.card.places == ("文三路 1, 2 楼, 杭州, 310000, 中国",)
    assert found.actions == (ScanAction.COPY,)


def test_an_old_vcard_is_quoted_and_folded() -> None:
    card = (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
        "=E6=9D=8E;=E9=9B=B7\nTITLE:Sales\n  manager\nEND:VCARD"
    )
    found = seen(card)
    assert isinstance(found, ScannedContact)
    assert found.card.name == "李雷"
    assert found.card.title == "Sales manager"


def test_a_card_as_segno_writes_it() -> None:
    text = helpers.make_mecard_data(
        name="Okafor,Ada", phone="+2348000000000", email="ada@example.com", url="https://a.example"
    )
    found = seen(text)
    assert isinstance(found, ScannedContact)
    assert found.card.name == "Okafor Ada"
    assert found.card.phones == ("+2348000000000",)
    assert found.card.pages == ("https://a.example",)


def test_a_card_cannot_turn_its_text_round_or_grow_for_ever() -> None:
    many = "".join(f"TEL:{number}\n" for number in range(500))
    found = seen(f"BEGIN:VCARD\nFN:\u202egpj.exe{'x' * 900}\n{many}END:VCARD")
    assert isinstance(found, ScannedContact)
    assert found.card.name.startswith("⟨U+202E⟩gpj")
    assert len(found.card.name) < 300
    assert len(found.card.phones) == 10


def test_a_card_that_says_nothing_is_text() -> None:
    assert isinstance(seen("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD"), PlainText)
    assert isinstance(seen("MECARD:;;"), PlainText)


def test_a_chinese_business_licence_is_known() -> None:
    link = f"http://www.gsxt.gov.cn/index.html?uniscid={CODE}&sig=3045"
    found = seen(link)
    assert isinstance(found, CompanyLicence)
    assert found.credit_code == CODE
    assert found.address is not None
    assert ScanAction.OPEN_IN_BROWSER in found.actions
    printed = seen(f"统一社会信用代码：{CODE}；名称：杭州远航汽车贸易有限公司；登记机关：杭州")
    assert isinstance(printed, CompanyLicence)
    assert (printed.credit_code, printed.name) == (CODE, "杭州远航汽车贸易有限公司")
    assert ScanAction.OPEN_IN_BROWSER not in printed.actions


def test_a_licence_of_another_host_is_a_strange_link() -> None:
    for host in ("gsxt.gov.cn.evil.example", "evilgsxt.gov.cn", "gsxt.gov.cn@evil.example"):
        found = seen(f"https://{host}/?uniscid={CODE}")
        assert isinstance(found, WebLink), host
        assert found.actions == (ScanAction.COPY,)


def test_only_the_platforms_own_page_may_be_opened() -> None:
    own = seen(f"{PLATFORM}/help")
    assert isinstance(own, WebLink)
    assert ScanAction.OPEN_IN_BROWSER in own.actions
    for other in (
        "https://trade.example/help",
        "http://trade.example:8443/help",
        "https://trade.example.evil.example:8443/",
        "https://trade.example:8443@evil.example/",
        "https://evil.example/#https://trade.example:8443",
        "https://trade.example:8443\\@evil.example/",
        "https://trade.ex\u0430mple:8443/",
    ):
        link = seen(other)
        assert getattr(link, "actions", ()) == (ScanAction.COPY,), other
    assert ScanAction.OPEN_IN_BROWSER not in understand(f"{PLATFORM}/", CodeFormat.QR).actions


def test_what_speaks_against_a_link_is_told() -> None:
    doubt = LinkDoubt
    assert doubts(f"{PLATFORM}/") == {doubt.ODD_PORT}
    assert doubts("https://other.example/") == {doubt.OTHER_HOST}
    assert doubt.NOT_ENCRYPTED in doubts("http://other.example/")
    assert doubt.USER_PART in doubts("https://trade.example@other.example/")
    assert doubt.FOREIGN_LETTERS in doubts("https://аpple.com/")  # the first letter is Cyrillic
    assert doubt.FOREIGN_LETTERS in doubts("https://xn--pple-43d.com/")
    for number in ("192.168.1.1", "[::1]", "2130706433", "0x7f000001", "127.1"):
        assert doubt.NUMBER_FOR_HOST in doubts(f"http://{number}/"), number
    assert doubt.ODD_CHARACTERS in doubts("https://other.example/\u202egpj.exe")
    assert doubt.TOO_LONG in doubts("https://other.example/" + "a" * 4096)


def test_a_host_in_foreign_letters_is_named_in_ascii() -> None:
    link = seen("https://аpple.com/")
    assert isinstance(link, WebLink)
    assert link.address.host == "xn--pple-43d.com"
    turned = seen("https://other.example/\u202egpj.exe")
    assert isinstance(turned, WebLink)
    assert "\u202e" not in turned.address.url


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("javascript:alert(1)", "javascript"),
        ("JaVaScRiPt:alert(1)", "javascript"),
        (" java\nscript:alert(1)", "javascript"),
        ("\x00\u200bjavascript:alert(1)", "javascript"),
        ("file:///etc/passwd", "file"),
        ("file:C:\\Windows", "file"),
        ("data:text/html;base64,PHNjcmlwdD4=", "data"),
        ("vbscript:msgbox", "vbscript"),
        ("ms-msdt:/id PCWDiagnostic", "ms-msdt"),
        ("smb://evil.example/share", "smb"),
        ("unheard-of://anything", "unheard-of"),
        ("intent://scan/#Intent;scheme=zxing;end", "intent"),
    ],
)
def test_what_would_run_something_is_shown_only(text: str, scheme: str) -> None:
    found = seen(text)
    assert isinstance(found, ForbiddenLink)
    assert found.scheme == scheme
    assert found.actions == ()
    assert "\u200b" not in found.text


@pytest.mark.parametrize("text", ["VIN: none", "Note: call me", "12:30", "mailto:a@b.example"])
def test_a_colon_makes_no_danger(text: str) -> None:
    assert seen(text) == PlainText(text, len(text))


def test_four_kilobytes_are_cut() -> None:
    found = seen("长" * 4096)
    assert found == PlainText("长" * SHOWN, 4096)


def test_what_hides_is_written_out() -> None:
    assert shown("a\u202eb\x07c\u2028d\ud800\nüé中") == (
        "a⟨U+202E⟩b⟨U+0007⟩c⟨U+2028⟩d⟨U+D800⟩\nüé中"
    )


FRAGMENTS = [*":/\\@.;?#[]% \n\t\x00\u202e\u200dа"]
FRAGMENTS += ["http", "https", "vehilink", "javascript", "vehicle", AN_ID, VIN, CODE, "xn--"]
FRAGMENTS += ["BEGIN:VCARD", "MECARD:", "gsxt.gov.cn", "TEL", "N", "=E6", "trade.example:8443"]
FRAGMENTS += ["统一社会信用代码", "１２７", "99999"]
hostile = st.one_of(
    st.text(max_size=300),
    st.builds(
        "".join,
        st.lists(
            st.sampled_from(FRAGMENTS),
            max_size=14,
        ),
    ),
)


@given(hostile, st.sampled_from(list(CodeFormat)))
def test_anything_is_understood_and_hardly_anything_opened(text: str, form: CodeFormat) -> None:
    found = understand(text, form, PLATFORM)
    if ScanAction.OPEN_IN_BROWSER in found.actions:
        address = getattr(found, "address")  # noqa: B009 - both kinds that may be opened have one
        assert address.url.split("#")[0].startswith(("http://", "https://", "HTTP"))
        assert address.host == "trade.example" or address.host.endswith("gsxt.gov.cn")
        assert "@" not in address.url.split("/")[2]
