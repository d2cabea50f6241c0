"""Nothing readable lies on the disk, as seen by a program that shares no code with ours."""

from pathlib import Path

import apsw
import pytest

from tests.support.listings import make_listings
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.repositories import drafts, listings, meta, searches
from vehilink_desktop.storage.vault import open_vault

MARKER = "MARKER-9f3a"


@pytest.mark.req("D10")
def test_no_text_in_any_file(db: Database, path: Path) -> None:
    listing = next(make_listings(1))
    content = listing.content.model_copy(update={"description": MARKER, "vin": f"VIN{MARKER}"})
    with db.write() as conn:
        drafts.create(conn, "a", ListingContent(description=MARKER, stock_no=MARKER), 1)
        listings.upsert(conn, listing.model_copy(update={"content": content}), mine=True)
        searches.remember(conn, MARKER, 1)
        meta.put(conn, MARKER, MARKER)
    open_vault(path.parent / "vault", db).put("photo-1.jpg", MARKER.encode() * 100)

    files = [one for one in path.parent.rglob("*") if one.is_file()]
    assert {"store.db", "store.db-wal", "photo-1.jpg"} <= {one.name for one in files}
    for one in files:
        text = one.read_bytes().lower()
        for secret in (MARKER, "marker", "sqlite format"):
            assert secret.lower().encode() not in text, (one.name, secret)
            assert secret.lower().encode("utf-16-le") not in text, (one.name, secret)


@pytest.mark.req("D10")
def test_another_reader_opens_it_with_the_key_only(path: Path, key: bytes) -> None:
    db = open_database(path, key)
    with db.write() as conn:
        meta.put(conn, "greeting", "hello")
    db.close()
    assert _read(path, key) == [('"hello"',)]
    for other in (bytes(32), None):
        with pytest.raises(apsw.NotADBError):
            _read(path, other)


@pytest.mark.skipif("sys.platform == 'win32'")
def test_files_are_for_this_user_only(db: Database, path: Path) -> None:
    with db.write() as conn:
        meta.put(conn, "a", 1)
    for one in path.parent.iterdir():
        assert one.stat().st_mode & 0o077 == 0, one.name


def _read(path: Path, key: bytes | None) -> list[tuple[object, ...]]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return list(connection.execute("SELECT value FROM meta WHERE key = 'greeting'"))
    finally:
        connection.close()
