"""Reading beside a live picture: twice alike before it counts, print too, and an end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.media.labels import draw_code, draw_plate
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.domain.scanned import CodeFormat
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.ui.capture.scan_reader import LiveReader
from vehilink_desktop.ui.resources import resource_path

pytestmark = pytest.mark.req("C1")

VIN = "LGXCE6CD8RA000001"
GUIDE = CropBox(0.2, 0.3, 0.8, 0.7)


class Feed:
    """Gives the frames that a test shows to whoever taps it, as a camera would."""

    def __init__(self) -> None:
        self.taps: list[Callable[[Frame], None]] = []
        self._number = 0

    def tap(self, each: Callable[[Frame], None]) -> None:
        self.taps.append(each)

    def untap(self, each: Callable[[Frame], None]) -> None:
        self.taps.remove(each)

    def show(self, pixels: Pixels) -> None:
        for each in self.taps:
            each(Frame(pixels, time.monotonic(), self._number))
        self._number += 1


class Live:
    """A reader over a feed; `found` lists what counted."""

    def __init__(self, qtbot: QtBot, models: Path) -> None:
        self.qtbot = qtbot
        self.feed = Feed()
        self.reader = LiveReader(self.feed, GUIDE, models)  # type: ignore[arg-type]
        self.found: list[tuple[CodeFormat, str]] = []
        self.lacks_print = False
        self.reader.found.connect(self._note)
        self.reader.print_missing.connect(self._note_missing)
        self.reader.start()

    def show_until(self, pixels: Pixels, format_: CodeFormat, text: str) -> None:
        def seen() -> bool:
            self.feed.show(pixels)
            return (format_, text) in self.found

        self.qtbot.waitUntil(seen, timeout=PATIENCE_MS)

    def _note(self, codes: list[Code]) -> None:
        self.found += [(one.format, one.text) for one in codes]

    def _note_missing(self) -> None:
        self.lacks_print = True


@pytest.fixture
def open_live(qtbot: QtBot) -> Iterator[Callable[[Path], Live]]:
    opened: list[Live] = []

    def start(models: Path) -> Live:
        opened.append(Live(qtbot, models))
        return opened[-1]

    yield start
    for live in opened:
        live.reader.close()
        for thread in live.reader.threads():
            thread.join(20)
            assert not thread.is_alive()
        assert live.feed.taps == []


@pytest.fixture
def live(open_live: Callable[[Path], Live]) -> Live:
    return open_live(resource_path("models"))


def frame_with(thing: Pixels, width: int) -> Pixels:
    """The thing in the middle of a grey frame, so many pixels wide."""
    height = round(thing.shape[0] * width / thing.shape[1])
    small = cv2.resize(thing, (width, height), interpolation=cv2.INTER_AREA)
    frame = np.full((720, 1280), 128, np.uint8)
    top, left = (720 - height) // 2, (1280 - width) // 2
    frame[top : top + height, left : left + width] = small
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR), np.uint8)


def code(text: str) -> Pixels:
    return frame_with(draw_code(text, CodeFormat.QR), 300)


def test_what_was_seen_once_does_not_count(live: Live) -> None:
    live.feed.show(code("once"))
    live.show_until(code("twice"), CodeFormat.QR, "twice")
    assert live.found == [(CodeFormat.QR, "twice")]


def test_while_it_pauses_nothing_counts(live: Live) -> None:
    live.reader.pause()
    for _ in range(5):
        live.feed.show(code("meanwhile"))
    live.reader.go_on()
    live.show_until(code("after"), CodeFormat.QR, "after")
    live.show_until(code("again"), CodeFormat.QR, "again")
    assert (CodeFormat.QR, "meanwhile") not in live.found


def test_a_vin_is_read_from_print_in_the_guide(live: Live) -> None:
    live.show_until(frame_with(draw_plate(VIN), 640), CodeFormat.PRINT, VIN)


def test_codes_are_read_where_print_cannot_be(
    open_live: Callable[[Path], Live], tmp_path: Path
) -> None:
    live = open_live(tmp_path)
    live.show_until(code("here"), CodeFormat.QR, "here")
    live.qtbot.waitUntil(lambda: live.lacks_print, timeout=PATIENCE_MS)
