"""The sandbox platform as a child process that dies with its parent."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from vehilink_desktop.core.errors import Known

#: Drawing up a few hundred vehicles takes seconds; a slow laptop gets its time.
_PATIENCE_S = 90.0


class SandboxChild:
    """Starts on a free port of this computer and tells its address."""

    def __init__(self, data: Path, arguments: tuple[str, ...] = ()) -> None:
        self._data = data
        self._arguments = arguments
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Start, wait until it answers, return its base URL.

        Raises:
            Known: `sandbox-not-started` with the end of what it printed.
        """
        self._data.mkdir(parents=True, exist_ok=True)
        ready = self._data / "ready.json"
        ready.unlink(missing_ok=True)
        log = self._data / "sandbox.log"
        command = [sys.executable, "-m", "vehilink_desktop.sandbox", "--port", "0"]
        command += ["--data-dir", str(self._data), "--ready-file", str(ready)]
        command += ["--die-with-parent", "--background", "--peers", *self._arguments]
        with log.open("wb") as output:
            # its standard input closes when this process ends, however it ends
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT
            )
        self._process = process
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            if ready.exists():
                return str(json.loads(ready.read_text("utf-8"))["url"])
            if process.poll() is not None:
                break  # it failed, or `stop` was called meanwhile
            time.sleep(0.05)
        self.stop()
        raise Known("sandbox-not-started", log.read_text("utf-8", "replace")[-2000:])

    def stop(self) -> None:
        """End it, and wait until it is gone. Any thread may call it."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(1)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
