"""The migrations: from nothing, from frozen files, and back out of a failure."""

import contextlib
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select

from tests.storage.freeze import (
    CASE,
    CERTIFICATION,
    CHECK,
    COMPLAINT,
    CONTENT,
    DEED,
    DEPARTURE,
    EXPORT,
    FROZEN,
    LISTING,
    NOTICE,
    ORDER,
    PAYEE,
    QUOTATION,
    RECORDED,
    REQUEST,
    TERMS,
    VOUCHER,
)
from vehilink_desktop.domain.consent import first_break
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.storage.engine import SCHEMA_VERSION, Database, open_database
from vehilink_desktop.storage.migrations.runner import SCRIPTS, make_config, upgrade
from vehilink_desktop.storage.repositories import (
    batches,
    certifications,
    complaints,
    conflicts,
    consents,
    device_accesses,
    drafts,
    identity_checks,
    link_reports,
    listings,
    meta,
    notices,
    order_drafts,
    orders,
    outbox,
    payees,
    photos,
    privacy_cases,
    quotations,
    requests,
    reveals,
    searches,
    takes,
    uploads,
    visits,
)
from vehilink_desktop.storage.repositories.listings import MarketFilter
from vehilink_desktop.storage.repositories.orders import OrderFilter
from vehilink_desktop.storage.tables import departures, exports, metadata

ROOT = Path(__file__).parents[2]

BROKEN = '''
"""A step that fails half-way."""
from alembic import op
revision = "9999"
down_revision = "{head}"
def upgrade():
    op.execute("CREATE TABLE half (a)")
    op.execute("DROP TABLE drafts")
    op.execute("INSERT INTO nowhere VALUES (1)")
'''


def head() -> str:
    return str(ScriptDirectory.from_config(make_config()).get_current_head())


def test_the_steps_lead_to_the_tables(db: Database) -> None:
    # the search indexes are virtual tables, which SQLAlchemy does not describe
    indexes = ("listing_terms", "quotation_terms", "order_terms")
    options = {
        "include_object": lambda _object, name, *_: not str(name).startswith(indexes),
    }
    with db.read() as conn:
        context = MigrationContext.configure(conn, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_database_says_which_step_was_the_last(db: Database) -> None:
    assert int(head()) == SCHEMA_VERSION
    with db.read() as conn:
        assert conn.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
        assert MigrationContext.configure(conn).get_current_revision() == head()


def test_a_failed_step_leaves_everything_as_it_was(db: Database, tmp_path: Path) -> None:
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_broken.py").write_text(BROKEN.format(head=head()))

    def fail() -> None:
        with db.write() as conn:
            upgrade(conn, scripts)

    with pytest.raises(Exception, match="nowhere"):
        fail()
    test_the_steps_lead_to_the_tables(db)
    test_the_database_says_which_step_was_the_last(db)


@pytest.mark.parametrize("frozen", sorted(FROZEN.glob("*.db")), ids=lambda path: path.stem)
def test_a_database_of_each_schema_opens_with_all_that_was_in_it(
    frozen: Path, path: Path, key: bytes
) -> None:
    shutil.copy(frozen, path)
    open_and_look(path, key, since=int(frozen.stem))


def open_and_look(path: Path, key: bytes, *, since: int) -> None:
    """Find everything that `freeze.fill` put into the schema `since`."""
    db = open_database(path, key)
    with db.read() as conn:
        draft = drafts.get(conn, "listing-1")
        assert draft is not None
        assert (draft.content, draft.base_content) == (CONTENT, LISTING.content)
        assert [one.id for one in drafts.versions(conn, "listing-1")] == ["version-1"]
        assert listings.own(conn) == [LISTING]
        for text in ("byd", "比亚迪", "CD1R01", "丝路"):
            found = listings.first_rows(conn, MarketFilter(text=text), 5)
            assert [row.id for row in found] == ["listing-1"]
        assert listings.facets(conn).brand[0].value == "BYD"
        pictures = photos.of_listing(conn, "listing-1")
        assert [(one.name, one.kind) for one in pictures] == [("one.jpg", "photo")]
        if since >= 3:
            assert certifications.history(conn) == [CERTIFICATION]
            written = certifications.draft(conn)
            assert written
            assert written.content == CERTIFICATION.content
        if since >= 4:
            look_at_deals(conn)
        if since >= 5:
            look_at_capture(conn)
        if since >= 6:
            look_at_privacy(conn)
        assert [one.photo_id for one in uploads.all_open(conn)] == ["photo-1"]
        ops = outbox.open_of_lane(conn, "listing-1")
        assert [(op.content(), op.files()) for op in ops] == [(CONTENT, ["photo-1"])]
        # its picture is still to be sent
        assert "listing-1" not in [op.lane for op in outbox.due(conn, 2000)]
        assert [row.theirs for row in conflicts.all_rows(conn)] == ["b"]
        assert searches.recent(conn, 5) == ["比亚迪"]
        assert meta.get(conn, "owner") == "account-1"
    db.close()


def look_at_deals(conn: Connection) -> None:
    """Find the deals that `freeze.fill` put in."""
    assert requests.get(conn, REQUEST.id) == REQUEST
    assert [one.content for one in requests.drafts(conn)] == [REQUEST.content]
    assert quotations.get(conn, QUOTATION.id) == QUOTATION
    written = quotations.draft(conn, QUOTATION.id)
    assert written
    assert written.content.terms == TERMS
    assert quotations.estimates(conn, REQUEST.id) == {"duty_percent": 5}
    assert orders.get(conn, ORDER.id) == ORDER
    for text in ("desert", "O-2026-000001", "song"):
        assert [row.id for row in orders.page(conn, OrderFilter(text=text))] == [ORDER.id]
    assert [step.number for step in orders.steps(conn)] == [1]
    assert [orders.deed_of(op) for op in outbox.open_of_lane(conn, ORDER.id)] == [DEED]
    change = order_drafts.of_order(conn, ORDER.id)
    assert change
    assert change.content.terms == TERMS
    assert [one.content for one in order_drafts.vouchers(conn)] == [VOUCHER]
    shown = reveals.Reveal("reveal-1", reveals.PHONE, ORDER.id, 1000)
    assert reveals.of_order(conn, ORDER.id) == [shown]
    assert payees.every(conn) == [PAYEE]
    assert complaints.every(conn) == [COMPLAINT]


def look_at_capture(conn: Connection) -> None:
    """Find what `freeze.fill_capture` put in."""
    (voice,) = photos.recordings_of(conn, "listing-1")
    assert (voice.kind, voice.seconds, voice.peaks) == ("voice", 2.5, RECORDED.peaks)
    assert first_break(consents.every(conn)) is None
    assert [one.subject for one in consents.every(conn)] == ["switch:camera"]
    (access,) = device_accesses.page(conn, before=None, limit=5)
    assert (access.purpose, access.end) == (Purpose.SCAN, AccessEnd.DONE)
    assert [(one.id, one.state) for one in takes.every(conn)] == [("take-1", "finished")]
    assert [one.content for one in batches.every(conn)] == [{"items": []}]
    assert identity_checks.every(conn) == [CHECK]


def look_at_privacy(conn: Connection) -> None:
    """Find what `freeze.fill_privacy` put in."""
    assert [dict(row) for row in conn.execute(select(departures)).mappings()] == [
        {"id": 1, **DEPARTURE}
    ]
    assert [dict(row) for row in conn.execute(select(exports)).mappings()] == [EXPORT]
    assert privacy_cases.every(conn) == [CASE]
    assert privacy_cases.to_apply(conn) == [CASE]
    assert notices.every(conn) == [notices.Kept(NOTICE, None)]
    assert visits.recent(conn, before=None, limit=5) == [visits.Visit(1, "market", 1000, 60, None)]
    (report,) = link_reports.every(conn)
    assert (report.url_host, report.context) == ("cars.example", "listing")


# -- the copy before


OLDEST = FROZEN / "0001.db"


def copies(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if ".before-" in one.name)


def test_what_is_migrated_is_kept_as_it_was(path: Path, key: bytes) -> None:
    shutil.copy(OLDEST, path)
    path.with_name("store.db.before-0000").write_bytes(b"of the last time")
    open_database(path, key).close()
    assert copies(path) == [f"store.db.before-{SCHEMA_VERSION:04}"]
    copy = path.with_name(copies(path)[0])
    assert copy.read_bytes() == OLDEST.read_bytes()
    assert copy.stat().st_mode & 0o77 == 0
    open_database(path, key).close()
    assert copies(path) == [copy.name]


def test_a_new_database_needs_no_copy(path: Path, key: bytes) -> None:
    open_database(path, key).close()
    assert copies(path) == []


@pytest.mark.req("P1")
def test_kill_while_migrating(path: Path, key: bytes, intensity: float) -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from vehilink_desktop.storage.engine import open_database;"
        "print(flush=True);"
        "open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).close()"
    )
    rng = random.Random(11)
    for _ in range(max(4, round(50 * intensity))):
        for leftover in path.parent.glob("*store*"):
            leftover.unlink()
        shutil.copy(OLDEST, path)
        command = [sys.executable, "-c", program, str(path), key.hex()]
        migrating = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert migrating.stdout is not None
        migrating.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            migrating.wait(rng.uniform(0.05, 0.6))  # it takes about as long
        migrating.kill()
        migrating.communicate()
        open_and_look(path, key, since=1)
        assert path.with_name(copies(path)[0]).read_bytes() == OLDEST.read_bytes()


def test_there_is_a_frozen_database_of_the_current_schema() -> None:
    assert (FROZEN / f"{SCHEMA_VERSION:04}.db").exists()
