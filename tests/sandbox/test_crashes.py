"""Whatever is killed or lost, each operation has its effect once."""

import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.sandbox.companies import newcomer, supplier_content
from tests.sandbox.faces import by_code, hand_in
from tests.sandbox.recordings import ogg
from tests.sandbox.test_uploads import picture
from tests.support.postgres import Cluster
from tests.support.sandbox import SUPPLIER, TUS, Client, Sandbox, new_key, new_phone
from vehilink_desktop.sandbox.seed.ids import listing_id

CONTENT: dict[str, Any] = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 2150000, "currency": "USD"},
}
RETRY_S = 0.05


def insist(send: Callable[[], requests.Response]) -> requests.Response:
    """Repeat a request until it is answered, leaving the server some time to start."""
    while True:
        try:
            return send()
        except requests.RequestException:
            threading.Event().wait(RETRY_S)


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_a_killed_server_does_everything_once(
    tmp_path: Path, request: pytest.FixtureRequest, database: str, intensity: float
) -> None:
    """F4: 200 kills at full intensity under four writers that repeat until they are answered."""
    cluster: Cluster | None = (
        request.getfixturevalue("postgres") if database == "postgres" else None
    )
    kills, rng, stopping = max(2, round(100 * intensity) // 4), random.Random(11), threading.Event()
    url = cluster.new_database() if cluster else None
    with Sandbox(tmp_path, seed=0, review_s=0.01, database_url=url) as sandbox:
        client = sandbox.sign_in(SUPPLIER)
        done: list[tuple[str, str]] = []

        def write_one(key: str, name: str) -> None:
            answer = insist(lambda: client.put_listing(name, CONTENT, key=key))
            assert answer.status_code == 201, answer.text
            done.append((key, name))

        def write() -> None:
            while not stopping.is_set():
                write_one(new_key(), new_key())

        with ThreadPoolExecutor(4) as pool:
            writers = [pool.submit(write) for _ in range(4)]
            for _ in range(kills):
                threading.Event().wait(rng.uniform(0.05, 0.5))
                sandbox.kill()
                sandbox.start()
            stopping.set()
            for writer in writers:
                writer.result()

        changes, _ = client.changes("account")
        ids = [change["id"] for change in changes if change["type"] == "listing"]
        assert sorted(ids) == sorted(name for _, name in done)
        assert {len(sandbox.audit(key)) for key, _ in done[-20:]} == {1}
        assert all(change["body"]["state"] != "rejected" for change in changes[1:])


class Requests:
    """Each mutating request of the contract, prepared so that it can be sent."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.data = picture(80, 60)

    def put(self) -> Callable[[], requests.Response]:
        key, name = new_key(), new_key()
        return lambda: self.client.put_listing(name, CONTENT, key=key)

    def action(self) -> Callable[[], requests.Response]:
        key, name = new_key(), new_key()
        self.client.put_listing(name, CONTENT)
        return lambda: self.client.act(name, "withdraw", version=1, key=key)

    def announce(self) -> Callable[[], requests.Response]:
        upload_id = new_key()

        def send() -> requests.Response:
            path = self.client.announce(self.data, upload_id)
            return self.client.call("HEAD", path, headers=TUS)

        return send

    def complete(self) -> Callable[[], requests.Response]:
        path = self.client.announce(self.data)
        self.client.patch(path, self.data, 0)
        return lambda: self.client.complete(path, self.data)

    def certification(self) -> Callable[[], requests.Response]:
        client, key, name = newcomer(Client(self.client.url)), new_key(), new_key()
        content = supplier_content(client)
        return lambda: client.submit(name, content, key=key)

    def profile(self) -> Callable[[], requests.Response]:
        client, key = newcomer(Client(self.client.url)), new_key()
        headers, body = {"If-Match": '"v1"'}, {"nickname": "Harbour desk"}
        return lambda: client.do("PATCH", "/v1/me", key=key, headers=headers, json=body)

    def phone(self) -> Callable[[], requests.Response]:
        old, new, key = new_phone(), new_phone(), new_key()
        client = Client(self.client.url).register(old)
        own = client.own_code(old, "phone_change")
        request_id, code = client.code(new)
        body = {"old": own, "new": {"phone": new, "request_id": request_id, "code": code}}
        return lambda: client.do("POST", "/v1/me/phone", key=key, json=body)

    def identity(self) -> Callable[[], requests.Response]:
        phone, key, name = new_phone(), new_key(), new_key()
        client = Client(self.client.url).register(phone)
        content = by_code(client, phone)
        return lambda: hand_in(client, content, name, key=key)

    def recording(self) -> Callable[[], requests.Response]:
        data = ogg()
        path = self.client.announce(data, kind="voice")
        self.client.patch(path, data, 0)
        return lambda: self.client.complete(path, data)

    def leak(self) -> Callable[[], requests.Response]:
        return self._with_own_code("POST", "/v1/me/leak-reports", "leak", note="Help.")

    def cancel(self) -> Callable[[], requests.Response]:
        return self._with_own_code("POST", "/v1/me/cancellation", "cancel_account")

    def withdraw(self) -> Callable[[], requests.Response]:
        phone, key = new_phone(), new_key()
        client = Client(self.client.url).register(phone)
        client.do("POST", "/v1/me/cancellation", json=client.own_code(phone, "cancel_account"))
        return lambda: client.do("DELETE", "/v1/me/cancellation", key=key)

    def case(self) -> Callable[[], requests.Response]:
        path, content = f"/v1/privacy-cases/{new_key()}", {"kind": "leak", "text": "Help."}
        return self._with_own_code("PUT", path, "privacy_request", content=content)

    def export(self) -> Callable[[], requests.Response]:
        return self._with_own_code("POST", "/v1/me/exports", "export_data", kinds=["profile"])

    def _with_own_code(
        self, method: str, path: str, purpose: str, **more: Any
    ) -> Callable[[], requests.Response]:
        phone, key = new_phone(), new_key()
        client = Client(self.client.url).register(phone)
        body = {**client.own_code(phone, purpose), **more}
        return lambda: client.do(method, path, key=key, json=body)

    def refresh(self) -> Callable[[], requests.Response]:
        token, rotation_id = self.client.tokens["refresh_token"], new_key()
        return lambda: self.client.refresh(token, rotation_id)


@pytest.mark.parametrize(
    "name",
    (
        "put action announce complete recording refresh certification profile phone identity leak"
        " cancel withdraw case export"
    ).split(),
)
@pytest.mark.parametrize("fault", ["drop_answer_after_commit", "cut_after_bytes:1", "reset"])
def test_every_lost_answer_can_be_asked_for_again(
    sandbox: Sandbox, supplier: Client, name: str, fault: str
) -> None:
    """F5, for each request that changes something."""
    send = getattr(Requests(supplier), name)()
    sandbox.fault("DELETE" if name == "withdraw" else "P*", "*", fault)
    if not (name == "announce" and fault.startswith("cut")):  # its answer has no body to cut
        with pytest.raises(requests.RequestException):
            send()

    first, second = send(), send()

    assert first.ok, first.text
    assert (first.status_code, first.ok) == (second.status_code, True)
    if name != "refresh":  # the access token differs, the refresh token does not
        assert first.text == second.text


def test_a_lost_answer_to_a_chunk_is_made_good_by_asking(
    sandbox: Sandbox, supplier: Client
) -> None:
    data = picture(80, 60)
    path = supplier.announce(data)
    sandbox.fault("PATCH", "*", "drop_answer_after_commit")
    with pytest.raises(requests.RequestException):
        supplier.patch(path, data, 0)

    assert supplier.offset(path) == len(data)
    done = supplier.complete(path, data)
    assert done.status_code == 200
    served = supplier.get(f"/v1/media/{done.json()['media_id']}").content
    assert sha256(served).digest() == sha256(data).digest()


def test_processes_that_start_together_plant_one_seed(pair: tuple[Sandbox, Sandbox]) -> None:
    suppliers = [sandbox.sign_in(SUPPLIER) for sandbox in pair]

    seeded = [
        {change["id"] for change in supplier.changes("account")[0]}
        & set(map(listing_id, range(99)))
        for supplier in suppliers
    ]

    assert seeded[0] == seeded[1]
    assert len(seeded[0]) == 12


def test_a_nul_in_a_text_is_the_senders_fault(on_postgres: Sandbox) -> None:
    client = on_postgres.client()

    assert client.get("/v1/sandbox/sms", params={"phone": "\0"}).status_code == 422
    body = {"refresh_token": "\0", "rotation_id": "\0"}
    assert client.post("/v1/auth/refresh", json=body).status_code == 401
    chassis = CONTENT | {"chassis_kind": "chassis_no", "vin": "NKR81-\0"}
    answer = on_postgres.sign_in(SUPPLIER).put_listing(new_key(), chassis)
    assert answer.status_code == 422
