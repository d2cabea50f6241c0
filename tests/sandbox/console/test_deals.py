"""Staff read orders, decide disputes and answer complaints."""

import io
import re
from collections.abc import Iterator

import pytest
from PIL import Image

from tests.sandbox.console.parts import Staff, signed_in, words
from tests.support.sandbox import PURCHASER, Sandbox

pytestmark = pytest.mark.req("P5", "S4")


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A platform of its own, with the seed's deals."""
    with Sandbox(tmp_path_factory.mktemp("deals"), deals=4) as sandbox:
        yield sandbox


@pytest.fixture
def support(sandbox: Sandbox) -> Staff:
    return signed_in(sandbox.url, "support")


def first(page: str, pattern: str) -> str:
    found = re.search(pattern, page)
    assert found, pattern
    return found[1]


def order_path(staff: Staff, **wanted: str) -> str:
    """The page of the first order that a search finds."""
    return first(staff.get("/orders", **wanted).text, r'href="/console(/orders/[0-9a-f-]+)"')


def test_orders_are_found_by_state_and_words(support: Staff) -> None:
    everything = words(support.get("/orders"))
    assert re.search(r"\b74 orders\b", everything)

    held = words(support.get("/orders", state="on_hold"))
    assert "On hold" in held
    assert re.search(r"\b4 orders\b", held)
    assert "1 order " in words(support.get("/orders", text="O-2026-000007"))
    assert "No such order" in words(support.get("/orders", text="100% nothing"))
    assert support.get("/orders/nothing").status_code == 404


def test_an_order_shows_its_way_its_proofs_and_what_happened(support: Staff) -> None:
    path = order_path(support, state="completed")
    page = support.get(path)
    told = words(page)

    for part in ("Where it stands", "Bill of lading", "Signed receipt", "What happened", "Paid to"):
        assert part in told
    url = first(page.text, r'img src="/console(/orders/[^"]+)"')
    picture = support.get(url)
    assert Image.open(io.BytesIO(picture.content)).size == (1240, 1754)
    other = order_path(support, state="on_hold")
    assert support.get(f"{other}/pages/{url.rpartition('/')[2]}").status_code == 404
    assert support.get(f"{path}/pages/x").status_code == 404


def test_a_dispute_is_decided_with_a_refund_and_a_note(sandbox: Sandbox, support: Staff) -> None:
    path = first(support.get("/disputes").text, r'href="/console(/orders/[0-9a-f-]+)"')
    deed = path.replace("/orders/", "/disputes/")
    note = {"decision": "go_on", "note": "The supplier pays for the glass."}
    assert "Let the order go on" in words(support.get(path))

    assert "Write why" in words(support.post(deed, decision="end", refund="0"))
    assert "Choose whether" in words(support.post(deed, note="x"))
    assert "not an amount" in words(support.post(deed, **note, refund="a lot"))
    kept = support.post(deed, **note, refund="999999999")
    assert "No more can be paid back" in words(kept)
    assert "The supplier pays for the glass." in kept.text
    answer = support.post(deed, **note, refund="120")

    assert answer.headers["Location"] == "/console/disputes"
    told = words(support.get(path))
    assert "Paid back" in told
    assert "120.00" in told
    assert "Let the order go on" not in told
    assert support.post(deed, **note).status_code == 409
    trail = words(signed_in(sandbox.url, "administrator").get("/audit", action="dispute_decided"))
    assert "The supplier pays for the glass." in trail


def test_a_complaint_is_answered_once(sandbox: Sandbox, support: Staff) -> None:
    person = sandbox.sign_in(PURCHASER)
    pattern = r'href="/console(/complaints/[0-9a-f-]+)"'
    path = first(support.get("/complaints").text, pattern)
    page = support.get(path)
    assert "has not answered our claim" in words(page)
    evidence = support.get(first(page.text, r'img src="/console(/complaints/[^"]+)"'))
    assert evidence.headers["Content-Type"] == "image/jpeg"
    assert support.get(f"{path}/pages/x").status_code == 404
    assert "Write an answer" in words(support.post(path, answer="  "))

    support.post(path, answer="We have decided on the dispute today.")

    assert "Nothing waits" in words(support.get("/complaints"))
    assert "We have decided" in words(support.get(path))
    told = {one["id"]: one["body"] for one in person.changes("account")[0]}
    case = told[path.rpartition("/")[2]]
    assert (case["state"], case["answer"]) == ("answered", "We have decided on the dispute today.")
    assert support.post(path, answer="Again").status_code == 409


def test_looks_at_numbers_are_listed(sandbox: Sandbox, support: Staff) -> None:
    person = sandbox.sign_in(PURCHASER)
    changes = person.changes("account")[0]
    order = next(one["body"] for one in changes if one["type"] == "order")
    answer = person.do("POST", f"/v1/orders/{order['id']}/contact")
    assert answer.status_code == 200, answer.text

    told = words(support.get("/reveals"))

    assert f"Purchaser demo {order['number']}" in told
    assert answer.json()["phone"] not in told


def test_the_overview_counts_what_waits(support: Staff, sandbox: Sandbox) -> None:
    reviewer = words(signed_in(sandbox.url, "reviewer").get("/"))

    assert "Disputes" in words(support.get("/"))
    assert "Disputes" not in reviewer
