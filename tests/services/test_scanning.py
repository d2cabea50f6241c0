"""What a scan leads to: what is read in foreign pictures, and what is known here of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.media.labels import draw_plate
from tests.support.backend import NOWHERE, SONG_PLUS, SUPPLIER, Desk
from tests.support.deals import Deals
from tests.support.listings import make_listings
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.domain.scanned import (
    CodeFormat,
    CompanyLink,
    DealLink,
    ScanAction,
    ScannedVin,
    VehicleLink,
    WebLink,
    company_link,
    understand,
    vehicle_link,
)
from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.services.scanning import KnownVehicle, Reading
from vehilink_desktop.storage.repositories import listings as listing_rows
from vehilink_desktop.storage.repositories import orders

pytestmark = pytest.mark.req("P1", "C1")

VIN = "LGXCE6CD8RA000001"
QUAD = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile") as opened:
        yield opened


def qr_png(text: str) -> bytes:
    drawn = io.BytesIO()
    segno.make(text, micro=False).save(drawn, kind="png", scale=8, border=4)
    return drawn.getvalue()


def read(desk: Desk, source: Path | bytes) -> tuple[Reading, ...]:
    return desk.backend.scanning.read_picture(source, CancelToken())


def test_the_same_vin_is_found_in_stock_in_drafts_and_on_the_market(desk: Desk) -> None:
    listed = desk.put_listing(SONG_PLUS)
    draft = desk.backend.listings.create(SONG_PLUS.model_copy(update={"series": "Han"}))
    other, stranger = make_listings(2)
    content = other.content.model_copy(update={"vin": VIN})
    with desk.db.write() as conn:
        theirs = other.model_copy(update={"content": content, "state": ListingState.LIVE})
        listing_rows.upsert_many(conn, [(theirs, False), (stranger, False)])
    found = desk.backend.scanning.look_up(ScannedVin(check_vin(VIN)))
    assert found.sells
    assert {(one.id, one.mine) for one in found.vehicles} == {
        (listed, True),
        (draft, True),
        (other.id, False),
    }
    assert desk.backend.scanning.look_up(ScannedVin(check_vin("LVGBPB9E7KG006111"))).vehicles == ()


def test_a_vehicles_code_leads_to_it_while_it_is_there(desk: Desk) -> None:
    scanning = desk.backend.scanning
    mine = desk.put_listing(SONG_PLUS, ListingState.WITHDRAWN)
    sold, live = make_listings(2)
    with desk.db.write() as conn:
        gone = sold.model_copy(update={"state": ListingState.SOLD})
        listing_rows.upsert_many(conn, [(gone, False), (live, False)])
    title = SONG_PLUS.title()
    assert scanning.look_up(VehicleLink(mine)).vehicles == (KnownVehicle(mine, title, True),)
    assert [one.mine for one in scanning.look_up(VehicleLink(live.id)).vehicles] == [False]
    assert scanning.look_up(VehicleLink(sold.id)).vehicles == ()
    assert scanning.look_up(VehicleLink(desk.new_id())).vehicles == ()


def test_a_company_is_known_by_the_deals_with_it(desk: Desk) -> None:
    first = next(iter(Deals(8).orders()))
    account_id = first.supplier.account_id
    with desk.db.write() as conn:
        orders.upsert_many(conn, [first], account_id)
    scanning = desk.backend.scanning
    found = scanning.look_up(CompanyLink(first.purchaser.account_id))
    assert found.party == first.purchaser
    assert [(one.route, one.id) for one in found.deals] == [("order", first.id)]
    assert scanning.look_up(DealLink("order", first.id)).deals == found.deals
    assert scanning.look_up(DealLink("quotation", first.id)).deals == ()
    assert scanning.look_up(CompanyLink("nobody")).party is None
    assert scanning.look_up(CompanyLink(SUPPLIER.id)).myself


def test_codes_in_pictures_are_understood(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    one = desk.new_id()
    path.write_bytes(qr_png(vehicle_link(one)))
    assert [reading.scanned for reading in read(desk, path)] == [VehicleLink(one)]
    assert [reading.scanned for reading in read(desk, qr_png(company_link(one)))] == [
        CompanyLink(one)
    ]


def test_a_vin_is_read_from_print_where_there_is_no_code(desk: Desk) -> None:
    plate = io.BytesIO()
    Image.fromarray(draw_plate(VIN)).save(plate, "PNG")
    (reading,) = read(desk, plate.getvalue())
    assert reading.scanned == ScannedVin(check_vin(VIN))
    assert (reading.format, reading.sure) == (CodeFormat.PRINT, True)


def test_a_picture_may_say_nothing_be_none_or_come_too_late(desk: Desk) -> None:
    empty = io.BytesIO()
    Image.new("RGB", (640, 480), "grey").save(empty, "PNG")
    assert read(desk, empty.getvalue()) == ()
    with pytest.raises(PhotoRefused):
        read(desk, b"no picture")
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        desk.backend.scanning.read_picture(qr_png("x"), stopped)


def test_the_platforms_own_pages_may_be_opened_and_no_others(desk: Desk) -> None:
    scanning = desk.backend.scanning
    own, other = (
        scanning.understand(Code(f"{host}/page", CodeFormat.QR, QUAD)).scanned
        for host in (NOWHERE, "https://elsewhere.example")
    )
    assert isinstance(own, WebLink)
    assert isinstance(other, WebLink)
    assert ScanAction.OPEN_IN_BROWSER in own.actions
    assert ScanAction.OPEN_IN_BROWSER not in other.actions


def test_a_label_says_what_the_draft_says(desk: Desk) -> None:
    one = desk.put_listing(SONG_PLUS)
    desk.backend.listings.edit(one, {"stock_no": "A-7"})
    label = desk.backend.scanning.label(one)
    assert (label.vin, label.stock_no, label.title) == (VIN, "A-7", SONG_PLUS.title())
    assert understand(label.code, CodeFormat.QR) == VehicleLink(one)
