"""How fast 200 photos of 12 megapixels are prepared, and whether the window notices."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.result import Measured, Unmeasurable, benchmark
from tests.media.pictures import encoded, scene
from vehilink_desktop.media.limits import JPEG_QUALITY, LONG_SIDE, THUMBNAIL_SIDE
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused

PHOTOS = 200
PROCESSES = 2
_ROUNDS = 8
_BEAT_MS = 5
_NICE = 5  # the decoders' own priority, so that neither side has the machine for itself
_CACHE = Path(__file__).parents[2] / ".cache" / "bench" / "photos-12mpx-1"


@benchmark(
    "photos_vs_vipsthumbnail",
    unit="pictures/s",
    reference="vipsthumbnail, the same two sizes, two processes",
    goal="ratio >= 1.3",
)
def photos_vs_vipsthumbnail(folder: Path) -> Measured:
    """In turns of 25 pictures, so that both meet the same machine; both write their files.

    Two processes of one computing thread each on either side (more threads gain the reference
    nothing), and either makes the thumbnail from its own smaller picture.
    """
    vipsthumbnail = shutil.which("vipsthumbnail")
    if not vipsthumbnail:
        raise Unmeasurable("vipsthumbnail is not installed (Debian: libvips-tools)")
    photos = _photos(PHOTOS)
    ours = theirs = 0.0
    preparer = PhotoPreparer(PROCESSES)
    for turn in range(_ROUNDS):
        some = photos[turn::_ROUNDS]
        started = time.perf_counter()
        _prepare_by_vips(vipsthumbnail, some, folder)
        between = time.perf_counter()
        _prepare_by_us(preparer, some, folder)
        theirs += between - started
        ours += time.perf_counter() - between
    preparer.close()
    return Measured(value=PHOTOS / ours, reference_value=PHOTOS / theirs)


@benchmark("photos_ui_stall_ms", unit="ms", goal="value <= 50")
def photos_ui_stall_ms(folder: Path) -> Measured:
    """Longest time beyond a 5 ms beat that a window's thread stood still while 200 are prepared.

    The window shows every thumbnail as it comes.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem

    class Results(QObject):
        prepared = Signal(str, bytes)
        finished = Signal()

    def show_thumbnail(name: str, thumbnail: bytes) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(thumbnail, "JPEG")
        strip.addItem(QListWidgetItem(QIcon(pixmap), name))

    def prepare() -> None:
        preparer = PhotoPreparer(PROCESSES)
        try:
            _prepare(preparer, photos, lambda p, r: results.prepared.emit(p.name, r.thumbnail))
        finally:
            preparer.close()
            results.finished.emit()

    photos = _photos(PHOTOS)
    application = QApplication([])
    strip = QListWidget()
    strip.setIconSize(QSize(160, 120))
    strip.resize(900, 600)
    strip.show()
    results = Results()
    results.prepared.connect(show_thumbnail)
    results.finished.connect(application.quit)
    beats: list[float] = []
    heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    thread = threading.Thread(target=prepare)
    application.processEvents()
    heart.start()
    thread.start()
    application.exec()
    thread.join()
    if strip.count() != PHOTOS:
        raise RuntimeError(f"{strip.count()} of {PHOTOS} photos came")
    longest = max(later - earlier for earlier, later in pairwise(beats))
    return Measured(value=longest * 1000 - _BEAT_MS)


def _prepare(
    preparer: PhotoPreparer, photos: Sequence[Path], use: Callable[[Path, PreparedPhoto], None]
) -> None:
    def hand_over(path: Path, result: PreparedPhoto | PhotoRefused) -> None:
        if isinstance(result, PhotoRefused):
            raise result
        use(path, result)

    preparer.prepare_many(photos, on_result=hand_over, cancel=lambda: False)


def _prepare_by_us(preparer: PhotoPreparer, photos: Sequence[Path], folder: Path) -> None:
    def write(path: Path, photo: PreparedPhoto) -> None:
        (folder / f"ours-{path.name}").write_bytes(photo.jpeg)
        (folder / f"ours-thumb-{path.name}").write_bytes(photo.thumbnail)

    _prepare(preparer, photos, write)


def _prepare_by_vips(vipsthumbnail: str, photos: Sequence[Path], folder: Path) -> None:
    for prefix, side in (("theirs-", LONG_SIDE), ("thumb-", THUMBNAIL_SIDE)):
        output = f"{folder}/{prefix}%s.jpg[Q={JPEG_QUALITY},strip]"
        size = ["--size", f"{side}x{side}>", "--output", output]
        halves = [photos[at::PROCESSES] for at in range(PROCESSES)]
        running = [
            subprocess.Popen(
                ["nice", f"-{_NICE}", vipsthumbnail, "--vips-concurrency=1", *size, *map(str, half)]
            )
            for half in halves
        ]
        exits = [process.wait() for process in running]
        if any(exits):
            raise RuntimeError("vipsthumbnail failed")
        photos = [folder / f"{prefix}{path.stem}.jpg" for path in photos]


def _photos(count: int) -> list[Path]:
    """12-megapixel JPEGs of 3 to 4 MB, drawn once and kept; every fourth lies on its side."""
    _CACHE.mkdir(parents=True, exist_ok=True)
    paths = [_CACHE / f"{number:03}.jpg" for number in range(count)]
    missing = [path for path in paths if not path.exists()]
    if missing:
        print(f"drawing {len(missing)} photos …", file=sys.stderr)
    bases = [scene(4000, 3000, seed=seed) for seed in range(4)] if missing else []
    for path in missing:
        number = int(path.stem)
        pixels = np.roll(bases[number % 4], 16 * number, axis=1)
        exif = Image.Exif()
        exif[0x0112] = 6 if number % 4 == 0 else 1
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(encoded(pixels, exif=exif))
        unfinished.rename(path)
    return paths
