"""Requests about one's own data: who may ask, the clock, the answer, and that it becomes true."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.sandbox.cases import DELETION, EXPLANATION, RESTRICTION, Person, carried_out, granted
from tests.sandbox.deals import body, newest
from tests.support.clock import ManualClock
from tests.support.sandbox import Client, Sandbox, new_key, served, slug
from vehilink_desktop.domain.privacy_case import PrivacyCase, Refusal, Scope
from vehilink_desktop.sandbox import carrying_out, privacy_cases
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.tables import privacy_cases as table

pytestmark = pytest.mark.req("D4", "D5")


@pytest.fixture
def person(sandbox: Sandbox) -> Person:
    return Person(sandbox)


@pytest.fixture(scope="module")
def quick(on_sqlite: Sandbox) -> Person:
    """Somebody for what no database has a say in."""
    return Person(on_sqlite)


def test_a_case_has_a_number_and_a_clock_and_every_device_hears_of_it(
    sandbox: Sandbox, person: Person
) -> None:
    other = sandbox.sign_in(person.phone)
    key, case_id, typed = new_key(), new_key(), person.code()

    opened = body(person.send(DELETION, case_id=case_id, key=key, **typed), 201)

    assert opened["case_no"].startswith("P-2026-")
    assert (opened["state"], opened["version"]) == ("received", 1)
    assert opened["content"] == {**DELETION, "processing": []}
    assert opened["due_at"].endswith("15:59:59Z")
    assert newest(other, "privacy_case", case_id) == person.case(case_id) == opened
    # a lost answer is asked for again with the same key and the code that is used up
    again = person.send(DELETION, case_id=case_id, key=key, **typed)
    assert (again.status_code, again.json()) == (201, opened)


@pytest.mark.parametrize("content", [DELETION, RESTRICTION, {"kind": "leak", "text": "Help."}])
def test_what_changes_something_takes_a_code(person: Person, content: dict[str, Any]) -> None:
    bare = person.send(content)
    assert (slug(bare), bare.json()["errors"]) == (
        "invalid",
        [{"pointer": "/code", "reason": "required"}],
    )
    elsewhere = person.client.own_code(person.phone, "export_data")
    assert slug(person.send(content, **elsewhere)) == "code-void"
    typed = person.code()
    wrong = f"{(int(typed['code']) + 1) % 10**6:06d}"
    for left in (4, 3):
        refused = person.send(content, **{**typed, "code": wrong})
        assert (slug(refused), refused.json()["attempts_left"]) == ("code-wrong", left)

    body(person.send(content, **typed), 201)
    assert slug(person.send(content, **typed)) == "code-void"


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        ({"kind": "deletion"}, {("ground", "required"), ("scopes", "required")}),
        ({**DELETION, "scopes": ["listings"] * 2}, {("scopes", "repeated")}),
        ({**DELETION, "scopes": ["everything"]}, {("scopes/0", "enum")}),
        ({**DELETION, "ground": "because"}, {("ground", "unknown_value")}),
        ({"kind": "restriction"}, {("processing", "required")}),
        ({"kind": "explanation", "text": "  "}, {("text", "required")}),
        ({"kind": "minor", "text": "a\u202eb"}, {("text", "bidi_control")}),
        ({"kind": "lawsuit", "text": "x"}, {("kind", "unknown_value")}),
        ({**EXPLANATION, "text": "x" * 4001}, {("text", "string_too_long")}),
        ({**EXPLANATION, "more": 1}, {("more", "unknown_field")}),
    ],
)
def test_what_is_wrong_with_a_request_is_said(
    quick: Person, content: dict[str, Any], errors: set[tuple[str, str]]
) -> None:
    refused = quick.send(content)

    assert slug(refused) == "invalid"
    told = {
        (one["pointer"].removeprefix("/content/"), one["reason"])
        for one in refused.json()["errors"]
    }
    assert told == errors
    assert slug(quick.send(EXPLANATION, case_id="no-uuid")) == "invalid"


def test_a_case_is_its_askers_alone(sandbox: Sandbox, person: Person) -> None:
    case, stranger = person.ask(EXPLANATION), Person(sandbox)
    path = f"/v1/privacy-cases/{case['id']}"

    assert slug(stranger.client.get(path)) == "not-found"
    assert slug(stranger.client.do("DELETE", path)) == "not-found"
    assert slug(stranger.send(EXPLANATION, case_id=case["id"])) == "forbidden"
    assert sandbox.client().get(path).status_code == 401
    assert not [c for c in stranger.client.changes("account")[0] if c["id"] == case["id"]]


def test_rights_stay_while_an_account_is_being_closed(person: Person, site: Site) -> None:
    typed = person.code("cancel_account")
    body(person.client.do("POST", "/v1/me/cancellation", json=typed), 202)

    case = person.ask(DELETION)
    granted(site, case)

    assert carried_out(site, case).state == "carried_out"
    assert body(person.client.get("/v1/me"))["state"] == "cancelling"


def test_a_case_can_be_withdrawn_until_it_is_answered(person: Person, site: Site) -> None:
    first, second = person.ask(EXPLANATION), person.ask(EXPLANATION)

    withdrawn = body(person.client.do("DELETE", f"/v1/privacy-cases/{first['id']}"))
    with site.change() as conn:
        privacy_cases.answer(conn, site, second["id"], "A carrier.\nIt ships your papers.")

    assert withdrawn["state"] == "withdrawn"
    answered = newest(person.client, "privacy_case", second["id"])
    assert (answered["state"], answered["answer"]) == (
        "answered",
        "A carrier.\nIt ships your papers.",
    )
    late = person.client.do("DELETE", f"/v1/privacy-cases/{second['id']}")
    assert (slug(late), late.json()["current"]) == ("state-conflict", answered)
    for case in (first, second):
        with pytest.raises(Refused, match="state-conflict"), site.change() as conn:
            privacy_cases.refuse(conn, site, case["id"], "No.", Refusal.REPEATED)


def test_staff_have_time_for_everybody(person: Person, site: Site) -> None:
    asked = [person.ask(EXPLANATION) for _ in range(privacy_cases.MAX_OPEN)]

    refused = person.send(EXPLANATION)

    assert (refused.status_code, slug(refused)) == (429, "case-limit")
    # another kind, another person and what a code proves are none of it
    person.ask({"kind": "complaint", "text": "Somebody calls me."})
    Person(person.client.url).ask(EXPLANATION)
    person.ask(DELETION)
    with site.change() as conn:
        privacy_cases.answer(conn, site, asked[0]["id"], "A carrier.")
    body(person.client.do("DELETE", f"/v1/privacy-cases/{asked[1]['id']}"))
    again = [person.ask(EXPLANATION) for _ in range(2)]
    assert slug(person.send(EXPLANATION)) == "case-limit"
    assert again[-1]["state"] == "received"


def test_nobody_makes_more_than_so_many_a_day(
    late: tuple[Person, Site], clock: ManualClock
) -> None:
    person, _ = late
    for _ in range(privacy_cases.MAX_A_DAY):
        case = person.ask(EXPLANATION)
        body(person.client.do("DELETE", f"/v1/privacy-cases/{case['id']}"))
        clock.advance(60)

    refused = person.send(EXPLANATION)

    assert slug(refused) == "case-limit"
    clock.advance(float(refused.headers["Retry-After"]) - 1)
    person.client = Client(person.client.url).sign_in(person.phone)
    assert slug(person.send(EXPLANATION)) == "case-limit"
    clock.advance(2)
    assert person.ask(EXPLANATION)["state"] == "received"


def test_a_refusal_says_why(person: Person, site: Site) -> None:
    case = person.ask(DELETION)

    with site.change() as conn:
        privacy_cases.refuse(conn, site, case["id"], "The tax office asks.", Refusal.LEGAL_DUTY)

    told = newest(person.client, "privacy_case", case["id"])
    assert (told["state"], told["refusal"]) == ("refused", "legal_duty")
    assert told["answer"] == "The tax office asks."
    assert "carried_out_at" not in told


def test_staff_cannot_grant_what_makes_no_sense(person: Person, site: Site) -> None:
    case, question = person.ask(DELETION), person.ask(EXPLANATION)
    wrong: list[tuple[Any, str]] = [
        (lambda conn: privacy_cases.grant(conn, site, case["id"], " "), "invalid"),
        (lambda conn: privacy_cases.grant(conn, site, new_key(), "Yes."), "not-found"),
        (lambda conn: privacy_cases.grant(conn, site, question["id"], "Yes."), "invalid"),
        (lambda conn: privacy_cases.answer(conn, site, case["id"], "Yes."), "invalid"),
        (lambda conn: carrying_out.carry_out(conn, site, case["id"]), "state-conflict"),
    ]
    partly: list[dict[str, Any]] = [
        {"kept": (Scope.MEDIA,), "refusal": Refusal.LEGAL_DUTY},
        {"kept": (Scope.LISTINGS,), "refusal": Refusal.LEGAL_DUTY},
        {"refusal": Refusal.LEGAL_DUTY},
    ]
    for more in partly:
        deed = lambda conn, more=more: privacy_cases.grant(conn, site, case["id"], "Yes.", **more)  # noqa: E731
        wrong.append((deed, "invalid"))

    for deed, problem in wrong:
        with pytest.raises(Refused, match=problem), site.change() as conn:
            deed(conn)
    assert person.case(case["id"]) == case


def test_a_restriction_stops_what_it_names_for_good(person: Person, site: Site) -> None:
    choices = {"marketing": True, "message_notifications": True}
    body(person.client.do("PUT", "/v1/me/choices", json={"choices": choices}))
    case = person.ask(RESTRICTION)

    promised = granted(site, case)
    assert body(person.client.get("/v1/me")).get("restricted", []) == []
    done = carried_out(site, case)

    assert (promised.state, done.state) == ("granted", "carried_out")
    assert done.carried_out_at is not None
    assert done.backups_until is None
    account = body(person.client.get("/v1/me"))
    assert account["restricted"] == ["marketing", "sharing"]
    assert account["choices"]["marketing"] is False
    assert account["choices"]["message_notifications"] is True
    again = person.client.do("PUT", "/v1/me/choices", json={"choices": {"marketing": True}})
    assert (again.status_code, slug(again)) == (403, "restricted")
    # a second one adds to the first
    more = person.ask({"kind": "restriction", "processing": ["statistics"]})
    granted(site, more)
    carried_out(site, more)
    assert body(person.client.get("/v1/me"))["restricted"] == ["marketing", "sharing", "statistics"]


def test_a_restriction_is_lifted_by_whom_it_protects(
    person: Person, sandbox: Sandbox, site: Site
) -> None:
    body(person.client.do("PUT", "/v1/me/choices", json={"choices": {"marketing": True}}))
    case, more = (person.ask({**RESTRICTION, "processing": one}) for one in (
        ["marketing", "sharing"], ["sharing", "statistics"],
    ))  # fmt: skip
    path = f"/v1/privacy-cases/{case['id']}/restriction"
    assert slug(person.client.do("DELETE", path)) == "state-conflict"
    for one in (case, more):
        granted(site, one)
        done = carried_out(site, one)
    stranger = Person(sandbox)
    assert slug(stranger.client.do("DELETE", path)) == "not-found"

    def settled() -> set[str]:
        """Cases that are forgotten one day."""
        own = (table.c.account_id == person.id) & table.c.settled_at.is_not(None)
        with site.db.read() as conn:
            return set(conn.execute(select(table.c.id).where(own)).scalars())

    assert settled() == set()
    key = new_key()
    lifted = body(person.client.do("DELETE", path, key=key))

    assert lifted == newest(person.client, "privacy_case", case["id"])
    assert settled() == {case["id"]}
    assert lifted["state"] == "lifted"
    assert [one["name"] for one in lifted["told_of_lifting"]] == [one.name for one in done.told]
    assert {one["told_at"] for one in lifted["told_of_lifting"]} == {lifted["lifted_at"]}
    # what another restriction stops stays stopped, what was switched off stays off
    account = body(person.client.get("/v1/me"))
    assert account["restricted"] == ["sharing", "statistics"]
    assert account["choices"]["marketing"] is False
    body(person.client.do("PUT", "/v1/me/choices", json={"choices": {"marketing": True}}))
    # done once, however often it is asked for
    assert body(person.client.do("DELETE", path, key=key)) == lifted
    assert len(sandbox.audit(key)) == 1
    again = person.client.do("DELETE", path)
    assert (slug(again), again.json()["current"]) == ("state-conflict", lifted)
    other = person.ask(DELETION)
    no = person.client.do("DELETE", f"/v1/privacy-cases/{other['id']}/restriction")
    assert slug(no) == "not-found"


@pytest.mark.req("D6")
def test_recipients_are_told_and_named_in_the_case(person: Person, site: Site) -> None:
    parties = body(person.client.get("/v1/processing", params={"language": "en"}))["parties"]
    by_consent = {one["id"]: one["name"] for one in parties if one["basis"] == "consent"}
    others = {one["name"] for one in parties if one["basis"] != "consent"}
    case = person.ask(DELETION)
    granted(site, case)

    done = carried_out(site, case)

    assert {one.name for one in done.told} == others
    assert {one.told_at for one in done.told} == {done.carried_out_at}
    agreed = Person(person.client.url)
    name, called = next(iter(by_consent.items()))
    choice = {"choices": {f"recipient:{name}": True}}
    body(agreed.client.do("PUT", "/v1/me/choices", json=choice))
    body(agreed.client.do("PUT", "/v1/me/choices", json={"choices": {f"recipient:{name}": False}}))
    case = agreed.ask(DELETION)
    granted(site, case)
    assert called in {one.name for one in carried_out(site, case).told}


@pytest.mark.req("D14")
def test_a_leak_signs_out_every_other_device_at_once(sandbox: Sandbox, person: Person) -> None:
    other = sandbox.sign_in(person.phone)

    case = person.ask({"kind": "leak", "text": "Somebody has my phone."})

    assert other.get("/v1/me").status_code == 401
    assert person.client.get("/v1/me").status_code == 200
    assert person.case(case["id"])["state"] == "received"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def late(tmp_path: Path, clock: ManualClock) -> Iterator[tuple[Person, Site]]:
    """Somebody on a platform whose time the test holds, and the staff's door to it."""
    settings = Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0)
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        yield Person(url), site
        site.db.close()


def test_an_answer_that_comes_late_still_counts(
    late: tuple[Person, Site], clock: ManualClock
) -> None:
    """Sunday 22 November 2026 and fifteen working days: until the end of 11 December."""
    person, site = late
    case = person.ask(DELETION)
    assert case["due_at"] == "2026-12-11T15:59:59Z"
    clock.advance(30 * 86_400)

    granted(site, case)
    done = carried_out(site, case)

    assert done.due_at < clock.now() == done.answered_at == done.carried_out_at
    assert done.backups_until is not None
    assert (done.backups_until - clock.now()).days == 30


def test_a_clock_moved_back_changes_no_promise(
    late: tuple[Person, Site], clock: ManualClock
) -> None:
    person, site = late
    first = person.ask(DELETION)
    start = clock.now()
    granted(site, first)
    clock.advance(3600)
    done = carried_out(site, first)
    clock.set(start.replace(year=2025))
    person.client = Client(person.client.url).sign_in(person.phone)

    second = person.ask(EXPLANATION)

    assert PrivacyCase.model_validate(person.case(first["id"])) == done
    assert second["case_no"] == "P-2025-000001"
    with site.db.read() as conn:
        assert [one.id for one in privacy_cases.queue(conn)] == [second["id"]]
