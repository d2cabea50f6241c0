"""What a log may say: no personal data and no secret in any form, but sense."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from vehilink_desktop.core.redaction import RedactingFormatter, redact

pytestmark = pytest.mark.req("D8")

PHONES = [
    "+8613800138000",
    "+86 138 0013 8000",
    "+86-138-0013-8000",
    "008613800138000",
    "00 86 138 0013 8000",
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "8613800138000",
    "86 13800138000",
    "＋8613800138000",
    "%2B8613800138000",
    "+971 50 123 4567",
    "00971501234567",
    "+1 (415) 555-0132",
]
CODES_AND_TOKENS = [
    "code 482913",
    "code=482913",
    "code: '482913'",
    '"code": "482913"',
    "verification code is 482913",
    "验证码为482913",
    "Bearer abc.def-123",
    "refresh_token=r3fr3sh",
    '"access_token": "acc3ss"',
    "RefreshToken: 'r3fr3sh'",
    "eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl",
    "3Vx9kQ_abcDEF-0123456789abcdefGHIJKLMNOPQRST",
    "http://127.0.0.1/x?sign=1a2b3c",
]
NUMBERS = [
    "LGXCE6CD8RA000001",
    "lgxce6cd8ra000001",
    "photo_LGXCE6CD8RA000001_front.jpg",
    "91330100MA27XF6T4Q",
    "914403001922038216",
    "330108000012345",
    "11010519491231002X",
    "110105194912310021",
    "6222020200112345678",
    "DE89370400440532013000",
    "DE89 3704 0044 0532 0130 00 PAID",
    "GB82WEST12345698765432",
    "wei.zhang@example.com",
]
#: Of no person: without them a log would be of no use.
KEPT = [
    "0190163d-8694-739b-aea5-966c26f8ad91",
    "00901638-8694-739b-aea5-966c26f8ad91",
    "11380013-8000-7000-8000-138001380001",
    "2026-11-23 02:40:39,123 INFO",
    "2026-11-23T02:40:39.123456+08:00",
    "2026-11-23T02:40:39Z",
    "1795400000",
    "1795400000123",
    "1795400000123456",
    "1795400000123456789",
    "12345678 bytes in 0.13800138 s",
    "127.0.0.1:54321",
    "Windows-10.0.26100",
    "QTN-20261123-0007",
    "error code: disk-full",
    "GET /v1/feeds/listings 404 in 1234 ms",
    "AB12 CDEF GHIJ KLMN 1234",
    "vehilink_desktop.ui.my.certification.CertificationFormSection2",
    "line 1, in test_that_something_quite_long_happens_in_the_2nd_case",
]


@pytest.mark.parametrize("said", [*PHONES, *CODES_AND_TOKENS, *NUMBERS])
@pytest.mark.parametrize("line", ["{}", "could not send to {}: refused", "x=({}), y", "<{}>\n"])
def test_what_is_personal_or_secret_is_gone(said: str, line: str) -> None:
    clean = redact(line.format(said))
    assert "…" in clean
    for part in (
        *("0138000", "138 0013", "138-0013", "8000", "1234567", "123 4567", "555-0132"),
        *("482913", "abc.def", "r3fr3sh", "acc3ss", "eyJ", "abcDEF", "1a2b3c"),
        *("RA000001", "ra000001", "MA27XF6T4Q", "922038216", "0012345", "9491231"),
        *("0112345678", "0532", "98765432", "wei.zhang"),
    ):
        assert part not in clean


@pytest.mark.parametrize("said", KEPT)
def test_what_makes_sense_of_a_log_stays(said: str) -> None:
    assert redact(said) == said


def test_of_a_digest_its_beginning_stays() -> None:
    assert redact("sha256 " + "a1b2c3d4" * 8) == "sha256 a1b2c3d4…"


def test_a_line_keeps_its_sense() -> None:
    line = "sending LGXCE6CD8RA000001 of +8613800138000 from /home/somebody/file failed"
    clean = redact(line, home=Path("/home/somebody"))
    assert clean == "sending LGXCE6CD8… of +… from ~/file failed"


def test_tracebacks_and_arguments_are_covered_too() -> None:
    try:
        raise ValueError("no such number: 138 0013 8000")
    except ValueError:
        record = logging.LogRecord(
            "x", logging.ERROR, "x.py", 1, "asked for %s", ("wei@example.com",), sys.exc_info()
        )
    text = RedactingFormatter("%(message)s").format(record)
    assert "ValueError: no such number: …" in text
    assert "asked for …@example.com" in text
