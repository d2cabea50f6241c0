"""The frame that benchmarks are judged and reported by."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import result, run
from tests.benchmarks.result import Benchmark, Goal, Measured, benchmark

FIELDS = {"name", "value", "unit", "reference", "reference_value", "ratio", "goal", "met"}


@pytest.fixture
def no_benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result, "REGISTRY", {})


def judged(goal: str, measured: Measured | None) -> bool | None:
    bench = Benchmark("speed", "ms", "another", Goal.parse(goal), lambda _folder: Measured(0))
    return bench.result(measured).met


@pytest.mark.parametrize(
    ("goal", "measured", "met"),
    [
        ("value <= 16", Measured(16), True),
        ("value <= 16", Measured(16.1), False),
        ("ratio >= 1.3", Measured(26, reference_value=20), True),
        ("ratio >= 1.3", Measured(20, reference_value=20), False),
        ("ratio >= 1.3", Measured(20), False),
        ("ratio <= 2", None, None),
    ],
)
def test_a_figure_is_judged_by_its_goal(
    goal: str, measured: Measured | None, met: bool | None
) -> None:
    assert judged(goal, measured) is met


@pytest.mark.parametrize("goal", ["fast", "value < 16", "speed >= 1", "ratio >= much", ""])
def test_a_goal_that_cannot_be_judged_is_refused(goal: str) -> None:
    with pytest.raises(ValueError, match="not a goal"):
        Goal.parse(goal)


@pytest.mark.usefixtures("no_benchmarks")
def test_two_benchmarks_cannot_share_a_name() -> None:
    register = benchmark("speed", unit="ms", goal="value <= 16")
    register(lambda _folder: Measured(1))
    with pytest.raises(ValueError, match="two benchmarks"):
        register(lambda _folder: Measured(2))


def test_every_benchmark_of_the_project_is_well_formed() -> None:
    run.discover()
    for bench in result.REGISTRY.values():
        row = bench.result(None)
        assert set(row.as_json()) == FIELDS
        assert row.name
        assert row.unit
        assert (row.reference is None) or bench.goal.of == "ratio"


def test_figures_are_reported_as_a_list_of_objects(tmp_path: Path) -> None:
    goal = Goal.parse("ratio >= 1.3")
    bench = Benchmark("speed", "pictures/s", "another", goal, lambda _folder: Measured(0))
    file = tmp_path / "new" / "figures.json"
    run.write_json([bench.result(Measured(26, reference_value=20))], file)
    assert json.loads(file.read_text(encoding="utf-8")) == [
        {
            "name": "speed",
            "value": 26,
            "unit": "pictures/s",
            "reference": "another",
            "reference_value": 20,
            "ratio": 1.3,
            "goal": "ratio >= 1.3",
            "met": True,
        }
    ]
