"""What dealers do, told to a real client whose every word is listened to."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.services.test_whole_deal import ask_for, at, bank_account, deal, prove
from tests.support.desk import Desk
from tests.support.sandbox import new_phone
from tests.sync.test_certification import submit
from tests.sync.test_identity_checks import check_of, face_in, hand_in
from tests.sync.test_main_job import CONTENT
from tests.sync.test_profile import WHOLE, code_of, photograph, quietly
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.complaint import ComplaintContent
from vehilink_desktop.domain.export import ExportKind, ExportPeriod
from vehilink_desktop.domain.identity_check import CheckContent, FacePicture, Method, Scene, Turn
from vehilink_desktop.domain.listing import ListingAction
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.order_deeds import HoldOrder, ResumeOrder
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage
from vehilink_desktop.domain.privacy_case import CaseContent, CaseKind, Ground, Processing, Scope
from vehilink_desktop.remote import (
    auth,
    browsing,
    certifications,
    devices,
    exports,
    link_reports,
    listings,
    media,
    orders,
    platform,
    policy,
    privacy_cases,
    processing,
    quotations,
    requests,
)
from vehilink_desktop.remote.privacy_cases import Proof
from vehilink_desktop.remote.tus import Uploader
from vehilink_desktop.storage.repositories import outbox


def become_somebody(desk: Desk, scan: Path) -> None:
    """Register, give a face to the nickname, certify the company."""
    desk.register(new_phone())
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    desk.profile.set_avatar(photograph(), WHOLE, quietly, CancelToken())
    desk.profile.rename("Northern Light")
    desk.profile.remove_avatar()
    submit(desk, scan)


def prove_identity(desk: Desk) -> None:
    """Two pictures of a face, and the consent in its words."""
    check_id = desk.workspace.new_id()
    faces = [face_in(desk, check_id) for _ in range(2)]
    pictures = tuple(
        FacePicture(media_id=one, turn=turn)
        for one, turn in zip(faces, (Turn.AHEAD, Turn.LEFT), strict=True)
    )
    content = CheckContent(
        scene=Scene.CERTIFICATION,
        method=Method.FACE,
        pictures=pictures,
        consented_at=desk.workspace.clock.now(),
        wording="My face is looked at once.",
    )
    hand_in(desk, content, check_id)
    desk.wait_until(lambda: check_of(desk, check_id))


def secure_account(desk: Desk) -> None:
    """Another number, a look at the sessions, a suspicion."""
    phone, old = new_phone(), desk.profile.request_own_code()
    new = desk.profile.request_new_code(phone)
    codes = [(one.request_id, code_of(desk, one.request_id)) for one in (old, new)]
    desk.profile.change_phone(old=codes[0], new=codes[1], phone=phone)
    assert desk.devices.sessions()
    desk.devices.end_others()
    sent = desk.devices.request_leak_code()
    desk.devices.report_leak(sent.request_id, code_of(desk, sent.request_id), "A lost notebook.")


def choose(desk: Desk) -> None:
    """Privacy settings that the platform has to honour."""
    for on in (True, False):
        desk.choices.switch(Choice.MARKETING, on, "May we tell you of offers?")
        desk.wait_until(lambda: not desk.choices.state(Choice.MARKETING).pending)
    desk.cross_border.allow("May it go abroad?")
    desk.cross_border.withdraw("It may not any more.")


def leave(desk: Desk) -> None:
    """Ask for the end of a new account, think again, sign out."""
    desk.register(new_phone())
    assert desk.cancellation.blockers() == ()
    sent = desk.cancellation.request_code()
    desk.cancellation.request(sent.request_id, code_of(desk, sent.request_id))
    desk.cancellation.withdraw()
    desk.account.sign_out()


def publish_vehicle(desk: Desk, *photos: Path) -> None:
    """Draft, pictures, published; withdrawn again."""
    listing_id = desk.listings.create(CONTENT)
    desk.listings.edit(listing_id, {"description": "One owner.", "vin": "LGXCE6CD8RA000001"})
    desk.add_photos(listing_id, *photos)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    desk.listings.act(listing_id, ListingAction.WITHDRAW)
    desk.wait_until(lambda: desk.state(listing_id) == "withdrawn")


def make_deal(purchaser: Desk, supplier: Desk, page: Path) -> None:
    """Request, quotation, order, proforma, a voucher, a call, a complaint, the end."""
    order_id = deal(purchaser, supplier)
    payee_id = bank_account(supplier)
    languages = (PaperLanguage.EN,)
    made = supplier.papers.make(PaperKind.PROFORMA_INVOICE, order_id, languages, payee_id=payee_id)
    supplier.papers.issue(order_id, made, languages, payee_id=payee_id)
    purchaser.wait_until(lambda: at(purchaser, order_id) == Milestone.DEPOSIT)
    voucher_id = prove(purchaser, order_id, Milestone.DEPOSIT, page)
    supplier.wait_until(lambda: supplier.orders.get(order_id).order.voucher(voucher_id))
    assert purchaser.orders.reveal(order_id)
    for deed in (HoldOrder(reason="Our bank is closed."), ResumeOrder()):
        purchaser.orders.do(order_id, deed)
    begun = purchaser.complaints.begin()
    purchaser.complaints.add_pages(begun, [page], CancelToken())
    purchaser.complaints.open(
        ComplaintContent(order_id=order_id, text="The car is another one."), begun
    )
    purchaser.rates.refresh()
    purchaser.wait_until(lambda: purchaser.engine.status().pending_ops == 0)


def take_a_wish_back(purchaser: Desk, supplier: Desk) -> None:
    """A request that is renewed and closed."""
    request_id = ask_for(purchaser, supplier)
    for act in (purchaser.requests.renew, purchaser.requests.close):
        purchaser.wait_until(lambda: not waits(purchaser, request_id))
        act(request_id)
    purchaser.wait_until(lambda: not waits(purchaser, request_id))


def waits(desk: Desk, subject: str) -> bool:
    """Whether something about `subject` is still to be sent."""
    with desk.db.read() as conn:
        return outbox.newest_open(conn, subject) is not None


def ask_everything(desk: Desk) -> None:
    """What is seldom asked, or needs staff to have done something first: a refusal will do."""
    api, one = desk.api, desk.workspace.new_id()
    content = CaseContent(
        kind=CaseKind.DELETION,
        ground=Ground.NO_LONGER_USED,
        scopes=(Scope.SEARCHES,),
        processing=(Processing.MARKETING,),
        clause="deletion",
        text="I use it no more.",
    )
    visit = {"page": "market", "at": "2026-11-22T10:00:00Z", "seconds": 3}
    asked: tuple[Callable[[], object], ...] = (
        lambda: auth.me(api),
        lambda: platform.describe(api),
        lambda: policy.editions(api),
        lambda: policy.edition(api, "2026-01", "en"),
        lambda: policy.agree(api, "2026-01", key=one),
        lambda: processing.register(api, "en"),
        lambda: certifications.history(api),
        lambda: devices.end(api, one),
        lambda: listings.get(api, one),
        lambda: requests.get(api, one),
        lambda: quotations.get(api, one),
        lambda: orders.get(api, one),
        lambda: media.thumbnail(api, one),
        lambda: media.full(api, one),
        lambda: privacy_cases.put(api, one, content, Proof(one, "123456"), key=one),
        lambda: privacy_cases.get(api, one),
        lambda: privacy_cases.withdraw(api, one, key=one),
        lambda: privacy_cases.lift(api, one, key=one),
        lambda: link_reports.put(api, one, "https://example.test/x", "order", key=one),
        lambda: browsing.put(api, one, [visit], key=one),
        lambda: browsing.erase(api, key=one),
        lambda: exports.ask(
            api, [ExportKind.PROFILE], ExportPeriod(), request_id=one, code="123456", key=one
        ),
        lambda: exports.get(api, one),
        lambda: exports.content(api, one, lambda _block: None),
        lambda: Uploader(api).terminate(f"/v1/uploads/{one}"),
    )
    for ask in asked:
        with suppress(Known):
            ask()
