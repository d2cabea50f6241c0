"""A real client behind a proxy that listens: nothing undeclared leaves, and nothing goes elsewhere.

The proxy is mitmproxy, which nobody of us wrote; the comparison shares no code with the gate.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from PIL import Image

from tests.support.desk import Desk
from tests.support.sandbox import PURCHASER, SUPPLIER, Sandbox
from tests.traffic import flows
from tests.traffic.compare import Comparison, compare
from tests.traffic.recorder import Recorder, missing, recording
from vehilink_desktop.remote.declarations import DECLARATIONS

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.req("B1", "D12"),
]

#: What a client says only when its token ends or an upload was cut.
_SELDOM = frozenset({"stay-signed-in", "upload-asked"})

OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=12) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorder]:
    with recording(tmp_path_factory.mktemp("proxy")) as made:
        yield made


@pytest.fixture
def recorder(proxy: Recorder) -> Recorder:
    """A proxy that has heard nothing yet."""
    proxy.forget()
    return proxy


@pytest.fixture
def open_desk(tmp_path: Path, platform: Sandbox, recorder: Recorder) -> Iterator[OpenDesk]:
    """Opens computers that speak through the recorder, signed in if a phone is given."""
    with ExitStack() as stack:

        def opened(name: str, phone: str | None = None, *, untracked: bool = False) -> Desk:
            desk = stack.enter_context(
                Desk(
                    tmp_path / name,
                    platform.url,
                    proxies={"http": recorder.url},
                    do_not_track=lambda: untracked,
                )
            )
            if phone is not None:
                desk.sign_in(phone)
                desk.wait_until(lambda: desk.engine.status().last_sync_at)
            return desk

        yield opened


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A picture of anything."""
    path = tmp_path / "paper.jpg"
    Image.effect_noise((900, 1200), 40).convert("RGB").save(path, quality=85)
    return path


def compared(recorder: Recorder, platform: Sandbox) -> Comparison:
    return compare(recorder.heard(), [urlsplit(platform.url).netloc])


def test_what_dealers_do_sends_nothing_that_is_not_declared(
    open_desk: OpenDesk, platform: Sandbox, recorder: Recorder, paper: Path
) -> None:
    newcomer = open_desk("newcomer", untracked=True)
    flows.become_somebody(newcomer, paper)
    flows.prove_identity(newcomer)
    flows.secure_account(newcomer)
    flows.choose(newcomer)
    flows.leave(open_desk("leaver"))

    supplier, purchaser = open_desk("supplier", SUPPLIER), open_desk("purchaser", PURCHASER)
    flows.publish_vehicle(supplier, paper)
    for desk in (supplier, purchaser):
        desk.cross_border.allow("May it go abroad?")
    flows.make_deal(purchaser, supplier, paper)
    flows.take_a_wish_back(purchaser, supplier)
    flows.ask_everything(purchaser)

    found = compared(recorder, platform)
    assert (found.undeclared, found.others) == ([], []), found.summary()
    assert sorted(set(DECLARATIONS) - set(found.seen) - _SELDOM) == [], found.summary()
    assert any("dnt" in one.headers for one in recorder.heard())


def test_what_is_planted_is_found(platform: Sandbox, recorder: Recorder) -> None:
    """Whoever goes past the gate is heard all the same."""
    proxies = {"http": recorder.url}
    with requests.Session() as session, socket.create_server(("127.0.0.1", 0)) as elsewhere:
        session.trust_env = False
        phone = {"phone": "+8613700000000"}
        for extra in ({}, {"imei": "1"}, {"contacts": [{"name": "x"}]}):
            session.post(
                f"{platform.url}/v1/auth/codes", json=phone | extra, proxies=proxies, timeout=10
            )
        session.get(
            f"{platform.url}/v1/policy?language=en&ssid=x",
            headers={"X-Mac": "x"},
            proxies=proxies,
            timeout=10,
        )
        session.post(f"{platform.url}/v1/auth/codes", data=b"\0", proxies=proxies, timeout=10)
        session.get(f"{platform.url}/v1/telemetry", proxies=proxies, timeout=10)
        port = elsewhere.getsockname()[1]
        with pytest.raises(requests.RequestException):
            session.get(f"http://127.0.0.1:{port}/v1/platform", proxies=proxies, timeout=1)
    found = compared(recorder, platform)
    assert found.undeclared == [
        "POST /v1/auth/codes /imei",
        "POST /v1/auth/codes /contacts/0/name",
        "GET /v1/policy header x-mac",
        "GET /v1/policy query ssid",
        "POST /v1/auth/codes body",
        "GET /v1/telemetry (the request itself)",
    ]
    assert found.others == [f"127.0.0.1:{port}"]
    assert found.seen["sign-in-code"] == 1
