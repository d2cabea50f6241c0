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

    def __init__(
        self, qtbot: QtBot, desk: Desk, rest: str = "photo", *, listing_id: str | None = None
    ) -> None:
        self.desk = desk
        self.id = listing_id or desk.backend.listings.create(SONG_PLUS)
        page = CapturePage(desk.backend)
        # as the frame does before it goes
        qtbot.addWidget(page, before_close_func=lambda _page: page.leave())
        super().__init__(qtbot, page, f"{self.id}/{rest}")

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
    yield lambda rest: Capture(qtbot, desk, rest)
    # the page is gone by now, and must have taken its devices along
    qtbot.waitUntil(lambda: not desk.backend.permissions.in_use())
