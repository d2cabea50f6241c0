"""A platform with both sides of a deal at their desks, and a desk that has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PIL import Image

from tests.support import backend
from tests.support.clock import ManualClock
from tests.support.desk import Desk
from tests.support.sandbox import Sandbox
from vehilink_desktop.core.clock import Clock
from vehilink_desktop.storage.repositories import owner

OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform"), seed=12) as sandbox:
        yield sandbox


@pytest.fixture
def open_desk(tmp_path: Path, platform: Sandbox) -> Iterator[OpenDesk]:
    """Opens computers by name, signed in if a phone is given; they are closed at the end."""
    with ExitStack() as stack:

        def opened(name: str, phone: str | None, clock: Clock | None = None) -> Desk:
            desk = stack.enter_context(Desk(tmp_path / name, platform.url, clock))
            if phone is not None:
                desk.sign_in(phone)
                desk.wait_until(lambda: desk.engine.status().last_sync_at)
            return desk

        yield opened


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def desk(tmp_path: Path, clock: ManualClock) -> Iterator[backend.Desk]:
    """A supplier's profile out of reach of any platform."""
    with backend.Desk(tmp_path, clock=clock) as desk:
        with desk.db.write() as conn:
            owner.hand_over(conn, backend.SUPPLIER.id, 0)
        yield desk


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """A picture of a proof."""
    path = tmp_path / "slip.jpg"
    Image.effect_noise((900, 1200), 40).convert("RGB").save(path, quality=85)
    return path
