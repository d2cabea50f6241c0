"""The supplier sorts a card full of pictures, a video and a voice note onto three vehicles."""

from __future__ import annotations

import wave
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.drops import drop_files
from tests.tour.hands import allow, dialog_of
from tests.tour.stage import Stage, go_to
from vehilink_desktop.media.vision import cv2
from vehilink_desktop.sandbox.art.picture import Angle, Facts, draw_vehicle
from vehilink_desktop.ui.batch.entry import HowManyDialog
from vehilink_desktop.ui.batch.item_grid import ItemGrid, as_mime
from vehilink_desktop.ui.batch.page import BatchPage
from vehilink_desktop.ui.stock.page import StockPage

_TAKEN_AT = 0x9003  # DateTimeOriginal
_DETAILS = 0x8769
_NINE = datetime(2026, 11, 20, 9, 0)
_SIZE = (1200, 900)
#: Pictures and samples a second of the video and the voice note.
_RATE, _SOUND_RATE = 15, 16_000
#: Invented, and right; the third vehicle's plate was not photographed.
_VEHICLES = (
    ("LVGBPB9E9KG006112", "sedan", (160, 30, 34)),
    ("LSJW74094PZ000311", "suv", (40, 60, 110)),
    (None, "hatchback", (214, 216, 218)),
)
_ANGLES = (Angle.FRONT_THREE_QUARTER, Angle.SIDE, Angle.REAR)


def write_card(card: Path) -> Path:
    """What a telephone has after three vehicles: plates first, the last one after a while."""
    seconds = 0
    for number, (vin, body, colour) in enumerate(_VEHICLES):
        folder = card / ("gate 3" if vin else "gate 4")
        folder.mkdir(parents=True, exist_ok=True)
        seconds += 120
        pictures = []
        for angle in (Angle.VIN_PLATE, *_ANGLES) if vin else _ANGLES:
            picture = draw_vehicle(
                body=body, colour_rgb=colour, angle=angle, seed=40 + number, size=_SIZE,
                facts=Facts(vin=vin, model_year=2024),
            )  # fmt: skip
            seconds += 20
            _save(picture, folder, _NINE + timedelta(seconds=seconds))
            pictures.append(picture)
    at = _NINE + timedelta(seconds=seconds + 20)
    _film(folder / f"VID_{at:%Y%m%d_%H%M%S}.mp4", pictures)
    _hum(folder / f"REC_{at + timedelta(seconds=20):%Y%m%d_%H%M%S}.wav")
    (card / "notes.txt").write_text("keys: office")
    return card


def sort_card(stage: Stage, folder: Path) -> None:
    """Dropped, proposed, put right by hand, accepted."""
    card = write_card(folder / "CARD")
    go_to(stage, "stock")
    stage.settle()
    drop_files(stage.page(StockPage), [card])
    allow(stage, lambda: stage.window.findChildren(HowManyDialog))
    dialog = dialog_of(stage, HowManyDialog)
    stage.shot("capture-30-several")
    dialog.several.click()
    stage.until(lambda: isinstance(stage.window.current_page(), BatchPage), "the batch")
    page = stage.page(BatchPage)
    stage.until(lambda: page.accept_action.isVisible(), "the proposal", 90)
    stage.settle_pictures()
    stage.shot("capture-31-proposal")
    _drag(stage, page)
    page.accept_action.trigger()
    stage.until(page.outcome.isVisible, "the vehicles", 60)
    stage.settle_pictures()
    stage.shot("capture-33-result")


def _drag(stage: Stage, page: BatchPage) -> None:
    """The last picture of the first vehicle goes to the second one; seen while it is held."""
    first, second = page.board.cards()[:2]
    moved = first.grid.items.ids()[-1]
    before = len(second.grid.items.ids())
    _hold(second.grid, moved)
    stage.settle(200)
    stage.shot("capture-32-dragged")
    _let_go(second.grid, moved)
    stage.until(lambda: len(second.grid.items.ids()) == before + 1, "the picture to move")
    page.undo_action.trigger()
    stage.until(lambda: len(second.grid.items.ids()) == before, "the step to be undone")


def _hold(grid: ItemGrid, item: str) -> None:
    data, held = as_mime([item]), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(_place(grid), Qt.DropAction.MoveAction, data, *held)
        QApplication.sendEvent(grid.viewport(), event)


def _let_go(grid: ItemGrid, item: str) -> None:
    data, held = as_mime([item]), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDropEvent(_place(grid), Qt.DropAction.MoveAction, data, *held)
    QApplication.sendEvent(grid.viewport(), event)


def _place(grid: ItemGrid) -> QPoint:
    """On the near side of the second file."""
    return grid.visualRect(grid.items.index(1, 0)).center() - QPoint(10, 0)


def _save(picture: Image.Image, folder: Path, taken_at: datetime) -> None:
    exif = Image.Exif()
    exif.get_ifd(_DETAILS)[_TAKEN_AT] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    picture.save(folder / f"IMG_{taken_at:%H%M%S}.jpg", exif=exif)


def _film(path: Path, pictures: Sequence[Image.Image]) -> None:
    """Once around a vehicle, a second for each picture."""
    kind = cv2.VideoWriter.fourcc(*"mp4v")
    writer = cv2.VideoWriter(str(path), kind, _RATE, (640, 480))
    for picture in pictures:
        pixels = np.asarray(picture.resize((640, 480)))[:, :, ::-1]
        for _ in range(_RATE):
            writer.write(pixels)
    writer.release()


def _hum(path: Path) -> None:
    """Three seconds of an engine, or nearly so."""
    times = np.arange(3 * _SOUND_RATE) / _SOUND_RATE
    samples = 6000 * np.sin(2 * np.pi * 90 * times) * (1 + np.sin(2 * np.pi * 3 * times))
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_SOUND_RATE)
        sound.writeframes(samples.astype("<i2").tobytes())
