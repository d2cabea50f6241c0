"""What broken lines cost: the real client, the real platform, and a proxy that cuts at random."""

import random
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.support.desk import Desk
from tests.support.proxy import Break, FaultProxy
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.support.uploads import noisy_pictures, send_over_cuts

CUTS = 50
PICTURES = 50


@benchmark("upload_resent_share", unit="%", goal="value <= 5")
def upload_resent_share(folder: Path) -> Measured:
    """Bytes sent again, of 110 MB of pictures, over 50 cuts at random bytes."""
    pictures = noisy_pictures(folder / "pictures", PICTURES)
    # a stall costs time and not bytes: the tests have it
    ways = (Break.RESET, Break.FIN)
    with (
        Sandbox(folder / "platform", seed=2) as platform,
        FaultProxy(platform.url) as network,
        Desk(folder / "desk", network.url) as desk,
    ):
        desk.sign_in(SUPPLIER)
        sent = send_over_cuts(
            desk, network, pictures, cuts=CUTS, chance=random.Random(11), ways=ways
        )
        if network.breaks < CUTS:
            raise RuntimeError(f"only {network.breaks} of {CUTS} cuts struck")
        return Measured(value=sent.share)
