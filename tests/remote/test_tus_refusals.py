"""Uploads to a server that refuses, forgets, contradicts itself or means harm."""

import pytest

from tests.support.rude_server import RudeServer, Step, Talk, TusServer
from tests.support.tus_files import DATA, KIB, File, assert_whole, new_id, patches, tus
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.remote.tus import Uploader

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
