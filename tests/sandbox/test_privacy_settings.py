"""Choices, browsing records, Do Not Track, the list of third parties, reports of links."""

from typing import Any

import pytest
import requests

from tests.sandbox.editions import party
from tests.sandbox.timed import Timed
from tests.support.sandbox import SUPPLIER, Client, Sandbox, new_key, new_phone, slug
from vehilink_desktop.sandbox import link_reports, register
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.register_rows import ENGLISH
from vehilink_desktop.sandbox.site import Site

VISIT = {"page": "market", "at": "2026-11-22T12:00:00Z", "seconds": 9}
VISITS = [VISIT, {**VISIT, "page": "my/privacy"}]


def choose(client: Client, **choices: bool) -> requests.Response:
    return client.do("PUT", "/v1/me/choices", json={"choices": choices})


def record(client: Client, batch: str = "", **headers: str) -> requests.Response:
    path = f"/v1/me/browsing-records/{batch or new_key()}"
    return client.do("PUT", path, json={"visits": VISITS}, headers=headers)


def kept(site: Site, client: Client) -> list[str]:
    me = client.get("/v1/me").json()["id"]
    with site.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT account_id, page FROM visits ORDER BY place").all()
    return [page for account_id, page in rows if account_id == me]


@pytest.fixture
def dealer(sandbox: Sandbox) -> Client:
    """Somebody new, whose choices no other test sees."""
    return sandbox.client().register(new_phone())


@pytest.mark.req("D2")
def test_choices_are_merged_and_heard_of_everywhere(dealer: Client) -> None:
    _, cursor = dealer.changes("account")

    assert choose(dealer, marketing=True, message_notifications=False).status_code == 200
    merged = choose(dealer, marketing=False).json()

    assert merged["choices"] == {"marketing": False, "message_notifications": False}
    assert [one["body"] for one in dealer.changes("account", cursor)[0]] == [merged]
    assert choose(dealer, marketing=False).json()["version"] == merged["version"]


@pytest.mark.req("D2")
def test_only_what_the_platform_honours_can_be_told_to_it(dealer: Client) -> None:
    refused = choose(dealer, autostart=True, marketing=True, **{"recipient:nobody": True})

    assert (refused.status_code, slug(refused)) == (422, "invalid")
    assert {one["pointer"] for one in refused.json()["errors"]} == {
        "/choices/autostart",
        "/choices/recipient:nobody",
    }
    assert dealer.get("/v1/me").json()["choices"] == {}
    odd = dealer.do("PUT", "/v1/me/choices", json={"choices": {"marketing": "yes"}})
    assert odd.status_code == 422


@pytest.mark.req("B2")
def test_browsing_is_recorded_only_of_who_agreed(dealer: Client, site: Site) -> None:
    refused = record(dealer)
    assert (refused.status_code, slug(refused)) == (403, "not-agreed")
    choose(dealer, browsing_records=True)
    batch = new_key()
    assert record(dealer, batch).status_code == 204
    assert record(dealer, batch).status_code == 204  # again, under another key
    assert kept(site, dealer) == ["market", "my/privacy"]

    assert dealer.do("DELETE", "/v1/me/browsing-records").status_code == 204
    assert kept(site, dealer) == []
    choose(dealer, browsing_records=False)
    assert slug(record(dealer)) == "not-agreed"


@pytest.mark.req("D12")
@pytest.mark.parametrize("header", ["DNT", "Sec-GPC"])
def test_who_is_not_to_be_tracked_is_not(dealer: Client, site: Site, header: str) -> None:
    choose(dealer, browsing_records=True)

    assert slug(record(dealer, **{header: "1"})) == "not-agreed"
    assert record(dealer, **{header: "0"}).status_code == 204
    choose(dealer, do_not_track=True)
    assert slug(record(dealer)) == "not-agreed"
    assert kept(site, dealer) == ["market", "my/privacy"]


@pytest.mark.req("D12")
def test_no_address_is_kept(sandbox: Sandbox, site: Site) -> None:
    sandbox.client().code(new_phone())

    with site.db.read() as conn:
        addresses = conn.exec_driver_sql("SELECT address FROM codes").scalars().all()
    assert addresses
    assert not [one for one in addresses if "127.0.0.1" in one or "::1" in one]


@pytest.mark.req("B4")
def test_a_link_is_reported_once(dealer: Client, site: Site) -> None:
    body, report = {"url": "http://bit.ly/x", "context": "listing 1"}, new_key()

    assert dealer.do("PUT", f"/v1/link-reports/{report}", json=body).status_code == 204
    taken = dealer.do("PUT", f"/v1/link-reports/{report}", json=body)
    assert slug(taken) == "forbidden"
    hostile = {**body, "url": "http://a\u202eb"}
    assert dealer.do("PUT", f"/v1/link-reports/{new_key()}", json=hostile).status_code == 422
    with site.db.read() as conn:
        found = [one for one in link_reports.latest(conn, 50) if one.id == report]
    assert [(one.url, one.context) for one in found] == [(body["url"], body["context"])]


def read_register(client: Client, language: str = "en") -> Any:
    return client.get("/v1/processing", params={"language": language}).json()


@pytest.mark.req("D6")
def test_everybody_reads_who_gets_what(sandbox: Sandbox) -> None:
    anybody = sandbox.client()
    found = read_register(anybody)

    sms = next(one for one in found["parties"] if one["id"] == "sms-gateway")
    assert sms.keys() >= {"name", "purpose", "data", "method", "contact", "country", "since"}
    assert [one["id"] for one in found["parties"] if one.get("until")] >= ["usage-statistics"]
    assert found["changed_at"] == found["changes"][0]["at"]
    assert found["version"] == len(found["changes"])
    for language in ("zh_CN", "ar"):
        other = next(
            one for one in read_register(anybody, language)["parties"] if one["id"] == sms["id"]
        )
        assert other["name"] != sms["name"]
        assert other["contact"] == sms["contact"]


@pytest.mark.req("D6", "B5")
def test_a_new_recipient_by_consent_asks_everybody(timed: Timed) -> None:
    dealer, site = timed.sign_in(SUPPLIER), timed.site
    before, (_, cursor) = read_register(dealer), dealer.changes("account")
    with site.change() as conn:
        added = register.add_party(conn, site, party())[ENGLISH]
    name = f"recipient:{added.id}"

    notice = dealer.changes("account", cursor)[0][0]["body"]
    assert (notice["kind"], notice["subject"]) == ("processing", added.id)
    after = read_register(dealer)
    assert after["version"] == before["version"] + 1
    assert (after["changes"][0]["entry"], after["changes"][0]["event"]) == (added.id, "added")
    assert choose(dealer, **{name: True}).json()["choices"] == {name: True}

    texts = {"name": "Test insurer", "purpose": "To sell", "data": "All", "method": "By file"}
    other = party(texts={"en": texts})
    with site.change() as conn, pytest.raises(Refused) as refused:
        register.change_party(conn, site, added.id, other)
    pointers = {one.pointer for one in refused.value.members["errors"]}
    assert pointers == {"/purpose", "/data"}
    with site.change() as conn:
        register.change_party(conn, site, added.id, party(contact="+86 10 2"))
    line = read_register(dealer)["changes"][0]
    assert (line["event"], line["text"]) == ("changed", "+86 10 1 → +86 10 2")

    with site.change() as conn:
        register.end(conn, site, added.id)
    ended = next(one for one in read_register(dealer)["parties"] if one["id"] == added.id)
    assert ended["until"]
    assert choose(dealer, **{name: False}).status_code == 200
    assert choose(dealer, **{name: True}).json()["errors"][0]["reason"] == "ended"
