"""The archive of personal data: from this computer and from a real platform."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pyzipper
from sqlalchemy import Table, func, select

from tests.documents.test_archive_page import texts
from tests.services.conftest import OpenDesk
from tests.support.clock import ManualClock
from tests.support.desk import Desk
from tests.support.proxy import FaultProxy, Way
from tests.support.sandbox import SUPPLIER, Sandbox, new_phone
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.documents.archive_names import part_of
from vehilink_desktop.domain.export import (
    MANIFEST,
    PLATFORM_SCHEMA,
    DataExport,
    DataExportState,
    ExportJob,
    ExportKind,
    ExportPeriod,
    JobState,
    PartManifest,
)
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.remote import exports as remote_exports
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.services.personal_export import FRESH, PersonalExportService
from vehilink_desktop.services.personal_export_view import Choice, Progress, Stage
from vehilink_desktop.services.profile import CropBox
from vehilink_desktop.storage import personal_rows, tables
from vehilink_desktop.storage.repositories import accounts, exports, searches
from vehilink_desktop.storage.tables import metadata

pytestmark = pytest.mark.req("D3")

EVERYTHING = tuple(ExportKind)


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """With deals."""
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=12, deals=2) as sandbox:
        yield sandbox


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Somebody who has just registered: what the platform has of them is packed at once."""
    desk = open_desk("new", None)
    desk.register(new_phone())
    desk.wait_until(lambda: desk.engine.status().last_sync_at)
    return desk


@pytest.fixture
def service(desk: Desk, slip: Path) -> PersonalExportService:
    draft = desk.listings.create(ListingContent(brand="BYD", description="=1+1 <script>"))
    desk.add_photos(draft, slip)
    with desk.db.write() as conn:
        searches.remember(conn, "byd 汉", desk.workspace.millis())
    return desk.personal_export


def begin(desk: Desk, service: PersonalExportService, choice: Choice) -> ExportJob:
    sent = service.request_code()
    code = desk.account.read_code(sent.request_id)
    assert code
    return service.begin(choice, sent.request_id, code)


def refused(action: Callable[[], object]) -> str:
    with pytest.raises(Known) as caught:
        action()
    return caught.value.code


def lines(archive: zipfile.ZipFile, path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in archive.read(path).splitlines()]


def listed_as_told(archive: zipfile.ZipFile) -> dict[str, Any]:
    """The manifest, compared with the archive by other means than the program's own."""
    manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
    told = {one["path"]: one for one in manifest["files"]}
    assert set(told) == set(archive.namelist()) - {MANIFEST}
    for path, one in told.items():
        data = archive.read(path)
        assert (len(data), hashlib.sha256(data).hexdigest()) == (one["bytes"], one["sha256"])
    return manifest


# -- the whole way


def test_everything_in_one_archive(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    target, seen = tmp_path / "my data.zip", list[Progress]()
    job = begin(desk, service, Choice(EVERYTHING, target))
    assert not target.exists()
    done = service.run(job.id, texts(), on_progress=seen.append)
    assert done.state == JobState.DONE
    assert service.jobs() == [done]
    assert [one.name for one in tmp_path.glob("my data*")] == ["my data.zip"]
    assert done.bytes == target.stat().st_size

    with zipfile.ZipFile(target) as archive:
        manifest = listed_as_told(archive)
        assert manifest["schema"] == "vehilink-personal-data/1"
        assert manifest["left_out"] == []
        assert manifest["consents_broken_at"] is None
        draft = lines(archive, "data/drafts.jsonl")[0]
        assert (draft["what"], draft["content"]["brand"]) == ("vehicle", "BYD")
        (picture,) = lines(archive, "data/media.jsonl")
        assert archive.read(picture["file"])[:2] == b"\xff\xd8"
        assert [one["text"] for one in lines(archive, "data/searches.jsonl")] == ["byd 汉"]
        assert lines(archive, "platform/data/sessions.jsonl")
        for kind, count in manifest["platform_counts"].items():
            if kind != "media":
                assert len(lines(archive, f"platform/data/{kind}.jsonl")) == count
        table = csv.reader(io.StringIO(archive.read("data/drafts.csv").decode("utf-8-sig")))
        header, row, *_versions = table
        assert dict(zip(header, row, strict=True))["content.description"] == "'=1+1 <script>"
        html = archive.read("index.html").decode()
        assert "&lt;script&gt;" in html
        assert "<script" not in html
        text = b"".join(archive.read(name) for name in archive.namelist())
        for secret in ("vault_key", "refresh_token"):
            assert secret.encode() not in text
    assert [one.stage for one in seen if one.stage is not Stage.WAITING] == sorted(
        (one.stage for one in seen if one.stage is not Stage.WAITING),
        key=[*Stage].index,
    )
    assert not [one for one in desk.workspace.vault.names() if one.endswith(".part")]
    checked = service.check_against_store(target)
    assert checked.verified.faults == ()
    # the ledger of departures and of sessions goes on while it is being made
    assert {one.kind for one in checked.differences} <= {ExportKind.DEPARTURES}


def test_counts_are_those_of_the_database(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk("supplier", SUPPLIER)  # with deals, whose vouchers take long to pack
    service = desk.personal_export
    kinds = set(EVERYTHING) - {ExportKind.MEDIA}
    job = begin(desk, service, Choice(kinds, tmp_path / "x.zip"))
    done = service.run(job.id, texts())
    with desk.db.read() as conn:

        def count(table: Any, *where: Any) -> int:
            return conn.scalar(select(func.count()).select_from(table).where(*where)) or 0

        assert done.counts["orders"] == count(tables.order_bodies) > 0
        assert done.counts["quotations"] == count(tables.quotation_bodies) > 0
        assert done.counts["listings"] == count(tables.listings, tables.listings.c.mine) > 0
        assert done.counts["consents"] == count(tables.consents) > 0
        assert done.counts["profile"] == 1
    desk.listings.create(ListingContent(brand="BYD"))
    (difference,) = (
        one
        for one in service.check_against_store(tmp_path / "x.zip").differences
        if one.kind is ExportKind.DRAFTS
    )
    assert difference.stored > difference.archived


def test_a_locked_one(desk: Desk, service: PersonalExportService, tmp_path: Path) -> None:
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice([ExportKind.DRAFTS], target, locked=True))
    assert refused(lambda: service.run(job.id, texts())) == "archive-locked"
    service.run(job.id, texts(), "open sesame")
    with pyzipper.AESZipFile(target) as archive:
        archive.setpassword(b"open sesame")
        assert b"BYD" in archive.read("data/drafts.jsonl")
    assert refused(lambda: service.check_against_store(target, "no")) == "archive-passphrase-wrong"
    assert service.check_against_store(target, "open sesame").differences == ()


# -- proof of who one is


def test_nothing_without_the_right_code(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    sent = service.request_code()
    code = desk.account.read_code(sent.request_id)
    wrong = "000000" if code != "000000" else "111111"
    with pytest.raises(CodeWrong):
        service.begin(Choice(EVERYTHING, tmp_path / "x.zip"), sent.request_id, wrong)
    assert service.jobs() == []


def test_without_the_platform_only_soon_after_a_right_code(
    tmp_path: Path, platform: Sandbox
) -> None:
    with Desk(tmp_path / "desk", platform.url) as desk:
        desk.sign_in(SUPPLIER)
    clock = ManualClock()
    with Desk(tmp_path / "desk", "http://127.0.0.1:9", clock) as desk:
        service = desk.personal_export
        with desk.db.read() as conn:
            signed_in_at = from_millis(accounts.verified_at(conn) or 0)
        second = timedelta(seconds=1)
        for moved, fresh in ((-second, False), (FRESH + second, False), (FRESH, True)):
            clock.set(signed_in_at + moved)
            assert service.freshly_verified() is fresh
        job = service.begin_here(Choice(EVERYTHING, tmp_path / "x.zip"))
        assert service.run(job.id, texts()).platform_counts is None
        clock.set(signed_in_at + FRESH + second)
        other = Choice(EVERYTHING, tmp_path / "y.zip")
        assert refused(lambda: service.begin_here(other)) == "verification-needed"


# -- targets


def test_a_file_of_the_person_is_not_overwritten_unasked(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice([ExportKind.DRAFTS], target))
    target.write_bytes(b"came in between")
    assert refused(lambda: service.run(job.id, texts())) == "target-exists"
    assert target.read_bytes() == b"came in between"
    assert service.jobs()[0].problem == "target-exists"
    assert refused(lambda: service.begin_here(Choice([], target))) == "target-exists"
    target.unlink()
    assert service.run(job.id, texts()).problem is None


def test_killed_after_it_got_its_name_it_is_found_to_be_done(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice([ExportKind.DRAFTS], target))
    target.write_bytes(b"in its way")
    assert refused(lambda: service.run(job.id, texts())) == "target-exists"
    verified = service.jobs()[0]  # what is kept before it gets its name
    target.unlink()
    done = service.run(job.id, texts())
    assert verified.bytes
    assert (verified.state, verified.counts) == (JobState.OPEN, done.counts)
    with desk.db.write() as conn:
        exports.put(conn, verified.model_copy(update={"bytes": done.bytes}))
    written = target.stat().st_ino, target.stat().st_mtime_ns
    again = service.run(job.id, texts())
    assert (again.state, again.problem, again.counts) == (JobState.DONE, None, done.counts)
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == written
    with desk.db.write() as conn:
        exports.put(conn, verified.model_copy(update={"bytes": done.bytes + 1}))
    assert refused(lambda: service.run(job.id, texts())) == "target-exists"  # somebody else's


def record_much(desk: Desk) -> None:
    """Leave a take of 24 MB."""
    with desk.workspace.vault.create_stream("0190a000-0000-7000-8000-000000000001.take") as take:
        for _ in range(24):
            take.write(bytes(1 << 20))
    with desk.db.write() as conn:
        row = {
            "id": "0190a000-0000-7000-8000-000000000001",
            "listing_id": "x",
            "kind": "video",
            "state": "finished",
            "started_at": desk.workspace.millis(),
            "purpose": "video",
        }
        conn.execute(tables.takes.insert().values(row))  # fmt: skip


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
        pytest.skip("only root on Linux can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_and_gone_on_with(
    desk: Desk, service: PersonalExportService, small_disk: Path, tmp_path: Path
) -> None:
    record_much(desk)
    (small_disk / "filler").write_bytes(bytes(30 << 20))
    target = small_disk / "x.zip"
    job = begin(desk, service, Choice(EVERYTHING, target))
    assert refused(lambda: service.run(job.id, texts())) == "disk-full"
    assert not target.exists()
    assert part_of(target).stat().st_size > 8 << 20  # it was found out while writing
    (small_disk / "filler").unlink()
    assert service.run(job.id, texts()).state == JobState.DONE
    assert service.check_against_store(target).verified.faults == ()


@pytest.mark.skipif("sys.platform == 'win32'")
def test_a_disk_that_takes_no_large_files_says_so(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    """As FAT does from 4 GB on; here the system is asked to do it from 16 MB on."""
    import resource

    record_much(desk)
    job = begin(desk, service, Choice(EVERYTHING, tmp_path / "x.zip"))
    _soft, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16 << 20, hard))
    try:
        assert refused(lambda: service.run(job.id, texts())) == "disk-file-limit"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert service.jobs()[0].problem == "disk-file-limit"
    service.discard(job.id)
    assert list(tmp_path.glob("x.zip*")) == []


# -- stopped, gone on with, given up


def test_it_is_stopped_and_gone_on_with(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice(EVERYTHING, target))
    for stage in (Stage.WAITING, Stage.FETCHING, Stage.WRITING, Stage.VERIFYING):
        token = CancelToken()

        def stop(progress: Progress, stage: Stage = stage, token: CancelToken = token) -> None:
            if progress.stage is stage:
                token.cancel()

        with_progress = stop
        if stage is Stage.WAITING and service.jobs()[0].platform is None:
            continue
        try:
            service.run(job.id, texts(), on_progress=with_progress, token=token)
        except Cancelled:
            assert not target.exists()
            assert service.jobs()[0].state == JobState.OPEN
    if not target.exists():
        service.run(job.id, texts())
    assert service.check_against_store(target).verified.faults == ()
    assert service.run(job.id, texts()).state == JobState.DONE  # once more does nothing


def test_giving_up_leaves_nothing(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    target, token = tmp_path / "x.zip", CancelToken()
    job = begin(desk, service, Choice(EVERYTHING, target))

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.WRITING:
            token.cancel()

    with pytest.raises(Cancelled):
        service.run(job.id, texts(), on_progress=stop, token=token)
    assert part_of(target).exists()
    service.discard(job.id)
    assert service.jobs() == []
    assert list(tmp_path.glob("x.zip*")) == []
    assert not [one for one in desk.workspace.vault.names() if one.endswith(".part")]
    assert refused(lambda: service.run(job.id, texts())) == "not-found"


def test_a_damaged_picture_is_left_out_and_said(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    (name,) = (one for one in desk.workspace.vault.names() if one.endswith(".jpg"))
    path = next(tmp_path.rglob(name))
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice(EVERYTHING, target))
    assert service.run(job.id, texts()).counts["media"] == 0
    with zipfile.ZipFile(target) as archive:
        (lost,) = listed_as_told(archive)["left_out"]
        assert lost == {"path": f"media/{name}", "reason": "vault-damaged"}
        assert name in archive.read("index.html").decode()


# -- the platform's part


def test_a_bad_line_and_a_new_start_go_on_where_it_ended(
    tmp_path: Path, platform: Sandbox, slip: Path
) -> None:
    target, tokens = tmp_path / "x.zip", [CancelToken(), CancelToken()]
    with FaultProxy(platform.url) as proxy, Desk(tmp_path / "far", proxy.url) as desk:
        desk.register(new_phone())
        desk.profile.set_avatar(slip, CropBox(0, 0, 1, 1), lambda _sent, _all: None, CancelToken())
        desk.wait_until(lambda: desk.engine.status().last_sync_at)
        service = desk.personal_export
        job = begin(desk, service, Choice([ExportKind.MEDIA], target))
        size = exported(desk, job).bytes or 0
        assert size > 90_000

        def stop(progress: Progress) -> None:
            if progress.stage is Stage.FETCHING and progress.done > size * 2 / 3:
                tokens[0].cancel()

        before = proxy.bytes_down
        for _ in range(2):
            proxy.break_after(20_000, Way.DOWN)
        with pytest.raises(Cancelled):
            service.run(job.id, texts(), on_progress=stop, token=tokens[0])
        again = PersonalExportService(desk.workspace, desk.api, "1.0", desk.elsewhere)
        assert again.run(job.id, texts(), token=tokens[1]).platform_counts == {
            "media": 1,
            "profile": 1,
        }
        assert proxy.breaks == 2
        assert proxy.bytes_down - before < size * 1.6


def exported(desk: Desk, job: ExportJob) -> DataExport:
    """The platform's part once it is ready."""
    assert job.platform
    while True:
        told = remote_exports.get(desk.api, job.platform.id)
        if told.state == DataExportState.READY:
            return told


def planted(desk: Desk, job: ExportJob, files: dict[str, bytes], manifest: dict[str, Any]) -> None:
    """As if the platform had sent this."""
    entries = [
        {"path": path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in files.items()
    ]
    values = {
        "schema": PLATFORM_SCHEMA,
        "made_at": "2026-11-23T03:00:00Z",
        "account_id": "a",
        "kinds": [],
        "counts": {},
        "files": entries,
    }
    document = PartManifest.model_validate(values | manifest)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, data in files.items():
            archive.writestr(path, data)
        archive.writestr(MANIFEST, document.model_dump_json(by_alias=True))
    data = packed.getvalue()
    with desk.workspace.vault.create_stream(f"{job.id}-0.part") as stream:
        stream.write(data)
    assert job.platform
    facts = {
        "state": DataExportState.READY,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    told = job.platform.model_copy(update=facts)
    with desk.db.write() as conn:
        exports.put(conn, job.model_copy(update={"platform": told}))


@pytest.mark.parametrize(
    ("files", "manifest", "code"),
    [
        ({"../x": b"x"}, {}, "archive-unsafe"),
        ({"data/a.jsonl": b"{}\n"}, {"schema": "other/1"}, "archive-damaged"),
        ({"data/a.jsonl": b"{}\n"}, {"files": []}, "archive-damaged"),
        (
            {"data/a.jsonl": b"{}\n"},
            {"files": [{"path": "data/a.jsonl", "bytes": 3, "sha256": "0" * 64}]},
            "archive-damaged",
        ),
        ({"data/a.jsonl": b"{}\n"}, {"counts": {"a": 2}}, "archive-damaged"),
        ({"data/a.jsonl": b"[]\n"}, {"counts": {"a": 1}}, "archive-damaged"),
        ({"data/a.jsonl": b"not json\n"}, {"counts": {"a": 1}}, "archive-damaged"),
    ],
)
def test_a_hostile_part_is_refused(
    desk: Desk,
    service: PersonalExportService,
    tmp_path: Path,
    files: dict[str, bytes],
    manifest: dict[str, Any],
    code: str,
) -> None:
    target = tmp_path / "x.zip"
    job = begin(desk, service, Choice([ExportKind.DRAFTS], target))
    planted(desk, job, files, manifest)
    assert refused(lambda: service.run(job.id, texts())) == code
    assert not target.exists()
    assert not (tmp_path / "x").exists()


def test_bytes_that_are_not_what_was_told_are_fetched_anew(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    job = begin(desk, service, Choice([ExportKind.DRAFTS], tmp_path / "x.zip"))
    size = exported(desk, job).bytes or 0
    with desk.workspace.vault.create_stream(f"{job.id}-0.part") as stream:
        stream.write(bytes(size))  # only their sum tells
    assert refused(lambda: service.run(job.id, texts())) == "archive-damaged"
    assert service.run(job.id, texts()).state == JobState.DONE


@pytest.mark.parametrize(
    ("state", "code"),
    [(DataExportState.EXPIRED, "export-expired"), (DataExportState.FAILED, "export-failed")],
)
def test_a_part_that_will_not_come(
    desk: Desk,
    service: PersonalExportService,
    tmp_path: Path,
    state: DataExportState,
    code: str,
) -> None:
    job = begin(desk, service, Choice([ExportKind.DRAFTS], tmp_path / "x.zip"))
    assert job.platform
    with desk.db.write() as conn:
        told = job.platform.model_copy(update={"state": state, "version": 99})
        assert exports.note_platform(conn, told) == job.id
    assert refused(lambda: service.run(job.id, texts())) == code


# -- what belongs to it


def test_every_table_is_a_persons_or_says_why_not() -> None:
    derived = {
        # keys, tokens and cursors beside the settings; what a filter or a list is made of
        "meta", "sealed_spans", "sealed_terms", "facets", "aliases", "quotations",
        "quotation_keys", "orders", "order_keys", "order_sums", "order_days", "stock_facts",
        # the list of these archives; what `media` reads
        "exports", "photos", "takes",
    }  # fmt: skip
    read = {
        table.name
        for sources in personal_rows._SOURCES.values()
        for source in sources
        for table in source.query.get_final_froms()
        if isinstance(table, Table)
    }
    assert read | derived == set(metadata.tables)
    assert not read & derived


def test_periods_are_exact_at_their_edges(desk: Desk) -> None:
    at = datetime(2026, 5, 1, tzinfo=UTC)
    second = timedelta(seconds=1)
    with desk.db.write() as conn:
        searches.clear(conn)
        searches.remember(conn, "x", int(at.timestamp() * 1000))

    def found(since: datetime | None, until: datetime | None) -> int:
        period = ExportPeriod(since=since, until=until)
        with desk.db.read() as conn:
            return len(list(personal_rows.documents(conn, ExportKind.SEARCHES, period)))

    assert [found(at + move, None) for move in (-second, 0 * second, second)] == [1, 1, 0]
    assert [found(None, at + move) for move in (-second, 0 * second, second)] == [0, 0, 1]
    assert found(at, at + second) == 1
    for bad in (at, at - second):
        with pytest.raises(ValueError, match="period"):
            ExportPeriod(since=at, until=bad)


def test_what_lasted_belongs_to_each_period_that_it_touches() -> None:
    day = timedelta(days=1)
    begun, ended = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 5, 9, tzinfo=UTC)
    middle = ExportPeriod(since=begun + 3 * day, until=begun + 4 * day)
    assert middle.touches(begun, ended)
    assert not middle.touches(begun, None)
    assert not middle.touches(ended, None)
    assert middle.touches(None)


def test_the_estimate_is_what_comes(
    desk: Desk, service: PersonalExportService, tmp_path: Path
) -> None:
    told = service.estimate(EVERYTHING, ExportPeriod())
    assert told.files == 1
    job = begin(desk, service, Choice(EVERYTHING, tmp_path / "x.zip"))
    counts = service.run(job.id, texts()).counts
    changing = {ExportKind.DEPARTURES}
    expected = {str(kind): n for kind, n in told.counts.items() if kind not in changing}
    assert {kind: n for kind, n in counts.items() if kind not in changing} == expected
    assert shutil.disk_usage(tmp_path).free > told.bytes
