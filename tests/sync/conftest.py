"""A platform and the computers around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.support.sandbox import SUPPLIER, Sandbox
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site

OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=12) as sandbox:
        yield sandbox


@pytest.fixture
def site(platform: Sandbox) -> Iterator[Site]:
    """The platform's staff: a second door to its data."""
    opened = open_site(Settings(data_dir=platform.data_dir))
    yield opened
    opened.db.close()


@pytest.fixture
def network(platform: Sandbox) -> Iterator[FaultProxy]:
    """The line between the computers and the platform; it can be cut."""
    with FaultProxy(platform.url) as proxy:
        yield proxy
    platform.clear_faults()


@pytest.fixture
def open_desk(tmp_path: Path, network: FaultProxy) -> Iterator[OpenDesk]:
    """Opens computers by name; they are closed at the end."""
    with ExitStack() as stack:

        def opened(name: str = "desk", phone: str | None = SUPPLIER) -> Desk:
            desk = stack.enter_context(Desk(tmp_path / name, network.url))
            if phone and desk.account.current() is None:
                desk.sign_in(phone)
            return desk

        yield opened
