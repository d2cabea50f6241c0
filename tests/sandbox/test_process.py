"""The sandbox as a process: starting, stopping, options, and what the framework answers."""

from pathlib import Path

import pytest

from tests.support.sandbox import ANY_NUMBER_OF_CODES, SUPPLIER, Sandbox, slug
from vehilink_desktop.sandbox.__main__ import main


def test_it_keeps_port_and_data_and_ends_with_its_parent(tmp_path: Path) -> None:
    settings = (*ANY_NUMBER_OF_CODES, "access_ttl_s=300")
    with Sandbox(tmp_path, seed=3, settings=settings) as sandbox:
        client, url = sandbox.sign_in(SUPPLIER), sandbox.url
        assert client.tokens["expires_in_s"] == 300
        before, _ = client.changes("account")
        sandbox.kill()
        sandbox.start()

        assert sandbox.url == url
        assert client.changes("account")[0] == before
        sandbox.stop()  # only closes its input
    assert sandbox.log() == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "--data-dir"),
        (["--set", "no_such=1"], "no setting 'no_such'"),
        (["--set", "access_ttl_s=soon"], "soon"),
    ],
)
def test_wrong_options_are_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    folder = ["--data-dir", str(tmp_path)] if arguments else []
    with pytest.raises(SystemExit) as ended:
        main([*folder, *arguments])

    assert ended.value.code == 2
    assert said in capsys.readouterr().err


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
