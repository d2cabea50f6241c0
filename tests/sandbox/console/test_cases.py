"""Staff work the privacy requests: by due date, with what a deletion would do, and told to all."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sandbox.cases import DELETION, EXPLANATION, RESTRICTION, Person
from tests.sandbox.console.parts import Staff, signed_in, words
from tests.support.clock import ManualClock
from tests.support.sandbox import Sandbox, new_key, served
from vehilink_desktop.sandbox.settings import Settings

pytestmark = pytest.mark.req("D4", "D5")


@pytest.fixture
def person(sandbox: Sandbox) -> Person:
    return Person(sandbox)


def test_a_deletion_from_the_queue_to_the_end(
    sandbox: Sandbox, person: Person, support: Staff, administrator: Staff
) -> None:
    case = person.ask({**DELETION, "scopes": ["devices", "payees", "media"]})
    path = f"/cases/{case['id']}"

    assert case["case_no"] in words(support.get("/cases"))
    page = words(support.get(path))
    assert "No longer used" in page
    assert "Payees 0 to delete" in page
    assert "Recipients who will be told" in page

    done = support.post(
        path,
        decision="grant",
        answer="Most of it.",
        refusal="legal_duty",
        **{"keep.payees": "1"},
    )
    assert done.headers["Location"] == f"/console{path}"
    page = words(support.get(path))
    assert "To be carried out" in page
    assert "Granted. Carry it out now" in page
    assert "Legal duty" in page
    assert "0 to delete" in page
    assert support.post(path, decision="carry_out").status_code == 303

    page = words(support.get(path))
    assert "Carried out. The user and everybody who had the data are told." in page
    assert "Recipients who were told" in page
    assert "Kept Payees" in page
    told = person.case(case["id"])
    assert (told["state"], told["answer"], told["kept"]) == (
        "carried_out",
        "Most of it.",
        ["payees"],
    )
    assert told["told"]
    assert case["case_no"] not in words(support.get("/cases"))
    assert case["case_no"] in words(support.get("/cases", settled="true"))
    trail = words(administrator.get("/audit", about=case["id"]))
    assert "Granted a privacy request" in trail
    assert "Carried out a privacy request" in trail
    again = support.post(path, decision="carry_out")
    assert (again.status_code, "The case is carried_out" in again.text) == (409, True)


def test_what_is_missing_in_a_decision_is_said(person: Person, support: Staff) -> None:
    case = person.ask({**DELETION, "scopes": ["devices", "payees"]})
    path = f"/cases/{case['id']}"
    answer, keep = {"answer": "I kept this."}, {"keep.payees": "1"}
    wrong = [
        ({"decision": "grant"}, "Write an answer"),
        ({"decision": "refuse", **answer}, "Choose the reason that the policy knows"),
        ({"decision": "refuse", "refusal": "mood", **answer}, "Choose the reason"),
        ({"decision": "grant", **answer, **keep}, "for which something is kept"),
        ({"decision": "nothing", **answer}, "Choose what to do"),
    ]

    for fields, said in wrong:
        refused = support.post(path, **fields)
        assert (refused.status_code, said in words(refused)) == (422, True), fields
    everything = {"keep.payees": "1", "keep.devices": "1", "refusal": "abuse", **answer}
    assert support.post(path, decision="grant", **everything).status_code == 422
    assert "I kept this." in support.post(path, decision="refuse", **answer).text
    assert person.case(case["id"])["state"] == "received"
    assert support.get(f"/cases/{new_key()}").status_code == 404
    assert support.post(path, decision="answer", **answer).status_code == 422


def test_questions_are_answered_and_refusals_have_a_reason(person: Person, support: Staff) -> None:
    question, restriction = person.ask(EXPLANATION), person.ask(RESTRICTION)

    page = words(support.get(f"/cases/{question['id']}"))
    assert "Who is that?" in page
    assert "Send the answer" in page
    support.post(f"/cases/{question['id']}", decision="answer", answer="A carrier.")
    fields = {"decision": "refuse", "answer": "A court asks.", "refusal": "criminal_procedure"}
    support.post(f"/cases/{restriction['id']}", **fields)

    assert person.case(question["id"])["state"] == "answered"
    assert person.case(restriction["id"])["refusal"] == "criminal_procedure"
    assert "Criminal procedure" in words(support.get(f"/cases/{restriction['id']}"))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def url(tmp_path: Path, clock: ManualClock) -> Iterator[str]:
    with served(Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0), clock) as url:
        yield url


def test_the_first_due_stands_in_front_and_what_is_overdue_is_marked(
    url: str, clock: ManualClock
) -> None:
    person = Person(url)
    first = person.ask(EXPLANATION)
    clock.advance(86_400)
    person.client = person.client.sign_in(person.phone)
    second = person.ask(EXPLANATION)
    support = signed_in(url, "support")

    page = support.get("/cases")
    assert re.findall(r"P-2026-\d{6}", page.text) == [first["case_no"], second["case_no"]]
    assert "Overdue" not in page.text
    assert "first one due in 18 d" in words(support.get("/"))

    clock.advance(19 * 86_400)
    page = words(signed_in(url, "support").get("/cases"))
    assert page.count("Overdue") == 1
    assert page.index("Overdue") < page.index(second["case_no"])
