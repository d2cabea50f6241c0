"""A real sandbox platform in a child process, and a small client to look at it from outside.

with Sandbox(tmp_path / "platform", seed=24) as sandbox:
    account = sandbox.sign_in(SUPPLIER)      # the whole code flow
    account.get("/v1/me").json()
"""

import json
import secrets
import subprocess
import sys
import threading
import time
import uuid
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin

import requests

from tests.support.canaries import CANARIES
from vehilink_desktop.core.clock import Clock
from vehilink_desktop.sandbox.server import SandboxServer
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import open_site

SUPPLIER = "+8613800138000"
PURCHASER = "+971501234567"
UNCERTIFIED = "+8613900139000"
#: Another certified supplier, to whom the first one's things are none of their business.
OTHER_SUPPLIER = "+8613800138001"

#: Settings under which a test may sign in as often as it likes.
ANY_NUMBER_OF_CODES = (
    "code_resend_s=0",
    "codes_per_number_hour=1000000",
    "codes_per_number_day=1000000",
)

START_S = 60.0
TIMEOUT = (5.0, 20.0)
TUS = {"Tus-Resumable": "1.0.0"}
DEVICE = {
    "device_id": "device-1",
    "app_version": "0.1.0",
    "brand": "Workshop",
    "model": "Bench",
    "os_version": "Test 1",
}


def slug(answer: requests.Response) -> str:
    """The last part of a problem's type."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    return str(answer.json()["type"]).removeprefix("urn:vehilink:problem:")


def new_key() -> str:
    """An Idempotency-Key, upload id or listing id."""
    return str(uuid.uuid4())


def new_phone() -> str:
    """A number that nobody has registered."""
    return f"+86137{secrets.randbelow(10**8):08d}"


class Client:
    """Requests to one platform, signed in or not; safe for several threads."""

    def __init__(self, url: str, tokens: dict[str, Any] | None = None) -> None:
        self.url = url
        self.tokens = tokens or {}

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        headers = dict(options.pop("headers", None) or {})
        if self.tokens:
            headers.setdefault("Authorization", f"Bearer {self.tokens['access_token']}")
        options.setdefault("timeout", TIMEOUT)
        with requests.Session() as session:
            session.trust_env = False
            url = urljoin(self.url, path)
            return session.request(method, url, headers=headers, allow_redirects=False, **options)

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.call("GET", path, **options)

    def post(self, path: str, **options: Any) -> requests.Response:
        return self.call("POST", path, **options)

    def code(self, phone: str) -> tuple[str, str]:
        """Ask for a code: the request's id and the code from the inbox."""
        answer = self.post("/v1/auth/codes", json={"phone": phone})
        assert answer.status_code == 202, answer.text
        inbox = self.get("/v1/sandbox/sms", params={"phone": phone}).json()
        return answer.json()["request_id"], CANARIES.note_code(inbox[0]["code"])

    def sign_in(self, phone: str) -> Self:
        """A client with a new session of the account with this phone."""
        request_id, code = self.code(phone)
        body = {"request_id": request_id, "phone": phone, "code": code, "device": DEVICE}
        answer = self.post("/v1/auth/sessions", json=body)
        assert answer.status_code == 201, answer.text
        return type(self)(self.url, answer.json())

    def register(self, phone: str, user_type: str = "supplier", **other: Any) -> Self:
        """A client with the first session of a new account."""
        request_id, code = self.code(phone)
        body = {"request_id": request_id, "phone": phone, "code": code, "device": DEVICE}
        unknown = self.post("/v1/auth/sessions", json=body)
        assert slug(unknown) == "account-unknown", unknown.text
        body = {
            "registration_token": unknown.json()["registration_token"],
            "user_type": user_type,
            "of_age": True,
            "policy_version": self.get("/v1/platform").json()["policy_version"],
            "device": DEVICE,
            **other,
        }
        answer = self.post("/v1/auth/registrations", json=body)
        assert answer.status_code == 201, answer.text
        return type(self)(self.url, answer.json())

    def own_code(self, phone: str, purpose: str) -> dict[str, str]:
        """A code for `purpose`, sent to the own number `phone`, as it goes into a body."""
        answer = self.post("/v1/me/codes", json={"purpose": purpose})
        assert answer.status_code == 202, answer.text
        inbox = self.get("/v1/sandbox/sms", params={"phone": phone}).json()
        code = CANARIES.note_code(inbox[0]["code"])
        return {"request_id": answer.json()["request_id"], "code": code}

    def do(
        self, method: str, path: str, *, key: str | None = None, **more: Any
    ) -> requests.Response:
        """A request that must have its effect once."""
        headers = {"Idempotency-Key": key or new_key(), **more.pop("headers", {})}
        return self.call(method, path, headers=headers, **more)

    def submit(
        self, certification_id: str, content: Any, *, key: str | None = None
    ) -> requests.Response:
        """Hand in a certification."""
        path = f"/v1/certifications/{certification_id}"
        return self.do("PUT", path, key=key, json={"content": content})

    def refresh(self, token: str, rotation_id: str) -> requests.Response:
        """Ask for the successor of a refresh token."""
        body = {"refresh_token": token, "rotation_id": rotation_id}
        return self.post("/v1/auth/refresh", json=body)

    def put_listing(
        self, listing_id: str, content: Any, *, key: str | None = None, version: int | None = None
    ) -> requests.Response:
        """Create the listing, or replace what version `version` says."""
        condition = {"If-Match": f'"v{version}"'} if version else {"If-None-Match": "*"}
        headers = {"Idempotency-Key": key or new_key(), **condition}
        path = f"/v1/listings/{listing_id}"
        return self.call("PUT", path, json={"content": content}, headers=headers)

    def act(
        self, listing_id: str, action: str, *, version: int, key: str | None = None
    ) -> requests.Response:
        """Withdraw, republish, mark_sold."""
        headers = {"Idempotency-Key": key or new_key(), "If-Match": f'"v{version}"'}
        path = f"/v1/listings/{listing_id}/actions"
        return self.call("POST", path, json={"action": action}, headers=headers)

    def announce(self, data: bytes, upload_id: str | None = None, *, kind: str = "photo") -> str:
        """Create an upload for `data`; its path."""
        digest = sha256(data).hexdigest()
        metadata = ",".join(
            f"{name} {b64encode(value.encode()).decode()}"
            for name, value in (("kind", kind), ("sha256", digest))
        )
        headers = {"Upload-Length": str(len(data)), "Upload-Metadata": metadata, **TUS}
        headers["Idempotency-Key"] = upload_id or new_key()
        answer = self.post("/v1/uploads", headers=headers)
        assert answer.status_code == 201, answer.text
        return answer.headers["Location"]

    def patch(self, path: str, data: Any, offset: int, **headers: str) -> requests.Response:
        """Send the next bytes of an upload."""
        chunk = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset)}
        return self.call("PATCH", path, data=data, headers={**TUS, **chunk, **headers})

    def offset(self, path: str) -> int:
        """How many bytes of an upload have arrived."""
        answer = self.call("HEAD", path, headers=TUS)
        assert answer.status_code == 200, answer.status_code
        return int(answer.headers["Upload-Offset"])

    def complete(self, path: str, data: bytes) -> requests.Response:
        """Say that all of `data` has been sent."""
        return self.post(f"{path}/complete", json={"sha256": sha256(data).hexdigest()})

    def upload(self, data: bytes, *, kind: str = "photo") -> str:
        """Upload a picture in one go; its media id."""
        path = self.announce(data, kind=kind)
        assert self.patch(path, data, 0).status_code == 204
        answer = self.complete(path, data)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["media_id"])

    def changes(self, feed: str, cursor: str | None = None) -> tuple[list[Any], str]:
        """Every change after `cursor`, and the cursor behind them."""
        found: list[Any] = []
        while True:
            page = self.get(f"/v1/feeds/{feed}", params={"cursor": cursor, "limit": 1000}).json()
            found += page["changes"]
            cursor = page["cursor"]
            if not page["has_more"]:
                return found, cursor


class Sandbox:
    """One server process over a data folder; `kill` and `start` it as often as you like.

    It keeps its port over restarts. Reviews end at once unless `review_s` says otherwise, and
    codes may be asked for as often as a test likes unless `settings` say otherwise. There are no
    deals unless `deals` says how many requests of others (`Settings.seed_deals`), and `peers` act
    at once.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        seed: int = 24,
        deals: int = 0,
        peers: bool = False,
        review_s: float = 0,
        faults: bool = True,
        database_url: str | None = None,
        settings: tuple[str, ...] = ANY_NUMBER_OF_CODES,
    ) -> None:
        self.data_dir = data_dir
        self.database_url = database_url
        self.url = ""
        self._log = data_dir / f"server-{uuid.uuid4()}.log"
        self._arguments = ["--seed", str(seed), "--review-seconds", str(review_s)]
        self._arguments += ["--set", f"seed_deals={deals}"]
        self._arguments += ["--peers", "--set", "peers_delay_s=0"] if peers else []
        self._arguments += ["--faults"] if faults else []
        self._arguments += ["--database-url", database_url] if database_url else []
        for setting in settings:
            self._arguments += ["--set", setting]
        self._port = 0
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.stop()
        if kind is None:
            assert "Traceback" not in self.log(), self.log()

    def start(self) -> None:
        """Start, unless it runs, and wait until it serves."""
        if self._process:
            return
        self.data_dir.mkdir(parents=True, exist_ok=True)
        ready = self.data_dir / f"ready-{uuid.uuid4()}.json"
        command = [sys.executable, "-m", "vehilink_desktop.sandbox", "--die-with-parent"]
        command += ["--data-dir", str(self.data_dir), "--ready-file", str(ready)]
        command += ["--port", str(self._port), *self._arguments]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=Path(__file__).parents[2],
            )
        deadline = time.monotonic() + START_S
        while not ready.exists():
            if self._has_ended_within(0.02) or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"the sandbox did not start:\n{self.log()}")
        told = json.loads(ready.read_text(encoding="utf-8"))
        self.url, self._port = told["url"], told["port"]

    def _has_ended_within(self, seconds: float) -> bool:
        assert self._process
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self) -> None:
        """Ask it to end, and wait."""
        if self._process:
            assert self._process.stdin
            self._process.stdin.close()
            self._process.wait(START_S)
            self._process = None

    def kill(self) -> None:
        """End it like a power cut."""
        if self._process:
            assert self._process.stdin
            self._process.kill()
            self._process.wait(START_S)
            self._process.stdin.close()
            self._process = None

    def log(self) -> str:
        """What the server had to say."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def client(self) -> Client:
        """Somebody who has not signed in."""
        return Client(self.url)

    def code(self, phone: str) -> tuple[str, str]:
        """Ask for a code: the request's id and the code from the inbox."""
        return self.client().code(phone)

    def sign_in(self, phone: str) -> Client:
        """A new session of the account with this phone."""
        return self.client().sign_in(phone)

    def fault(self, method: str, path: str, action: str, times: int | None = 1) -> None:
        """Let the next `times` matching requests go wrong; None: all until `clear_faults`."""
        rule = {"method": method, "path": path, "action": action, "times": times}
        answer = self.client().post("/v1/sandbox/faults", json={"rules": [rule]})
        assert answer.status_code == 204, answer.text

    def clear_faults(self) -> None:
        assert self.client().call("DELETE", "/v1/sandbox/faults").status_code == 204

    def audit(self, op_id: str) -> list[Any]:
        """The effects that an Idempotency-Key had."""
        answer: list[Any] = self.client().get("/v1/sandbox/audit", params={"op_id": op_id}).json()
        return answer


@contextmanager
def served(settings: Settings, clock: Clock) -> Iterator[str]:
    """A sandbox in a thread of this process, for tests that hold its clock; its URL."""
    site = open_site(settings, clock)
    ready = threading.Event()
    server = SandboxServer(site, 0, on_ready=ready.set)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        assert ready.wait(START_S)
        yield server.url
    finally:
        server.should_exit = True
        thread.join()
