"""Texts of others: a few marks of Markdown, and nothing that could fetch or lead anywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.common.reading import MAX_TEXT, ReadingView, blocks_of, spans_of

pytestmark = pytest.mark.req("D9")

HOSTILE = """# Policy <script>alert(1)</script>

![spy](http://tracker.example/pixel.png) and [a link](http://evil.example) <b>bold</b>

<img src="file:///etc/passwd">
"""


def test_blocks_are_headings_paragraphs_and_lists() -> None:
    text = "# One\ntwo\nthree\n\n- a\n- b\n  more\n1. c\n2) d\n\n####### not"
    found = [(block.kind, block.text) for block in blocks_of(text)]
    assert found == [
        ("heading", "One"),
        ("paragraph", "two three"),
        ("bullet", "a"),
        ("bullet", "b more"),
        ("number", "c"),
        ("number", "d"),
        ("paragraph", "####### not"),
    ]


def test_the_anchor_of_a_heading_is_not_read_out() -> None:
    (block,) = blocks_of("### Who else may get it {#sharing}")
    assert (block.text, block.level) == ("Who else may get it", 3)


def test_emphasis_is_found_and_stray_stars_stay() -> None:
    pieces = list(spans_of("a **b** and *c*, 2 * 3 * 4 **"))
    assert ("b", "strong") in pieces
    assert ("c", "em") in pieces
    assert "".join(piece for piece, _kind in pieces) == "a b and c, 2 * 3 * 4 **"


def test_markup_is_shown_as_text_and_fetches_nothing(qtbot: QtBot) -> None:
    view = ReadingView("Policy")
    qtbot.addWidget(view)
    view.show_text(HOSTILE)
    shown = view.toPlainText()
    assert "<script>alert(1)</script>" in shown
    assert "![spy](http://tracker.example/pixel.png)" in shown
    assert '<img src="file:///etc/passwd">' in shown
    formats = view.document().allFormats()
    assert not any(one.isImageFormat() or one.toCharFormat().isAnchor() for one in formats)
    assert view.isReadOnly()


def test_lists_are_lists_for_those_who_listen(qtbot: QtBot) -> None:
    view = ReadingView("Policy")
    qtbot.addWidget(view)
    view.show_text("- a\n- b\n\ntext\n\n1. c")
    lists = []
    block = view.document().begin()
    while block.isValid():
        lists.append(block.textList().count() if block.textList() else 0)
        block = block.next()
    assert lists == [2, 2, 0, 1]


def test_an_endless_text_is_cut(qtbot: QtBot) -> None:
    assert sum(len(block.text) for block in blocks_of("*a " * MAX_TEXT)) <= MAX_TEXT
    assert list(spans_of("**" * 50_000)) == [("**" * 50_000, "")]


def test_the_keys_scroll_the_text_and_no_caret_stands_in_it(qtbot: QtBot) -> None:
    view = ReadingView("Policy")
    qtbot.addWidget(view)
    view.show_text("\n\n".join(f"Paragraph {number}" for number in range(100)))
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    bar = view.verticalScrollBar()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.hasFocus()
    assert not view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        QTest.keyClick(view, key)
        places.append(bar.value())
    assert places == sorted(set(places))
    assert places[-1] == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("Paragraph 99")
