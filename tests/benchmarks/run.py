"""Run the benchmarks, print a table and write the figures as JSON."""

import argparse
import importlib
import json
import multiprocessing
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.benchmarks.result import REGISTRY, Measured, Result, Unmeasurable


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 when every chosen benchmark gave a figure, met or missed; else 1."""
    discover()
    options = _parse(arguments)
    results = [_run(name) for name in options.names or sorted(REGISTRY)]
    print(_table(results))
    if options.json:
        write_json(results, options.json)
    return 0 if all(result.value is not None for result in results) else 1


def discover() -> None:
    """Fill the registry from every `bench_*.py` beside this file."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        importlib.import_module(f"{__package__}.{path.stem}")


def write_json(results: list[Result], path: Path) -> None:
    """Write one object for each figure, in the order given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [result.as_json() for result in results]
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(sorted(REGISTRY)))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.names) - set(REGISTRY))
    if unknown:
        parser.error(f"no benchmark called {', '.join(unknown)}; there are {', '.join(REGISTRY)}")
    return options


def _run(name: str) -> Result:
    print(f"{name} …", file=sys.stderr, flush=True)
    measured = None
    try:
        # A process each: one QApplication, one set of caches and at worst one crash per figure.
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as pool:
            measured = pool.submit(_measure, name).result()
    except Unmeasurable as error:
        print(f"{name} cannot be measured here: {error}", file=sys.stderr)
    except Exception as error:  # the other benchmarks go on
        print(f"{name} broke: {error!r}\n{error.__cause__ or ''}", file=sys.stderr)
    return REGISTRY[name].result(measured)


def _measure(name: str) -> Measured:
    discover()
    with tempfile.TemporaryDirectory(prefix=f"bench-{name}-") as folder:
        return REGISTRY[name].measure(Path(folder))


def _table(results: list[Result]) -> str:
    rows: list[tuple[str, ...]] = [
        ("benchmark", "value", "reference", "ratio", "unit", "goal", "met")
    ]
    for r in results:
        met = "not measured" if r.met is None else "yes" if r.met else "NO"
        figures = (_figure(figure) for figure in (r.value, r.reference_value, r.ratio))
        rows.append((r.name, *figures, r.unit, r.goal, met))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _figure(number: float | None) -> str:
    return "" if number is None else f"{number:.4g}"


if __name__ == "__main__":
    sys.exit(main())
