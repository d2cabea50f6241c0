"""Foreign names never lead anywhere and never look like something else."""

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vehilink_desktop.media.names import (
    MAX_CHARACTERS,
    name_problem,
    safe_display_name,
    safe_file_name,
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
@example("con .jpg")
@example("-rf.jpg")
@example("x" * 115 + ". .jpg")
@settings(max_examples=1_000)
def test_file_name_is_safe_everywhere(name: str) -> None:
    safe = safe_file_name(name)
    assert 0 < len(safe) <= MAX_CHARACTERS
    assert len(safe.encode()) <= 255  # and it is text
    assert PureWindowsPath(safe).parts == (safe,) == PurePosixPath(safe).parts
    assert not set(safe) & {*'<>:"/\\|?*', *BIDI, REPLACEMENT}
    assert not [c for c in safe if unicodedata.category(c) in ("Cc", "Cs")]
    assert safe[0] not in " .-~"
    assert safe[-1] not in " ."
    assert safe.split(".")[0].rstrip(" ").upper() not in RESERVED
    assert unicodedata.is_normalized("NFC", safe)
    assert name_problem(safe) is None
    assert safe_file_name(safe) == safe


@given(nasty)
@settings(max_examples=500)
def test_display_name_is_plain_text(name: str) -> None:
    shown = safe_display_name(name)
    assert 0 < len(shown) <= MAX_CHARACTERS
    shown.encode()
    assert not set(shown) & {"/", "\\", *BIDI}
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert safe_display_name(shown) == shown


@pytest.mark.parametrize(
    ("name", "shown", "stored"),
    [
        ("IMG_0001.JPG", "IMG_0001.JPG", "IMG_0001.JPG"),
        ("左前 45°.jpeg", "左前 45°.jpeg", "左前 45°.jpeg"),
        ("صورة.png", "صورة.png", "صورة.png"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("C:\\Users\\me\\car.heic", "car.heic", "car.heic"),
        ("\\\\evil\\share", "share", "share"),
        ("car\u202egpj.exe", f"car{REPLACEMENT}gpj.exe", "car_gpj.exe"),
        ("a\0b.jpg", f"a{REPLACEMENT}b.jpg", "a_b.jpg"),
        ("caf\udce9.jpg", f"caf{REPLACEMENT}.jpg", "caf_.jpg"),
        ("cafe\u0301.jpg", "cafe\u0301.jpg", "café.jpg"),
        ("NUL.jpg", "NUL.jpg", "_NUL.jpg"),
        ('12:30 "best"?.jpg', '12:30 "best"?.jpg', "12_30 _best__.jpg"),
        (".hidden.jpg", ".hidden.jpg", "_hidden.jpg"),
        ("-rf", "-rf", "_rf"),
        ("end. . ", "end. .", "end"),
        ("", REPLACEMENT, "_"),
        ("..", REPLACEMENT, "_"),
        ("x" * 200 + ".jpeg", "x" * 115 + ".jpeg", "x" * 115 + ".jpeg"),
    ],
)
def test_names(name: str, shown: str, stored: str) -> None:
    assert safe_display_name(name) == shown
    assert safe_file_name(name) == stored


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
