"""Uploads whose network is cut, and how much is sent at once."""

import hashlib
import random
from base64 import b64encode

import pytest

from tests.support.clients import api_client
from tests.support.proxy import Break, FaultProxy, Way
from tests.support.rude_server import Talk, TusServer
from tests.support.tus_files import DATA, KIB, File, assert_whole, head_bytes, patches, tus
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.remote.chunks import ChunkPlan
from vehilink_desktop.remote.tus import Uploader


def test_a_file_arrives_whole_in_few_requests() -> None:
    with tus() as (server, api):
        file = File()
        result = file.send(Uploader(api))
        assert_whole(server, file)
        assert (result.media_id, result.size) == (file.id, len(DATA))
        assert file.urls == [f"/v1/uploads/{file.id}"]
        assert file.progress[-1] == (len(DATA), len(DATA))
        assert server.seen[0] == "POST /v1/uploads"
        assert len(server.seen) <= 5
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
    assert share <= 0.05


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


# --- sizes ----------------------------------------------------------------------------------


def test_pieces_grow_to_five_seconds_worth_and_shrink_with_the_network() -> None:
    plan = ChunkPlan()
    assert plan.size() == ChunkPlan.FIRST
    through = 0
    while plan.size() < ChunkPlan.LARGEST:
        through += plan.size()
        plan.confirmed(plan.size(), 0.1)
        # a cut may come for the first time at any moment
        assert plan.size() <= ChunkPlan.FIRST + through // 20
    assert through <= 21 * ChunkPlan.LARGEST
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
