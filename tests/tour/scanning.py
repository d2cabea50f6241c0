"""The supplier scans: a VIN before the camera, the label of a vehicle in a file, a foreign code."""

from __future__ import annotations

from pathlib import Path

from tests.tour.hands import allow, refuse
from tests.tour.stage import Stage, go_to, rows
from vehilink_desktop.domain.scanned import ScanAction, VehicleLink
from vehilink_desktop.ui.capture.scan_page import ScanPage
from vehilink_desktop.ui.capture.scan_view import ScanView
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.market.page import MarketPage

#: What the camera is held before; the VIN is invented and right, the host is nobody's.
VIN = "LVGBPB9E7KG006111"
LINK = "https://www.vehilink.example/offer"


def scan_vin(stage: Stage, label: Path) -> None:
    """A VIN by its bar code makes a vehicle; a picture of a label leads to its vehicle."""
    view = _scan(stage)
    stage.until(lambda: view.cards, "the VIN", 60)
    stage.settle()
    stage.shot("capture-20-vin")
    view.read_files([label])
    allow(stage, lambda: not view.cards, "capture-21-file")

    def found() -> object:
        return view.cards and isinstance(view.cards[0]._reading.scanned, VehicleLink)

    stage.until(found, "the vehicle of the label", 60)
    stage.settle()
    stage.shot("capture-22-label-read")
    view.scan_on()
    stage.until(lambda: view.cards, "the VIN again", 60)
    view.cards[0].vehicle_wanted.emit(VIN)

    def made() -> object:
        page = stage.window.current_page()
        return isinstance(page, EditorPage) and page.view

    stage.until(made, "the vehicle with the VIN")
    stage.settle(800)
    stage.shot("capture-23-vin-in-vehicle")


def scan_code(stage: Stage) -> None:
    """A code that leads elsewhere is shown, and cannot be opened from here."""
    view = _scan(stage)
    stage.until(lambda: view.cards, "the code", 60)
    stage.settle()
    stage.shot("capture-24-code")
    assert ScanAction.OPEN_IN_BROWSER not in view.cards[0]._reading.scanned.actions


def find_by_label(stage: Stage, label: Path) -> None:
    """A purchaser without a camera reads a picture of the label, and is on the market."""
    go_to(stage, "market")
    status = stage.window.sync_status
    stage.until(lambda: status().last_sync_at and rows(stage) >= 20, "the market", 60)
    stage.open("scan")
    view = stage.page(ScanPage).view
    refuse(stage)
    view.read_files([label])
    allow(stage, lambda: view.cards)
    stage.until(lambda: view.cards, "the label", 60)
    view.cards[0].buttons[0].click()
    stage.until(lambda: isinstance(stage.window.current_page(), MarketPage), "the market again")


def _scan(stage: Stage) -> ScanView:
    go_to(stage, "scan")
    view = stage.page(ScanPage).view
    allow(stage, lambda: view.finder.camera)
    return view
