"""An upload that is cut at random bytes arrives whole, and little of it is sent twice."""

from __future__ import annotations

import random
import secrets
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.proxy import FaultProxy
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.support.uploads import PICTURES_PER_CUT, noisy_pictures, send_over_cuts
from tests.sync.conftest import OpenDesk

#: Holds for a break in each 4 MB of pictures, and for one in each MB (tests/remote/test_tus.py). A
#: line that breaks more often than that costs more, as no piece is below 32 KiB.
SENT_AGAIN_PERCENT = 5


@pytest.mark.req("P1", "P8")
@pytest.mark.timeout(1800)
def test_cut_at_random_bytes(
    open_desk: OpenDesk, network: FaultProxy, platform: Sandbox, tmp_path: Path, intensity: float
) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    cuts = max(5, round(50 * intensity))
    pictures = noisy_pictures(tmp_path / "pictures", cuts * PICTURES_PER_CUT)
    desk = open_desk()
    sent = send_over_cuts(desk, network, pictures, cuts=cuts, chance=random.Random(seed))
    print(sent, sent.share, network.breaks)
    assert network.breaks >= cuts

    client = platform.sign_in(SUPPLIER)
    content = client.get(f"/v1/listings/{sent.listing_id}").json()["content"]
    assert len(content["photos"]) == len(pictures)
    for photo in content["photos"]:
        theirs = client.get(f"/v1/media/{photo['media_id']}").content
        ours = desk.workspace.vault.get(f"{photo['media_id']}.jpg")
        assert sha256(theirs).digest() == sha256(ours).digest()
    assert sent.share <= SENT_AGAIN_PERCENT
