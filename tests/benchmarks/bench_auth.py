"""What lost answers cost a session: the real client, the real platform, a line that breaks."""

from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.support.lost_refreshes import lose_refreshes
from tests.support.proxy import FaultProxy
from tests.support.sandbox import Sandbox

LOST = 200


@benchmark("refresh_lost_answers_signouts", unit="sign-outs", goal="value <= 0")
def refresh_lost_answers_signouts(folder: Path) -> Measured:
    """Forced sign-outs over 200 lost answers to refreshes."""
    with (
        Sandbox(folder / "platform", seed=2) as platform,
        FaultProxy(platform.url) as network,
    ):
        return Measured(value=lose_refreshes(platform, network, LOST))
