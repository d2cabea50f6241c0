"""Reviewers look at faces, decide, and nothing of the faces is left."""

import pytest

from tests.sandbox.console.parts import Staff, credit_code, submit, words
from tests.sandbox.faces import WORDING, by_code, by_face, face, handed_in
from tests.support.sandbox import Client, Sandbox, new_key, new_phone

pytestmark = pytest.mark.req("C6")


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def dealer(sandbox: Sandbox, phone: str) -> Client:
    """Somebody who has just registered, under a name of their own."""
    return sandbox.client().register(phone, nickname=f"Dealer {phone[-5:]}")


def test_a_face_is_looked_at_and_confirmed(
    dealer: Client, phone: str, reviewer: Staff, administrator: Staff
) -> None:
    name = f"Dealer {phone[-5:]}"
    content = by_face(dealer, note="Please be quick.")
    check = handed_in(dealer, content)
    path = f"/identity/{check['id']}"
    assert name in words(reviewer.get("/identity"))
    page = reviewer.get(path)
    for text in (name, "Please be quick.", *WORDING.splitlines(), "proved by face"):
        assert text in words(page)
    for one in content["pictures"]:
        assert f"{path}/pictures/{one['media_id']}" in page.text
        picture = reviewer.get(f"{path}/pictures/{one['media_id']}")
        assert (picture.status_code, picture.headers["Content-Type"]) == (200, "image/jpeg")
    assert "Face, turned left" in page.text

    done = reviewer.post(path, decision="confirm")

    assert done.headers["Location"] == "/console/identity"
    assert "The pictures are erased" in words(reviewer.get("/identity"))
    assert dealer.get("/v1/me").json()["identity_confirmed_at"]
    decided = reviewer.get(path)
    assert "Erased with the decision." in words(decided)
    assert "</textarea>" not in decided.text
    for one in content["pictures"]:
        assert reviewer.get(f"{path}/pictures/{one['media_id']}").status_code == 404
    assert name in words(reviewer.get("/identity", state="confirmed"))
    assert "Confirmed an identity" in words(administrator.get("/audit", about=check["id"]))
    again = reviewer.post(path, decision="refuse", reason="Too late.")
    assert (again.status_code, "decided this already" in again.text) == (409, True)
    assert "Too late." not in words(administrator.get("/audit", about=check["id"]))


def test_a_refusal_needs_a_reason(dealer: Client, reviewer: Staff, administrator: Staff) -> None:
    lost = {"scene": "lost_phone", "method": "staff", "note": "It fell into the harbour."}
    check = handed_in(dealer, lost)
    path = f"/identity/{check['id']}"
    assert "take another number within 24 hours" in words(reviewer.get(path))

    silent = reviewer.post(path, decision="refuse")
    assert (silent.status_code, "Write why" in words(silent)) == (422, True)
    assert dealer.get(f"/v1/identity-checks/{check['id']}").json()["state"] == "pending"
    reviewer.post(path, decision="refuse", reason="We could not reach you.")

    told = dealer.get(f"/v1/identity-checks/{check['id']}").json()
    assert (told["state"], told["reason"]) == ("refused", "We could not reach you.")
    assert "We could not reach you." in words(reviewer.get(path))
    assert "We could not reach you." in words(administrator.get("/audit", about=check["id"]))


def test_only_pictures_of_the_check_are_shown(dealer: Client, reviewer: Staff) -> None:
    check, other = handed_in(dealer, by_face(dealer)), face(dealer)
    for media_id in (other, new_key(), "x"):
        shown = reviewer.get(f"/identity/{check['id']}/pictures/{media_id}")
        assert shown.status_code == 404
    assert reviewer.get(f"/identity/{new_key()}").status_code == 404
    assert reviewer.get("/identity", state="lost").status_code == 400


def test_who_reviews_a_company_sees_whether_its_person_is_known(
    dealer: Client, phone: str, reviewer: Staff, administrator: Staff
) -> None:
    certification = submit(dealer, credit_code=credit_code(int(phone[-6:])))
    path = f"/certifications/{certification}"
    assert "Identity not confirmed" in words(reviewer.get(path))

    handed_in(dealer, by_code(dealer, phone))

    assert "Identity confirmed" in words(reviewer.get(path))
    user = administrator.get(f"/users/{dealer.tokens['account']['id']}")
    assert "Identity Confirmed" in words(user)


def test_no_word_of_a_check_is_a_script(dealer: Client, reviewer: Staff) -> None:
    evil = "<script>alert(1)</script>"
    check = handed_in(dealer, by_face(dealer, note=evil, wording=f"{evil}</p>"))

    page = reviewer.get(f"/identity/{check['id']}").text

    assert "<script" not in page
    assert "&lt;script&gt;" in page
