"""Long encrypted files: good up to where they were cut, and never taken for another."""

import contextlib
import itertools
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.storage.test_disk_full import small_disk
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.storage.vault import Vault
from vehilink_desktop.storage.vault_stream import CHUNK_BYTES, StreamReader, StreamWriter

__all__ = ["small_disk"]

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
HEADER = 24
FRAME = 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "one.video"


class Stopwatch:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def write(path: Path, *pieces: bytes) -> bytes:
    with StreamWriter(path, KEY) as stream:
        for piece in pieces:
            stream.write(piece)
    return b"".join(pieces)


def contents(path: Path, key: bytes = KEY) -> tuple[bytes, bool]:
    with StreamReader(path, key) as stream:
        return b"".join(stream.blocks()), stream.whole


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Known) as caught:
        act()
    return caught.value.code


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 300_000])
def test_what_is_written_comes_back(path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)
    write(path, *(data[i : i + 7000] for i in range(0, size, 7000)))
    assert contents(path) == (data, True)
    assert path.stat().st_mode & 0o77 == 0


def test_any_part_can_be_read(path: Path) -> None:
    rng = random.Random(1)
    data = write(path, rng.randbytes(400_000))
    with StreamReader(path, KEY) as stream:
        for _ in range(300):
            offset, length = rng.randrange(len(data) + 10), rng.randrange(200_000)
            assert stream.read(offset, length) == data[offset : offset + length]
        assert stream.read(len(data), 10) == b""


def test_cut_anywhere_it_is_good_up_to_the_last_whole_chunk(path: Path) -> None:
    rng = random.Random(2)
    clock = Stopwatch()
    pieces = [rng.randbytes(rng.randrange(1, 150_000)) for _ in range(8)]
    with StreamWriter(path, KEY, monotonic=clock) as stream:
        for piece in pieces:
            clock.now += rng.choice([0.1, 1.5])  # some end a chunk before it is full
            stream.write(piece)
    data, sealed = b"".join(pieces), path.read_bytes()
    cuts = [rng.randrange(len(sealed)) for _ in range(60)]
    for cut in sorted({*cuts, *range(30), len(sealed) - 1}):
        path.write_bytes(sealed[:cut])
        got, whole = contents(path)
        assert not whole
        assert data.startswith(got)
        assert len(got) > cut - HEADER - CHUNK_BYTES - FRAME * (cut // CHUNK_BYTES + 20)


def test_space_without_its_bytes_is_no_part_of_it(path: Path) -> None:
    data = write(path, random.Random(3).randbytes(3 * CHUNK_BYTES + 100))
    sealed = path.read_bytes()
    for kept in (HEADER + CHUNK_BYTES + 100, len(sealed) - 60, len(sealed) - 8):
        path.write_bytes(sealed[:kept] + bytes(len(sealed) - kept))
        got, whole = contents(path)
        assert (got, whole) == (data[: len(got)], False)
        assert len(got) >= CHUNK_BYTES * ((kept - HEADER) // (CHUNK_BYTES + FRAME))


def test_chunks_that_were_changed_swapped_or_taken_out_are_noticed(path: Path) -> None:
    write(path, random.Random(4).randbytes(4 * CHUNK_BYTES))
    sealed = path.read_bytes()
    step = CHUNK_BYTES + FRAME
    head, *chunks = (
        sealed[:HEADER],
        *(sealed[i : i + step] for i in range(HEADER, len(sealed), step)),
    )
    for order in itertools.permutations(range(5), 5):
        if order != (0, 1, 2, 3, 4):
            path.write_bytes(head + b"".join(chunks[one] for one in order))
            assert _is_told(path)
    for gone in range(5):
        path.write_bytes(head + b"".join(chunks[:gone] + chunks[gone + 1 :]))
        assert _is_told(path)
    rng = random.Random(5)
    for place in (*range(HEADER + 8), *(rng.randrange(len(sealed)) for _ in range(60))):
        path.write_bytes(sealed[:place] + bytes([sealed[place] ^ 4]) + sealed[place + 1 :])
        assert _is_told(path)
    path.write_bytes(sealed + b"more")
    assert not contents(path)[1]


def _is_told(path: Path) -> bool:
    """Whether a file that is not as it was written does not pass for it."""
    try:
        return not contents(path)[1]
    except Known as error:
        return error.code == "vault-damaged"


def test_a_file_does_not_pass_for_another(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", KEY)
    with vault.create_stream("a.video") as stream:
        stream.write(b"mine")
    vault.path("a.video").rename(vault.path("b.video"))
    assert code_of(lambda: vault.open_stream("b.video")) == "vault-damaged"
    assert code_of(lambda: vault.open_stream("a.video")) == "vault-missing"
    assert contents(vault.path("b.video"), vault.stream_key("a.video")) == (b"mine", True)


def test_a_second_writing_says_nothing_of_the_first(path: Path) -> None:
    write(path, b"the same words")
    first = path.read_bytes()
    write(path, b"the same words")
    assert path.read_bytes()[HEADER:] != first[HEADER:]


def test_an_open_reader_keeps_what_it_opened(path: Path) -> None:
    data = write(path, random.Random(6).randbytes(100_000))
    with StreamReader(path, KEY) as stream:
        write(path, b"another")
        assert stream.read(0, 100_000) == data


def test_what_is_a_second_old_is_on_the_disk(path: Path) -> None:
    clock = Stopwatch()
    stream = StreamWriter(path, KEY, monotonic=clock)
    stream.write(b"one")
    assert contents(path) == (b"", False)
    clock.now = 1.0
    stream.write(b"two")
    assert contents(path) == (b"onetwo", False)
    stream.write(b"three")
    stream.flush()
    assert contents(path) == (b"onetwothree", False)
    stream.close()
    stream.close()
    assert contents(path) == (b"onetwothree", True)
    with pytest.raises(Bug):
        stream.write(b"four")


def test_a_block_that_failed_leaves_no_whole_file(path: Path) -> None:
    with contextlib.suppress(ZeroDivisionError), StreamWriter(path, KEY) as stream:
        stream.write(bytes(CHUNK_BYTES))
        raise ZeroDivisionError
    assert contents(path) == (bytes(CHUNK_BYTES), False)


def test_several_threads_read_at_once(path: Path) -> None:
    data = write(path, random.Random(7).randbytes(500_000))
    wrong: list[int] = []

    def read(seed: int) -> None:
        rng = random.Random(seed)
        for _ in range(100):
            offset = rng.randrange(len(data))
            if stream.read(offset, 70_000) != data[offset : offset + 70_000]:
                wrong.append(offset)

    with StreamReader(path, KEY) as stream:
        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_a_full_disk_leaves_what_was_written(small_disk: Path) -> None:
    path = small_disk / "one.take"
    data = random.Random(8).randbytes(13 << 20)
    stream = StreamWriter(path, KEY)
    assert code_of(lambda: stream.write(data)) == "disk-full"
    stream.abandon()
    got, whole = contents(path)
    assert not whole
    assert data.startswith(got)
    assert len(got) > (11 << 20)


def test_with_room_again_it_goes_on_without_a_gap(small_disk: Path) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(bytes(10 << 20))
    data = random.Random(9).randbytes(4 << 20)
    taken = 0
    with StreamWriter(small_disk / "one.take", KEY) as stream:
        with contextlib.suppress(Known):
            stream.write(data)
        taken = stream.size
        assert 0 < taken < len(data)
        filler.unlink()
        stream.write(data[taken:])
    assert contents(small_disk / "one.take") == (data, True)


@pytest.mark.req("C3")
def test_a_killed_recording_is_there_up_to_the_last_second(path: Path, intensity: float) -> None:
    """A recorder says what second it has handed over; all but the last one must be there."""
    for _ in range(max(2, round(20 * intensity))):
        second = _record_and_kill(path)
        with StreamReader(path, KEY) as stream:
            assert not stream.whole
            assert stream.size >= (second - 1) * _RATE
            assert b"".join(stream.blocks()) == b"".join(_seconds(stream.size))


_RATE = 9000  # bytes a second, far less than a chunk


def _seconds(size: int) -> Iterator[bytes]:
    for second in range(size // _RATE + 1):
        yield bytes([second % 251]) * min(_RATE, size - second * _RATE)


def _record_and_kill(path: Path) -> int:
    """Ten pieces a second on a stopwatch that is told what time it is."""
    program = (
        "import sys; from itertools import count; from pathlib import Path;"
        "from vehilink_desktop.storage.vault_stream import StreamWriter;"
        "now = [0.0];"
        "w = StreamWriter(Path(sys.argv[1]), bytes(range(32)), monotonic=lambda: now[0]);\n"
        "for tenth in count():\n"
        "    w.write(bytes([tenth // 10 % 251]) * 900)\n"
        "    now[0] = (tenth + 1) / 10\n"
        "    if tenth % 10 == 9: print((tenth + 1) // 10, flush=True)\n"
    )
    recorder = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert recorder.stdout is not None
    for _ in range(20):
        second = int(recorder.stdout.readline())
    recorder.send_signal(signal.SIGKILL)
    recorder.communicate()
    return second
