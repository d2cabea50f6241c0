"""The client is killed while a batch is read and handed over: each file ends up once."""

from __future__ import annotations

import random
import subprocess
import sys
import wave
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk

pytestmark = pytest.mark.req("P8")

ROOT = Path(__file__).parents[2]
NINE = datetime(2026, 11, 20, 9, 0)
CARS, SHOTS, NOTES = 4, 4, 2


def write_card(card: Path) -> None:
    """Some vehicles with photos and voice notes, a pause between them."""
    card.mkdir()
    for car in range(CARS):
        start = NINE + timedelta(seconds=600 * car)
        for shot in range(SHOTS):
            exif = Image.Exif()
            at = start + timedelta(seconds=10 * shot)
            exif.get_ifd(0x8769)[0x9003] = at.strftime("%Y:%m:%d %H:%M:%S")
            picture = Image.new("RGB", (64, 48), (60 * car, 60 * shot, 90))
            picture.save(card / f"{car}-{shot}.jpg", "JPEG", exif=exif)
        for note in range(NOTES):
            at = start + timedelta(seconds=20 + note)
            with wave.open(str(card / f"REC_{at:%Y%m%d_%H%M%S}.wav"), "wb") as out:
                out.setparams((1, 2, 8000, 0, "NONE", ""))
                out.writeframes(random.Random(note).randbytes(3200))


def run(folder: Path, card: Path, lines: int | None) -> bool:
    """Run the job; with `lines`, kill it after it printed so many. Whether it ended by itself."""
    command = [sys.executable, "-m", "tests.support.batch_job", str(folder), str(card)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    heard = 0
    while lines is None or heard < lines:
        if not process.stdout.readline():
            break
        heard += 1
    if lines is not None:
        process.kill()
    process.communicate()
    assert process.returncode in (0, -9), process.returncode
    return process.returncode == 0


def test_each_file_ends_up_once(tmp_path: Path, intensity: float) -> None:
    card, chance = tmp_path / "card", random.Random(5)
    write_card(card)
    files = CARS * (SHOTS + NOTES)
    for number in range(max(1, round(10 * intensity))):
        folder = tmp_path / f"desk-{number}"
        kills = [chance.randrange(1, files), *(chance.randrange(1, 4) for _ in range(2))]
        for lines in kills:
            run(folder, card, lines)
        assert run(folder, card, None)
        with Desk(folder, "http://127.0.0.1:9") as desk:
            assert desk.batches.unfinished() == []
            rows = desk.stock.rows()
            shots = [[one.name for one in desk.photos.tiles(row.id)] for row in rows]
            assert sorted(shots) == [
                [f"{car}-{shot}.jpg" for shot in range(SHOTS)] for car in range(CARS)
            ]
            for row in rows:
                assert len(desk.listings.load(row.id).content.voices) == NOTES
                assert len(desk.recordings.tiles(row.id)) == NOTES
