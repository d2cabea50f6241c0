"""The look is applied before any widget of these tests is made."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vehilink_desktop.ui.theme import Theme, apply_theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    return apply_theme(qapp, "light", language="en")


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
