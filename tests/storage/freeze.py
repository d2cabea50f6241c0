"""Makes the frozen database of the current schema: `python -m tests.storage.freeze`.

Run it once for each released schema, in the commit that brings the schema, and never again: the
file shows later versions what is really out there.
"""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, insert

from tests.support.new_store import KEY
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
)
from vehilink_desktop.domain.complaint import Complaint, ComplaintContent, ComplaintState
from vehilink_desktop.domain.identity_check import CheckState, IdentityCheck, Method, Scene
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, PhotoRef
from vehilink_desktop.domain.merge import FieldConflict
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.notice import Notice, NoticeKind
from vehilink_desktop.domain.order import (
    Milestone,
    Order,
    OrderStatus,
    VoucherContent,
    VoucherKind,
)
from vehilink_desktop.domain.order_deeds import CancelOrder
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.domain.permission import AccessEnd, Capability, Purpose
from vehilink_desktop.domain.privacy_case import CaseContent, CaseKind, CaseState, PrivacyCase
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.quotation import Offer, Quotation, QuotationState
from vehilink_desktop.domain.terms import DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, UserType
from vehilink_desktop.storage.engine import SCHEMA_VERSION, Database, open_database
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
from vehilink_desktop.storage.repositories.order_drafts import DraftContent
from vehilink_desktop.storage.repositories.quotations import OfferContent
from vehilink_desktop.storage.sealed import Sizes
from vehilink_desktop.storage.tables import departures, exports

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

_AT = datetime(2026, 11, 22, tzinfo=UTC)
_BYD = DealLine(brand="BYD", series="Song Plus", unit_price_minor=1_850_000)
TERMS = Terms(lines=(_BYD,), incoterm=Incoterm.FOB, named_place="Shanghai")
SUPPLIER = Party(account_id="account-1", nickname="Silk Road", phone_masked="+86 138 •••• 8000")
PURCHASER = Party(account_id="account-2", nickname="Desert Star", phone_masked="+971 50 ••• 4567")
REQUEST = PurchaseRequest(
    id="request-1",
    version=2,
    state=RequestState.LIVE,
    account_id="account-2",
    content=RequestContent(brand="BYD", quantity=20),
    created_at=_AT,
    updated_at=_AT,
    expires_at=_AT,
)
QUOTATION = Quotation(
    id="quotation-1",
    version=3,
    number="Q-2026-000001",
    state=QuotationState.OPEN,
    request_id="request-1",
    supplier=SUPPLIER,
    purchaser=PURCHASER,
    offers=(Offer(number=1, by=Side.SUPPLIER, terms=TERMS, authentic=True, made_at=_AT),),
    created_at=_AT,
    updated_at=_AT,
)
ORDER = Order(
    id="order-1",
    version=4,
    number="O-2026-000001",
    status=OrderStatus.ACTIVE,
    supplier=SUPPLIER,
    purchaser=PURCHASER,
    offered_by=Side.SUPPLIER,
    terms=TERMS,
    done=(Milestone.AGREED,),
    created_at=_AT,
    updated_at=_AT,
)
PAYEE = Payee(
    id="payee-1",
    version=1,
    account_id="account-1",
    content=PayeeContent(holder="Silk Road Auto", number="6222000011112222"),
    changed_at=_AT,
)
COMPLAINT = Complaint(
    id="complaint-1",
    version=1,
    case_no="C-1",
    account_id="account-1",
    state=ComplaintState.OPEN,
    content=ComplaintContent(order_id="order-1", text="Late"),
    created_at=_AT,
)
CHECK = IdentityCheck(
    id="check-1",
    version=2,
    scene=Scene.CERTIFICATION,
    method=Method.STAFF,
    state=CheckState.CONFIRMED,
    created_at=_AT,
)
CASE = PrivacyCase(
    id="case-1",
    version=2,
    case_no="P-1",
    account_id="account-1",
    state=CaseState.CARRIED_OUT,
    content=CaseContent(kind=CaseKind.DELETION),
    created_at=_AT,
    due_at=_AT,
)
NOTICE = Notice(
    id="notice-1",
    version=1,
    kind=NoticeKind.INCIDENT,
    title="A disk was lost",
    happened="It was found again.",
    published_at=_AT,
)
DEPARTURE = {
    "at": 1000,
    "type": "sign_in",
    "host": "127.0.0.1",
    "bytes_up": 200,
    "bytes_down": 900,
    "outcome": "200",
}
EXPORT = {
    "id": "export-1",
    "state": "done",
    "target": "mine.zip",
    "created_at": 1000,
    "body": "{}",
}
RECORDED = photos.Recorded(
    kind="voice",
    name="one.ogg",
    size=4000,
    sha256="6" * 64,
    format="audio/ogg",
    seconds=2.5,
    peaks=(0, 255),
)
VOUCHER = VoucherContent(id="voucher-1", kind=VoucherKind.LOADING_PROOF, media_ids=("page-1",))
DEED = CancelOrder(reason="No ship")


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
        requests.upsert(conn, REQUEST, mine=False)
        requests.start(conn, "request-2", REQUEST.content, 1000)
        quotations.upsert(conn, QUOTATION, "account-1")
        quotations.save_draft(conn, "quotation-1", OfferContent(terms=TERMS), 1000)
        quotations.save_estimates(conn, "request-1", {"duty_percent": 5})
        orders.upsert(conn, ORDER, "account-1")
        orders.queue_deed(conn, "op-2", "order-1", DEED, 1000)
        order_drafts.start(
            conn, "change-1", order_drafts.TERMS, DraftContent(terms=TERMS), 1000,
            order_id="order-1",
        )  # fmt: skip
        order_drafts.save_voucher(conn, "order-1", "loaded", VOUCHER, 1000)
        reveals.add(conn, "reveal-1", reveals.PHONE, "order-1", 1000)
        payees.upsert(conn, PAYEE)
        complaints.upsert(conn, COMPLAINT)
        conflicts.put(conn, "listing-1", FieldConflict("trim", None, "a", "b"), 4, 1000)
        searches.remember(conn, "比亚迪", 1000)
        fill_capture(conn)
        fill_privacy(conn)
        while listings.tidy(conn, sizes=Sizes(large=1, small=1, block=1)):
            pass


def fill_capture(conn: Connection) -> None:
    """Put something into the tables of capture."""
    photos.add_recording(conn, "voice-1", "listing-1", RECORDED, 1000)
    consents.append(conn, "switch:camera", "May it?", 1000, granted=True, policy_version="2026-01")
    device_accesses.begin(conn, "access-1", Capability.CAMERA, Purpose.SCAN, "Song", 1000)
    device_accesses.finish(conn, "access-1", AccessEnd.DONE, 2000)
    takes.begin(conn, "take-1", "listing-1", "video", "vehicle_video", 1000)
    takes.finish(conn, "take-1")
    batches.save(conn, "batch-1", "open", {"items": []}, 1000)
    identity_checks.upsert(conn, CHECK)


def fill_privacy(conn: Connection) -> None:
    """Put something into the tables of the privacy centre."""
    conn.execute(insert(departures).values(DEPARTURE))
    conn.execute(insert(exports).values(EXPORT))
    privacy_cases.upsert(conn, CASE)
    notices.upsert(conn, NOTICE)
    visits.add(conn, "market", 1000, 60)
    link_reports.queue_put(
        conn, "op-3", "link-1", "https://cars.example/x", "cars.example", "listing", 1000
    )


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        db = open_database(path, KEY)
        fill(db)
        db.close()
        path.replace(FROZEN / f"{SCHEMA_VERSION:04}.db")


if __name__ == "__main__":
    main()
