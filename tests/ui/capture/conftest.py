"""The camera's page over a drawn scene, opened by somebody who has agreed to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.opened import Opened
from tests.support.permissions import ALBUM
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.ui.capture.page import CapturePage

AGREED = (*ALBUM, Purpose.VEHICLE_PHOTO, Purpose.VEHICLE_VIDEO)


class Capture(Opened[CapturePage]):
    """The page of one vehicle."""

    def __init__(self, qtbot: QtBot, desk: Desk, rest: str = "photo") -> None:
        self.desk = desk
        self.id = desk.backend.listings.create(SONG_PLUS)
        super().__init__(qtbot, CapturePage(desk.backend), f"{self.id}/{rest}")

    def stored(self) -> ListingContent:
        return self.desk.content(self.id)

    def uses(self) -> list[str]:
        """What the camera was used for, newest first, with how it ended."""
        log = self.desk.backend.permissions.accesses(None, 20, Capability.CAMERA)
        return [f"{one.purpose} {one.end}" for one in log]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", permissions=AGREED, camera="synthetic") as opened:
        yield opened


OpenCapture = Callable[[str], Capture]


@pytest.fixture
def open_capture(qtbot: QtBot, desk: Desk) -> Iterator[OpenCapture]:
    opened: list[Capture] = []

    def open_page(rest: str) -> Capture:
        opened.append(Capture(qtbot, desk, rest))
        return opened[-1]

    yield open_page
    for one in opened:
        one.page.leave()
        one.until(lambda: not desk.backend.permissions.in_use())
