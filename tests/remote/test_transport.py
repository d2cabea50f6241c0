"""The wire: whatever a network or a server does, a call ends as an answer or as `Known`."""

import contextlib
import gzip
import json
import socket
import ssl
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.clients import api_client
from tests.support.rude_server import RudeServer, Step, Talk, in_turn
from vehilink_desktop.core.errors import Known
from vehilink_desktop.remote import auth, feeds, media, platform
from vehilink_desktop.remote.session import Request
from vehilink_desktop.remote.transport import environment_proxies, system_trust

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
PLATFORM = {"name": "Sandbox", "environment": "sandbox", "api_version": 1, "new": {"a": [1]}}
ACCOUNT = {"id": "a", "nickname": "Li", "phone_masked": "+86…", "user_type": "supplier"}


def body(data: bytes) -> Step:
    return lambda talk: talk.answer(200, data)


def raw(data: bytes, end: str = "close") -> Step:
    def step(talk: Talk) -> None:
        talk.body()
        talk.raw(data)
        getattr(talk, end)()

    return step


def failure_of(step: Step) -> Known:
    with RudeServer(step) as server, api_client(server.url) as api, pytest.raises(Known) as caught:
        platform.describe(api)
    assert len(caught.value.detail) <= 500
    return caught.value


# --- answers that are none ------------------------------------------------------------------

ENDLESS_HEADER = b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n"
MANY_HEADERS = b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 500 + b"\r\n"


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("network-broken", raw(b"")),
        ("network-broken", raw(b"", "reset")),
        ("network-broken", raw(b"SSH-2.0-OpenSSH_9.6\r\n")),
        ("network-broken", raw(b"\x00" * 300)),
        ("network-broken", raw(b"HTTP/1.1 200 OK\r\nContent-Le")),
        ("network-broken", raw(HEAD + b"Content-Length: 50\r\n\r\n{", "close")),
        ("network-broken", raw(HEAD + b"Content-Length: 50\r\n\r\n{", "reset")),
        ("network-broken", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{", "close")),
        ("network-broken", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n")),
        ("network-broken", raw(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")),
        ("network-broken", raw(ENDLESS_HEADER)),
        ("network-broken", raw(MANY_HEADERS)),
        ("network-timeout", lambda talk: talk.hang()),
        ("network-timeout", raw(HEAD + b"Content-Length: 50\r\n\r\n{", "hang")),
    ],
)
def test_a_broken_answer_is_the_networks_fault_and_retryable(code: str, step: Step) -> None:
    known = failure_of(step)
    assert (known.code, known.retryable) == (code, True)


def test_a_trickling_answer_ends_by_the_limit_for_the_whole() -> None:
    def trickle(talk: Talk) -> None:
        talk.raw(HEAD + b"Content-Length: 5000\r\n\r\n")
        while True:
            talk.raw(b" ")
            talk.wait(0.1)

    assert failure_of(trickle).code == "network-timeout"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"name": 1, "environment": "x", "api_version": 1}',
        b'{"name": "x", "environment": "x", "api_version": NaN}',
        b'{"name": "x", "environment": "x", "api_version": 1e999}',
        b'{"name": "x", "environment": "x", "api_version": ' + b"1" * 5000 + b"}",
        b'{"name": "\\ud800", "environment": "x", "api_version": 1}',
        b"\xff\xfe{}",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"name": "x"',
    ],
)
def test_what_is_no_platform_is_not_json(data: bytes) -> None:
    assert failure_of(lambda talk: talk.answer(200, data or b" ")).code == "not-json"


def test_json_under_another_name_is_not_json() -> None:
    def step(talk: Talk) -> None:
        talk.answer(200, json.dumps(PLATFORM), kind="text/plain")

    assert failure_of(step).code == "not-json"


def test_unknown_fields_are_kept() -> None:
    with (
        RudeServer(lambda talk: talk.document(200, PLATFORM)) as server,
        api_client(server.url) as api,
    ):
        assert platform.describe(api).model_dump()["new"] == {"a": [1]}


def test_a_gzip_bomb_is_stopped_at_the_limit() -> None:
    bomb = gzip.compress(b" " * 300_000_000, 6)

    def step(talk: Talk) -> None:
        talk.answer(200, bomb, {"Content-Encoding": "gzip"})

    tracemalloc.start()
    try:
        known = failure_of(step)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (known.code, known.retryable) == ("too-large", False)
    assert peak < 60_000_000


@pytest.mark.parametrize(
    "status", [b"200 OK", b"302 Found\r\nLocation: /x", b"500 Error", b"404 Not Found"]
)
def test_an_endless_answer_is_stopped_at_the_limit(status: bytes) -> None:
    def endless(talk: Talk) -> None:
        talk.raw(b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\n\r\n[")
        while True:
            talk.raw(b'"' + b"x" * 65_000 + b'",')

    assert failure_of(endless).code == "too-large"


@pytest.mark.parametrize("method", ["portal", "moved", "moved_here", "login", "refused"])
def test_a_page_in_between_is_a_captive_portal(method: str) -> None:
    page = "<html>Sign in"
    steps: dict[str, Step] = {
        "portal": lambda talk: talk.portal(),
        "moved": lambda talk: talk.answer(302, b"", {"Location": "http://portal.invalid/login"}),
        "moved_here": lambda talk: talk.answer(302, page, {"Location": "/login"}, kind="text/html"),
        "login": lambda talk: talk.answer(307, b"", {"Location": "https://127.0.0.1/login"}),
        "refused": lambda talk: talk.answer(403, page, kind="text/html"),
    }
    known = failure_of(steps[method])
    assert (known.code, known.retryable) == ("captive-portal", True)


@pytest.mark.parametrize("location", ["/login", "http://[", "//\x00", ""])
def test_no_redirect_is_followed(location: str) -> None:
    with RudeServer(lambda talk: talk.answer(302, b"", {"Location": location})) as server:
        with api_client(server.url) as api, pytest.raises(Known):
            platform.describe(api)
        assert server.seen == ["GET /v1/platform"]


@pytest.mark.logs("Failed to parse headers")
@pytest.mark.parametrize(
    "headers",
    [
        b"Date: yesterday\r\nETag: \x80\xff\r\nRetry-After: -1\r\n",
        b"Date: Thu, 01 Jan 99999999 00:00:00 GMT\r\nSet-Cookie: a=b; Domain=127.0.0.1\r\n",
        b"Content-Encoding: nonsense\r\nX-\xe2\x80\xae: y\r\n",
        b"Location: http://elsewhere.invalid/\r\nContent-Type: application/json\r\n",
        b"no colon at all\r\n",
    ],
)
def test_absurd_headers_do_no_harm(headers: bytes) -> None:
    data = json.dumps(PLATFORM).encode()
    answer = (
        HEAD + b"Connection: close\r\n" + headers + b"Content-Length: %d\r\n\r\n" % len(data) + data
    )
    step = in_turn(raw(answer), lambda talk: talk.document(200, PLATFORM))
    with RudeServer(step) as server, api_client(server.url) as api:
        with contextlib.suppress(Known):
            platform.describe(api)
        assert platform.describe(api).name == "Sandbox"
        assert "cookie" not in server.heads[-1]


# --- where a call goes and who it says it is ------------------------------------------------


def test_nobody_there_is_unreachable() -> None:
    with RudeServer(raw(b"")) as server:
        url = server.url
    with api_client(url) as api, pytest.raises(Known) as caught:
        platform.describe(api)
    assert (caught.value.code, caught.value.retryable) == ("network-unreachable", True)
    assert "0x" not in caught.value.detail


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "http://", "localhost:80", "http://[", "http://a:b"]
)
def test_an_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(Known, match="platform-address"), api_client(url):
        pass


def test_netrc_does_not_replace_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login eve password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with RudeServer(lambda talk: talk.document(200, ACCOUNT)) as server:
        with api_client(server.url) as api:
            auth.me(api)
            api.call(Request("GET", "/v1/platform"), signed=False)
        assert server.heads[0]["authorization"] == "Bearer access-0"
        assert "authorization" not in server.heads[1]
        assert server.heads[0]["x-request-id"].startswith("req-")
        assert server.heads[0]["user-agent"] == "vehilink-desktop"


def test_no_token_goes_to_a_foreign_address() -> None:
    with RudeServer(lambda talk: talk.document(200, [])) as foreign:
        with api_client("http://127.0.0.1:9") as api, pytest.raises(Known) as caught:
            auth.read_inbox(api, f"{foreign.url}/sms", phone="+8613800138000")
        assert caught.value.code == "server-error"
        assert foreign.seen == []


def test_an_id_from_elsewhere_cannot_lead_to_another_path() -> None:
    with RudeServer(raw(b"")) as server, api_client(server.url) as api:
        for one in ("../auth/sessions/current", "a/b", "", "x?y", "%2e%2e"):
            with pytest.raises(Known, match="not-found"):
                media.full(api, one)
        assert server.seen == []


def test_the_proxy_of_the_moment_is_used() -> None:
    """Proxies are asked for at each call, so a change in the system's settings takes effect."""
    with RudeServer(lambda talk: talk.document(200, PLATFORM)) as proxy:
        proxies: dict[str, str] = {"http": proxy.url}
        with api_client("http://platform.invalid", proxies=lambda _url: proxies) as api:
            assert platform.describe(api).name == "Sandbox"
            proxies["http"] = "http://127.0.0.1:9"
            with pytest.raises(Known, match="network-unreachable"):
                platform.describe(api)
        assert proxy.seen == ["GET http://platform.invalid/v1/platform"]


def test_the_environments_proxies_have_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    assert environment_proxies("http://outside.example/")["http"] == "http://127.0.0.1:3128"
    assert not environment_proxies("http://inside.example/")


def test_the_platforms_clock_is_compared() -> None:
    ahead = datetime.now(UTC) + timedelta(hours=5)
    headers = {"Date": format_datetime(ahead, usegmt=True)}
    step = in_turn(lambda talk: talk.answer(200, json.dumps(PLATFORM), headers))
    with RudeServer(step) as server, api_client(server.url) as api:
        assert api.server_ahead is None
        platform.describe(api)
        assert api.server_ahead is not None
        assert abs(api.server_ahead - timedelta(hours=5)) < timedelta(seconds=10)


def test_a_page_of_too_many_changes_is_refused() -> None:
    change = {"type": "listing", "id": "x", "version": 1}
    page = {"changes": [change] * 5001, "cursor": "c", "has_more": False}
    with (
        RudeServer(lambda talk: talk.document(200, page)) as server,
        api_client(server.url) as api,
        pytest.raises(Known, match="too-large"),
    ):
        feeds.page(api, feeds.Feed.MARKET, None)


# --- TLS ------------------------------------------------------------------------------------


def certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Company CA")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_only_a_trusted_certificate_is_spoken_to(tmp_path: Path) -> None:
    pem = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)

    def company_trust() -> ssl.SSLContext:
        trust = system_trust()
        trust.load_verify_locations(pem)
        return trust

    def wrap(sock: socket.socket) -> socket.socket:
        return context.wrap_socket(sock, server_side=True)

    with RudeServer(lambda talk: talk.document(200, PLATFORM), wrap=wrap) as server:
        with api_client(server.url) as api, pytest.raises(Known) as caught:
            platform.describe(api)
        assert caught.value.code == "tls-untrusted"
        assert "certificate" in caught.value.detail
        assert server.seen == []
        with api_client(server.url, tls=company_trust) as api:
            assert platform.describe(api).name == "Sandbox"


def test_a_handshake_that_is_cut_is_no_question_of_trust() -> None:
    def cut(sock: socket.socket) -> socket.socket:
        raise ConnectionAbortedError

    with (
        RudeServer(raw(b""), wrap=cut) as server,
        api_client(server.url) as api,
        pytest.raises(Known, match="network-broken"),
    ):
        platform.describe(api)
