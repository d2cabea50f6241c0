"""Staff publish editions of the policy, notices, recipients and purposes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest

from tests.sandbox.console.parts import Staff, words
from tests.sandbox.editions import ADDED, markdown
from tests.support.sandbox import SUPPLIER, Client, Sandbox, new_key
from vehilink_desktop.sandbox.languages import LANGUAGES

NOTICE = {
    "title": "Somebody read messages",
    "happened": "On Sunday.\n\nFor an hour.",
    "effect": "Messages were read.",
    "measures": "The door is closed.",
    "advice": "Sign out everywhere.",
}
PARTY = {
    "name.en": "Test broker",
    "purpose.en": "To insure",
    "data.en": "Orders",
    "method.en": "By file",
    "name.zh_CN": "测试经纪",
    "contact": "+86 10 1",
    "country": "CN",
    "basis": "consent",
}


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A server of their own: what is published there everybody hears."""
    with Sandbox(tmp_path_factory.mktemp("publishing"), seed=0) as sandbox:
        yield sandbox


def notices(client: Client) -> list[Any]:
    found = [one["body"] for one in client.changes("account")[0] if one["type"] == "notice"]
    return sorted(found, key=lambda one: one["published_at"], reverse=True)


def edition(day: str, **fields: str) -> dict[str, str]:
    """What a form says that declares one change."""
    change = {f"change.0.{language}": ADDED[language] for language in LANGUAGES}
    return {
        "effective_on": day,
        "change.0.kind": "recipients",
        "change.0.clause": "sharing",
        **change,
        **{f"text.{language}": markdown(language) for language in LANGUAGES},
        **fields,
    }


@pytest.mark.req("D1")
def test_an_edition_is_checked_and_published(sandbox: Sandbox, administrator: Staff) -> None:
    supplier = sandbox.sign_in(SUPPLIER)
    form = administrator.get("/policy/new")
    assert "{#sharing}" in unescape(form.text)
    far = "2099-01-01"  # nobody else's tests are bound by it

    hostile = administrator.post(
        "/policy/new",
        do="publish",
        **edition(far, **{"text.en": f"{markdown('en')}\n<script>alert(1)</script>"}),
    )
    assert (hostile.status_code, "English: holds HTML." in words(hostile)) == (422, True)
    assert "<script>" not in hostile.text
    unkind = administrator.post(
        "/policy/new", do="publish", **edition(far, **{"change.0.kind": ""})
    )
    assert unkind.status_code == 422
    early = administrator.post("/policy/new", do="publish", **edition("2024-03-14"))
    assert "Effective on: is too early." in words(early)
    checked = administrator.post("/policy/new", do="preview", **edition(far))
    assert "Clauses that differ from the latest edition: complaint ." in words(checked)
    assert far not in words(administrator.get("/policy"))

    done = administrator.post("/policy/new", do="publish", **edition(far))
    assert done.headers["Location"] == "/console/policy"

    listed = words(administrator.get("/policy"))
    assert f"{far} Announced" in listed
    assert ADDED["ar"] in words(administrator.get(f"/policy/{far}", language="ar"))
    assert supplier.get("/v1/policies").json()["editions"][0]["version"] == far
    assert notices(supplier)[0]["subject"] == far
    assert "Published an edition" in words(administrator.get("/audit", about=far))


@pytest.mark.req("S7")
def test_a_notice_is_published_corrected_and_withdrawn(
    sandbox: Sandbox, administrator: Staff
) -> None:
    supplier = sandbox.sign_in(SUPPLIER)
    partly = {**NOTICE, "measures": ""}
    refused = administrator.post("/notices/new?kind=incident", **partly)
    assert (refused.status_code, "Measures: is missing." in words(refused)) == (422, True)
    assert "The door is closed." not in refused.text
    assert NOTICE["advice"] in refused.text

    done = administrator.post("/notices/new?kind=incident", **NOTICE)
    assert done.headers["Location"] == "/console/notices"
    told = notices(supplier)[0]
    assert {name: told[name] for name in NOTICE} == NOTICE
    path = f"/notices/{told['id']}"
    assert NOTICE["effect"] in administrator.get(path).text

    arabic = {"title.ar": "قرأ شخص الرسائل", "happened.ar": "يوم الأحد."}
    administrator.post(path, **NOTICE, **arabic)
    assert notices(supplier)[0]["texts"]["ar"]["title"] == arabic["title.ar"]
    assert set(notices(supplier)[0]["texts"]) == {"ar"}
    assert arabic["happened.ar"] in administrator.get(path).text
    wrong = administrator.post(path, **NOTICE, **arabic | {"title.ar": "a\u202eb"})
    assert "Arabic, title: holds characters that turn the direction" in words(wrong)

    administrator.post(path, **NOTICE | {"effect": "Ten messages were read."})
    corrected = notices(supplier)[0]
    assert (corrected["version"], corrected["effect"]) == (3, "Ten messages were read.")
    newcomer = sandbox.client().register("+8613700000077")
    assert told["id"] in [one["id"] for one in notices(newcomer)]
    administrator.post(f"{path}/withdrawal")
    assert notices(supplier)[0]["withdrawn"] is True
    again = administrator.post(f"{path}/withdrawal")
    assert again.status_code == 409
    assert "Withdrawn" in words(administrator.get("/notices"))
    trail = words(administrator.get("/audit", about=told["id"]))
    assert "Corrected a notice" in trail
    assert "Withdrew a notice" in trail


@pytest.mark.req("S7")
def test_the_service_ends_thirty_days_after_it_was_said(
    sandbox: Sandbox, administrator: Staff
) -> None:
    supplier, now = sandbox.sign_in(SUPPLIER), datetime.now(UTC)
    soon, later = (f"{now + timedelta(days=days):%Y-%m-%dT%H:%M}" for days in (29, 31))
    path = "/notices/new?kind=service_end"

    refused = administrator.post(path, **NOTICE, effective_at=soon)
    assert "Effective at: is too early." in words(refused)
    assert "is not a date." in words(administrator.post(path, **NOTICE, effective_at="soon"))
    assert administrator.post(path, **NOTICE, effective_at=later).status_code == 303
    told = notices(supplier)[0]
    assert told["effective_at"].startswith(later)
    earlier = administrator.post(f"/notices/{told['id']}", **NOTICE, effective_at=soon)
    assert earlier.status_code == 422
    administrator.post(f"/notices/{told['id']}/withdrawal")


@pytest.mark.req("D6")
def test_recipients_and_purposes_are_kept(sandbox: Sandbox, administrator: Staff) -> None:
    supplier = sandbox.sign_in(SUPPLIER)
    refused = administrator.post("/recipients/new", **PARTY | {"country": "China"})
    assert "Country: is not a code" in words(refused)
    assert "Test broker" in refused.text
    assert administrator.post("/recipients/new", **PARTY).status_code == 303

    chinese = supplier.get("/v1/processing", params={"language": "zh_CN"}).json()
    added = next(one for one in chinese["parties"] if one["name"] == "测试经纪")
    assert added["purpose"] == "To insure"
    path = f"/recipients/{added['id']}"
    assert "测试经纪" in administrator.get(path).text
    other = administrator.post(path, **PARTY | {"data.en": "Everything"})
    assert "Data: is what people agreed to." in words(other)
    assert administrator.post(path, **PARTY | {"contact": "+86 10 2"}).status_code == 303
    assert administrator.post(f"{path}/end").status_code == 303
    page = words(administrator.get("/recipients"))
    assert "Test broker Changed +86 10 1 → +86 10 2" in page
    assert administrator.post(f"{path}/end").status_code == 409

    purpose = {"title.en": "Price index", "text.en": "To publish prices", "data.en": "Prices"}
    lacking = administrator.post("/recipients/purposes/new", **purpose | {"data.en": ""})
    assert "English, data: is missing." in words(lacking)
    assert administrator.post("/recipients/purposes/new", **purpose).status_code == 303
    asked = supplier.get("/v1/processing").json()["purposes"][-1]
    assert asked["title"] == "Price index"
    told = notices(supplier)[0]
    assert (told["subject"], set(told["texts"])) == (asked["id"], {"zh_CN", "ar"})
    assert all("Price index" in one["title"] for one in told["texts"].values())
    assert administrator.post(f"/recipients/{asked['id']}/end").status_code == 303


@pytest.mark.req("B4")
def test_reported_links_are_listed_as_text(sandbox: Sandbox, support: Staff) -> None:
    dealer = sandbox.sign_in(SUPPLIER)
    body = {"url": "http://evil.example/<b>", "context": "listing 1"}
    dealer.do("PUT", f"/v1/link-reports/{new_key()}", json=body)

    page = support.get("/links")
    assert "http://evil.example/&lt;b&gt;" in page.text
    assert 'href="http://evil' not in page.text
