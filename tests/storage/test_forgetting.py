"""A deletion that was carried out is drawn here however often the program is killed meanwhile."""

import contextlib
import random
import secrets
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.storage.deletion_worker import apply, open_workspace
from tests.storage.freeze import CONTENT
from vehilink_desktop.domain.listing import PhotoRef
from vehilink_desktop.domain.privacy_case import (
    CaseContent,
    CaseKind,
    CaseState,
    PrivacyCase,
    Scope,
)
from vehilink_desktop.storage import tables
from vehilink_desktop.storage.repositories import (
    drafts,
    outbox,
    owner,
    photos,
    privacy_cases,
    searches,
    visits,
)
from vehilink_desktop.storage.workspace import Workspace

ROOT = Path(__file__).parents[2]
_AT = datetime(2026, 11, 22, tzinfo=UTC)
MANY = 120

CASE = PrivacyCase(
    id="case-1",
    version=3,
    case_no="P-1",
    account_id="account-1",
    state=CaseState.CARRIED_OUT,
    content=CaseContent(
        kind=CaseKind.DELETION,
        scopes=(Scope.SEARCHES, Scope.BROWSING, Scope.MEDIA, Scope.CERTIFICATION_SCANS),
    ),
    created_at=_AT,
    due_at=_AT,
)


def fill(workspace: Workspace) -> None:
    """Much that is to go, and a draft with a picture that is not sent."""
    with workspace.db.write() as conn:
        owner.hand_over(conn, "account-1", 0)
        for number in range(MANY):
            attach(workspace, f"sent-{number}")
            photos.add_incoming(conn, "sold", [(f"sent-{number}", "one.jpg", None)], 1)
            photos.set_attached(conn, f"sent-{number}")
        photos.add_incoming(conn, "certification", [("scan-1", "one.jpg", None)], 1)
        photos.set_attached(conn, "scan-1")
        conn.execute(
            tables.photos.update().where(tables.photos.c.id == "scan-1").values(kind="scan")
        )
        for name in ("kept", "waiting"):
            photos.add_incoming(conn, "written", [(name, "one.jpg", None)], 1)
        photos.set_attached(conn, "kept")  # of a published vehicle that is being changed
        refs = (PhotoRef(media_id="kept", width=1, height=1),)
        drafts.create(conn, "written", CONTENT.model_copy(update={"photos": refs}), 1)
        searches.remember(conn, "song plus", 1)
        visits.add(conn, "market", 1, 1)
        privacy_cases.upsert(conn, CASE)
        outbox.add(conn, "op-1", "payee", outbox.PAYEE_PUT, {"content": {}}, 1)
    for name in ("scan-1", "kept", "waiting", "cache-other"):
        attach(workspace, name)


def attach(workspace: Workspace, name: str) -> None:
    workspace.vault.put(f"{name}.jpg", b"picture")


def look(workspace: Workspace) -> None:
    """Everything that was asked for is gone; everything unsent is there."""
    with workspace.db.read() as conn:
        assert privacy_cases.to_apply(conn) == []
        assert sorted(conn.scalars(select(tables.photos.c.id))) == ["kept", "waiting"]
        assert searches.recent(conn, 5) == []
        assert visits.count(conn) == 0
        draft = drafts.get(conn, "written")
        assert draft
        assert draft.content.media_ids() == ("kept",)
        assert [op.op_id for op in outbox.all_open(conn)] == ["op-1"]
    assert workspace.vault.names() == ["kept.jpg", "waiting.jpg"]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which a deletion is still to be drawn."""
    folder = tmp_path_factory.mktemp("asked")
    workspace = open_workspace(folder)
    fill(workspace)
    workspace.db.close()
    return folder


@pytest.mark.req("D4")
def test_a_deletion_is_drawn_once(asked: Path, tmp_path: Path) -> None:
    shutil.copytree(asked, tmp_path / "store")
    workspace = open_workspace(tmp_path / "store")
    apply(workspace)
    look(workspace)
    with workspace.db.write() as conn:
        searches.remember(conn, "what came after", 2)
    apply(workspace)
    with workspace.db.read() as conn:
        assert searches.recent(conn, 5) == ["what came after"]
    workspace.db.close()


@pytest.mark.req("D4", "P1")
def test_killed_half_way(asked: Path, tmp_path: Path, intensity: float) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for attempt in range(max(4, round(50 * intensity))):
        folder = tmp_path / str(attempt)
        shutil.copytree(asked, folder)
        command = [sys.executable, "-m", "tests.storage.deletion_worker", str(folder)]
        working = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert working.stdout is not None
        working.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            working.wait(chance.uniform(0.0, 0.06))  # it takes about as long
        working.kill()
        working.communicate()
        workspace = open_workspace(folder)
        apply(workspace)
        look(workspace)
        workspace.db.close()
        shutil.rmtree(folder)
