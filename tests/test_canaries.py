"""The watch for personal data in logs does bite, and the program's own log passes it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.canaries import CANARIES, Canaries, LeakWatch
from vehilink_desktop.sandbox.seed import companies
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.technical import TechnicalDetails

pytestmark = pytest.mark.req("D8")

#: What an unredacted log would contain.
LEAKS = [
    "+8613800138000",
    "13800138000",
    "138 0013 8000",
    "+971501234567",
    "+8613712345678",
    "LGXCE6CD8RA000001",
    "91330100MA27XF6T4Q",
    companies.SUPPLIERS[0].name,
    companies.SUPPLIERS[0].name_zh or "",
    companies.SUPPLIERS[0].address,
    "3Vx9kQ_abcDEF-0123456789abcdefGHIJKLMNOPQRS",
    "Bearer abcdef",
]


@pytest.mark.parametrize("leak", LEAKS)
def test_each_is_found(leak: str) -> None:
    assert CANARIES.in_text(f"2026-11-23 02:40:39,123 INFO x: could not send to {leak}: refused")


def test_what_a_log_needs_is_none() -> None:
    line = (
        "2026-11-23 02:40:39,123 INFO task-read_0 vehilink_desktop.sync.pull: feed listings "
        "0190163d-8694-739b-aea5-966c26f8ad91 starts over: 410, 1795400000123 at 127.0.0.1:54321"
    )
    assert not CANARIES.in_text(line)


def test_a_code_is_one_from_when_it_is_handed_out() -> None:
    canaries = Canaries()
    assert not canaries.in_text("entered 482913")
    canaries.note_code("482913")
    assert canaries.in_text("entered 482913") == {"482913"}
    assert not canaries.in_text("entered 1482913")


def test_a_planted_leak_in_a_record_is_reported() -> None:
    watch = LeakWatch()
    logger = logging.Logger("vehilink_desktop.services")
    logger.addHandler(watch)
    logger.info("sold to %s", companies.SUPPLIERS[0].name)
    logger.info("nothing personal")
    logger.warning("asked +86 138 0013 8000 for LGXCE6CD8RA000001")  # the formatter sees to it
    (leak,) = watch.leaks(Canaries())
    assert companies.SUPPLIERS[0].name in leak


@pytest.mark.parametrize("name", ["logs/vehilink.log", "vehilink.log.1", "a/crash.log"])
def test_a_planted_leak_in_a_file_is_reported(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("sent to +8613800138000\n")
    assert CANARIES.in_files(tmp_path) == [f"{name}: +8613800138000"]
    path.unlink()  # or this very test fails for it


def test_details_that_are_copied_for_support_tell_nothing(qtbot: QtBot) -> None:
    said = f"invalid: +8613800138000, LGXCE6CD8RA000001, Bearer abcdef at {Path.home()}/x"
    details = TechnicalDetails(said)
    qtbot.addWidget(details)
    next(one for one in details.findChildren(Button) if one.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert not CANARIES.in_text(copied)
    assert copied.startswith("invalid: +…, LGXCE6CD8…")
    assert copied.endswith("~/x")
