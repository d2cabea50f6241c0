"""Videos and voice notes of a listing on the market, and what its pictures show."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.opened import PATIENCE_MS
from tests.support.pictures import write_pictures
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState
from vehilink_desktop.domain.recording import VideoRef, VoiceRef
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.services import vehicle_files
from vehilink_desktop.services.photos import PhotoLabel
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.player_dialog import PlayerDialog
from vehilink_desktop.ui.market.detail import ListingDetail

pytestmark = pytest.mark.req("P8")

ELSEWHERE = "0197b0b0-0000-7000-8000-000000000001"


def listing(desk: Desk, content: ListingContent) -> Listing:
    now = desk.workspace.clock.now()
    return Listing(
        id=desk.new_id(), version=1, state=ListingState.LIVE, account_id="another",
        content=content, created_at=now, updated_at=now,
    )  # fmt: skip


@pytest.fixture
def detail(desk: Desk, qtbot: QtBot) -> ListingDetail:
    shown = ListingDetail(desk.backend)
    qtbot.addWidget(shown)
    shown.resize(420, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def the_player(detail: ListingDetail) -> PlayerDialog:
    (dialog,) = detail.window().findChildren(PlayerDialog)
    return dialog


def test_what_is_here_is_played(
    detail: ListingDetail, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sound = tmp_path / "engine.wav"
    source = ("-f", "lavfi", "-i", "sine=frequency=440:duration=2")
    subprocess.run(["ffmpeg", "-v", "error", *source, str(sound)], check=True)
    own, backend = desk.backend.listings.create(SONG_PLUS), desk.backend
    vehicle_files.take_in(backend.photos, backend.recording_intake, own, [sound], lambda: False)
    detail.show_listing(listing(desk, desk.content(own)), mine=False)
    (button,) = detail.recordings.buttons
    assert bidi.strip(button.accessibleName()) == "Voice note, engine, 0:02"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    player = the_player(detail)
    qtbot.waitUntil(lambda: player.view.seconds > 1.9, timeout=PATIENCE_MS)
    player.close()
    detail.show_listing(listing(desk, SONG_PLUS), mine=False)
    assert detail.recordings.isHidden()


def test_what_cannot_be_fetched_says_why(detail: ListingDetail, desk: Desk, qtbot: QtBot) -> None:
    video = VideoRef(media_id=ELSEWHERE, poster_id=ELSEWHERE, seconds=61, width=640, height=360)
    voice = VoiceRef(media_id=ELSEWHERE, seconds=3)
    content = SONG_PLUS.model_copy(update={"videos": (video,), "voices": (voice,)})
    detail.show_listing(listing(desk, content), mine=False)
    names = [bidi.strip(one.accessibleName()) for one in detail.recordings.buttons]
    assert names == ["Video, 1:01", "Voice note, 0:03"]
    qtbot.keyClick(detail.recordings.buttons[0], Qt.Key.Key_Space)
    player = the_player(detail)
    qtbot.waitUntil(lambda: player.findChild(ErrorState) is not None, timeout=PATIENCE_MS)
    player.close()


def test_a_picture_says_what_it_shows(detail: ListingDetail, desk: Desk, tmp_path: Path) -> None:
    own = desk.backend.listings.create(SONG_PLUS)
    desk.add_photos(own, *write_pictures(tmp_path / "two", 2))
    flawed = desk.content(own).photos[1].media_id
    flaw = PhotoLabel(Shot.FLAW, BodyZone.ROOF, "3 cm")
    desk.backend.photos.label(own, flawed, flaw)
    detail.show_listing(listing(desk, desk.content(own)), mine=False)
    detail.gallery.turn(1)
    said = [bidi.strip(one.text()) for one in detail.gallery.findChildren(Label)]
    assert "Flaw: Roof · 3 cm" in said
