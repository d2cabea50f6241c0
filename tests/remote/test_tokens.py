"""Staying signed in: a token ends, answers are lost, the store fails, many threads ask at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.clients import SHORT, MemoryTokenStore, api_client
from tests.support.proxy import FaultProxy, Way
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import DeviceRecord, Tokens
from vehilink_desktop.remote import auth
from vehilink_desktop.remote.tokens import StoredTokens

ACCOUNT = {"id": "a", "nickname": "Li", "phone_masked": "+86…", "user_type": "supplier"}
DEVICE = DeviceRecord(device_id="d", app_version="1", brand="b", model="m", os_version="o")


class Platform:
    """Rotates refresh tokens by the contract and revokes the session when one is reused."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.current = "refresh-0"
        self.made = 0
        self.spent: dict[str, tuple[str, str]] = {}
        self.good: set[str] = set()
        self.revoked = False
        self.useless = False  # hands out access tokens that it does not know
        self.refreshes = 0

    def step(self, talk: Talk) -> None:
        with self._lock:
            if talk.path == "/v1/auth/refresh":
                self.refresh(talk, **talk.json())
            elif talk.method == "DELETE":
                self.revoked = True
                talk.answer(204)
            elif talk.headers.get("authorization", "").removeprefix("Bearer ") in self.good:
                talk.document(200, ACCOUNT)
            elif self.revoked:
                talk.problem(401, "session-revoked", reason="token_reused")
            else:
                talk.problem(401, "unauthorized")

    def refresh(self, talk: Talk, refresh_token: str, rotation_id: str) -> None:
        self.refreshes += 1
        spent = self.spent.get(refresh_token)
        if self.revoked or (refresh_token != self.current and spent != (rotation_id, self.current)):
            self.revoked = True
            talk.problem(401, "session-revoked", reason="token_reused")
            return
        if spent is None:
            self.made += 1
            self.current = f"refresh-{self.made}"
            self.spent[refresh_token] = (rotation_id, self.current)
        access = f"access-{self.made}"
        self.good = set() if self.useless else {access}
        talk.document(
            200, {"access_token": access, "expires_in_s": 900, "refresh_token": self.current}
        )


def store_at_start() -> MemoryTokenStore:
    return MemoryTokenStore(StoredTokens("refresh-0"))


def test_a_start_without_an_access_token_refreshes_once() -> None:
    platform, store = Platform(), store_at_start()
    with RudeServer(platform.step) as server:
        with api_client(server.url, store=store, access_token=None) as api:
            assert auth.me(api).nickname == "Li"
            assert auth.me(api).nickname == "Li"
        assert server.seen == ["POST /v1/auth/refresh", "GET /v1/me", "GET /v1/me"]
    sent, beside, proven = store.saved
    assert sent.refresh_token == beside.refresh_token == "refresh-0"
    assert sent.rotation_id == beside.rotation_id is not None
    assert (sent.successor, beside.successor) == (None, "refresh-1")
    assert proven == StoredTokens("refresh-1")


def test_many_threads_share_one_refresh() -> None:
    platform = Platform()
    with RudeServer(platform.step) as server, api_client(server.url) as api:
        with ThreadPoolExecutor(8) as pool:
            for _ in range(3):
                assert {one.id for one in pool.map(lambda _: auth.me(api), range(24))} == {"a"}
                platform.good = set()
        assert platform.refreshes == 3
        assert not platform.revoked


def test_a_token_at_its_end_is_renewed_before_it_is_refused() -> None:
    platform = Platform()
    with RudeServer(platform.step) as server, api_client(server.url, access_token=None) as api:
        tokens = Tokens(access_token="old", expires_in_s=0, refresh_token="refresh-0")
        api.credentials.adopt(tokens)
        auth.me(api)
        assert server.seen == ["POST /v1/auth/refresh", "GET /v1/me"]


def test_lost_answers_to_refreshes_never_sign_anybody_out(intensity: float) -> None:
    """The answer is cut after some bytes; after every other cut the client starts anew."""
    platform, store = Platform(), store_at_start()
    rounds = max(12, round(200 * intensity))
    with RudeServer(platform.step) as server, FaultProxy(server.url) as network:
        for index in range(rounds):
            platform.good = set()
            network.break_after(index * 7 % 290, Way.DOWN)
            with api_client(network.url, store=store, access_token=None) as api:
                with pytest.raises(Known) as caught:
                    auth.me(api)
                assert caught.value.retryable
                if index % 2:
                    assert auth.me(api).id == "a"
        with api_client(network.url, store=store, access_token=None) as api:
            assert auth.me(api).id == "a"
    assert not platform.revoked
    assert network.breaks == rounds


def test_a_revoked_session_is_told_once_and_forgotten() -> None:
    platform, store = Platform(), store_at_start()
    platform.revoked = True
    told: list[str] = []
    with (
        RudeServer(platform.step) as server,
        api_client(server.url, store=store, on_signed_out=told.append) as api,
    ):
        for code in ("session-revoked", "unauthorized", "unauthorized"):
            with pytest.raises(Known, match=code):
                auth.me(api)
        assert not api.credentials.signed_in()
    assert told == [store.reason] == ["token_reused"]
    assert store.tokens is None


def test_a_stolen_older_token_ends_the_session_for_both() -> None:
    platform = Platform()
    mine, thief = store_at_start(), store_at_start()
    with RudeServer(platform.step) as server:
        for store in (mine, thief):
            with api_client(server.url, store=store, access_token=None) as api:
                if store is mine:
                    auth.me(api)
                else:
                    with pytest.raises(Known, match="session-revoked"):
                        auth.me(api)
    assert platform.revoked


def test_a_refusal_that_a_new_token_does_not_mend_is_no_loop() -> None:
    platform = Platform()
    with RudeServer(platform.step) as server, api_client(server.url) as api:
        platform.useless = True
        with pytest.raises(Known, match="unauthorized") as caught:
            auth.me(api)
        assert caught.value.retryable
        assert server.seen == ["GET /v1/me", "POST /v1/auth/refresh", "GET /v1/me"]


class LockedStore(MemoryTokenStore):
    """A keychain that locks itself after some successful saves."""

    def __init__(self, saves: int) -> None:
        super().__init__(StoredTokens("refresh-0"))
        self.saves = saves

    def save(self, tokens: StoredTokens) -> None:
        if self.saves == 0:
            raise Known("keychain-locked")
        self.saves -= 1
        super().save(tokens)


def test_nothing_is_sent_for_rotation_that_could_not_be_saved() -> None:
    platform = Platform()
    with RudeServer(platform.step) as server:
        with (
            api_client(server.url, store=LockedStore(0), access_token=None) as api,
            pytest.raises(Known, match="keychain-locked"),
        ):
            auth.me(api)
        assert server.seen == []


@pytest.mark.logs("the new refresh token could not be saved")
@pytest.mark.parametrize("saves", [1, 2])
def test_a_store_that_fails_after_the_rotation_does_not_stop_work(saves: int) -> None:
    platform, store = Platform(), LockedStore(saves)
    with (
        RudeServer(platform.step) as server,
        api_client(server.url, store=store, access_token=None) as api,
    ):
        assert auth.me(api).id == "a"
        store.saves = 99  # unlocked again
        for _ in range(2):
            platform.good = set()
            assert auth.me(api).id == "a"
    assert not platform.revoked
    assert store.tokens == StoredTokens(platform.current)


def test_signing_out_forgets_even_without_a_network() -> None:
    store = store_at_start()
    with (
        RudeServer(lambda talk: talk.reset()) as server,
        api_client(server.url, store=store) as api,
    ):
        assert not auth.sign_out(api)
        assert not api.credentials.signed_in()
    assert store.tokens is None


def test_signing_in_and_out() -> None:
    def step(talk: Talk) -> None:
        if talk.path == "/v1/auth/codes":
            body = {"request_id": "r", "resend_after_s": 60, "expires_in_s": 300}
            talk.document(202, body)
        elif talk.path.startswith("/v1/sandbox/sms"):
            talk.document(200, [{"code": "123456"}, {"code": "000000"}])
        elif talk.path == "/v1/auth/sessions":
            if talk.json()["code"] != "123456":
                talk.problem(401, "code-wrong", attempts_left=4)
                return
            tokens = {"access_token": "x", "expires_in_s": 60, "refresh_token": "y"}
            talk.document(201, {**tokens, "account": ACCOUNT})
        else:
            talk.answer(204)

    store = MemoryTokenStore()
    with RudeServer(step) as server:
        with api_client(server.url, store=store, access_token=None, timeouts=SHORT) as api:
            sent = auth.request_code(api, "+8613800138000")
            code = auth.read_inbox(api, "/v1/sandbox/sms", phone="+8613800138000")
            assert code == "123456"
            with pytest.raises(Known, match="code-wrong"):
                auth.sign_in(api, sent.request_id, "+8613800138000", "654321", DEVICE)
            assert not api.credentials.signed_in()
            auth.sign_in(api, sent.request_id, "+8613800138000", code, DEVICE)
            assert store.tokens == StoredTokens("y")
            assert auth.sign_out(api)
        assert server.seen[-1] == "DELETE /v1/auth/sessions/current"
        assert server.heads[-1]["authorization"] == "Bearer x"


def test_tokens_do_not_show_in_a_representation() -> None:
    assert "secret" not in repr(StoredTokens("secret", "r", "secret"))
