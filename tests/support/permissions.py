"""What the operating system says in tests, and what somebody has agreed to before they begin."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vehilink_desktop.domain.consent import purpose_subject, switch_subject
from vehilink_desktop.domain.permission import CAPABILITY, Capability, Purpose, SystemState
from vehilink_desktop.services.consents import ConsentService

#: Files are taken in as by somebody who has done so before; camera and microphone are off.
ALBUM = (
    Purpose.VEHICLE_FILES,
    Purpose.DOCUMENT_FILES,
    Purpose.AVATAR_FILE,
    Purpose.SCAN_FILE,
)


class System:
    """An operating system whose answers a test sets; `requests` lists what it was asked for."""

    def __init__(self) -> None:
        self.states = dict.fromkeys(Capability, SystemState.GRANTED)
        self.answers: dict[Capability, SystemState] = {}
        self.urls: dict[Capability, str] = {}
        self.requests: list[Capability] = []

    def state(self, capability: Capability) -> SystemState:
        return self.states[capability]

    def request(self, capability: Capability, answered: Callable[[], None]) -> None:
        """Answers as `answers` has it, at once."""
        self.requests.append(capability)
        self.states[capability] = self.answers[capability]
        answered()

    def settings_url(self, capability: Capability) -> str | None:
        return self.urls.get(capability)


def agree_to(consents: ConsentService, purposes: Iterable[Purpose]) -> None:
    """Put the yes to `purposes`, and the switches they need, into the ledger."""
    wanted = list(purposes)
    switches = dict.fromkeys(switch_subject(CAPABILITY[one]) for one in wanted)
    subjects = [*switches, *(purpose_subject(one) for one in wanted)]
    missing = [one for one in subjects if not consents.granted(one)]
    if missing:
        consents.record_all(missing, True, "Agreed before the test")
