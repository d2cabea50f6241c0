"""Makes the frozen database of the current schema: `python -m tests.storage.freeze`.

Run it once for each released schema, in the commit that brings the schema, and never again: the
file shows later versions what is really out there.
"""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.storage.conftest import KEY
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
)
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, PhotoRef
from vehilink_desktop.domain.merge import FieldConflict
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.engine import SCHEMA_VERSION, Database, open_database
from vehilink_desktop.storage.repositories import (
    certifications,
    conflicts,
    drafts,
    listings,
    meta,
    outbox,
    photos,
    searches,
    uploads,
)
from vehilink_desktop.storage.sealed import Sizes

FROZEN = Path(__file__).parent / "frozen"

LISTING = Listing(
    id="listing-1",
    version=3,
    state=ListingState.LIVE,
    account_id="account-1",
    seller=CompanyCard(id="company-1", name="Silk Road Auto", name_zh="丝路汽车"),
    content=ListingContent(
        brand="BYD",
        series="Song Plus",
        model_year=2024,
        vin="LGXCE6CD1R0123456",
        price=Money(minor=1_850_000, currency="USD"),
        photos=(PhotoRef(media_id="photo-1", width=20, height=10),),
    ),
    created_at=datetime(2026, 11, 22, tzinfo=UTC),
    updated_at=datetime(2026, 11, 22, tzinfo=UTC),
)
CONTENT = LISTING.content.model_copy(update={"description": "一手车源"})
CERTIFICATION = Certification(
    id="certification-1",
    version=2,
    account_id="account-1",
    state=CertificationState.REJECTED,
    content=CertificationContent(user_type=UserType.SUPPLIER, company_name_zh="丝路汽车"),
    submitted_at=datetime(2026, 11, 22, tzinfo=UTC),
)


class _Prepared:
    sha256_source = "5" * 64
    source_size = 1000
    source_mtime_ns = 7
    jpeg = b"jpeg"
    width = 20
    height = 10
    taken_at = None


def fill(db: Database) -> None:
    """Put something into every table."""
    with db.write() as conn:
        meta.put(conn, "owner", "account-1")
        listings.set_aliases(conn, {"byd": "比亚迪"})
        listings.upsert(conn, LISTING, mine=True)
        drafts.create(conn, "listing-1", CONTENT, 1000, base=LISTING)
        drafts.add_version(conn, "version-1", "listing-1", CONTENT, 1000, "edit")
        photos.add_incoming(conn, "listing-1", [("photo-1", "one.jpg", None)], 1000)
        photos.set_ready(conn, "photo-1", _Prepared())
        photo = photos.get(conn, "photo-1")
        assert photo is not None
        uploads.queue(conn, photo, 1000)
        outbox.add_put(conn, "op-1", "listing-1", CONTENT, LISTING.content, 3, 1000)
        certifications.upsert(conn, CERTIFICATION)
        certifications.start(conn, "certification-2", CERTIFICATION.content, 1000)
        conflicts.put(conn, "listing-1", FieldConflict("trim", None, "a", "b"), 4, 1000)
        searches.remember(conn, "比亚迪", 1000)
        while listings.tidy(conn, sizes=Sizes(large=1, small=1, block=1)):
            pass


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        db = open_database(path, KEY)
        fill(db)
        db.close()
        path.replace(FROZEN / f"{SCHEMA_VERSION:04}.db")


if __name__ == "__main__":
    main()
