"""Nobody else's page, cookie or script speaks for the staff."""

import asyncio
import re
from typing import Any

import pytest
from starlette.datastructures import State

from tests.sandbox.console.parts import COOKIE, Staff, signed_in, submit, words
from tests.support.sandbox import PURCHASER, Sandbox, new_key
from vehilink_desktop.sandbox.console.app import make_console
from vehilink_desktop.sandbox.seed.team import DEMO_PASSPHRASE

FORM = {"hours": "1"}
NO_ID = "0199b3ee-7000-7000-8000-000000000000"
OPEN = {("GET", "/sign-in"), ("POST", "/sign-in")}


@pytest.fixture
def sandbox(on_sqlite: Sandbox) -> Sandbox:
    """None of this depends on the database."""
    return on_sqlite


def routes() -> list[tuple[str, str]]:
    """Method and path of everything that the console answers, but for what is for everybody."""
    paths: dict[str, dict[str, object]] = make_console(State()).openapi()["paths"]
    return [
        (method.upper(), re.sub(r"\{\w+\}", NO_ID, path))
        for path, operations in paths.items()
        for method in operations
        if (method.upper(), path) not in OPEN
    ]


@pytest.mark.parametrize("csrf", ["", "0" * 64, "ü"])
def test_a_form_without_its_token_does_nothing(administrator: Staff, csrf: str) -> None:
    before = administrator.get("/clock").text

    answer = administrator.post("/clock", csrf=csrf, **FORM)

    assert answer.status_code == 403
    assert "no longer valid" in answer.text
    assert "same as this computer" in before
    assert "same as this computer" in administrator.get("/clock").text


def test_another_sessions_token_is_none(sandbox: Sandbox, administrator: Staff) -> None:
    other = signed_in(sandbox.url, "administrator")

    assert administrator.post("/clock", csrf=other.csrf(), **FORM).status_code == 403
    assert administrator.post("/clock", csrf=Staff(sandbox.url).csrf(), **FORM).status_code == 403


@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "http://127.0.0.1:1"])
def test_a_form_from_elsewhere_does_nothing(administrator: Staff, origin: str | None) -> None:
    assert administrator.post("/clock", origin=origin, **FORM).status_code == 403
    assert "same as this computer" in administrator.get("/clock").text


def test_signing_in_takes_a_token_too(sandbox: Sandbox) -> None:
    staff = Staff(sandbox.url)
    fields = {"name": "support", "passphrase": DEMO_PASSPHRASE}

    assert staff.post("/sign-in", csrf="", **fields).status_code == 403
    assert staff.post("/sign-in", origin="http://evil.example", **fields).status_code == 403


def test_a_planted_cookie_never_becomes_a_session(sandbox: Sandbox) -> None:
    victim, planted = Staff(sandbox.url), "planted-by-somebody-else"
    victim.http.cookies.set(COOKIE, planted, domain="127.0.0.1", path="/console")
    assert planted in victim.http.cookies.values()

    assert victim.sign_in("support").status_code == 303

    assert planted not in victim.http.cookies.values()
    thief = Staff(sandbox.url)
    thief.http.cookies.set(COOKIE, planted, domain="127.0.0.1", path="/console")
    assert thief.get("/users").headers["Location"].startswith("/console/sign-in")


def test_a_new_sign_in_ends_the_browsers_old_session(sandbox: Sandbox) -> None:
    staff = signed_in(sandbox.url, "support")
    old = staff.cookie
    csrf = staff.csrf()
    staff.post("/sign-in", csrf=csrf, name="reviewer", passphrase=DEMO_PASSPHRASE)

    late = Staff(sandbox.url)
    late.http.cookies.set(COOKIE, str(old), domain="127.0.0.1", path="/console")
    assert staff.get("/certifications").status_code == 200
    assert late.get("/users").status_code == 303


def test_the_cookie_is_out_of_reach(sandbox: Sandbox) -> None:
    answer = Staff(sandbox.url).sign_in("support")

    kept = [part.strip().lower() for part in answer.headers["Set-Cookie"].split(";")]
    assert {"httponly", "samesite=strict", "path=/console"} <= set(kept)


def test_nobody_is_let_in_without_signing_in(sandbox: Sandbox) -> None:
    staff = Staff(sandbox.url)
    found = routes()
    assert len(found) > 15

    for method, path in found:
        answer = staff.get(path) if method == "GET" else staff.post(path)
        assert answer.status_code == 303, (method, path)
        assert answer.headers["Location"].startswith("/console/sign-in"), (method, path)


def test_no_form_works_without_its_token(administrator: Staff) -> None:
    for path in (path for method, path in routes() if method == "POST"):
        assert administrator.post(path, csrf="").status_code == 403, path


@pytest.mark.parametrize(
    "path",
    ["/", "/sign-in", "/static/console.css", "/nowhere", f"/users/{NO_ID}", "/audit?before=x"],
)
def test_every_answer_is_sealed(administrator: Staff, path: str) -> None:
    headers = administrator.get(path).headers

    policy = {part.strip() for part in headers["Content-Security-Policy"].split(";")}
    assert policy >= {
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    }
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


def test_a_failure_of_the_console_itself_is_sealed_too() -> None:
    """Here of one without a platform behind it."""
    told: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        told.append(message)

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/sign-in",
        "query_string": b"",
        "headers": [],
    }
    with pytest.raises(AttributeError):
        asyncio.run(make_console(State())(scope, receive, send))

    headers = dict(told[0]["headers"])
    assert told[0]["status"] == 500
    assert headers[b"content-security-policy"].startswith(b"default-src 'none'")
    assert b"Its log says more" in told[1]["body"]


def test_what_is_not_there_and_what_is_too_much(administrator: Staff) -> None:
    nowhere = administrator.get("/no<b>where")
    assert (nowhere.status_code, "There is no such page" in words(nowhere)) == (404, True)
    wrong = administrator.post("/users")
    assert (wrong.status_code, "Method Not Allowed" in words(wrong)) == (405, True)
    flood = administrator.post("/sign-in", name="x" * 2_000_000)
    assert (flood.status_code, "At most" in words(flood)) == (413, True)
    many = administrator.post("/sign-in", **{f"field{number}": "x" for number in range(300)})
    assert (many.status_code, "could not be read" in words(many)) == (400, True)


def test_no_page_carries_a_script(sandbox: Sandbox, administrator: Staff) -> None:
    """Names that are markup are shown as the text that they are."""
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
    submission = submit(
        sandbox.sign_in(PURCHASER),
        user_type="purchaser",
        company_name=evil,
        company_name_zh=None,
        credit_code=None,
        registration_number="</textarea><script>",
        address=evil,
        country="AE",
    )
    for path in ("/certifications", f"/certifications/{submission}", f"/users?text={evil}"):
        text = administrator.get(path).text
        assert "&lt;script&gt;alert(1)" in text, path
        assert "<script" not in text, path
        assert "<img src=x" not in text, path
    rejected = administrator.post(
        f"/certifications/{submission}",
        **{"field.company_name": "not_matching", "decision": "reject", "note": evil},
    )
    assert rejected.status_code == 303
    assert "<script" not in administrator.get("/audit", about=submission).text


def test_signing_out_ends_the_session_itself(sandbox: Sandbox) -> None:
    staff = signed_in(sandbox.url, "support")
    kept = staff.cookie

    assert staff.post("/sign-out").headers["Location"] == "/console/sign-in"

    assert "You are signed out." in staff.get("/sign-in").text
    assert "You are signed out." not in staff.get("/sign-in").text
    late = Staff(sandbox.url)
    late.http.cookies.set(COOKIE, str(kept), domain="127.0.0.1", path="/console")
    assert late.get("/").status_code == 303


@pytest.mark.parametrize(
    "then", ["//evil.example", "https://evil.example", "/users/../x", "javascript:x"]
)
def test_signing_in_leads_nowhere_else(sandbox: Sandbox, then: str) -> None:
    staff = Staff(sandbox.url)
    answer = staff.post("/sign-in", name="support", passphrase=DEMO_PASSPHRASE, then=then)

    assert answer.headers["Location"] == "/console/"


def test_signing_in_leads_to_where_one_was_going(sandbox: Sandbox) -> None:
    staff = Staff(sandbox.url)
    path = f"/users/{new_key()}"
    sent = staff.get(path).headers["Location"]
    then = re.search(r'name="then" value="([^"]*)"', staff.get(sent.removeprefix("/console")).text)
    assert then

    answer = staff.post("/sign-in", name="support", passphrase=DEMO_PASSPHRASE, then=then[1])

    assert answer.headers["Location"] == f"/console{path}"
