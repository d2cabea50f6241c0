"""What is not declared does not leave; what leaves is told to the journal."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BytesIO
from typing import Any

import pytest

from tests.support.clients import api_client
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.order import VoucherContent, VoucherKind
from vehilink_desktop.domain.order_deeds import HoldOrder, SubmitVoucher
from vehilink_desktop.domain.personal_data import DataKind, Departure, Why
from vehilink_desktop.domain.vocabulary import Fuel
from vehilink_desktop.remote import auth, feeds, listings, orders, profile, rates
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body

ID = "0190a5b0-0000-7000-8000-000000000000"
DEVICE = {
    "device_id": "d",
    "app_version": "1",
    "brand": "b",
    "model": "m",
    "os_version": "o",
}
SIGN_IN = {"request_id": "r", "phone": "+8613800138000", "code": "123456", "device": DEVICE}


class Heard:
    """A platform that says no to everything, and what it was sent."""

    def __init__(self) -> None:
        self.talks: list[tuple[str, str, dict[str, str]]] = []
        self.noted: list[Departure] = []

    def step(self, talk: Talk) -> None:
        talk.body()
        self.talks.append((talk.method, talk.path, dict(talk.headers)))
        talk.problem(404, "not-found")


@contextmanager
def listening(**more: Any) -> Iterator[tuple[ApiClient, Heard]]:
    heard = Heard()
    with (
        RudeServer(heard.step) as server,
        api_client(server.url, note=heard.noted.append, **more) as api,
    ):
        yield api, heard


def refusal(request: Request, *, signed: bool = True) -> str:
    """Why the request did not leave."""
    with listening() as (api, heard):
        with pytest.raises(Known) as caught:
            api.call(request, signed=signed)
        assert caught.value.code == "undeclared-data", caught.value
        assert not caught.value.retryable
        assert (heard.talks, heard.noted) == ([], [])
    return caught.value.detail


def post(document: object, **more: Any) -> Request:
    return Request("POST", "/v1/auth/sessions", headers=JSON, body=json_body(document), **more)


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({**SIGN_IN, "imei": "356938035643809"}, "sign-in /imei"),
        ({**SIGN_IN, "device": {**DEVICE, "mac": "00:11"}}, "sign-in /device/mac"),
        ({**SIGN_IN, "device": {**DEVICE, "model": {"ssid": "x"}}}, "sign-in /device/model/ssid"),
        ({**SIGN_IN, "device": [DEVICE]}, "sign-in /device/0"),
        ({**SIGN_IN, "device": "a text"}, "sign-in /device"),
        ({**SIGN_IN, "phone": ["+8613800138000"]}, "sign-in /phone/0"),
        ({**SIGN_IN, "+8613800138000": None}, "sign-in /…"),
        ([SIGN_IN], "sign-in /0"),
        ("+8613800138000", "sign-in /"),
    ],
)
def test_an_undeclared_field_keeps_the_whole_request_here(document: object, told: str) -> None:
    """The refusal names the place and never says a value."""
    detail = refusal(post(document), signed=False)
    assert detail.startswith(told)
    assert "138" not in detail


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        (Request("GET", "/v1/me", params={"location": "x"}), "own-account query location"),
        (Request("GET", "/v1/me", headers={"X-Mac": "x"}), "own-account header X-Mac"),
        (Request("GET", "/v1/me", headers={"+8613": "x"}), "own-account header …"),
        (Request("GET", "/v1/me", headers={"Cookie": "x"}), "own-account header Cookie"),
        (Request("GET", "/v1/me", body=json_body({})), "own-account body"),
        (Request("POST", "/v1/auth/codes", body=lambda: BytesIO(b"x")), "sign-in-code body"),
        (Request("GET", "/v1/+8613800138000"), "GET /v1/…"),
        (Request("GET", "/v1/listings/LGXCE6CD8RA000001"), "GET /v1/listings/…"),
        (Request("GET", "/v1/policies/.."), "GET /v1/policies/…"),
        (Request("GET", "/v1/me?phone=1"), "GET /v1/…"),
        (Request("PUT", "/v1/me"), "PUT /v1/me"),
        (Request("GET", "/v1/me", declared="sign-in"), "sign-in /v1/me"),
        (Request("GET", "/v1/me", declared="no-such"), "no-such /v1/me"),
    ],
)
def test_undeclared_names_and_places_do_not_leave(request_: Request, told: str) -> None:
    assert refusal(request_) == told


def test_a_name_that_may_be_any_is_a_name_and_no_value() -> None:
    def choices(**named: bool) -> Request:
        body = json_body({"choices": named})
        return Request("PUT", "/v1/me/choices", headers=JSON, body=body)

    with listening() as (api, heard), pytest.raises(Known, match="not-found"):
        api.call(choices(**{"marketing": True, "recipient:sms-gateway": False}))
    assert [one.type for one in heard.noted] == ["choices"]
    assert refusal(choices(**{"8613800138000": True})) == "choices /choices/…"
    assert refusal(choices(**{"Li Wei, Tianjin": True})) == "choices /choices/…"


def test_the_whole_of_an_impersonal_document_may_leave() -> None:
    """Also a field that a newer platform has added to vehicles, and that is written back."""
    content = ListingContent(brand="BYD", fuel=Fuel.BEV, description="x")
    content = content.model_copy(update={"towing_kg": 750})
    with listening() as (api, heard), pytest.raises(Known, match="not-found"):
        listings.put(api, ID, content, version=None, key=ID)
    (departure,) = heard.noted
    assert departure.type == "listing-published"
    assert departure.why is Why.PUBLISH
    assert DataKind.VEHICLE in departure.kinds


def test_the_journal_is_told_how_much_went_where_and_how_it_ended() -> None:
    with listening() as (api, heard):
        with pytest.raises(Known, match="not-found"):
            auth.request_code(api, "+8613800138000")
        with pytest.raises(Known, match="not-found"):
            profile.change(api, {"nickname": "Li"}, version=1, key=ID)
    code, nickname = heard.noted
    assert (code.type, code.to, code.outcome) == ("sign-in-code", "127.0.0.1", "404")
    assert code.kinds >= {DataKind.PHONE}
    assert 100 < code.bytes_up < 400
    assert 50 < code.bytes_down < 400
    assert (nickname.type, nickname.why) == ("profile", Why.PROFILE)
    assert "Li" not in str(nickname)


def test_what_never_left_counts_nothing() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # and does not listen
        nowhere = f"http://127.0.0.1:{bound.getsockname()[1]}"
        noted: list[Departure] = []
        with api_client(nowhere, note=noted.append) as api, pytest.raises(Known):
            rates.table(api)
    assert [(one.outcome, one.bytes_up) for one in noted] == [("network-unreachable", 0)]


def test_an_answer_that_breaks_off_is_in_the_journal_all_the_same() -> None:
    def step(talk: Talk) -> None:
        talk.body()
        talk.raw(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"
        )
        talk.reset()

    noted: list[Departure] = []
    with (
        RudeServer(step) as server,
        api_client(server.url, note=noted.append) as api,
        pytest.raises(Known),
    ):
        rates.table(api)
    assert [one.outcome for one in noted] == ["200"]


def test_of_a_stream_the_journal_tells_the_announced_length() -> None:
    def step(talk: Talk) -> None:
        talk.answer(200, b"x" * 5000)

    noted: list[Departure] = []
    with RudeServer(step) as server, api_client(server.url, note=noted.append) as api:
        request = Request("GET", f"/v1/media/{ID}")
        with closing(api.stream(request)):
            assert [one.type for one in noted] == ["media-file"]
    assert 5000 < noted[0].bytes_down < 5300


def test_deeds_that_carry_more_have_types_of_their_own() -> None:
    voucher = VoucherContent(id=ID, kind=VoucherKind.DEPOSIT_SLIP, note="paid")
    with listening() as (api, heard):
        for deed in (HoldOrder(reason="x"), SubmitVoucher(voucher=voucher)):
            with pytest.raises(Known, match="not-found"):
                orders.do(api, ID, deed, key=ID)
    assert [one.type for one in heard.noted] == ["order-deed", "order-voucher"]
    assert DataKind.VOUCHER not in heard.noted[0].kinds


@pytest.mark.req("D12")
def test_do_not_track_is_said_on_every_request_while_it_is_on() -> None:
    wish = [False]
    with listening(do_not_track=lambda: wish[0]) as (api, heard):
        for wanted in (False, True, False):
            wish[0] = wanted
            with pytest.raises(Known, match="not-found"):
                feeds.page(api, feeds.Feed.MARKET, None)
            with pytest.raises(Known, match="not-found"):
                auth.request_code(api, "+8613800138000")
            with pytest.raises(Known, match="not-found"):
                api.stream(Request("GET", "/v1/events"))
    said = [(headers.get("dnt"), headers.get("sec-gpc")) for _, _, headers in heard.talks]
    assert said == [(None, None)] * 3 + [("1", "1")] * 3 + [(None, None)] * 3
