"""A decoder process seen from the program: started when needed, killed when it hangs."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, cast

import vehilink_desktop
from vehilink_desktop.media.framing import BrokenFrame, read_frame, write_frame
from vehilink_desktop.media.limits import PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.worker_flag import WORKER_FLAG

_PIPE_BYTES = 2**20  # of Linux: a photo crosses in 4 wake-ups instead of 60
_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OPENCV_LOG_LEVEL": "ERROR",
    # Playlists and other texts lead FFmpeg to further files and hosts.
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": "protocol_whitelist;file"
    "|format_whitelist;mov,mp4,m4a,3gp,3g2,mj2,matroska,webm",
    # Large pages for large buffers (Linux): a fifth of the time went into faults of 4 KB pages.
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}


class WorkerProcess:
    """One decoder. Used by one thread at a time; only `kill` may come from any thread."""

    def __init__(self, limits: PhotoLimits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, request: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
        """Send a request and wait for its answer.

        Raises:
            PhotoRefused: by the decoder, or decoder_failed if it crashed or took too long. The
                next request starts a new decoder.
        """
        process = self._running()
        header, blocks = self._talk(process, self._limits.seconds, request, data)
        if "refused" in header:
            raise _refusal(header)
        return header, blocks

    def kill(self) -> None:
        """End the process; an answer somebody waits for becomes decoder_failed."""
        if self._process:
            self._process.kill()

    def close(self) -> None:
        """End the process and forget it."""
        process, self._process = self._process, None
        if process:
            process.kill()
            # leaving it closes the pipes, one of which may be broken, and waits for the end
            with contextlib.suppress(OSError), process:
                pass

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process and self._process.poll() is None:
            return self._process
        self.close()
        self._process = _spawn(self._limits)
        self._talk(self._process, self._limits.start_seconds)
        return self._process

    def _talk(
        self,
        process: subprocess.Popen[bytes],
        seconds: float,
        request: Mapping[str, Any] | None = None,
        data: bytes = b"",
    ) -> tuple[dict[str, Any], list[bytes]]:
        late = threading.Event()

        def give_up() -> None:
            late.set()
            process.kill()

        watchdog = threading.Timer(seconds, give_up)
        watchdog.daemon = True
        watchdog.start()
        try:
            if request is not None:
                write_frame(cast(BinaryIO, process.stdin), request, data)
            return read_frame(cast(BinaryIO, process.stdout))
        except (OSError, EOFError, BrokenFrame) as error:
            process.kill()
            status = process.wait()
            detail = f"no answer in {seconds:g} s" if late.is_set() else f"exit status {status}"
            raise PhotoRefused(RefusalReason.DECODER_FAILED, detail) from error
        finally:
            watchdog.cancel()


def _refusal(header: Mapping[str, Any]) -> PhotoRefused:
    detail = str(header.get("detail", ""))
    try:
        return PhotoRefused(RefusalReason(header["refused"]), detail)
    except ValueError:
        return PhotoRefused(RefusalReason.DECODER_FAILED, f"unknown reason: {detail}")


def _spawn(limits: PhotoLimits) -> subprocess.Popen[bytes]:
    package_parent = str(Path(vehilink_desktop.__file__).parents[1])
    frozen = getattr(sys, "frozen", False)
    # -P: a numpy.py beside somebody's pictures is not ours to import
    how = [WORKER_FLAG] if frozen else ["-P", "-m", "vehilink_desktop.media.worker"]
    environment = {**os.environ, **_ENVIRONMENT}
    if not frozen:
        inherited = os.environ.get("PYTHONPATH")
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (package_parent, inherited)))
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return subprocess.Popen(
        [sys.executable, *how, json.dumps(asdict(limits))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pipesize=_PIPE_BYTES,
        env=environment,
        creationflags=flags,
    )


@contextmanager
def intelligible() -> Iterator[None]:
    """Around what is made of an answer: a decoder that a picture took over may say anything."""
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        raise PhotoRefused(RefusalReason.DECODER_FAILED, f"odd answer: {error}") from error
