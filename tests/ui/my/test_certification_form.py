"""The draft of a certification: every field, what is saved, undone, advised, complained about."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.drops import drop_files
from tests.ui.my.certification_desk import (
    COMPLETE,
    LICENCE,
    CertificationDesk,
    put_submission,
    write_licence,
    write_pdf,
)
from tests.ui.my.people import hosts
from vehilink_desktop.domain.certification import (
    CertificationContent,
    CertificationState,
    DocumentReview,
    DocumentState,
)
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ConfirmDialog

pytestmark = pytest.mark.req("A2")

NEWCOMER = SUPPLIER.model_copy(update={"certified": False})
PURCHASER = NEWCOMER.model_copy(update={"user_type": UserType.PURCHASER})


def opened(qtbot: QtBot, desk: Desk, argument: str = "") -> CertificationDesk:
    return CertificationDesk(qtbot, desk, argument)


@pytest.fixture
def draft(qtbot: QtBot, desk: Desk) -> CertificationDesk:
    """A supplier's empty draft on the screen."""
    desk.sign_in(NEWCOMER)
    part = opened(qtbot, desk)
    part.begin()
    return part


def wrong_at(place: int) -> str:
    """The licence's code with another character in this place, counted from 1."""
    code = LICENCE.code
    return code[: place - 1] + ("7" if code[place - 1] != "7" else "3") + code[place:]


def test_before_the_start_it_says_what_one_needs(qtbot: QtBot, desk: Desk) -> None:
    desk.sign_in(NEWCOMER)
    part = opened(qtbot, desk)
    part.until(lambda: part.shown() is part.page.start_face)
    assert not part.page.header.isVisible()
    part.page.start_face.start.click()
    part.until(lambda: part.shown() is part.editor)
    assert part.page.header.chip.text == "Draft"


@pytest.mark.parametrize(
    ("kind", "country", "fields"),
    [
        ("supplier", None, ["credit_code", "company_name_zh", "company_name", "address"]),
        ("purchaser", None, ["country", "credit_code", "company_name", "address"]),
        (
            "purchaser",
            "CN",
            ["country", "credit_code", "company_name_zh", "company_name", "address"],
        ),
        ("purchaser", "AE", ["country", "registration_number", "company_name", "address"]),
    ],
)
def test_the_form_asks_what_such_a_company_has(
    qtbot: QtBot, desk: Desk, kind: str, country: str | None, fields: list[str]
) -> None:
    desk.sign_in(NEWCOMER if kind == "supplier" else PURCHASER)
    part = opened(qtbot, desk)
    part.begin()
    if country:
        part.page.document.edit({"country": country})
    assert part.fields() == fields


def test_a_country_is_chosen_by_its_name(qtbot: QtBot, desk: Desk) -> None:
    desk.sign_in(PURCHASER)
    part = opened(qtbot, desk)
    part.begin()
    part.type("country", "United Arab Emirates")
    part.leave_field()
    assert part.page.document.content.country == "AE"
    part.until(lambda: part.stored().content.country == "AE")


def test_what_is_typed_is_saved_by_itself_and_there_after_a_restart(
    draft: CertificationDesk, desk: Desk, tmp_path: Path
) -> None:
    draft.type("company_name", "Lighthouse Motors")
    draft.until(lambda: draft.stored().content.company_name == "Lighthouse Motors")
    draft.until(draft.saved)
    assert draft.editor.saved.text().startswith("Saved ")
    draft.type("company_name", " Co.")
    draft.page.leave()
    desk.close()
    with Desk(tmp_path / "profile", account=None) as again:
        kept = again.backend.certification.state().draft
        assert kept is not None
        assert kept.content.company_name == "Lighthouse Motors Co."


def test_a_field_is_undone_and_done_again(draft: CertificationDesk) -> None:
    draft.type("company_name", "Light")
    draft.leave_field()
    draft.type("company_name", "house")
    edit = draft.edit_of("company_name")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "Light"
    draft.page.document.undo.redo()
    assert edit.text() == "Lighthouse"


@pytest.mark.parametrize(
    ("place", "half"), [(3, "One of the first 8"), (12, "between the 9th and the 17th")]
)
def test_a_wrong_code_says_which_half_and_offers_what_was_meant(
    draft: CertificationDesk, place: int, half: str
) -> None:
    draft.type("credit_code", wrong_at(place))
    assert half in draft.form.rows["credit_code"].note()
    advice = draft.form.advice
    meant = next(one for one in advice.suggestion_buttons() if LICENCE.code in one.text())
    meant.click()
    assert draft.page.document.content.credit_code == LICENCE.code
    assert draft.edit_of("credit_code").text() == LICENCE.code
    assert draft.form.rows["credit_code"].note() == ""
    assert advice.marks() == ()
    assert any(text.startswith("Both checks of the code fit") for text in advice.texts())


def test_a_short_code_is_no_mistake_while_it_is_being_typed(draft: CertificationDesk) -> None:
    draft.type("credit_code", LICENCE.code[:10])
    assert draft.form.rows["credit_code"].note() == ""
    draft.leave_field()
    assert "18 characters, this has 10" in draft.form.rows["credit_code"].note()


def test_what_was_changed_in_a_code_is_told(draft: CertificationDesk) -> None:
    code = LICENCE.code.replace("A", "\u0410", 1)
    edit = draft.edit_of("credit_code")
    edit.setFocus()
    edit.insert(f"{code[:9]} {code[9:]}")
    edit.textEdited.emit(edit.text())
    draft.leave_field()
    assert edit.text() == LICENCE.code
    assert draft.page.document.content.credit_code == LICENCE.code
    said = " ".join(draft.form.advice.texts())
    assert "Spaces and dashes" in said
    assert "Cyrillic" in said


def test_a_number_of_15_digits_is_accepted_with_a_note(draft: CertificationDesk) -> None:
    draft.type("credit_code", "330106000012345")
    draft.leave_field()
    assert draft.form.rows["credit_code"].note() == ""
    assert any("15 digits" in text for text in draft.form.advice.texts())


def test_an_address_elsewhere_is_a_hint_only(draft: CertificationDesk) -> None:
    draft.type("credit_code", LICENCE.code)
    draft.edit_of("address").setPlainText("西藏自治区拉萨市城关区 1 号")
    assert any("Tibet" in text for text in draft.form.advice.texts())
    assert not draft.form.rows["credit_code"].has_problem()


def test_marks_that_turn_a_name_round_are_not_let_through(draft: CertificationDesk) -> None:
    draft.page.document.edit({"company_name": "Light\u202eesuoh"})
    assert draft.form.rows["company_name"].note().startswith("It contains invisible marks")
    draft.page.document.edit({"company_name": "Lighthouse"})
    assert draft.form.rows["company_name"].note() == ""


def test_a_name_of_5000_characters_is_cut_to_what_fits(draft: CertificationDesk) -> None:
    draft.edit_of("company_name").setFocus()
    draft.edit_of("company_name").insert("x" * 5000)
    draft.leave_field()
    assert len(draft.edit_of("company_name").text()) == 200


def test_what_is_missing_is_listed_and_leads_there(draft: CertificationDesk) -> None:
    texts = [link.text() for link in draft.form.missing.links()]
    assert texts[:2] == ["Pages of the licence", "Unified social credit code"]
    draft.form.missing.links()[-2].click()
    draft.until(lambda: draft.edit_of("address").hasFocus())
    draft.page.document.edit(COMPLETE)
    assert [link.text() for link in draft.form.missing.links()] == ["Pages of the licence"]


def test_submitting_too_early_leads_to_the_first_thing_missing(
    draft: CertificationDesk, tmp_path: Path
) -> None:
    draft.add_page(tmp_path)
    draft.page.document.edit({**COMPLETE, "company_name": None, "authorised": False})
    draft.editor.submit.click()
    draft.until(lambda: draft.edit_of("company_name").hasFocus())
    assert draft.form.rows["company_name"].note() == "Needed to submit"
    draft.type("company_name", "Lighthouse")
    draft.editor.submit.click()
    draft.until(draft.form.authorised.hasFocus)
    assert draft.stored().content.authorised is False
    assert draft.desk.backend.certification.state().operation is None


def test_a_complete_draft_goes_to_the_outbox_and_can_be_taken_back(
    draft: CertificationDesk, tmp_path: Path
) -> None:
    draft.add_page(tmp_path)
    draft.page.document.edit({name: COMPLETE[name] for name in COMPLETE if name != "authorised"})
    draft.form.authorised.click()
    draft.editor.submit.click()
    draft.until(lambda: draft.page.header.chip.text == "Sending")
    assert draft.page.header.title() == "Sending: 0 of 1 pages have arrived"
    assert draft.shown() is draft.page.submission
    draft.desk.switch.set_working_offline(True)
    draft.desk.bus.publish_status(draft.desk.switch.state)
    draft.until(lambda: draft.page.header.chip.text == "Waiting for network")
    draft.page.take_back.click()
    draft.until(lambda: draft.shown() is draft.editor)
    assert draft.stored().content.company_name == COMPLETE["company_name"]


def test_a_licence_is_dropped_looked_at_arranged_and_removed(
    draft: CertificationDesk, tmp_path: Path
) -> None:
    scan = draft.editor.scan
    first, second = write_licence(tmp_path), write_licence(tmp_path, "back.jpg")
    drop_files(scan._zone, [first, second])
    draft.until(lambda: len(draft.page_ids()) == 2)
    draft.until(scan.pages.canvas.has_picture)
    one, other = draft.page_ids()
    assert scan.pages.current() == one
    scan.pages.moved.emit([one], 2)
    draft.until(lambda: draft.page_ids() == [other, one])
    scan.pages.remove_requested.emit([one])
    draft.until(lambda: draft.page_ids() == [other])
    draft.undo_last()
    draft.until(lambda: draft.page_ids() == [other, one])


def test_the_pages_of_a_pdf_are_shown_and_read_until_one_says_which_company_it_is(
    draft: CertificationDesk, tmp_path: Path
) -> None:
    drop_files(draft.editor.scan._zone, [write_pdf(tmp_path)])
    draft.until(lambda: len(draft.page_ids()) == 2)
    draft.until_read()
    assert draft.form.proposals["credit_code"].value() == LICENCE.code
    draft.edit_of("credit_code").setFocus()
    assert draft.editor.scan.pages.current() == draft.page_ids()[1]
    assert draft.notices[0][0].startswith("2 page")


def test_what_is_no_picture_is_refused_with_its_reason(
    draft: CertificationDesk, tmp_path: Path
) -> None:
    (tmp_path / "licence.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    drop_files(draft.editor.scan._zone, [tmp_path / "licence.svg"])
    draft.until(lambda: draft.editor.scan.refused.reasons())
    ((name, reason),) = draft.editor.scan.refused.reasons()
    assert name == "licence.svg"
    assert reason
    assert draft.page_ids() == []


def test_what_is_read_is_offered_beside_its_place_and_used_only_when_confirmed(
    draft: CertificationDesk, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    media_id = draft.add_page(tmp_path)
    offered = draft.form.proposals
    draft.until_read()
    assert draft.page.document.content.credit_code is None
    assert offered["credit_code"].value() == LICENCE.code
    canvas = draft.editor.scan.pages.canvas
    draft.until(canvas.has_picture)
    draft.edit_of("credit_code").setFocus()
    framed = canvas.marked()
    assert draft.editor.scan.pages.current() == media_id
    assert framed is not None
    assert canvas.zoom() > 1
    assert canvas.rect().contains(framed.center().toPoint())
    offered["credit_code"].use.click()
    assert draft.page.document.content.credit_code == LICENCE.code
    assert not offered["credit_code"].is_open()
    draft.form.use_all.click()
    content = draft.page.document.content
    assert (content.company_name_zh, content.address) == (LICENCE.name, LICENCE.address)
    assert content.company_name is None
    draft.page.document.undo.undo()
    assert draft.page.document.content.company_name_zh is None
    assert draft.page.document.content.credit_code == LICENCE.code
    draft.edit_of("company_name").setFocus()
    assert canvas.marked() is None
    assert canvas.zoom() == 1
    draft.page.leave()
    again = opened(qtbot, desk)
    again.until(again.form.proposals["company_name_zh"].is_open)
    assert not again.editor.scan.is_busy()


def test_reading_can_be_stopped(draft: CertificationDesk, tmp_path: Path) -> None:
    draft.add_page(tmp_path)
    draft.until(draft.editor.scan.reader.is_reading)
    draft.editor.scan.cancel()
    draft.until(lambda: not draft.editor.scan.is_busy())
    assert draft.stored().readings == ()


def rejected(desk: Desk, media_id: str) -> None:
    content = CertificationContent.model_validate(
        {
            **COMPLETE,
            "user_type": "supplier",
            "country": "CN",
            "documents": [{"media_id": media_id, "kind": "business_licence"}],
        }
    )
    put_submission(
        desk,
        CertificationState.REJECTED,
        content,
        reviews=(
            DocumentReview(media_id=media_id, state=DocumentState.REJECTED, reason="unreadable"),
        ),
        reasons=(FieldReason(field="company_name", reason="not_matching"),),
        note="第二行看不清 https://help.example/scans",
        decided_at=desk.workspace.clock.now(),
    )


def test_a_rejection_names_the_reasons_and_opens_the_form_at_the_first(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.sign_in(NEWCOMER.model_copy(update={"certification_state": CertificationState.REJECTED}))
    rejected(desk, desk.new_id())
    part = opened(qtbot, desk)
    part.until(lambda: part.page.header.chip.text == "Rejected")
    said = part.page.header.said()
    assert "From the platform's staff: 第二行看不清" in bidi.strip(said)
    assert hosts(part.page.header) == ["help.example"]
    assert "Company name in English: It differs from the licence" in said
    assert "Page 1: It cannot be read" in said
    assert part.page.submission.pages.verdict().startswith("It cannot be read")
    part.page.correct.click()
    part.until(lambda: part.edit_of("company_name").hasFocus())
    row = part.form.rows["company_name"]
    assert row.note().startswith("It differs from the licence")
    assert part.editor.scan.pages.verdict().startswith("It cannot be read")
    assert not part.form.authorised.isChecked()
    part.type("company_name", "!")
    assert row.note() == ""


def test_the_way_from_the_banner_opens_the_correction_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.sign_in(NEWCOMER.model_copy(update={"certification_state": CertificationState.REJECTED}))
    rejected(desk, desk.new_id())
    part = opened(qtbot, desk, "correct")
    part.until(lambda: part.edit_of("company_name").hasFocus())


def test_every_submission_can_be_looked_at_again(qtbot: QtBot, desk: Desk) -> None:
    desk.sign_in(NEWCOMER)
    rejected(desk, desk.new_id())
    content = CertificationContent.model_validate({**COMPLETE, "user_type": "supplier"})
    put_submission(desk, CertificationState.PENDING, content)
    part = opened(qtbot, desk)
    part.until(lambda: part.page.header.chip.text == "In review")
    part.page.show_history.click()
    part.until(lambda: part.page.history.list.count() == 2)
    part.page.history.list.itemClicked.emit(part.page.history.list.item(1))
    assert part.page.header.chip.text == "Rejected"
    assert not part.page.correct.isVisible()
    part.page.back.click()
    assert part.page.header.chip.text == "In review"


def test_a_certified_company_asks_for_a_change(qtbot: QtBot, desk: Desk) -> None:
    part = opened(qtbot, desk)
    part.until(lambda: part.page.header.chip.text == "Approved")
    part.page.change.click()
    part.until(lambda: part.shown() is part.editor)
    assert "stays certified" in part.page.header.said()
    discard(part)
    part.until(lambda: part.page.header.chip.text == "Approved")


def discard(part: CertificationDesk) -> None:
    part.editor.discard.click()
    dialog = part.page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.action.click()


def test_a_draft_is_discarded_only_after_a_question(draft: CertificationDesk) -> None:
    draft.type("company_name", "Lighthouse")
    draft.editor.discard.click()
    dialog = draft.page.findChild(ConfirmDialog)
    dialog.reject()
    draft.page.leave()
    draft.until(draft.saved)
    assert draft.stored().content.company_name == "Lighthouse"
    discard(draft)
    draft.until(lambda: draft.shown() is draft.page.start_face)


def test_a_second_press_submits_nothing_twice(draft: CertificationDesk, tmp_path: Path) -> None:
    draft.add_page(tmp_path)
    draft.page.document.edit(COMPLETE)
    failures: list[Exception] = []
    draft.desk.tasks.failed.connect(lambda _parent, error: failures.append(error))
    draft.editor.send()
    assert not draft.editor.submit.isEnabled()
    draft.editor.send()
    draft.until(lambda: draft.page.header.chip.text == "Sending")
    assert not failures
    draft.page.take_back.click()
    draft.until(draft.editor.submit.isEnabled)


def test_pages_on_their_way_are_waited_for(draft: CertificationDesk, tmp_path: Path) -> None:
    draft.add_page(tmp_path)
    draft.page.document.edit(COMPLETE)
    draft.editor.scan.files.add_files([write_licence(tmp_path, "back.jpg")])
    draft.until(draft.editor.scan.files.is_busy)
    draft.editor.submit.click()
    assert draft.notices[-1][0].startswith("Pages are still being prepared")
    draft.until(lambda: len(draft.page_ids()) == 2)
    assert draft.desk.backend.certification.state().operation is None
