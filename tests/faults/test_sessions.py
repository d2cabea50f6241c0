"""Sessions under faults: lost answers, stolen tokens, tokens that end; work outlives them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk
from tests.support.lost_refreshes import lose_refreshes
from tests.support.proxy import FaultProxy
from tests.support.sandbox import (
    ANY_NUMBER_OF_CODES,
    SUPPLIER,
    UNCERTIFIED,
    Sandbox,
    new_key,
    slug,
)
from tests.support.uploads import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import SessionEnd
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote import auth
from vehilink_desktop.storage.repositories import meta, uploads


@contextmanager
def computer(folder: Path, platform: Sandbox, phone: str = SUPPLIER) -> Iterator[Desk]:
    """Signed in, with the first feeds read and the event stream open."""
    with Desk(folder, platform.url) as desk:
        desk.sign_in(phone)
        desk.wait_until(lambda: desk.engine.status().last_sync_at and desk.engine.listening)
        yield desk


def refresh_token(desk: Desk) -> str:
    """What a copy of the profile, taken now, would hold."""
    with desk.db.read() as conn:
        return str(meta.get(conn, "tokens")["refresh_token"])


def renew(desk: Desk) -> None:
    """Have a new access token, and prove it, as an hour of work would."""
    desk.api.credentials.renew(desk.api.credentials.token())
    auth.me(desk.api)


@pytest.mark.req("A6")
def test_lost_answers_to_refreshes_end_no_session(
    platform: Sandbox, network: FaultProxy, intensity: float
) -> None:
    assert lose_refreshes(platform, network, max(12, round(200 * intensity))) == 0


@pytest.mark.req("A6")
def test_a_stolen_older_token_ends_the_session_and_the_person_is_told(
    platform: Sandbox, tmp_path: Path, intensity: float
) -> None:
    rounds = max(2, round(20 * intensity))
    with Desk(tmp_path, platform.url) as desk:
        for number in range(1, rounds + 1):
            desk.sign_in(SUPPLIER)
            desk.wait_until(lambda: desk.engine.listening)
            stolen = refresh_token(desk)
            renew(desk)
            renew(desk)
            thief = platform.client().refresh(stolen, new_key())
            assert slug(thief) == "session-revoked"
            # by the event stream's end, not at the next poll
            desk.wait_until(lambda: desk.engine.status().reason == "signed-out", seconds=10)
            assert desk.ended == [SessionEnd.TOKEN_REUSED] * number
            assert desk.account.ended() == SessionEnd.TOKEN_REUSED
            assert desk.account.current() is None
        desk.sign_in(SUPPLIER)
        assert desk.account.ended() is None


@pytest.mark.req("A6")
def test_many_threads_refresh_once_for_each_end_of_a_token(
    platform: Sandbox, tmp_path: Path
) -> None:
    """More than threads there cannot be: the store's lock lets one process into a profile."""
    with computer(tmp_path, platform) as desk, ThreadPoolExecutor(8) as pool:
        for _ in range(5):
            before = desk.api.credentials.token()
            together = threading.Barrier(8)

            def ask(_number: int, before: str = before, at: threading.Barrier = together) -> str:
                at.wait()
                return desk.api.credentials.renew(before)

            assert len(set(pool.map(ask, range(8)))) == 1
            assert auth.me(desk.api).id
        assert desk.ended == []


@pytest.mark.req("A6")
def test_tokens_that_end_during_an_upload_restart_no_file(tmp_path: Path, intensity: float) -> None:
    count = max(30, round(200 * intensity))
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(count):
        noise = Image.effect_noise((400, 300), 60).convert("RGB")
        noise.save(pictures / f"IMG_{number}.jpg", quality=80)
    settings = (*ANY_NUMBER_OF_CODES, "access_ttl_s=1")
    with (
        Sandbox(tmp_path / "platform", seed=2, settings=settings) as platform,
        Desk(tmp_path / "desk", platform.url) as desk,
    ):
        desk.sign_in(SUPPLIER)
        first = refresh_token(desk)
        listings = [desk.listings.create(CONTENT) for _ in range(-(-count // 50))]
        files = sorted(pictures.iterdir())
        for number, listing_id in enumerate(listings):
            desk.add_photos(listing_id, *files[number * 50 : number * 50 + 50])
            desk.listings.publish(listing_id)
        desk.wait_until(lambda: all(desk.state(one) == "live" for one in listings), seconds=120)
        with desk.db.read() as conn:
            sent = [one for name in listings for one in uploads.of_listing(conn, name)]
        assert len(sent) == count
        # each byte left once: no file was begun anew, nothing was sent to be refused
        assert [one.sent_bytes - one.size for one in sent] == [0] * count
        assert refresh_token(desk) != first
        assert desk.ended == []


@pytest.mark.req("A6")
def test_the_end_of_a_session_costs_no_form(platform: Sandbox, tmp_path: Path) -> None:
    with computer(tmp_path, platform, UNCERTIFIED) as desk:
        desk.certification.start(UserType.SUPPLIER)
        stolen = refresh_token(desk)
        renew(desk)
        platform.client().refresh(stolen, new_key())
        desk.wait_until(lambda: desk.account.current() is None)
        # the person has not looked up from the keyboard
        draft = desk.certification.state().draft
        assert draft
        desk.certification.save(draft.content.model_copy(update={"company_name": "Silk Road"}))
        assert refused(desk.certification.submit) == "unauthorized"

        desk.sign_in(UNCERTIFIED)
        draft = desk.certification.state().draft
        assert draft
        assert draft.content.company_name == "Silk Road"


def refused(action: Callable[[], object]) -> str:
    with pytest.raises(Known) as caught:
        action()
    return caught.value.code
