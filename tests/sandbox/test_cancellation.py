"""Closing an account: what is in the way, the review, and that nothing is left."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import delete

from tests.sandbox.companies import submitted
from tests.sandbox.doors import everything, waits
from tests.sandbox.test_certifications import approve
from tests.sandbox.test_feeds import CONTENT, Stream
from tests.sandbox.test_uploads import picture
from tests.support.clock import ManualClock
from tests.support.postgres import Cluster
from tests.support.sandbox import (
    DEVICE,
    PURCHASER,
    Client,
    Sandbox,
    new_key,
    new_phone,
    served,
    slug,
)
from vehilink_desktop.sandbox import accounts, uploads
from vehilink_desktop.sandbox.cancellations import decide_cancellation, finish_due, queue
from vehilink_desktop.sandbox.closing import close_account
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.suspensions import suspend, unsuspend
from vehilink_desktop.sandbox.tables import uploads as upload_rows

pytestmark = pytest.mark.req("A5")
PATH = "/v1/me/cancellation"


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def client(sandbox: Sandbox, phone: str) -> Client:
    """Somebody who has just registered."""
    return sandbox.client().register(phone)


def cancel(client: Client, phone: str) -> requests.Response:
    return client.do("POST", PATH, json=client.own_code(phone, "cancel_account"))


def decide(site: Site, client: Client, **verdict: Any) -> None:
    account_id = client.tokens["account"]["id"]
    with site.change() as conn:
        (mine,) = (one for one in queue(conn) if one.account_id == account_id)
        decide_cancellation(conn, site, mine.id, **verdict)


def blockers(client: Client) -> Any:
    return client.get(f"{PATH}/blockers").json()["blockers"]


def test_a_request_is_reviewed_for_48_hours_and_can_be_withdrawn(
    client: Client, phone: str
) -> None:
    answer = cancel(client, phone)

    assert answer.status_code == 202, answer.text
    account = answer.json()
    assert account["state"] == "cancelling"
    assert account == client.get("/v1/me").json()
    assert [c["body"] for c in client.changes("account")[0]] == [account]
    assert slug(cancel(client, phone)) == "state-conflict"
    withdrawn = client.do("DELETE", PATH)
    assert withdrawn.status_code == 200
    assert withdrawn.json()["state"] == "active"
    assert "cancellation" not in withdrawn.json()
    assert slug(client.do("DELETE", PATH)) == "state-conflict"
    assert cancel(client, phone).status_code == 202


def test_what_is_open_is_in_the_way(client: Client, phone: str, site: Site) -> None:
    certification = submitted(client)
    assert blockers(client) == [{"kind": "certification_pending", "number": 1}]
    approve(site, certification["id"])
    listings = [client.put_listing(new_key(), CONTENT).json() for _ in range(2)]
    assert blockers(client) == [{"kind": "live_listings", "number": 2}]

    typed = client.own_code(phone, "cancel_account")
    answer = client.do("POST", PATH, json=typed)

    assert (answer.status_code, slug(answer)) == (409, "cancellation-blocked")
    assert answer.json()["blockers"] == blockers(client)
    for listing in listings:
        client.act(listing["id"], "withdraw", version=listing["version"])
    assert blockers(client) == []
    assert client.do("POST", PATH, json=typed).status_code == 202  # the code is still good
    assert slug(client.put_listing(new_key(), CONTENT)) == "not-certified"
    assert slug(client.submit(new_key(), certification["content"])) == "state-conflict"


def test_staff_may_refuse_and_say_why(client: Client, phone: str, site: Site) -> None:
    cancel(client, phone)

    decide(site, client, close=False, note="An order of yours is in dispute.")

    account = client.get("/v1/me").json()
    assert account["state"] == "active"
    assert account["cancellation_note"] == "An order of yours is in dispute."
    again = cancel(client, phone).json()
    assert "cancellation_note" not in again


def test_suspension_does_not_end_a_cancellation(client: Client, phone: str, site: Site) -> None:
    cancel(client, phone)
    account_id = client.tokens["account"]["id"]
    with site.change() as conn:
        suspend(conn, site, account_id)
        unsuspend(conn, site, account_id)

    back = Client(client.url).sign_in(phone)
    assert back.get("/v1/me").json()["state"] == "cancelling"


def test_a_closed_account_leaves_nothing_of_anybody(
    sandbox: Sandbox, client: Client, phone: str, site: Site, supplier: Client
) -> None:
    """Neither the tables nor the files of the platform know the person or the company."""
    account_id, marker = client.tokens["account"]["id"], f"marker-{new_key()}"
    certification = submitted(client, company_name=marker, address=marker)
    approve(site, certification["id"])
    avatar = client.upload(picture(128, 128), kind="avatar")
    version = client.get("/v1/me").json()["version"]
    client.do(
        "PATCH",
        "/v1/me",
        headers={"If-Match": f'"v{version}"'},
        json={"nickname": "Nick Marker", "avatar_media_id": avatar},
    )
    listing = client.put_listing(new_key(), CONTENT | {"description": marker}).json()
    client.act(listing["id"], "withdraw", version=1)
    asked = {"kind": "deletion", "ground": "law", "scopes": ["media"], "text": marker}
    case = {"content": asked, **client.own_code(phone, "privacy_request")}
    assert client.do("PUT", f"/v1/privacy-cases/{new_key()}", json=case).status_code == 201
    client.do("PUT", "/v1/me/choices", json={"choices": {"browsing_records": True}})
    seen = {"page": marker, "at": "2026-11-22T08:00:00Z", "seconds": 7}
    client.do("PUT", f"/v1/me/browsing-records/{new_key()}", json={"visits": [seen]})
    link = {"url": f"https://example.test/{marker}", "context": marker}
    client.do("PUT", f"/v1/link-reports/{new_key()}", json=link)
    wanted = {"kinds": ["profile"], **client.own_code(phone, "export_data")}
    export = client.do("POST", "/v1/me/exports", json=wanted).json()
    report = {**client.own_code(phone, "leak"), "note": marker}
    client.do("POST", "/v1/me/leak-reports", json=report)
    media_ids = [avatar, certification["content"]["documents"][0]["media_id"]]
    half = client.announce(picture(90, 90), new_key()).rpartition("/")[2]
    assert cancel(client, phone).status_code == 202
    with Stream(client) as stream:
        decide(site, client, close=True)
        assert stream.ends()

    over = client.refresh(client.tokens["refresh_token"], new_key())
    assert (slug(over), over.json()["reason"]) == ("session-revoked", "account_cancelled")
    content = everything(site)
    masked = client.tokens["account"]["phone_masked"]
    assert site.blobs.exported().isdisjoint({export["id"]})
    for trace in (marker, phone, masked, "Nick Marker", *media_ids, half, export["id"]):
        assert trace not in content
    for media_id in media_ids:
        assert not list(sandbox.data_dir.glob(f"media/{media_id}*"))
        assert supplier.get(f"/v1/media/{media_id}").status_code == 404
    assert not site.blobs.upload(half).exists()
    gone = [c for c in supplier.changes("market")[0] if c["id"] == listing["id"]]
    assert [change["deleted"] for change in gone] == [True]
    assert Client(client.url).register(phone).tokens["account"]["id"] != account_id


def test_what_comes_while_an_account_is_closed_comes_too_late(
    sandbox: Sandbox, client: Client, site: Site, phone: str
) -> None:
    """None of it may be written behind the back of who removes everything."""
    approve(site, submitted(client)["id"])
    account_id, codes = client.tokens["account"]["id"], client.code(phone)
    body = {"request_id": codes[0], "phone": phone, "code": codes[1], "device": DEVICE}
    with ThreadPoolExecutor(3) as pool:
        with site.change() as conn:
            close_account(conn, site, accounts.locked(conn, account_id))
            late = [
                pool.submit(client.put_listing, new_key(), CONTENT),
                pool.submit(client.post, "/v1/me/codes", json={"purpose": "leak"}),
                pool.submit(sandbox.client().post, "/v1/auth/sessions", json=body),
            ]
            assert all(map(waits, late))
        answers = [one.result() for one in late]

    assert [slug(answer) for answer in answers] == ["unauthorized", "unauthorized", "code-void"]
    assert phone not in everything(site)


def test_an_upload_that_completes_while_its_account_is_closed_is_gone(
    sandbox: Sandbox, client: Client, site: Site
) -> None:
    data = picture(90, 90)
    path = client.announce(data)
    client.patch(path, data, 0)
    upload_id = path.rpartition("/")[2]
    with site.db.read() as conn:
        upload = uploads.find(conn, site, client.tokens["account"]["id"], upload_id)
    with site.change() as conn:
        conn.execute(delete(upload_rows).where(upload_rows.c.id == upload_id))

    with pytest.raises(Refused, match="upload-gone"):
        uploads.complete(site, upload, upload.sha256)

    assert not list(sandbox.data_dir.glob(f"*/{upload_id}.*jpg"))
    assert not site.blobs.upload(upload_id).exists()


def test_a_decision_is_made_once(client: Client, phone: str, site: Site) -> None:
    cancel(client, phone)
    with site.db.read() as conn:
        account_id = client.tokens["account"]["id"]
        (mine,) = (one for one in queue(conn) if one.account_id == account_id)
    client.do("DELETE", PATH)

    for cancellation_id, problem in ((mine.id, "state-conflict"), (new_key(), "not-found")):
        with pytest.raises(Refused, match=problem), site.change() as conn:
            decide_cancellation(conn, site, cancellation_id, close=True)
    assert client.get("/v1/me").json()["state"] == "active"


def test_withdrawing_and_deciding_at_once_has_one_outcome(sandbox: Sandbox, site: Site) -> None:
    with ThreadPoolExecutor(1) as pool:
        for _ in range(5):
            phone = new_phone()
            client = sandbox.client().register(phone)
            cancel(client, phone)
            withdrawing = pool.submit(client.do, "DELETE", PATH)
            with suppress(Refused, ValueError):  # ValueError: it was withdrawn before we looked
                decide(site, client, close=True)

            kept = withdrawing.result().status_code == 200
            assert client.get("/v1/me").status_code == (200 if kept else 401)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def late(tmp_path: Path, clock: ManualClock) -> Iterator[tuple[Client, Site]]:
    """A platform whose time the test holds, and the staff's door to it."""
    settings = Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0)
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        yield Client(url), site
        site.db.close()


def test_a_review_that_takes_too_long_closes_the_account(
    late: tuple[Client, Site], clock: ManualClock, phone: str
) -> None:
    client, site = late[0].register(phone), late[1]
    account = cancel(client, phone).json()["cancellation"]
    assert account == {
        "requested_at": "2026-11-22T12:00:00Z",
        "due_at": "2026-11-24T12:00:00Z",
    }
    clock.advance(48 * 3600 - 1)
    assert finish_due(site) == 0

    clock.advance(1)
    finish_due(site)

    over = client.refresh(client.tokens["refresh_token"], new_key())
    assert over.json()["reason"] == "account_cancelled"
    assert late[0].register(phone).tokens["account"]["version"] == 1


def test_staff_move_the_time_of_every_process_forward(
    late: tuple[Client, Site], phone: str
) -> None:
    """The server follows a clock that another process moved."""
    client, site = late[0].register(phone), late[1]
    cancel(client, phone)
    with pytest.raises(ValueError), site.change() as conn:
        site.clock.move(conn, timedelta(0))

    with Stream(client) as stream:
        with site.change() as conn:
            site.clock.move(conn, timedelta(hours=47))
            site.clock.move(conn, timedelta(hours=1))
        assert stream.ends()

    over = client.refresh(client.tokens["refresh_token"], new_key())
    assert over.json()["reason"] == "account_cancelled"


def test_a_look_at_what_was_before_does_not_move_the_time_back(tmp_path: Path) -> None:
    """Another thread looks while the move is not committed yet."""
    site = open_site(Settings(data_dir=tmp_path, seed_count=0), ManualClock())
    with site.change() as conn:
        site.clock.move(conn, timedelta(hours=1))
        site.look_at_clock()
        assert site.clock.now() == ManualClock().now() + timedelta(hours=1)
    site.look_at_clock()
    assert site.clock.now() == ManualClock().now() + timedelta(hours=1)
    site.db.close()


def test_two_who_move_the_time_at_once_both_move_it(tmp_path: Path, postgres: Cluster) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=0, database_url=postgres.new_database())
    first, second = (open_site(settings, ManualClock()) for _ in range(2))

    def move(site: Site) -> None:
        with site.change() as conn:
            site.clock.move(conn, timedelta(hours=1))

    with ThreadPoolExecutor(1) as pool, first.change() as conn:
        first.clock.move(conn, timedelta(hours=1))
        moving = pool.submit(move, second)
        assert waits(moving)
    moving.result()

    first.look_at_clock()
    assert first.clock.now() == second.clock.now() == ManualClock().now() + timedelta(hours=2)
    for site in (first, second):
        site.db.close()


def test_pictures_of_the_seed_end_with_their_account(tmp_path: Path, clock: ManualClock) -> None:
    """They have no file until somebody looks, and could be drawn anew for ever."""
    settings = Settings(data_dir=tmp_path, seed_count=12, seed_deals=0)
    with served(settings, clock) as url:
        site, purchaser = open_site(settings, clock), Client(url).sign_in(PURCHASER)
        offered = (change["body"] for change in purchaser.changes("market")[0])
        listing = next(one for one in offered if one["content"]["photos"])
        media_id = listing["content"]["photos"][0]["media_id"]
        assert purchaser.get(f"/v1/media/{media_id}/thumbnail").status_code == 200
        assert list(tmp_path.glob(f"pictures/{media_id}*"))

        with site.change() as conn:
            close_account(conn, site, accounts.locked(conn, listing["account_id"]))
        site.db.close()

        assert purchaser.get(f"/v1/media/{media_id}/thumbnail").status_code == 404
        assert not list(tmp_path.glob(f"pictures/{media_id}*"))
