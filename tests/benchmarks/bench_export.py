"""The archive of personal data: how quick it is made, and in how much memory.

10 GB of media are one encrypted recording of 64 MB, put in under 160 names: each time it is read
from the vault, decrypted, hashed and written anew. zip gets the same bytes as 160 plain files,
hard links of one. The archive's time has its verification in it, a second reading of everything.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.export_maker import MEDIA_BYTES, make, prepare
from tests.benchmarks.result import Measured, Unmeasurable, benchmark

_GIB = 1 << 30
_ROUNDS = 2
_FILES = 10 * _GIB // MEDIA_BYTES
_ROOT = Path(__file__).parents[2]


def _need_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size * 1.2:
        raise Unmeasurable(f"{size / _GIB:.0f} GB of free disk are needed")


@benchmark(
    "export_vs_zip",
    unit="MB/s",
    reference="zip -0 of the same files, without reading the result again",
    goal="ratio >= 0.6",
)
def export_vs_zip(folder: Path) -> Measured:
    """Turn by turn, half of the 10 GB each time."""
    if shutil.which("zip") is None:
        raise Unmeasurable("zip is not installed")
    number = _FILES // _ROUNDS
    _need_room(folder, number * MEDIA_BYTES)
    job = replace(prepare(folder, rows=0), files=number)
    plain = folder / "plain"
    plain.mkdir()
    (plain / "0.mp4").write_bytes(job.content())
    for one in range(1, number):
        os.link(plain / "0.mp4", plain / f"{one}.mp4")
    ours = theirs = 0.0
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        subprocess.run(["zip", "-0qr", folder / "theirs.zip", "."], cwd=plain, check=True)
        theirs += time.perf_counter() - started
        (folder / "theirs.zip").unlink()
        started = time.perf_counter()
        made = make(job)
        ours += time.perf_counter() - started
        made.unlink()
    total = number * MEDIA_BYTES * _ROUNDS / 1e6
    return Measured(total / ours, total / theirs)


@benchmark("export_peak_mib", unit="MiB", goal="value <= 300")
def export_peak_mib(folder: Path) -> Measured:
    """By how much a process grows: 100,000 rows here, 100,000 from the platform, 10 GB of media."""
    if sys.platform != "linux":
        raise Unmeasurable("the peak is read from /proc")
    _need_room(folder, _FILES * MEDIA_BYTES)
    job = replace(prepare(folder, rows=100_000), files=_FILES)
    command = [sys.executable, "-m", "tests.benchmarks.export_maker", str(folder), str(job.files)]
    told = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    before, peak = json.loads(told.stdout.splitlines()[-1])
    return Measured((peak - before) / 1024)
