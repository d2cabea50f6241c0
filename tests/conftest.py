"""The house rules every test runs under.

A test fails when it logs a WARNING or worse that it did not announce, lets Qt or Python warn,
reaches for a network other than loopback, or leaves a non-daemon thread running.

    @pytest.mark.logs(r"vault: .* is damaged")   # announces log lines, as regular expressions

`intensity` (option `--intensity`, default 0.1) scales what is repeated or randomised: 1.0 is the
full number of rounds that a requirement names, the default is what fits an everyday run.
"""

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator

import hypothesis
import pytest

from tests.support.house import LogWatch, NetworkWatch, threads_left

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no reason to fail: `timeout` in pyproject.toml bounds a test, not an example.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

# As in the program: a widget that a worker's thread collects takes the process along.
gc.disable()

_network = NetworkWatch()
sys.addaudithook(_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--intensity",
        type=float,
        default=0.1,
        help="share of the full number of rounds in repeated and randomised tests (default 0.1)",
    )


@pytest.fixture(scope="session")
def intensity(pytestconfig: pytest.Config) -> float:
    """The share of the full number of rounds to run: `rounds = max(1, round(50 * intensity))`."""
    return float(pytestconfig.getoption("--intensity"))


@pytest.fixture(autouse=True)
def _house_rules(request: pytest.FixtureRequest) -> Iterator[None]:
    announced = [p for mark in request.node.iter_markers("logs") for p in mark.args]
    threads = set(threading.enumerate())
    logs = LogWatch()
    _network.take()
    logging.getLogger().addHandler(logs)
    yield
    gc.collect(1)
    logging.getLogger().removeHandler(logs)
    broken = [f"logged, not announced: {line}" for line in logs.unexpected(announced)]
    broken += [f"real network: {attempt}" for attempt in _network.take()]
    broken += [f"thread left running: {name}" for name in threads_left(threads)]
    if broken:
        pytest.fail("\n".join(broken), pytrace=False)
