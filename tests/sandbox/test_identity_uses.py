"""What a confirmed check is good for when the phone is lost, and what time erases."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.sandbox.doors import everything
from tests.sandbox.faces import (
    LOST,
    by_code,
    by_face,
    confirm,
    face,
    files_of,
    handed_in,
    ids,
    refuse,
)
from tests.sandbox.recordings import ebml, ogg
from tests.sandbox.test_uploads import picture
from tests.support.clock import ManualClock
from tests.support.sandbox import Client, Sandbox, new_key, new_phone, served, slug
from vehilink_desktop.sandbox import accounts, identity_checks
from vehilink_desktop.sandbox.closing import close_account
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.tables import media

pytestmark = pytest.mark.req("C6")


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def client(sandbox: Sandbox, phone: str) -> Client:
    """Somebody who has just registered."""
    return sandbox.client().register(phone)


def moved(client: Client, check_id: str, phone: str) -> Any:
    """The answer to taking another number without the old one's code."""
    request_id, code = client.code(phone)
    new = {"phone": phone, "request_id": request_id, "code": code}
    return client.do("POST", "/v1/me/phone", json={"identity_check_id": check_id, "new": new})


@pytest.mark.req("A4")
def test_whoever_lost_the_phone_takes_another_number_once(client: Client, site: Site) -> None:
    check, new = handed_in(client, LOST), new_phone()
    early = moved(client, check["id"], new)
    assert (early.status_code, slug(early)) == (409, "identity-not-confirmed")
    assert early.json()["reason"] == "pending"
    confirm(site, check["id"])
    assert "identity_confirmed_at" not in client.get("/v1/me").json()

    answer = moved(client, check["id"], new)

    assert answer.status_code == 200, answer.text
    assert answer.json()["phone_masked"].endswith(new[-4:])
    assert Client(client.url).sign_in(new).tokens["account"]["id"] == answer.json()["id"]
    again = moved(client, check["id"], new_phone())
    assert (slug(again), again.json()["reason"]) == ("identity-not-confirmed", "used")


def test_only_the_own_check_of_that_scene_stands_for_the_old_number(
    client: Client, phone: str, site: Site, supplier: Client
) -> None:
    own = handed_in(client, by_code(client, phone))
    refused = handed_in(client, LOST)
    refuse(site, refused["id"], "Not you.")
    theirs = handed_in(supplier, LOST)
    confirm(site, theirs["id"])

    for check, reason in ((own, "unknown"), (theirs, "unknown"), (refused, "refused")):
        answer = moved(client, check["id"], new_phone())
        assert (slug(answer), answer.json()["reason"]) == ("identity-not-confirmed", reason)
    request_id, code = client.code(new := new_phone())
    body = {"new": {"phone": new, "request_id": request_id, "code": code}}
    both = {**body, "old": client.own_code(phone, "phone_change"), "identity_check_id": own["id"]}
    for sent, why in ((body, "required"), (both, "repeated")):
        answer = client.do("POST", "/v1/me/phone", json=sent)
        assert answer.json()["errors"] == [{"pointer": "/old", "reason": why}]
    assert client.get("/v1/me").json()["phone_masked"].endswith(phone[-4:])


def test_a_wrong_code_of_the_new_number_leaves_the_check_unused(client: Client, site: Site) -> None:
    check, new = handed_in(client, LOST), new_phone()
    confirm(site, check["id"])
    request_id, code = client.code(new)
    wrong = {"phone": new, "request_id": request_id, "code": f"{(int(code) + 1) % 10**6:06}"}
    body = {"identity_check_id": check["id"], "new": wrong}

    answer = client.do("POST", "/v1/me/phone", json=body)

    assert (slug(answer), answer.json()["which"]) == ("code-wrong", "new")
    assert moved(client, check["id"], new).status_code == 200


@pytest.mark.req("A5")
def test_a_closed_account_leaves_no_face_and_no_recording(
    sandbox: Sandbox, client: Client, site: Site
) -> None:
    marker = f"marker-{new_key()}"
    content = by_face(client, note=marker)
    check = handed_in(client, content)
    asked = handed_in(client, {**LOST, "note": marker})
    refuse(site, asked["id"], marker)
    recordings = [client.upload(ebml(b"webm"), kind="video"), client.upload(ogg(), kind="voice")]
    media_ids = [*ids(content), *recordings]
    assert len(files_of(sandbox.data_dir, recordings)) == 2

    with site.change() as conn:
        account = accounts.locked(conn, client.tokens["account"]["id"])
        close_account(conn, site, account)

    left = everything(site)
    for trace in (marker, check["id"], asked["id"], *media_ids):
        assert trace not in left
    assert files_of(sandbox.data_dir, media_ids) == []


class Late:
    """A platform whose time the test holds, and the staff's door to it."""

    def __init__(self, url: str, site: Site, clock: ManualClock) -> None:
        self.site, self.clock, self.url = site, clock, url
        self.phone = new_phone()
        self.client = Client(url).register(self.phone)

    def pass_time(self, **span: float) -> None:
        self.clock.advance(timedelta(**span).total_seconds())
        self.client = Client(self.url).sign_in(self.phone)


@pytest.fixture
def late(tmp_path: Path) -> Iterator[Late]:
    settings, clock = Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0), ManualClock()
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        yield Late(url, site, clock)
        site.db.close()


def test_undecided_pictures_go_after_30_days(late: Late, tmp_path: Path) -> None:
    content = by_face(late.client)
    check = handed_in(late.client, content)
    late.pass_time(days=29, hours=23)
    identity_checks.sweep(late.site)
    assert len(files_of(tmp_path, ids(content))) == 4
    assert late.client.get(f"/v1/identity-checks/{check['id']}").json()["state"] == "pending"

    late.pass_time(hours=2)
    identity_checks.sweep(late.site)

    told = late.client.get(f"/v1/identity-checks/{check['id']}").json()
    assert (told["state"], told["reason"]) == ("refused", identity_checks.OVERDUE)
    assert files_of(tmp_path, ids(content)) == []
    with late.site.db.read() as conn:
        media_ids = conn.execute(select(media.c.id)).scalars().all()
    assert not set(ids(content)) & set(media_ids)


def test_faces_that_nobody_hands_in_go_after_a_day(late: Late, tmp_path: Path) -> None:
    forgotten, photo = face(late.client), late.client.upload(picture(80, 60))
    content = by_face(late.client)
    handed_in(late.client, content)
    late.pass_time(hours=23)
    identity_checks.sweep(late.site)
    assert late.client.get(f"/v1/media/{forgotten}").status_code == 200

    late.pass_time(hours=2)
    identity_checks.sweep(late.site)

    assert late.client.get(f"/v1/media/{forgotten}").status_code == 404
    assert files_of(tmp_path, [forgotten]) == []
    for kept in (photo, *ids(content)):
        assert late.client.get(f"/v1/media/{kept}").status_code == 200


def test_a_confirmed_check_is_good_for_a_day(late: Late) -> None:
    check = handed_in(late.client, LOST)
    confirm(late.site, check["id"])
    late.pass_time(hours=24)

    answer = moved(late.client, check["id"], new_phone())

    assert (slug(answer), answer.json()["reason"]) == ("identity-not-confirmed", "expired")
