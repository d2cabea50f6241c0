"""Addresses in texts of strangers: which are found, and what speaks against them."""

import time

import pytest

from vehilink_desktop.domain.web_link import LinkDoubt, find_addresses, read_address

PLATFORM = "https://trade.vehilink.example"
pytestmark = pytest.mark.req("B4")


def urls(text: str) -> list[str]:
    return [address.url for address in find_addresses(text, PLATFORM)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://a.example/x.", ["https://a.example/x"]),
        ("(http://a.example/x)", ["http://a.example/x"]),
        ("https://a.example/x_(1)", ["https://a.example/x_(1)"]),
        ("请看 https://a.example/照片。谢谢", ["https://a.example/照片"]),
        ("价格见https://a.example/p，含税", ["https://a.example/p"]),
        ("انظر https://a.example/x، شكرا", ["https://a.example/x"]),
        (
            "www.a.example, or WWW.b.example/1!",
            ["https://www.a.example", "https://WWW.b.example/1"],
        ),
        ("HTTPS://A.example twice HTTPS://A.example", ["HTTPS://A.example"]),
        (
            "https://a.example/1\nhttps://b.example/2",
            ["https://a.example/1", "https://b.example/2"],
        ),
        ("mail li@www.a.example", []),
        ("javascript:alert(1) file:///etc/passwd ftp://a.example", []),
        ("https:// https://… http://.", []),
        ("No.5, 2.0T, v1.2", []),
        ("", []),
    ],
)
def test_what_is_found_in_a_text(text: str, found: list[str]) -> None:
    assert urls(text) == found


def test_no_more_than_a_page_shows() -> None:
    many = " ".join(f"https://a.example/{number}" for number in range(500))
    assert len(urls(many)) == 20
    assert urls("x " * 10_000 + "https://a.example") == []


@pytest.mark.parametrize(
    "hostile", ["www." * 5000, "https://" * 2500, "(" * 20_000, "https://a" + ")" * 19_990]
)
def test_hostile_texts_are_read_at_once(hostile: str) -> None:
    before = time.process_time()
    find_addresses(hostile, PLATFORM)
    assert time.process_time() - before < 0.25


@pytest.mark.parametrize(
    ("url", "doubt"),
    [
        ("https://bit.ly/3xYz", LinkDoubt.SHORTENED),
        ("https://t.cn/A6", LinkDoubt.SHORTENED),
        ("https://www.tinyurl.com/x", LinkDoubt.SHORTENED),
        ("http://a.example", LinkDoubt.NOT_ENCRYPTED),
        ("https://аpple.example", LinkDoubt.FOREIGN_LETTERS),
        ("https://xn--pple-43d.example", LinkDoubt.FOREIGN_LETTERS),
        ("https://192.0.2.1/x", LinkDoubt.NUMBER_FOR_HOST),
        ("https://3221225985/x", LinkDoubt.NUMBER_FOR_HOST),
        ("https://trade.vehilink.example@a.example", LinkDoubt.USER_PART),
        ("https://a.example:8443", LinkDoubt.ODD_PORT),
    ],
)
def test_what_speaks_against_an_address(url: str, doubt: LinkDoubt) -> None:
    address = read_address(url, PLATFORM)
    assert address is not None
    assert doubt in address.doubts


def test_a_host_that_only_looks_short_is_none() -> None:
    address = read_address("https://bit.ly.example/x", PLATFORM)
    assert address is not None
    assert address.doubts == (LinkDoubt.OTHER_HOST,)
