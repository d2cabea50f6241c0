"""What tests of screens start from: the look, and a profile without a platform."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.support.backend import Desk
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.theme import Theme, apply_theme


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The texts of English, in whichever order tests run; who shows others brings these back."""
    install_language(qapp, "en")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Theme:
    return apply_theme(qapp, "light", language="en")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def opened_elsewhere(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was told to open in another program; it does as it is told."""
    urls: list[str] = []

    def note(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return urls
