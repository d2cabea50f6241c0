"""Opening an account over HTTP, the policy that it needs, and the little that it may see."""

import re
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.sandbox.companies import newcomer
from tests.sandbox.doors import waits
from tests.support.clock import ManualClock
from tests.support.sandbox import (
    DEVICE,
    Client,
    Sandbox,
    new_key,
    new_phone,
    served,
    slug,
)
from vehilink_desktop.sandbox.feeds import is_shown_to_all
from vehilink_desktop.sandbox.first_policy import FIRST
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.suspensions import suspend, unsuspend

pytestmark = pytest.mark.req("A1")


def invited(client: Client, phone: str) -> str:
    """The registration token of a number that has no account."""
    answer = sign_in(client, phone)
    assert (answer.status_code, slug(answer)) == (403, "account-unknown")
    token: str = answer.json()["registration_token"]
    return token


def sign_in(client: Client, phone: str) -> requests.Response:
    request_id, code = client.code(phone)
    body = {"request_id": request_id, "phone": phone, "code": code, "device": DEVICE}
    return client.post("/v1/auth/sessions", json=body)


def register(client: Client, token: str, **other: Any) -> requests.Response:
    body = {
        "registration_token": token,
        "user_type": "purchaser",
        "of_age": True,
        "policy_version": FIRST.version,
        "device": DEVICE,
        **other,
    }
    return client.post("/v1/auth/registrations", json=body)


def test_an_unknown_number_registers_with_its_token(sandbox: Sandbox) -> None:
    client, phone = sandbox.client(), new_phone()

    answer = register(client, invited(client, phone), nickname=" Aktau desk ")

    assert answer.status_code == 201, answer.text
    account = answer.json()["account"]
    assert account["nickname"] == "Aktau desk"
    assert account["user_type"] == "purchaser"
    assert (account["state"], account["certified"]) == ("active", False)
    assert account["phone_masked"] == f"+86137****{phone[-4:]}"
    signed_in = Client(client.url, answer.json())
    assert signed_in.get("/v1/me").json() == account
    assert [c["body"] for c in signed_in.changes("account")[0]] == [account]
    assert sign_in(client, phone).json()["account"] == account


def test_who_gives_no_name_gets_one(sandbox: Sandbox) -> None:
    account = newcomer(sandbox.client()).tokens["account"]

    assert re.fullmatch(r"Dealer \d{4}", account["nickname"])


def test_a_lost_answer_gives_the_same_account(sandbox: Sandbox) -> None:
    client = sandbox.client()
    token = invited(client, new_phone())
    sandbox.fault("POST", "/v1/auth/registrations", "drop_answer_after_commit")
    with pytest.raises(OSError):
        register(client, token)

    first, second = register(client, token), register(client, token)

    assert first.status_code == second.status_code == 201
    assert first.json()["account"] == second.json()["account"]
    heard = Client(client.url, second.json())
    assert len(heard.get("/v1/sessions").json()["sessions"]) == 1
    assert slug(Client(client.url, first.json()).get("/v1/me")) == "unauthorized"


@pytest.mark.parametrize(
    ("change", "status", "problem", "error"),
    [
        ({"of_age": False}, 422, "invalid", {"pointer": "/of_age", "reason": "required"}),
        ({"policy_version": "1999-01-01"}, 409, "policy-outdated", None),
        ({"registration_token": "x"}, 401, "registration-expired", None),
        ({"user_type": "spectator"}, 422, "invalid", {"pointer": "/user_type", "reason": "enum"}),
        (
            {"nickname": "Vehilink Support"},
            422,
            "content-refused",
            {"pointer": "/nickname", "reason": "reserved_word"},
        ),
    ],
)
def test_what_stands_in_the_way_leaves_no_account(
    sandbox: Sandbox, change: dict[str, Any], status: int, problem: str, error: Any
) -> None:
    client, phone = sandbox.client(), new_phone()
    token = invited(client, phone)

    answer = register(client, token, **change)

    assert (answer.status_code, slug(answer)) == (status, problem)
    assert answer.json().get("errors", [None])[0] == error
    if problem == "policy-outdated":
        assert answer.json()["policy_version"] == FIRST.version
    assert register(client, token).status_code == 201


def test_a_number_registers_once(sandbox: Sandbox) -> None:
    client, phone = sandbox.client(), new_phone()
    late, early = invited(client, phone), invited(client, phone)
    assert register(client, early).status_code == 201

    answer = register(client, late)

    assert (answer.status_code, slug(answer)) == (409, "account-exists")


def test_a_registration_has_fifteen_minutes(tmp_path: Path) -> None:
    clock = ManualClock()
    with served(Settings(data_dir=tmp_path, seed_count=0), clock) as url:
        client = Client(url)
        tokens = [invited(client, new_phone()) for _ in range(2)]
        clock.advance(899)
        assert register(client, tokens[0]).status_code == 201
        clock.advance(1)

        for token in tokens:
            assert slug(register(client, token)) == "registration-expired"


def test_a_suspended_account_is_closed_to_everybody(sandbox: Sandbox, site: Site) -> None:
    client, phone = sandbox.client(), new_phone()
    token = invited(client, phone)
    signed_in = Client(client.url, register(client, token).json())
    account_id = signed_in.tokens["account"]["id"]
    with site.change() as conn:
        suspend(conn, site, account_id)

    assert slug(signed_in.get("/v1/me")) == "unauthorized"
    over = signed_in.refresh(signed_in.tokens["refresh_token"], new_key())
    assert (slug(over), over.json()["reason"]) == ("session-revoked", "suspended")
    again = sign_in(client, phone)
    assert (again.status_code, slug(again)) == (403, "suspended")
    assert slug(register(client, token)) == "suspended"

    with site.change() as conn:
        unsuspend(conn, site, account_id)
    back = sign_in(client, phone)
    assert (back.status_code, back.json()["account"]["state"]) == (201, "active")


def test_who_signs_in_while_being_suspended_is_too_late(sandbox: Sandbox, site: Site) -> None:
    client, phone = sandbox.client(), new_phone()
    account_id = client.register(phone).tokens["account"]["id"]
    with ThreadPoolExecutor(1) as pool, site.change() as conn:
        suspend(conn, site, account_id)
        signing = pool.submit(sign_in, client, phone)
        assert waits(signing)

    assert slug(signing.result()) == "suspended"


@pytest.fixture(params=["en", "zh_CN"])
def policy(request: pytest.FixtureRequest, on_sqlite: Sandbox) -> Any:
    answer = on_sqlite.client().get("/v1/policy", params={"language": request.param})
    assert answer.status_code == 200
    assert answer.json()["language"] == request.param
    return answer.json()


def test_the_policy_is_markdown_of_words_and_nine_parts(policy: Any) -> None:
    text = policy["text"]

    assert policy["version"] == FIRST.version
    assert policy["title"]
    assert len(re.findall(r"^## ", text, re.MULTILINE)) == 10
    assert "48" in text
    assert not re.search(r"[<>\[\]`|]|^\s*!|https?:", text, re.MULTILINE)


def test_other_languages_get_the_english_policy(on_sqlite: Sandbox) -> None:
    def read(language: str) -> Any:
        return on_sqlite.client().get("/v1/policy", params={"language": language}).json()

    assert read("fr") == read("") == read("en")
    assert read("zh-Hans") == read("zh_CN")
    assert read("ar-EG") == read("ar") != read("en")
    platform = on_sqlite.client().get("/v1/platform").json()
    assert platform["policy_version"] == read("en")["version"]


def test_about_a_third_of_the_market_is_for_everybody() -> None:
    shown = sum(is_shown_to_all(str(uuid.uuid4())) for _ in range(4000))

    assert 0.28 < shown / 4000 < 0.35


def test_the_uncertified_see_a_part_without_sellers(supplier: Client, uncertified: Client) -> None:
    whole = {c["id"]: c["body"] for c in supplier.changes("market")[0] if not c["deleted"]}
    part = {c["id"]: c["body"] for c in uncertified.changes("market")[0] if not c["deleted"]}

    assert part.keys() == {name for name in whole if is_shown_to_all(name)}
    assert 0 < len(part) < len(whole)
    for name, listing in part.items():
        seller = whole[name]["seller"]
        told = {key: seller[key] for key in ("city", "country", "certified") if key in seller}
        assert listing == whole[name] | {"account_id": "", "seller": {"id": "", "name": "", **told}}
        assert uncertified.get(f"/v1/listings/{name}").json() == listing
        assert supplier.get(f"/v1/listings/{name}").json() == whole[name]
    hidden = next(name for name in whole if name not in part)
    assert uncertified.get(f"/v1/listings/{hidden}").status_code == 404
    assert supplier.get(f"/v1/listings/{hidden}").status_code == 200
