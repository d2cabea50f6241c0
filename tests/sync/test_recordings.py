"""Videos and voice notes from one computer to another, over a line that breaks."""

from __future__ import annotations

import tracemalloc

import pytest

from tests.support.desk import Desk
from tests.support.proxy import FaultProxy, Way
from tests.support.recorded import add_video, add_voice
from tests.support.sandbox import PURCHASER
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.recording import VIDEO_TYPES
from vehilink_desktop.remote import media
from vehilink_desktop.remote.chunks import ChunkPlan
from vehilink_desktop.services.recordings import VIDEO
from vehilink_desktop.storage.repositories import listings, outbox, photos, takes, uploads
from vehilink_desktop.storage.vault_stream import StreamReader

pytestmark = pytest.mark.req("P8")

MIB = 1 << 20


def offline(desk: Desk) -> Desk:
    desk.engine.set_working_offline(True)
    desk.wait_until(lambda: desk.engine.status().reason == "working-offline")
    return desk


def plain(desk: Desk, name: str) -> bytes:
    with desk.workspace.vault.source(name) as source:
        return b"".join(source.blocks())


def test_a_video_over_a_line_that_breaks_reaches_the_buyer(
    open_desk: OpenDesk, network: FaultProxy
) -> None:
    seller, buyer = offline(open_desk("seller")), open_desk("buyer", PURCHASER)
    listing_id = seller.listings.create(CONTENT)
    video, voice = add_video(seller, listing_id, 3 * MIB), add_voice(seller, listing_id, 20_000)
    seller.listings.publish(listing_id)
    rows = {row.kind: row for row in seller.transfers.rows() if row.size}
    assert {kind: row.name for kind, row in rows.items()} == {
        "photo": "", "video": "Li's video", "voice": "Li's voice",
    }  # fmt: skip
    assert rows["video"].size == 3 * MIB
    network.break_after(MIB, Way.UP)
    network.break_after(MIB, Way.UP)
    before = network.bytes_up
    seller.engine.set_working_offline(False)
    seller.wait_until(lambda: seller.state(listing_id) == "live")
    assert network.breaks == 2
    assert network.bytes_up - before < 4 * MIB  # it went on where it had been cut

    buyer.engine.sync_now()
    buyer.wait_until(lambda: is_there(buyer, listing_id))
    content = buyer.market.detail(listing_id).content
    assert [ref.media_id for ref in content.videos] == [video]
    assert [(ref.media_id, ref.peaks) for ref in content.voices] == [(voice, (0, 128, 255))]
    assert media.full(buyer.api, content.videos[0].poster_id)
    assert fetched(buyer, network, video, cut_after=MIB) == plain(seller, f"{video}.video")
    for one, code in ((voice, "unsupported-media"), (video, "too-large")):
        with pytest.raises(Known, match=code):
            download(buyer, one, max_bytes=MIB)


def download(desk: Desk, media_id: str, max_bytes: int) -> None:
    """Of what is refused nothing may be kept."""

    def keep(_block: bytes) -> None:
        pytest.fail("kept")

    media.download(desk.api, media_id, keep, types=VIDEO_TYPES, max_bytes=max_bytes)


def is_there(desk: Desk, listing_id: str) -> bool:
    with desk.db.read() as conn:
        return listings.get(conn, listing_id) is not None


def fetched(desk: Desk, network: FaultProxy, media_id: str, cut_after: int) -> bytes:
    """A video as the player gets it, whose line broke once on the way."""
    told: list[tuple[int, int]] = []
    network.break_after(cut_after, Way.DOWN)
    playable = desk.recordings.playable(
        media_id, VIDEO, lambda done, size: told.append((done, size))
    )
    assert network.breaks == 3
    assert [done for done, _size in told] == sorted({done for done, _size in told})
    fetched_until_now = len(told)
    assert desk.recordings.playable(media_id, VIDEO, lambda *one: told.append(one)) == playable
    assert len(told) == fetched_until_now  # it was here
    with StreamReader(playable.path, playable.key) as stream:
        return b"".join(stream.blocks())


def test_a_download_can_be_stopped(open_desk: OpenDesk) -> None:
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)
    video = add_video(desk, listing_id, MIB)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    got: list[bytes] = []
    with pytest.raises(Cancelled):
        media.download(
            desk.api, video, got.append, types=VIDEO_TYPES, max_bytes=MIB,
            should_stop=lambda: len(got) == 3,
        )  # fmt: skip
    assert len(got) == 3


def test_a_fetch_that_is_stopped_leaves_nothing(open_desk: OpenDesk) -> None:
    seller, buyer = open_desk("seller"), open_desk("buyer", PURCHASER)
    listing_id = seller.listings.create(CONTENT)
    video = add_video(seller, listing_id, MIB)
    seller.listings.publish(listing_id)
    seller.wait_until(lambda: seller.state(listing_id) == "live")
    told: list[int] = []
    with pytest.raises(Cancelled):
        buyer.recordings.playable(
            video, VIDEO, lambda done, _size: told.append(done), lambda: len(told) == 3
        )
    assert len(told) == 3
    assert not buyer.workspace.vault.exists(f"cache-{video}.video")
    with pytest.raises(Known, match="not-found"):
        buyer.recordings.playable("../secret", VIDEO)


def test_a_closed_program_goes_on_with_its_video(open_desk: OpenDesk, network: FaultProxy) -> None:
    desk = offline(open_desk("seller"))
    listing_id = desk.listings.create(CONTENT)
    video = add_video(desk, listing_id, 4 * MIB)
    desk.listings.publish(listing_id)
    network.bytes_per_s = 2.0 * MIB
    before = network.bytes_up
    desk.engine.set_working_offline(False)

    def half_sent() -> bool:
        with desk.db.read() as conn:
            row = uploads.get(conn, video)
        return row is not None and row.offset > MIB

    desk.wait_until(half_sent)
    desk.close()
    network.bytes_per_s = None
    again = open_desk("seller")
    again.wait_until(lambda: again.state(listing_id) == "live")
    # at most what was on its way when it closed went twice
    assert network.bytes_up - before < 4 * MIB + ChunkPlan.LARGEST // 4


def test_a_large_video_is_never_in_memory(open_desk: OpenDesk) -> None:
    desk = offline(open_desk("seller"))
    listing_id = desk.listings.create(CONTENT)
    tracemalloc.start()
    try:
        add_video(desk, listing_id, 96 * MIB)
        _now, writing = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        desk.listings.publish(listing_id)
        desk.engine.set_working_offline(False)
        desk.wait_until(lambda: desk.state(listing_id) == "live")
        _now, sending = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    print(f"96 MiB: {writing / MIB:.0f} MiB while writing, {sending / MIB:.0f} MiB while sending")
    assert writing < 16 * MIB
    assert sending < 4 * ChunkPlan.LARGEST + 8 * MIB  # a piece or two, and copies of them


def test_what_is_damaged_is_not_sent(open_desk: OpenDesk, network: FaultProxy) -> None:
    desk = offline(open_desk("seller"))
    listing_id = desk.listings.create(CONTENT)
    video = add_video(desk, listing_id, 2 * MIB)
    path = desk.workspace.vault.path(f"{video}.video")
    sealed = bytearray(path.read_bytes())
    sealed[MIB] ^= 1
    path.write_bytes(sealed)
    desk.listings.publish(listing_id)
    before = network.bytes_up
    desk.engine.set_working_offline(False)

    def failed() -> list[str | None]:
        return [row.problem for row in desk.transfers.rows() if row.state == "failed"]

    desk.wait_until(failed)
    assert failed() == ["vault-damaged"]
    assert network.bytes_up - before < MIB

    # taking the video off takes its poster along, and the rest may be published
    desk.transfers.cancel(video)
    assert desk.listings.load(listing_id).content.videos == ()
    with desk.db.read() as conn:
        (op,) = outbox.open_of_lane(conn, listing_id)
        assert (op.state, op.files(), op.content().videos) == ("parked", [], ())
        assert uploads.all_open(conn) == []
    desk.listings.retry(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")


def test_nothing_is_published_while_something_is_recorded(open_desk: OpenDesk) -> None:
    desk = offline(open_desk())
    listing_id = desk.listings.create(CONTENT)
    with desk.db.write() as conn:
        takes.begin(conn, "take", listing_id, "voice", Purpose.VOICE_NOTE, 1)
    with pytest.raises(Known, match="recording-under-way"):
        desk.listings.publish(listing_id)
    with desk.db.write() as conn:
        takes.finish(conn, "take")
    desk.listings.publish(listing_id)


def test_a_duplicate_has_no_recordings_and_a_discarded_one_sends_none(open_desk: OpenDesk) -> None:
    desk = offline(open_desk())
    listing_id = desk.listings.create(CONTENT)
    video, voice = add_video(desk, listing_id), add_voice(desk, listing_id)
    assert desk.listings.load(desk.listings.duplicate(listing_id)).content.media_ids() == ()
    desk.listings.publish(listing_id)
    with desk.db.read() as conn:
        poster = photos.get(conn, video)
        assert poster
        sending = {row.photo_id for row in uploads.all_open(conn)}
        assert sending == {video, voice, poster.poster_id}
    desk.listings.discard(listing_id)
    with desk.db.read() as conn:
        assert uploads.all_open(conn) == []
    desk.listings.undo_discard(listing_id)
    assert len(desk.listings.load(listing_id).content.media_ids()) == 3
