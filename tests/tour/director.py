"""Runs the platforms, the network and the clients of the tour; the clients are real processes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support import pulse
from tests.support.proxy import FaultProxy
from tests.support.sandbox import Sandbox
from tests.tour.acts import VEHICLE
from tests.tour.overseers import overseeing
from tests.tour.player import Answers, Player, play_in_turns
from tests.tour.scanning import LINK, VIN
from tests.tour.staff import believing, certifying, trading
from vehilink_desktop.sandbox.art import write_camera_roll

_NOBODY = "http://127.0.0.1:9"


class Director:
    """Plays the acts in order; each is a process that is ended, or killed, before the next."""

    def __init__(
        self,
        folder: Path,
        out: Path,
        *,
        language: str,
        theme: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`environment` is what every client has beside that of this process."""
        self.platforms: set[str] = set()
        """Where clients were told to go."""
        self._environment = environment or {}
        self._folder = folder
        self._out = out
        self._look = ("--language", language, "--theme", theme)
        self._roll = folder / "DCIM"

    def run(self) -> None:
        """Vehicles from the first sign-in to the buyer's find, then a deal from end to end."""
        self.vehicles()
        self.deal()
        self.capture()
        self.privacy()
        self._play("corners", "corners", _NOBODY)

    def vehicles(self) -> None:
        """The network goes while the dealer works, and the program dies before it is back."""
        write_camera_roll(
            self._roll, vin=VEHICLE["vin"], body="suv", colour_rgb=(236, 238, 240), count=10,
            seed=11,
        )  # fmt: skip
        (self._roll / "invoice.jpg").write_text("a text file with the name of a picture")
        with (
            Sandbox(self._folder / "platform", seed=300, review_s=1) as platform,
            FaultProxy(platform.url) as network,
            certifying(platform) as staff,
        ):
            offline = {"unplug": network.unplug}
            self._play("look_around", "seller", network.url)
            self._play("draft_and_publish", "seller", network.url, offline, kill=True)
            network.unplug()
            self._play("wake_up_offline", "seller", network.url)
            network.bytes_per_s = 400_000
            network.plug()
            self._play("drain", "seller", network.url)
            network.bytes_per_s = None
            self._play("change", "seller", network.url)
            self._play("buyer", "buyer", network.url)
            self._play("newcomer", "newcomer", network.url)
            self._play("company", "newcomer", network.url, staff)

    def deal(self) -> None:
        """Purchaser and supplier in turns, from the request to the signed receipt."""
        self._roll.mkdir(exist_ok=True)
        with (
            Sandbox(self._folder / "trade", seed=60, deals=40) as platform,
            trading(platform) as others,
        ):
            play_in_turns(
                self._player("deal_buyer", "deal-buyer", platform.url, others),
                self._player("deal_seller", "deal-seller", platform.url, others),
            )

    def capture(self) -> None:
        """Cameras that are drawn, a microphone that is spoken into."""
        with (
            Sandbox(self._folder / "captured", seed=60, review_s=1) as platform,
            _microphone(self._folder) as (sound, speak),
            believing(platform) as staff,
        ):

            def play(act: str, camera: str, answers: Answers, profile: str = "capture") -> None:
                environment = {**sound, "VEHILINK_CAMERA": camera}
                self._play(act, profile, platform.url, answers, environment=environment)

            play("capture", "synthetic", speak)
            play("scan", f"synthetic:vin:{VIN}", {})
            play("batch", f"synthetic:qr:{LINK}", {})
            play("identity", "synthetic:face", staff)
            play("audience", "synthetic", {}, "audience")

    def privacy(self) -> None:
        """The privacy centre, beside staff who publish an edition and answer requests."""
        with (
            Sandbox(self._folder / "privacy", seed=60) as platform,
            overseeing(platform) as staff,
        ):
            self._play("privacy", "privacy", platform.url, staff)

    def _play(
        self,
        act: str,
        profile: str,
        platform: str,
        answers: Answers | None = None,
        *,
        kill: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        player = self._player(act, profile, platform, answers, environment)
        try:
            player.play()
        finally:
            player.end(kill=kill)

    def _player(
        self,
        act: str,
        profile: str,
        platform: str,
        answers: Answers | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> Player:
        options = [*self._look, "--profile", str(self._folder / profile), "--out", str(self._out)]
        options += ["--roll", str(self._roll), "--platform", platform]
        self.platforms.add(platform)
        return Player(act, options, answers or {}, {**self._environment, **(environment or {})})


@contextmanager
def _microphone(folder: Path) -> Iterator[tuple[Mapping[str, str], Answers]]:
    """What a client needs to hear, and how it is spoken to; nothing without PulseAudio."""
    if pulse.missing():
        yield {}, {}
        return
    sentence = pulse.speech(folder / "sentence.wav")
    with pulse.SoundServer() as sound:
        spoken = []
        yield sound.environment, {"speak": lambda: spoken.append(sound.speak(sentence))}
        for one in spoken:
            one.wait()
