"""From a scan to a certified company: draft, submission, decision, on every computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.media.licences import draw_licence, make_licence
from tests.sandbox.companies import new_credit_code
from tests.support.desk import Desk
from tests.support.sandbox import new_phone
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.certification import CertificationState, DocumentKind
from vehilink_desktop.domain.gate import Deed, Missing
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox import certifications
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.services.market import MarketFilter
from vehilink_desktop.storage.repositories import outbox

pytestmark = pytest.mark.req("A2")


@pytest.fixture
def licence(tmp_path: Path) -> Path:
    path = tmp_path / "licence.jpg"
    Image.effect_noise((1200, 900), 40).convert("RGB").save(path, quality=85)
    return path


@pytest.fixture
def newcomer(open_desk: OpenDesk) -> Desk:
    """A supplier who has just registered."""
    desk = open_desk("newcomer", None)
    desk.register(new_phone())
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    return desk


def fill(desk: Desk, *pages: Path) -> None:
    """Write a draft that can be submitted."""
    desk.certification.start(UserType.SUPPLIER)
    added = desk.certification.add_pages(pages, CancelToken())
    assert not added.refused
    draft = desk.certification.state().draft
    assert draft
    desk.certification.save(
        draft.content.model_copy(
            update={
                "company_name": " Qingdao Lighthouse Motors ",
                "company_name_zh": "青岛灯塔汽车有限公司",
                "credit_code": new_credit_code().lower(),
                "address": "山东省青岛市港口路 1 号",
                "authorised": True,
            }
        )
    )


def newest(desk: Desk) -> str | None:
    found = desk.certification.state().submissions
    return str(found[0].state) if found else None


def submit(desk: Desk, licence: Path) -> str:
    """Submit and wait until the platform has it; its id."""
    fill(desk, licence)
    desk.certification.submit()
    desk.wait_until(lambda: newest(desk) == CertificationState.PENDING)
    return desk.certification.state().submissions[0].id


def sellers(desk: Desk) -> list[str]:
    """The names of those who offer what the market shows; empty where it does not say."""
    found = [desk.market.detail(row.id).seller for row in desk.market.first_rows(MarketFilter())]
    return [seller.name if seller else "" for seller in found]


def account(desk: Desk) -> Account:
    found = desk.account.current()
    assert found
    return found


def refused(action: Callable[[], object]) -> Known:
    with pytest.raises(Known) as caught:
        action()
    return caught.value


def test_a_draft_made_without_a_network_is_submitted_with_its_page(
    newcomer: Desk, licence: Path
) -> None:
    newcomer.engine.set_working_offline(True)
    fill(newcomer, licence)
    newcomer.certification.submit()
    waiting = newcomer.certification.state()
    assert (waiting.operation, waiting.submissions, waiting.missing) == ("queued", (), ())
    assert waiting.draft
    assert [page.state for page in waiting.draft.pages] == ["queued"]

    newcomer.engine.set_working_offline(False)
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.PENDING)
    view = newcomer.certification.state()
    assert (view.draft, view.operation) == (None, None)
    (sent,) = view.submissions
    assert sent.content.company_name == "Qingdao Lighthouse Motors"
    assert [page.kind for page in sent.content.documents] == [DocumentKind.BUSINESS_LICENCE]
    newcomer.wait_until(lambda: account(newcomer).certification_state == "pending")
    assert newcomer.gates.may(Deed.QUOTE).missing is Missing.CERTIFICATION_PENDING
    assert refused(lambda: newcomer.certification.start(UserType.SUPPLIER)).code == (
        "certification-pending"
    )


def test_approval_opens_every_signed_in_computer_at_once(
    newcomer: Desk, site: Site, licence: Path, tmp_path: Path
) -> None:
    listing_id = newcomer.listings.create(CONTENT)
    assert refused(lambda: newcomer.listings.publish(listing_id)).code == "not-certified"
    newcomer.wait_until(lambda: sellers(newcomer))
    part = sellers(newcomer)
    assert not any(part)

    submission = submit(newcomer, licence)
    with site.change() as conn:
        certifications.approve_certification(conn, site, submission)
    newcomer.wait_until(lambda: account(newcomer).certified, seconds=10)
    assert newcomer.gates.may(Deed.PUBLISH_LISTING).open
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.APPROVED)
    newcomer.wait_until(lambda: len(found := sellers(newcomer)) > len(part) and all(found))
    newcomer.listings.publish(listing_id)
    newcomer.wait_until(lambda: newcomer.state(listing_id) == "live")


def test_a_rejection_says_why_and_the_next_draft_goes_on_from_it(
    newcomer: Desk, site: Site, licence: Path
) -> None:
    submission = submit(newcomer, licence)
    with site.change() as conn:
        page = newcomer.certification.state().submissions[0].content.documents[0].media_id
        certifications.reject_certification(
            conn, site, submission,
            reasons=[FieldReason(field="company_name", reason="not_matching")],
            documents={page: "unreadable"}, note="Once more, please.",
        )  # fmt: skip
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.REJECTED, seconds=10)
    told = newcomer.certification.state().submissions[0]
    assert [(one.field, one.reason) for one in told.reasons] == [("company_name", "not_matching")]
    assert (told.reviews[0].reason, told.note) == ("unreadable", "Once more, please.")

    newcomer.certification.start(UserType.SUPPLIER)
    view = newcomer.certification.state()
    assert view.draft
    assert view.draft.id != submission
    assert view.draft.content.credit_code == told.content.credit_code
    assert view.missing == ("authorised",)
    assert [one.state for one in view.draft.pages] == ["attached"]
    newcomer.certification.add_pages([licence], CancelToken())
    newcomer.certification.remove_page(page)
    draft = newcomer.certification.state().draft
    assert draft
    newcomer.certification.save(draft.content.model_copy(update={"authorised": True}))
    newcomer.certification.submit()
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.PENDING)
    assert len(newcomer.certification.state().submissions) == 2


def test_what_the_platform_refuses_waits_with_its_fields_and_can_be_mended(
    newcomer: Desk, licence: Path
) -> None:
    fill(newcomer, licence)
    draft = newcomer.certification.state().draft
    assert draft
    newcomer.certification.save(draft.content.model_copy(update={"address": "x" * 301}))
    newcomer.certification.submit()
    newcomer.wait_until(lambda: newcomer.certification.state().problem)
    view = newcomer.certification.state()
    assert view.problem
    assert (view.operation, view.problem.code) == ("parked", "invalid")
    assert view.problem.fields == (("address", "too_long"),)

    newcomer.certification.save(draft.content)
    newcomer.certification.submit()
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.PENDING)
    with newcomer.db.read() as conn:
        assert outbox.pending_count(conn) == 0


def test_what_is_missing_or_cannot_be_is_not_even_queued(newcomer: Desk, licence: Path) -> None:
    newcomer.certification.start(UserType.SUPPLIER)
    error = refused(newcomer.certification.submit)
    assert error.code == "invalid"
    assert ("documents", "required") in error.fields
    newcomer.certification.discard()
    fill(newcomer, licence)
    draft = newcomer.certification.state().draft
    assert draft
    wrong = draft.content.model_copy(update={"credit_code": "91370200MA3C0000XX"})
    newcomer.certification.save(wrong)
    assert dict(refused(newcomer.certification.submit).fields)["credit_code"].startswith(
        "credit_code_"
    )


def test_pages_are_moved_taken_off_and_put_back(newcomer: Desk, licence: Path) -> None:
    newcomer.engine.set_working_offline(True)
    newcomer.certification.start(UserType.SUPPLIER)
    added = newcomer.certification.add_pages([licence, licence.read_bytes()], CancelToken())
    first, second = (page.media_id for page in added.pages)

    def pages() -> list[str]:
        draft = newcomer.certification.state().draft
        assert draft
        return [page.media_id for page in draft.pages]

    newcomer.certification.move_page(first, 1)
    assert pages() == [second, first]
    newcomer.certification.remove_page(second)
    assert pages() == [first]
    newcomer.certification.restore_page(second, 0)
    assert pages() == [second, first]
    newcomer.certification.discard()
    assert newcomer.certification.state().draft is None
    assert newcomer.workspace.vault.names() == []


def test_a_page_that_is_not_to_be_sent_leaves_the_submission_to_the_person(
    newcomer: Desk, licence: Path
) -> None:
    newcomer.engine.set_working_offline(True)
    fill(newcomer, licence, licence)
    newcomer.certification.submit()
    draft = newcomer.certification.state().draft
    assert draft
    newcomer.transfers.cancel(draft.pages[0].media_id)
    view = newcomer.certification.state()
    assert view.draft
    assert [page.media_id for page in view.draft.pages] == [draft.pages[1].media_id]
    assert view.problem
    assert view.problem.code == "photo-cancelled"
    newcomer.certification.submit()
    newcomer.engine.set_working_offline(False)
    newcomer.wait_until(lambda: newest(newcomer) == CertificationState.PENDING)


def test_what_is_read_on_a_page_is_proposed_and_kept(newcomer: Desk, tmp_path: Path) -> None:
    newcomer.engine.set_working_offline(True)
    licence = make_licence(5)
    paper = tmp_path / "paper.pdf"
    sheets = [Image.fromarray(draw_licence(licence)), Image.new("RGB", (900, 1200), "white")]
    sheets[0].save(paper, save_all=True, append_images=sheets[1:])
    newcomer.certification.start(UserType.SUPPLIER)
    added = newcomer.certification.add_pages([paper], CancelToken())
    assert [page.name for page in added.pages] == ["paper.pdf (1)", "paper.pdf (2)"]

    first, second = (page.media_id for page in added.pages)
    reading = newcomer.certification.read(first, CancelToken())
    proposed = {one.field: one for one in reading.proposals}
    assert proposed["credit_code"].text == licence.code
    assert proposed["company_name_zh"].text == licence.name
    assert proposed["credit_code"].quad
    assert reading.certain
    assert newcomer.certification.read(second, CancelToken()).proposals == ()
    draft = newcomer.certification.state().draft
    assert draft
    assert [one.media_id for one in draft.readings] == [first, second]
    assert draft.readings[0] == reading
    # proposed and no more
    assert draft.content.credit_code is None

    newcomer.certification.remove_page(first)
    draft = newcomer.certification.state().draft
    assert draft
    assert [one.media_id for one in draft.readings] == [second]
    given_up = CancelToken()
    given_up.cancel()
    with pytest.raises(Cancelled):
        newcomer.certification.read(second, given_up)


def test_pages_that_are_none_are_refused_with_their_reason(
    newcomer: Desk, tmp_path: Path, licence: Path
) -> None:
    newcomer.engine.set_working_offline(True)
    drawing = tmp_path / "drawing.svg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    newcomer.certification.start(UserType.SUPPLIER)
    added = newcomer.certification.add_pages([drawing, *[licence] * 11], CancelToken())
    assert len(added.pages) == 10
    assert [name for name, _reason in added.refused] == ["drawing.svg", "licence.jpg"]
    assert added.refused[1][1] == "too_many_pages"
