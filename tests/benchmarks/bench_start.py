"""From the start of the process to the first paint, beside a program with an empty window."""

import json
import secrets
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.support.listings import catalogue, make_listings
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote.tokens import StoredTokens
from vehilink_desktop.services.tokens import DatabaseTokenStore
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import listings, meta

LISTINGS = 100_000
#: Starts of each program, alternating, after one that warms the caches.
ROUNDS = 9
ROOT = Path(__file__).parents[2]
BARE = "a bare PySide6 window"
PURCHASER = Account(
    id="account-1", nickname="Amir", phone_masked="+971****4567", user_type=UserType.PURCHASER
)


def make_profile(folder: Path) -> None:
    """Somebody who is signed in and has `LISTINGS` vehicles on this computer."""
    profile = open_profile(folder, sandbox=True, platform=None)
    key = secrets.token_bytes(32)
    (folder / "sandbox.key").write_text(key.hex(), encoding="ascii")
    db = open_database(profile.database, key)
    with db.write() as conn:
        listings.set_aliases(conn, other_names(catalogue()))
        listings.bulk_insert(conn, make_listings(LISTINGS))
        meta.put(conn, "owner", PURCHASER.id)
        meta.put(conn, "account", PURCHASER.model_dump(mode="json"))
    DatabaseTokenStore(db).save(StoredTokens("of no platform"))
    db.close()


def compare_starts(folder: Path, reading: str) -> Measured:
    """Median milliseconds until `reading`, and until the bare window's first paint."""
    make_profile(folder / "profile")
    program: list[float] = []
    bare: list[float] = []
    for number in range(ROUNDS + 1):
        figures = (_start(str(folder / "profile"), reading), _start("bare", "painted"))
        if number:
            program.append(figures[0])
            bare.append(figures[1])
    return Measured(value=statistics.median(program), reference_value=statistics.median(bare))


def _start(what: str, reading: str) -> float:
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.window_start", what]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    return (float(json.loads(done.stdout.splitlines()[-1])[reading]) - began) * 1000


@benchmark("first_paint_vs_bare_window", unit="ms", reference=BARE, goal="ratio <= 2")
def first_paint_vs_bare_window(folder: Path) -> Measured:
    """Process start to the window's first paint, with 100,000 cached listings."""
    return compare_starts(folder, "painted")


@benchmark("rows_after_start_vs_bare_window", unit="ms", reference=BARE, goal="ratio <= 6")
def rows_after_start_vs_bare_window(folder: Path) -> Measured:
    """Process start to the first painted rows of the market, with 100,000 cached listings."""
    return compare_starts(folder, "rows")
