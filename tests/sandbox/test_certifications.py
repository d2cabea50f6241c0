"""Company certification over HTTP: what may be submitted, and what a decision changes."""

from typing import Any

import pytest

from tests.sandbox.companies import (
    new_credit_code,
    new_legacy_number,
    newcomer,
    purchaser_content,
    scan,
    submitted,
    supplier_content,
    wrong_check,
)
from tests.sandbox.test_feeds import CONTENT, Stream
from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, Sandbox, new_key, slug
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox.certifications import (
    approve_certification,
    queue,
    reject_certification,
)
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site

pytestmark = pytest.mark.req("A2")


@pytest.fixture
def fresh(sandbox: Sandbox) -> Client:
    """A supplier who has just registered."""
    return newcomer(sandbox.client())


@pytest.fixture
def somebody(on_sqlite: Sandbox) -> Client:
    """The same, for what no database has a say in."""
    return newcomer(on_sqlite.client())


def approve(site: Site, certification_id: str) -> None:
    with site.change() as conn:
        approve_certification(conn, site, certification_id)


def reject(site: Site, certification_id: str, *reasons: FieldReason, **more: Any) -> None:
    with site.change() as conn:
        reject_certification(conn, site, certification_id, reasons=reasons, **more)


def newest(client: Client, kind: str) -> Any:
    """The body of the account feed's latest change of `kind`."""
    return [c["body"] for c in client.changes("account")[0] if c["type"] == kind][-1]


def test_a_submission_waits_and_its_sender_sees_it_wait(fresh: Client) -> None:
    name, content = new_key(), supplier_content(fresh)

    answer = fresh.submit(name, content)

    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert (found["state"], found["version"], found["content"]) == ("pending", 1, content)
    assert [one["state"] for one in found["reviews"]] == ["pending"]
    account = fresh.get("/v1/me").json()
    assert (account["certified"], account["certification_state"]) == (False, "pending")
    assert fresh.get("/v1/certifications").json() == {"certifications": [found]}
    assert newest(fresh, "certification") == found
    assert newest(fresh, "account") == account


def test_the_same_submission_again_has_one_effect(sandbox: Sandbox, fresh: Client) -> None:
    name, content, key = new_key(), supplier_content(fresh), new_key()
    first = fresh.submit(name, content, key=key)
    again = fresh.submit(name, content, key=key)

    assert again.status_code == first.status_code == 201
    assert again.text == first.text
    assert again.headers["Idempotent-Replay"] == "true"
    assert len(sandbox.audit(key)) == 1
    other = fresh.submit(name, {**content, "address": "Elsewhere"}, key=key)
    assert slug(other) == "idempotency-key-reused"


@pytest.mark.parametrize(
    ("change", "pointer", "reason"),
    [
        ({"company_name": None}, "/content/company_name", "required"),
        ({"company_name": "  "}, "/content/company_name", "required"),
        ({"company_name": "x" * 5000}, "/content/company_name", "too_long"),
        ({"company_name": "Motors \u202edtL"}, "/content/company_name", "bidi_control"),
        ({"company_name_zh": "青岛\n有限公司"}, "/content/company_name_zh", "control_characters"),
        ({"address": "x" * 301}, "/content/address", "too_long"),
        ({"documents": []}, "/content/documents", "required"),
        ({"authorised": False}, "/content/authorised", "required"),
        ({"user_type": "purchaser", "country": "CN"}, "/content/user_type", "other_user_type"),
        ({"country": "DE"}, "/content/country", "unknown_value"),
        ({"credit_code": "9137020"}, "/content/credit_code", "credit_code_length"),
        ({"credit_code": "91A70200000000000X"}, "/content/credit_code", "credit_code_division"),
        ({"employees": 4}, "/content/employees", "unknown_field"),
    ],
)
def test_what_is_not_right_is_named(
    somebody: Client, change: dict[str, Any], pointer: str, reason: str
) -> None:
    answer = somebody.submit(new_key(), supplier_content(somebody) | change)

    assert answer.status_code == 422
    assert slug(answer) == "invalid"
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]


def test_a_wrong_check_character_is_refused(somebody: Client) -> None:
    content = supplier_content(somebody, credit_code=wrong_check(new_credit_code()))

    answer = somebody.submit(new_key(), content)

    error = {"pointer": "/content/credit_code", "reason": "credit_code_check"}
    assert answer.json()["errors"] == [error]


@pytest.mark.parametrize(
    "disguise",
    [
        str.lower,
        lambda code: code.replace("9", "９", 1),
        lambda code: f"{code[:4]} {code[4:]}",
        lambda code: f"{code}\u200b",
        lambda code: code.replace("A", "\u0410"),
    ],
    ids=["lower case", "full width", "space", "invisible", "Cyrillic"],
)
def test_look_alikes_of_a_code_are_refused(somebody: Client, disguise: Any) -> None:
    """The client makes a plain code of what was typed; the platform takes nothing else."""
    code = new_credit_code("370200")
    while "A" not in code:
        code = new_credit_code("370200")

    answer = somebody.submit(new_key(), supplier_content(somebody, credit_code=disguise(code)))

    error = {"pointer": "/content/credit_code", "reason": "credit_code_character"}
    assert answer.json()["errors"] == [error]


def test_a_doubtful_inner_check_and_an_old_number_are_taken(sandbox: Sandbox) -> None:
    for code in (new_credit_code(subject_fits=False), new_legacy_number()):
        client = newcomer(sandbox.client())
        assert client.submit(new_key(), supplier_content(client, credit_code=code)).ok


def test_a_purchaser_abroad_has_a_registration_number_instead(sandbox: Sandbox) -> None:
    client = newcomer(sandbox.client(), "purchaser")
    lacking = client.submit(new_key(), purchaser_content(client, registration_number=None))
    nowhere = client.submit(new_key(), purchaser_content(client, country="XX"))
    taken = client.submit(new_key(), purchaser_content(client))

    assert lacking.json()["errors"] == [
        {"pointer": "/content/registration_number", "reason": "required"}
    ]
    assert nowhere.json()["errors"] == [{"pointer": "/content/country", "reason": "unknown_value"}]
    assert taken.status_code == 201, taken.text


def test_only_own_scans_that_have_arrived_are_pages(fresh: Client, supplier: Client) -> None:
    for wrong in (new_key(), scan(supplier), fresh.upload(picture(120, 80))):
        pages = [{"media_id": wrong, "kind": "business_licence"}]
        answer = fresh.submit(new_key(), supplier_content(fresh, documents=pages))

        assert (answer.status_code, slug(answer)) == (409, "media-incomplete")
        assert answer.json()["errors"] == [
            {"pointer": "/content/documents/0/media_id", "reason": "media_incomplete"}
        ]


def test_a_scan_is_shown_to_its_sender_only(fresh: Client, supplier: Client) -> None:
    path = f"/v1/media/{scan(fresh)}"

    assert fresh.get(path).status_code == fresh.get(f"{path}/thumbnail").status_code == 200
    assert supplier.get(path).status_code == supplier.get(f"{path}/thumbnail").status_code == 404


def test_one_submission_waits_at_a_time(fresh: Client) -> None:
    first = submitted(fresh)

    answer = fresh.submit(new_key(), supplier_content(fresh))

    assert (answer.status_code, slug(answer)) == (409, "certification-pending")
    assert [one["id"] for one in fresh.get("/v1/certifications").json()["certifications"]] == [
        first["id"]
    ]


def test_approval_opens_the_market_and_publishing_on_every_device(
    fresh: Client, site: Site
) -> None:
    certification = submitted(fresh)
    assert slug(fresh.put_listing(new_key(), CONTENT)) == "not-certified"
    before, cursor = fresh.changes("market")
    with Stream(fresh) as stream:
        approve(site, certification["id"])
        moved = stream.next_feeds()
        while moved != {"account", "market", "requests"}:
            moved |= stream.next_feeds()

    account = newest(fresh, "account")
    assert account == fresh.get("/v1/me").json()
    assert (account["certified"], account["certification_state"]) == (True, "approved")
    assert account["company"]["name"] == certification["content"]["company_name"]
    assert account["company"]["country"] == "CN"
    decided = newest(fresh, "certification")
    assert (decided["state"], decided["version"]) == ("approved", 2)
    assert [one["state"] for one in decided["reviews"]] == ["accepted"]
    old = fresh.get("/v1/feeds/market", params={"cursor": cursor})
    assert (old.status_code, slug(old)) == (400, "cursor-invalid")
    assert len(fresh.changes("market")[0]) > len(before)
    listing = fresh.put_listing(new_key(), CONTENT)
    assert listing.status_code == 201
    assert listing.json()["seller"]["id"] == account["company"]["id"]


def test_a_rejection_says_why_for_each_field_and_page(fresh: Client, site: Site) -> None:
    pages = [{"media_id": scan(fresh), "kind": "business_licence"} for _ in range(2)]
    certification = submitted(fresh, documents=pages)

    reject(
        site,
        certification["id"],
        FieldReason(field="address", reason="not_matching"),
        documents={pages[1]["media_id"]: "unreadable"},
        note="The second page is dark.",
    )

    found = newest(fresh, "certification")
    assert found["state"] == "rejected"
    assert found["reasons"] == [{"field": "address", "reason": "not_matching"}]
    assert found["note"] == "The second page is dark."
    assert [(one["state"], one.get("reason")) for one in found["reviews"]] == [
        ("accepted", None),
        ("rejected", "unreadable"),
    ]
    account = fresh.get("/v1/me").json()
    assert (account["certified"], account["certification_state"]) == (False, "rejected")
    again = submitted(fresh)
    history = fresh.get("/v1/certifications").json()["certifications"]
    assert [one["id"] for one in history] == [again["id"], certification["id"]]


def test_a_certified_company_stays_so_while_it_asks_for_a_change(fresh: Client, site: Site) -> None:
    first = submitted(fresh)
    approve(site, first["id"])
    code = first["content"]["credit_code"]
    renamed = submitted(fresh, credit_code=code, company_name="Lighthouse Exports Co., Ltd.")

    assert fresh.put_listing(new_key(), CONTENT).status_code == 201
    waiting = fresh.get("/v1/me").json()
    assert (waiting["certified"], waiting["certification_state"]) == (True, "pending")
    approve(site, renamed["id"])
    changed = fresh.get("/v1/me").json()
    assert changed["company"] == waiting["company"] | {"name": "Lighthouse Exports Co., Ltd."}
    reject(site, submitted(fresh)["id"], FieldReason(field="address", reason="incomplete"))
    assert fresh.get("/v1/me").json()["certified"] is True


def test_a_credit_code_certifies_one_account(sandbox: Sandbox, site: Site) -> None:
    early, late, later = (newcomer(sandbox.client()) for _ in range(3))
    code = new_credit_code()
    first, second = submitted(early, credit_code=code), submitted(late, credit_code=code)
    approve(site, first["id"])

    answer = later.submit(new_key(), supplier_content(later, credit_code=code))

    assert (answer.status_code, slug(answer)) == (409, "credit-code-taken")
    with pytest.raises(Refused, match="credit-code-taken"):
        approve(site, second["id"])
    assert late.get("/v1/me").json()["certification_state"] == "pending"


def test_what_is_decided_stays_decided(fresh: Client, supplier: Client, site: Site) -> None:
    certification = submitted(fresh)
    with site.db.read() as conn:
        assert certification["id"] in {one.id for one in queue(conn)}
    for wrong in (
        FieldReason(field="address", reason="ugly"),
        FieldReason(field="colour", reason="incomplete"),
    ):
        with pytest.raises(Refused, match="invalid"):
            reject(site, certification["id"], wrong)
    with pytest.raises(Refused, match="invalid"):
        reject(site, certification["id"], note="No reason at all.")
    approve(site, certification["id"])

    with pytest.raises(Refused, match="state-conflict"):
        reject(site, certification["id"], FieldReason(field="address", reason="incomplete"))
    with pytest.raises(Refused, match="not-found"):
        approve(site, new_key())
    with site.db.read() as conn:
        assert certification["id"] not in {one.id for one in queue(conn)}
    content = supplier_content(supplier, credit_code=new_credit_code())
    assert slug(supplier.submit(certification["id"], content)) == "forbidden"
    mine = supplier_content(fresh, credit_code=certification["content"]["credit_code"])
    assert slug(fresh.submit(certification["id"], mine)) == "state-conflict"
