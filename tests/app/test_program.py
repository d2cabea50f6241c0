"""The whole program as a person starts it: own sandbox, one window, nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QDeadlineTimer

from vehilink_desktop.app.single import SingleInstance


@pytest.fixture
def program(tmp_path: Path) -> list[str]:
    return [
        sys.executable, "-m", "vehilink_desktop.app", "--sandbox", "--profile", str(tmp_path / "p"),
    ]  # fmt: skip


def wait_for(path: Path, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Until the program has made `path`."""
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not path.exists():
        assert process.poll() is None, "the program ended"
        assert not deadline.hasExpired(), f"no {path.name}"
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue


def test_it_starts_its_sandbox_and_takes_it_along_when_killed(
    program: list[str], tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(program, env=environment)
    try:
        ready = tmp_path / "p" / "sandbox" / "ready.json"
        wait_for(ready, process)
        wait_for(tmp_path / "p" / "vehilink.db", process)
        sandbox = psutil.Process(json.loads(ready.read_text())["pid"])

        second = subprocess.run(program, env=environment, timeout=30, check=False)
        assert second.returncode == 0  # it only asked for the window of the first
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    _gone, alive = psutil.wait_procs([sandbox], timeout=20)
    assert not alive


@pytest.mark.usefixtures("qapp")
def test_the_lock_of_a_killed_program_is_no_obstacle(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys;from PySide6.QtCore import QLockFile, QCoreApplication;"
            "QCoreApplication([]);l=QLockFile(sys.argv[1]);l.tryLock(0);print('held',flush=True);"
            "sys.stdin.read()",
            str(tmp_path / "running.lock"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout
    assert holder.stdin
    holder.stdout.readline()
    holder.kill()
    holder.wait()
    holder.stdout.close()
    holder.stdin.close()
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    instance.release()
