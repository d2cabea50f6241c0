"""Identity checks over HTTP: what may be handed in, who decides, and what is erased."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.sandbox.faces import (
    LOST,
    by_code,
    by_face,
    confirm,
    face,
    files_of,
    hand_in,
    handed_in,
    ids,
    refuse,
)
from tests.sandbox.recordings import ogg
from tests.sandbox.test_certifications import newest
from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, Sandbox, new_key, new_phone, slug
from vehilink_desktop.domain.identity_check import CheckContent
from vehilink_desktop.sandbox import identity_checks
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.suspensions import suspend

pytestmark = pytest.mark.req("C6")
STAFF = {"scene": "certification", "method": "staff", "note": "My camera is broken.\nCall me."}


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def client(sandbox: Sandbox, phone: str) -> Client:
    """Somebody who has just registered."""
    return sandbox.client().register(phone)


@pytest.fixture
def somebody(on_sqlite: Sandbox) -> Client:
    """The same, for what no database has a say in."""
    return on_sqlite.client().register(new_phone())


def test_faces_wait_for_the_staff_and_are_erased_with_the_decision(
    sandbox: Sandbox, client: Client, site: Site, supplier: Client
) -> None:
    content = by_face(client)

    check = handed_in(client, content)

    assert (check["state"], check["scene"], check["method"]) == ("pending", "certification", "face")
    assert newest(client, "identity_check") == check
    assert client.get(f"/v1/identity-checks/{check['id']}").json() == check
    for media_id in ids(content):
        assert client.get(f"/v1/media/{media_id}").status_code == 200
        assert supplier.get(f"/v1/media/{media_id}").status_code == 404
        assert supplier.get(f"/v1/media/{media_id}/thumbnail").status_code == 404
    assert "identity_confirmed_at" not in client.get("/v1/me").json()

    confirm(site, check["id"])

    decided = client.get(f"/v1/identity-checks/{check['id']}").json()
    assert (decided["state"], decided["version"]) == ("confirmed", 2)
    assert newest(client, "identity_check") == decided
    account = client.get("/v1/me").json()
    assert account["identity_confirmed_at"] == decided["decided_at"]
    assert newest(client, "account") == account
    assert files_of(sandbox.data_dir, ids(content)) == []
    for media_id in ids(content):
        assert client.get(f"/v1/media/{media_id}").status_code == 404
        gone = client.call("HEAD", f"/v1/uploads/{media_id}", headers={"Tus-Resumable": "1.0.0"})
        assert gone.status_code == 410


def test_a_refusal_says_why_and_lets_one_try_again(
    sandbox: Sandbox, client: Client, site: Site
) -> None:
    content = by_face(client)
    check = handed_in(client, content)

    refuse(site, check["id"], "The face is in the dark.")

    told = newest(client, "identity_check")
    assert (told["state"], told["reason"]) == ("refused", "The face is in the dark.")
    assert "identity_confirmed_at" not in client.get("/v1/me").json()
    assert files_of(sandbox.data_dir, ids(content)) == []
    assert slug(hand_in(client, content)) == "media-incomplete"
    assert handed_in(client, by_face(client))["state"] == "pending"


def test_a_code_decides_at_once(client: Client, phone: str, site: Site) -> None:
    content = by_code(client, phone)

    check = handed_in(client, content)

    assert check["state"] == "confirmed"
    assert newest(client, "identity_check") == check
    assert client.get("/v1/me").json()["identity_confirmed_at"] == check["decided_at"]
    again = handed_in(client, content)
    assert (again["state"], again["reason"]) == ("refused", "code-void")
    assert client.get("/v1/me").json()["identity_confirmed_at"] == check["decided_at"]
    with site.db.read() as conn:
        kept = identity_checks.entry(conn, check["id"]).said
    assert (kept.code, kept.verification_id) == (None, None)


def test_wrong_codes_are_counted(client: Client, phone: str) -> None:
    right = by_code(client, phone)
    wrong = {**right, "code": f"{(int(right['code']) + 1) % 10**6:06}"}

    for _ in range(5):
        assert handed_in(client, wrong)["reason"] == "code-wrong"

    assert handed_in(client, right)["reason"] == "code-void"
    assert "identity_confirmed_at" not in client.get("/v1/me").json()


def test_a_code_for_something_else_proves_nothing(
    client: Client, phone: str, supplier: Client
) -> None:
    other = client.own_code(phone, "phone_change")
    content = {"scene": "certification", "method": "code", "code": other["code"]}

    refused = handed_in(client, {**content, "verification_id": other["request_id"]})
    stolen = handed_in(supplier, by_code(client, phone))

    assert refused["reason"] == stolen["reason"] == "code-void"


@pytest.mark.parametrize(
    ("change", "pointer", "reason"),
    [
        ({"scene": "party"}, "/content/scene", "unknown_value"),
        ({"method": "palm"}, "/content/method", "unknown_value"),
        ({"pictures": []}, "/content/pictures", "required"),
        ({"consented_at": None}, "/content/consented_at", "required"),
        ({"wording": " "}, "/content/wording", "required"),
        ({"wording": "x" * 2001}, "/content/wording", "string_too_long"),
        ({"wording": "Yes \u202eon"}, "/content/wording", "bidi_control"),
        ({"note": "a\x07b"}, "/content/note", "control_characters"),
        ({"mood": "fine"}, "/content/mood", "unknown_field"),
        ({"method": "staff", "note": "Look."}, "/content/pictures", "not_offered"),
        ({"method": "staff"}, "/content/note", "required"),
        ({"method": "code", "scene": "lost_phone"}, "/content/method", "not_offered"),
    ],
)
def test_what_is_not_right_is_named(
    somebody: Client, change: dict[str, Any], pointer: str, reason: str
) -> None:
    answer = hand_in(somebody, by_face(somebody) | change)

    assert (answer.status_code, slug(answer)) == (422, "invalid")
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]


def test_the_first_picture_looks_ahead_and_each_is_another(somebody: Client) -> None:
    content = by_face(somebody)
    ahead, left = content["pictures"]
    wrong = {
        "/content/pictures/0/turn": [left, ahead],
        "/content/pictures": [ahead, {**ahead, "turn": "right"}],
        "/content/pictures/1/turn": [ahead, {**left, "turn": "up"}],
    }

    for pointer, pictures in wrong.items():
        answer = hand_in(somebody, {**content, "pictures": pictures})
        assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]
    many = [{"media_id": new_key(), "turn": "ahead"} for _ in range(6)]
    assert slug(hand_in(somebody, {**content, "pictures": many})) == "invalid"


def test_pictures_are_faces_of_ones_own_that_are_in_no_other_check(
    somebody: Client, supplier: Client
) -> None:
    content = by_face(somebody)
    foreign = (
        face(supplier),
        new_key(),
        "no id",
        somebody.upload(picture(80, 60)),
        somebody.upload(picture(80, 60), kind="avatar"),
    )
    for media_id in foreign:
        pictures = [content["pictures"][0], {"media_id": media_id, "turn": "left"}]
        answer = hand_in(somebody, {**content, "pictures": pictures})
        assert (answer.status_code, slug(answer)) == (409, "media-incomplete")
        assert answer.json()["errors"][0]["pointer"] == "/content/pictures/1/media_id"

    handed_in(somebody, content)
    lost = {**content, "scene": "lost_phone"}
    assert slug(hand_in(somebody, lost)) == "media-incomplete"


def test_a_face_is_no_picture_of_a_vehicle(supplier: Client) -> None:
    photo = {"media_id": face(supplier), "width": 96, "height": 128}
    content = {
        "brand": "BYD",
        "series": "Seal",
        "exterior_colour": "White",
        "price": {"minor": 100, "currency": "USD"},
        "photos": [photo],
    }
    assert slug(supplier.put_listing(new_key(), content)) == "media-incomplete"


def test_only_a_picture_is_a_face(somebody: Client) -> None:
    data = ogg()
    path = somebody.announce(data, kind="face")
    somebody.patch(path, data, 0)

    assert slug(somebody.complete(path, data)) == "media-refused"


def test_the_same_check_again_has_one_effect(sandbox: Sandbox, client: Client) -> None:
    content, check_id, key = by_face(client), new_key(), new_key()

    first = hand_in(client, content, check_id, key=key)
    again = hand_in(client, content, check_id, key=key)

    assert first.status_code == again.status_code == 201
    assert (again.text, again.headers["Idempotent-Replay"]) == (first.text, "true")
    assert len(sandbox.audit(key)) == 1
    other = hand_in(client, {**content, "note": "More."}, check_id, key=key)
    assert slug(other) == "idempotency-key-reused"
    assert slug(hand_in(client, by_face(client), check_id)) == "state-conflict"
    assert handed_in(client, LOST)["state"] == "pending"  # another scene


def test_checks_are_nobody_elses_business(client: Client, supplier: Client) -> None:
    check = handed_in(client, STAFF)

    assert slug(supplier.get(f"/v1/identity-checks/{check['id']}")) == "not-found"
    assert slug(hand_in(supplier, LOST, check["id"])) == "forbidden"
    assert slug(hand_in(client, LOST, "mine")) == "invalid"
    assert all(one["id"] != check["id"] for one in supplier.changes("account")[0])


def test_suspended_people_prove_nothing(client: Client, site: Site) -> None:
    """Their sessions are over anyway; the rule holds whoever asks."""
    account_id = client.tokens["account"]["id"]
    with site.change() as conn:
        suspend(conn, site, account_id)
    content = CheckContent.model_validate(STAFF)

    with pytest.raises(Refused, match="suspended"), site.change() as conn:
        identity_checks.submit(conn, site, account_id, new_key(), content)


def test_two_of_the_staff_who_decide_at_once_decide_once(client: Client, site: Site) -> None:
    check = handed_in(client, by_face(client))

    def decide(reason: str) -> str:
        try:
            if reason:
                refuse(site, check["id"], reason)
            else:
                confirm(site, check["id"])
        except Refused as refused:
            return str(refused.kind)
        return "done"

    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(decide, ("", "Not you.")))

    assert outcomes == ["done", "state-conflict"]
    told = newest(client, "identity_check")
    assert told["version"] == 2
    assert told["state"] in ("confirmed", "refused")


@pytest.mark.parametrize("reason", ["", "  ", "x" * 501, "a\u202eb"])
def test_a_refusal_needs_a_readable_reason(client: Client, site: Site, reason: str) -> None:
    check = handed_in(client, STAFF)

    with pytest.raises(Refused, match="invalid"):
        refuse(site, check["id"], reason)

    assert client.get(f"/v1/identity-checks/{check['id']}").json()["state"] == "pending"
