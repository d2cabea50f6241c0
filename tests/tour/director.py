"""Runs the platform, the network and the clients of the tour; the clients are real processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from tests.support.proxy import FaultProxy
from tests.support.sandbox import Sandbox
from tests.tour.acts import VEHICLE
from tests.tour.company import LICENCE, REJECTED
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox import certifications
from vehilink_desktop.sandbox.art import write_camera_roll
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import open_site

_PROJECT = Path(__file__).parents[2]
#: A step that takes longer on a slow machine is a failure all the same.
_PATIENCE_S = 240


@contextmanager
def staff_of(platform: Sandbox) -> Iterator[dict[str, Callable[[], None]]]:
    """What the platform's staff does when an act asks for it, to the submission that waits."""
    site = open_site(Settings(data_dir=platform.data_dir))

    def waiting(conn: Connection) -> Certification:
        found = certifications.queue(conn)
        return next(one for one in found if one.content.credit_code == LICENCE.code)

    def reject() -> None:
        with site.change() as conn:
            wrong = FieldReason(field=REJECTED, reason="not_matching")
            note = "The licence says Supply Chain."
            certifications.reject_certification(
                conn, site, waiting(conn).id, reasons=[wrong], note=note
            )

    def approve() -> None:
        with site.change() as conn:
            certifications.approve_certification(conn, site, waiting(conn).id)

    try:
        yield {"reject": reject, "approve": approve}
    finally:
        site.db.close()


class Director:
    """Plays the acts in order; each is a process that is ended, or killed, before the next."""

    def __init__(self, folder: Path, out: Path, *, language: str, theme: str) -> None:
        self._folder = folder
        self._out = out
        self._look = ("--language", language, "--theme", theme)

    def run(self) -> None:
        """The main job from the first sign-in to the buyer's find."""
        roll = self._folder / "DCIM"
        write_camera_roll(
            roll, vin=VEHICLE["vin"], body="suv", colour_rgb=(236, 238, 240), count=10, seed=11
        )
        (roll / "invoice.jpg").write_text("a text file with the name of a picture")
        with (
            Sandbox(self._folder / "platform", seed=300, review_s=1) as platform,
            FaultProxy(platform.url) as network,
        ):
            seller, buyer = self._folder / "seller", self._folder / "buyer"
            self._play("look_around", seller, network, roll)
            # the network goes while the dealer works, and the program dies before it is back
            self._play("draft_and_publish", seller, network, roll, kill=True)
            network.unplug()
            self._play("wake_up_offline", seller, network, roll)
            network.bytes_per_s = 400_000
            network.plug()
            self._play("drain", seller, network, roll)
            network.bytes_per_s = None
            self._play("change", seller, network, roll)
            self._play("buyer", buyer, network, roll)
            newcomer = self._folder / "newcomer"
            self._play("newcomer", newcomer, network, roll)
            with staff_of(platform) as staff:
                self._play("company", newcomer, network, roll, answers=staff)
        self._play("corners", self._folder / "corners", None, roll)

    def _play(
        self,
        act: str,
        profile: Path,
        network: FaultProxy | None,
        roll: Path,
        *,
        kill: bool = False,
        answers: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        command = [sys.executable, "-m", "tests.tour.client", act, *self._look]
        command += ["--profile", str(profile), "--out", str(self._out), "--roll", str(roll)]
        command += ["--platform", network.url if network else "http://127.0.0.1:9"]
        process = subprocess.Popen(
            command, cwd=_PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        answers = dict(answers or {})
        if network is not None:
            answers["unplug"] = network.unplug
        assert process.stdin
        assert process.stdout
        try:
            for line in process.stdout:
                word = line.strip()
                if word in answers:
                    answers[word]()
                    process.stdin.write("done\n")
                    process.stdin.flush()
                elif word == "done":
                    if kill:
                        process.kill()
                    break
                else:
                    print(f"{act}: {word}")
            process.stdin.close()
            code = process.wait(_PATIENCE_S)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        if code != (-9 if kill else 0):
            raise RuntimeError(f"the act {act} ended with {code}")
