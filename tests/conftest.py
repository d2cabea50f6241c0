"""The house rules every test runs under.

A test fails when it logs a WARNING or worse that it did not announce, lets Qt or Python warn,
reaches for a network other than loopback, leaves a non-daemon thread running, or puts personal
data or a secret into a log (`tests.support.canaries`).

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

from tests.support.canaries import CANARIES, LeakWatch
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
    logs, leaks = LogWatch(), LeakWatch()
    _network.take()
    CANARIES.forget_codes()
    root = logging.getLogger()
    root.setLevel(logging.INFO)  # as the program has it
    for watch in (logs, leaks):
        root.addHandler(watch)
    folder = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else None
    yield
    gc.collect(1)
    for watch in (logs, leaks):
        root.removeHandler(watch)
    broken = [f"logged, not announced: {line}" for line in logs.unexpected(announced)]
    broken += [f"real network: {attempt}" for attempt in _network.take()]
    broken += [f"thread left running: {name}" for name in threads_left(threads)]
    broken += [f"a log tells: {leak}" for leak in leaks.leaks(CANARIES)]
    broken += [f"a log tells: {leak}" for leak in (CANARIES.in_files(folder) if folder else ())]
    if broken:
        pytest.fail("\n".join(broken), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def _no_canaries_in_shared_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What servers that several tests share have written, once they have ended."""
    yield
    leaks = CANARIES.in_files(tmp_path_factory.getbasetemp())
    if leaks:
        pytest.fail("\n".join(f"a log tells: {leak}" for leak in leaks), pytrace=False)
