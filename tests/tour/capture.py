"""Camera, microphone and album: everything that the supplier records, and who sees it."""

from __future__ import annotations

from pathlib import Path

from tests.tour.batch import sort_card
from tests.tour.camera import editor_of, make_label, new_vehicle, show_permissions, take_photos
from tests.tour.identity import confirm_person
from tests.tour.recording import (
    record_video,
    record_voice,
    show_editor,
    show_log,
    switch_off_while_recording,
    watch,
)
from tests.tour.scanning import find_by_label, scan_code, scan_vin
from tests.tour.stage import Stage, sign_in
from tests.tour.trade import sent
from vehilink_desktop.ui.market.recordings import ListingRecordings

#: What the label of the vehicle is called in the folder of pictures.
LABEL = "label.png"


def capture(stage: Stage, roll: Path) -> None:
    """Nothing allowed at first; photos, a video and a note of one vehicle; published."""
    sign_in(stage, "Try as supplier")
    stage.until(stage.window.current_page, "the first page")
    show_permissions(stage, "capture-01-all-off")
    listing_id = new_vehicle(stage)
    take_photos(stage, listing_id)
    record_video(stage, listing_id)
    record_voice(stage, listing_id)
    show_editor(stage, listing_id)
    roll.mkdir(exist_ok=True)
    (roll / LABEL).write_bytes(make_label(stage, listing_id))
    _publish(stage, listing_id)
    part = switch_off_while_recording(stage, listing_id)
    show_log(stage, part, ("capture-16-permissions", "capture-17-access-log"))


def scan(stage: Stage, roll: Path) -> None:
    """Before a camera that sees a VIN."""
    scan_vin(stage, roll / LABEL)


def batch(stage: Stage, roll: Path) -> None:
    """Before a camera that sees a code; then a card of three vehicles."""
    scan_code(stage)
    sort_card(stage, roll)


def identity(stage: Stage, _roll: Path) -> None:
    """Before a camera that sees a face."""
    confirm_person(stage)


def audience(stage: Stage, roll: Path) -> None:
    """A purchaser finds the vehicle by its label and plays its video."""
    sign_in(stage, "Try as purchaser")
    find_by_label(stage, roll / LABEL)

    def shown() -> ListingRecordings | None:
        return stage.shown(ListingRecordings)

    stage.until(shown, "the recordings of the vehicle")
    stage.settle_pictures()
    stage.shot("capture-50-on-the-market")
    recordings = shown()
    assert recordings
    stage.click(recordings.buttons[0])
    watch(stage, "capture-51-played")


def _publish(stage: Stage, listing_id: str) -> None:
    footer = editor_of(stage, listing_id).footer
    stage.until(footer.others.isVisible, "the question about people in the pictures")
    footer.others.click()
    stage.until(footer.publish.isEnabled, "the button to publish")
    footer.publish.click()
    stage.until(lambda: not footer.publish.isEnabled(), "the publication in the outbox")
    sent(stage)
