"""The newcomer's company: what is closed to it, its licence, a rejection, the approval."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.media.licences import Condition, draw_licence, make_licence, photograph
from tests.tour.hands import allow
from tests.tour.stage import Stage, ask, rows
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.my.certification.page import CertificationPart
from vehilink_desktop.ui.my.page import MyPage

#: What is printed on the licence, and what is rejected of it.
LICENCE = make_licence(0)
REJECTED = "company_name"


def company(stage: Stage, roll: Path) -> None:
    """The market of the uncertified, the certification from the first page to the approval."""
    stage.until(stage.window.current_page, "the first page")
    _closed_market(stage)
    part = _start(stage, roll.parent / "licence.jpg")
    _confirm(stage, part)
    _submit(stage, part, "67-in-review")
    ask("reject")
    stage.until(lambda: part.header.chip.text == _state("Rejected"), "the rejection")
    stage.settle(800)
    stage.shot("68-rejected")
    part.correct.click()
    stage.until(lambda: part.editor.form.rows[REJECTED].note(), "the reason at its field")
    stage.settle(800)
    stage.shot("69-correct")
    part.document.edit({REJECTED: "Lighthouse Supply Chain Co., Ltd.", "authorised": True})
    _submit(stage, part, "")
    ask("approve")
    stage.until(lambda: part.header.chip.text == _state("Approved"), "the approval")
    part.toggle_history()
    stage.settle(800)
    stage.shot("70-approved")


def _closed_market(stage: Stage) -> None:
    stage.open("market")
    stage.until(lambda: rows(stage) >= 20, "a part of the market")
    table = stage.shown(DataTable)
    assert table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    stage.settle(1500)
    stage.settle_pictures()
    stage.shot("60-market-uncertified")


def _start(stage: Stage, licence: Path) -> CertificationPart:
    photo = photograph(draw_licence(LICENCE), Condition.TILTED, seed=3)
    licence.write_bytes(photo)
    stage.open("my/certification")
    part = _part(stage)
    stage.until(part.start_face.start.isVisible, "the way in")
    stage.settle()
    stage.shot("61-certification")
    part.start_face.start.click()
    stage.until(part.editor.isVisible, "the form")
    stage.settle()
    stage.shot("62-certification-empty")
    part.editor.scan.files.add_files([licence])
    allow(stage, part.editor.scan.is_busy)
    stage.until(part.editor.scan.reader.is_reading, "the reader")
    stage.settle(300)
    stage.shot("63-reading")
    stage.until(part.editor.form.proposals["credit_code"].is_open, "what was read", 60)
    stage.settle(800)
    stage.shot("64-read")
    return part


def _confirm(stage: Stage, part: CertificationPart) -> None:
    form = part.editor.form
    code = form.rows["credit_code"].field.controls()[0]
    wrong = "7" if LICENCE.code[12] != "7" else "3"
    stage.type(code, LICENCE.code[:12] + wrong + LICENCE.code[13:])
    stage.settle(800)
    stage.shot("65-wrong-code")
    form.take_all()
    form.reveal("company_name")
    stage.type(form.rows["company_name"].field.controls()[0], "Lighthouse Supply Co., Ltd.")
    form.authorised.click()
    form.reveal("company_name_zh")
    stage.settle(1200)
    stage.shot("66-confirmed")


def _submit(stage: Stage, part: CertificationPart, name: str) -> None:
    part.editor.submit.click()
    stage.until(lambda: part.header.chip.text == _state("In review"), "the review")
    stage.settle(800)
    if name:
        stage.shot(name)


def _part(stage: Stage) -> CertificationPart:
    part = stage.page(MyPage).part()
    assert isinstance(part, CertificationPart)
    return part


def _state(text: str) -> str:
    return QCoreApplication.translate("Words", text)
