"""Faults on demand do what they say, and only that."""

import time
from pathlib import Path

import pytest
import requests

from tests.support.sandbox import SUPPLIER, TUS, Client, Sandbox, served, slug
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.sandbox.settings import Settings


@pytest.fixture(autouse=True)
def _no_faults_left(on_sqlite: Sandbox):
    yield
    on_sqlite.clear_faults()


@pytest.fixture
def client(on_sqlite: Sandbox) -> Client:
    return on_sqlite.client()


def test_a_status_as_often_as_asked_for(on_sqlite: Sandbox, client: Client) -> None:
    on_sqlite.fault("GET", "/v1/plat*", "status:503", times=2)

    statuses = [client.get("/v1/platform").status_code for _ in range(3)]

    assert statuses == [503, 503, 200]


def test_other_methods_and_paths_are_left_alone(on_sqlite: Sandbox, client: Client) -> None:
    on_sqlite.fault("POST", "/v1/platform", "status:503", times=None)
    on_sqlite.fault("GET", "/v1/me", "status:503", times=None)

    assert client.get("/v1/platform").status_code == 200
    assert client.get("/v1/me").status_code == 503


def test_a_page_of_a_captive_portal(on_sqlite: Sandbox, client: Client) -> None:
    on_sqlite.fault("*", "/v1/platform", "html")

    answer = client.get("/v1/platform")

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/html"


def test_a_slow_answer(on_sqlite: Sandbox, client: Client) -> None:
    on_sqlite.fault("GET", "/v1/platform", "latency_ms:300")

    began = time.monotonic()
    assert client.get("/v1/platform").status_code == 200

    assert time.monotonic() - began >= 0.3


def test_a_reset_connection(on_sqlite: Sandbox, client: Client) -> None:
    on_sqlite.fault("GET", "/v1/platform", "reset")

    with pytest.raises(requests.ConnectionError, match="reset by peer"):
        client.get("/v1/platform")


@pytest.mark.parametrize("count", [0, 1, 20])
def test_an_answer_cut_short(on_sqlite: Sandbox, client: Client, count: int) -> None:
    on_sqlite.fault("GET", "/v1/platform", f"cut_after_bytes:{count}")
    session = requests.Session()
    session.trust_env = False
    answer = session.get(f"{client.url}/v1/platform", stream=True, timeout=5)
    assert int(answer.headers["Content-Length"]) > 20

    got = answer.raw.read(count) if count else b""
    assert len(got) == count
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        list(answer.iter_content())


def test_a_request_cut_short_keeps_what_came(on_sqlite: Sandbox) -> None:
    client, data = on_sqlite.sign_in(SUPPLIER), bytes(200_000)
    path = client.announce(data)
    on_sqlite.fault("PATCH", "/v1/uploads/*", "cut_request_after_bytes:70000")

    with pytest.raises(requests.ConnectionError):
        client.patch(path, data, 0)

    assert client.offset(path) == 70_000
    assert client.call("DELETE", path, headers=TUS).status_code == 204


def test_what_is_no_rule_is_refused(client: Client) -> None:
    rule = {"method": "GET", "path": "/v1/me", "action": "explode", "times": 1}

    answer = client.post("/v1/sandbox/faults", json={"rules": [rule]})

    assert answer.status_code == 422
    assert slug(answer) == "invalid"


def test_without_the_option_there_are_no_knobs(tmp_path: Path) -> None:
    with served(Settings(data_dir=tmp_path, seed_count=0), SystemClock()) as url:
        answer = Client(url).post("/v1/sandbox/faults", json={"rules": []})

        assert answer.status_code == 404
        assert slug(answer) == "not-found"
