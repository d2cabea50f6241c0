"""Makes an archive, also as a program of its own that dies: `archive_maker.py TARGET PLACE [PASS]`.

It kills itself at step number PLACE: a block that is read, or a file that is opened, renamed or
removed. Without one it prints how many steps there are.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from vehilink_desktop.documents.archive import ArchiveWriter
from vehilink_desktop.domain.export import MANIFEST, SCHEMA, ExportManifest

FILES = 12
PLAN = "plan-1"
_NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def name_of(number: int) -> str:
    return f"media/{number:04}.jpg"


def blocks_of(number: int) -> Iterator[bytes]:
    """Files of 10 to 120 KB, in three blocks."""
    data = random.Random(number).randbytes((number + 1) * 10_000)
    step = len(data) // 3 + 1
    for offset in range(0, len(data), step):
        sys.audit("archive_maker.block")
        yield data[offset : offset + step]


def finish(writer: ArchiveWriter, *, publish: bool = True) -> None:
    """Add what is not in it yet, and the end."""
    for number in range(FILES):
        if name_of(number) not in writer.written:
            writer.add(name_of(number), blocks_of(number), lasting=True)
    writer.settle()
    rows = [b'{"nickname":"Li","place":"\xe5\xb9\xbf\xe5\xb7\x9e"}\n'] * 3
    if "data/profile.jsonl" not in writer.written:
        writer.add("data/profile.jsonl", rows, deflated=True)
    manifest = ExportManifest(
        schema=SCHEMA,
        made_at=_NOW,
        account_id="account-1",
        account="Li",
        kinds=(),
        counts={"media": FILES, "profile": 3},
        files=(),
        program="1.0",
    ).model_dump(mode="json", by_alias=True)
    manifest["files"] = [asdict(one) for one in writer.written.values()]
    writer.add(MANIFEST, [json.dumps(manifest).encode()], deflated=True)
    writer.complete()
    if publish:
        writer.publish(overwrite=False)


def make(target: Path, passphrase: str | None = None, step_bytes: int = 64 << 20) -> None:
    """A whole archive."""
    planned = [name_of(number) for number in range(FILES)]
    with ArchiveWriter(
        target,
        plan=PLAN,
        planned=planned,
        made_at=_NOW,
        passphrase=passphrase,
        step_bytes=step_bytes,
    ) as writer:
        finish(writer)


class _Steps:
    """Counts the steps of the making, and dies at one of them."""

    def __init__(self, target: Path, last: int) -> None:
        self.number = 0
        self._target, self._last = str(target), last

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        ours = event == "archive_maker.block"
        if event in ("open", "os.rename", "os.remove"):
            ours = str(arguments[0]).startswith(self._target)
        if ours:
            self.number += 1
            if self.number == self._last:
                os.kill(os.getpid(), signal.SIGKILL)


def main(target: Path, place: int = 0, passphrase: str = "") -> None:
    steps = _Steps(target, place)
    sys.addaudithook(steps)
    make(target, passphrase or None, step_bytes=60_000)
    print(steps.number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:3]), *sys.argv[3:])
