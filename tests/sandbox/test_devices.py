"""Where an account is signed in, and how that ends, over HTTP."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.companies import newcomer
from tests.sandbox.test_feeds import Stream
from tests.support.clock import ManualClock
from tests.support.sandbox import DEVICE, Client, Sandbox, new_key, new_phone, served, slug
from vehilink_desktop.sandbox.devices import reported_leaks
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.suspensions import suspend

pytestmark = [pytest.mark.req("A6"), pytest.mark.req("D14")]


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def here(sandbox: Sandbox, phone: str) -> Client:
    """The first session of a new account."""
    return sandbox.client().register(phone)


def running(client: Client) -> list[Any]:
    answer = client.get("/v1/sessions")
    assert answer.status_code == 200, answer.text
    found: list[Any] = answer.json()["sessions"]
    return found


def end_of(client: Client) -> str:
    """Why the platform ended the session."""
    over = client.refresh(client.tokens["refresh_token"], new_key())
    assert slug(over) == "session-revoked"
    reason: str = over.json()["reason"]
    return reason


def test_sessions_tell_the_declared_facts_and_nothing_else(
    sandbox: Sandbox, here: Client, phone: str
) -> None:
    there = sandbox.sign_in(phone)

    found = running(here)

    assert len(found) == 2
    assert [one["current"] for one in found] == [False, True]
    assert [one["current"] for one in running(there)] == [True, False]
    for one in found:
        assert one["device"] == DEVICE
        assert one.keys() == {
            "id",
            "device",
            "created_at",
            "last_seen_at",
            "device_first_seen_at",
            "current",
        }
    assert found[0]["device_first_seen_at"] == found[1]["created_at"]


def test_a_session_is_ended_from_elsewhere(sandbox: Sandbox, here: Client, phone: str) -> None:
    there = sandbox.sign_in(phone)
    session_id = next(one["id"] for one in running(here) if not one["current"])

    for _ in range(2):
        assert here.call("DELETE", f"/v1/sessions/{session_id}").status_code == 204

    assert slug(there.get("/v1/me")) == "unauthorized"
    assert end_of(there) == "signed_out_elsewhere"
    assert [one["current"] for one in running(here)] == [True]


def test_all_others_are_ended_at_once(sandbox: Sandbox, here: Client, phone: str) -> None:
    others = [sandbox.sign_in(phone) for _ in range(3)]

    assert here.call("DELETE", "/v1/sessions").status_code == 204

    assert {end_of(other) for other in others} == {"signed_out_elsewhere"}
    assert len(running(here)) == 1


def test_nobody_ends_somebody_elses_session(sandbox: Sandbox, here: Client) -> None:
    stranger = newcomer(sandbox.client())
    mine = running(here)[0]["id"]

    assert stranger.call("DELETE", f"/v1/sessions/{mine}").status_code == 404
    assert stranger.call("DELETE", f"/v1/sessions/{new_key()}").status_code == 404
    assert here.get("/v1/me").status_code == 200


def test_the_events_of_an_ended_session_end_within_a_second(
    sandbox: Sandbox, here: Client, phone: str
) -> None:
    there = sandbox.sign_in(phone)
    with Stream(there) as stream, Stream(here) as mine:
        began = time.monotonic()
        here.call("DELETE", "/v1/sessions")
        assert stream.ends()
        assert time.monotonic() - began < 1
        here.call("DELETE", "/v1/auth/sessions/current")
        assert mine.ends()


def test_another_process_ends_the_events_too(pair: tuple[Sandbox, Sandbox], phone: str) -> None:
    here = pair[0].client().register(phone)
    there = Client(pair[1].url, pair[0].sign_in(phone).tokens)
    with Stream(there) as stream:
        began = time.monotonic()
        here.call("DELETE", "/v1/sessions")
        assert stream.ends()
        assert time.monotonic() - began < 1


def test_a_leak_is_reported_in_one_step(
    sandbox: Sandbox, here: Client, phone: str, site: Site
) -> None:
    others = [sandbox.sign_in(phone) for _ in range(2)]
    body = {**here.own_code(phone, "leak"), "note": "A stranger answered my messages."}
    key = new_key()

    first = here.do("POST", "/v1/me/leak-reports", key=key, json=body)
    again = here.do("POST", "/v1/me/leak-reports", key=key, json=body)

    assert first.status_code == 200, first.text
    assert first.json() == again.json() | {"sessions_ended": 2}
    assert {end_of(other) for other in others} == {"signed_out_elsewhere"}
    assert len(running(here)) == 1
    with site.db.read() as conn:
        report = next(one for one in reported_leaks(conn) if one.case_no == first.json()["case_no"])
    assert (report.account_id, report.note) == (here.tokens["account"]["id"], body["note"])


def test_codes_are_good_for_their_purpose_and_their_tries_are_counted(
    here: Client, phone: str
) -> None:
    typed = here.own_code(phone, "cancel_account")
    other = here.do("POST", "/v1/me/leak-reports", json={**typed, "note": ""})
    assert slug(other) == "code-void"

    typed = here.own_code(phone, "leak")
    wrong = {**typed, "code": f"{(int(typed['code']) + 1) % 10**6:06}"}
    left = []
    for _ in range(5):
        answer = here.do("POST", "/v1/me/leak-reports", json=wrong)
        assert slug(answer) == "code-wrong"
        left.append(answer.json()["attempts_left"])
    assert left == [4, 3, 2, 1, 0]
    assert slug(here.do("POST", "/v1/me/leak-reports", json=typed)) == "code-void"


def test_suspension_ends_the_events_of_every_device(
    sandbox: Sandbox, here: Client, phone: str, site: Site
) -> None:
    there = sandbox.sign_in(phone)
    with Stream(here) as one, Stream(there) as other:
        with site.change() as conn:
            suspend(conn, site, here.tokens["account"]["id"])
        assert one.ends()
        assert other.ends()

    assert {end_of(client) for client in (here, there)} == {"suspended"}


def test_use_is_noted_to_the_minute(tmp_path: Path) -> None:
    clock = ManualClock()
    with served(Settings(data_dir=tmp_path, seed_count=0), clock) as url:
        client = Client(url).register(new_phone())
        began = running(client)[0]["last_seen_at"]
        clock.advance(59)
        assert running(client)[0]["last_seen_at"] == began
        clock.advance(1)
        running(client)
        assert running(client)[0]["last_seen_at"] > began


def test_a_stolen_token_ends_the_family_each_time(sandbox: Sandbox) -> None:
    """F9: 20 replays of an old refresh token, 20 families that end."""
    client = newcomer(sandbox.client())
    for _ in range(20):
        stolen = client.tokens["refresh_token"]
        fresh = Client(client.url, client.refresh(stolen, new_key()).json())

        assert end_of(Client(client.url, {**client.tokens, "refresh_token": stolen})) == (
            "token_reused"
        )
        assert end_of(fresh) == "token_reused"
        assert slug(fresh.get("/v1/me")) == "unauthorized"
        client = newcomer(sandbox.client())


def test_lost_answers_to_refreshes_sign_nobody_out(sandbox: Sandbox, intensity: float) -> None:
    """F9: 200 lost answers at full intensity."""
    client = newcomer(sandbox.client())
    token = client.tokens["refresh_token"]
    for _ in range(max(20, round(200 * intensity))):
        rotation_id = new_key()
        sandbox.fault("POST", "/v1/auth/refresh", "drop_answer_after_commit")
        with pytest.raises(OSError):
            client.refresh(token, rotation_id)
        again = client.refresh(token, rotation_id)
        assert again.status_code == 200, again.text
        token = again.json()["refresh_token"]

    assert Client(client.url, again.json()).get("/v1/me").status_code == 200


def test_two_processes_may_refresh_at_once(pair: tuple[Sandbox, Sandbox]) -> None:
    tokens = newcomer(pair[0].client()).tokens
    clients = [Client(sandbox.url, tokens) for sandbox in pair]
    token = tokens["refresh_token"]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(10):
            rotation_id = new_key()
            answers = list(
                pool.map(lambda client: client.refresh(token, rotation_id), clients * 2)  # noqa: B023
            )
            assert {answer.status_code for answer in answers} == {200}
            (token,) = {answer.json()["refresh_token"] for answer in answers}
    for answer in answers:
        assert Client(pair[0].url, answer.json()).get("/v1/me").status_code == 200
