"""Where a file goes: its ending, and a log that is taken along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from vehilink_desktop.ui.common.export_button import ExportButton, LogFile
from vehilink_desktop.ui.common.files import choose_target

KINDS = ("Tables (*.csv)", "JSON lines (*.jsonl)")


@pytest.mark.parametrize(
    ("typed", "kind", "chosen"),
    [
        ("log", KINDS[1], "log.jsonl"),
        ("log", KINDS[0], "log.csv"),
        ("log.txt", KINDS[0], "log.txt"),
        ("log", "", "log"),
        ("there", KINDS[0], "there"),
        ("", "", None),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    chosen: str | None,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "there.csv").touch()  # whether this may be replaced was not asked
    path = str(tmp_path / typed) if typed else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (path, kind))
    found = choose_target(parent, "Export", "log.csv", *KINDS)
    assert found == (tmp_path / chosen if chosen else None)


def test_a_log_is_written_while_the_button_rests(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.csv"
    file = LogFile("Export the log", "log.csv", KINDS)
    button = ExportButton(desk.backend.tasks, file, lambda target: target.write_text("1,2\n"))
    qtbot.addWidget(button)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), KINDS[0]))
    with qtbot.waitSignal(button.exported) as said:
        button.click()
        assert not button.isEnabled()
    assert path.name in said.args[0]
    assert path.read_text() == "1,2\n"
    qtbot.waitUntil(button.isEnabled)
