"""What a benchmark is: a named figure with a unit, a reference and a goal.

A benchmark lives in `tests/benchmarks/bench_<topic>.py` and looks like this:

    from pathlib import Path

    from tests.benchmarks.result import Measured, benchmark

    @benchmark(
        "photos_vs_vipsthumbnail",
        unit="pictures/s",
        reference="vipsthumbnail, the same two sizes",
        goal="ratio >= 1.3",
    )
    def photos_vs_vipsthumbnail(folder: Path) -> Measured:
        ...
        return Measured(value=31.0, reference_value=22.0)

- `folder` is an empty folder, removed afterwards.
- Each benchmark runs in a process of its own, so it may make its own QApplication.
- `goal` is "value <= 16" or "ratio >= 1.3"; ratio is value / reference_value. Without a reference
  leave `reference` and `reference_value` out and set a goal on the value.
- What cannot be measured on this machine raises `Unmeasurable("why")`.
"""

import operator
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

_COMPARE = {"<=": operator.le, ">=": operator.ge}
_GOAL = re.compile(r"(value|ratio) (<=|>=) (\d+(?:\.\d+)?)")


class Unmeasurable(Exception):
    """This machine lacks what the benchmark needs; the text says what."""


@dataclass(frozen=True)
class Measured:
    """What one run found, in the benchmark's unit."""

    value: float
    reference_value: float | None = None


@dataclass(frozen=True)
class Goal:
    """A bound on the value or on its ratio to the reference."""

    of: Literal["value", "ratio"]
    relation: Literal["<=", ">="]
    bound: float

    @classmethod
    def parse(cls, text: str) -> "Goal":
        """Read `value <= 16` or `ratio >= 1.3`; anything else is a ValueError."""
        match = _GOAL.fullmatch(text)
        if match is None:
            raise ValueError(f"not a goal: {text!r}")
        of, relation, bound = match.groups()
        return cls(of, relation, float(bound))  # type: ignore[arg-type]  # the pattern's own words

    def met_by(self, value: float, ratio: float | None) -> bool:
        figure = value if self.of == "value" else ratio
        return figure is not None and bool(_COMPARE[self.relation](figure, self.bound))

    def __str__(self) -> str:
        return f"{self.of} {self.relation} {self.bound:g}"


@dataclass(frozen=True)
class Result:
    """One row of the report; the figures are None when nothing could be measured."""

    name: str
    value: float | None
    unit: str
    reference: str | None
    reference_value: float | None
    ratio: float | None
    goal: str
    met: bool | None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Benchmark:
    """A registered benchmark."""

    name: str
    unit: str
    reference: str | None
    goal: Goal
    measure: Callable[[Path], Measured]

    def result(self, measured: Measured | None) -> Result:
        """Judge what was measured; None stands for "could not be measured here"."""
        value = measured.value if measured else None
        reference_value = measured.reference_value if measured else None
        ratio = value / reference_value if value is not None and reference_value else None
        return Result(
            name=self.name,
            value=value,
            unit=self.unit,
            reference=self.reference,
            reference_value=reference_value,
            ratio=ratio,
            goal=str(self.goal),
            met=None if value is None else self.goal.met_by(value, ratio),
        )


REGISTRY: dict[str, Benchmark] = {}
"""Every benchmark of the modules imported so far, by name."""


def benchmark(
    name: str, *, unit: str, goal: str, reference: str | None = None
) -> Callable[[Callable[[Path], Measured]], Callable[[Path], Measured]]:
    """Register the decorated function; a name taken twice or a malformed goal is a ValueError."""

    def register(measure: Callable[[Path], Measured]) -> Callable[[Path], Measured]:
        if name in REGISTRY:
            raise ValueError(f"two benchmarks are called {name!r}")
        REGISTRY[name] = Benchmark(name, unit, reference, Goal.parse(goal), measure)
        return measure

    return register
