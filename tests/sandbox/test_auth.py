"""Codes, sessions and refresh tokens of the sandbox, over real HTTP."""

import pytest

from tests.support.sandbox import DEVICE, SUPPLIER, UNCERTIFIED, Client, Sandbox, new_key, slug

pytestmark = pytest.mark.req("A1")


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06d}"


def sign_in(sandbox: Sandbox, request_id: str, code: str, phone: str = SUPPLIER):
    body = {"request_id": request_id, "phone": phone, "code": code, "device": DEVICE}
    return sandbox.client().post("/v1/auth/sessions", json=body)


def test_the_code_from_the_inbox_signs_in_once(sandbox: Sandbox) -> None:
    request_id, code = sandbox.code(SUPPLIER)

    answer = sign_in(sandbox, request_id, code)

    assert answer.status_code == 201
    signed_in = answer.json()
    assert signed_in["account"]["certified"] is True
    assert signed_in["account"]["phone_masked"] == "+86138****8000"
    assert Client(sandbox.url, signed_in).get("/v1/me").json() == signed_in["account"]
    assert slug(sign_in(sandbox, request_id, code)) == "code-void"


def test_five_wrong_codes_void_even_the_right_one(sandbox: Sandbox) -> None:
    request_id, code = sandbox.code(SUPPLIER)

    answers = [sign_in(sandbox, request_id, wrong(code)) for _ in range(5)]

    assert [slug(answer) for answer in answers] == ["code-wrong"] * 5
    assert [answer.json()["attempts_left"] for answer in answers] == [4, 3, 2, 1, 0]
    assert slug(sign_in(sandbox, request_id, code)) == "code-void"


def test_a_new_code_voids_the_old_one(sandbox: Sandbox) -> None:
    old_request, old_code = sandbox.code(SUPPLIER)
    request_id, code = sandbox.code(SUPPLIER)

    assert slug(sign_in(sandbox, old_request, old_code)) == "code-void"
    assert sign_in(sandbox, request_id, code).status_code == 201


def test_a_code_belongs_to_its_phone(sandbox: Sandbox) -> None:
    request_id, code = sandbox.code(UNCERTIFIED)

    assert slug(sign_in(sandbox, request_id, code, SUPPLIER)) == "code-void"


def test_an_unknown_number_hears_so_only_after_its_code(sandbox: Sandbox) -> None:
    request_id, code = sandbox.code("+8613700137000")

    answer = sign_in(sandbox, request_id, code, "+8613700137000")

    assert answer.status_code == 403
    assert slug(answer) == "account-unknown"


@pytest.mark.parametrize("phone", ["", "13800138000", "+86", "+86 138 0013 8000", "+999123456789"])
def test_what_is_no_number_gets_no_code(sandbox: Sandbox, phone: str) -> None:
    answer = sandbox.client().post("/v1/auth/codes", json={"phone": phone})

    assert answer.status_code == 422
    assert slug(answer) == "phone-invalid"


def test_only_the_declared_facts_of_a_device_are_taken(sandbox: Sandbox) -> None:
    request_id, code = sandbox.code(SUPPLIER)
    device = {**DEVICE, "mac_address": "00:00:5e:00:53:01"}
    body = {"request_id": request_id, "phone": SUPPLIER, "code": code, "device": device}

    answer = sandbox.client().post("/v1/auth/sessions", json=body)

    assert answer.status_code == 422
    error = {"pointer": "/device/mac_address", "reason": "unknown_field"}
    assert answer.json()["errors"] == [error]


def test_a_lost_answer_to_a_refresh_is_given_again(sandbox: Sandbox, supplier: Client) -> None:
    token, rotation_id = supplier.tokens["refresh_token"], new_key()
    sandbox.fault("POST", "/v1/auth/refresh", "drop_answer_after_commit")
    with pytest.raises(OSError):
        supplier.refresh(token, rotation_id)

    again = supplier.refresh(token, rotation_id)
    once_more = supplier.refresh(token, rotation_id)

    assert again.status_code == once_more.status_code == 200
    assert again.json()["refresh_token"] == once_more.json()["refresh_token"] != token
    for answer in (again, once_more):
        assert Client(sandbox.url, answer.json()).get("/v1/me").status_code == 200


def test_an_old_token_with_another_rotation_ends_the_session(supplier: Client) -> None:
    token = supplier.tokens["refresh_token"]
    fresh = supplier.refresh(token, new_key()).json()

    stolen = supplier.refresh(token, new_key())

    assert stolen.status_code == 401
    assert slug(stolen) == "session-revoked"
    assert slug(supplier.refresh(fresh["refresh_token"], new_key())) == "session-revoked"
    assert slug(Client(supplier.url, fresh).get("/v1/me")) == "unauthorized"


def test_a_grandparent_token_ends_the_session(supplier: Client) -> None:
    first = supplier.tokens["refresh_token"]
    second = supplier.refresh(first, new_key()).json()["refresh_token"]
    third = supplier.refresh(second, new_key()).json()["refresh_token"]

    assert slug(supplier.refresh(first, new_key())) == "session-revoked"
    assert slug(supplier.refresh(third, new_key())) == "session-revoked"


def test_signing_out_ends_this_session_only(sandbox: Sandbox, supplier: Client) -> None:
    elsewhere = sandbox.sign_in(SUPPLIER)

    assert supplier.call("DELETE", "/v1/auth/sessions/current").status_code == 204

    assert slug(supplier.get("/v1/me")) == "unauthorized"
    refused = supplier.refresh(supplier.tokens["refresh_token"], new_key())
    assert slug(refused) == "session-revoked"
    assert elsewhere.get("/v1/me").status_code == 200
