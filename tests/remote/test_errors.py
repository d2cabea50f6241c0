"""From exceptions and problem details to errors that a screen can tell."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState
from vehilink_desktop.remote.errors import (
    AccountUnknown,
    CancellationBlocked,
    CodeWrong,
    Conflict,
    SessionRevoked,
    from_answer,
    parse_date,
    parse_retry_after,
    plain,
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JSON = {"Content-Type": "application/problem+json"}


def problem(slug: str, **more: object) -> bytes:
    import json

    body = {"type": f"urn:vehilink:problem:{slug}", "title": "Title", "status": 400, **more}
    return json.dumps(body).encode()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30),
        (" 7 ", 7),
        ("1.5", 1.5),
        ("0", 0),
        ("86400", 3600),
        ("9" * 60, 3600),
        ("-5", None),
        ("1e9", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("", None),
        ("٣", None),
        (format_datetime(NOW.replace(minute=1), usegmt=True), 60),
        (format_datetime(NOW.replace(year=2020), usegmt=True), None),
        (format_datetime(NOW.replace(year=9999), usegmt=True), 3600),
        ("Wed, 99 Foo 2026 12:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_tolerantly_and_clamped(value: str, seconds: float | None) -> None:
    assert parse_retry_after({"Retry-After": value}, NOW) == seconds


def test_a_date_to_wait_for_counts_from_the_platforms_own_clock() -> None:
    theirs = datetime(2031, 1, 1, 0, 0, tzinfo=UTC)
    headers = {
        "Retry-After": format_datetime(theirs.replace(second=20), usegmt=True),
        "Date": format_datetime(theirs, usegmt=True),
    }
    assert parse_retry_after(headers, NOW) == 20


@pytest.mark.parametrize("value", ["", "x", "Thu, 01 Jan 99999 00:00:00 GMT", "1" * 500, "0 0 0"])
def test_what_is_no_date_is_none(value: str) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [
        (400, "invalid", False),
        (401, "unauthorized", True),
        (404, "not-found", False),
        (408, "server-busy", True),
        (418, "invalid", False),
        (423, "server-busy", True),
        (429, "rate-limited", True),
        (460, "checksum-mismatch", True),
        (500, "server-error", True),
        (503, "server-busy", True),
        (511, "captive-portal", True),
        (599, "server-error", True),
        (304, "server-error", True),
        (200, "server-error", True),
    ],
)
def test_an_unknown_problem_falls_back_to_the_status_class(
    status: int, code: str, retryable: bool
) -> None:
    bodies = (b"", b"null", b"[]", b"{}", b"\xff", problem("from-the-future", detail="Hm"))
    for body in bodies:
        known = from_answer(status, JSON, body, NOW)
        assert (known.code, known.retryable) == (code, retryable)


def test_a_known_problem_keeps_its_slug_fields_and_detail() -> None:
    errors = [
        {"pointer": "/content/vin", "reason": "vin_length"},
        {"pointer": "/content/price/minor", "reason": "required"},
        {"pointer": "/phone", "reason": "country"},
        {"pointer": "/content/a~1b~0c", "reason": "x"},
        {"pointer": "", "reason": "all"},
    ]
    known = from_answer(422, JSON, problem("invalid", detail="d" * 900, errors=errors), NOW)
    assert known.code == "invalid"
    assert not known.retryable
    assert known.detail == "d" * 500
    names = ["vin", "price", "phone", "a/b~c", ""]
    assert [field for field, _ in known.fields] == names


def test_a_failing_platform_is_retried_whatever_it_calls_it() -> None:
    known = from_answer(503, {**JSON, "Retry-After": "9"}, problem("vin-taken"), NOW)
    assert (known.code, known.retryable, known.retry_after_s) == ("server-busy", True, 9)


def test_a_page_for_people_is_never_the_platforms_word() -> None:
    page = b"  <!DOCTYPE html><p>Sign in to the hotel"
    assert from_answer(404, {"Content-Type": "text/html"}, b"", NOW).code == "captive-portal"
    assert from_answer(403, {}, page, NOW).code == "captive-portal"
    assert from_answer(502, {"Content-Type": "text/html"}, page, NOW).code == "server-busy"


def test_detail_is_one_plain_line() -> None:
    assert plain("a\u202eb\n\x00c \x1b[31md\u2028") == "a b c [31md"
    assert len(plain("x" * 10_000)) == 500


def test_a_version_conflict_carries_the_current_listing() -> None:
    current = Listing(
        id="01890a5d-ac96-774b-bcce-b302099a8057",
        version=4,
        state=ListingState.LIVE,
        account_id="a",
        content=ListingContent(brand="BYD"),
        created_at=NOW,
        updated_at=NOW,
    )
    body = problem("version-conflict", current=current.model_dump(mode="json"))
    known = from_answer(412, JSON, body, NOW)
    assert isinstance(known, Conflict)
    assert known.current_as(Listing) == current
    garbled = from_answer(412, JSON, problem("version-conflict", current={"id": 1}), NOW)
    assert isinstance(garbled, Conflict)
    assert garbled.code == "version-conflict"
    assert garbled.current_as(Listing) is None


def test_a_deed_that_does_not_fit_says_why_and_names_its_fields_in_full() -> None:
    known = from_answer(409, JSON, problem("state-conflict", reason="order-ended"), NOW)
    assert isinstance(known, Conflict)
    assert (known.code, known.reason, known.current) == ("state-conflict", "order-ended", None)
    errors = [
        {"pointer": "/deed/terms/lines/0/quantity", "reason": "required"},
        {"pointer": "/deed/voucher/facts/amount", "reason": "required"},
        {"pointer": "/deed/terms", "reason": "required"},
    ]
    known = from_answer(422, JSON, problem("invalid", errors=errors), NOW)
    fields = [field for field, _ in known.fields]
    assert fields == ["lines.0.quantity", "voucher.facts.amount", "terms"]


@pytest.mark.parametrize(("left", "read"), [(3, 3), ("3", None), (None, None)])
def test_a_wrong_code_says_how_often_is_left(left: object, read: int | None) -> None:
    known = from_answer(401, JSON, problem("code-wrong", attempts_left=left), NOW)
    assert isinstance(known, CodeWrong)
    assert known.attempts_left == read


def test_a_revoked_session_says_why() -> None:
    known = from_answer(401, JSON, problem("session-revoked", reason="token_reused"), NOW)
    assert isinstance(known, SessionRevoked)
    assert known.reason == "token_reused"
    for odd in (None, 7, ["x"]):
        known = from_answer(401, JSON, problem("session-revoked", reason=odd), NOW)
        assert isinstance(known, SessionRevoked)
        assert known.reason is None


def test_an_unknown_number_may_register() -> None:
    known = from_answer(403, JSON, problem("account-unknown", registration_token="t-1"), NOW)
    assert isinstance(known, AccountUnknown)
    assert known.registration_token == "t-1"
    assert type(from_answer(403, JSON, problem("account-unknown"), NOW)) is Known


def test_a_wrong_code_of_two_says_which() -> None:
    known = from_answer(401, JSON, problem("code-wrong", attempts_left=3, which="new"), NOW)
    assert isinstance(known, CodeWrong)
    assert (known.attempts_left, known.which) == (3, "new")


def test_what_blocks_a_cancellation_is_listed() -> None:
    blockers = [{"kind": "live_listings", "number": 2}]
    known = from_answer(409, JSON, problem("cancellation-blocked", blockers=blockers), NOW)
    assert isinstance(known, CancellationBlocked)
    assert [(one.kind, one.number) for one in known.blockers] == [("live_listings", 2)]
    known = from_answer(409, JSON, problem("cancellation-blocked", blockers="many"), NOW)
    assert (type(known), known.code) == (Known, "cancellation-blocked")
