"""The editor beside an open panel, where there is little room."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.ui.editor.conftest import Editor

pytestmark = pytest.mark.req("P1")


def test_nothing_beside_the_form_is_cut_off(qtbot: QtBot, desk: Desk) -> None:
    editor = Editor(qtbot, desk, desk.backend.listings.create(SONG_PLUS))
    editor.page.resize(712, 660)
    editor.until(lambda: editor.view.width() == 712)
    content, seen = editor.view.side.widget(), editor.view.side.viewport()
    assert content is not None
    assert content.minimumSizeHint().width() <= seen.width()
    assert content.width() == seen.width()
