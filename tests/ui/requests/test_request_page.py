"""The page of a request: written with autosave, published, followed; answered by suppliers."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.opened import Opened
from tests.ui.quotations.conftest import offer, quotation
from tests.ui.requests.conftest import PURCHASER, WANTED, Wishes
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.purchase_request import RequestContent, RequestState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.storage.repositories import quotations
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.requests.editor import RequestEditor
from vehilink_desktop.ui.requests.request_page import RequestPage

pytestmark = pytest.mark.req("P4")


def opened(qtbot: QtBot, wishes: Wishes, request_id: str) -> Opened[RequestPage]:
    shown = Opened(qtbot, RequestPage(wishes.desk.backend), request_id)
    shown.until(lambda: shown.page.document and shown.page.document.view)
    return shown


def editor_of(shown: Opened[RequestPage]) -> RequestEditor:
    assert shown.page.editor is not None
    return shown.page.editor


def fill(editor: RequestEditor, **values: object) -> None:
    for name, value in values.items():
        editor.form.fields[name].set_value(value)
        editor.form.fields[name].changed.emit()


def test_a_new_request_is_saved_by_itself_and_published(qtbot: QtBot, buying: Wishes) -> None:
    one = buying.desk.backend.requests.create()
    shown = opened(qtbot, buying, one)
    editor = editor_of(shown)
    fill(editor, brand="BYD", quantity=20, sales_region="africa")
    shown.until(lambda: buying.stored(one).brand == "BYD")
    editor.publish.click()
    assert editor.why.text() == "Fill in what is marked"
    assert not buying.queued()
    editor.form.validity[1].click()
    editor.publish.click()
    shown.until(lambda: buying.queued() == ["request.put"])
    assert buying.stored(one).validity_days == 3
    shown.until(shown.page.overview.isVisible)
    assert shown.page.overview.chip.text == "Waiting"


def test_what_was_taken_back_is_written_on(qtbot: QtBot, buying: Wishes) -> None:
    requests = buying.desk.backend.requests
    one = requests.create()
    requests.save(one, WANTED)
    requests.publish(one)
    shown = opened(qtbot, buying, one)
    assert shown.page.overview.isVisible()
    shown.page.overview.take_back.click()
    shown.until(lambda: not buying.queued())
    shown.until(lambda: shown.page.editor and shown.page.editor.isVisible())
    assert buying.stored(one) == WANTED


def test_a_draft_without_certification_is_kept(qtbot: QtBot, buying: Wishes) -> None:
    buying.desk.sign_in(PURCHASER.model_copy(update={"certified": False}))
    requests = buying.desk.backend.requests
    one = requests.create()
    requests.save(one, WANTED)
    shown = opened(qtbot, buying, one)
    editor = editor_of(shown)
    shown.until(lambda: not editor.publish.isEnabled())
    editor.gate.click()
    assert shown.routes == ["my/certification"]


def test_undo_reaches_the_store(qtbot: QtBot, buying: Wishes) -> None:
    requests = buying.desk.backend.requests
    one = requests.create()
    requests.save(one, WANTED)
    shown = opened(qtbot, buying, one)
    editor = editor_of(shown)
    fill(editor, remarks="Two keys")
    shown.until(lambda: buying.stored(one).remarks == "Two keys")
    shown.page.undo_action.trigger()
    shown.until(lambda: buying.stored(one).remarks is None)
    assert editor.form.fields["remarks"].value() is None


def test_leaving_an_empty_draft_leaves_nothing(qtbot: QtBot, buying: Wishes) -> None:
    one = buying.desk.backend.requests.create()
    shown = opened(qtbot, buying, one)
    shown.page.leave()
    shown.until(lambda: not buying.desk.backend.requests.mine())


def test_a_discarded_draft_comes_back(qtbot: QtBot, buying: Wishes) -> None:
    requests = buying.desk.backend.requests
    one = requests.create()
    requests.save(one, WANTED)
    shown = opened(qtbot, buying, one)
    editor_of(shown).discard.click()
    shown.until(lambda: shown.routes == ["requests"])
    assert not requests.mine()
    shown.undo_last()
    shown.until(requests.mine)
    assert buying.stored(one) == WANTED


def test_a_live_request_shows_what_came_in(qtbot: QtBot, buying: Wishes) -> None:
    buying.put("r1")
    with buying.desk.db.write() as conn:
        for number in (1, 2):
            one = quotation(offer(1, Side.SUPPLIER), quotation_id=f"q{number}")
            quotations.upsert(conn, one, PURCHASER.id)
    shown = opened(qtbot, buying, "r1")
    overview = shown.page.overview
    assert overview.isVisible()
    assert overview.chip.text == "Live"
    assert "more" in overview.left.text()
    shown.until(overview.quotations.compare.isVisible)
    overview.quotations.compare.click()
    buttons = overview.quotations.findChildren(Button)
    next(one for one in buttons if one.text() == "Open").click()
    assert shown.routes[0] == "compare/r1"
    assert shown.routes[1].startswith("quotation/")


def test_an_edit_stays_unpublished_until_it_is_sent(qtbot: QtBot, buying: Wishes) -> None:
    buying.put("r1")
    shown = opened(qtbot, buying, "r1")
    shown.page.edit()
    editor = editor_of(shown)
    fill(editor, quantity=35)
    shown.until(lambda: buying.stored("r1").quantity == 35)
    editor.done.click()
    shown.until(lambda: shown.page.overview.edit.text() == "Go on editing")
    assert shown.page.overview.isVisible()
    shown.page.edit()
    shown.until(editor.publish.isEnabled)
    editor.publish.click()
    shown.until(lambda: buying.queued() == ["request.put"])


def test_an_expired_request_is_renewed(qtbot: QtBot, buying: Wishes) -> None:
    buying.put("r1", state=RequestState.EXPIRED, hours=-3)
    shown = opened(qtbot, buying, "r1")
    assert shown.page.overview.chip.text == "Expired"
    assert "Renew it" in shown.page.overview.left.text()
    shown.page.overview.renew.click()
    shown.until(lambda: buying.queued() == ["request.action"])


def test_problems_stand_beside_their_fields(qtbot: QtBot, buying: Wishes) -> None:
    one = buying.desk.backend.requests.create()
    shown = opened(qtbot, buying, one)
    editor = editor_of(shown)
    form = editor.form
    assert form.rows["brand"].note() == "", "nobody was there yet"
    form.toggle_optional()
    fill(editor, year_from=2024, year_to=2021, incoterm="CIF")
    assert form.rows["year_to"].note() == "This year is before the first one"
    editor.publish.click()
    assert form.rows["named_place"].note() == "Name the port of this term"
    for text in ("0", "-4", "1.5", "99999999"):
        form.fields["quantity"].edit.setText(text)  # type: ignore[attr-defined]
        form.fields["quantity"].changed.emit()
        assert form.rows["quantity"].has_problem(), text


def test_a_supplier_reads_and_quotes(qtbot: QtBot, selling: Wishes) -> None:
    selling.put("r1", RequestContent.model_validate(dict(WANTED) | {"remarks": "<b>now</b>"}))
    shown = opened(qtbot, selling, "r1")
    view = shown.page.supplier_view
    assert view.isVisible()
    assert bidi.strip(view._remarks.text()) == "<b>now</b>"
    assert view.quote.text() == "Quote"
    view.quote.click()
    shown.until(lambda: shown.routes)
    assert shown.routes[0].startswith("quotation/")


def test_nobody_quotes_on_what_is_over(qtbot: QtBot, selling: Wishes) -> None:
    selling.put("r1", hours=-1)
    shown = opened(qtbot, selling, "r1")
    assert not shown.page.supplier_view.quote.isEnabled()
    selling.desk.bus.publish(ChangeSet.all_of(Topic.REQUEST))
    assert "over" in shown.page.supplier_view.left.text()
