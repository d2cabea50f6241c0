"""Parts of My against a real platform: a profile signed in as a sample account."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.backend import Desk
from tests.support.sandbox import Sandbox
from tests.ui.my.people import NUMBERS, register


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=24) as running:
        yield running


@pytest.fixture
def signed_out(qapp: QApplication, tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", url=sandbox.url, account=None) as opened:
        yield opened
    sandbox.clear_faults()


@pytest.fixture
def newcomer(signed_out: Desk) -> Desk:
    """A purchaser who has just registered, with a number of their own."""
    register(signed_out, next(NUMBERS))
    return signed_out
