"""Nickname, avatar and number of an account, over HTTP."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
import requests

from tests.sandbox.companies import newcomer, scan
from tests.sandbox.doors import everything, waits
from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, Sandbox, new_key, new_phone, slug
from vehilink_desktop.sandbox.codes import send_code
from vehilink_desktop.sandbox.database import hold, phone_key
from vehilink_desktop.sandbox.site import Site

pytestmark = pytest.mark.req("A4")


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    """Somebody who has just registered."""
    return newcomer(sandbox.client())


@pytest.fixture
def somebody(on_sqlite: Sandbox) -> Client:
    """The same, for what no database has a say in."""
    return newcomer(on_sqlite.client())


def change(client: Client, version: int = 1, **body: Any) -> requests.Response:
    return client.do("PATCH", "/v1/me", headers={"If-Match": f'"v{version}"'}, json=body)


def errors(answer: requests.Response) -> list[tuple[str, str]]:
    return [(one["pointer"], one["reason"]) for one in answer.json()["errors"]]


def test_a_nickname_changes_for_every_device(client: Client) -> None:
    assert client.get("/v1/me").headers["ETag"] == '"v1"'

    answer = change(client, nickname="  山东 Harbour desk ")

    assert answer.status_code == 200, answer.text
    account = answer.json()
    assert (account["nickname"], account["version"]) == ("山东 Harbour desk", 2)
    assert answer.headers["ETag"] == '"v2"'
    assert client.get("/v1/me").json() == account
    assert [c["body"] for c in client.changes("account")[0]] == [account]


@pytest.mark.parametrize(
    ("nickname", "reason"),
    [
        ("", "required"),
        ("Vehilink customer care", "reserved_word"),
        ("官方车源", "reserved_word"),
        ("desk 138 0013 8000", "contact_in_text"),
        ("wechat harbour", "contact_in_text"),
        ("me@example.com", "contact_in_text"),
        ("x" * 31, "too_long"),
        ("x" * 5000, "too_long"),
        ("desk\n1", "control_characters"),
        ("ksed\u202e", "control_characters"),
        ("Ｖｅｈｉｌｉｎｋ desk", "reserved_word"),
        ("of\u200bficial desk", "reserved_word"),
        ("ＷｅＣｈａｔ harbour", "contact_in_text"),
    ],
)
def test_a_nickname_that_would_mislead_is_refused(
    somebody: Client, nickname: str, reason: str
) -> None:
    answer = change(somebody, nickname=nickname)

    assert (answer.status_code, slug(answer)) == (422, "content-refused")
    assert errors(answer) == [("/nickname", reason)]
    assert somebody.get("/v1/me").json()["version"] == 1


def test_an_edit_of_an_old_version_is_a_conflict(client: Client) -> None:
    change(client, nickname="First")

    answer = change(client, nickname="Second")

    assert (answer.status_code, slug(answer)) == (412, "version-conflict")
    assert answer.json()["current"] == client.get("/v1/me").json()
    unconditional = client.do("PATCH", "/v1/me", json={"nickname": "Third"})
    assert unconditional.status_code == 428


def test_an_avatar_is_set_and_removed(client: Client, supplier: Client) -> None:
    media_id = client.upload(picture(128, 128), kind="avatar")

    answer = change(client, avatar_media_id=media_id)

    assert answer.json()["avatar_media_id"] == media_id
    assert answer.json()["nickname"] == client.tokens["account"]["nickname"]
    assert supplier.get(f"/v1/media/{media_id}/thumbnail").status_code == 200
    removed = change(client, version=2, avatar_media_id=None)
    assert removed.status_code == 200
    assert "avatar_media_id" not in removed.json()


@pytest.mark.parametrize(
    ("size", "reason"), [((127, 127), "too_small"), ((200, 128), "not_square")]
)
def test_not_every_picture_is_an_avatar(
    somebody: Client, size: tuple[int, int], reason: str
) -> None:
    answer = change(somebody, avatar_media_id=somebody.upload(picture(*size), kind="avatar"))

    assert (answer.status_code, slug(answer)) == (422, "content-refused")
    assert errors(answer) == [("/avatar_media_id", reason)]


def test_only_an_own_avatar_that_has_arrived_is_taken(client: Client, supplier: Client) -> None:
    foreign = supplier.upload(picture(128, 128), kind="avatar")
    for wrong in (new_key(), foreign, scan(client)):
        answer = change(client, avatar_media_id=wrong)

        assert (answer.status_code, slug(answer)) == (409, "media-incomplete")
    unknown = {"Upload-Metadata": "kind Zm9v,sha256 " + "YQ==", "Upload-Length": "1"}
    assert (
        client.do("POST", "/v1/uploads", headers={**unknown, "Tus-Resumable": "1.0.0"}).status_code
        == 422
    )


class Mover:
    """Somebody who changes the number of an account."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.old, self.new = new_phone(), new_phone()
        self.client = sandbox.client().register(self.old)

    def codes(self) -> dict[str, Any]:
        """The body with the codes of both numbers."""
        request_id, code = self.client.code(self.new)
        return {
            "old": self.client.own_code(self.old, "phone_change"),
            "new": {"phone": self.new, "request_id": request_id, "code": code},
        }

    def move(self, body: dict[str, Any]) -> requests.Response:
        return self.client.do("POST", "/v1/me/phone", json=body)


@pytest.fixture
def mover(sandbox: Sandbox) -> Mover:
    return Mover(sandbox)


def test_another_number_signs_in_after_both_codes(mover: Mover) -> None:
    answer = mover.move(mover.codes())

    assert answer.status_code == 200, answer.text
    assert answer.json()["phone_masked"] == f"+86137****{mover.new[-4:]}"
    account = mover.sandbox.sign_in(mover.new).tokens["account"]
    assert account == answer.json() == mover.client.get("/v1/me").json()
    assert account["id"] == mover.client.tokens["account"]["id"]
    newcomer = mover.sandbox.client().register(mover.old).tokens["account"]
    assert newcomer["id"] != account["id"]


def test_nothing_of_the_old_number_stays(mover: Mover, site: Site) -> None:
    assert mover.old in everything(site)

    assert mover.move(mover.codes()).status_code == 200

    assert mover.old not in everything(site)


def test_a_code_on_its_way_to_the_new_number_is_waited_for(mover: Mover, site: Site) -> None:
    body = mover.codes()
    with ThreadPoolExecutor(1) as pool:
        with site.change() as conn:
            hold(conn, phone_key(mover.new))
            moving = pool.submit(mover.move, body)
            assert waits(moving)
            settings = replace(site.settings, code_resend_s=0)
            send_code(conn, replace(site, settings=settings), mover.new, "127.0.0.1")
        answer = moving.result()

    assert (slug(answer), answer.json()["which"]) == ("code-void", "new")


@pytest.mark.parametrize("which", ["old", "new"])
def test_one_wrong_code_changes_nothing_and_uses_up_nothing(mover: Mover, which: str) -> None:
    body = mover.codes()
    right = body[which]
    wrong = right | {"code": f"{(int(right['code']) + 1) % 10**6:06}"}

    answers = [mover.move(body | {which: wrong}) for _ in range(2)]

    for answer, left in zip(answers, (4, 3), strict=True):
        assert (answer.status_code, slug(answer)) == (401, "code-wrong")
        assert (answer.json()["which"], answer.json()["attempts_left"]) == (which, left)
    assert mover.client.get("/v1/me").json()["version"] == 1
    assert mover.move(body).status_code == 200


def test_a_code_for_signing_in_does_not_give_the_number_away(mover: Mover) -> None:
    body = mover.codes()
    request_id, code = mover.client.code(mover.old)

    answer = mover.move(body | {"old": {"request_id": request_id, "code": code}})

    assert (slug(answer), answer.json()["which"]) == ("code-void", "old")


def test_a_number_with_an_account_is_taken(mover: Mover) -> None:
    mover.sandbox.client().register(mover.new)

    answer = mover.move(mover.codes())

    assert (answer.status_code, slug(answer)) == (409, "phone-taken")
    assert mover.sandbox.sign_in(mover.old).tokens["account"]["version"] == 1
