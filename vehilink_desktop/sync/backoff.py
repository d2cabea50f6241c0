"""How long to wait before the next try."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Backoff:
    """Exponential with jitter: the `n`th wait lies between half and all of `first` · 2ⁿ, capped."""

    first_s: float
    cap_s: float

    def wait_s(self, attempt: int, rng: random.Random, asked_s: float | None = None) -> float:
        """Seconds before try number `attempt` + 1; never less than the other side asked for."""
        ceiling = min(self.cap_s, self.first_s * 2 ** min(attempt, 30))
        return max(rng.uniform(ceiling / 2, ceiling), asked_s or 0.0)


#: For an operation or a file that the platform could not take just now.
RETRY = Backoff(first_s=2.0, cap_s=300.0)
#: For finding out whether the network is back; short, since a person waits for it.
PROBE = Backoff(first_s=1.0, cap_s=30.0)
