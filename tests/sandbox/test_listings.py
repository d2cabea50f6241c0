"""Publishing: preconditions, idempotency, review, actions, ownership."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.sandbox import SUPPLIER, Client, Sandbox, new_key, slug
from vehilink_desktop.domain.vin import check_digit

pytestmark = pytest.mark.req("P1")

CONTENT: dict[str, Any] = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 2150000, "currency": "USD"},
}


def new_vin() -> str:
    body = f"LGX{new_key().upper()[:5].replace('-', '0')}0RA{new_key()[:6].upper()}"
    return body[:8] + check_digit(body) + body[9:]


def published(client: Client, **changes: Any) -> dict[str, Any]:
    answer = client.put_listing(new_key(), CONTENT | changes)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_a_listing_is_created_with_its_tag(supplier: Client) -> None:
    listing_id = new_key()

    answer = supplier.put_listing(listing_id, CONTENT)

    assert answer.status_code == 201
    listing = answer.json()
    assert (listing["id"], listing["version"], listing["state"]) == (listing_id, 1, "live")
    assert answer.headers["ETag"] == '"v1"'
    assert supplier.get(f"/v1/listings/{listing_id}").json() == listing
    assert listing["content"] | CONTENT == listing["content"]


def test_one_key_makes_one_listing_however_often_it_comes(
    sandbox: Sandbox, supplier: Client
) -> None:
    key, listing_id = new_key(), new_key()

    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(lambda _: supplier.put_listing(listing_id, CONTENT, key=key), range(8))
        )

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert sum("Idempotent-Replay" not in answer.headers for answer in answers) == 1
    assert len(sandbox.audit(key)) == 1
    own = [c for c in supplier.changes("account")[0] if c["id"] == listing_id]
    assert [change["version"] for change in own] == [1]


@pytest.mark.parametrize("action", ["drop_answer_after_commit", "cut_after_bytes:0"])
def test_an_answer_lost_after_the_commit_is_given_again(
    sandbox: Sandbox, supplier: Client, action: str
) -> None:
    key, listing_id = new_key(), new_key()
    sandbox.fault("PUT", "/v1/listings/*", action)
    with pytest.raises(requests.RequestException):
        supplier.put_listing(listing_id, CONTENT, key=key)

    again = supplier.put_listing(listing_id, CONTENT, key=key)

    assert again.status_code == 201
    assert again.headers["Idempotent-Replay"] == "true"
    assert again.headers["ETag"] == '"v1"'
    assert len(sandbox.audit(key)) == 1


def test_a_key_is_not_good_for_another_request(supplier: Client) -> None:
    key, listing_id = new_key(), new_key()
    assert supplier.put_listing(listing_id, CONTENT, key=key).status_code == 201

    answer = supplier.put_listing(listing_id, CONTENT | {"brand": "Chery"}, key=key)

    assert answer.status_code == 422
    assert slug(answer) == "idempotency-key-reused"


def test_a_refused_request_leaves_its_key_free(supplier: Client) -> None:
    key, listing_id = new_key(), new_key()
    assert supplier.put_listing(listing_id, {}, key=key).status_code == 422

    assert supplier.put_listing(listing_id, CONTENT, key=key).status_code == 201


def test_without_a_key_nothing_is_written(supplier: Client) -> None:
    answer = supplier.call(
        "PUT",
        f"/v1/listings/{new_key()}",
        json={"content": CONTENT},
        headers={"If-None-Match": "*"},
    )

    assert answer.status_code == 400
    assert slug(answer) == "idempotency-key-missing"


def test_an_edit_of_an_old_version_gets_the_current_one(supplier: Client) -> None:
    listing = published(supplier)
    edited = supplier.put_listing(listing["id"], CONTENT | {"brand": "Chery"}, version=1)
    assert edited.json()["version"] == 2

    late = supplier.put_listing(listing["id"], CONTENT | {"brand": "Geely"}, version=1)
    second_creation = supplier.put_listing(listing["id"], CONTENT)

    for answer in (late, second_creation):
        assert answer.status_code == 412
        assert slug(answer) == "version-conflict"
        assert answer.json()["current"] == edited.json()


def test_of_two_simultaneous_edits_one_wins(supplier: Client) -> None:
    listing = published(supplier)

    with ThreadPoolExecutor(6) as pool:
        answers = pool.map(
            lambda n: supplier.put_listing(
                listing["id"], CONTENT | {"stock_no": f"S{n}"}, version=1
            ),
            range(6),
        )

    assert sorted(answer.status_code for answer in answers) == [200, *[412] * 5]


def test_a_writer_must_say_which_version_it_means(supplier: Client) -> None:
    answer = supplier.call(
        "PUT",
        f"/v1/listings/{new_key()}",
        json={"content": CONTENT},
        headers={"Idempotency-Key": new_key()},
    )

    assert answer.status_code == 428


@pytest.mark.parametrize(
    ("changes", "pointer", "reason"),
    [
        ({"brand": None}, "/content/brand", "required"),
        ({"price": {"minor": 0, "currency": "USD"}}, "/content/price", "amount_out_of_range"),
        ({"price": {"minor": 1.5, "currency": "USD"}}, "/content/price/minor", "int_type"),
        ({"price": {"minor": 1, "currency": "ZZZ"}}, "/content/price", "unknown_value"),
        ({"fuel": "steam"}, "/content/fuel", "unknown_value"),
        ({"seats": "5"}, "/content/seats", "int_type"),
        ({"mileage": False}, "/content/mileage", "int_type"),
        ({"wheels": 4}, "/content/wheels", "unknown_field"),
        ({"vin": "LGXCE6CD9RA000001"}, "/content/vin", "vin_check_digit"),
        ({"incoterm": "FOB"}, "/content/named_place", "port_needed"),
        ({"production_month": "2024-13"}, "/content/production_month", "string_pattern_mismatch"),
        (
            {"photos": [{"media_id": "a", "width": 0, "height": 9}]},
            "/content/photos/0/width",
            "greater_than_equal",
        ),
    ],
)
def test_what_is_wrong_is_told_by_place_and_reason(
    on_sqlite: Sandbox, changes: dict[str, Any], pointer: str, reason: str
) -> None:
    answer = on_sqlite.sign_in(SUPPLIER).put_listing(new_key(), CONTENT | changes)

    assert answer.status_code == 422
    assert slug(answer) == "invalid"
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b'{"content": NaN}',
        b'{"content": {"brand": "\\ud800"}}',
        b'{"content": {"power_kw": 1e400}}',
        b"[" * 20_000,
        b'{"content": {"previous_owners": 90071992547409930}}',
    ],
)
def test_hostile_json_is_refused_politely(on_sqlite: Sandbox, body: bytes) -> None:
    headers = {
        "Idempotency-Key": new_key(),
        "If-None-Match": "*",
        "Content-Type": "application/json",
    }
    answer = on_sqlite.sign_in(SUPPLIER).call(
        "PUT", f"/v1/listings/{new_key()}", data=body, headers=headers
    )

    assert answer.status_code == 422
    assert slug(answer) == "invalid"


def test_a_body_has_a_largest_size(on_sqlite: Sandbox) -> None:
    answer = on_sqlite.sign_in(SUPPLIER).put_listing(
        new_key(), CONTENT | {"description": "x" * 2_000_000}
    )

    assert answer.status_code == 413
    assert slug(answer) == "too-large"


def test_another_media_type_is_not_read(on_sqlite: Sandbox) -> None:
    answer = on_sqlite.client().post("/v1/auth/codes", data={"phone": SUPPLIER})

    assert answer.status_code == 415
    assert slug(answer) == "unsupported-media"


def test_one_vehicle_is_offered_once(supplier: Client, other_supplier: Client) -> None:
    vin = new_vin()
    listing = published(supplier, vin=vin)

    taken = other_supplier.put_listing(new_key(), CONTENT | {"vin": vin.lower()})
    assert taken.status_code == 409
    assert slug(taken) == "vin-taken"

    assert supplier.act(listing["id"], "withdraw", version=1).status_code == 200
    assert other_supplier.put_listing(new_key(), CONTENT | {"vin": vin}).status_code == 201
    assert slug(supplier.act(listing["id"], "republish", version=2)) == "vin-taken"


def test_only_the_certified_publish(uncertified: Client) -> None:
    answer = uncertified.put_listing(new_key(), CONTENT)

    assert answer.status_code == 403
    assert slug(answer) == "not-certified"


def test_nobody_touches_what_is_somebody_elses(supplier: Client, other_supplier: Client) -> None:
    listing = published(supplier)
    path = f"/v1/listings/{listing['id']}"

    assert slug(other_supplier.put_listing(listing["id"], CONTENT, version=1)) == "forbidden"
    assert slug(other_supplier.act(listing["id"], "withdraw", version=1)) == "forbidden"
    assert other_supplier.get(path).status_code == 200

    supplier.act(listing["id"], "withdraw", version=1)
    assert slug(other_supplier.get(path)) == "not-found"
    assert supplier.get(path).json()["state"] == "withdrawn"


def test_actions_follow_the_states(sandbox: Sandbox, supplier: Client) -> None:
    listing_id, key = published(supplier)["id"], new_key()

    sold = supplier.act(listing_id, "mark_sold", version=1, key=key)
    again = supplier.act(listing_id, "mark_sold", version=1, key=key)
    impossible = supplier.act(listing_id, "withdraw", version=2)
    republished = supplier.act(listing_id, "republish", version=2)

    assert sold.json()["state"] == "sold"
    assert again.json() == sold.json()
    assert len(sandbox.audit(key)) == 1
    assert impossible.status_code == 409
    assert slug(impossible) == "state-conflict"
    assert (republished.json()["state"], republished.json()["version"]) == ("live", 3)


def test_a_contact_in_the_text_is_rejected_with_its_reason(supplier: Client) -> None:
    listing = published(supplier, description="Ask on WhatsApp")

    assert listing["state"] == "rejected"
    assert listing["reasons"] == [{"field": "description", "reason": "contact_in_text"}]
    mended = supplier.put_listing(listing["id"], CONTENT | {"description": "Ask"}, version=1)
    assert mended.json()["state"] == "live"
    assert mended.json()["reasons"] == []


def wait_for_state(client: Client, listing_id: str, state: str) -> dict[str, Any]:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        listing = client.get(f"/v1/listings/{listing_id}").json()
        if listing["state"] == state:
            return listing
    raise AssertionError(f"never {state}")


def test_a_review_ends_by_itself_also_after_a_crash(tmp_path: Path) -> None:
    with Sandbox(tmp_path, seed=0, review_s=0.5) as sandbox:
        client = sandbox.sign_in(SUPPLIER)
        listing = client.put_listing(new_key(), CONTENT).json()
        assert listing["state"] == "in_review"
        sandbox.kill()
        sandbox.start()

        live = wait_for_state(client, listing["id"], "live")

        assert live["version"] == 2
        assert live["published_at"] == live["updated_at"]
