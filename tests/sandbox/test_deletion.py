"""A granted deletion really deletes; what a deal under way or the law needs is kept, and said."""

import random
import string
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import func, insert, select

from tests.sandbox.cases import DELETION, Person, carried_out, granted
from tests.sandbox.companies import scan, supplier_content
from tests.sandbox.console.parts import signed_in
from tests.sandbox.deals import (
    LISTING,
    PAYEE,
    REQUEST,
    agree_to_cross_border,
    body,
    deed_on,
    digest,
    newest,
    put,
    terms,
    voucher,
)
from tests.sandbox.doors import everything
from tests.sandbox.recordings import ogg
from tests.sandbox.test_certifications import approve
from tests.sandbox.test_exports import prepared
from tests.sandbox.test_uploads import picture
from tests.support.postgres import Cluster
from tests.support.sandbox import PURCHASER, SUPPLIER, Client, Sandbox, new_key, served, slug
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.domain.privacy_case import PrivacyCase, Refusal, Scope
from vehilink_desktop.sandbox import accounts, complaints, deletion
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.tables import media, privacy_cases

pytestmark = pytest.mark.req("D4")


@pytest.fixture
def person(sandbox: Sandbox) -> Person:
    return Person(sandbox)


@pytest.fixture
def dealer(person: Person, site: Site) -> Person:
    """A supplier whose company has been approved, with a scan of its licence."""
    submitted = body(person.client.submit(new_key(), supplier_content(person.client)), 201)
    approve(site, submitted["id"])
    agree_to_cross_border(person.client)
    return person


def delete(person: Person, site: Site, *scopes: str, **partly: Any) -> PrivacyCase:
    """Ask for it, grant it, carry it out."""
    case = person.ask({**DELETION, "scopes": list(scopes)})
    granted(site, case, **partly)
    done = carried_out(site, case)
    assert PrivacyCase.model_validate(person.case(case["id"])) == done
    return done


def order_of(supplier: Client, purchaser: Client, listing: dict[str, Any]) -> dict[str, Any]:
    """An open order of a vehicle."""
    ask = {"kind": "ask", "listing_id": listing["id"], "ask": {"quantity": 1}}
    asked = body(deed_on(purchaser, "quotations", new_key(), ask), 201)
    made = terms(lines=[{**terms()["lines"][0], "listing_id": listing["id"]}])
    offer = {"kind": "offer", "number": 1, "terms": made, "authentic": True}
    body(deed_on(supplier, "quotations", asked["id"], offer))
    taken = {"kind": "accept", "number": 1, "digest": digest(made), "order_id": new_key()}
    done = body(deed_on(purchaser, "quotations", asked["id"], taken))
    return body(supplier.get(f"/v1/orders/{done['order_id']}"))


def listing_with_photo(person: Person, marker: str = "") -> tuple[dict[str, Any], str]:
    photo = person.client.upload(picture(90, 60))
    shown = {"media_id": photo, "width": 90, "height": 60}
    content = {**LISTING, "photos": [shown], "description": marker or None}
    return body(person.client.put_listing(new_key(), content), 201), photo


def files_of(sandbox: Sandbox, media_id: str) -> list[Path]:
    """All but what only says whose turn it was."""
    found = sandbox.data_dir.glob(f"*/{media_id}*")
    return [path for path in found if path.suffix not in (".turn", ".lock")]


def test_profile_browsing_and_devices(sandbox: Sandbox, person: Person, site: Site) -> None:
    # letters: with many digits it would be somebody's number, and no nickname
    marker = "Marker " + "".join(random.choices(string.ascii_lowercase, k=8))
    client = person.client
    avatar = client.upload(picture(128, 128), kind="avatar")
    change = {"nickname": marker, "avatar_media_id": avatar}
    body(client.do("PATCH", "/v1/me", headers={"If-Match": '"v1"'}, json=change))
    body(client.do("PUT", "/v1/me/choices", json={"choices": {"browsing_records": True}}))
    seen = {"page": f"market/{marker}", "at": "2026-11-22T08:00:00Z", "seconds": 7}
    path = f"/v1/me/browsing-records/{new_key()}"
    assert client.do("PUT", path, json={"visits": [seen]}).status_code == 204

    done = delete(person, site, "profile_picture", "nickname", "searches", "browsing", "devices")

    assert done.kept == ()
    account = body(client.get("/v1/me"))
    assert "avatar_media_id" not in account
    assert account["nickname"].startswith("Dealer ")
    assert files_of(sandbox, avatar) == []
    left = everything(site)
    assert marker not in left
    assert f'"{avatar}"' not in left.replace(f'["{avatar}"', "")  # but that it is gone
    # the device that is signed in stays known
    sessions = body(client.get("/v1/sessions"))["sessions"]
    assert [one["device"]["device_id"] for one in sessions] == ["device-1"]


def test_vehicles_and_requests_go_from_every_feed(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    marker, watcher = f"marker-{new_key()}", sandbox.sign_in(PURCHASER)
    listing, photo = listing_with_photo(dealer, marker)
    _, market = watcher.changes("market")
    _, own = dealer.client.changes("account")

    done = delete(dealer, site, "listings", "requests")

    assert done.kept == ()
    told = {c["id"]: c["deleted"] for c in watcher.changes("market", market)[0]}
    assert told[listing["id"]] is True
    heard = {c["id"]: c["deleted"] for c in dealer.client.changes("account", own)[0]}
    assert heard[listing["id"]] is True
    assert files_of(sandbox, photo) == []
    assert marker not in everything(site)
    assert slug(dealer.client.get(f"/v1/listings/{listing['id']}")) == "not-found"


def test_a_repeated_request_brings_nothing_back(dealer: Person, site: Site) -> None:
    key, listing_id = new_key(), new_key()
    body(dealer.client.put_listing(listing_id, LISTING, key=key), 201)
    delete(dealer, site, "listings")

    assert slug(dealer.client.put_listing(listing_id, LISTING, key=key)) == "not-found"
    assert slug(dealer.client.get(f"/v1/listings/{listing_id}")) == "not-found"


def test_a_deal_under_way_keeps_what_it_is_about(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    buyer = sandbox.sign_in(PURCHASER)
    agree_to_cross_border(buyer)
    sold, photo = listing_with_photo(dealer)
    free, other_photo = listing_with_photo(dealer)
    order = order_of(dealer.client, buyer, sold)
    payee = body(put(dealer.client, "payees", PAYEE), 201)
    spare = body(put(dealer.client, "payees", {**PAYEE, "holder": "Spare Motors"}), 201)
    paper = {"kind": "issue_paper", "paper": "proforma_invoice", "payee": payee}
    paper["terms_digest"] = digest(order["terms"])
    body(deed_on(dealer.client, "orders", order["id"], paper))
    content = {"order_id": order["id"], "text": "The slip is unreadable."}
    waiting = body(put(dealer.client, "complaints", content), 201)

    done = delete(dealer, site, "payees", "complaints", "media", "listings")

    assert set(done.kept) == {Scope.LISTINGS, Scope.MEDIA, Scope.PAYEES, Scope.COMPLAINTS}
    kept = body(dealer.client.get(f"/v1/listings/{sold['id']}"))
    assert [one["media_id"] for one in kept["content"]["photos"]] == [photo]
    assert dealer.client.get(f"/v1/media/{photo}").status_code == 200
    assert slug(dealer.client.get(f"/v1/listings/{free['id']}")) == "not-found"
    assert files_of(sandbox, other_photo) == []
    gone = {c["id"] for c in dealer.client.changes("account")[0] if c["deleted"]}
    assert newest(dealer.client, "payee", payee["id"]) == payee
    assert newest(dealer.client, "complaint", waiting["id"])["state"] == "open"
    assert spare["id"] not in {c["id"] for c in dealer.client.changes("account")[0]} - gone
    assert body(buyer.get(f"/v1/orders/{order['id']}"))["payee"]["id"] == payee["id"]


def test_pictures_alone_go_out_of_vehicles_that_stay(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    voice = dealer.client.upload(ogg(), kind="voice")
    listing, photo = listing_with_photo(dealer)
    half = dealer.client.announce(picture(50, 50)).rpartition("/")[2]

    done = delete(dealer, site, "media")

    assert done.kept == ()
    bare = newest(dealer.client, "listing", listing["id"])
    assert (bare["content"]["photos"], bare["state"]) == ([], "live")
    assert bare["version"] == listing["version"] + 1
    for media_id in (voice, photo, half):
        assert files_of(sandbox, media_id) == []
    assert body(dealer.client.get("/v1/me"))["certified"] is True


def test_the_scan_that_is_in_force_stays_by_law_and_older_ones_go(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    (first,) = body(dealer.client.get("/v1/certifications"))["certifications"]
    second = body(
        dealer.client.submit(
            new_key(),
            {
                **first["content"],
                "documents": [{"media_id": scan(dealer.client), "kind": "business_licence"}],
            },
        ),
        201,
    )
    approve(site, second["id"])
    old, new = (one["content"]["documents"][0]["media_id"] for one in (first, second))

    done = delete(dealer, site, "certification_scans")

    assert done.kept == (Scope.CERTIFICATION_SCANS,)
    assert files_of(sandbox, old) == []
    assert dealer.client.get(f"/v1/media/{new}").status_code == 200
    shown = {
        one["id"]: one for one in body(dealer.client.get("/v1/certifications"))["certifications"]
    }
    assert shown[first["id"]]["content"]["documents"] == []
    assert shown[second["id"]]["content"] == second["content"]


def test_answered_complaints_go_with_their_evidence(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    marker, buyer = f"marker-{new_key()}", sandbox.sign_in(PURCHASER)
    page = buyer.upload(picture(90, 60), kind="voucher")
    writer = Person(sandbox, buyer, PURCHASER)
    listing, _ = listing_with_photo(dealer)
    said = {"listing_id": listing["id"], "text": marker, "evidence": [page]}
    case = body(put(buyer, "complaints", said), 201)
    administrator = signed_in(sandbox.url, "administrator")
    assert administrator.post(f"/complaints/{case['id']}", answer=marker).status_code == 303
    with site.db.read() as conn:
        assert complaints.by_id(conn, case["id"]) is not None

    done = delete(writer, site, "complaints")

    assert Scope.COMPLAINTS not in done.kept
    assert files_of(sandbox, page) == []
    assert marker not in everything(site)


def test_what_proves_something_of_an_order_stays_for_the_other_side(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    buyer = Person(sandbox, sandbox.sign_in(PURCHASER), PURCHASER)
    agree_to_cross_border(buyer.client)
    listing, _ = listing_with_photo(dealer)
    order = order_of(dealer.client, buyer.client, listing)
    payee = body(put(dealer.client, "payees", PAYEE), 201)
    paper = {"kind": "issue_paper", "paper": "proforma_invoice", "payee": payee}
    body(
        deed_on(
            dealer.client, "orders", order["id"], {**paper, "terms_digest": digest(order["terms"])}
        )
    )
    slip = voucher(buyer.client)
    deed = {"kind": "submit_voucher", "milestone": "deposit", "voucher": slip}
    body(deed_on(buyer.client, "orders", order["id"], deed))

    delete(buyer, site, "media", "complaints")

    for client in (dealer.client, buyer.client):
        assert client.get(f"/v1/media/{slip['media_ids'][0]}").status_code == 200


def test_an_export_that_was_prepared_before_goes_too(
    sandbox: Sandbox, person: Person, site: Site
) -> None:
    export = prepared(person, "profile", "media")
    delete(person, site, "nickname")
    assert newest(person.client, "data_export", export["id"])["state"] == "expired"
    answer = person.client.get(f"/v1/me/exports/{export['id']}/content")
    assert slug(answer) == "export-expired"
    assert not files_of(sandbox, export["id"])


def test_what_staff_keep_is_not_touched(dealer: Person, site: Site) -> None:
    listing, _ = listing_with_photo(dealer)
    spare = body(put(dealer.client, "payees", PAYEE), 201)

    done = delete(
        dealer, site, "listings", "payees", kept=(Scope.PAYEES,), refusal=Refusal.LEGAL_DUTY
    )

    assert (done.kept, done.refusal) == ((Scope.PAYEES,), Refusal.LEGAL_DUTY)
    assert newest(dealer.client, "payee", spare["id"]) == spare
    assert slug(dealer.client.get(f"/v1/listings/{listing['id']}")) == "not-found"


def test_pictures_of_the_seed_go_with_their_vehicle(tmp_path: Path) -> None:
    """They could be drawn anew for ever."""
    settings = Settings(data_dir=tmp_path, seed_count=2, seed_deals=0, code_resend_s=0)
    with served(settings, SystemClock()) as url:
        site = open_site(settings)
        owner = Person(url, Client(url).sign_in(SUPPLIER), SUPPLIER)
        told = [one["body"] for one in owner.client.changes("account")[0]]
        shown = next(one["content"]["photos"] for one in told if "seller" in one)
        photo = shown[0]["media_id"]
        assert owner.client.get(f"/v1/media/{photo}/thumbnail").status_code == 200

        delete(owner, site, "listings")

        assert owner.client.get(f"/v1/media/{photo}/thumbnail").status_code == 404
        assert owner.client.get(f"/v1/media/{photo}").status_code == 404
        site.db.close()


def test_requests_go_from_the_feed_of_those_who_quote(
    sandbox: Sandbox, dealer: Person, site: Site
) -> None:
    buyer = Person(sandbox, sandbox.sign_in(PURCHASER), PURCHASER)
    request = body(put(buyer.client, "requests", REQUEST), 201)
    _, cursor = dealer.client.changes("requests")

    delete(buyer, site, "requests")

    told = {c["id"]: c["deleted"] for c in dealer.client.changes("requests", cursor)[0]}
    assert told[request["id"]] is True


def test_staff_see_before_what_goes_and_what_stays(dealer: Person, site: Site) -> None:
    listing_with_photo(dealer)
    with site.db.read() as conn:
        account = accounts.by_id(conn, dealer.id)
        shares = deletion.preview(conn, account, list(Scope))

    counts = {scope: (len(one.goes), len(one.stays)) for scope, one in shares.items()}
    assert counts[Scope.LISTINGS] == (1, 0)
    assert counts[Scope.MEDIA] == (1, 0)
    assert counts[Scope.CERTIFICATION_SCANS] == (0, 1)
    assert set(shares) == set(Scope)


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_a_deletion_that_is_killed_half_way_is_finished_by_repeating_it(
    tmp_path: Path, request: pytest.FixtureRequest, database: str, intensity: float
) -> None:
    """Killed at random moments while staff carry it out, 10 times at full intensity."""
    cluster: Cluster | None = (
        request.getfixturevalue("postgres") if database == "postgres" else None
    )
    url = cluster.new_database() if cluster else None
    rounds, rng = max(1, round(10 * intensity)), random.Random(7)
    with Sandbox(tmp_path, seed=0, database_url=url) as sandbox:
        for _ in range(rounds):
            _killed_once(sandbox, rng, url)


def _killed_once(sandbox: Sandbox, rng: random.Random, url: str | None) -> None:
    person, count = Person(sandbox), 2000
    site = open_site(Settings(data_dir=sandbox.data_dir, database_url=url))
    ids = [new_key() for _ in range(count)]
    owned = {"account_id": person.id, "sha256": "0" * 64, "size": 1, "kind": "photo"}
    with site.change() as conn:
        conn.execute(insert(media), [{"id": one, **owned} for one in ids])
    for media_id in ids:
        site.blobs.picture(media_id).touch()
    case = person.ask({**DELETION, "scopes": ["media"]})
    granted(site, case)

    staff = signed_in(sandbox.url, "administrator")
    path, fields = f"/cases/{case['id']}", {"decision": "carry_out", "csrf": staff.csrf()}
    with ThreadPoolExecutor(1) as pool:
        doing = pool.submit(staff.post, path, **fields)
        started = threading.Event()
        started.wait(rng.uniform(0.02, 0.3))
        sandbox.kill()
        with suppress(requests.RequestException):
            doing.result()
    sandbox.start()

    # PostgreSQL may still be at what the dead server asked of it: only repeating it tells
    again = signed_in(sandbox.url, "administrator").post(path, decision="carry_out")
    assert again.status_code in (303, 409)
    done = person.case(case["id"])
    assert (done["state"], done["version"]) == ("carried_out", 3)
    with site.db.read() as conn:
        mine = select(func.count()).where(media.c.account_id == person.id)
        assert conn.execute(mine).scalar() == 0
        assert (
            conn.execute(select(func.count()).where(privacy_cases.c.id == case["id"])).scalar() == 1
        )
    assert not any(site.blobs.picture(one).exists() for one in ids)
    site.db.close()
