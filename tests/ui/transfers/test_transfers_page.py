"""What is on its way: grouped, counted, held, resumed, cancelled, explained."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.opened import Opened
from tests.support.pictures import write_pictures
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.repositories import outbox, photos, uploads
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.transfers.model import Col, Group
from vehilink_desktop.ui.transfers.page import TransfersPage

pytestmark = pytest.mark.req("D10")


@pytest.fixture
def published(desk: Desk, tmp_path: Path) -> str:
    """A vehicle with three pictures, handed to the outbox."""
    one = desk.backend.listings.create(SONG_PLUS)
    desk.add_photos(one, *write_pictures(tmp_path / "roll", 3))
    desk.backend.listings.publish(one)
    return one


def opened(qtbot: QtBot, desk: Desk, lines: int) -> Opened[TransfersPage]:
    shown = Opened(qtbot, TransfersPage(desk.backend))
    shown.until(lambda: shown.page.model.rowCount() == lines)
    return shown


def cell(page: TransfersPage, row: int, column: Col) -> str:
    return bidi.strip(str(page.model.index(row, column).data() or ""))


def states(desk: Desk) -> list[str]:
    return [row.state for row in desk.backend.transfers.rows() if row.kind == "photo"]


def test_files_and_operations_stand_below_their_vehicle(
    qtbot: QtBot, desk: Desk, published: str
) -> None:
    other = desk.put_listing(SONG_PLUS.model_copy(update={"series": "Tang"}))
    desk.backend.listings.act(other, ListingAction.WITHDRAW)
    page = opened(qtbot, desk, 7).page
    first = page.model.line(0)
    assert isinstance(first, Group)
    assert (first.files, first.files_done) == (3, 0)
    assert [cell(page, n, Col.WHAT) for n in range(1, 5)] == [
        *("IMG_01.jpg", "IMG_02.jpg", "IMG_03.jpg"),
        "Publish",
    ]
    assert cell(page, 5, Col.WHAT).startswith("2024 BYD Tang")
    assert cell(page, 6, Col.WHAT) == "Withdraw"


def test_one_file_is_held_and_goes_on(qtbot: QtBot, desk: Desk, published: str) -> None:
    shown = opened(qtbot, desk, 5)
    shown.page.table.select_row(2)
    shown.page.pause.trigger()
    shown.until(lambda: states(desk) == ["queued", "paused", "queued"])
    shown.until(lambda: cell(shown.page, 2, Col.STATE) == "Paused")
    shown.until(shown.page.resume.isEnabled)
    shown.page.resume.trigger()
    shown.until(lambda: states(desk) == ["queued"] * 3)


def test_all_are_held_and_go_on(qtbot: QtBot, desk: Desk, published: str) -> None:
    shown = opened(qtbot, desk, 5)
    shown.page.pause_all.trigger()
    shown.until(lambda: states(desk) == ["paused"] * 3)
    shown.until(shown.page.resume_all.isEnabled)
    shown.page.resume_all.trigger()
    shown.until(lambda: states(desk) == ["queued"] * 3)


def test_a_vehicles_line_stands_for_all_of_its_files(
    qtbot: QtBot, desk: Desk, published: str
) -> None:
    shown = opened(qtbot, desk, 5)
    shown.page.table.select_row(0)
    shown.page.pause.trigger()
    shown.until(lambda: states(desk) == ["paused"] * 3)


def test_cancelling_a_file_takes_the_picture_off(qtbot: QtBot, desk: Desk, published: str) -> None:
    shown = opened(qtbot, desk, 5)
    shown.page.table.select_row(1)
    shown.page.cancel.trigger()
    shown.until(lambda: len(desk.content(published).photos) == 2)
    shown.until(lambda: desk.backend.listings.load(published).operation == "parked")
    shown.until(lambda: shown.page.retry_all.isEnabled())


def test_why_a_file_waits(qtbot: QtBot, desk: Desk, published: str) -> None:
    page = opened(qtbot, desk, 5).page
    assert cell(page, 1, Col.WHY) == ""
    desk.switch.set_working_offline(True)
    assert cell(page, 1, Col.WHY) == "You are working offline"


def test_the_totals_follow_the_engine(qtbot: QtBot, desk: Desk) -> None:
    shown = Opened(qtbot, TransfersPage(desk.backend))
    assert shown.page._totals.text() == "Everything has arrived"
    flowing = replace(
        desk.switch.state,
        files_total=50,
        files_done=31,
        bytes_total=45_000_000,
        bytes_sent=12_000_000,
        rate_bps=1_200_000.0,
        eta_s=120.0,
    )
    desk.bus.publish_status(flowing)
    expected = "31 of 50 files sent · 12.0 MB of 45.0 MB · 1.2 MB/s · about 2 min left"
    shown.until(lambda: bidi.strip(shown.page._totals.text()) == expected)


def test_enter_opens_the_vehicle(qtbot: QtBot, desk: Desk, published: str) -> None:
    shown = opened(qtbot, desk, 5)
    shown.page.table.select_row(1)
    qtbot.keyClick(shown.page.table, Qt.Key.Key_Return)
    assert shown.routes == [f"editor/{published}"]


def test_nothing_on_its_way_is_said(qtbot: QtBot, desk: Desk) -> None:
    shown = Opened(qtbot, TransfersPage(desk.backend))
    shown.until(lambda: shown.page.faces.currentWidget().accessibleName() != "Loading")
    assert shown.page.model.rowCount() == 0


def test_a_certification_stands_under_its_own_name_and_leads_to_its_page(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    service = desk.backend.certification
    service.start(UserType.SUPPLIER)
    added = service.add_pages(write_pictures(tmp_path / "scan", 1), CancelToken())
    draft = service.state().draft
    assert draft
    with desk.db.write() as conn:
        photo = photos.get(conn, added.pages[0].media_id)
        assert photo
        uploads.queue(conn, photo, 1)
        outbox.add_certification(conn, "op-1", draft.id, draft.content, 1)
    shown = opened(qtbot, desk, 3)
    page = shown.page
    assert [cell(page, n, Col.WHAT) for n in range(3)] == [
        "Company certification",
        "IMG_01.jpg",
        "Submit for certification",
    ]
    page.table.row_activated.emit(0)
    assert shown.routes == ["my/certification"]
    page.table.selectRow(2)
    page.cancel.trigger()
    shown.until(lambda: service.state().operation is None)
    assert service.state().draft
