"""Editions of the privacy policy: announced, agreed to, in force, kept."""

from datetime import datetime
from typing import Any

import pytest
import requests

from tests.sandbox.deals import (
    LISTING,
    REQUEST,
    Pair,
    accept,
    agree_to_cross_border,
    body,
    deed_on,
    digest,
    put,
    terms,
)
from tests.sandbox.editions import ADDED, draft, markdown
from tests.sandbox.test_listings import CONTENT
from tests.sandbox.timed import DAY_S, Timed
from tests.support.sandbox import PURCHASER, SUPPLIER, Client, new_key, new_phone, slug
from vehilink_desktop.domain.policy import clauses
from vehilink_desktop.sandbox import policies
from vehilink_desktop.sandbox.first_policy import FIRST, first_policy
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.policy_drafts import PolicyDraft, draft_errors
from vehilink_desktop.sandbox.problems import Refused

pytestmark = pytest.mark.req("D1")

TOMORROW = "2026-11-24"


def publish(timed: Timed, new: PolicyDraft) -> None:
    with timed.site.change() as conn:
        policies.publish(conn, timed.site, new)


def agree(client: Client, version: str) -> requests.Response:
    return client.do("PUT", "/v1/me/policy-agreement", json={"version": version})


def notices(client: Client) -> list[Any]:
    return [one["body"] for one in client.changes("account")[0] if one["type"] == "notice"]


def trade(client: Client) -> requests.Response:
    return client.put_listing(new_key(), CONTENT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_edition_could_be_published(language: str) -> None:
    first = first_policy(language)
    texts = {one: f"# {first_policy(one).title}\n{first_policy(one).text}" for one in LANGUAGES}

    assert first.title
    assert len(clauses(first.text)) > 40
    assert draft_errors(PolicyDraft(effective_on="2027-01-01", texts=texts)) == ()


def test_an_edition_is_announced_and_then_in_force(timed: Timed) -> None:
    supplier, before = timed.sign_in(SUPPLIER), Client(timed.url).get("/v1/policies").json()
    assert before["current"] == FIRST.version
    assert [one["version"] for one in before["editions"]] == [FIRST.version]

    publish(timed, draft(TOMORROW))

    anybody = Client(timed.url)
    announced = anybody.get("/v1/policies").json()
    assert announced["current"] == FIRST.version
    assert [(one["version"], one["significant"]) for one in announced["editions"]] == [
        (TOMORROW, True),
        (FIRST.version, False),
    ]
    assert anybody.get("/v1/policy").json()["version"] == FIRST.version
    for language in LANGUAGES:
        new = anybody.get(f"/v1/policies/{TOMORROW}", params={"language": language}).json()
        assert new["language"] == language
        assert new["text"].endswith(f"{ADDED[language]}\n")
        changes = [{"kind": "recipients", "clause": "sharing", "text": ADDED[language]}]
        assert new["changes"] == changes
    notice = notices(supplier)[0]
    assert (notice["kind"], notice["subject"]) == ("policy", TOMORROW)
    assert (notice["effect"], set(notice["texts"])) == (ADDED["en"], {"zh_CN", "ar"})
    for language, words in notice["texts"].items():
        assert words["effect"] == ADDED[language]
        assert words["advice"]
    assert datetime.fromisoformat(notice["effective_at"]).isoformat() == "2026-11-23T16:00:00+00:00"
    assert anybody.get("/v1/policies/2020-01-01").status_code == 404

    timed.clock.advance(14 * 3600 - 1)  # a second before midnight in Beijing
    assert anybody.get("/v1/platform").json()["policy_version"] == FIRST.version
    timed.clock.advance(1)
    assert anybody.get("/v1/platform").json()["policy_version"] == TOMORROW
    assert anybody.get("/v1/policy").json()["version"] == TOMORROW
    assert anybody.get(f"/v1/policies/{FIRST.version}").json()["text"] == first_policy("en").text


def test_a_significant_edition_in_force_stops_the_trade_of_who_did_not_agree(timed: Timed) -> None:
    supplier, purchaser = timed.sign_in(SUPPLIER), timed.sign_in(PURCHASER)
    publish(timed, draft(TOMORROW))
    key, listing = new_key(), new_key()
    assert supplier.put_listing(listing, CONTENT, key=key).status_code == 201
    account = agree(purchaser, TOMORROW)
    assert (account.status_code, account.json()["policy_agreed"]) == (200, TOMORROW)
    timed.clock.advance(DAY_S)

    refused = trade(supplier)
    assert (refused.status_code, slug(refused)) == (403, "policy-not-agreed")
    assert refused.json()["policy_version"] == TOMORROW
    # what was done before is answered as it was then
    assert supplier.put_listing(listing, CONTENT, key=key).status_code == 201
    # rights and reading stay
    assert supplier.get("/v1/me").json()["policy_agreed"] == FIRST.version
    assert supplier.get("/v1/feeds/market").status_code == 200
    told = supplier.do("PUT", "/v1/me/choices", json={"choices": {"do_not_track": True}})
    assert told.status_code == 200
    own = supplier.own_code(SUPPLIER, "cancel_account")
    assert own["code"]

    assert slug(agree(supplier, FIRST.version)) == "policy-outdated"
    assert slug(agree(supplier, "2031-01-01")) == "not-found"
    assert agree(supplier, TOMORROW).status_code == 200
    assert trade(supplier).status_code == 201
    again = agree(supplier, TOMORROW).json()
    assert again["version"] == supplier.get("/v1/me").json()["version"]


def test_what_one_did_can_be_taken_back_without_an_agreement(timed: Timed) -> None:
    two = Pair(timed.sign_in(SUPPLIER), timed.sign_in(PURCHASER))
    agree_to_cross_border(two.supplier, two.purchaser)
    listing, sold = (body(put(two.supplier, "listings", LISTING), 201) for _ in range(2))
    request = body(put(two.purchaser, "requests", REQUEST), 201)
    offered, received = two.quote(), two.quote()
    order = body(deed_on(two.purchaser, "orders", new_key(), {
        "kind": "offer", "listing_id": sold["id"], "terms": terms(),
    }), 201)  # fmt: skip
    publish(timed, draft(TOMORROW))
    timed.clock.advance(DAY_S)

    for client, noun, thing, deed in (
        (two.purchaser, "quotations", received, accept()),
        (two.supplier, "orders", order, {"kind": "confirm", "digest": digest(terms())}),
    ):
        assert slug(deed_on(client, noun, thing["id"], deed)) == "policy-not-agreed"

    withdrawn = body(two.supplier.act(listing["id"], "withdraw", version=listing["version"]))
    gone = body(two.supplier.act(sold["id"], "mark_sold", version=sold["version"]))
    closed = body(
        two.purchaser.do(
            "POST",
            f"/v1/requests/{request['id']}/actions",
            headers={"If-Match": f'"v{request["version"]}"'},
            json={"action": "close"},
        )
    )
    number = {"number": 1}
    back = body(deed_on(two.supplier, "quotations", offered["id"], {"kind": "withdraw", **number}))
    declined = body(
        deed_on(two.purchaser, "quotations", received["id"], {"kind": "decline", **number})
    )
    dropped = body(deed_on(two.purchaser, "orders", order["id"], {"kind": "decline"}))
    states = [one["state"] for one in (withdrawn, gone, closed, back, declined)]
    assert states == ["withdrawn", "sold", "closed", "withdrawn", "declined"]
    assert dropped["status"] != order["status"]
    # to undo that is trade again
    again = two.supplier.act(withdrawn["id"], "republish", version=withdrawn["version"])
    assert slug(again) == "policy-not-agreed"


def test_an_insignificant_edition_asks_nobody(timed: Timed) -> None:
    supplier = timed.sign_in(SUPPLIER)
    publish(timed, draft("2026-11-23", significant=False))

    assert Client(timed.url).get("/v1/policy").json()["version"] == "2026-11-23"
    assert trade(supplier).status_code == 201
    assert notices(supplier)[0]["kind"] == "policy"


def test_who_agreed_to_a_later_edition_agreed_to_those_before(timed: Timed) -> None:
    supplier = timed.sign_in(SUPPLIER)
    publish(timed, draft(TOMORROW))
    publish(timed, draft("2026-11-25", significant=False))
    agree(supplier, "2026-11-25")
    timed.clock.advance(3 * DAY_S)

    assert trade(supplier).status_code == 201


def test_whoever_registers_agrees_to_what_is_in_force(timed: Timed) -> None:
    publish(timed, draft(TOMORROW))
    client = Client(timed.url)
    early = client.register(new_phone())
    assert early.get("/v1/me").json()["policy_agreed"] == FIRST.version
    assert [one["subject"] for one in notices(early)] == [TOMORROW]
    timed.clock.advance(DAY_S)

    assert client.register(new_phone()).get("/v1/me").json()["policy_agreed"] == TOMORROW


def test_editions_follow_each_other_and_leave_time_to_agree(timed: Timed) -> None:
    def reasons(day: str, *, significant: bool) -> list[str]:
        with pytest.raises(Refused) as refused:
            publish(timed, draft(day, significant=significant))
        return [one.reason for one in refused.value.members["errors"]]

    assert reasons("2026-11-22", significant=False) == ["too_early"]
    assert reasons("2026-11-23", significant=True) == ["too_early"]
    assert reasons("24 November", significant=True) == ["not_a_date"]
    assert reasons("20271124", significant=True) == ["not_a_date"]  # it would sort as the latest
    publish(timed, draft("2026-12-24"))
    assert reasons("2026-12-24", significant=True) == ["before_the_latest"]


HOSTILE = {
    "<script>alert(1)</script>": "html",
    "a <b>bold</b> word": "html",
    "<!-- hidden -->": "html",
    "&#106;avascript": "html",
    "[here](page)": "link",
    "[here][1]": "link",
    "[1]: page": "link",
    "see https://example.com": "link",
    "see www.example.com": "link",
    "javascript:alert(1)": "link",
    "![seen](pixel.png)": "picture",
    "## No anchor": "anchor_missing",
    "## Bad anchor {#No Good}": "anchor_missing",
    "## Twice {#sharing}": "anchor_doubled",
    "turned \u202e round": "bidi_control",
    "a bell \x07": "control_characters",
    "another line\u2028": "control_characters",
}


@pytest.mark.parametrize("line", HOSTILE)
def test_what_does_not_belong_into_a_policy_is_refused(line: str) -> None:
    errors = draft_errors(draft(TOMORROW, en=f"{markdown('en')}\n{line}\n"))

    assert HOSTILE[line] in {one.reason for one in errors if one.pointer == "/texts/en"}


def test_texts_and_changes_have_to_be_whole() -> None:
    other = markdown("ar").replace("{#sharing}", "{#else}")
    assert {one.reason for one in draft_errors(draft(TOMORROW, ar=other))} == {"other_clauses"}
    assert {one.reason for one in draft_errors(draft(TOMORROW, zh_CN="  "))} >= {"required"}
    untitled = markdown("en").partition("\n")[2]
    assert "no_title" in {one.reason for one in draft_errors(draft(TOMORROW, en=untitled))}
    whole = draft(TOMORROW)
    change = whole.changes[0].model_copy(update={"clause": "nowhere", "texts": {"en": "More."}})
    partly = whole.model_copy(update={"changes": (change,)})
    found = {one.pointer: one.reason for one in draft_errors(partly)}
    assert found == {
        "/changes/0/clause": "unknown_clause",
        "/changes/0/texts/zh_CN": "required",
        "/changes/0/texts/ar": "required",
    }
