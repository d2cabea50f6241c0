"""Uploads against a server that goes wrong in every way, one at a time."""

import hashlib
import random
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.support.clients import api_client
from tests.support.proxy import Break, FaultProxy, Way
from tests.support.rude_server import RudeServer, Step, Talk, TusServer
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.errors import Bug, Cancelled, Known
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.remote.chunks import ChunkPlan
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tus import Uploader, UploadResult

KIB = 1024
DATA = random.Random(7).randbytes(700 * KIB)
new_id = IdMaker(SystemClock())


@dataclass
class File:
    """A file being sent, attempt after attempt, with what the sync engine would have journaled."""

    data: bytes = DATA
    id: str = field(default_factory=new_id)
    url: str | None = None
    urls: list[str | None] = field(default_factory=list)
    progress: list[tuple[int, int]] = field(default_factory=list)
    stop: Callable[[], bool] = lambda: False
    sha256: str = ""

    def on_url(self, url: str | None) -> None:
        self.url = url
        self.urls.append(url)

    def send(self, uploader: Uploader) -> UploadResult:
        return uploader.send(
            lambda offset, length: self.data[offset : offset + length],
            size=len(self.data),
            upload_id=self.id,
            sha256=self.sha256 or hashlib.sha256(self.data).hexdigest(),
            kind="photo",
            url=self.url,
            on_url=self.on_url,
            on_progress=lambda confirmed, sent: self.progress.append((confirmed, sent)),
            should_stop=lambda: self.stop(),
        )

    def send_until_done(self, uploader: Uploader, attempts: int = 20) -> int:
        """Try as the engine would, without its waits; the number of attempts it took."""
        for attempt in range(1, attempts + 1):
            try:
                self.send(uploader)
            except Known as error:
                if not error.retryable:
                    raise
            else:
                return attempt
        pytest.fail(f"not done after {attempts} attempts")


@contextmanager
def tus() -> Iterator[tuple[TusServer, ApiClient]]:
    with TusServer() as server, api_client(server.url) as api:
        yield server, api


def assert_whole(server: TusServer, file: File) -> None:
    assert server.complete[file.id] == hashlib.sha256(server.files[file.id]).hexdigest()
    assert bytes(server.files[file.id]) == file.data


def head_bytes(server: RudeServer) -> int:
    """What the heads of all requests took on the wire."""
    fields = sum(
        len(f"{name}: {value}\r\n") for head in server.heads for name, value in head.items()
    )
    return fields + sum(len(f"{line} HTTP/1.1\r\n\r\n") for line in server.seen)


def patches(server: RudeServer) -> int:
    return sum(one.startswith("PATCH") for one in server.seen)


def test_a_file_arrives_whole_in_few_requests() -> None:
    with tus() as (server, api):
        file = File()
        result = file.send(Uploader(api))
        assert_whole(server, file)
        assert (result.media_id, result.size) == (file.id, len(DATA))
        assert file.urls == [f"/v1/uploads/{file.id}"]
        assert file.progress[-1] == (len(DATA), len(DATA))
        assert server.seen[0] == "POST /v1/uploads"
        assert len(server.seen) <= 4
        head = server.heads[0]
        assert head["tus-resumable"] == "1.0.0"
        assert head["idempotency-key"] == file.id
        sha256 = b64encode(hashlib.sha256(DATA).hexdigest().encode()).decode()
        assert head["upload-metadata"] == f"kind cGhvdG8=,sha256 {sha256}"


def test_an_empty_file_needs_no_bytes() -> None:
    with tus() as (server, api):
        file = File(b"")
        file.send(Uploader(api))
        assert_whole(server, file)
        assert patches(server) == 0


def test_a_stop_between_pieces_keeps_what_arrived_and_resumes_there() -> None:
    with tus() as (server, api):
        file = File()
        file.stop = lambda: len(file.progress) == 1
        with pytest.raises(Cancelled):
            file.send(Uploader(api))
        kept = len(server.files[file.id])
        assert 0 < kept < len(DATA)
        file.stop = lambda: False
        file.send(Uploader(api))
        assert_whole(server, file)
        assert f"HEAD /v1/uploads/{file.id}" in server.seen
        assert sum(int(head.get("content-length", 0)) for head in server.heads) < len(DATA) + KIB


def test_cancelling_drops_the_upload_even_twice() -> None:
    with tus() as (server, api):
        file = File()
        file.stop = lambda: True
        with pytest.raises(Cancelled):
            file.send(Uploader(api))
        assert file.url is not None
        for _ in range(2):
            Uploader(api).terminate(file.url)
        assert server.files == {}


# --- cuts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("how", Break)
@pytest.mark.parametrize("way", Way)
def test_an_upload_cut_at_random_bytes_arrives_whole(
    way: Way, how: Break, intensity: float
) -> None:
    """At most a piece is lost for each cut, and few bytes in all."""
    rng = random.Random(f"{way}{how}")
    rounds = max(5, round(50 * intensity)) if how is not Break.STALL else 3
    data = rng.randbytes(rounds * 1024 * KIB)
    with TusServer() as server, FaultProxy(server.url) as network:
        with api_client(network.url) as api:
            file, uploader = File(data), Uploader(api)
            span = 1024 * KIB if way is Way.UP else 400
            for _ in range(rounds):
                network.break_after(rng.randrange(span), way, how)
            file.send_until_done(uploader, attempts=4 * rounds)
            assert_whole(server, file)
        again = network.bytes_up - len(data)
        assert again <= network.breaks * ChunkPlan.FIRST + 2 * KIB * len(server.seen)


def test_cuts_at_many_random_bytes_cost_little(intensity: float) -> None:
    rng = random.Random(3)
    cuts = max(10, round(50 * intensity))
    data = rng.randbytes(cuts * 1024 * KIB)
    with TusServer() as server, FaultProxy(server.url) as network:
        with api_client(network.url) as api:
            for _ in range(cuts):
                network.break_after(rng.randrange(2 * len(data) // cuts), Way.UP)
            file = File(data)
            file.send_until_done(Uploader(api), attempts=4 * cuts)
            assert_whole(server, file)
        share = (network.bytes_up - head_bytes(server) - len(data)) / len(data)
    print(f"sent again: {share:.1%} of {len(data) // KIB} KiB in {network.breaks} cuts")
    assert network.breaks >= cuts / 2
    # the first cuts, when nothing is known of the network yet, weigh much among few
    assert share <= 0.05 + 0.5 / cuts


@pytest.mark.parametrize("request_", ["POST /v1/uploads", "PATCH", "HEAD", "POST /v1/uploads/"])
@pytest.mark.parametrize("answer_bytes", [0, 1, 20, 60])
def test_an_answer_lost_after_its_effect_costs_no_second_upload(
    request_: str, answer_bytes: int
) -> None:
    with tus() as (server, api):

        def lose_answer(talk: Talk) -> None:
            send, talk.raw = talk.raw, lambda data: None  # type: ignore[method-assign]
            server.honest(talk)
            talk.body()
            send(b"HTTP/1.1 204 No Content\r\nUpload-Offset: 1048576\r\nX: y\r\n"[:answer_bytes])
            talk.reset()

        file = File()
        if request_ == "HEAD":
            file.stop = lambda: len(file.progress) == 1
            with pytest.raises(Cancelled):
                file.send(Uploader(api))
            file.stop = lambda: False
        name = request_ + (f"{file.id}/complete" if request_.endswith("/") else "")
        server.instead(name, lose_answer)
        assert file.send_until_done(Uploader(api)) == 2
        assert_whole(server, file)
        assert len(server.files) == 1


# --- refusals -------------------------------------------------------------------------------


def test_the_platforms_offset_counts_whatever_it_is() -> None:
    """Ahead of ours (a lost 204), behind ours (a restarted platform), and at the very end."""
    for theirs in (300 * KIB, 0, len(DATA)):
        with tus() as (server, api):
            file = File()

            def rewind(talk: Talk, file: File = file, theirs: int = theirs) -> None:
                server.files[file.id][:] = DATA[:theirs]
                talk.problem(409, "offset-conflict")

            server.instead("PATCH", rewind)
            file.send(Uploader(api))
            assert_whole(server, file)


@pytest.mark.parametrize("status", [404, 410])
@pytest.mark.parametrize("request_", ["HEAD", "PATCH", "POST /v1/uploads/"])
def test_a_vanished_upload_is_made_again_with_the_same_key(status: int, request_: str) -> None:
    with tus() as (server, api):
        file = File()

        def vanish(talk: Talk) -> None:
            server.files.clear()
            server.sizes.clear()
            talk.answer(status)

        if request_ == "HEAD":
            file.url = f"/v1/uploads/{file.id}"
        server.instead(request_, vanish)
        file.send(Uploader(api))
        assert_whole(server, file)
        assert None in file.urls
        keys = {head["idempotency-key"] for head in server.heads if "upload-length" in head}
        assert keys == {file.id}


def test_an_upload_that_is_gone_because_it_is_done_is_not_sent_again() -> None:
    with tus() as (server, api):
        file = File()
        file.send(Uploader(api))
        server.instead("HEAD", lambda talk: talk.answer(404))
        sent = patches(server)
        assert file.send(Uploader(api)).media_id == file.id
        assert patches(server) == sent


@pytest.mark.parametrize(
    ("request_", "times", "code", "retryable"),
    [
        ("POST /v1/uploads", 9, "upload-gone", False),
        ("PATCH", 99, "upload-gone", False),
    ],
)
def test_an_upload_that_vanishes_again_and_again_is_no_loop(
    request_: str, times: int, code: str, retryable: bool
) -> None:
    with tus() as (server, api):
        server.instead(request_, lambda talk: talk.problem(410, "upload-gone"), times=times)
        with pytest.raises(Known, match=code) as caught:
            File().send(Uploader(api))
        assert caught.value.retryable is retryable
        assert len(server.seen) < 10


def test_a_busy_upload_is_for_later() -> None:
    with tus() as (server, api):
        server.instead("PATCH", lambda talk: talk.answer(423, b"", {"Retry-After": "4"}))
        file = File()
        with pytest.raises(Known, match="server-busy") as caught:
            file.send(Uploader(api))
        assert caught.value.retryable
        assert caught.value.retry_after_s == 4
        file.send(Uploader(api))
        assert_whole(server, file)


@pytest.mark.parametrize(("times", "fine"), [(3, True), (4, False)])
def test_a_piece_damaged_on_the_way_is_sent_again_three_times(times: int, fine: bool) -> None:
    with tus() as (server, api):
        server.instead("PATCH", lambda talk: talk.answer(460), times=times)
        file = File()
        if fine:
            file.send(Uploader(api))
            assert_whole(server, file)
        else:
            with pytest.raises(Known, match="checksum-mismatch") as caught:
                file.send(Uploader(api))
            assert caught.value.retryable
            assert patches(server) == 4


def test_a_proxy_that_changes_bytes_is_noticed() -> None:
    with tus() as (server, api):

        def damage(talk: Talk) -> None:
            talk._body = b"X" + talk.body()[1:]
            server.honest(talk)

        server.instead("PATCH", damage)
        file = File()
        file.send(Uploader(api))
        assert_whole(server, file)


def test_a_platform_that_kept_other_bytes_gets_the_file_once_more() -> None:
    def spoil(server: TusServer) -> Step:
        def step(talk: Talk) -> None:
            server.files[talk.path.split("/")[3]][5] ^= 1
            server.honest(talk)

        return step

    for times in (1, 9):
        with tus() as (server, api):
            file = File()
            server.instead(f"POST /v1/uploads/{file.id}/complete", spoil(server), times=times)
            if times == 1:
                file.send(Uploader(api))
                assert_whole(server, file)
            else:
                with pytest.raises(Known, match="media-mismatch") as caught:
                    file.send(Uploader(api))
                assert not caught.value.retryable
            assert sum(one.startswith("DELETE") for one in server.seen) == min(times, 2)


def test_a_platform_that_lost_bytes_before_the_end_gets_them_again() -> None:
    with tus() as (server, api):
        file = File()

        def lose(talk: Talk) -> None:
            del server.files[file.id][100_000:]
            server.honest(talk)

        server.instead(f"POST /v1/uploads/{file.id}/complete", lose)
        file.send(Uploader(api))
        assert_whole(server, file)


@pytest.mark.parametrize(
    ("status", "slug"),
    [(413, "too-large"), (415, "unsupported-media"), (422, "media-refused"), (403, "forbidden")],
)
def test_what_the_platform_refuses_is_not_tried_again(status: int, slug: str) -> None:
    for request_ in ("POST /v1/uploads", "PATCH", "POST /v1/uploads/"):
        with tus() as (server, api):
            server.instead(request_, lambda talk: talk.problem(status, slug))
            with pytest.raises(Known, match=slug) as caught:
                File().send(Uploader(api))
            assert not caught.value.retryable


# --- hostile answers ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "offset", ["", "-1", "+5", "1e3", "٣", "0x10", "99999999", "9" * 400, "5, 5", "nan"]
)
def test_an_offset_that_cannot_be_is_a_failure(offset: str) -> None:
    for request_, status in (("PATCH", 204), ("HEAD", 200)):
        with tus() as (server, api):
            file = File()
            if request_ == "HEAD":
                file.url = f"/v1/uploads/{file.id}"
            headers = {"Upload-Offset": offset.encode().decode("latin-1")}
            server.instead(request_, lambda talk: talk.answer(status, b"", headers), times=50)  # noqa: B023
            with pytest.raises(Known, match="server-error"):
                file.send(Uploader(api))
            assert len(server.seen) <= 3


def test_bytes_that_are_accepted_but_not_kept_are_a_failure_and_no_loop() -> None:
    with tus() as (server, api):
        server.instead(
            "PATCH", lambda talk: talk.answer(204, b"", {"Upload-Offset": "0"}), times=999
        )
        with pytest.raises(Known, match="server-error") as caught:
            File().send(Uploader(api))
        assert caught.value.retryable
        assert patches(server) == 1


def test_a_platform_that_contradicts_itself_is_no_loop() -> None:
    with tus() as (server, api):
        server.instead("PATCH", lambda talk: talk.problem(409, "offset-conflict"), times=999)
        with pytest.raises(Known, match="offset-conflict"):
            File().send(Uploader(api))
        assert patches(server) == 4


def test_an_upload_of_another_length_is_not_continued() -> None:
    with tus() as (server, api):
        file = File(url="/v1/uploads/x")
        headers = {"Upload-Offset": "0", "Upload-Length": "77"}
        server.instead("HEAD", lambda talk: talk.answer(200, b"", headers))
        with pytest.raises(Known, match="another file"):
            file.send(Uploader(api))
        assert patches(server) == 0


def test_a_completion_of_something_else_is_no_success() -> None:
    for wrong in ({"media_id": "other"}, {"size": 3}):
        with tus() as (server, api):
            file = File()
            result = {"media_id": file.id, "width": 4, "height": 3, "size": len(DATA), **wrong}
            server.instead("POST /v1/uploads/", lambda talk: talk.document(200, result))  # noqa: B023
            with pytest.raises(Known, match="media-mismatch"):
                file.send(Uploader(api))


@pytest.mark.parametrize(
    "location", ["http://{foreign}/x", "//{foreign}/x", "https://127.0.0.1/x", ""]
)
def test_no_byte_and_no_token_goes_to_a_foreign_place(location: str) -> None:
    with RudeServer(lambda talk: talk.answer(204)) as foreign, tus() as (server, api):
        place = location.format(foreign=foreign.url.removeprefix("http://"))
        server.instead("POST", lambda talk: talk.answer(201, b"", {"Location": place}))
        file = File()
        with pytest.raises(Known, match="server-error"):
            file.send(Uploader(api))
        assert foreign.seen == []
        assert file.url is None


@pytest.mark.parametrize("request_", ["POST /v1/uploads", "PATCH", "HEAD", "POST /v1/uploads/"])
@pytest.mark.parametrize("answer", ["portal", "login"])
def test_a_captive_portal_is_never_taken_for_success(request_: str, answer: str) -> None:
    elsewhere = {"Location": "http://portal.invalid/login"}
    step: dict[str, Step] = {
        "portal": lambda talk: talk.portal(),
        "login": lambda talk: talk.answer(302, b"", elsewhere),
    }
    with tus() as (server, api):
        file = File()
        if request_ == "HEAD":
            file.url = f"/v1/uploads/{file.id}"
        server.instead(request_, step[answer])
        with pytest.raises(Known, match="captive-portal") as caught:
            file.send(Uploader(api))
        assert caught.value.retryable
        file.send(Uploader(api))
        assert_whole(server, file)


def test_a_source_that_gives_too_little_is_a_bug() -> None:
    with tus() as (_, api), pytest.raises(Bug):
        Uploader(api).send(
            lambda offset, length: b"short",
            size=100,
            upload_id=new_id(),
            sha256="0" * 64,
            kind="photo",
            url=None,
            on_url=lambda _: None,
            on_progress=lambda confirmed, sent: None,
            should_stop=lambda: False,
        )


def test_an_access_token_that_ends_on_the_way_restarts_no_file() -> None:
    with tus() as (server, api):

        def refreshed(talk: Talk) -> None:
            talk.document(
                200, {"access_token": "new", "expires_in_s": 60, "refresh_token": "refresh-1"}
            )

        server.instead("PATCH", lambda talk: talk.problem(401, "unauthorized"))
        server.instead("POST /v1/auth/refresh", refreshed)
        file = File()
        file.send(Uploader(api))
        assert_whole(server, file)
        assert sum(one == "POST /v1/uploads" for one in server.seen) == 1
        assert server.heads[-1]["authorization"] == "Bearer new"


# --- sizes ----------------------------------------------------------------------------------


def test_pieces_grow_to_five_seconds_worth_and_shrink_with_the_network() -> None:
    plan = ChunkPlan()
    sizes = []
    for _ in range(8):
        sizes.append(plan.size())
        plan.confirmed(plan.size(), 0.1)
    assert sizes[:4] == [256 * KIB, 512 * KIB, 1024 * KIB, 2048 * KIB]
    assert sizes[-1] == ChunkPlan.LARGEST
    plan.confirmed(plan.size(), 50.0)
    assert plan.size() == pytest.approx(ChunkPlan.LARGEST / 10, rel=0.01)
    plan.confirmed(10, 5.0)  # the end of a file says nothing about a piece
    assert plan.size() >= ChunkPlan.SMALLEST


def test_pieces_stay_small_where_the_network_is_cut_often() -> None:
    plan = ChunkPlan()
    for _ in range(20):
        for _ in range(4):
            plan.confirmed(plan.size(), 0.01)
        plan.cut()
        assert ChunkPlan.SMALLEST <= plan.size() <= 256 * KIB
