"""The dealer's rights: requests about the data, their answers, and the archive."""

from __future__ import annotations

from pathlib import Path

from tests.tour.hands import choose_key, dialog_of, write
from tests.tour.stage import Stage, ask
from vehilink_desktop.domain.privacy_case import CaseKind, Ground, Processing, Scope
from vehilink_desktop.ui.auth.code_panel import CodePanel
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.privacy.export.code_dialog import ExportCodeDialog
from vehilink_desktop.ui.my.privacy.export.page import ExportPart
from vehilink_desktop.ui.my.privacy.page import PrivacyPart
from vehilink_desktop.ui.my.privacy.requests.dialog import RequestDialog
from vehilink_desktop.ui.my.privacy.requests.page import RequestsPart
from vehilink_desktop.ui.words import privacy_cases as words

#: The forms that are looked at and left, beside those that are sent.
_LOOKED_AT = (CaseKind.COMPLAINT, CaseKind.MINOR, CaseKind.LEAK)
_QUESTION = "Which of my data does the operator of the SMS gateway get, and for how long?"


def ask_for_rights(stage: Stage) -> None:
    """A deletion with its code, a restriction, a question; what staff answer."""
    stage.open("my/privacy/requests")
    page = _page(stage)
    stage.settle(800)
    stage.shot("privacy-20-requests-empty")
    _delete(stage, page)
    _look_at_the_restriction(stage, page)
    _ask_for_an_explanation(stage, page)
    for number, kind in enumerate(_LOOKED_AT, 25):
        dialog = _begin(stage, page, kind)
        stage.shot(f"privacy-{number}-{kind}")
        _leave(stage, dialog)
    stage.window._toasts.clear()
    stage.settle()
    stage.shot("privacy-28-requests")
    ask("settle")
    rows = page.model
    stage.until(lambda: all(one.state != "received" for one in rows.rows), "the answers", 60)
    for number in range(len(rows.rows)):
        page.table.select_row(number)
        stage.settle()
        stage.shot(f"privacy-{29 + number}-requests-answered")


def take_data(stage: Stage, target: Path) -> None:
    """The form, the code, the archive among those that were made, and that it is whole."""
    stage.open("my/privacy/export")
    part = stage.page(MyPage).part()
    assert isinstance(part, PrivacyPart)
    page = part.page()
    assert isinstance(page, ExportPart)
    stage.until(page.form.estimate.text, "how much there is")
    stage.settle()
    stage.shot("privacy-33-export")
    page.make(target, here=False)
    dialog = dialog_of(stage, ExportCodeDialog)
    stage.until(dialog.code.inbox.isVisible, "the code")
    stage.settle()
    stage.shot("privacy-34-export-code")
    dialog.code._fill.click()
    stage.until(lambda: target.exists() and not page._running, "the archive", 90)
    stage.until(page.jobs.isVisible, "the list of archives")
    page._check(page.jobs._jobs[0])
    stage.until(lambda: page.jobs._checked, "what came of checking it")
    stage.settle(800)
    stage.shot("privacy-35-export-done")
    stage.window._toasts.clear()


def _page(stage: Stage) -> RequestsPart:
    part = stage.page(MyPage).part()
    assert isinstance(part, PrivacyPart)
    page = part.page()
    assert isinstance(page, RequestsPart)
    return page


def _begin(stage: Stage, page: RequestsPart, kind: CaseKind) -> RequestDialog:
    stage.click(page.kinds.buttons[kind])
    return dialog_of(stage, RequestDialog)


def _leave(stage: Stage, dialog: RequestDialog) -> None:
    dialog.reject()
    stage.until(lambda: not stage.window.findChildren(RequestDialog), "the end of the dialog")


def _delete(stage: Stage, page: RequestsPart) -> None:
    dialog = _begin(stage, page, CaseKind.DELETION)
    stage.shot("privacy-21-deletion")
    for box in dialog.form.scopes.controls():
        if box.text() in _names(Scope.PROFILE_PICTURE, Scope.SEARCHES, Scope.PAYEES):
            box.click()  # type: ignore[attr-defined]
    choose_key(dialog.form.ground, Ground.NO_LONGER_USED)
    stage.settle()
    stage.shot("privacy-21-deletion-chosen")
    stage.click(dialog.action)
    _prove(stage, dialog.code, "privacy-22-deletion-code")
    stage.until(lambda: len(page.model.rows) == 1, "the request")


def _look_at_the_restriction(stage: Stage, page: RequestsPart) -> None:
    dialog = _begin(stage, page, CaseKind.RESTRICTION)
    wanted = words.processing(Processing.SHARING)
    for box in dialog.form.processing.controls():
        if box.text() == wanted:
            box.click()
    stage.settle()
    stage.shot("privacy-23-restriction")
    dialog.form.processing.set_value(())
    dialog.form.changed.emit()
    _leave(stage, dialog)


def _ask_for_an_explanation(stage: Stage, page: RequestsPart) -> None:
    dialog = _begin(stage, page, CaseKind.EXPLANATION)
    choose_key(dialog.form.clause, "sharing")
    write(stage, dialog.form.text, _QUESTION)
    stage.settle()
    stage.shot("privacy-24-explanation")
    stage.click(dialog.action)
    stage.until(lambda: len(page.model.rows) == 2, "the question")
    stage.until(lambda: not stage.window.findChildren(RequestDialog), "the end of the dialog")


def _prove(stage: Stage, panel: CodePanel, shot: str) -> None:
    stage.until(panel.inbox.isVisible, "the code in the banner")
    stage.settle()
    stage.shot(shot)
    panel._fill.click()
    stage.until(lambda: not stage.window.findChildren(RequestDialog), "the end of the dialog")


def _names(*scopes: Scope) -> set[str]:
    return {words.scope(one) for one in scopes}
