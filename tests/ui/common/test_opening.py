"""Other programs: what is asked before, what is never opened, and that there is one way only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.source import modules
from vehilink_desktop.domain.web_link import read_address
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ErrorDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.common.opening import (
    OpeningSheet,
    open_address,
    open_file,
    open_folder,
)
from vehilink_desktop.ui.words.opening import Program

D = TypeVar("D", bound=QDialog)

#: What starts another program, by the modules that may do it. A process of our own is none: a
#: sandbox, a decoder, this program again.
STARTERS = {
    "QDesktopServices": {"ui/common/opening.py"},
    "startDetached": set(),
    "QProcess": set(),
    "webbrowser": set(),
    "startfile": set(),
    "setOpenExternalLinks": set(),
}


def started(tree: ast.Module) -> Iterator[str]:
    """The starters that a module names in any way."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                if name in STARTERS:
                    yield name


@pytest.mark.req("D11")
def test_one_module_starts_other_programs() -> None:
    wrong = {
        (path, name)
        for path, tree in modules("vehilink_desktop").items()
        for name in started(tree)
        if path.removeprefix("vehilink_desktop/") not in STARTERS[name]
    }
    assert wrong == set()


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtGui import QDesktopServices",
        "QtGui.QDesktopServices.openUrl(url)",
        "import webbrowser",
        "os.startfile(path)",
        "label.setOpenExternalLinks(True)",
    ],
)
def test_a_starter_is_recognised(source: str) -> None:
    assert list(started(ast.parse(source)))


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def shown(screen: QWidget, kind: type[D]) -> D:
    (found,) = (one for one in screen.findChildren(kind) if one.isVisible())
    return found


def words_on(dialog: QDialog) -> str:
    found = (one.text() for one in dialog.findChildren(Label))
    return bidi.strip(" | ".join(found)).replace("\u200b", "")


@pytest.mark.req("D11")
@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("invoice.pdf", Program.PDF),
        ("STOCK.XLSX", Program.OFFICE),
        ("slip.jpeg", Program.PICTURES),
        ("走车.mp4", Program.PLAYER),
        ("data.zip", Program.ARCHIVES),
        ("index.html", Program.BROWSER),
    ],
)
def test_a_file_opens_after_a_question_that_names_the_program(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path, name: str, program: Program
) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    open_file(screen, path, ask=True)
    sheet = shown(screen, OpeningSheet)
    assert sheet.program is program
    assert name in words_on(sheet)
    assert opened_elsewhere == []
    sheet.open_it.click()
    assert opened_elsewhere == [QUrl.fromLocalFile(str(path)).toString()]


def test_esc_opens_nothing(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(b"x")
    open_file(screen, path, ask=True)
    qtbot.keyClick(shown(screen, OpeningSheet), Qt.Key.Key_Escape)
    assert opened_elsewhere == []


def test_whoever_does_not_want_the_question_is_not_asked(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(b"x")
    open_file(screen, path, ask=False)
    assert screen.findChildren(OpeningSheet) == []
    assert opened_elsewhere == [QUrl.fromLocalFile(str(path)).toString()]


@pytest.mark.req("D11")
@pytest.mark.parametrize(
    "name",
    ["setup.exe", "invoice.pdf.exe", "invoice.pdf.lnk", "a.desktop", "run.sh", "m.xlsm", "x.bat. ",
     "page.hta", "noname", ".pdf"],
)  # fmt: skip
@pytest.mark.parametrize("ask", [True, False])
def test_what_could_run_is_only_shown_in_its_folder(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path, name: str, ask: bool
) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    open_file(screen, path, ask=ask)
    sheet = shown(screen, OpeningSheet)
    assert sheet.windowTitle() == "Vehilink does not open this file"
    sheet.open_it.click()
    assert opened_elsewhere == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_a_file_that_is_gone_is_said(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path
) -> None:
    open_file(screen, tmp_path / "invoice.pdf", ask=True)
    assert shown(screen, ErrorDialog).windowTitle() == "The file is not there"
    assert opened_elsewhere == []


def test_a_folder_opens_in_the_file_manager(
    screen: QWidget, opened_elsewhere: list[str], tmp_path: Path
) -> None:
    open_folder(screen, tmp_path / "export.zip", ask=True)
    sheet = shown(screen, OpeningSheet)
    assert sheet.program is Program.FOLDERS
    sheet.open_it.click()
    assert opened_elsewhere == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_a_program_that_there_is_not_is_said(
    screen: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    open_address(screen, "https://a.example", ask=False)
    assert shown(screen, ErrorDialog).windowTitle() == "No program opened it"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:x", "smb://a/b", "a.example"])
def test_an_address_that_could_run_something_is_refused(
    screen: QWidget, opened_elsewhere: list[str], url: str
) -> None:
    with pytest.raises(ValueError, match="no program"):
        open_address(screen, url, ask=False)
    assert opened_elsewhere == []


@pytest.mark.req("B4")
def test_a_strangers_address_is_copied_reported_and_opened_by_choice_only(
    screen: QWidget, opened_elsewhere: list[str], qtbot: QtBot
) -> None:
    address = read_address("http://xn--pple-43d.example/pay", "https://trade.example")
    assert address is not None
    dialog = LinkDialog(address, screen, reportable=True)
    dialog.open()
    assert bidi.strip(dialog.host.text()) == "xn--pple-43d.example"
    assert len(dialog.doubts) == 3
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "http://xn--pple-43d.example/pay"
    with qtbot.waitSignal(dialog.reported):
        dialog.report.click()
    assert not dialog.report.isEnabled()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert opened_elsewhere == []
    again = LinkDialog(address, screen, reportable=False)
    again.open()
    assert not again.report.isVisible()
    again.follow.click()
    assert opened_elsewhere == ["http://xn--pple-43d.example/pay"]
