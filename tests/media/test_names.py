"""Foreign names never lead anywhere and never look like something else."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vehilink_desktop.media.names import (
    MAX_CHARACTERS,
    name_problem,
    safe_display_name,
)
from vehilink_desktop.media.refusals import RefusalReason

REPLACEMENT = "\ufffd"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"
}
any_text = st.text(st.characters(exclude_categories=()))
nasty = st.lists(
    st.one_of(
        any_text,
        st.sampled_from(sorted(RESERVED)),
        st.sampled_from([*BIDI, "/", "\\", "..", ".", " ", "-", "~", "\0", "\n", "C:", ".jpg"]),
        st.text("é\u0301车😀👨‍👩‍👧", max_size=200),
    )
).map("".join)


@given(nasty)
@example("x" * 300 + ".jpeg")
@example("车" * 300 + ".jpeg")
@example("a." + "x" * 300)
@example(" ... ")
@example("x" * 115 + ". .jpg")
@settings(max_examples=1_000)
def test_display_name_is_plain_text(name: str) -> None:
    shown = safe_display_name(name)
    assert 0 < len(shown) <= MAX_CHARACTERS
    shown.encode()
    assert not set(shown) & {"/", "\\", *BIDI}
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert safe_display_name(shown) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("IMG_0001.JPG", "IMG_0001.JPG"),
        ("左前 45°.jpeg", "左前 45°.jpeg"),
        ("صورة.png", "صورة.png"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\car.heic", "car.heic"),
        ("\\\\evil\\share", "share"),
        ("car\u202egpj.exe", f"car{REPLACEMENT}gpj.exe"),
        ("a\0b.jpg", f"a{REPLACEMENT}b.jpg"),
        ("caf\udce9.jpg", f"caf{REPLACEMENT}.jpg"),
        ("cafe\u0301.jpg", "cafe\u0301.jpg"),
        ("NUL.jpg", "NUL.jpg"),
        ('12:30 "best"?.jpg', '12:30 "best"?.jpg'),
        (".hidden.jpg", ".hidden.jpg"),
        ("-rf", "-rf"),
        ("end. . ", "end. ."),
        ("", REPLACEMENT),
        ("..", REPLACEMENT),
        ("x" * 200 + ".jpeg", "x" * 115 + ".jpeg"),
    ],
)
def test_names(name: str, shown: str) -> None:
    assert safe_display_name(name) == shown


@pytest.mark.parametrize(
    ("name", "suspicious"),
    [
        ("IMG 0001 (2).JPG", False),
        ("左前.jpeg", False),
        ("صورة\u200f.png", False),
        ("👨‍👩‍👧.jpg", False),
        ("caf\udce9.jpg", False),
        ("...jpg", False),
        ("NUL.jpg", False),
        ("../x.jpg", True),
        ("..\\x.jpg", True),
        ("..", True),
        ("/etc/passwd", True),
        ("car\u202egpj.exe", True),
        ("\u2067car\u2069.jpg", True),
        ("a\0b.jpg", True),
        ("a\x1b[2J.jpg", True),
    ],
)
def test_suspicious_names(name: str, suspicious: bool) -> None:
    assert name_problem(name) == (RefusalReason.SUSPICIOUS_NAME if suspicious else None)
