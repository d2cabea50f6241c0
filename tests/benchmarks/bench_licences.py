"""How well and how fast business licences are read, and whether the window notices."""

import os
import random
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

from tests.benchmarks.result import Measured, benchmark
from tests.media.licences import Condition, Licence, draw_licence, make_licence, photograph
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.media.licence_fields import LicenceField, LicenceReading
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.ui.resources import resource_path

LICENCES = 60
_HARDLY_LEGIBLE = 12
_PHOTOS = 5
_PHOTO_SIDE = 4120
_BEAT_MS = 5


@benchmark("licence_ocr_s", unit="s", goal="value <= 3")
def licence_ocr_s(folder: Path) -> Measured:
    """From a file of 12 megapixels to its fields: the median of five photos.

    The decoder is up, as it is since the person chose the file; its start is measured by nobody.
    """
    photos = _photos(folder)
    times = []
    with closing(LicenceReader(resource_path("models"))) as reader:
        for path in [photos[0], *photos]:  # the first one loads the models
            started = time.perf_counter()
            reading = _read(reader, path)
            times.append(time.perf_counter() - started)
            if LicenceField.CREDIT_CODE not in reading.fields:
                raise RuntimeError(f"{path.name} was not read")
    return Measured(value=statistics.median(times[1:]))


@benchmark("licence_code_exact_share", unit="share", goal="value >= 0.95")
def licence_code_exact_share(_folder: Path) -> Measured:
    """Credit codes read exactly, of 60 licences in six conditions.

    No code that is wrong may be called certain: neither here nor among twelve that can hardly
    be read.
    """
    exact = 0
    with closing(LicenceReader(resource_path("models"))) as reader:
        for licence, picture in _set():
            exact += _exact_code(licence, _read(reader, picture))
        for licence, picture in _hardly_legible():
            _exact_code(licence, _read(reader, picture))
    return Measured(value=exact / LICENCES)


@benchmark("licence_name_share", unit="share", goal="value >= 0.90")
def licence_name_share(_folder: Path) -> Measured:
    """Company names read exactly, of the same 60 licences."""
    exact = 0
    with closing(LicenceReader(resource_path("models"))) as reader:
        for licence, picture in _set():
            name = _read(reader, picture).fields.get(LicenceField.NAME)
            exact += name is not None and name.text == licence.name
    return Measured(value=exact / LICENCES)


@benchmark("licence_ui_stall_ms", unit="ms", goal="value <= 50")
def licence_ui_stall_ms(folder: Path) -> Measured:
    """Longest time beyond a 5 ms beat that a window's thread stood still while five are read."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject, Qt, QTimer, Signal
    from PySide6.QtWidgets import QApplication, QListWidget

    class Results(QObject):
        read = Signal(str)
        finished = Signal()

    def work() -> None:
        try:
            with closing(LicenceReader(resource_path("models"))) as reader:
                for path in photos:
                    results.read.emit(_read(reader, path).fields[LicenceField.NAME].text)
        finally:
            results.finished.emit()

    photos = _photos(folder)
    application = QApplication([])
    names = QListWidget()
    names.resize(600, 400)
    names.show()
    results = Results()
    results.read.connect(names.addItem)
    results.finished.connect(application.quit)
    beats: list[float] = []
    heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    thread = threading.Thread(target=work)
    application.processEvents()
    heart.start()
    thread.start()
    application.exec()
    thread.join()
    if names.count() != _PHOTOS:
        raise RuntimeError(f"{names.count()} of {_PHOTOS} licences were read")
    longest = max(later - earlier for earlier, later in pairwise(beats))
    return Measured(value=longest * 1000 - _BEAT_MS)


def _read(reader: LicenceReader, source: Path | bytes) -> LicenceReading:
    (page,) = reader.open_scan(source, CancelToken())
    return reader.read(page.jpeg, CancelToken())


def _exact_code(licence: Licence, reading: LicenceReading) -> bool:
    found = reading.fields.get(LicenceField.CREDIT_CODE)
    exact = found is not None and found.text == licence.code
    if reading.certain and not exact:
        raise RuntimeError(f"{licence.code} was read as {found} and called certain")
    return exact


def _set() -> Iterator[tuple[Licence, bytes]]:
    conditions = list(Condition)
    for number in range(LICENCES):
        licence = make_licence(number)
        condition = conditions[number % len(conditions)]
        yield licence, photograph(draw_licence(licence), condition, seed=number)


def _hardly_legible() -> Iterator[tuple[Licence, bytes]]:
    chance = random.Random(3)
    for number in range(LICENCES, LICENCES + _HARDLY_LEGIBLE):
        licence = replace(make_licence(number), qr="")
        sheet = cv2.GaussianBlur(draw_licence(licence), (0, 0), chance.uniform(4, 5.5))
        yield licence, photograph(np.asarray(sheet, np.uint8), Condition.NOISY, seed=number)


def _photos(folder: Path) -> list[Path]:
    """4120 × 2918 pixels, as a hand holds the telephone."""
    paths = []
    for number in range(_PHOTOS):
        sheet = draw_licence(replace(make_licence(100 + number), portrait=False))
        data = photograph(sheet, Condition.TILTED, seed=number, long_side=_PHOTO_SIDE)
        paths.append(folder / f"{number}.jpg")
        paths[-1].write_bytes(data)
    return paths
