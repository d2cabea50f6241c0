"""The platform's part of an archive: asked for with a code, prepared meanwhile, kept for a week."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update

from tests.sandbox.cases import EXPLANATION, Person
from tests.sandbox.companies import supplier_content
from tests.sandbox.deals import LISTING, PAYEE, body, demo_pair, newest, put
from tests.sandbox.recordings import ogg
from tests.sandbox.test_certifications import approve
from tests.sandbox.test_uploads import picture, wait_until
from tests.support.clock import ManualClock
from tests.support.sandbox import PURCHASER, SUPPLIER, Client, Sandbox, new_key, served, slug
from vehilink_desktop.domain.export import LOCAL_ONLY, ExportKind, PartManifest
from vehilink_desktop.sandbox import accounts, export_work, exports
from vehilink_desktop.sandbox.closing import close_account
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.tables import exports as export_rows
from vehilink_desktop.sandbox.tables import listings, media

pytestmark = pytest.mark.req("D3")
PATH = "/v1/me/exports"
HERE = [str(kind) for kind in ExportKind if kind not in LOCAL_ONLY]


@pytest.fixture
def person(sandbox: Sandbox) -> Person:
    return Person(sandbox)


def ask(person: Person, *kinds: str, key: str | None = None, **period: str) -> dict[str, Any]:
    wanted = {"kinds": list(kinds or HERE), **period, **person.code("export_data")}
    return body(person.client.do("POST", PATH, key=key, json=wanted), 202)


def prepared(person: Person, *kinds: str, **period: str) -> dict[str, Any]:
    """An export that is ready."""
    asked = ask(person, *kinds, **period)
    wait_until(lambda: state_of(person, asked) != "preparing")
    ready = body(person.client.get(f"{PATH}/{asked['id']}"))
    assert ready["state"] == "ready", ready
    return ready


def state_of(person: Person, export: dict[str, Any]) -> str:
    return str(body(person.client.get(f"{PATH}/{export['id']}"))["state"])


def fetched(person: Person, export: dict[str, Any]) -> bytes:
    answer = person.client.get(f"{PATH}/{export['id']}/content")
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/zip"
    return answer.content


def opened(data: bytes) -> tuple[PartManifest, dict[str, list[Any]]]:
    """The manifest and the rows of a part, after checking the one against the other."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        manifest = PartManifest.model_validate_json(archive.read("manifest.json"))
        names = {"manifest.json", *(one.path for one in manifest.files)}
        assert sorted(archive.namelist()) == sorted(names)
        rows: dict[str, list[Any]] = {}
        for one in manifest.files:
            content = archive.read(one.path)
            assert (len(content), sha256(content).hexdigest()) == (one.bytes, one.sha256)
            if one.path.startswith("data/"):
                kind = one.path.removeprefix("data/").removesuffix(".jsonl")
                rows[kind] = [json.loads(line) for line in content.splitlines()]
    sent = sum(one.path.startswith("media/") for one in manifest.files)
    counts = {kind: len(found) for kind, found in rows.items()}
    assert manifest.counts == ({**counts, "media": sent} if "media" in manifest.kinds else counts)
    return manifest, rows


def test_everything_that_the_platform_has_of_somebody(person: Person, site: Site) -> None:
    client = person.client
    submitted = body(client.submit(new_key(), supplier_content(client)), 201)
    approve(site, submitted["id"])
    data, sound = picture(90, 60), ogg()
    photo, voice = client.upload(data), client.upload(sound, kind="voice")
    shown = {"media_id": photo, "width": 90, "height": 60}
    listing = body(client.put_listing(new_key(), {**LISTING, "photos": [shown]}), 201)
    payee = body(put(client, "payees", PAYEE), 201)
    case = person.ask(EXPLANATION)
    body(client.do("PUT", "/v1/me/choices", json={"choices": {"marketing": True}}))
    body(client.do("PUT", "/v1/me/cross-border", json={"agreed": True}))

    export = prepared(person)
    content = fetched(person, export)
    manifest, rows = opened(content)

    assert (len(content), sha256(content).hexdigest()) == (export["bytes"], export["sha256"])
    assert newest(client, "data_export", export["id"]) == export
    assert (manifest.schema_name, manifest.account_id) == ("vehilink-platform-data/1", person.id)
    assert set(rows) == {*HERE} - {"media"}
    (profile,) = rows["profile"]
    assert (profile["id"], profile["phone"]) == (person.id, person.phone)
    assert rows["listings"] == [listing]
    assert rows["payees"] == [payee]
    assert rows["privacy_cases"] == [case]
    assert [one["name"] for one in rows["choices"]] == ["marketing"]
    assert [one["subject"] for one in rows["consents"]] == ["cross_border"]
    assert [one["device"]["device_id"] for one in rows["sessions"]] == ["device-1"]
    assert rows["certification"][0]["content"]["credit_code"] == submitted["content"]["credit_code"]
    assert rows["agreements"]
    assert rows["third_parties"]
    scan = submitted["content"]["documents"][0]["media_id"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read(f"media/{photo}.jpg").startswith(b"\xff\xd8")
        assert archive.read(f"media/{voice}.ogg") == sound
        assert f"media/{scan}.jpg" in archive.namelist()
    assert person.client.tokens["access_token"].encode() not in content


def test_deals_of_both_sides_and_own_vouchers(sandbox: Sandbox) -> None:
    pair = demo_pair(sandbox)
    order, _ = pair.invoiced()
    buyer = Person(sandbox, pair.purchaser, PURCHASER)
    seller = Person(sandbox, pair.supplier, SUPPLIER)

    for person in (buyer, seller):
        _, rows = opened(fetched(person, prepared(person, "orders", "quotations", "vouchers")))
        (mine,) = (one for one in rows["orders"] if one["id"] == order["id"])
        assert mine == newest(person.client, "order", order["id"])
        assert order["quotation_id"] in {one["id"] for one in rows["quotations"]}
        assert set(rows) == {"orders", "quotations", "vouchers"}


def test_it_takes_a_code_for_this_and_kinds_that_are_here(person: Person) -> None:
    typed = {"kinds": ["profile"], **person.code("privacy_request")}
    assert slug(person.client.do("POST", PATH, json=typed)) == "code-void"
    good = person.code("export_data")
    wrong: list[tuple[dict[str, Any], str, str]] = [
        ({"kinds": []}, "/kinds", "required"),
        ({"kinds": ["profile", "profile"]}, "/kinds", "repeated"),
        ({"kinds": ["profile", "drafts"]}, "/kinds/1", "not_here"),
        (
            {
                "kinds": ["profile"],
                "since": "2026-02-01T00:00:00Z",
                "until": "2026-02-01T00:00:00Z",
            },
            "/until",
            "before_since",
        ),
        ({"kinds": ["profile"], "since": "soon"}, "/since", "datetime_parsing"),
    ]
    for fields, pointer, reason in wrong:
        refused = person.client.do("POST", PATH, json={**good, **fields})
        assert slug(refused) == "invalid", refused.text
        assert refused.json()["errors"][0] == {"pointer": pointer, "reason": reason}

    key, wanted = new_key(), {**good, "kinds": ["profile"]}
    first = body(person.client.do("POST", PATH, key=key, json=wanted), 202)
    again = person.client.do("POST", PATH, key=key, json=wanted)
    assert (again.status_code, again.json()) == (202, first)


def test_an_export_is_its_askers_alone(sandbox: Sandbox, person: Person) -> None:
    export, stranger = prepared(person, "profile"), Person(sandbox)

    for path in (export["id"], f"{export['id']}/content", new_key(), "x"):
        assert slug(stranger.client.get(f"{PATH}/{path}")) == "not-found"
        assert sandbox.client().get(f"{PATH}/{path}").status_code == 401


def test_the_content_comes_in_ranges(person: Person) -> None:
    export = prepared(person)
    path, whole = f"{PATH}/{export['id']}/content", fetched(person, export)

    part = person.client.get(path, headers={"Range": "bytes=10-"})

    assert (part.status_code, part.content) == (206, whole[10:])
    assert part.headers["Content-Range"] == f"bytes 10-{len(whole) - 1}/{len(whole)}"
    tag = part.headers["ETag"]
    more = person.client.get(path, headers={"Range": "bytes=0-9", "If-Range": tag})
    assert (more.status_code, more.content) == (206, whole[:10])
    behind = person.client.get(path, headers={"Range": f"bytes={len(whole)}-"})
    assert (behind.status_code, slug(behind)) == (416, "invalid")


# -- with a time that the test holds, and no process that prepares anything by itself


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


class Late:
    """A platform whose time stands still, so that nothing happens by itself but what is due."""

    def __init__(self, url: str, site: Site, clock: ManualClock) -> None:
        self.site, self.clock = site, clock
        self.person = Person(url)

    def later(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.person.client = Client(self.person.client.url).sign_in(self.person.phone)


@pytest.fixture
def late(tmp_path: Path, clock: ManualClock) -> Iterator[Late]:
    settings = Settings(data_dir=tmp_path, seed_count=0, code_resend_s=0)
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        yield Late(url, site, clock)
        site.db.close()


@pytest.mark.req("D7")
def test_a_week_later_it_is_gone(late: Late) -> None:
    export = prepared(late.person, "profile")
    path, file = f"{PATH}/{export['id']}/content", late.site.blobs.export(export["id"])
    assert (export["ready_at"], export["expires_at"]) == (
        "2026-11-22T12:00:00Z",
        "2026-11-29T12:00:00Z",
    )

    late.later(7 * 86_400 - 1)
    exports.expire_due(late.site)
    assert late.person.client.get(path).status_code == 200

    late.later(1)
    gone = late.person.client.get(path)
    assert (gone.status_code, slug(gone)) == (410, "export-expired")
    exports.expire_due(late.site)
    assert not file.exists()
    assert newest(late.person.client, "data_export", export["id"])["state"] == "expired"
    late.clock.set(late.clock.now().replace(month=10))  # moved back: what is gone stays gone
    late.person.client = Client(late.person.client.url).sign_in(late.person.phone)
    assert slug(late.person.client.get(path)) == "export-expired"


def test_only_what_touches_the_period_is_in_it(late: Late) -> None:
    """The edges: what ended a second before it is not in it, what is at its first moment is."""
    first = late.person.ask(EXPLANATION)
    late.later(1)
    second = late.person.ask(EXPLANATION)
    late.later(1)
    third = late.person.ask(EXPLANATION)
    late.later(60)

    export = prepared(
        late.person,
        "privacy_cases",
        "profile",
        since=second["created_at"],
        until=third["created_at"],
    )

    manifest, rows = opened(fetched(late.person, export))
    assert [one["id"] for one in rows["privacy_cases"]] == [second["id"]]
    assert first["id"] not in str(rows)
    assert manifest.counts == {"privacy_cases": 1, "profile": 1}
    assert manifest.since is not None


def test_a_closed_account_leaves_no_export(late: Late) -> None:
    export = prepared(late.person, "profile")

    with late.site.change() as conn:
        close_account(conn, late.site, accounts.locked(conn, late.person.id))

    assert not late.site.blobs.exported()
    with late.site.db.read() as conn:
        assert not exports.read(conn, export_rows.c.id == export["id"])


# -- without a server


@pytest.fixture
def alone(tmp_path: Path, clock: ManualClock) -> Iterator[Site]:
    settings = Settings(data_dir=tmp_path, seed_count=1, seed_deals=0)
    site = open_site(settings, clock)
    yield site
    site.db.close()


def waiting(site: Site, *kinds: str) -> str:
    """An export that nobody has begun with, of the seed's only seller; its id."""
    with site.db.write() as conn:
        account_id = conn.execute(listings.select()).one().account_id
        export_id = site.new_id()
        document = {
            "id": export_id,
            "version": 1,
            "state": "preparing",
            "kinds": kinds,
            "created_at": "2026-11-22T12:00:00Z",
        }
        row = {"id": export_id, "account_id": account_id, "version": 1, "created_at": site.now()}
        conn.execute(
            insert(export_rows).values(**row, state="preparing", body=json.dumps(document))
        )
    return export_id


def state(site: Site, export_id: str) -> str:
    with site.db.read() as conn:
        (found,) = exports.read(conn, export_rows.c.id == export_id)
    return str(found.state)


def test_what_a_killed_process_began_with_is_begun_anew(alone: Site, clock: ManualClock) -> None:
    export_id = waiting(alone, "profile", "listings")
    alone.blobs.export_part(export_id).write_bytes(b"half")
    with alone.db.write() as conn:
        conn.execute(update(export_rows).values(taken_at=alone.now()))
    clock.advance(export_work.PATIENCE_MS / 1000 - 1)
    assert export_work.prepare_due(alone) == 0

    clock.advance(1)
    assert export_work.prepare_due(alone) == 1

    assert state(alone, export_id) == "ready"
    opened(alone.blobs.export(export_id).read_bytes())
    alone.blobs.export_part(new_key()).write_bytes(b"of no export")
    exports.sweep(alone)
    assert alone.blobs.exported() == {export_id}


@pytest.mark.logs("an export could not be prepared")
def test_what_cannot_be_written_fails_and_says_so(alone: Site) -> None:
    export_id = waiting(alone, "profile")
    folder = alone.blobs.export(export_id).parent
    folder.rmdir()  # as good as a full disk, for root too

    assert export_work.prepare_due(alone) == 1
    assert state(alone, export_id) == "failed"
    folder.mkdir()
    again = waiting(alone, "profile")
    assert export_work.prepare_due(alone) == 1
    assert state(alone, again) == "ready"


def test_a_file_that_was_erased_meanwhile_is_left_out_and_named(alone: Site) -> None:
    export_id = waiting(alone, "media")
    with alone.db.write() as conn:
        account_id = conn.execute(listings.select()).one().account_id
        row = {"id": new_key(), "account_id": account_id, "sha256": "0" * 64, "size": 1}
        conn.execute(insert(media).values(row))

    export_work.prepare_due(alone)

    manifest, _ = opened(alone.blobs.export(export_id).read_bytes())
    assert [(one.path, one.reason) for one in manifest.left_out] == [
        (f"media/{row['id']}.jpg", "erased")
    ]
    assert manifest.counts == {"media": 1}  # the seed's licence, drawn for it


def test_memory_does_not_grow_with_what_there_is(tmp_path: Path, intensity: float) -> None:
    """20,000 listings and 640 MiB of sparse pictures at full intensity."""
    count, pictures = round(20_000 * intensity), max(1, round(10 * intensity))
    child = subprocess.run(
        [sys.executable, "-c", _LARGE, str(tmp_path), str(count), str(pictures)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )

    grown_kib, size = map(int, child.stdout.split())
    assert size > pictures * (64 << 20)
    assert grown_kib < 40 * 1024


_LARGE = """
import resource, sys
from pathlib import Path
from sqlalchemy import insert, select
from tests.sandbox.test_exports import waiting
from tests.support.clock import ManualClock
from vehilink_desktop.sandbox import export_work
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import open_site
from vehilink_desktop.sandbox.tables import listings, media

folder, count, pictures = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
site = open_site(Settings(data_dir=folder, seed_count=1, seed_deals=0), ManualClock())
export_work.prepare_due(site)
small = waiting(site, "listings", "media")
with site.db.write() as conn:
    row = dict(conn.execute(select(listings)).one()._mapping)
    rows = [{**row, "id": site.new_id(), "vin_claim": None} for _ in range(count)]
    for start in range(0, count, 500):
        conn.execute(insert(listings), rows[start : start + 500])
    for _ in range(pictures):
        media_id = site.new_id()
        own = {"account_id": row["account_id"], "sha256": "0" * 64, "size": 64 << 20}
        conn.execute(insert(media).values(id=media_id, **own))
        with site.blobs.picture(media_id).open("wb") as file:
            file.truncate(64 << 20)
del rows
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert export_work.prepare_due(site) == 1
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(after - before, site.blobs.export(small).stat().st_size)
site.db.close()
"""
