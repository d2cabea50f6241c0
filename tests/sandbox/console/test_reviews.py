"""Reviewers decide part by part, and the company hears which part was wrong."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.console.parts import Staff, credit_code, leave, scan, signed_in, submit, words
from tests.sandbox.doors import everything
from tests.support.clock import ManualClock
from tests.support.sandbox import Client, Sandbox, new_key, served
from vehilink_desktop.domain.credit_code import check_character
from vehilink_desktop.sandbox.seed.ids import account_id, licence_id
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site

pytestmark = pytest.mark.req("A2")

#: Companies of the seed that no other test signs in as.
FIFTH, SIXTH, SEVENTH, EIGHTH = (f"+861380013800{number}" for number in (5, 6, 7, 8))


def latest(dealer: Client) -> dict[str, Any]:
    """The newest submission, as the dealer's devices hear of it."""
    found: dict[str, Any] = dealer.get("/v1/certifications").json()["certifications"][0]
    return found


def test_what_waits_is_shown_with_its_scans_and_checks(sandbox: Sandbox, reviewer: Staff) -> None:
    pages = scan(), scan(640, 900)
    dealer = sandbox.sign_in(FIFTH)
    certification = submit(dealer, *pages, credit_code=credit_code(1618))

    assert "青岛蓝鲸汽车有限公司" in words(reviewer.get("/certifications"))
    page = reviewer.get(f"/certifications/{certification}")
    assert credit_code(1618) in page.text
    assert "Both checks fit Registered in Shandong 山东" in words(page)
    assert "Business licence, page 2 of 2" in words(page)
    for document in latest(dealer)["content"]["documents"]:
        picture = reviewer.get(f"/certifications/{certification}/documents/{document['media_id']}")
        assert (picture.status_code, picture.headers["Content-Type"]) == (200, "image/jpeg")
    other = reviewer.get(f"/certifications/{certification}/documents/{new_key()}")
    assert other.status_code == 404


def test_a_doubtful_code_is_told_to_the_reviewer(sandbox: Sandbox, reviewer: Staff) -> None:
    dealer, code = sandbox.sign_in(SIXTH), credit_code(2)
    wrong_inside = code[:16] + ("1" if code[16] != "1" else "2")
    certification = submit(
        dealer,
        credit_code=wrong_inside + check_character(wrong_inside),
        address="浙江省杭州市西湖区文三路 1 号",
    )

    page = words(reviewer.get(f"/certifications/{certification}"))
    assert "Inner check differs" in page
    assert "The code was given in Shandong, the address is in Zhejiang" in page


def test_rejecting_names_parts_and_reasons(
    sandbox: Sandbox, reviewer: Staff, administrator: Staff
) -> None:
    dealer = sandbox.sign_in(SEVENTH)
    certification = submit(dealer, credit_code=credit_code(3))
    media_id = latest(dealer)["content"]["documents"][0]["media_id"]
    path, wrong = f"/certifications/{certification}", {"field.address": "not_matching"}

    undecided = reviewer.post(path, decision="reject", note="Kept while it is not decided")
    assert undecided.status_code == 422
    assert "Choose what is wrong" in words(undecided)
    assert "Kept while it is not decided" in words(undecided)
    contrary = reviewer.post(path, decision="approve", **wrong)
    assert "Accept every part, or reject." in words(contrary)
    assert 'value="not_matching" selected' in contrary.text
    assert latest(dealer)["state"] == "pending"

    unreadable = {f"document.{media_id}": "unreadable"}
    note = "The street number is another one."
    done = reviewer.post(path, decision="reject", note=note, **wrong, **unreadable)

    assert done.headers["Location"] == "/console/certifications"
    assert "Rejected." in words(reviewer.get("/certifications"))
    told = latest(dealer)
    assert told["state"] == "rejected"
    assert told["reasons"] == [{"field": "address", "reason": "not_matching"}]
    assert told["reviews"] == [{"media_id": media_id, "state": "rejected", "reason": "unreadable"}]
    assert told["note"] == note
    page = reviewer.get(path)
    assert "Does not match the document" in words(page)
    assert "</select>" not in page.text
    assert "<textarea" not in page.text
    assert "Address: Does not match the document" in words(
        administrator.get("/audit", about=certification)
    )
    again = reviewer.post(path, decision="approve")
    assert (again.status_code, "decided this already" in again.text) == (409, True)
    assert (
        "Approved a cert"
        not in words(administrator.get("/audit", about=certification)).partition("Details")[2]
    )


def test_approving_makes_the_facts_the_companys(sandbox: Sandbox, reviewer: Staff) -> None:
    dealer = sandbox.sign_in(EIGHTH)
    certification = submit(dealer, credit_code=credit_code(4), company_name="Blue Whale Two")

    reviewer.post(f"/certifications/{certification}", decision="approve")

    assert latest(dealer)["state"] == "approved"
    assert dealer.get("/v1/me").json()["company"]["name"] == "Blue Whale Two"
    decided = words(reviewer.get("/certifications", state="approved"))
    assert "Blue Whale Two" in decided


def test_only_known_states_are_listed(reviewer: Staff) -> None:
    assert reviewer.get("/certifications", state="lost").status_code == 400
    assert reviewer.get(f"/certifications/{new_key()}").status_code == 404


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def url(tmp_path: Path, clock: ManualClock) -> Iterator[str]:
    """A platform of its own, whose accounts may be closed."""
    with served(Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0), clock) as url:
        yield url


@pytest.fixture
def site(url: str, tmp_path: Path, clock: ManualClock) -> Iterator[Site]:
    """A second door to the platform's data."""
    site = open_site(Settings(data_dir=tmp_path), clock)
    yield site
    site.db.close()


@pytest.mark.req("A5")
def test_a_closed_account_leaves_no_remark_of_staff_and_no_seeded_scan(
    url: str, site: Site
) -> None:
    dealer, other = Client(url).sign_in(SIXTH), Client(url).sign_in(FIFTH)
    boss, account, marker = signed_in(url, "administrator"), account_id(6), f"marker {new_key()}"
    assert other.get(f"/v1/media/{licence_id(6)}").status_code == 404
    rejected = submit(dealer, credit_code=credit_code(9))
    wrong = {"field.address": "not_matching", "decision": "reject"}
    boss.post(f"/certifications/{rejected}", note=marker, **wrong)
    boss.post(f"/users/{account}/suspension", reason=marker)
    boss.post(f"/users/{account}/suspension/end")
    for decision in ("refuse", "approve"):
        leave(url, SIXTH)
        found = re.search(r"/cancellations/([\w-]{36})", boss.get("/cancellations").text)
        assert found
        assert marker in everything(site)
        boss.post(f"/cancellations/{found[1]}", decision=decision, note=marker)

    assert marker not in everything(site)
    assert f"Suspended a user User {account}" in words(boss.get("/audit", about=account))
    for path in (licence_id(6), f"{licence_id(6)}/thumbnail"):
        assert other.get(f"/v1/media/{path}").status_code == 404


@pytest.mark.req("A5")
def test_closing_accounts_waits_for_a_decision(url: str, clock: ManualClock) -> None:
    leave(url, FIFTH)
    leaving = leave(url, SIXTH)
    clock.advance(timedelta(hours=3).total_seconds())
    support = signed_in(url, "support")
    page = support.get("/cancellations")
    assert "Due in 45 h" in words(page)
    stay, go = (
        part.partition('"')[0] for part in page.text.split('action="/console/cancellations/')[1:]
    )

    silent = support.post(f"/cancellations/{stay}", decision="refuse")
    assert (silent.status_code, "Write why" in silent.text) == (422, True)
    support.post(f"/cancellations/{stay}", decision="refuse", note="An order is open.")
    support.post(f"/cancellations/{go}", decision="approve")

    assert "personal data is gone" in words(support.get("/cancellations"))
    fresh = Client(url).sign_in(FIFTH).get("/v1/me").json()
    assert (fresh["state"], fresh["cancellation_note"]) == ("active", "An order is open.")
    assert leaving.get("/v1/me").status_code == 401
    assert SIXTH not in support.get("/users").text
    assert "Closed account" in words(support.get("/users", text=""))
    again = support.post(f"/cancellations/{go}", decision="approve")
    assert again.status_code == 409
