"""Support finds users, helps them, and leaves a trail."""

import re
from typing import Any

import pytest

from tests.sandbox.console.parts import Staff, words
from tests.support.sandbox import PURCHASER, SUPPLIER, UNCERTIFIED, Client, Sandbox, slug
from vehilink_desktop.sandbox.seed.ids import account_id

pytestmark = pytest.mark.req("A6")

#: A company of the seed that no other test signs in as, and its account.
DESK, DESK_ID = "+8613800138003", account_id(3)
LAST, LAST_ID = "+8613800138004", account_id(4)
LEAKED = "+8613800138010"
HIDDEN, HIDDEN_ID = "+8613800138009", account_id(9)


def me(client: Client) -> str:
    """The path of a user's page."""
    return f"/users/{client.get('/v1/me').json()['id']}"


def trail(administrator: Staff, **wanted: str) -> str:
    return words(administrator.get("/audit", **wanted))


# the number with its plus: a few digits of it may stand in anybody's id
@pytest.mark.parametrize("text", ["Guangzhou Pearl", "广州珠江", DESK, "sales desk 3", DESK_ID])
def test_a_user_is_found_by_any_of_its_words(support: Staff, text: str) -> None:
    page = words(support.get("/users", text=text))

    assert "Guangzhou Pearl Delta Auto Co., Ltd." in page
    assert "1 user " in page
    assert "Qingdao" not in page


def test_nobody_found_says_so(support: Staff) -> None:
    assert "Nobody found" in words(support.get("/users", text="no such dealer"))
    assert support.get("/users", page="7").status_code == 200
    assert support.get("/users", page="0").status_code == 400
    assert support.get("/users/nobody").status_code == 404


@pytest.mark.req("D8")
def test_numbers_are_masked_until_somebody_asks(support: Staff, administrator: Staff) -> None:
    path = f"/users/{HIDDEN_ID}"
    assert HIDDEN not in support.get("/users").text
    assert HIDDEN not in support.get(path).text

    assert support.post(f"{path}/phone").headers["Location"] == f"/console{path}"

    assert HIDDEN in support.get(path).text
    assert HIDDEN not in administrator.get(path).text  # each asks for themselves
    assert f"Support Looked at a phone number User {HIDDEN_ID}" in trail(
        administrator, about=HIDDEN_ID
    )


def test_a_suspended_user_is_out_at_once(
    sandbox: Sandbox, support: Staff, administrator: Staff
) -> None:
    dealer = sandbox.sign_in(LAST)
    path = f"/users/{LAST_ID}"
    assert "Write why" in words(support.post(f"{path}/suspension", reason="  "))
    assert dealer.get("/v1/me").status_code == 200

    support.post(f"{path}/suspension", reason="Sells one car twice")

    assert "Suspended. All devices of this user are signed out." in words(support.get(path))
    assert dealer.get("/v1/me").status_code == 401
    request_id, code = sandbox.code(LAST)
    body = {"request_id": request_id, "phone": LAST, "code": code, "device": _device("bench")}
    assert slug(sandbox.client().post("/v1/auth/sessions", json=body)) == "suspended"
    twice = support.post(f"{path}/suspension", reason="again")
    assert (twice.status_code, "suspended already" in twice.text) == (409, True)

    support.post(f"{path}/suspension/end")

    assert sandbox.sign_in(LAST).get("/v1/me").status_code == 200
    told = trail(administrator, about=LAST_ID)
    assert "Suspended a user" in told
    assert "Reason: Sells one car twice" in told
    assert "Lifted a suspension" in told
    assert "again" not in told  # what was refused did not happen


def test_devices_are_signed_out_one_or_all(sandbox: Sandbox, support: Staff) -> None:
    request_id, code = sandbox.code(DESK)
    body = {"request_id": request_id, "phone": DESK, "code": code, "device": _device("Kiosk 7")}
    kiosk = Client(sandbox.url, sandbox.client().post("/v1/auth/sessions", json=body).json())
    others = [sandbox.sign_in(DESK) for _ in range(2)]
    path = f"/users/{DESK_ID}"
    page = support.get(path).text
    assert "Workshop Bench" in words(support.get(path))
    row = re.search(r"Kiosk 7.*?action=\"/console(/\S+?/end)\"", page, re.DOTALL)
    assert row

    support.post(row[1])

    assert [one.get("/v1/me").status_code for one in (kiosk, *others)] == [401, 200, 200]
    assert "Kiosk 7" not in support.get(path).text

    support.post(f"{path}/sessions/end")

    assert [one.get("/v1/me").status_code for one in others] == [401, 401]
    assert "Not signed in anywhere." in words(support.get(path))
    assert support.post(f"/users/{LAST_ID}{row[1].removeprefix(path)}").status_code == 404


def test_a_reported_leak_reaches_support(sandbox: Sandbox, support: Staff) -> None:
    dealer = sandbox.sign_in(LEAKED)
    body = {**dealer.own_code(LEAKED, "leak"), "note": "Not my phone"}
    case_no = dealer.do("POST", "/v1/me/leak-reports", json=body).json()["case_no"]

    assert f"Case {case_no} Not my phone" in words(support.get("/"))
    assert f"{case_no} Not my phone" in words(support.get(me(dealer)))


def test_a_user_page_tells_of_listings(sandbox: Sandbox, support: Staff) -> None:
    page = words(support.get(me(sandbox.sign_in(SUPPLIER))))

    assert re.search(r"Listings \d+ ", page)
    assert "Qingdao Harbour Auto Export Co., Ltd." in page
    assert "Listings None" in words(support.get(me(sandbox.sign_in(UNCERTIFIED))))


def test_the_inbox_shows_codes_and_no_whole_numbers(sandbox: Sandbox, support: Staff) -> None:
    _, code = sandbox.code(PURCHASER)

    page = support.get("/messages", phone=PURCHASER)

    assert f"+9715****4567 {code}" in words(page)
    table = page.text.partition("<table>")[2]
    assert PURCHASER not in table
    assert "No message to this number" in words(support.get("/messages", phone="+999"))


def test_the_trail_is_filtered_and_paged(support: Staff, administrator: Staff) -> None:
    for _ in range(51):
        support.post(f"/users/{DESK_ID}/phone")

    first = administrator.get("/audit", about=DESK_ID, action="phone_revealed")
    older = re.search(r'rel="next" href="/console([^"]+)"', first.text)
    assert older
    second = administrator.get(older[1].replace("&amp;", "&"))

    ids = [re.findall(r"<time datetime", page.text) for page in (first, second)]
    assert len(ids[0]) == 50 + 1  # the platform's time stands on each page
    assert len(ids[1]) >= 1 + 1
    assert 'href="/console/audit?' in second.text
    assert "No such entries" in trail(administrator, about="nothing at all")
    member = re.search(r'<option value="([^"]+)">Reviewer<', first.text)
    assert member
    assert (
        "Looked at a phone"
        not in words(administrator.get("/audit", member=member[1], about=DESK_ID)).partition(
            "Time Member"
        )[2]
    )


def _device(model: str) -> dict[str, Any]:
    return {
        "device_id": f"device {model}",
        "app_version": "0.1.0",
        "brand": "Test",
        "model": model,
        "os_version": "Test 1",
    }
