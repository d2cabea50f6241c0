"""Take your data with you: chosen, proved by a code, made, checked, stopped and gone on with."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.ui.my.people import NUMBERS, fill_in, register
from vehilink_desktop.ui.common.passphrase import PassphraseDialog
from vehilink_desktop.ui.my.privacy.export.page import ExportPart
from vehilink_desktop.ui.words.personal_export import GROUPS, Group

pytestmark = pytest.mark.req("D3")


@pytest.fixture
def opened(qtbot: QtBot, signed_out: Desk) -> Opened[ExportPart]:
    register(signed_out, next(NUMBERS))
    shown = Opened(qtbot, ExportPart(signed_out.backend))
    shown.until(shown.page.form.make.isEnabled)
    return shown


def make(opened: Opened[ExportPart], target: Path) -> None:
    opened.page.make(target, here=False)
    dialog = opened.page.dialog
    assert dialog is not None
    opened.until(lambda: dialog.shown_step() is dialog.code)
    fill_in(opened, dialog.code)
    opened.until(lambda: dialog.job is not None)


def test_every_kind_can_be_chosen() -> None:
    from vehilink_desktop.domain.export import ExportKind

    assert sorted(kind for kinds in GROUPS.values() for kind in kinds) == sorted(ExportKind)


def test_an_archive_is_made_after_a_code_and_checked(
    opened: Opened[ExportPart], tmp_path: Path
) -> None:
    page, target = opened.page, tmp_path / "mine.zip"
    opened.until(lambda: "entr" in page.form.estimate.text())
    make(opened, target)
    opened.until(target.exists)
    opened.until(lambda: page.jobs.isVisible() and page.form.make.isEnabled())
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        page_text = archive.read("index.html").decode()
    assert manifest["counts"]["profile"] == 1
    assert "<script" not in page_text
    job = page.backend.personal_export.jobs()[0]
    page._check(job)
    opened.until(lambda: job.id in page.jobs._checked)
    assert page.jobs._checked[job.id].startswith("Whole")


def test_a_locked_archive_wants_its_passphrase_to_be_checked(
    opened: Opened[ExportPart], tmp_path: Path
) -> None:
    page, target = opened.page, tmp_path / "locked.zip"
    form = page.form
    form.locked.setChecked(True)
    form.passphrase.set_value("short")
    form._ask(here=False)
    assert "too short" in form.problem.text()
    form.passphrase.set_value("four words in a row")
    form._ask(here=False)
    assert "differ" in form.problem.text()
    form.again.set_value("four words in a row")
    make(opened, target)
    opened.until(target.exists)
    opened.until(form.make.isEnabled)
    job = page.backend.personal_export.jobs()[0]
    assert job.locked
    page._check(job)
    dialog = page.findChild(PassphraseDialog)
    assert isinstance(dialog, PassphraseDialog)
    dialog.field.set_value("four words in a row")
    dialog.accept()
    opened.until(lambda: job.id in page.jobs._checked)


def test_nothing_chosen_and_a_period_the_wrong_way_round_are_refused(
    opened: Opened[ExportPart],
) -> None:
    form = opened.page.form
    form.since.set_value("2026-05-02")
    form.until.set_value("2026-05-01")
    form._ask(here=False)
    assert "before it begins" in form.problem.text()
    form.until.set_value("2026-05-02")
    for one in Group:
        form.groups[one].setChecked(False)
    form._ask(here=False)
    assert "at least one kind" in form.problem.text()


def test_this_computers_part_needs_a_code_that_is_fresh(
    opened: Opened[ExportPart], tmp_path: Path
) -> None:
    page, target = opened.page, tmp_path / "here.zip"
    assert page.backend.personal_export.freshly_verified()
    page.make(target, here=True)
    opened.until(target.exists)
    opened.until(lambda: page.jobs.isVisible())
    with zipfile.ZipFile(target) as archive:
        assert not [one for one in archive.namelist() if one.startswith("platform/")]
