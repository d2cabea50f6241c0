"""Many files at once, decoders that die or hang, files that change under the reader."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import psutil
import pytest

from tests.media.conftest import refusal
from tests.media.pictures import encoded, quadrants, scene
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.limits import PhotoLimits
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

JPEG = encoded(scene(300, 200))
Result = PreparedPhoto | PhotoRefused
LARGE = encoded(quadrants(2400, 1800))
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs signals")


def decoders() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if "vehilink_desktop.media.worker" in child.cmdline()
    ]


@contextmanager
def started(task: Callable[[], object]) -> Iterator[list[object]]:
    """Run the task in a thread; the list holds its result or exception after the block."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(task())
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    yield outcome
    thread.join(60)
    assert not thread.is_alive()


def decoder_of(preparer: PhotoPreparer) -> psutil.Process:
    """The one decoder of a preparer that has not been used before."""
    others = decoders()
    preparer.prepare_bytes(JPEG)
    (decoder,) = [process for process in decoders() if process not in others]
    return decoder


@contextmanager
def stopped_decoder(preparer: PhotoPreparer) -> Iterator[psutil.Process]:
    """The same, made to hang."""
    decoder = decoder_of(preparer)
    decoder.suspend()
    yield decoder
    if decoder.is_running():
        decoder.resume()


def test_good_and_bad_files_together(preparer: PhotoPreparer, tmp_path: Path) -> None:
    contents = {
        "1.jpg": JPEG,
        "2.jpg": b"To whom it may concern",
        "3.jpg": JPEG[: len(JPEG) // 2],
        "4\u202egpj.exe": JPEG,
        "5.jpg": encoded(scene(200, 300), "PNG"),
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    paths = [*(tmp_path / name for name in contents), tmp_path / "6.jpg", tmp_path]
    results: dict[Path, Result] = {}
    threads = set()

    def keep(path: Path, result: Result) -> None:
        assert path not in results
        results[path] = result
        threads.add(threading.current_thread())

    preparer.prepare_many(paths, on_result=keep, cancel=lambda: False)
    found = [
        result.reason if isinstance(result := results.pop(path), PhotoRefused) else result.width
        for path in paths
    ]
    assert found == [
        300,
        RefusalReason.NOT_A_PICTURE,
        RefusalReason.TRUNCATED,
        RefusalReason.SUSPICIOUS_NAME,
        200,
        RefusalReason.DISAPPEARED,
        RefusalReason.UNREADABLE,
    ]
    assert threads == {threading.current_thread()}


def test_many_files_need_little_memory(preparer: PhotoPreparer, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(40)]
    for path in paths:
        path.write_bytes(LARGE)
    process = psutil.Process()
    growth: list[int] = []
    before = process.memory_info().rss
    preparer.prepare_many(
        paths,
        on_result=lambda path, result: growth.append(process.memory_info().rss - before),
        cancel=lambda: False,
    )
    assert len(growth) == len(paths)
    assert max(growth) < 50 * 2**20


def test_cancel_ends_soon(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(LARGE)
    results: list[Result] = []
    began = time.perf_counter()
    preparer.prepare_many(
        [path] * 500,
        on_result=lambda path, result: results.append(result),
        cancel=lambda: len(results) >= 3,
    )
    assert time.perf_counter() - began < 10
    assert 3 <= len(results) <= 6


@posix_only
def test_cancel_does_not_wait_for_a_hanging_decoder(
    own_preparer: PhotoPreparer, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(JPEG)
    results: list[Result] = []
    with stopped_decoder(own_preparer):
        began = time.perf_counter()
        own_preparer.prepare_many(
            [path] * 5,
            on_result=lambda path, result: results.append(result),
            cancel=lambda: time.perf_counter() - began > 0.2,
        )
        assert time.perf_counter() - began < 10
    assert results == []


@posix_only
def test_killed_decoder_costs_one_picture(own_preparer: PhotoPreparer) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (4000, 4000, 3), np.uint8)
    slow = encoded(noise, progressive=True)
    decoder = decoder_of(own_preparer)
    rested = decoder.cpu_times().user
    with started(lambda: own_preparer.prepare_bytes(slow)) as outcome:
        while decoder.cpu_times().user < rested + 0.1:
            assert not outcome
        decoder.kill()
    assert isinstance(outcome[0], PhotoRefused)
    assert outcome[0].reason == RefusalReason.DECODER_FAILED
    assert own_preparer.prepare_bytes(JPEG).width == 300


@posix_only
def test_decoder_that_died_at_rest_costs_none(own_preparer: PhotoPreparer) -> None:
    decoder = decoder_of(own_preparer)
    decoder.kill()
    psutil.wait_procs([decoder], timeout=10)
    assert own_preparer.prepare_bytes(JPEG).width == 300


@posix_only
def test_hanging_decoder_is_given_up() -> None:
    preparer = PhotoPreparer(workers=1, limits=PhotoLimits(seconds=0.5))
    with stopped_decoder(preparer) as decoder:
        assert refusal(preparer, JPEG) == RefusalReason.DECODER_FAILED
        assert not decoder.is_running()
    assert preparer.prepare_bytes(JPEG).width == 300
    preparer.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the bound on memory holds on Linux only")
def test_memory_of_a_decoder_is_bounded() -> None:
    preparer = PhotoPreparer(workers=1, limits=PhotoLimits(memory_bytes=300 * 2**20))
    assert refusal(preparer, encoded(quadrants(7000, 7000))) in (
        RefusalReason.DECODER_FAILED,
        RefusalReason.DAMAGED,  # how OpenCV reports that it got no memory
    )
    preparer.close()


@posix_only
def test_close_ends_what_is_under_way(own_preparer: PhotoPreparer) -> None:
    with (
        stopped_decoder(own_preparer) as decoder,
        started(lambda: own_preparer.prepare_bytes(JPEG)) as outcome,
    ):
        own_preparer.close()
    assert not decoder.is_running()
    assert isinstance(outcome[0], Cancelled)
    with pytest.raises(Cancelled):
        own_preparer.prepare_bytes(JPEG)
    own_preparer.close()


def test_many_threads_share_the_decoders(preparer: PhotoPreparer) -> None:
    widths: list[tuple[int, int]] = []
    data = {width: encoded(scene(width, 100)) for width in range(100, 110)}

    def prepare(width: int) -> int:
        return preparer.prepare_bytes(data[width]).width

    threads = [
        threading.Thread(target=lambda w=width: widths.append((w, prepare(w)))) for width in data
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(widths) == [(width, width) for width in data]


def test_file_that_changes_while_it_is_read(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(JPEG + bytes(30 * 2**20))
    enough = threading.Event()

    def keep_changing() -> None:
        moment = 1_600_000_000_000_000_000
        while not enough.is_set():
            moment += 1_000_000_000
            os.utime(path, ns=(moment, moment))

    def is_noticed() -> bool:
        try:
            preparer.prepare_file(path)
        except PhotoRefused as refused:
            return refused.reason == RefusalReason.CHANGED_WHILE_READING
        return False  # it was read between two changes, so it is whole

    with started(keep_changing):
        try:
            assert any(is_noticed() for _ in range(100))
        finally:
            enough.set()
    assert preparer.prepare_file(path).width == 300


def test_file_that_is_too_large_is_not_read(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    with path.open("wb") as file:
        file.write(JPEG)
        file.truncate(2**40)
    assert refusal(preparer, path) == RefusalReason.TOO_LARGE_FILE


@posix_only
def test_pipe_is_not_waited_for(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    os.mkfifo(path)
    assert refusal(preparer, path) == RefusalReason.NOT_A_PICTURE


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(JPEG)
    path.chmod(0)
    assert refusal(preparer, path) == RefusalReason.UNREADABLE


def test_the_program_itself_loads_no_decoder() -> None:
    code = (
        "import sys; import vehilink_desktop.media.photos, vehilink_desktop.media.scan;"
        "print(sorted({'cv2', 'numpy', 'PIL', 'pi_heif'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@posix_only
def test_decoders_end_with_the_program() -> None:
    code = (
        "import os, psutil, sys; from vehilink_desktop.media.photos import PhotoPreparer;"
        "preparer = PhotoPreparer(workers=1); preparer.prepare_bytes(sys.stdin.buffer.read());"
        "print(psutil.Process().children()[0].pid, flush=True); os._exit(1)"
    )
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, cwd=Path(__file__).parents[2], input=JPEG, capture_output=True)
    with suppress(psutil.NoSuchProcess):
        psutil.Process(int(ended.stdout)).wait(10)
