"""The supplier before the camera: nothing allowed at first, then photos with what they show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.support.backend import SONG_PLUS
from tests.tour.hands import allow, dialog_of, refuse
from tests.tour.stage import Stage, go_to
from tests.tour.trade import backend_of
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.ui.capture.page import CapturePage
from vehilink_desktop.ui.capture.photo import PhotoMode
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.editor.view import EditorView
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.permissions.page import PermissionsPart
from vehilink_desktop.ui.stock.label_dialog import LabelDialog

#: Invented, and right.
VEHICLE = SONG_PLUS.model_copy(update={"vin": "LGXCE6CD0RA000705", "stock_no": "Y-0705"})


def new_vehicle(stage: Stage) -> str:
    """A draft with everything that can be typed; its id."""
    go_to(stage, "stock")
    return backend_of(stage).listings.create(VEHICLE)


def content_of(stage: Stage, listing_id: str) -> ListingContent:
    """What the store has of a vehicle."""
    return backend_of(stage).listings.load(listing_id).content


def editor_of(stage: Stage, listing_id: str) -> EditorView:
    """Open a vehicle and wait until it is there."""
    stage.open(f"editor/{listing_id}")

    def read() -> object:
        page = stage.window.current_page()
        return isinstance(page, EditorPage) and page.view

    stage.until(read, "the editor")
    view = stage.page(EditorPage).view
    assert view
    return view


def permissions_of(stage: Stage) -> PermissionsPart:
    """Open System permissions and wait until it says how everything stands."""
    stage.open("my/permissions")
    part = stage.page(MyPage).part()
    assert isinstance(part, PermissionsPart)
    stage.until(part.cards[Capability.CAMERA].used.text, "how the permissions stand")
    stage.settle(600)
    return part


def show_permissions(stage: Stage, name: str) -> None:
    """Everything is off, and nothing has been used."""
    part = permissions_of(stage)
    assert not any(card.switch.isChecked() for card in part.cards.values())
    stage.shot(name)


def take_photos(stage: Stage, listing_id: str) -> None:
    """The question, a no that hinders nothing, a yes, three shots of the list."""
    editor_of(stage, listing_id).open_camera("photo")
    refuse(stage, "capture-02-first-use")
    mode = stage.page(CapturePage).photo
    stage.until(mode.viewfinder.start_button.isVisible, "the camera that is off")
    stage.settle()
    stage.shot("capture-03-not-now")
    stage.click(mode.viewfinder.start_button)
    allow(stage, lambda: mode.viewfinder.camera)
    stage.until(lambda: mode.viewfinder.camera, "the camera")
    stage.settle(800)
    stage.shot("capture-04-camera")
    for number in range(3):
        _press(stage, mode)
        stage.until(lambda n=number: _stored(mode) == n + 1, "the picture in the vehicle")
    mode.shots.choose(Shot.VIN_PLATE)
    stage.settle_pictures()
    stage.shot("capture-05-three-shots")
    _take_flaw(stage, mode)
    stage.until(lambda: len(content_of(stage, listing_id).photos) == 4, "four pictures")


def make_label(stage: Stage, listing_id: str) -> bytes:
    """The label that is put behind the windscreen, as a picture."""
    # what prints is not loaded to drive the rest
    from vehilink_desktop.ui.stock.label_dialog import png_of

    editor_of(stage, listing_id)
    actions = stage.page(EditorPage).actions_menu()
    next(one for one in actions if one.shortcut() == QKeySequence("Ctrl+L")).trigger()
    dialog = dialog_of(stage, LabelDialog)
    stage.until(lambda: dialog.labels, "the label")
    stage.settle()
    stage.shot("capture-14-label")
    picture = png_of(dialog.labels[0])
    dialog.reject()
    return picture


def next_frame(stage: Stage, finder: Viewfinder) -> None:
    """Wait for another picture of the camera: the same one twice would be refused."""
    seen: list[object] = []
    finder.frame.connect(seen.append)
    stage.until(lambda: seen, "the next frame")
    finder.frame.disconnect(seen.append)


def _take_flaw(stage: Stage, mode: PhotoMode) -> None:
    mode.shots.choose(Shot.FLAW)
    car = mode.flaw.zones.car
    stage.until(car.isVisible, "the car from above")
    stage.settle()
    door = car.place_of(BodyZone.LEFT_REAR_DOOR).toPoint()
    QTest.mouseClick(car, Qt.MouseButton.LeftButton, pos=door)
    stage.type(mode.flaw.text.controls()[0], "Scratch, 4 cm")
    stage.until(mode.shutter.isEnabled, "the shutter")
    next_frame(stage, mode.viewfinder)
    QTest.mouseClick(mode.shutter, Qt.MouseButton.LeftButton)
    stage.until(lambda: _stored(mode) == 4, "the flaw in the vehicle")
    stage.settle()
    stage.shot("capture-06-flaw")


def _press(stage: Stage, mode: PhotoMode) -> None:
    next_frame(stage, mode.viewfinder)
    QTest.keyClick(mode.viewfinder.preview, Qt.Key.Key_Space)


def _stored(mode: PhotoMode) -> int:
    return sum(tile.photo_id is not None for tile in mode.strip.tiles)
