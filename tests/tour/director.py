"""Runs the platform, the network and the clients of the tour; the clients are real processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.support.proxy import FaultProxy
from tests.support.sandbox import Sandbox
from tests.tour.acts import VEHICLE
from vehilink_desktop.sandbox.art import write_camera_roll

_PROJECT = Path(__file__).parents[2]
#: A step that takes longer on a slow machine is a failure all the same.
_PATIENCE_S = 240


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
            self._play("newcomer", self._folder / "newcomer", network, roll)
        self._play("corners", self._folder / "corners", None, roll)

    def _play(
        self, act: str, profile: Path, network: FaultProxy | None, roll: Path, *, kill: bool = False
    ) -> None:
        command = [sys.executable, "-m", "tests.tour.client", act, *self._look]
        command += ["--profile", str(profile), "--out", str(self._out), "--roll", str(roll)]
        command += ["--platform", network.url if network else "http://127.0.0.1:9"]
        process = subprocess.Popen(
            command, cwd=_PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        answers: dict[str, Callable[[], None]] = {}
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
