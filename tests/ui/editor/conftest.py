"""The editor, opened on a vehicle."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.editor.view import EditorView


class Editor(Opened[EditorPage]):
    """The page with what it was opened on."""

    def __init__(self, qtbot: QtBot, desk: Desk, listing_id: str) -> None:
        super().__init__(qtbot, EditorPage(desk.backend), listing_id)
        self.id = listing_id
        self.desk = desk
        self.until(lambda: self.page.view)
        self.page.activateWindow()

    @property
    def view(self) -> EditorView:
        assert self.page.view is not None
        return self.page.view

    def edit_of(self, name: str):  # type: ignore[no-untyped-def]
        """The line edit (or its like) of a field."""
        return self.view.form.control(name).field.controls()[0]

    def type(self, name: str, text: str) -> None:
        """Put the cursor into a field and type."""
        self.edit_of(name).setFocus()
        self.qtbot.keyClicks(self.edit_of(name), text)

    def retype(self, name: str, text: str) -> None:
        self.edit_of(name).clear()
        self.type(name, text)

    def agree_for_others(self) -> None:
        """Tick that the people in the pictures have agreed."""
        self.until(self.view.footer.others.isVisible)
        self.view.footer.others.click()

    def shown(self, name: str) -> object:
        return self.view.form.control(name).read()

    def stored(self) -> ListingContent:
        return self.desk.content(self.id)

    def saved(self) -> bool:
        return self.view.document.save_state.kind == "saved"


OpenEditor = Callable[[str], Editor]


@pytest.fixture
def open_editor(qtbot: QtBot, desk: Desk) -> OpenEditor:
    return lambda listing_id: Editor(qtbot, desk, listing_id)
