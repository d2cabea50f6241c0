"""The client is killed at random points of the main job: nothing is lost, nothing done twice."""

from __future__ import annotations

import json
import random
import secrets
import subprocess
import sys
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from tests.faults.ledger import effects_of
from tests.support.desk import Desk
from tests.support.job import TURNED, TYPED, Held, held
from tests.support.sandbox import SUPPLIER, Client, Sandbox
from vehilink_desktop.storage.repositories import outbox

ROOT = Path(__file__).parents[2]
#: About as many lines as an undisturbed job prints.
LINES = 22


@dataclass
class Watched:
    """A job in `folder`, killed and started again until it is done."""

    folder: Path
    url: str
    pictures: Path
    promised: Held = field(default_factory=dict)

    def run(self, lines: int | None = None, seconds: float = 0.0) -> bool:
        """Run it; with `lines`, kill it `seconds` after it printed so many. Whether it ended."""
        command = [sys.executable, "-m", "tests.support.job"]
        command += [str(self.folder), self.url, str(self.pictures), self.folder.name]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        heard: list[str] = []
        try:
            while lines is None or len(heard) < lines:
                line = process.stdout.readline()
                if not line:
                    break
                heard.append(line)
            process.wait(seconds if lines is not None else 60)
        except subprocess.TimeoutExpired:
            process.kill()
        rest, _ = process.communicate()
        heard += rest.splitlines(keepends=True)
        for line in heard:
            if line.endswith("\n"):  # the last one may be cut
                self._judge(json.loads(line))
        assert process.returncode in (0, -9), process.returncode
        return process.returncode == 0

    def _judge(self, said: dict[str, Held]) -> None:
        if "found" in said:
            _assert_keeps(said["found"], self.promised)
        elif "kept" in said:
            _assert_keeps(said["kept"], self.promised)
            self.promised = said["kept"]


def _assert_keeps(found: Held, promised: Held) -> None:
    """Nothing promised is missing; a step that was not told of yet may have been taken."""
    if not promised:
        return
    assert found["id"] == promised["id"]
    assert found["fields"].items() >= promised["fields"].items()
    same = [name for name in found["photos"] if name in promised["photos"]]
    assert same in (promised["photos"], sorted(promised["photos"], reverse=True))
    assert set(found["turned"]) >= set(promised["turned"])
    assert found["published"] or not promised["published"]


@pytest.mark.req("P1", "P8")
@pytest.mark.timeout(1800)
def test_killed_at_random_points(
    tmp_path: Path, platform: Sandbox, pictures: Path, intensity: float
) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    kills, jobs = max(5, round(50 * intensity)), 0
    while kills:
        job = Watched(tmp_path / f"job-{jobs}", platform.url, pictures)
        jobs += 1
        ended = False
        while kills and not ended:
            ended = job.run(chance.randrange(LINES), chance.uniform(0.0, 0.5))
            kills -= not ended
        if not ended:
            job.run()
        _check(job, platform)


def _check(job: Watched, platform: Sandbox) -> None:
    client = platform.sign_in(SUPPLIER)
    names = sorted(one.name for one in job.pictures.iterdir())
    with Desk(job.folder, platform.url) as desk:
        found = held(desk, job.folder.name)
        listing_id = found["id"]
        _assert_keeps(found, job.promised)
        wanted = {key: value for typed in TYPED for key, value in typed.items()}
        content = desk.listings.load(listing_id).content
        assert {key: getattr(content, key) for key in wanted} == wanted
        assert found["photos"] == names[::-1]
        assert found["turned"] == [names[TURNED]]
        assert desk.state(listing_id) == "live"
        with desk.db.read() as conn:
            assert outbox.pending_count(conn) == 0
        _check_pictures(desk, client, listing_id)
    _check_published_once(client, platform, listing_id)


def _check_pictures(desk: Desk, client: Client, listing_id: str) -> None:
    vault = desk.workspace.vault
    listing = client.get(f"/v1/listings/{listing_id}").json()
    ids = [one["media_id"] for one in listing["content"]["photos"]]
    assert ids == [one.id for one in desk.photos.tiles(listing_id)]
    for media_id in ids:
        theirs = client.get(f"/v1/media/{media_id}").content
        assert sha256(theirs).digest() == sha256(vault.get(f"{media_id}.jpg")).digest()
        assert vault.get(f"{media_id}.thumb")
    with_bytes = {name.rpartition(".")[0] for name in vault.names()}
    assert with_bytes >= set(ids)
    for name in vault.names():
        vault.get(name)  # whole: each file is sealed


def _check_published_once(client: Client, platform: Sandbox, listing_id: str) -> None:
    changes, _ = client.changes("account")
    assert [one["id"] for one in changes if one["type"] == "listing"].count(listing_id) == 1
    assert effects_of(platform, listing_id) == ["PUT"]


def test_the_watcher_notices_what_is_lost() -> None:
    """The check itself can fail."""
    promised: Held = {"id": "a", "fields": {"brand": "BYD"}, "photos": ["2", "1"], "turned": ["1"]}
    promised["published"] = True
    _assert_keeps({**promised, "fields": {"brand": "BYD", "model": "x"}}, promised)
    lost: tuple[tuple[str, object], ...] = (
        ("id", "b"),
        ("fields", {}),
        ("photos", ["1", "2"]),
        ("photos", ["2"]),
        ("turned", []),
        ("published", False),
    )
    for what, instead in lost:
        with pytest.raises(AssertionError):
            _assert_keeps({**promised, what: instead}, promised)
