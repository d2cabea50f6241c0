"""What the benchmarks of the archive export, also as a program: `export_maker.py FOLDER FILES`.

As a program it prints its memory before and at most, in KiB.
"""

import hashlib
import io
import json
import random
import re
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import insert

from tests.documents.test_archive_page import texts
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.documents.archive_check import verify
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.export import (
    MANIFEST,
    PLATFORM_SCHEMA,
    DataExport,
    ExportJob,
    ExportKind,
    PartManifest,
)
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.personal_export_media import Media
from vehilink_desktop.services.personal_export_part import PlatformPart
from vehilink_desktop.services.personal_export_writing import ArchiveMaker
from vehilink_desktop.services.vault_files import file_blocks
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.tables import departures
from vehilink_desktop.storage.vault import Vault
from vehilink_desktop.storage.workspace import Workspace

MEDIA_BYTES = 64 << 20
_MEDIA = "0190a000-0000-7000-8000-000000000001.video"
_JOB = "0190a000-0000-7000-8000-000000000002"
_KEY = bytes(range(32))
_PIECE = 1 << 20


@dataclass(frozen=True)
class Job:
    """A prepared folder; `rows` here and as many from the platform; `files` of media."""

    folder: Path
    rows: int
    files: int = 0

    def content(self) -> bytes:
        """Of each file."""
        return b"".join(_pieces())


def prepare(folder: Path, rows: int) -> Job:
    """Fill a store and a vault."""
    with _opened(folder) as workspace:
        vault = workspace.vault
        with vault.create_stream(_MEDIA) as stream:
            for piece in _pieces():
                stream.write(piece)
        with vault.create_stream(f"{_JOB}-0.part") as stream:
            stream.write(_part(rows))
        row = {"at": 1, "type": "feed-page", "host": "platform.example", "bytes_up": 900,
               "bytes_down": 90_000, "outcome": "200"}  # fmt: skip
        if rows:
            with workspace.db.write() as conn:
                conn.execute(insert(departures), [row] * rows)
    return Job(folder, rows)


def make(job: Job) -> Path:
    """The archive, written and verified."""
    target = job.folder / "mine.zip"
    with _opened(job.folder) as workspace:
        media = [
            Media(f"media/{number}.mp4", {"id": number}, MEDIA_BYTES,
                  partial(file_blocks, workspace.vault, _MEDIA))
            for number in range(job.files)
        ]  # fmt: skip
        now = workspace.clock.now()
        export = ExportJob(
            id=_JOB,
            kinds=(ExportKind.DEPARTURES, ExportKind.MEDIA),
            target=str(target),
            created_at=now,
            platform=DataExport(id=_JOB, version=1, state="ready", kinds=(), created_at=now),
        )
        account = Account(id="a", nickname="Li", phone_masked="", user_type=UserType.SUPPLIER)
        maker = ArchiveMaker(
            workspace, export, account, "1.0", texts(),
            on_bytes=lambda _count: None, should_stop=lambda: False,
        )  # fmt: skip
        with PlatformPart(workspace.vault, _JOB).open() as part:
            writer = maker.make(media, part, None)
        found = verify(writer.part)
        assert found.faults == ()
        assert found.counts == {"departures": job.rows, "media": job.files}
        writer.publish(overwrite=True)
        return target


@contextmanager
def _opened(folder: Path) -> Iterator[Workspace]:
    clock = SystemClock()
    db = open_database(folder / "store.db", _KEY)
    vault = Vault(folder / "vault", _KEY)
    yield Workspace(db, vault, clock, IdMaker(clock), lambda _changes: None)
    db.close()


def _pieces() -> Iterator[bytes]:
    rng = random.Random(1)
    return (rng.randbytes(_PIECE) for _ in range(MEDIA_BYTES // _PIECE))


def _part(rows: int) -> bytes:
    """What a platform with messages would send."""
    text = "".join(
        json.dumps({"id": number, "text": f"Message {number}: is the vehicle still there?"}) + "\n"
        for number in range(rows)
    ).encode()
    entry = {"path": "data/complaints.jsonl", "bytes": len(text),
             "sha256": hashlib.sha256(text).hexdigest()}  # fmt: skip
    manifest = PartManifest.model_validate(
        {
            "schema": PLATFORM_SCHEMA,
            "made_at": "2026-11-23T03:00:00Z",
            "account_id": "a",
            "kinds": [ExportKind.COMPLAINTS],
            "counts": {"complaints": rows},
            "files": [entry],
        }
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/complaints.jsonl", text)
        archive.writestr(MANIFEST, manifest.model_dump_json(by_alias=True))
    return packed.getvalue()


def _memory(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"{name}:\s+(\d+)", status)
    assert found
    return int(found[1])


def main(folder: Path, files: int) -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins here
    before = _memory("VmRSS")
    make(Job(folder, 100_000, files))
    print(json.dumps([before, _memory("VmHWM")]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
