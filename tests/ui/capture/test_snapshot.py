"""One picture in a dialog, and the test of the camera: nothing is kept that was not wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.ui.capture.snapshot import SnapshotDialog
from vehilink_desktop.ui.my.permissions.camera_test import CameraTest

PATIENCE_MS = 20_000


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    agreed = (Purpose.DOCUMENT_PHOTO, Purpose.AVATAR_PHOTO)
    with Desk(tmp_path / "profile", permissions=agreed, camera="synthetic") as opened:
        yield opened


def last_use(desk: Desk) -> str:
    log = desk.backend.permissions.accesses(None, 1, Capability.CAMERA)
    return f"{log[0].purpose} {log[0].subject} {log[0].end}" if log else ""


@pytest.mark.req("C1", "A4")
def test_a_page_is_photographed_and_handed_on(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = SnapshotDialog(
        desk.backend, "Photograph a page", Purpose.DOCUMENT_PHOTO, "Licence", window
    )
    got: list[bytes] = []
    dialog.taken.connect(got.append)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.viewfinder.camera is not None, timeout=PATIENCE_MS)
    qtbot.keyClick(dialog.viewfinder.preview, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: last_use(desk) == "document_photo Licence done", timeout=PATIENCE_MS)
    dialog.again_button.click()
    qtbot.waitUntil(dialog.take_button.isEnabled, timeout=PATIENCE_MS)
    dialog.take_button.click()
    assert dialog.still.picture_rect()
    dialog.use_button.click()
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE_MS)
    assert QImage.fromData(got[0]).width() == 1280
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: not desk.backend.permissions.in_use(), timeout=PATIENCE_MS)


@pytest.mark.req("C4")
def test_closing_the_dialog_closes_the_camera(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = SnapshotDialog(desk.backend, "Your picture", Purpose.AVATAR_PHOTO, "", window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.viewfinder.camera is not None, timeout=PATIENCE_MS)
    dialog.reject()
    qtbot.waitUntil(lambda: last_use(desk) == "avatar_photo  done", timeout=PATIENCE_MS)


@pytest.mark.req("C4")
def test_the_camera_is_tested_only_as_long_as_it_is_seen(qtbot: QtBot, desk: Desk) -> None:
    test = CameraTest(desk.backend)
    qtbot.addWidget(test)
    test.show()
    assert not test.viewfinder.isVisible()
    test.button.click()
    qtbot.waitUntil(lambda: test.viewfinder.camera is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: test.hint.text == "Sharp and bright", timeout=PATIENCE_MS)
    test.button.click()
    assert not test.viewfinder.isVisible()
    qtbot.waitUntil(lambda: last_use(desk) == "camera_test  done", timeout=PATIENCE_MS)
