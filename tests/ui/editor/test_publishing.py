"""From the draft to the outbox and back: publish, conflicts, history, discard, leave."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, SUPPLIER, Desk
from tests.support.opened import Opened
from tests.support.pictures import write_pictures
from tests.ui.editor.conftest import OpenEditor
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.domain.merge import FieldConflict
from vehilink_desktop.storage.repositories import conflicts
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.editor.page import EditorPage

pytestmark = pytest.mark.req("P1")


def test_publishing_queues_the_pictures_and_then_the_listing(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path
) -> None:
    one = desk.backend.listings.create(SONG_PLUS)
    desk.add_photos(one, *write_pictures(tmp_path / "roll", 2))
    editor = open_editor(one)
    editor.type("trim", "Pro")
    editor.agree_for_others()
    editor.view.footer.publish.click()
    editor.until(lambda: len(desk.backend.transfers.rows()) == 3)
    assert [row.kind for row in desk.backend.transfers.rows()] == ["photo", "photo", "publish"]
    assert desk.content(one).trim == "Pro"
    editor.until(lambda: editor.view.footer.chip.text == "Sending")
    assert not editor.view.footer.publish.isEnabled()
    editor.view.footer.cancel.click()
    editor.until(lambda: desk.backend.listings.load(one).operation is None)
    editor.until(editor.view.footer.publish.isEnabled)


@pytest.mark.parametrize(
    ("state", "edited", "text", "enabled"),
    [
        (ListingState.LIVE, False, "Published", False),
        (ListingState.LIVE, True, "Publish changes", True),
        (ListingState.WITHDRAWN, False, "Publish again", True),
        (ListingState.SOLD, False, "Publish again", True),
    ],
)
def test_the_button_says_what_it_does(
    desk: Desk,
    open_editor: OpenEditor,
    state: ListingState,
    edited: bool,
    text: str,
    enabled: bool,
) -> None:
    one = desk.put_listing(SONG_PLUS, state)
    if edited:
        desk.backend.listings.edit(one, {"mileage": 77})
    publish = open_editor(one).view.footer.publish
    assert (publish.text(), publish.isEnabled()) == (text, enabled)
    if not enabled:
        assert publish.toolTip() == "Everything is published"


def test_publishing_again_asks_for_it(desk: Desk, open_editor: OpenEditor) -> None:
    one = desk.put_listing(SONG_PLUS, ListingState.WITHDRAWN)
    editor = open_editor(one)
    editor.view.footer.publish.click()
    editor.until(lambda: [row.kind for row in desk.backend.transfers.rows()] == ["republish"])


def test_without_certification_the_reason_stands_beside_and_leads_to_it(
    desk: Desk, open_editor: OpenEditor
) -> None:
    desk.sign_in(SUPPLIER.model_copy(update={"certified": False}))
    editor = open_editor(desk.backend.listings.create(SONG_PLUS))
    footer = editor.view.footer
    editor.until(lambda: footer.why.text() == "Your company is not certified yet")
    assert not footer.publish.isEnabled()
    assert footer.gate.text() == "Certify my company"
    footer.gate.click()
    assert editor.routes == ["my/certification"]
    desk.sign_in(SUPPLIER)
    desk.bus.publish(ChangeSet.all_of(Topic.ACCOUNT))
    editor.until(footer.publish.isEnabled)
    assert footer.gate.isHidden()


def test_what_the_review_rejected_stands_at_its_field_until_it_is_mended(
    desk: Desk, open_editor: OpenEditor
) -> None:
    content = SONG_PLUS.model_copy(update={"description": "whatsapp me"})
    one = desk.put_listing(
        content,
        ListingState.REJECTED,
        reasons=({"field": "description", "reason": "contact_in_text"},),
    )
    editor = open_editor(one)
    row = editor.view.form.row("description")
    assert row.note() == "Contact details are not allowed in the text"
    editor.type("description", "x")
    assert row.note() == ""
    editor.until(lambda: (editor.stored().description or "").startswith("x"))
    assert row.note() == ""


def test_both_values_of_a_conflict_are_shown_and_one_is_chosen(
    desk: Desk, open_editor: OpenEditor
) -> None:
    one = desk.put_listing(SONG_PLUS)
    desk.backend.listings.edit(one, {"mileage": 10})
    with desk.db.write() as conn:
        conflicts.put(conn, one, FieldConflict("mileage", 12, 10, 20), 2, 1)
    editor = open_editor(one)
    bar = editor.view.conflicts
    assert bar.isVisible()
    assert not editor.view.footer.publish.isEnabled()
    take = next(b for b in bar.findChildren(Button) if b.text() == "Take theirs")
    assert "20" in take.accessibleDescription()
    take.click()
    editor.until(lambda: editor.shown("mileage") == 20)
    editor.until(lambda: not bar.isVisible())


def test_an_old_version_is_compared_and_restored(desk: Desk, open_editor: OpenEditor) -> None:
    one = desk.backend.listings.create(SONG_PLUS)
    desk.backend.listings.edit(one, {"mileage": 99, "trim": "Pro"})
    editor = open_editor(one)
    editor.page.show_history()
    editor.until(lambda: editor.page.history and editor.page.history.list.count() == 2)
    history = editor.page.history
    assert history is not None
    history.list.setCurrentRow(1)
    assert {label for label, _then, _now in history.differences()} == {"Mileage", "Trim"}
    history.restore.click()
    editor.until(lambda: (editor.shown("mileage"), editor.shown("trim")) == (12, None))
    assert [v.cause for v in desk.backend.listings.history(one)] == ["restore", "edit", "duplicate"]


def test_discarding_goes_back_to_the_list_and_can_be_undone(
    desk: Desk, open_editor: OpenEditor
) -> None:
    one = desk.backend.listings.create(SONG_PLUS)
    editor = open_editor(one)
    editor.view.footer.discard.click()
    editor.until(lambda: editor.routes == ["stock"])
    assert desk.backend.stock.rows() == []
    editor.undo_last()
    editor.until(lambda: [row.id for row in desk.backend.stock.rows()] == [one])


def test_duplicating_opens_the_copy(desk: Desk, open_editor: OpenEditor) -> None:
    editor = open_editor(desk.backend.listings.create(SONG_PLUS))
    editor.page._duplicate()
    editor.until(lambda: editor.routes)
    copy = desk.content(editor.routes[0].removeprefix("editor/"))
    assert (copy.brand, copy.vin) == ("BYD", None)


def test_leaving_saves_what_was_typed_last(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path
) -> None:
    one = desk.backend.listings.create(SONG_PLUS)
    editor = open_editor(one)
    editor.type("trim", "Pro")
    editor.page.leave()
    desk.close()
    with Desk(tmp_path / "profile") as again:
        assert again.content(one).trim == "Pro"


def test_a_new_vehicle_without_a_word_is_not_kept(desk: Desk, open_editor: OpenEditor) -> None:
    editor = open_editor(desk.backend.listings.create())
    editor.page.leave()
    editor.until(lambda: desk.backend.stock.rows() == [])


def test_a_vehicle_that_is_gone_is_said(desk: Desk, qtbot: QtBot) -> None:
    shown = Opened(qtbot, EditorPage(desk.backend), "nothing")
    shown.until(lambda: shown.page.findChild(ErrorState))


def test_pages_hear_of_the_platforms_answer(desk: Desk, open_editor: OpenEditor) -> None:
    one = desk.put_listing(SONG_PLUS, ListingState.IN_REVIEW)
    editor = open_editor(one)
    assert editor.view.footer.chip.text == "In review"
    desk.put_listing(SONG_PLUS, ListingState.LIVE, listing_id=one, version=2)
    desk.bus.publish(ChangeSet.of(Topic.LISTING, one))
    editor.until(lambda: editor.view.footer.chip.text == "Live")


@pytest.mark.req("D13")
def test_a_vehicle_with_pictures_is_published_once_its_people_agreed(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path, qtbot: QtBot
) -> None:
    one = desk.backend.listings.create(SONG_PLUS)
    editor = open_editor(one)
    footer = editor.view.footer
    editor.until(footer.publish.isEnabled)
    assert not footer.others.isVisible()
    editor.view.files.add(write_pictures(tmp_path / "roll", 1))
    editor.until(footer.others.isVisible)
    editor.until(lambda: footer.why.text() == "Tick the line above first")
    assert not footer.publish.isEnabled()
    footer.others.setFocus()
    qtbot.keyClick(footer.others, Qt.Key.Key_Space)
    assert footer.publish.isEnabled()
    assert desk.backend.consents.standing(f"others:{one}") is None
    footer.publish.click()
    editor.until(lambda: desk.backend.listings.load(one).operation == "queued")
    entry = desk.backend.consents.standing(f"others:{one}")
    assert entry is not None
    assert (entry.granted, entry.wording) == (True, footer.others.text())
    editor.until(lambda: not footer.others.isVisible())
    editor.type("trim", "Pro")
    editor.until(footer.publish.isEnabled)
    assert not footer.others.isVisible()
