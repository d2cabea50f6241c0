"""What a new sandbox holds is believable, lawful and always the same."""

import io
from collections import Counter
from datetime import UTC, datetime

import pytest
from PIL import Image

from tests.support.sandbox import OTHER_SUPPLIER, SUPPLIER, Sandbox, new_key
from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.certification import CertificationState, missing_fields
from vehilink_desktop.domain.credit_code import (
    CreditCodeCheck,
    check_credit_code,
    place_mismatch,
)
from vehilink_desktop.domain.division import province_of
from vehilink_desktop.domain.listing import ListingState, problems, readiness, unknown_values
from vehilink_desktop.domain.vin import check_vin, model_year
from vehilink_desktop.sandbox.art import Angle
from vehilink_desktop.sandbox.certifications import queue
from vehilink_desktop.sandbox.seed import companies, people
from vehilink_desktop.sandbox.seed.ids import (
    certification_id,
    licence_id,
    media_id,
    read_licence_id,
    read_media_id,
)
from vehilink_desktop.sandbox.seed.papers import LICENCE_SIZE, certification
from vehilink_desktop.sandbox.seed.showroom import Showroom
from vehilink_desktop.sandbox.seed.vehicles import SHOTS
from vehilink_desktop.sandbox.site import Site

OPENED = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def listings():
    showroom = Showroom(300, OPENED)
    return [showroom.exhibit(index).listing for index in range(300)]


def test_the_seed_is_a_function_of_number_and_moment(listings) -> None:
    again = Showroom(300, OPENED)

    assert [again.exhibit(index).listing for index in range(300)] == listings


def test_a_vehicle_does_not_depend_on_how_many_there_are(listings) -> None:
    assert Showroom(1_000_000, OPENED).exhibit(299).vehicle.content == listings[299].content


def test_every_listing_could_have_been_published(listings) -> None:
    for listing in listings:
        content = listing.content
        assert problems(content) == unknown_values(content) == ()
        vin = check_vin(content.vin or "")
        assert vin.problem is None
        assert model_year(vin.vin, near=2026) == content.model_year
        assert content.photos
        assert readiness(content, 8)[0] >= 90
    assert len({listing.content.vin for listing in listings}) == len(listings)


def test_ages_run_backwards_from_the_opening(listings) -> None:
    moments = [listing.updated_at for listing in listings]

    assert moments == sorted(moments)
    assert moments[-1] < OPENED
    assert all(listing.created_at < listing.updated_at for listing in listings)


@pytest.mark.parametrize("count", [12, 300, 1_000_000])
def test_the_demonstrations_supplier_owns_a_dozen_in_every_state(count: int) -> None:
    showroom = Showroom(count, OPENED)
    owned = [showroom.exhibit(index).listing for index in sorted(showroom.own)]

    assert {listing.account_id for listing in owned} == {people.SUPPLIER.account.id}
    assert Counter(listing.state for listing in owned) == {
        ListingState.LIVE: 6,
        ListingState.REJECTED: 2,
        ListingState.SOLD: 2,
        ListingState.WITHDRAWN: 1,
        ListingState.IN_REVIEW: 1,
    }
    for listing in owned:
        assert bool(listing.reasons) == (listing.state == ListingState.REJECTED)


def test_a_pictures_id_tells_its_place() -> None:
    assert read_media_id(media_id(123_456, 7)) == (123_456, 7)
    assert is_id(media_id(123_456, 7))
    assert read_media_id(new_key()) is None
    assert read_media_id("x") is None
    assert read_licence_id(licence_id(7)) == 7
    assert read_media_id(licence_id(7)) is read_licence_id(media_id(7, 1)) is None


def test_pictures_show_what_listings_say_of_them(listings) -> None:
    other_words = {"side": "left_side", "seats": "front_seats", "wheel": "tyre_front_left"}
    assert [other_words.get(angle, angle) for angle in Angle] == list(SHOTS)

    photos = [one for listing in listings for one in listing.content.photos]
    assert {one.shot for one in photos} == set(SHOTS)
    for one in photos:
        place = read_media_id(one.media_id)
        assert place
        assert one.shot == SHOTS[place[1]]


@pytest.mark.parametrize("one", people.EVERYBODY, ids=lambda one: one.account.nickname)
def test_every_company_could_have_been_certified(one: people.Seeded) -> None:
    account = one.account
    if one.company is None:
        assert one is people.UNCERTIFIED
        assert (account.certified, account.certification_state) == (False, None)
        return
    paper = certification(one.company, OPENED)
    content = paper.content
    assert missing_fields(content) == ()
    assert content.user_type == account.user_type
    code = content.credit_code
    if content.country == "CN":
        assert code
        assert check_credit_code(code) == CreditCodeCheck(code)
        assert place_mismatch(code, content.address or "") is None
        assert province_of(code[2:8])
    assert paper.account_id == account.id
    assert paper.state == account.certification_state
    assert account.certified == (paper.state == CertificationState.APPROVED)
    assert account.company == (one.company.card if account.certified else None)
    assert paper.submitted_at < (paper.decided_at or OPENED) <= OPENED


def test_credit_codes_and_phones_are_different() -> None:
    codes = [one.company.credit_code for one in people.EVERYBODY if one.company]

    domestic = [code for code in codes if code]
    abroad = [one for one in people.EVERYBODY if one.company and one.company.country != "CN"]
    assert len(set(domestic)) == len(domestic) == len(codes) - len(abroad)
    assert len({one.phone for one in people.EVERYBODY}) == len(people.EVERYBODY)


def test_staff_find_work_on_their_first_day(site: Site, sandbox: Sandbox) -> None:
    with site.db.read() as conn:
        waiting = {one.id: one for one in queue(conn)}
    assert waiting.keys() >= {certification_id(one.index) for one in companies.APPLICANTS}
    assert waiting.keys() & {certification_id(one.index) for one in companies.SUPPLIERS} == set()

    history = sandbox.sign_in(SUPPLIER).get("/v1/certifications").json()["certifications"]
    assert [one["id"] for one in history] == [certification_id(0)]
    scan = f"/v1/media/{history[0]['content']['documents'][0]['media_id']}"
    drawn = sandbox.sign_in(SUPPLIER).get(scan)
    assert Image.open(io.BytesIO(drawn.content)).size == LICENCE_SIZE
    assert sandbox.sign_in(OTHER_SUPPLIER).get(scan).status_code == 404


def test_pictures_are_drawn_when_somebody_looks(on_sqlite: Sandbox) -> None:
    client = on_sqlite.sign_in(SUPPLIER)
    changes, _ = client.changes("market")
    photo = next(c for c in changes if not c["deleted"] and c["body"]["content"]["photos"])
    path = f"/v1/media/{photo['body']['content']['photos'][0]['media_id']}"

    thumbnail, whole = client.get(f"{path}/thumbnail"), client.get(path)

    assert Image.open(io.BytesIO(thumbnail.content)).size == (320, 240)
    assert Image.open(io.BytesIO(whole.content)).size == (1280, 960)
    assert client.get(path).content == whole.content
    assert on_sqlite.client().get(path).status_code == 401
    assert client.get(f"/v1/media/{media_id(10**9, 0)}").status_code == 404
    assert client.get("/v1/media/..%2Fsandbox.db").status_code == 404


def test_a_seeded_listing_can_be_edited_with_its_pictures(sandbox: Sandbox) -> None:
    supplier, other = sandbox.sign_in(SUPPLIER), sandbox.sign_in(OTHER_SUPPLIER)
    changes, _ = supplier.changes("account")
    listing = next(c["body"] for c in changes if c["body"].get("state") == "withdrawn")
    content = listing["content"] | {"description": "Freshly washed."}

    stolen = {
        key: content[key] for key in ("brand", "series", "price", "exterior_colour", "photos")
    }
    assert other.put_listing(new_key(), stolen).status_code == 409
    answer = supplier.put_listing(listing["id"], content, version=listing["version"])

    assert answer.status_code == 200, answer.text
    assert answer.json()["content"]["photos"] == listing["content"]["photos"]
    # as it was, for the tests that look at the seed
    back = supplier.act(listing["id"], "withdraw", version=answer.json()["version"])
    assert back.json()["state"] == "withdrawn"
