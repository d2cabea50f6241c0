"""mitmproxy as a process of its own, and what it heard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.source import ROOT

_BIN = ROOT / ".tools" / "mitmproxy" / ("Scripts" if os.name == "nt" else "bin")
MITMDUMP = _BIN / ("mitmdump.exe" if os.name == "nt" else "mitmdump")


def missing() -> str:
    """Why nothing can be recorded here; empty if it can."""
    return "" if MITMDUMP.exists() else "mitmproxy is not there; `dev.py test` installs it"


@dataclass(frozen=True)
class Heard:
    """The names in one request; `body` has pointers, `bytes` for no JSON, or nothing."""

    host: str
    port: int
    method: str
    path: str
    headers: list[str]
    query: list[str]
    body: list[str] | str | None

    @property
    def origin(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True)
class Recorder:
    """A proxy that listens at `url` and writes into a file."""

    url: str
    capture: Path

    def heard(self) -> list[Heard]:
        """Every request so far."""
        lines = self.capture.read_text(encoding="utf-8").splitlines()
        return [Heard(**json.loads(line)) for line in lines]

    def environment(self) -> dict[str, str]:
        """What makes a client of another process speak through it, also to this computer."""
        names = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
        return {**dict.fromkeys(names, self.url), "NO_PROXY": "", "no_proxy": ""}

    def forget(self) -> None:
        """Begin anew."""
        os.truncate(self.capture, 0)


@contextmanager
def recording(folder: Path) -> Iterator[Recorder]:
    """Listen for the length of the block; `folder` exists."""
    capture = folder / "heard.jsonl"
    capture.touch()
    command = [str(MITMDUMP), "--quiet", "--mode", "regular@0", "--listen-host", "127.0.0.1"]
    command += ["--set", f"confdir={folder / 'mitmproxy'}", "--set", "connection_strategy=lazy"]
    command += ["--set", "http2=false", "--script", str(Path(__file__).with_name("addon.py"))]
    environment = {**os.environ, "VEHILINK_CAPTURE": str(capture)}
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        environment.pop(name, None)
        environment.pop(name.lower(), None)
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=sys.stderr, text=True
    ) as process:
        try:
            assert process.stdout
            port = int(process.stdout.readline())
            yield Recorder(f"http://127.0.0.1:{port}", capture)
        finally:
            process.terminate()
