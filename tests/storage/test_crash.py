"""A program that is killed loses nothing that it was told is kept."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import drafts

ROOT = Path(__file__).parents[2]


@pytest.mark.req("P1")
def test_kill_while_writing_drafts(path: Path, key: bytes, intensity: float) -> None:
    rng = random.Random(7)
    acknowledged = -1
    for _ in range(max(3, round(50 * intensity))):
        acknowledged = _write_and_kill(path, key, rows=rng.randrange(1, 40), at_least=acknowledged)
        db = open_database(path, key)
        with db.read() as conn:
            kept = {one.id: one for one in drafts.all_open(conn)}
            assert set(kept) >= {f"draft-{number}" for number in range(acknowledged + 1)}
            # the one that was being written is there as a whole or not at all
            for number in range(len(kept)):
                assert kept[f"draft-{number}"].content.stock_no == str(number)
                assert drafts.version(conn, f"version-{number}") is not None
            assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        db.close()


def _write_and_kill(path: Path, key: bytes, *, rows: int, at_least: int) -> int:
    command = [sys.executable, "-m", "tests.storage.draft_writer", str(path), key.hex()]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    try:
        heard = at_least
        for _ in range(rows):
            heard = int(writer.stdout.readline())
    finally:
        writer.kill()
        rest, _ = writer.communicate()
    # what it had said before it died counts as well
    whole = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1]) if whole else heard
