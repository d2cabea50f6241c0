"""The sandbox as a process: starting, stopping, options, and what the framework answers."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.sandbox import ANY_NUMBER_OF_CODES, SUPPLIER, Sandbox, slug

ROOT = Path(__file__).parents[2]


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    with Sandbox(tmp_path, seed=0) as sandbox:
        sandbox.sign_in(SUPPLIER)
        began = time.monotonic()
        sandbox.stop()  # only closes its input

        assert time.monotonic() - began < 3
    assert sandbox.log() == ""


def test_it_comes_back_on_its_port_after_a_kill(tmp_path: Path) -> None:
    with Sandbox(tmp_path, seed=3) as sandbox:
        client, url = sandbox.sign_in(SUPPLIER), sandbox.url
        sandbox.kill()
        sandbox.start()

        assert sandbox.url == url
        assert client.get("/v1/me").status_code == 200


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "--data-dir"),
        (["--data-dir", "{dir}", "--set", "no_such=1"], "no setting 'no_such'"),
        (["--data-dir", "{dir}", "--set", "access_ttl_s=soon"], "soon"),
    ],
)
def test_wrong_options_are_explained(tmp_path: Path, arguments: list[str], said: str) -> None:
    filled = [argument.format(dir=tmp_path) for argument in arguments]
    command = [sys.executable, "-m", "vehilink_desktop.sandbox", *filled]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_setting_is_taken(tmp_path: Path) -> None:
    settings = (*ANY_NUMBER_OF_CODES, "access_ttl_s=60")
    with Sandbox(tmp_path, seed=0, settings=settings) as sandbox:
        assert sandbox.sign_in(SUPPLIER).tokens["expires_in_s"] == 60


def test_the_framework_answers_with_problems_too(on_sqlite: Sandbox) -> None:
    client = on_sqlite.client()

    nowhere = client.get("/v1/nothing")
    assert (nowhere.status_code, slug(nowhere)) == (404, "not-found")
    wrong_method = client.post("/v1/platform")
    assert wrong_method.status_code == 405
    assert wrong_method.headers["Content-Type"] == "application/problem+json"
    assert wrong_method.json()["type"] == "about:blank"
    assert "GET" in wrong_method.headers["Allow"]


def test_requests_are_named(on_sqlite: Sandbox) -> None:
    client = on_sqlite.client()

    named = client.get("/v1/me", headers={"X-Request-Id": "req-17"})
    assert named.headers["X-Request-Id"] == named.json()["request_id"] == "req-17"
    unnamed = client.get("/v1/me", headers={"X-Request-Id": "no good name"})
    assert unnamed.headers["X-Request-Id"] == unnamed.json()["request_id"] != "no good name"
